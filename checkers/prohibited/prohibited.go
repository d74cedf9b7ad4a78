package prohibited

import (
	"context"
	"fmt"
	"slices"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. There is nothing to set yet.
type Options struct{}

// checker is what New prepares and every Run uses; it does not change.
type checker struct {
	variants  *variants
	trade     *words // what offers are made of, looked up in a window
	forms     []form
	channels  []form
	frames    *words // slots of frames, looked up in a window
	spam      *words // what injected strings are made of, looked up in a stretch
	context   *words // evidence for the words of matters.tsv
	countries *words
}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	c, terms, err := load()
	if err != nil {
		return nil, fmt.Errorf("prohibited: %w", err)
	}
	return &scan.Checker{
		Name:  "prohibited",
		Doc:   scan.Bilingual{ZH: "禁止发布的内容与被篡改的页面", EN: "prohibited content and tampered pages"},
		Rules: rules(),
		Terms: terms,
		Triggers: []scan.Trigger{
			{Name: "contact", Gap: true, Boundary: dict.BoundaryAny, Phrases: contactPhrases},
			{Name: "joint", Boundary: dict.BoundaryAny, Phrases: joints(c.spam)},
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

// load reads the lexicons. The terms are those that wake the checker.
func load() (*checker, []dict.Term, error) {
	lex := map[string]*dict.Lexicon{}
	for _, name := range []string{"variants", "offers", "baits", "frames", "brands", "keywords", "matters", "context", "countries"} {
		var err error
		if lex[name], err = readLexicon(name + ".tsv"); err != nil {
			return nil, nil, err
		}
	}
	c := &checker{variants: newVariants(lex["variants"])}
	c.channels = channelForms(c.variants)
	var err error
	if c.trade, err = newWords(c.variants, lex["offers"], lex["baits"]); err != nil {
		return nil, nil, fmt.Errorf("offers: %w", err)
	}
	if c.frames, err = newWords(c.variants, lex["frames"]); err != nil {
		return nil, nil, fmt.Errorf("frames: %w", err)
	}
	if c.spam, err = newWords(nil, lex["brands"], lex["keywords"]); err != nil {
		return nil, nil, fmt.Errorf("brands: %w", err)
	}
	if c.context, err = newWords(nil, lex["context"]); err != nil {
		return nil, nil, fmt.Errorf("context: %w", err)
	}
	if c.countries, err = newWords(nil, lex["countries"]); err != nil {
		return nil, nil, fmt.Errorf("countries: %w", err)
	}
	f, err := lexicons.Open("lexicon/forms.tsv")
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	if c.forms, err = readForms("prohibited/lexicon/forms.tsv", f, c.variants); err != nil {
		return nil, nil, err
	}
	return c, slices.Concat(lex["offers"].Terms, lex["brands"].Terms, lex["matters"].Terms), nil
}
