package figures

import (
	_ "embed"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// mean are words of values whose parts may be greater than they are: averages,
// rates, prices, differences.
var mean = words.NewSet(strings.Fields("均 率 价 水平 每 净 利润 盈 差额 余额 顺差 逆差 密度 浓度 指数 最")...)

// changed are words of amounts that tell a change, which has no parts.
var changed = words.NewSet(strings.Fields("比 同比 较 增加 增长 减少 下降")...)

// summed are words that open a total of its own.
var summed = words.NewSet(strings.Fields("共 合计 总 累计")...)

// parts reads 共有A，其中X B: a part that is greater than the whole, and a
// division that is complete (男, 女) and does not add up.
func parts(p *scan.Pass, w window) {
	w = throughClauses(w)
	at := w.at
	whole, first, ok := around(w.text, at, at+len("其中"))
	if ok && whole.unit == "%" {
		whole = changedBefore(w.text, whole)
	}
	if !ok || whole.rough || whole.unit == "%" {
		return
	}
	between := strings.Trim(aside().ReplaceAllString(withoutNote(w.text[whole.at.End:at]), ""), "，,（(：: ")
	if between != "" && !isCounted(between) {
		return
	}
	clause := w.text[clauseStart(w.text, whole.at.Start):whole.at.End]
	if mean().In(clause) || changed().In(clause) {
		return
	}
	lead := w.text[at+len("其中") : first.at.Start]
	if first.unit == whole.unit && !first.rough && !strings.ContainsAny(lead, "，,；;（(") && !mean().In(lead) && !summed().In(lead) && (between == "" || first.value <= 3*whole.value) &&
		first.value-first.slack > whole.value+whole.slack {
		report(p, w, "STA-01", dict.Span{Start: whole.at.Start, End: first.at.End},
			fmt.Sprintf("其中一项（%s）大于总数（%s）", w.text[first.at.Start:first.at.End], w.text[whole.at.Start:whole.at.End]),
			"a part is greater than the whole")
		return
	}
	if between != "" {
		return
	}
	at += len("其中")
	if !divide(p, w, whole, w.text[at-len("其中"):], at-len("其中")) {
		split(p, w, whole, partsOf(strings.TrimLeft(w.text[at:], " ：:，,"), whole.unit), at+len(w.text[at:])-len(strings.TrimLeft(w.text[at:], " ：:，,")))
	}
}

// isCounted reports a few characters after an amount that say what it counts:
// 162名业务骨干参加.
func isCounted(s string) bool {
	const longest = 10 * len("一")
	return len(s) <= longest && strings.IndexFunc(s, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) < 0 && !strings.ContainsAny(s, "的由带")
}

// throughClauses reads on to the stop where a clause ends in a semicolon: the
// other parts may stand in the next ones.
func throughClauses(w window) window {
	const reach = 450 // bytes
	view, at := w.hit.In.View, near(w.hit)
	limit := at.End + reach
	for strings.HasPrefix(view[at.End:], "；") && at.End < limit {
		at.End = w.hit.In.Sentence(at.End + len("；")).End
	}
	return newWindow(w.hit, onRunes(view, dict.Span{Start: at.Start, End: min(at.End, limit)}))
}

// changedBefore returns the amount of which a rate tells how it changed:
// 218.6亿元，增长8.4%，其中.
func changedBefore(text string, rate amount) amount {
	from := max(0, rate.at.Start-60)
	list := amounts(text[from:rate.at.End])
	if len(list) < 2 {
		return rate
	}
	a := list[len(list)-2]
	a.at.Start, a.at.End = a.at.Start+from, a.at.End+from
	if strings.TrimLeft(aside().FindString(text[a.at.End:rate.at.End]), "，, ") == "" {
		return rate
	}
	return a
}

func clauseStart(s string, i int) int {
	if k := strings.LastIndexAny(s[:i], "，,。；;：:"); k >= 0 {
		return k
	}
	return 0
}

//go:embed divisions.tsv
var divisionsTSV string

// division is a set of labels that share a whole among them.
type division []part

// part is one label: its names, and the pattern that reads its amount.
type part struct {
	names []string
	form  func() *regexp.Regexp
}

// all reports whether a name of each part stands in s.
func (d division) all(s string) bool {
	for _, label := range d {
		if !slices.ContainsFunc(label.names, func(name string) bool { return strings.Contains(s, name) }) {
			return false
		}
	}
	return true
}

var divisions = sync.OnceValue(readDivisions)

func readDivisions() []division {
	var list []division
	for line := range strings.Lines(divisionsTSV) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		var d division
		for _, labels := range strings.Split(line, "\t") {
			d = append(d, part{strings.Split(labels, "|"), lazy.Regexp(`(?:^|[，,、；;：:（(中])(?:` + labels + `)[^，,、；;：:（()）\d]{0,8}?(\d)`)})
		}
		list = append(list, d)
	}
	return list
}

// divide adds up a complete division that stands in s, which begins at from in
// the window, and reports whether there is one.
func divide(p *scan.Pass, w window, whole amount, s string, from int) bool {
	for _, d := range divisions() {
		if !d.all(s) {
			continue
		}
		sum, tolerance, end, complete := 0.0, whole.slack, 0, true
		for _, label := range d {
			found := label.form().FindAllStringSubmatchIndex(s, -1)
			if len(found) != 1 {
				complete = false
				break
			}
			a, ok := amountAt(amounts(s), found[0][2])
			if !ok || a.unit != whole.unit || a.rough {
				complete = false
				break
			}
			sum += a.value
			tolerance += a.slack
			end = max(end, a.at.End)
		}
		if !complete {
			continue
		}
		if integral(whole) {
			tolerance = 0.01
		}
		if math.Abs(sum-whole.value) > tolerance {
			report(p, w, "STA-01", dict.Span{Start: whole.at.Start, End: from + end},
				fmt.Sprintf("各项相加为%s，与总数%s不符", plain(sum/scaleOf(whole)), w.text[whole.at.Start:whole.at.End]), "the parts do not add up to the whole")
		}
		return true
	}
	return false
}

// integral reports a count that is told to the last one.
func integral(a amount) bool { return a.slack == 0.5 && a.unit != "元" && a.unit != "%" }

// scaleOf is what one unit of the amount's number stands for.
func scaleOf(a amount) float64 {
	if v := number(strings.ReplaceAll(a.number, ",", "")); v != 0 {
		return a.value / v
	}
	return 1
}

func amountAt(list []amount, start int) (amount, bool) {
	for _, a := range list {
		if a.at.Start == start {
			return a, true
		}
	}
	return amount{}, false
}

// total reads 甲3个、乙4个、丙5个，共计13个.
func total(p *scan.Pass, w window) {
	if alone(w.hit.In.View, w.hit.Span) {
		if b := w.hit.In.Block(w.hit.Span.Start); b.Kind == scan.Cell {
			columns(p, w, b)
			return
		}
	}
	at := w.at
	if n := aboveCount(w.text[:at]); n > 0 {
		above(p, w, n)
		return
	}
	list := amounts(w.text)
	var whole amount
	var items []amount
	for _, a := range list {
		if a.at.Start < at {
			if inNote(w.text[:a.at.Start]) {
				continue
			}
			items = append(items, a)
		} else if whole.unit == "" {
			whole = a
		}
	}
	if whole.unit == "" || whole.rough || whole.unit == "%" || strings.Trim(w.text[at+len("合计"):whole.at.Start], "为达有是：: ") != "" {
		return
	}
	items = listed(w.text, items, at)
	if n, _ := countBefore(w.text[:at]); n > 0 && len(items) > n {
		items = items[len(items)-n:]
	}
	if len(items) < 2 {
		return
	}
	sum, tolerance := 0.0, whole.slack
	for _, a := range items {
		if a.unit != whole.unit || a.rough {
			return
		}
		sum += a.value
		tolerance += a.slack
	}
	if integral(whole) {
		tolerance = 0.01
	}
	// Another list may stand before the one that is summed up: any tail of it may be it.
	tail := 0.0
	for i := len(items) - 1; i >= 0; i-- {
		tail += items[i].value
		if i < len(items)-1 && math.Abs(tail-whole.value) <= tolerance {
			return
		}
	}
	if math.Abs(sum-whole.value) > tolerance && math.Abs(sum-whole.value) <= 0.4*whole.value &&
		w.hit.In.Block(w.hit.Span.Start).Kind != scan.Cell {
		report(p, w, "STA-01", dict.Span{Start: items[0].at.Start, End: whole.at.End},
			fmt.Sprintf("各项相加为%s，与“%s”不符", plain(sum/scaleOf(whole)), w.hit.Text()+w.text[whole.at.Start:whole.at.End]), "the items do not add up to the total")
	}
}

// run3 returns the items of the list that ends directly before the total: they
// are parted by a comma or a pause mark each and have a name before them.
func listed(text string, items []amount, at int) []amount {
	end := at
	for i := len(items) - 1; i >= 0; i-- {
		between := strings.TrimLeft(withoutNote(text[items[i].at.End:end]), " ")
		between, marked := strings.CutPrefix(between, "、")
		if !marked {
			between, marked = strings.CutPrefix(between, "，")
		}
		if !marked {
			between, marked = strings.CutPrefix(between, ",")
		}
		first := end == at
		if strings.Contains(between, "其中") {
			return items[i+1:]
		}
		if first && (!marked || strings.Trim(between, " 以上述三四五六七八九十两二项各共") != "") || !first && (!marked && !strings.HasPrefix(between, "和") || len(between) > 36 || strings.ContainsAny(between, "，,（(比增减占")) {
			return items[i+1:]
		}
		end = items[i].at.Start
	}
	return items
}

// inNote reports that a text ends within brackets.
func inNote(s string) bool {
	return max(strings.LastIndex(s, "（"), strings.LastIndex(s, "(")) > max(strings.LastIndex(s, "）"), strings.LastIndex(s, ")"))
}

// withoutNote cuts the note in brackets that s begins with.
func withoutNote(s string) string {
	if strings.HasPrefix(s, "（") || strings.HasPrefix(s, "(") {
		if i := strings.IndexAny(s, "）)"); i >= 0 {
			_, size := utf8.DecodeRuneInString(s[i:])
			return s[i+size:]
		}
	}
	return s
}

var sectorForm = lazy.Regexp(`(?:地区|国内)生产总值(?:\(GDP\)|（GDP）)?(?:为|达到|达|实现|完成)?(\d[\d.,]*)(万亿|亿|万)元(.{0,200}?)第一产业增加值(?:为|达到|达|实现|完成)?(\d[\d.,]*)(万亿|亿|万)元(.{0,120}?)第二产业增加值(?:为|达到|达|实现|完成)?(\d[\d.,]*)(万亿|亿|万)元(.{0,120}?)第三产业增加值(?:为|达到|达|实现|完成)?(\d[\d.,]*)(万亿|亿|万)元`)

// sectors reads the three sectors of a domestic product, which stand in clauses
// of their own: the line around is read.
func sectors(p *scan.Pass, w window) {
	view, at := w.hit.In.View, w.hit.Span
	line := onRunes(view, dict.Span{Start: max(0, at.Start-900), End: min(len(view), at.End+60)})
	if i := strings.LastIndexByte(view[line.Start:at.Start], '\n'); i >= 0 {
		line.Start += i + 1
	}
	if i := strings.IndexByte(view[at.End:line.End], '\n'); i >= 0 {
		line.End = at.End + i
	}
	w = newWindow(w.hit, line)
	text := w.text
	m := sectorForm().FindStringSubmatchIndex(text)
	if m == nil {
		return
	}
	list := amounts(text)
	var sum, tolerance float64
	var whole amount
	for i, g := range []int{1, 4, 7, 10} {
		a, ok := amountAt(list, m[2*g])
		if !ok {
			return
		}
		if i == 0 {
			whole = a
		} else {
			sum += a.value
		}
		tolerance += a.slack
	}
	if math.Abs(sum-whole.value) > tolerance+0.002*whole.value {
		report(p, w, "STA-01", dict.Span{Start: m[2], End: m[1]},
			fmt.Sprintf("三次产业增加值相加为%s，与生产总值%s不符", plain(math.Round(sum/scaleOf(whole)*100)/100), text[whole.at.Start:whole.at.End]), "the three sectors do not add up")
	}
}
