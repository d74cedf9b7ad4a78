package personal

import (
	"time"

	"github.com/xianshen/xianshen/scan"
)

// Weights and check characters of GB 11643-1999 (ISO 7064 MOD 11-2).
var (
	idWeights = [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	idChecks  = "10X98765432"
)

// idChecked reports whether the last of 18 characters is the check character of the others.
func idChecked(id string) bool {
	sum := 0
	for i, w := range idWeights {
		sum += int(id[i]-'0') * w
	}
	return id[17] == idChecks[sum%11]
}

// dated reports whether yyyymmdd is a day that exists, from 1890 to now.
func dated(yyyymmdd string, now time.Time) bool {
	y, m, d := atoi(yyyymmdd[:4]), atoi(yyyymmdd[4:6]), atoi(yyyymmdd[6:8])
	if y < 1890 || y > now.Year() || m < 1 || m > 12 || d < 1 || d > monthDays(y, m) {
		return false
	}
	return y < now.Year() || !time.Date(y, time.Month(m), d, 0, 0, 0, 0, now.Location()).After(now)
}

func monthDays(y, m int) int {
	if m == 2 && (y%4 == 0 && y%100 != 0 || y%400 == 0) {
		return 29
	}
	return [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[m-1]
}

func atoi(digits string) int {
	n := 0
	for i := range len(digits) {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

// What the message of a finding says, by the kind of the number.
var (
	citizen   = scan.Bilingual{ZH: "疑似公民身份号码，公开会直接指向个人，请核实。", EN: "What looks like a resident identity number: published, it points to one person; please check."}
	resident  = scan.Bilingual{ZH: "疑似港澳台居民居住证号码，公开会直接指向个人，请核实。", EN: "What looks like the number of a residence permit of a Hong Kong, Macau or Taiwan resident: published, it points to one person; please check."}
	foreigner = scan.Bilingual{ZH: "疑似外国人永久居留身份证号码，公开会直接指向个人，请核实。", EN: "What looks like the number of a permanent residence card: published, it points to one person; please check."}
)

// identity18 reads identity numbers of 18 characters: of citizens, residence
// permits of Hong Kong, Macau and Taiwan residents, permanent residence cards.
func (r *reader) identity18(n number, c *place) bool {
	id := n.digits
	date, check := dated(id[6:14], r.pass.Now), idChecked(id)
	labelled := c.says(kindID) || c.says(kindPermit) || c.says(kindPRCard) ||
		c.says(kindDisabled) || c.says(kindSocial) || c.says(kindStudent) || c.says(kindPassport) || c.says(kindTravel) || c.says(kindDriver)
	certificate := c.says(kindCertificate)
	switch {
	case date && check:
		if c.owner() == kindCode && !labelled || n.hyphenated {
			return true
		}
	case r.facts.isUSCC(id) && !(date && labelled):
		return true // an organisation's
	case c.owner() == kindCode:
		return true
	case labelled || certificate && (date || check):
		if n.groups > 1 && !idShape(n.shape) {
			return false
		}
	default:
		return false
	}
	if n.groups > 1 && !(date && check) && !idShape(n.shape) {
		return false
	}
	if c.column && date && atoi(id[6:10]) > r.pass.Now.Year()-adult-1 {
		c.table.minors = true
	}
	f := scan.Finding{Span: n.Span, Rule: "PII-01", Confidence: scan.Exact}
	what := &citizen
	switch id[:6] {
	case "810000", "820000", "830000":
		f.Rule, what = "PII-03", &resident
	}
	if id[0] == '9' || c.says(kindPRCard) {
		f.Rule, what = "PII-04", &foreigner
	}
	f.Severity = scan.Critical
	evidence := append(r.evidence[:0], r.say("shape", "18 位", "18 characters"))
	if check {
		evidence = append(evidence, r.say("checksum", "校验位相符", "the check digit fits"))
	} else {
		evidence = append(evidence, r.say("checksum", "校验位不符，可能有误写，但仍会泄露其余各位", "the check digit does not fit: perhaps a slip, which still gives the other digits away"))
		f.Severity, f.Confidence = scan.High, scan.Strong
	}
	if date {
		evidence = append(evidence, r.say("date", "出生日期有效", "the date of birth exists"))
	} else {
		evidence = append(evidence, r.say("date", "出生日期无效", "the date of birth does not exist"))
		f.Severity, f.Confidence = scan.High, scan.Strong
	}
	if p := r.provinceOf(id); p != "" {
		evidence = append(evidence, scan.Evidence{Kind: "region", Detail: p})
	}
	f.Message = what.In(r.pass.Lang)
	if !check {
		f.Message += r.pass.Say("（校验位不符）", " (The check digit does not fit.)")
	}
	r.report(f, c, evidence, r.maskID(id))
	return true
}

// slip reads an identity number, by its label, with a digit too few or too many.
func (r *reader) slip(n number, c *place) bool {
	if !c.says(kindID) || c.owner() != kindID || n.groups > 1 || !dated(n.digits[6:14], r.pass.Now) {
		return false
	}
	evidence := append(r.evidence[:0], r.say("shape", "位数不是18位，可能有误写", "not 18 characters: perhaps a slip"), r.say("date", "出生日期有效", "the date of birth exists"))
	r.report(scan.Finding{
		Rule: "PII-01", Severity: scan.High, Span: n.Span, Confidence: scan.Strong,
		Message: citizen.In(r.pass.Lang) + r.pass.Say("（位数不符）", " (It has a digit too few or too many.)"),
	}, c, evidence, r.maskID(n.digits))
	return true
}

// idShape lists the ways in which people group the 18 characters.
func idShape(s shape) bool {
	switch s {
	case shapeOf(6, 8, 4), shapeOf(6, 4, 4, 4), shapeOf(3, 3, 4, 4, 4), shapeOf(3, 3, 8, 4), shapeOf(4, 4, 4, 4, 2),
		shapeOf(4, 4, 4, 6), shapeOf(6, 12), shapeOf(6, 6, 6), shapeOf(3, 3, 4, 2, 2, 4), shapeOf(6, 4, 2, 2, 4), shapeOf(2, 4, 8, 4),
		shapeOf(4, 4, 4, 3, 3), shapeOf(14, 4), shapeOf(6, 8, 3, 1), shapeOf(10, 8), shapeOf(9, 9), shapeOf(2, 2, 2, 8, 4), shapeOf(3, 3, 3, 3, 3, 3):
		return true
	}
	return false
}

func (r *reader) provinceOf(id string) string {
	if id[0] == '9' {
		return r.facts.provinces[id[1:3]]
	}
	return r.facts.provinces[id[:2]]
}

// identity15 reads numbers of the first generation: they have no check digit
// and need a label or a column.
func (r *reader) identity15(n number, c *place) bool {
	id := n.digits
	if !dated("19"+id[6:12], r.pass.Now) {
		return false
	}
	labelled := c.says(kindID) || c.says(kindCertificate)
	if !labelled || n.groups > 1 && n.shape != shapeOf(6, 6, 3) {
		return false
	}
	if id[0] == '0' || c.owner() == kindCode && !labelled {
		return false
	}
	evidence := append(r.evidence[:0], r.say("shape", "15 位", "15 digits"), r.say("date", "出生日期有效", "the date of birth exists"))
	if p := r.facts.provinces[id[:2]]; p != "" {
		evidence = append(evidence, scan.Evidence{Kind: "region", Detail: p})
	}
	r.report(scan.Finding{
		Rule: "PII-02", Span: n.Span, Confidence: scan.Strong,
		Message: r.pass.Say("疑似15位（第一代）身份证号码，公开会直接指向个人，请核实。", "what looks like an identity number of the first generation: published, it points to one person; please check."),
	}, c, evidence, r.maskID(id))
	return true
}

// maskID keeps, by default, two characters in front and three at the end, which
// neither tell the county nor the date of birth (2+13+3).
func (r *reader) maskID(id string) string {
	return masked(id, r.facts.options.IDHead, r.facts.options.IDTail)
}

// disability reads the numbers of disability cards: an identity number, the
// kind (1 to 7) and the grade (1 to 4) of the disability.
func (r *reader) disability(n number, c *place) bool {
	d := n.digits
	if d[18] < '1' || d[18] > '7' || d[19] < '1' || d[19] > '4' || !dated(d[6:14], r.pass.Now) {
		return false
	}
	check := idChecked(d[:18])
	if !check && !c.says(kindDisabled) || c.owner() == kindCode {
		return false
	}
	evidence := append(r.evidence[:0], r.say("shape", "20 位：身份证号加残疾类别和等级", "20 digits: an identity number, kind and grade"), r.say("date", "出生日期有效", "the date of birth exists"))
	confidence := scan.Strong
	if check {
		evidence = append(evidence, r.say("checksum", "校验位相符", "the check digit fits"))
		confidence = scan.Exact
	}
	r.report(scan.Finding{
		Rule: "PII-17", Span: n.Span, Confidence: confidence,
		Message: r.pass.Say("疑似残疾人证号（含身份证号和残疾信息），公开会直接指向个人，请核实。", "what looks like the number of a disability card, which holds an identity number: please check."),
	}, c, evidence, scan.MaskMiddle(d, 2, 3))
	return true
}
