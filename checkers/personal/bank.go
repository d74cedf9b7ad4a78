package personal

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// luhn reports whether the digits pass the check of bank cards (ISO/IEC 7812-1).
func luhn(digits string) bool {
	sum := 0
	for i := range len(digits) {
		d := int(digits[len(digits)-1-i] - '0')
		if i%2 == 1 {
			d *= 2
			if d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

// cardPrefix reports a number range of bank cards: UnionPay 62, older bank
// cards 60, 68, 69, 9x, dual-brand cards 4, 5 and 3.
func cardPrefix(digits string) bool {
	switch digits[0] {
	case '4', '5', '9':
		return true
	case '6':
		return strings.ContainsRune("024589", rune(digits[1]))
	case '3':
		return strings.ContainsRune("4567", rune(digits[1]))
	}
	return false
}

// bank reads bank cards and accounts of persons.
func (r *reader) bank(n number, c *place) bool {
	d := n.digits
	if len(d) < 8 || len(d) > 24 {
		return false
	}
	card, account := c.says(kindBank), c.says(kindAccount) || c.says(kindBranch)
	if len(d) < 12 && !(card || c.column && c.header == kindAccount) {
		return false
	}
	valid := len(d) >= 12 && len(d) <= 19 && luhn(d) && cardPrefix(d)
	union := valid && d[:2] == "62" && (len(d) == 16 || len(d) == 19)
	if union && c.owner() == kindSocial { // a social insurance card is a bank card too
		card = true
	} else if owner := c.owner(); owner != none && owner != kindBank && owner != kindAccount && owner != kindBranch && owner != kindHolder && owner != kindName && owner != kindUnit && owner != kindMobile && owner != kindPhone {
		return !c.column || owner == kindCode || owner == kindSocial || owner == kindExam || owner == kindStudent
	}
	if n.hyphenated || !card && !account && (n.groups > 1 && n.shape != shapeOf(4, 4, 4, 4) && n.shape != shapeOf(4, 4, 4, 4, 3) || !union || r.counted(n)) {
		return false
	}
	whose := r.holder(n.Span, c)
	if whose == organisation {
		return true
	}
	f := scan.Finding{Rule: "PII-09", Span: n.Span, Confidence: scan.Strong, Severity: scan.High}
	evidence := append(r.evidence[:0], r.say("shape", "账号", "an account number"))
	switch {
	case valid && (card || account):
		f.Severity, f.Confidence = scan.Critical, scan.Exact
		evidence = append(evidence, r.say("checksum", "卡号校验位相符", "the check digit fits"))
	case valid: // no label
		f.Confidence = scan.Exact
		evidence = append(evidence, r.say("checksum", "卡号校验位相符", "the check digit fits"))
	case card:
		evidence = append(evidence, r.say("checksum", "卡号校验位不符或无校验位", "no check digit, or it does not fit"))
	case whose == person:
		evidence = append(evidence, r.say("neighbour", "户名为个人", "the holder is a person"))
	default:
		return true // somebody's account, by its label alone: mostly an office's
	}
	f.Message = r.pass.Say("疑似个人银行卡号（账号），属金融账户信息，请核实。", "what looks like a bank card or account of a person: please check.")
	r.report(f, c, evidence, masked(d, 4, 4))
	return true
}

type holderKind int

const (
	unknown holderKind = iota
	person
	organisation
)

// holder tells whose account it is, from the row, the sentence or the lines around (X7).
func (r *reader) holder(at dict.Span, c *place) holderKind {
	if c.column {
		for _, b := range r.text.Row(c.cell) {
			_, k := c.table.header(b.Column)
			if k == kindHolder || k == kindUnit || k == kindName {
				if w := r.whose(b.In(r.view)); w == organisation || w == person && k != kindUnit {
					return w
				}
			}
		}
		if c.row.hasName || c.table.person {
			return person
		}
		if c.table.unit {
			return organisation
		}
		return unknown
	}
	window := r.linesAround(at, 4, 3)
	text := window.In(r.view)
	// a holder that is named decides, the nearest before the account first
	r.matches = r.facts.labels.matcher().AppendMatches(r.matches[:0], text)
	best, distance := unknown, 1<<30
	for _, m := range r.matches {
		switch r.facts.labels.kinds[m.Pattern] {
		case kindHolder, kindName, kindUnit:
			value := firstClause(text[m.End:])
			w := r.whose(value)
			d := max(at.Start-window.Start-m.End, 3*(m.Start-(at.End-window.Start)))
			if w != unknown && d < distance {
				best, distance = w, d
			}
		}
	}
	if best != unknown {
		return best
	}
	if r.payee(at) {
		return person
	}
	if r.pass.OwnedByOrg(r.before(at, 2*reach)+at.In(r.view)+r.after(at, reach)) != "" {
		return organisation
	}
	return unknown
}

// payee reports a clause before an account that is a person's name: 请汇：
// 农志刚，清源农商行，6217….
func (r *reader) payee(at dict.Span) bool {
	const clauses = 3
	before := strings.TrimRight(r.before(at, reach), "，, 　：:")
	for range clauses {
		i := strings.LastIndexAny(before, "，,、：: 　（")
		clause := before
		if i >= 0 {
			_, size := firstRune(before[i:])
			clause = before[i+size:]
		}
		if len(clause) >= len("三个字") && r.fullName(clause) {
			return true
		}
		if i < 0 {
			break
		}
		before = before[:i]
	}
	return false
}

// whose tells a person's name from an organisation's.
func (r *reader) whose(value string) holderKind {
	value = strings.TrimSpace(strings.Trim(value, "：: 　\t"))
	if value == "" {
		return unknown
	}
	if r.pass.OwnedByOrg(value) != "" {
		return organisation
	}
	if r.fullName(value) || strings.Contains(value, "某") && len([]rune(value)) <= 4 {
		return person
	}
	if len([]rune(value)) > 5 {
		return organisation
	}
	for _, end := range [...]string{"局", "厅", "部", "委", "办", "处", "院", "校", "所", "站", "社", "会", "厂", "店", "行", "队"} {
		if strings.HasSuffix(value, end) {
			return organisation
		}
	}
	return unknown
}

// firstClause is the value behind a label.
func firstClause(s string) string {
	s = strings.TrimLeft(s, "：: 　\t为是")
	if i := strings.IndexAny(s, "，,；;。\n\t（( 　"); i >= 0 {
		s = s[:i]
	}
	return s
}

// lineReach bounds how far, in bytes, the begin and the end of a line are
// looked for, so that a text without line ends is read in linear time.
const lineReach = 600

// lineAt is the line around pos without its line end.
func (r *reader) lineAt(pos int) dict.Span {
	line := dict.Span{Start: max(0, pos-lineReach), End: min(len(r.view), pos+lineReach)}
	if i := strings.LastIndexByte(r.view[line.Start:pos], '\n'); i >= 0 {
		line.Start += i + 1
	}
	if i := strings.IndexByte(r.view[pos:line.End], '\n'); i >= 0 {
		line.End = pos + i
	}
	if line.End > line.Start && r.view[line.End-1] == '\r' {
		line.End--
	}
	for line.Start < pos && r.view[line.Start]&0xC0 == 0x80 {
		line.Start++
	}
	for line.End < len(r.view) && line.End > pos && r.view[line.End]&0xC0 == 0x80 {
		line.End--
	}
	return line
}

// linesAround returns the line of a span with lines before and after it.
func (r *reader) linesAround(at dict.Span, before, after int) dict.Span {
	window := r.lineAt(at.Start)
	for i := 0; i < before && window.Start > 0; i++ {
		window.Start = r.lineAt(window.Start - 1).Start
	}
	for i := 0; i < after && window.End < len(r.view); i++ {
		i := strings.IndexByte(r.view[window.End:min(len(r.view), window.End+lineReach)], '\n')
		if i < 0 {
			break
		}
		window.End = r.lineAt(window.End + i + 1).End
	}
	const limit = 600 // a paragraph without line ends
	window.Start = max(window.Start, at.Start-limit)
	window.End = min(window.End, at.End+limit)
	for window.Start < at.Start && r.view[window.Start]&0xC0 == 0x80 {
		window.Start++
	}
	for window.End < len(r.view) && window.End > at.End && r.view[window.End]&0xC0 == 0x80 {
		window.End--
	}
	return window
}
