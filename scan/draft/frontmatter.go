package draft

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// frontMatter is where the lines stand that many site generators put between
// --- above a Markdown text: what the page is called, when it appears. CommonMark
// knows nothing of them and would make one large heading of it.
func frontMatter(source string) (lines []dict.Span, end int) {
	const most = 100 // lines
	pos := 0
	next := func() (line dict.Span, ok bool) {
		if pos >= len(source) {
			return dict.Span{}, false
		}
		line = dict.Span{Start: pos, End: len(source)}
		if i := strings.IndexByte(source[pos:], '\n'); i >= 0 {
			line.End = pos + i
		}
		pos = line.End + 1
		return line, true
	}
	if first, ok := next(); !ok || strings.TrimRight(first.In(source), " \r") != "---" {
		return nil, 0
	}
	for len(lines) <= most {
		line, ok := next()
		if !ok {
			break
		}
		switch s := strings.TrimRight(line.In(source), " \t\r"); {
		case s == "---" || s == "...":
			return lines, min(pos, len(source))
		case s == "" || s[0] == '#':
		case s[0] != ' ' && s[0] != '\t' && s[0] != '-' && !isEntry(s):
			return nil, 0 // a text that begins with a line across
		}
		lines = append(lines, line)
	}
	return nil, 0
}

// isEntry reports key: value.
func isEntry(s string) bool {
	key, rest, ok := strings.Cut(s, ":")
	return ok && key != "" && !strings.ContainsAny(key, " 　，。") && (rest == "" || rest[0] == ' ')
}

// blankOut returns the source with spaces for the first bytes, line ends kept.
func blankOut(source string, end int) []byte {
	b := []byte(source)
	for i := range end {
		if b[i] != '\n' {
			b[i] = ' '
		}
	}
	return b
}

// frontMatter keeps the lines as what stands behind the page, the title as its title.
func (w *markdown) frontMatter(lines []dict.Span) {
	for _, at := range lines {
		line := at.In(w.page.source)
		value, isTitle := strings.CutPrefix(line, "title:")
		if !isTitle {
			w.aside(scan.Meta, "front matter", at)
			continue
		}
		value = strings.TrimLeft(value, " \"'")
		start := at.End - len(value)
		value = strings.TrimRight(value, " \t\r\"'")
		w.aside(scan.Meta, "title", dict.Span{Start: start, End: start + len(value)})
		w.use(at)
	}
}
