package classification

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// window is a stretch of a view as it is compared: folded, without blanks and
// without empty lines. at[i] is where the byte i of text stands in the view,
// at[len(text)] where the stretch ends.
type window struct {
	text string
	at   []int
}

// maxWindow is how many runes a window holds: a mark and what qualifies it.
const maxWindow = 48

// ahead reads from pos, over at most lines line ends.
func ahead(view string, pos, lines int) window {
	const bytes = 3 * maxWindow
	w := window{at: make([]int, 0, bytes)}
	var b strings.Builder
	b.Grow(bytes)
	end := pos
	for n := 0; pos < len(view) && n < maxWindow; {
		r, size := utf8.DecodeRuneInString(view[pos:])
		start := pos
		pos += size
		if r == '\n' {
			if strings.HasSuffix(b.String(), "\n") {
				continue
			}
			if lines == 0 {
				break
			}
			lines--
		} else if r, _ = dict.FoldRune(r); r == 0 || isBlank(r) {
			continue
		}
		n++
		for range utf8.RuneLen(r) {
			w.at = append(w.at, start)
		}
		b.WriteRune(r)
		end = pos
	}
	w.text = b.String()
	w.at = append(w.at, end)
	return w
}

// end is where the byte before i of the window's text ends in the view.
func (w window) end(view string, i int) int {
	if i == 0 {
		return w.at[0]
	}
	_, size := utf8.DecodeRuneInString(view[w.at[i-1]:])
	return w.at[i-1] + size
}

// behind returns the folded runes before pos in its line, without blanks, at most n.
func behind(view string, pos, n int) string {
	var runes []rune
	for pos > 0 && len(runes) < n {
		r, size := utf8.DecodeLastRuneInString(view[:pos])
		if r == '\n' {
			break
		}
		pos -= size
		if r, _ = dict.FoldRune(r); r != 0 && !isBlank(r) {
			runes = append(runes, r)
		}
	}
	var b strings.Builder
	for i := len(runes) - 1; i >= 0; i-- {
		b.WriteRune(runes[i])
	}
	return b.String()
}

// lineAt is the line around pos. Of one that is longer than a mark and all that
// belongs to it, as where a page has come without its line ends, it is what
// stands near: else every mark of the line would read all of it.
func lineAt(t *scan.Text, pos int) dict.Span {
	const reach = 2000 // bytes
	line := t.Line(pos)
	if start := pos - reach; start > line.Start {
		for !utf8.RuneStart(t.View[start]) {
			start++
		}
		line.Start = start
	}
	if end := pos + reach; end < line.End {
		for !utf8.RuneStart(t.View[end]) {
			end--
		}
		line.End = end
	}
	return line
}

// bare returns the text as it is compared: folded, without blanks.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if isBlank(r) {
			return -1
		}
		return r
	}, dict.Fold(s))
}

// isBlank reports whether a folded rune is a space in a line.
func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == '\r' || r == '\v' }

// trim returns the span without the blanks at its ends.
func trim(view string, at dict.Span) dict.Span {
	for at.Start < at.End {
		r, size := utf8.DecodeRuneInString(view[at.Start:])
		if f, seen := dict.FoldRune(r); seen && !isBlank(f) {
			break
		}
		at.Start += size
	}
	for at.Start < at.End {
		r, size := utf8.DecodeLastRuneInString(view[:at.End])
		if f, seen := dict.FoldRune(r); seen && !isBlank(f) {
			break
		}
		at.End -= size
	}
	return at
}
