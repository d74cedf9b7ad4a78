package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// style is a terminal's sequence for a colour, without its frame.
type style string

const (
	plain  style = ""
	bold   style = "1"
	dim    style = "2"
	marked style = "1;7" // what was found
	alarm  style = "1;31"
)

// severityStyle colours the word of a severity.
func severityStyle(s scan.Severity) style {
	switch s {
	case scan.Critical:
		return alarm
	case scan.High:
		return "31"
	case scan.Medium:
		return "33"
	case scan.Low:
		return "36"
	}
	return dim
}

// rich is a text whose parts have styles.
type rich struct {
	text  strings.Builder
	parts []part
}

type part struct {
	dict.Span
	style style
}

// add appends text from a draft or about it, made fit for a terminal.
func (r *rich) add(s style, text string) {
	start := r.text.Len()
	r.text.WriteString(fit(text))
	if s != plain {
		r.parts = append(r.parts, part{dict.Span{Start: start, End: r.text.Len()}, s})
	}
}

// page lays out paragraphs between its margins.
type page struct {
	strings.Builder
	width int
	color bool
}

// para writes a paragraph: the first line after first, the others after rest,
// both of which take their columns from the width.
func (p *page) para(first, rest string, r *rich) {
	text := r.text.String()
	room := p.width - max(uniseg.StringWidth(first), uniseg.StringWidth(rest))
	for i, line := range wrap(text, max(room, 20)) {
		if i == 0 {
			p.WriteString(first)
		} else {
			p.WriteString(rest)
		}
		p.styled(text, line, r.parts)
		p.WriteByte('\n')
	}
}

// line writes a paragraph of one style at the margin.
func (p *page) line(s style, text string) {
	var r rich
	r.add(s, text)
	p.para("", "", &r)
}

// pack writes names one after another, as many in a line as fit, none broken
// that fits on a line of its own.
func (p *page) pack(indent string, names []string) {
	const gap = "  "
	used := 0
	for _, name := range names {
		name = fit(name)
		columns := uniseg.StringWidth(name)
		switch {
		case used == 0:
		case used+len(gap)+columns <= p.width:
			p.WriteString(gap)
			used += len(gap)
		default:
			p.WriteByte('\n')
			used = 0
		}
		if used == 0 {
			p.WriteString(indent)
			used = len(indent)
		}
		p.WriteString(name)
		used += columns
	}
	p.WriteByte('\n')
}

func (p *page) styled(text string, line dict.Span, parts []part) {
	pos := line.Start
	for _, part := range parts {
		start, end := max(part.Start, pos), min(part.End, line.End)
		if !p.color || start >= end {
			continue
		}
		fmt.Fprintf(p, "%s\x1b[%sm%s\x1b[0m", text[pos:start], part.style, text[start:end])
		pos = end
	}
	p.WriteString(text[pos:line.End])
}

// wrap breaks a text into lines of at most width columns by the rules of
// Unicode: no line begins with ， or 》 where it can be helped.
func wrap(text string, width int) []dict.Span {
	var lines []dict.Span
	line := dict.Span{}
	used := 0
	flush := func() {
		end := line.Start + len(strings.TrimRight(line.In(text), " "))
		lines = append(lines, dict.Span{Start: line.Start, End: end})
		line.Start, used = line.End, 0
	}
	state, rest := -1, text
	for rest != "" {
		var segment string
		segment, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
		if columns := uniseg.StringWidth(strings.TrimRight(segment, " ")); used > 0 && used+columns > width {
			flush()
		}
		for uniseg.StringWidth(strings.TrimRight(segment, " ")) > width-used { // an address longer than a line
			n := fitting(segment, width-used)
			line.End += n
			segment = segment[n:]
			flush()
		}
		line.End += len(segment)
		used += uniseg.StringWidth(segment)
	}
	if line.Len() > 0 || len(lines) == 0 {
		flush()
	}
	return lines
}

// Columns is the width of a text on a terminal, where Chinese characters take two.
func Columns(text string) int { return uniseg.StringWidth(text) }

// Wrap breaks a text into the lines of a column of a terminal. A line's end in
// the text is one here too.
func Wrap(text string, columns int) []string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		line = fit(line)
		for _, at := range wrap(line, max(columns, 2)) {
			lines = append(lines, at.In(line))
		}
	}
	return lines
}

// fitting returns the length of what of s fits into width columns, one
// character at least.
func fitting(s string, width int) int {
	n, used, state := 0, 0, -1
	for n < len(s) {
		cluster, _, columns, next := uniseg.FirstGraphemeClusterInString(s[n:], state)
		if n > 0 && used+columns > width {
			break
		}
		n, used, state = n+len(cluster), used+columns, next
	}
	return n
}

// fit makes text of a draft safe and readable on one line of a terminal: what
// steers a terminal or hides in a text is spelled out, a line's end is shown.
func fit(s string) string {
	var b strings.Builder
	space := false
	for i, r := range s {
		switch {
		case r == utf8.RuneError:
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				fmt.Fprintf(&b, "<%02X>", s[i])
				break
			}
			b.WriteRune(r)
		case r == '\n':
			b.WriteString("↵")
		case r == '\r':
		case unicode.IsSpace(r):
			if !space {
				b.WriteByte(' ')
			}
			space = true
			continue
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r):
			fmt.Fprintf(&b, "<U+%04X>", r)
		default:
			b.WriteRune(r)
		}
		space = false
	}
	return b.String()
}
