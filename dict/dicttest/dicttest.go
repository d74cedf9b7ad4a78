// Package dicttest makes the term lists and texts that the benchmarks of
// package dict and of its peers run on. All of it follows from a seed: the same
// call gives the same bytes on every machine.
//
// How fast a matcher is depends above all on how many hits a text holds, so an
// [Input] is made to a density of hits and says how many there are.
package dicttest

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Input is a list of terms and drafts to find them in.
type Input struct {
	Name  string
	Terms []string
	Docs  []string // of about 20 KB
	Bytes int
	Runes int
	Hits  int // occurrences of the terms in all docs, overlapping ones too
}

const (
	docSize  = 20 << 10
	docCount = 100
)

// Inputs returns the inputs that the project measures its matcher by.
func Inputs() []Input {
	return []Input{
		Sparse("1k", 1_000, 0.0005),
		Sparse("10k", 10_000, 0.01),
		Sparse("65k", 65_000, 0.03),
		Frequent("frequent65k", 65_000, 0.25),
	}
}

// Drafts writes n drafts of about 20 KB as offices write them, with nothing
// planted in them.
func Drafts(n int) []string {
	g := newGenerator(uint64(n))
	drafts := make([]string, n)
	for i := range drafts {
		var b strings.Builder
		b.WriteString("关于印发" + g.word() + "工作情况的通报\n")
		for b.Len() < docSize {
			b.WriteString(g.sentence())
			if g.rand.IntN(3) == 0 { // a paragraph ends
				b.WriteByte('\n')
			}
		}
		drafts[i] = b.String()
	}
	return drafts
}

// Sparse makes n terms like those of a topical list (two to ten characters, some
// with Latin letters), and text that holds them in the given share of its runes.
func Sparse(name string, n int, density float64) Input {
	g := newGenerator(uint64(n))
	return g.input(name, g.topicalTerms(n), density)
}

// Frequent takes the n most frequent words there are for terms, the worst that
// a list can do to a matcher.
func Frequent(name string, n int, density float64) Input {
	g := newGenerator(uint64(n))
	return g.input(name, g.frequentTerms(n), density)
}

// Repeated is adversarial: terms 中, 中中, ... each followed by 国, and a text of
// nothing but 中.
func Repeated() Input {
	in := Input{Name: "repeated"}
	for k := 1; k < 40; k++ {
		in.Terms = append(in.Terms, strings.Repeat("中", k)+"国")
	}
	return in.withDocs(strings.Repeat("中", docSize*docCount/3))
}

// NearMisses is adversarial: a million times one of n terms without its last
// rune.
func NearMisses(name string, n int) Input {
	g := newGenerator(uint64(n))
	in := Input{Name: name, Terms: g.topicalTerms(n)}
	var b strings.Builder
	for range 1_000_000 {
		t := in.Terms[g.rand.IntN(len(in.Terms))]
		_, size := utf8.DecodeLastRuneInString(t)
		b.WriteString(t[:len(t)-size])
	}
	return in.withDocs(b.String())
}

func (in Input) withDocs(docs ...string) Input {
	in.Docs = docs
	found := newFinder(in.Terms)
	for _, d := range docs {
		in.Bytes += len(d)
		in.Runes += utf8.RuneCountInString(d)
		in.Hits += found.count(d)
	}
	return in
}

// input writes docs and plants terms until they are as dense as asked for.
func (g *generator) input(name string, terms []string, density float64) Input {
	terms = g.withoutCommon(terms, density)
	found := newFinder(terms)
	var docs []string
	runes, hits := 0, 0
	for range docCount {
		var doc strings.Builder
		for doc.Len() < docSize {
			s := g.sentence()
			for missing := density*float64(runes) - float64(hits); missing > 0; missing-- {
				s = terms[g.rand.IntN(len(terms))] + s
			}
			if g.rand.IntN(3) == 0 { // a paragraph ends
				s += "\n"
			}
			doc.WriteString(s)
			runes += utf8.RuneCountInString(s)
			hits += found.count(s)
		}
		docs = append(docs, doc.String())
	}
	return Input{Name: name, Terms: terms}.withDocs(docs...)
}

// withoutCommon replaces terms that the sentences hold so often by themselves
// that the density could not be reached by planting.
func (g *generator) withoutCommon(terms []string, density float64) []string {
	var b strings.Builder
	for b.Len() < docSize*docCount/4 {
		b.WriteString(g.sentence())
		b.WriteByte('\n')
	}
	sample := b.String()
	hits := newFinder(terms).each(sample)
	total := 0
	for _, n := range hits {
		total += n
	}
	allowed := int(density * 0.8 * float64(utf8.RuneCountInString(sample)))
	for limit := 1 << 16; total > allowed; limit /= 2 {
		if limit == 0 {
			panic(fmt.Sprintf("dicttest: %d terms are too dense for %v", len(terms), density))
		}
		for i, t := range terms {
			if n := hits[t]; n >= limit && total > allowed {
				total -= n
				terms[i] = g.rareTerm(hits)
			}
		}
	}
	return terms
}

// rareTerm makes a term that the sample does not hold.
func (g *generator) rareTerm(hits map[string]int) string {
	for {
		t := g.term()
		if _, ok := hits[t]; !ok {
			hits[t] = 0
			return t
		}
	}
}

// finder counts the occurrences of terms by looking every piece of a text up.
type finder struct {
	terms map[string]bool
	sizes map[string][]int // the lengths of the terms that begin with these bytes
}

const headSize = 4

func newFinder(terms []string) *finder {
	f := &finder{make(map[string]bool, len(terms)), make(map[string][]int)}
	for _, t := range terms {
		f.terms[t] = true
		head := t[:headSize]
		if sizes := f.sizes[head]; !slices.Contains(sizes, len(t)) {
			f.sizes[head] = append(sizes, len(t))
		}
	}
	return f
}

func (f *finder) each(text string) map[string]int {
	hits := make(map[string]int)
	for t := range f.terms {
		hits[t] = 0
	}
	f.find(text, func(t string) { hits[t]++ })
	return hits
}

func (f *finder) count(text string) int {
	n := 0
	f.find(text, func(string) { n++ })
	return n
}

func (f *finder) find(text string, hit func(term string)) {
	for i := range text {
		if i+headSize > len(text) {
			return
		}
		for _, size := range f.sizes[text[i:i+headSize]] {
			if i+size <= len(text) && f.terms[text[i:i+size]] {
				hit(text[i : i+size])
			}
		}
	}
}
