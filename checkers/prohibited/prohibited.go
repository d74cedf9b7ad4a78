package prohibited

import (
	"context"
	"fmt"
	"sync"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. There is nothing to set yet.
type Options struct{}

// checker is what every Run uses. Few drafts need any of it: each is made when
// first asked for.
type checker struct {
	variants  func() *variants
	trade     func() *words // what offers are made of, looked up in a window
	forms     func() *forms
	channels  func() *forms
	frames    func() *words // slots of frames, looked up in a window
	spam      func() *words // what injected strings are made of, looked up in a stretch
	context   func() *words // evidence for the words of matters.tsv
	countries func() *words
}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	waking, err := readTerms("offers", "brands", "matters")
	if err != nil {
		return nil, fmt.Errorf("prohibited: %w", err)
	}
	keywords, err := readTerms("keywords")
	if err != nil {
		return nil, fmt.Errorf("prohibited: %w", err)
	}
	c := newChecker()
	return &scan.Checker{
		Name:  "prohibited",
		Doc:   scan.Bilingual{ZH: "禁止发布的内容与被篡改的页面", EN: "prohibited content and tampered pages"},
		Rules: rules(),
		Terms: waking,
		Triggers: []scan.Trigger{
			{Name: "contact", Gap: true, Boundary: dict.BoundaryAny, Phrases: contactPhrases},
			{Name: "joint", Boundary: dict.BoundaryAny, Phrases: joints(waking, keywords)},
		},
		Run: c.run,
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
		rest := outside(hits[:n], injected)
		c.offers(pass, t, rest)
		c.matters(pass, rest)
		hits = hits[n:]
	}
	return nil
}

// outside returns the hits that do not lie in one of the spans: an injected
// string is told once, not again for every word in it.
func outside(hits []scan.Hit, told spans) []scan.Hit {
	if len(told) == 0 {
		return hits
	}
	var rest []scan.Hit
	for _, h := range hits {
		if !told.overlaps(h.Span) {
			rest = append(rest, h)
		}
	}
	return rest
}

func newChecker() *checker {
	c := &checker{variants: sync.OnceValue(func() *variants { return newVariants(must(readTerms("variants"))) })}
	plain := func(names ...string) func() *words {
		return sync.OnceValue(func() *words { return must(newWords(nil, must(readTerms(names...)))) })
	}
	rewritten := func(names ...string) func() *words {
		return sync.OnceValue(func() *words { return must(newWords(c.variants(), must(readTerms(names...)))) })
	}
	c.trade, c.frames = rewritten("offers", "baits"), rewritten("frames")
	c.spam, c.context, c.countries = plain("brands", "keywords"), plain("context"), plain("countries")
	c.forms = sync.OnceValue(func() *forms { return must(readForms(c.variants())) })
	c.channels = sync.OnceValue(func() *forms { return must(newForms(c.variants(), channelShapes)) })
	return c
}
