package prohibited

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// matter is a word of matters.tsv in its surroundings.
type matter struct {
	pass     *scan.Pass
	hit      scan.Hit
	sentence dict.Span
}

// matters looks at the words of wording, gatherings, accusations and bad taste.
func (c *checker) matters(pass *scan.Pass, hits []scan.Hit) {
	for _, h := range hits {
		if h.Term == nil {
			continue
		}
		m := &matter{pass: pass, hit: h}
		check := c.checkFor(h.Term.Rule, h.Term.Category)
		if check == nil {
			continue
		}
		m.sentence = h.In.Sentence(h.Span.Start)
		check(m)
	}
}

func (c *checker) checkFor(rule, category string) func(*matter) {
	switch rule + " " + category {
	case "PRO-02 region":
		return c.amongCountries
	case "PRO-02 wording":
		return c.wording
	case "PRO-03 emblem":
		return c.emblem
	case "PRO-04 slur", "PRO-20 pejorative":
		return c.disparaged
	case "PRO-06 gather":
		return c.gathering
	case "PRO-06 rumour":
		return c.rumour
	case "PRO-09 label":
		return c.accusation
	case "PRO-09 insult":
		return c.insult
	case "PRO-20 flippant", "PRO-20 gore", "PRO-20 scandal":
		return c.badTaste
	}
	return nil
}

func (m *matter) view() string { return m.hit.In.View }

// far is how much of the sentences around a word is read, in bytes.
const far = 450

// around returns the sentence with its neighbours, no more than far of them.
func (m *matter) around() dict.Span {
	t := m.hit.In
	s := m.sentence
	if p := t.Previous(s); p.Len() > 0 {
		s.Start = p.Start
	}
	if n := t.Next(s); n.Len() > 0 {
		s.End = n.End
	}
	return dict.Span{
		Start: onRune(m.view(), max(s.Start, m.hit.Span.Start-far)),
		End:   onRune(m.view(), min(s.End, m.hit.Span.End+far)),
	}
}

// near returns what lies within that many bytes of the word in its sentence.
func (m *matter) near(reach int) dict.Span {
	return dict.Span{
		Start: onRune(m.view(), max(m.sentence.Start, m.hit.Span.Start-reach)),
		End:   onRune(m.view(), min(m.sentence.End, m.hit.Span.End+reach)),
	}
}

// onRune moves a position back to the beginning of its character.
func onRune(s string, i int) int {
	for i > 0 && i < len(s) && s[i]&0xC0 == 0x80 {
		i--
	}
	return i
}

// says returns the first word of a category of context.tsv in a stretch, "" for none.
func (c *checker) says(view string, at dict.Span, category string) string {
	for _, w := range c.context.in(view, at) {
		for _, cat := range strings.Split(w.term.Category, "|") {
			if cat == category {
				return w.In(view)
			}
		}
	}
	return ""
}

// report completes a finding about the word.
func (m *matter) report(f scan.Finding) {
	f.In = m.hit.In
	if f.Span == (dict.Span{}) {
		f.Span = m.hit.Span
	} else {
		f.Core = m.hit.Span
	}
	m.pass.Report(f)
}

// evidence is a named reason with the word that gave it.
func evidence(kind, detail string) scan.Evidence { return scan.Evidence{Kind: kind, Detail: detail} }
