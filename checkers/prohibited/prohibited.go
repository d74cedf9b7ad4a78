package prohibited

import (
	"context"
	"fmt"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. There is nothing to set yet.
type Options struct{}

// checker is what New prepares and every Run uses; it does not change.
type checker struct {
	trade *words // what supports an offer, looked up around a hit
	spam  *words // what injected strings are made of, looked up in a stretch
}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	var c checker
	var terms []dict.Term
	for _, l := range []struct {
		file string
		into **words // nil: the terms wake the checker
	}{{"offers.tsv", nil}, {"brands.tsv", nil}, {"baits.tsv", &c.trade}, {"keywords.tsv", &c.spam}} {
		lex, err := readLexicon(l.file)
		if err != nil {
			return nil, fmt.Errorf("prohibited: %w", err)
		}
		if l.into == nil {
			terms = append(terms, lex.Terms...)
			continue
		}
		if *l.into, err = newWords(lex); err != nil {
			return nil, fmt.Errorf("prohibited: %s: %w", l.file, err)
		}
	}
	return &scan.Checker{
		Name:  "prohibited",
		Doc:   scan.Bilingual{ZH: "禁止发布的内容与被篡改的页面", EN: "prohibited content and tampered pages"},
		Rules: rules(),
		Terms: terms,
		Run:   c.run,
	}, nil
}

func (c *checker) run(_ context.Context, pass *scan.Pass) error {
	hits := pass.Hits()
	for _, t := range pass.Texts {
		n := 0
		for n < len(hits) && hits[n].In == t {
			n++
		}
		injected := c.injections(pass, t, hits[:n])
		c.offers(pass, t, outside(hits[:n], injected))
		hits = hits[n:]
	}
	return nil
}

// outside returns the hits that do not lie in one of the spans: an injected
// string is told once, not again for every word in it.
func outside(hits []scan.Hit, spans []dict.Span) []scan.Hit {
	if len(spans) == 0 {
		return hits
	}
	var rest []scan.Hit
	for _, h := range hits {
		in := false
		for _, s := range spans {
			in = in || s.Overlaps(h.Span)
		}
		if !in {
			rest = append(rest, h)
		}
	}
	return rest
}
