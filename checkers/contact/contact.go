package contact

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/areacodes"
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. There is nothing to set yet.
type Options struct{}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	return &scan.Checker{
		Name:  "contact",
		Doc:   scan.Bilingual{ZH: "联系方式：电话、邮箱的格式", EN: "contacts: the form of telephone numbers and mailboxes"},
		Rules: rules(),
		Triggers: []scan.Trigger{
			{Name: "phone", Boundary: dict.BoundaryAny, Phrases: []string{
				"联系电话", "咨询电话", "监督电话", "举报电话", "服务电话", "办公电话", "报名电话", "值班电话", "投诉电话", "热线电话", "联系方式", "拨打电话", "拨打热线", "拨打咨询", "致电", "服务热线", "咨询热线", "预约电话", "电话:", "传真:", "手机:", "手机号码:",
			}},
			{Name: "mail", Boundary: dict.BoundaryAny, Phrases: []string{"邮箱:", "邮箱", "电子邮件:", "e-mail:", "email:"}},
		},
		Run: run,
	}, nil
}

func run(_ context.Context, p *scan.Pass) error {
	done := -1 // labels overlap (联系电话, 电话:)
	var in *scan.Text
	for _, h := range p.Hits() {
		if strings.HasPrefix(h.In.Field, "original.") || h.In == in && h.Span.End <= done {
			continue
		}
		in = h.In
		if h.Trigger == "mail" {
			done = mailbox(p, h)
		} else {
			done = phones(p, h)
		}
	}
	return nil
}

// reach is how many bytes behind its label a value is read.
const reach = 160

// afterLabel returns the value that stands after the label: what is left of the
// line, up to a stop or another label.
func afterLabel(h scan.Hit) dict.Span {
	view := h.In.View
	at := dict.Span{Start: h.Span.End, End: min(len(view), h.Span.End+reach)}
	if i := strings.IndexByte(at.In(view), '\n'); i >= 0 {
		at.End = at.Start + i
	}
	if cell := h.In.Block(h.Span.Start); cell.Kind == scan.Cell {
		at.End = min(at.End, cell.End)
	}
	if i := strings.IndexAny(at.In(view), "。；;"); i >= 0 {
		at.End = at.Start + i
	}
	rest := at.In(view)
	for _, lead := range []string{"（传真）", "(传真)", "及传真", "/传真", "（兼传真）", "（区号）"} {
		rest = strings.TrimPrefix(rest, lead)
	}
	rest = strings.TrimLeft(rest, " 　:：为是")
	at.Start = at.End - len(rest)
	return at
}

// numberForm is a telephone number as people write it; the digits are checked after.
var numberForm = lazy.Regexp(`^(?:\+?86[-\s]?)?(?:[(（]\d{3,4}[)）]|\d{3,4}[-－—–―]{1,2}|\d{3,4}\s)?\d{3,13}(?:[-－—–―]\d{3,8}){0,2}(?:转\d{1,6})?`)

// phones checks the numbers of a label's value, parted by commas, pause marks or slashes.
func phones(p *scan.Pass, h scan.Hit) int {
	view := h.In.View
	if !strings.ContainsAny(view[h.Span.End:min(len(view), h.Span.End+reach)], "0123456789０１２３４５６７８９") {
		return h.Span.End
	}
	at := afterLabel(h)
	for at.Len() > 0 {
		text, _ := half(at.In(view))
		m := numberForm().FindString(text)
		if m == "" || len(text) != at.Len() {
			break // full-width digits: rare enough to leave alone
		}
		if strings.HasPrefix(text[len(m):], "*") || strings.HasPrefix(strings.ToLower(text[len(m):]), "x") || strings.HasPrefix(text[len(m):], "×") {
			break // masked
		}
		if why, severity := fault(m); why != "" {
			report(p, h.In, dict.Span{Start: at.Start, End: at.Start + len(m)}, p.Say("电话号码疑似有误："+why+"，请核实", "the telephone number seems wrong"), severity, personal(m))
		}
		at.Start += len(m)
		r, size := utf8.DecodeRuneInString(at.In(view))
		if !strings.ContainsRune("、，,/／ 　;；", r) || size == 0 {
			break
		}
		at.Start += size
		at.Start += len(at.In(view)) - len(strings.TrimLeft(at.In(view), " 　"))
	}
	return at.Start
}

// half makes full-width digits half-width.
func half(s string) (string, bool) {
	if !strings.ContainsAny(s, "０１２３４５６７８９") {
		return s, false
	}
	return dict.Fold(s), true
}

// personal reports a number that looks like a person's mobile, though its count is off.
func personal(s string) bool { return digitsOf(s)[0] == '1' }

func digitsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// fault says what is wrong with a telephone number, "" if nothing is seen to be.
func fault(s string) (string, scan.Severity) {
	if i := strings.Index(s, "转"); i >= 0 {
		s = s[:i]
	}
	d := digitsOf(s)
	if strings.HasPrefix(d, "86") && len(d) > 11 {
		d = d[2:]
	}
	switch {
	case len(d) < 7 || strings.HasPrefix(d, "95") || strings.HasPrefix(d, "96") || strings.HasPrefix(d, "12") || strings.HasPrefix(d, "11"):
		return "", 0 // a hotline, an extension
	case strings.HasPrefix(d, "400") || strings.HasPrefix(d, "800"):
		if len(d) != 10 && !(len(d) == 7 || len(d) == 8) {
			return fmt.Sprintf("400、800号码应为10位，现为%d位", len(d)), scan.Low
		}
	case d[0] == '1' && d[1] >= '3':
		if len(d) == 10 || len(d) == 12 {
			return fmt.Sprintf("手机号码应为11位，现为%d位", len(d)), scan.Medium
		}
	case d[0] == '0':
		return landline(s, d), scan.Low
	case len(d) > 8 && !strings.ContainsAny(s, "-－—–―()（） "):
		return fmt.Sprintf("固定电话应为7至8位，现为%d位", len(d)), scan.Low
	}
	return "", 0
}

// landline checks a number with its area code.
func landline(s, d string) string {
	code := d[:min(3, len(d))]
	if !areacodes.Known(code) {
		code = d[:min(4, len(d))]
	}
	if !areacodes.Known(code) {
		return "区号" + code + "不存在"
	}
	local := d[len(code):]
	// An extension after a second hyphen is not the number's.
	if parts := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("-－—–―()（） ", r) }); len(parts) > 2 {
		local = digitsOf(parts[1])
	}
	if n := len(local); n < 7 && (strings.HasPrefix(local, "1") || strings.HasPrefix(local, "9")) && n >= 3 {
		return "" // a hotline of that place: 0951-12345
	}
	if n := len(local); n < 7 || n > 8 {
		return fmt.Sprintf("区号后应为7至8位，现为%d位", n)
	}
	return ""
}

// mailForm is an address; looksMail is what was meant as one.
var (
	mailForm  = lazy.Regexp(`^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$`)
	looksMail = lazy.Regexp(`^[A-Za-z0-9._%+@#＠-]{4,64}`)
)

// mailbox checks the address after a label.
func mailbox(p *scan.Pass, h scan.Hit) int {
	at := afterLabel(h)
	m := looksMail().FindString(at.In(h.In.View))
	m = strings.TrimRight(m, ".-_")
	if m == "" || !strings.ContainsAny(m, "@#＠.") || mailForm().MatchString(m) || hidden(m) {
		return at.Start
	}
	if !strings.ContainsAny(m, "@＠") && !strings.Contains(m, ".com") && !strings.Contains(m, ".cn") {
		return at.Start // an account, a note
	}
	at.End = at.Start + len(m)
	report(p, h.In, at, p.Say("电子邮箱格式疑似有误，请核实", "the mailbox is not well-formed"), scan.Low, true)
	return at.End
}

// hidden reports an address that was written so that programs do not read it.
func hidden(s string) bool { return strings.Contains(s, "#") }

func report(p *scan.Pass, in *scan.Text, at dict.Span, message string, severity scan.Severity, private bool) {
	f := scan.Finding{Rule: "CON-01", In: in, Span: at, Confidence: scan.Exact, Message: message, Severity: severity}
	if private {
		f.Secrets = []scan.Secret{{Span: at, Mask: scan.MaskMiddle(at.In(in.View), 3, 2)}}
	}
	p.Report(f)
}
