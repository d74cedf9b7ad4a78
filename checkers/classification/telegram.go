package classification

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	yearAndNumber = lazy.Regexp(`^[字第]{0,2}[〔\[(【﹝]?((?:19|20)\d{2})[〕\])】﹞]?年?第?(\d{1,5})?号?`)
	// the words of a sentence before a number
	codeLead      = lazy.Regexp(`^.*(?:根据|按照|依据|遵照|贯彻|落实|转发|传达|学习|收到|印发|参照|执行|下发|发出|以及|精神|要求|关于|接到|接|经|按|据|见|和|与|以|的|由)`)
	bracketedYear = lazy.Regexp(`^[字第]{0,2}[〔\[(【﹝]`)
	// history tells of telegrams long open
	history = lazy.Regexp(`红军|长征|抗战|抗日|解放战争|国民党|蒋介石|苏区|延安|新四军|八路军|军阀|清廷|民国|18\d\d年|19[0-6]\d年`)
)

// telegram reports the number of a secret telegram or document (X委密电〔2023〕5号)
// and a bare X委密电. 密 is also the end of a place's name: 高密发〔2024〕1号 is a
// number of Gaomi.
func (c *checker) telegram(pass *desk, h scan.Hit) {
	view := h.In.View
	if text := h.Text(); !strings.HasSuffix(text, "密") { // 密〔, its bracket is the year's
		if i := strings.IndexAny(text, "〔[﹝（("); i >= 0 {
			h.Span.End = h.Span.Start + i
		}
	}
	code := behind(view, h.Span.Start, 12)
	code = code[len(strings.TrimRightFunc(code, isHan)):]
	if g := codeLead().FindStringIndex(code); g != nil {
		code = code[g[1]:]
	}
	w := ahead(view, h.Span.End, 0)
	g := yearAndNumber().FindStringSubmatchIndex(w.text)
	sentence := h.In.Sentence(h.Span.Start).In(view)
	switch {
	case g != nil && (g[4] >= 0 || bracketedYear().MatchString(w.text)):
		if strings.HasSuffix(code, "发明") || c.isPlace(pass, code, bare(h.Text())) || bare(h.In.View[h.Span.Start:h.Span.End]) == "密" && !secretCode(code, w.text[:g[1]]) {
			return
		}
		start := startOf(view, h.Span.Start, utf8.RuneCountInString(code))
		at := dict.Span{Start: start, End: w.end(view, g[1])}
		f := scan.Finding{Rule: "CLS-05", In: h.In, Span: at, Confidence: scan.Strong}
		if strings.HasSuffix(view[:at.Start], "《") && strings.HasPrefix(view[at.End:], "》") {
			f.Suppressors = scan.Lesson // a number for a title: 转发《X委密电〔2026〕5号》
		}
		pass.say(f)
	case bare(h.Text()) == "密电" && endsInOffice(code) && !strings.HasPrefix(w.text, "码") && !history().MatchString(sentence):
		start := startOf(view, h.Span.Start, utf8.RuneCountInString(code))
		pass.say(scan.Finding{Rule: "CLS-05", In: h.In, Span: dict.Span{Start: start, End: h.Span.End}, Confidence: scan.Strong,
			Message: pass.Say("疑似引用密电。密电即使未标密级也不得公开或转述，请核实", "a secret telegram is cited")})
	}
}

// secretCode reports a code that 密 alone makes secret, 柏委密〔2026〕3号: after an
// office or a place in one or two characters, not in a word (加密, 国密, 涉密).
func secretCode(code, number string) bool {
	last, _ := utf8.DecodeLastRuneInString(code)
	return code != "" && utf8.RuneCountInString(code) <= 6 && strings.HasSuffix(number, "号") && !strings.ContainsRune("国商加解涉保机绝秘高新哈定泄", last)
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// endsInOffice reports whether the words before 密电 end with who sends one.
func endsInOffice(code string) bool {
	r, _ := utf8.DecodeLastRuneInString(code)
	return strings.ContainsRune("委府厅部办局", r) && !strings.HasSuffix(code, "军委")
}

// isPlace reports whether 密 belongs to a place: the characters before it with
// 密 are its name (高密, 新密), or its name begins with 密 and the draft speaks of it.
func (c *checker) isPlace(pass *desk, code, word string) bool {
	return slices.ContainsFunc(c.places, func(p string) bool {
		if strings.HasSuffix(p, "密") {
			return strings.HasSuffix(code+"密", p)
		}
		return word != "密电" && utf8.RuneCountInString(code) <= 1 && mentions(pass, p)
	})
}

func mentions(pass *desk, name string) bool {
	return slices.ContainsFunc(pass.Texts, func(t *scan.Text) bool { return strings.Contains(t.View, name) })
}
