package personal

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// paper is a kind of document whose numbers only a label or a column tells.
type paper struct {
	rule   string
	zh, en string
	fits   func(value string) bool // of the value, half width and upper case
}

// papers are the documents by the kind of their label. Forms of passports and
// permits: notices of the National Immigration Administration; old forms stay valid.
func papers() map[kind]paper {
	return map[kind]paper{
		kindPassport:    {"PII-05", "护照号码", "the number of a passport", passportForm},
		kindTravel:      {"PII-06", "通行证号码", "the number of a travel permit", permitForm},
		kindCertificate: {"", "证件号码", "the number of a document", func(v string) bool { return len(v) <= 11 && (passportForm(v) || permitForm(v)) && v[0] >= 'A' }},
		kindPRCard:      {"PII-04", "外国人永久居留身份证号码", "the number of a permanent residence card", oldPRCard},
		kindSocial:      {"PII-17", "社保（公积金、医保）号", "the number of a social insurance", func(v string) bool { return mostlyDigits(v, 7, 24) }},
		kindStudent:     {"PII-17", "学籍号（学号）", "the number of a student", func(v string) bool { return mostlyDigits(v, 7, 22) }},
		kindExam:        {"PII-17", "准考证号（考生号）", "the number of an examinee", func(v string) bool { return mostlyDigits(v, 6, 22) }},
		kindDisabled:    {"PII-17", "残疾证号", "the number of a disability card", func(v string) bool { return mostlyDigits(v, 15, 24) }},
		kindMilitary:    {"PII-17", "军官证、警官证等证件号", "the number of a military or police card", func(v string) bool { return strings.Contains(v, "字第") || mostlyDigits(v, 6, 20) }},
		kindDriver:      {"PII-17", "驾驶证号（档案编号）", "the number of a driving licence", func(v string) bool { return mostlyDigits(v, 12, 18) }},
	}
}

// passportForm: E+8 digits, E+letter+7, G+8, PE, SE, DE+7, older D, S, P+7 or
// 8, 14 and 15+7, Hong Kong K, KJ, H+8, Macau M, MA+7 or 8, and what other
// countries use: up to two letters and six to eight digits.
func passportForm(v string) bool {
	letters := 0
	for letters < len(v) && v[letters] >= 'A' {
		letters++
	}
	digits := len(v) - letters
	return strings.Trim(v[letters:], "0123456789") == "" && (letters > 0 && letters <= 2 && digits >= 6 && digits <= 8 || letters == 0 && digits == 9 && v[:2] != "10")
}

// permitForm: H or M+8 and two more of the reissue, C, W, L, T+8, C+letter+7;
// permits of Taiwan residents eight digits, older ones ten and a letter.
func permitForm(v string) bool {
	digits := strings.TrimLeft(v, "ABCDEFGHJKLMNPQRSTUVWXYZ")
	letters := len(v) - len(digits)
	if strings.Trim(digits, "0123456789") != "" {
		return letters == 0 && len(v) == 11 && strings.Trim(v[:10], "0123456789") == "" && v[10] >= 'A'
	}
	switch {
	case letters == 1 && strings.IndexByte("HMCWLTD", v[0]) >= 0:
		return len(digits) == 8 || len(digits) == 10
	case letters == 2 && v[0] == 'C':
		return len(digits) == 7
	case letters == 0:
		return len(digits) == 8
	}
	return false
}

// oldPRCard: three letters of the nationality and twelve digits (cards of 2017).
func oldPRCard(v string) bool {
	return len(v) == 15 && strings.Trim(v[:3], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && strings.Trim(v[3:], "0123456789") == ""
}

// mostlyDigits reports digits with few letters.
func mostlyDigits(v string, least, most int) bool {
	digits := 0
	for i := range len(v) {
		if v[i]-'0' <= 9 {
			digits++
		}
	}
	return len(v) >= least && len(v) <= most && digits*4 >= len(v)*3
}

// code reads Latin letters and digits from pos on, half width and upper case;
// single spaces or hyphens may part them.
func (r *reader) code(pos, limit int) (value string, end int) {
	var b strings.Builder
	end = pos
	for pos < limit && b.Len() < 32 {
		c, size := firstRune(r.view[pos:limit])
		c = narrow(c)
		switch {
		case isAlnum(c):
			b.WriteRune(c)
			pos += size
			end = pos
			continue
		case isInvisible(c):
			pos += size
			continue
		case (c == ' ' || c == '-' || c == '\u00a0') && b.Len() > 0:
			if next, _ := firstRune(r.view[pos+size : limit]); isDigitRune(next) {
				pos += size
				continue
			}
		case c == '字' || c == '第' || b.Len() == 0 && strings.ContainsRune("军士文参学警政后装海空南北东西武兵联战火", c):
			b.WriteRune(c)
			pos += size
			continue
		case c == '(' || c == '（': // 0123456701(B), an older permit and its reissue
			if rest := r.view[pos+size : limit]; b.Len() == 10 && len(rest) > 1 && narrow(rune(rest[0]))-'A' < 26 && (rest[1] == ')' || strings.HasPrefix(rest[1:], "）")) {
				_, closing := firstRune(rest[1:])
				b.WriteRune(narrow(rune(rest[0])))
				pos += size + 1 + closing
				end = pos
			}
		case c == '号' && b.Len() > 0 && strings.Contains(b.String(), "第"):
			end = pos + size
		}
		break
	}
	return b.String(), end
}

// paperBehind reads the number behind the label of a document.
func (r *reader) paperBehind(l dict.Span, k kind) {
	pos := r.afterLabel(l.End)
	if pos < 0 {
		return
	}
	r.paperAt(pos, len(r.view), k, r.place(dict.Span{Start: pos, End: pos}))
}

// paperAt reports the number at pos if it has the form of its kind.
func (r *reader) paperAt(pos, limit int, k kind, c *place) {
	p, ok := r.facts.papers[k]
	if !ok {
		return
	}
	value, end := r.code(pos, limit)
	if len(value) < 6 || end > len(r.view) {
		return
	}
	after, _ := firstRune(r.view[end:])
	if scan.IsMask(after) || !p.fits(value) {
		return
	}
	if len(value) >= 18 && len(value) <= 20 && value[0] <= '9' && strings.Trim(value[:17], "0123456789") == "" && dated(value[6:14], r.pass.Now) {
		return // an identity number, or one with two more: read as such
	}
	if k == kindSocial && len(value) == 19 && value[:2] == "62" && strings.Trim(value, "0123456789") == "" && luhn(value) {
		return // the bank account of a social insurance card: read as such
	}
	rule, zh, en := p.rule, p.zh, p.en
	if k == kindCertificate {
		rule, zh, en = "PII-06", "通行证号码", "the number of a travel permit"
		if passportForm(value) && strings.IndexByte("EGPSDK", value[0]) >= 0 {
			rule, zh, en = "PII-05", "护照号码", "the number of a passport"
		}
	}
	f := scan.Finding{
		Rule: rule, Span: dict.Span{Start: pos, End: end}, Confidence: scan.Strong,
		Message: r.pass.Say("疑似"+zh+"，公开会直接指向个人，请核实。", "what looks like "+en+": published, it points to one person; please check."),
	}
	switch {
	case k == kindExam && c.column && !c.row.hasName:
		f.Severity = scan.Low // results by examinee number alone are the form that hides the names
	case k == kindStudent && strings.Contains(c.headerText+c.labelText(r), "学号"):
		f.Severity = scan.Medium
	}
	c.near, c.label = false, label{} // named by the kind already
	evidence := append(r.evidence[:0], r.say("shape", zh+"格式", "the form of "+en), scan.Evidence{Kind: "label", Detail: zh})
	r.report(f, c, evidence, maskCode(value))
}

// maskCode keeps the first and the last three characters of longer codes.
func maskCode(value string) string {
	if strings.ContainsAny(value, "字第") {
		return scan.Stars(value)
	}
	if len(value) < 10 {
		return scan.MaskMiddle(value, 1, 3)
	}
	return scan.MaskMiddle(value, 2, 3)
}

// afterLabel skips what joins a label and its value; -1 if the text goes on otherwise.
func (r *reader) afterLabel(pos int) int {
	joined := false
	if rest := strings.TrimLeft(r.view[pos:min(len(r.view), pos+8)], " "); len(rest) > 3 && strings.EqualFold(rest[:2], "No") && !isLatin(rest[2]) { // Passport No.: E12345678
		pos += strings.Index(r.view[pos:], rest) + len("No")
		if r.view[pos] == '.' {
			pos++
		}
	}
	for n := 0; n < 12 && pos < len(r.view); n++ {
		c, size := firstRune(r.view[pos:])
		switch c {
		case '：', ':', '=', '＝', '为', '是':
			joined = true
		case ' ', '　', '\u00a0', '号', '码', '“', '"', '\u200b', '\ufeff':
		case '（', '(':
			end := strings.IndexAny(r.view[pos:min(len(r.view), pos+40)], "）)")
			if end < 0 {
				return -1
			}
			inside := r.view[pos+size : pos+end]
			if strings.ContainsAny(inside, "0123456789") { // 护照（E12345678）
				pos += size
				return pos
			}
			_, width := firstRune(r.view[pos+end:])
			size = end + width
		default:
			if joined || isAlnum(narrow(c)) || strings.ContainsRune("军士文参学警政武兵", c) {
				return pos
			}
			return -1
		}
		pos += size
	}
	return -1
}
