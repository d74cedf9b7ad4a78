package prohibited

import (
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// matter is a word of matters.tsv in its surroundings.
type matter struct {
	pass     *scan.Pass
	hit      scan.Hit
	sentence dict.Span
	*surroundings
}

// surroundings are the words that are looked up around the hits of one text.
type surroundings struct{ context, countries reader }

// matters looks at the words of wording, gatherings, accusations and bad taste.
func (c *checker) matters(pass *scan.Pass, hits []scan.Hit) {
	var around *surroundings
	for _, h := range hits {
		if h.Term == nil || h.Term.Category == "region" && !mayBeState(h) {
			continue
		}
		check := checkFor(h.Term.Rule, h.Term.Category)
		if check == nil {
			continue
		}
		if around == nil {
			around = &surroundings{reader{words: c.context, view: h.In.View}, reader{words: c.countries, view: h.In.View}}
		}
		check(&matter{pass, h, h.In.Sentence(h.Span.Start), around})
	}
}

func checkFor(rule, category string) func(*matter) {
	switch rule + " " + category {
	case "PRO-02 region":
		return (*matter).amongCountries
	case "PRO-02 wording":
		return (*matter).wording
	case "PRO-03 emblem":
		return (*matter).emblem
	case "PRO-04 slur", "PRO-20 pejorative":
		return (*matter).disparaged
	case "PRO-06 gather":
		return (*matter).gathering
	case "PRO-06 rumour":
		return (*matter).rumour
	case "PRO-09 label":
		return (*matter).accusation
	case "PRO-09 insult":
		return (*matter).insult
	case "PRO-20 flippant", "PRO-20 gore", "PRO-20 scandal":
		return (*matter).badTaste
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
func (m *matter) says(at dict.Span, category string) string { return m.context.says(at, category) }

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
