package figures

import (
	"fmt"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// item is one part of a list after 其中: its name and its amount.
type item struct {
	name string
	amount
}

// list is what follows 其中 as far as it names parts with amounts of one unit.
type list struct {
	items  []item
	ended  bool // a stop follows the last part
	paused bool // the parts are parted by pause marks
}

// aside is what may be told of a part before the next one: how it changed, its share.
var aside = lazy.Regexp(`^(?:[，,（(]?(?:比上年|较上年|比上年末|同比|比去年同期)?(?:分别)?(?:增长|下降|上升|增加|减少|提高|占|占比)(?:了|为)?\d+(?:\.\d+)?(?:%|个百分点)[）)]?)+`)

// partsOf reads the list that s begins with: 甲3个、乙4个，丙5个. A mark that parts
// more than the one before ends it.
func partsOf(s, unit string) (l list) {
	marked := 0
	for from := 0; ; {
		a, end, ok := nextAmount(s, from)
		lead := s[from:]
		if ok {
			lead = s[from:a.at.Start]
		}
		if from > 0 {
			r, size := utf8.DecodeRuneInString(lead)
			n := partingMark(r)
			if n == 0 || marked > 0 && n != marked {
				l.ended = r == '。' || r == '\n' || size == 0 || n > marked
				return l
			}
			marked = n
			l.paused = n == 1
			lead = lead[size:]
		}
		name := strings.Trim(lead, " ：:，,为有")
		if !ok || a.unit != unit || a.rough || !isName(name) {
			return l
		}
		l.items = append(l.items, item{name, a})
		from = end
		from += len(aside().FindString(s[from:]))
	}
}

// partingMark ranks the marks that part the members of a list.
func partingMark(r rune) int {
	switch r {
	case '、', '和', '及':
		return 1
	case '，', ',':
		return 2
	case '；', ';':
		return 3
	}
	return 0
}

// isName reports a few Chinese characters that name a part and say nothing of it.
func isName(s string) bool {
	const longest = 14 * len("一")
	if s == "" || len(s) > longest || strings.ContainsAny(s, "比较增减占各每新累已仅") {
		return false
	}
	for _, r := range s {
		if !unicode.Is(unicode.Han, r) && !strings.ContainsRune("（）()“”", r) {
			return false
		}
	}
	return true
}

// overlapping are words of parts that may hold one another, or are stages of one matter.
var overlapping = words.NewSet(strings.Fields("女 少数民族 党员 以上 以下 以内 学历 本科 硕士 博士 研究生 青年 老年 儿童 岁 规上 规模 高新 重点 骨干 完成 开工 竣工 投产 受理 办结 立案 结案 审结 起诉 整改 查处 签约 落地 到位 兑现 发放 优良")...)

// split compares a whole with the list of its parts where the list is seen to be
// complete, or where exchanging two digits that stand side by side would make it so.
func split(p *scan.Pass, w window, whole amount, l list, from int) {
	if len(l.items) < 2 || whole.unit == "%" {
		return
	}
	sum, tolerance := 0.0, whole.slack
	for _, it := range l.items {
		if overlapping().In(it.name) || strings.HasSuffix(it.name, "级") {
			return
		}
		sum += it.value
		tolerance += it.slack
	}
	if integral(whole) {
		tolerance = 0.01
	}
	over := sum - whole.value
	if math.Abs(over) <= tolerance || sum > 2*whole.value || sum < 0.5*whole.value {
		return
	}
	last := l.items[len(l.items)-1]
	switch {
	case strings.Contains(last.name, "其他") || strings.Contains(last.name, "其它") || strings.HasPrefix(last.name, "其余"):
	case over > 0 && len(l.items) >= 3 && (sameKind(l.items) || fromSources(l.items)):
	case l.ended && l.paused && len(l.items) >= 3 && exchanged(over, tolerance, whole, l.items):
	default:
		return
	}
	report(p, w, "STA-01", dict.Span{Start: whole.at.Start, End: from + last.at.End},
		fmt.Sprintf("各项相加为%s，与总数%s不符", plain(sum/scaleOf(whole)), w.text[whole.at.Start:whole.at.End]), "the parts do not add up to the whole")
}

// sameKind reports names of kinds that keep one another out: 咨询类, 求助类,
// 投诉类. Of people and cases that end alike (就业, 律师) one may be two of them.
func sameKind(items []item) bool {
	last, _ := utf8.DecodeLastRuneInString(items[0].name)
	if !strings.ContainsRune("类型种费款税水电", last) {
		return false
	}
	for _, it := range items {
		if r, _ := utf8.DecodeLastRuneInString(it.name); r != last {
			return false
		}
	}
	return true
}

// fromSources reports money by where it comes from, which nobody counts twice.
func fromSources(items []item) bool {
	for _, it := range items {
		if it.unit != "元" || !sources().In(it.name) {
			return false
		}
	}
	return true
}

var sources = words.NewSet(strings.Fields("中央 省 市 县 区 乡 镇 村 自筹 配套 债券 贷款 社会 企业 财政 群众 银行 捐赠")...)

// exchanged reports that one of the numbers, with two neighbouring digits the
// other way round, makes the sum right: 4120 that was written 4210.
func exchanged(over, tolerance float64, whole amount, items []item) bool {
	fits := func(a amount, want float64) bool {
		digits := []byte(a.number)
		if len(strings.TrimLeft(strings.ReplaceAll(a.number, ".", ""), "0")) < 3 {
			return false
		}
		scale := scaleOf(a)
		for i, before := 0, -1; i < len(digits); i++ {
			if digits[i]-'0' > 9 {
				continue
			}
			if before >= 0 {
				digits[i], digits[before] = digits[before], digits[i]
				v := number(strings.ReplaceAll(string(digits), ",", "")) * scale
				digits[i], digits[before] = digits[before], digits[i]
				if math.Abs(v-a.value-want) <= tolerance && v != a.value {
					return true
				}
			}
			before = i
		}
		return false
	}
	if fits(whole, over) {
		return true
	}
	for _, it := range items {
		if fits(it.amount, -over) {
			return true
		}
	}
	return false
}
