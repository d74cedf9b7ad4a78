package scan

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// enforcement returns the cue by which a text tells of an offence, warns of it
// or judges it: in the sentence or a neighbour, in a title that the place
// stands under, or by the kind of document, which is about nothing else.
func (p *Pass) enforcement(t *Text, pos int, sentence dict.Span, all bool) string {
	if cue := p.Kind.enforces(); cue != "" {
		return cue
	}
	if a := (asked{t, sentence, all}); p.asked != a { // several findings of a sentence ask the same
		p.asked, p.answer = a, toldNear(t, sentence, all)
	}
	if p.answer != "" {
		return p.answer
	}
	for _, heading := range p.headings(t, pos) {
		if cue := stanceCues().police.first(heading); cue != "" {
			return cue
		}
	}
	return stanceCues().police.first(t.headingAbove(pos))
}

// asked is a question to toldNear; its last one and the answer are kept.
type asked struct {
	in       *Text
	sentence dict.Span
	all      bool
}

// toldNear returns the cue that stands in the sentence or a neighbour.
func toldNear(t *Text, sentence dict.Span, all bool) string {
	for _, s := range []dict.Span{sentence, t.Previous(sentence), t.Next(sentence)} {
		text := s.In(t.View)
		if cue := stanceCues().police.first(text); cue != "" {
			return cue
		}
		if !all {
			continue
		}
		if cue := stanceCues().enforce.first(text); cue != "" {
			return cue
		}
	}
	return ""
}

// enforces returns what the kind is called whose documents tell of offences.
func (k Kind) enforces() string {
	switch k {
	case KindJudgment:
		return "裁判文书"
	case KindPenalty:
		return "行政处罚文书"
	}
	return ""
}

// headingAbove returns the line above pos that reads as the heading of its
// section: short, without the marks of a sentence, a few lines up at most.
func (t *Text) headingAbove(pos int) string {
	const lines, runes = 6, 30
	line := t.Line(pos)
	for range lines {
		if line.Start == 0 {
			return ""
		}
		line = t.Line(line.Start - 1)
		text := trimmed(t.View, line).In(t.View)
		if text != "" && utf8.RuneCountInString(text) <= runes && !strings.ContainsAny(text, "。，；,;") {
			return text
		}
	}
	return ""
}
