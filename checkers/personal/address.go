package personal

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// addressBehind reads the address behind a label.
func (r *reader) addressBehind(l dict.Span) {
	pos := l.End
	colon := false
	for range 6 {
		c, size := firstRune(r.view[pos:])
		if c == '：' || c == ':' {
			colon = true
		}
		if c != '：' && c != ':' && c != ' ' && c != '　' && c != '\u00a0' && c != '为' && c != '是' && c != '在' && c != '于' {
			break
		}
		pos += size
	}
	end := r.addressEnd(pos, colon)
	r.addressAt(dict.Span{Start: pos, End: end}, l.In(r.view))
}

// addressEnd finds where an address ends: at a mark, a wide gap, the line's end.
func (r *reader) addressEnd(pos int, spaces bool) int {
	const most = 240
	end := pos
	for end < len(r.view) && end-pos < most {
		c, size := firstRune(r.view[end:])
		switch c {
		case '，', '。', '；', ',', ';', '\n', '\r', '\t', '！', '）', ')', '|', '、', '：', '”':
			return end
		case '（', '(':
			return end
		case '的':
			if !spaces {
				return end
			}
		case ' ', '　', '\u00a0':
			next, _ := firstRune(r.view[end+size:])
			if c == '　' || !spaces || !isAlnum(next) {
				return end
			}
		}
		end += size
	}
	return end
}

// addressAt reports an address that leads to a person's door.
func (r *reader) addressAt(at dict.Span, word string) {
	text := at.In(r.view)
	trimmed := strings.TrimSpace(text)
	at.End = at.Start + len(strings.TrimRight(text, " 　\u00a0"))
	at.Start = at.End - len(trimmed)
	text = at.In(r.view)
	if len(text) < 9 || strings.ContainsFunc(text, hidesAddress) {
		return
	}
	door, group := hasDoor(text), hasGroup(text)
	if !door && !group || !placeWords().In(text) || officeWords().In(villages.Replace(text)) {
		return
	}
	c := r.place(dict.Span{Start: at.Start, End: at.Start})
	name := c.row.hasName
	if !c.column {
		owner := r.addressee(at, word)
		if owner == organisation || owner != person && (ambiguousLabels().In(word) || strings.HasSuffix(word, "住")) {
			return
		}
		name = owner == person
	} else if c.header == kindOfficeAddress && !r.personal(c) || !c.row.hasName && c.table.unit && !c.table.person {
		return
	}
	f := scan.Finding{
		Rule: "PII-11", Span: at, Confidence: scan.Strong,
		Message: r.pass.Say("疑似个人住址，精确到门牌，请核实；一般只公开到乡镇（街道）。", "what looks like the address of a person, down to the door: an address is published to the township only; please check."),
	}
	evidence := append(r.evidence[:0], r.say("shape", "精确到门牌、组或户", "down to a door or a group of houses"))
	switch {
	case !door:
		f.Severity = scan.Low
	case !name:
		f.Severity = scan.Medium
	}
	if name && !c.row.hasName {
		evidence = append(evidence, r.say("neighbour", "同句有姓名", "a name stands in the sentence"))
	}
	kept := townshipOf(text)
	f.Edits = []scan.Edit{{Start: at.Start, End: at.End, New: kept + "***"}}
	r.report(f, c, evidence, kept+"***")
}

// villages are named by their committee in some provinces: 金竹村民委员会大湾村民小组15号.
var villages = strings.NewReplacer("村民委员会", "村", "居民委员会", "居", "村委会", "村", "居委会", "居")

func hidesAddress(r rune) bool {
	return r == '*' || r == '＊' || r == '×' || r == '某' || r == '●'
}

var (
	// what names a company, and what a person, before an address
	companyWords = words.NewSet("公司", "厂，", "店，", "中心，", "合作社", "事务所", "委员会，", "局，")
	personWords  = words.NewSet("男", "女", "身份证", "代表人")
	// what introduces a person
	introductions = words.NewSet("，男", "，女", "（男", "（女", "身份证", "出生", "族，", "姓名")
	// labels that offices and companies have too
	ambiguousLabels = words.NewSet("通讯", "通信", "联系", "邮寄", "收件", "收货", "住所", "坐落", "门牌", "房号")
	// what stands in the addresses of offices
	officeWords = words.NewSet("办公", "大厅", "窗口", "政务", "政府", "大院", "委员会", "中心", "局", "公司", "大厦", "学校", "医院", "派出所", "法院", "会议室", "机关", "产业园", "工业园", "科技园", "写字楼", "接待室", "服务站")
	// what every address down to a door has: an administrative unit, a village, a street
	placeWords = words.NewSet("省", "市", "县", "区", "旗", "镇", "乡", "村", "街", "路", "巷", "弄", "屯", "寨", "苑", "园", "小区")
)

// addressee tells whose address it is: what stands before it in the sentence
// names a person or an organisation.
func (r *reader) addressee(at dict.Span, word string) holderKind {
	window := r.linesAround(at, 3, 0)
	before := r.view[window.Start:at.Start]
	near := r.before(at, 2*reach)
	if i := companyWords().Last(near); i >= 0 && i > personWords().Last(near) {
		return organisation
	}
	if introductions().In(near) {
		if strings.Contains(near, "某") && !strings.Contains(near, "姓名") {
			return unknown
		}
		return person
	}
	if strings.Contains(word, "住所") {
		return unknown // of a company, unless a person was introduced
	}
	r.matches = r.facts.labels.matcher().AppendMatches(r.matches[:0], before)
	for i := len(r.matches) - 1; i >= 0; i-- {
		m := r.matches[i]
		switch r.facts.labels.kinds[m.Pattern] {
		case kindName:
			value := firstClause(before[m.End:])
			if r.fullName(value) {
				return person
			}
			if r.whose(value) == organisation {
				return organisation
			}
		case kindUnit, kindDuty, kindContact:
			if strings.HasPrefix(before[m.End:], "：") || strings.HasPrefix(before[m.End:], ":") {
				return organisation
			}
		}
	}
	// 张三，家庭住址：…; 张三家住…
	lead := strings.TrimRight(near[:max(0, len(near)-len(word)-len("："))], "，, 　：:")
	if i := strings.LastIndexAny(lead, "，,。：:；、 　）)"); i >= 0 {
		_, size := firstRune(lead[i:])
		lead = lead[i+size:]
	}
	if r.fullName(lead) {
		return person
	}
	return unknown
}
