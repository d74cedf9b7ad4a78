package classification

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// headerLines is where the marks of a document stand: the first lines that are
// not empty. footerLines is the same for its end.
const headerLines, footerLines = 15, 5

// brackets are what may enclose a mark, folded: opening and closing ones.
const opening, closing = "([{【〔〖「『《<", ")]}】〕〗」』》>"

// openers and closers are the same for a class of a regular expression.
const openers, closers = `(\[{【〔〖「『《<`, `)\]}】〕〗」』》>`

// inHeader reports whether pos stands in the first lines of its text.
func inHeader(t *scan.Text, pos int) bool {
	return countLines(t.View[:pos]) < headerLines
}

// inFooter reports whether pos stands in the last lines of its text.
func inFooter(t *scan.Text, pos int) bool {
	view, n := t.View[pos:], 0
	for n <= footerLines {
		i := strings.IndexByte(view, '\n')
		if i < 0 {
			return true
		}
		if view = view[i+1:]; strings.TrimSpace(line(view)) != "" {
			n++
		}
	}
	return false
}

func line(s string) string {
	first, _, _ := strings.Cut(s, "\n")
	return first
}

// countLines counts the line ends that close a line with text in it, up to headerLines.
func countLines(s string) int {
	n := 0
	for n < headerLines {
		i := strings.IndexByte(s, '\n')
		if i < 0 {
			break
		}
		if strings.TrimSpace(s[:i]) != "" {
			n++
		}
		s = s[i+1:]
	}
	return n
}

// siblings are kinds of secrets; a line that holds one among others of them, or
// above its definition, is a heading and no mark.
var siblings = lazy.Regexp(`^[\p{Han}\d、.()]{0,6}(?:国家秘密|工作秘密|商业秘密|个人隐私|内部信息|敏感信息)$`)

// isHeading reports a line that names a kind of secret in order to explain it.
func isHeading(t *scan.Text, at dict.Span) bool {
	word := bare(at.In(t.View))
	if !siblings().MatchString(word) {
		return false
	}
	next := bare(t.Next(at).In(t.View))
	return siblings().MatchString(bare(t.Previous(at).In(t.View))) || siblings().MatchString(next) ||
		strings.HasPrefix(next, word) || strings.Contains(next, "是指") || strings.Contains(next, "什么是")
}

// cell returns the table cell around pos, else the line.
func cell(t *scan.Text, pos int) (dict.Span, scan.Block) {
	if b := t.Block(pos); b.Kind == scan.Cell {
		return b.Span, b
	}
	return trim(t.View, lineAt(t, pos)), scan.Block{}
}

// label returns what names the cell b: the header of its column or the cell to its left.
func label(t *scan.Text, b scan.Block) []string {
	names := []string{bare(b.Header)}
	for _, c := range t.Row(b) {
		if c.Column == b.Column-1 {
			names = append(names, strings.TrimRight(bare(c.In(t.View)), ":"))
		}
	}
	return names
}

// delimited reports whether no word goes on on either side of the span.
func delimited(view string, at dict.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(view[:at.Start])
	after, _ := utf8.DecodeRuneInString(view[at.End:])
	return !isWord(before) && !isWord(after)
}

// delimitedBefore is delimited for the left side.
func delimitedBefore(view string, pos int) bool {
	r, _ := utf8.DecodeLastRuneInString(view[:pos])
	return !isWord(r)
}

func isWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// segment returns the stretch around the span between the brackets that
// enclose it, else its line, and says whether there are brackets and what the
// line holds, folded, before and after them.
func segment(t *scan.Text, at dict.Span) (inner dict.Span, bracketed bool, before, after string) {
	whole := trim(t.View, lineAt(t, at.Start))
	inner = whole
	for pos := at.Start; pos > whole.Start; {
		r, size := utf8.DecodeLastRuneInString(t.View[:pos])
		if f, _ := dict.FoldRune(r); f != 0 && strings.ContainsRune(opening, f) {
			inner.Start, bracketed = pos, true
			break
		} else if f != 0 && strings.ContainsRune(closing, f) {
			break
		}
		pos -= size
	}
	if !bracketed {
		return whole, false, "", ""
	}
	for pos := at.End; pos < whole.End; {
		r, size := utf8.DecodeRuneInString(t.View[pos:])
		if f, _ := dict.FoldRune(r); f != 0 && strings.ContainsRune(closing, f) {
			inner.End = pos
			before = strings.TrimRight(bare(t.View[whole.Start:inner.Start]), opening)
			return trim(t.View, inner), true, before, bare(t.View[pos+size : whole.End])
		}
		pos += size
	}
	return whole, false, "", ""
}

// isName reports a field that names something: a file, a link, a picture.
func isName(field string) bool {
	return strings.HasSuffix(field, "].name") || strings.HasSuffix(field, "].text") && strings.HasPrefix(field, "links") ||
		strings.HasSuffix(field, "].alt") || strings.HasSuffix(field, "].caption") || strings.HasSuffix(field, "title")
}
