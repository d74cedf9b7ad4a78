package classification

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	// what may stand before the mark of a paragraph: its number
	itemNumber = lazy.Regexp(`^(?:\(?[一二三四五六七八九十\d]{1,3}\)?[、.,)]?|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[条章节部分]{1,2}|[#*>-]{1,4})?$`)
	onlyLevel  = lazy.Regexp(`^(?:` + levels + `)[级件]?$`)
	// a quiz asks for the level: …的密级是（秘密）
	asksLevel = lazy.Regexp(`[是为属即称叫按级应定于]$|[?_]`)
	anyLevel  = lazy.Regexp(levels)
)

// maxHeading is the longest line, in runes, at whose end a bracket is the mark of a heading.
const maxHeading = 45

// paragraph reports a level in brackets at the start of a paragraph or at the
// end of a heading. The rules of 1990 let single paragraphs be marked so.
func (c *checker) paragraph(pass *desk, h scan.Hit) bool {
	t := h.In
	inner, bracketed, before, after := segment(t, h.Span)
	if bracketed && titleBracket(t.View, inner.Start) {
		return false // 《秘密》 is a title
	}
	if !bracketed || !onlyLevel().MatchString(bare(inner.In(t.View))) || anyLevel().MatchString(before) || anyLevel().MatchString(firstPart(after, 12)) {
		return false
	}
	opens := after != "" && itemNumber().MatchString(before)
	ends := after == "" && before != "" && !itemNumber().MatchString(before) &&
		utf8.RuneCountInString(before) <= maxHeading && !asksLevel().MatchString(before)
	if !opens && !ends {
		return false
	}
	at := withBrackets(t.View, inner)
	pass.say(scan.Finding{Rule: "CLS-03", In: t, Span: at, Confidence: scan.Strong})
	return true
}

// titleBracket reports whether the bracket before pos encloses titles or quotations.
func titleBracket(view string, pos int) bool {
	r, _ := utf8.DecodeLastRuneInString(behind(view, pos, 1))
	return strings.ContainsRune("《<「『", r)
}

func firstPart(s string, n int) string {
	for i := range s {
		if n--; n < 0 {
			return s[:i]
		}
	}
	return s
}

// withBrackets widens a span to the brackets next to it.
func withBrackets(view string, at dict.Span) dict.Span {
	for at.Start > 0 {
		r, size := utf8.DecodeLastRuneInString(view[:at.Start])
		at.Start -= size
		if f, ok := dict.FoldRune(r); ok && !isBlank(f) {
			break
		}
	}
	for at.End < len(view) {
		r, size := utf8.DecodeRuneInString(view[at.End:])
		at.End += size
		if f, ok := dict.FoldRune(r); ok && !isBlank(f) {
			break
		}
	}
	return at
}
