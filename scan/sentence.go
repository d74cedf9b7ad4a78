package scan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// maxReach bounds how far, in bytes, a sentence is followed to either side, so
// that text without punctuation stays linear.
const maxReach = 1500

// Sentence returns the sentence around pos without its terminator; a line end
// ends it too.
func (t *Text) Sentence(pos int) dict.Span {
	c := &t.clear
	if pos < c.Start || pos > c.End || c.Len() == 0 {
		*c = stretch{Span: dict.Span{Start: pos, End: pos}}
	}
	c.grow(t.View, pos)
	s := c.Span
	if pos-s.Start > maxReach {
		for s.Start = pos - maxReach; s.Start > c.Start && !utf8.RuneStart(t.View[s.Start]); {
			s.Start--
		}
	}
	if s.End-pos > maxReach {
		for s.End = pos + maxReach; s.End < c.End && !utf8.RuneStart(t.View[s.End]); {
			s.End++
		}
	}
	return s
}

// Fits reports whether the phrases that a term requires and forbids let it count
// in the sentence around pos.
func (t *Text) Fits(term *dict.Term, pos int) bool {
	if len(term.Require) == 0 && len(term.Forbid) == 0 {
		return true
	}
	sentence := dict.Fold(t.Sentence(pos).In(t.View))
	stands := func(phrase string) bool { return strings.Contains(sentence, dict.Fold(phrase)) }
	return (len(term.Require) == 0 || slices.ContainsFunc(term.Require, stands)) && !slices.ContainsFunc(term.Forbid, stands)
}

// stretch is a part of a text in which no sentence ends. The last one is kept:
// many ask for the same sentence, and a text without punctuation is a single one.
type stretch struct {
	dict.Span
	first, last bool // a sentence begins, ends here
}

// grow extends the stretch to as far from pos as a sentence is followed.
func (c *stretch) grow(s string, pos int) {
	for !c.first && pos-c.Start < maxReach {
		r, size := utf8.DecodeLastRuneInString(s[:c.Start])
		if c.first = size == 0 || sentenceEnd(s, c.Start-size, r); !c.first {
			c.Start -= size
		}
	}
	for !c.last && c.End-pos < maxReach {
		r, size := utf8.DecodeRuneInString(s[c.End:])
		if c.last = size == 0 || sentenceEnd(s, c.End, r); !c.last {
			c.End += size
		}
	}
}

// Sentences returns all sentences of the view in order, without blank ones.
func (t *Text) Sentences() []dict.Span {
	var list []dict.Span
	for s := t.Sentence(0); ; s = t.Next(s) {
		if strings.TrimSpace(s.In(t.View)) != "" {
			list = append(list, s)
		}
		if s.End >= len(t.View) {
			return list
		}
	}
}

// Clause returns the stretch between punctuation marks around pos.
func (t *Text) Clause(pos int) dict.Span { return around(t.View, pos, clauseEnd) }

// Line returns the line around pos without its line end. The last one is kept:
// many ask for the same, and a page may have come as one line.
func (t *Text) Line(pos int) dict.Span {
	s := t.View
	if t.line.Len() == 0 || pos < t.line.Start || pos > t.line.End {
		start := strings.LastIndexByte(s[:pos], '\n') + 1
		end := len(s)
		if i := strings.IndexByte(s[pos:], '\n'); i >= 0 {
			end = pos + i
		}
		t.line = dict.Span{Start: start, End: end}
	}
	line := t.line
	if line.Len() > 0 && s[line.End-1] == '\r' {
		line.End--
	}
	return line
}

// NextLine returns where the line after a line begins, the length of the view
// after the last one. Lines end in \n or \r\n.
func (t *Text) NextLine(line dict.Span) int {
	if i := strings.IndexByte(t.View[line.End:], '\n'); i >= 0 {
		return line.End + i + 1
	}
	return len(t.View)
}

// Previous returns the sentence before s, empty at the start of the text.
func (t *Text) Previous(s dict.Span) dict.Span {
	i := s.Start
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(t.View[:i])
		if r != '\n' && r != '\r' && r != ' ' && r != '　' && !sentenceEnd(t.View, i-size, r) {
			return t.Sentence(i - size)
		}
		i -= size
	}
	return dict.Span{}
}

// Next returns the sentence after s, empty at the end of the text.
func (t *Text) Next(s dict.Span) dict.Span {
	for i := s.End; i < len(t.View); {
		r, size := utf8.DecodeRuneInString(t.View[i:])
		if r != '\n' && r != '\r' && r != ' ' && r != '　' && !sentenceEnd(t.View, i, r) {
			return t.Sentence(i)
		}
		i += size
	}
	return dict.Span{Start: len(t.View), End: len(t.View)}
}

func around(s string, pos int, ends func(string, int, rune) bool) dict.Span {
	start := pos
	for start > 0 && pos-start < maxReach {
		r, size := utf8.DecodeLastRuneInString(s[:start])
		if ends(s, start-size, r) {
			break
		}
		start -= size
	}
	end := pos
	for end < len(s) && end-pos < maxReach {
		r, size := utf8.DecodeRuneInString(s[end:])
		if ends(s, end, r) {
			break
		}
		end += size
	}
	return dict.Span{Start: start, End: end}
}

// sentenceEnd reports whether the rune r at i ends a sentence. Half-width marks
// inside addresses (?id=1) do not.
func sentenceEnd(s string, i int, r rune) bool {
	switch r {
	case '\n', '\r', '。', '！', '？', '；':
		return true
	case '!', '?', ';':
		return i+1 >= len(s) || !isASCIIWord(s[i+1])
	}
	return false
}

// clauseEnd reports whether the rune r at i ends a clause. A half-width comma
// between digits (1,000) does not.
func clauseEnd(s string, i int, r rune) bool {
	switch r {
	case '，', '：':
		return true
	case ',', ':':
		return i+1 >= len(s) || !isASCIIWord(s[i+1])
	}
	return sentenceEnd(s, i, r)
}

func isASCIIWord(b byte) bool {
	return b-'0' <= 9 || b|0x20-'a' < 26 || b == '/'
}
