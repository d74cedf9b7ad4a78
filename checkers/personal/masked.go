package personal

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// unstarred reads a whole value that as many stars stand before as behind, as marks
// of bold text do: **13912345678**.
func (r *reader) unstarred(n number) (number, bool) {
	core := strings.Trim(n.digits, "*")
	stars := len(n.digits) - len(core)
	if strings.Contains(core, "*") || n.groups > 1 || !strings.HasPrefix(n.digits, strings.Repeat("*", stars/2)+core) {
		return n, false
	}
	switch len(core) {
	case 11, 15, 16, 17, 18, 19:
	default:
		return n, false
	}
	if len(core) == 11 && core[0] != '1' && core[0] != '0' {
		return n, false
	}
	at := n.Span
	for at.Len() > 0 {
		c, size := firstRune(at.In(r.view))
		if isDigitRune(c) {
			break
		}
		at.Start += size
	}
	for at.Len() > 0 {
		c, size := lastRune(at.In(r.view))
		if isDigitRune(c) {
			break
		}
		at.End -= size
	}
	n.Span, n.digits, n.masked, n.shape = at, core, 0, shapeOf(len(core))
	return n, true
}

// masked judges a value that has been masked: masked well enough it is left
// alone, masked too little it is PII-21. It is always known what the digits are.
func (r *reader) masked(n number) bool {
	d := n.digits
	if len(d) < 9 {
		return false
	}
	if len(d) == 17 {
		r.checkLetter(&n)
		d = n.digits
	}
	visible := len(d) - n.masked
	if len(d) >= 17 && len(d) <= 19 && visible > 10 && strings.HasSuffix(d, "X") {
		visible-- // the check character tells nothing more
	}
	c := r.place(n.Span)
	var why scan.Evidence
	var mask string
	switch id := c.says(kindID) || c.says(kindCertificate); {
	case id && len(d) >= 14 && len(d) <= 20 || len(d) == 18 && !c.says(kindBank) && !c.says(kindAccount) && c.owner() != kindCode:
		if visible <= 10 {
			if !id || visible < 10 || !c.row.hasName || strings.Count(d[:min(6, len(d))], "*") > 0 {
				return true
			}
			why = r.say("shape", "可见前6位和后4位，旁有完整姓名", "the first six and the last four show, beside a whole name")
			r.reportMasked(n.Span, c, why, scan.MaskMiddle(d, 2, 3), scan.Low)
			return true
		}
		why = r.say("shape", "可见位数超过10位", "more than ten digits show")
		mask = scan.MaskMiddle(d, 2, 3)
	case len(d) == 11 && d[0] == '1' && (d[1] >= '3' || d[1] == '*'):
		if n.masked > 2 || c.owner() == kindCode {
			return true
		}
		why = r.say("shape", "只遮挡了一两位", "only one or two digits are masked")
		mask = scan.MaskMiddle(d, 3, 4)
	case (c.says(kindBank) || c.says(kindAccount)) && len(d) >= 14 && n.masked < 4 && visible > 10:
		if r.holder(n.Span, c) == organisation {
			return true
		}
		why = r.say("shape", "只遮挡了三位以内", "at most three digits are masked")
		mask = scan.MaskMiddle(d, 4, 4)
	default:
		return true
	}
	r.reportMasked(n.Span, c, why, mask, scan.Unset)
	return true
}

func (r *reader) reportMasked(at dict.Span, c *place, why scan.Evidence, mask string, severity scan.Severity) {
	r.report(scan.Finding{
		Rule: "PII-21", Span: at, Severity: severity, Confidence: scan.Strong,
		Message: r.pass.Say("疑似脱敏不足：遮挡后余下的部分仍可推知本人，请核实。", "what looks like insufficient masking: what is left still points to a person; please check."),
	}, c, append(r.evidence[:0], why), mask)
}
