package wording

import (
	"context"
	"embed"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. The zero value is the default.
type Options struct {
	// Phrases are the publisher's fixed phrases, as [ReadPhrases] reads them;
	// those of the scanner's profile come beside them.
	Phrases []*dict.Lexicon
	// Outdated are names and terms that the publisher no longer uses (WRD-11);
	// the suggestion of a term is what to write instead.
	Outdated *dict.Lexicon
	// Widths turns on WRD-04, half-width marks between Chinese characters.
	// Many publishers write so throughout, so it is off by default.
	Widths bool
	// Density is the number of slips in a thousand characters from which WRD-20
	// speaks; 0 means 3.
	Density float64
}

//go:embed lexicon/*.tsv
var lexicons embed.FS

// checker is what New prepares and every Run uses; it does not change.
type checker struct {
	clues   []clue // by trigger
	widths  bool
	density float64
}

// New makes the checker.
func New(o Options) (*scan.Checker, error) {
	if o.Density < 0 {
		return nil, fmt.Errorf("wording: Density is %g, want a positive number", o.Density)
	}
	if o.Density == 0 {
		o.Density = 3
	}
	table := &clueTable{}
	c := &checker{widths: o.Widths, density: o.Density}
	var terms []dict.Term
	for _, name := range []string{"typos", "residue", "doubled", "slurs", "organs"} {
		lex, err := embedded(name)
		if err != nil {
			return nil, fmt.Errorf("wording: %w", err)
		}
		if name == "residue" || name == "slurs" {
			terms = append(terms, lex.Terms...)
			continue
		}
		table.rows = slices.Grow(table.rows, len(lex.Terms))
		for i := range lex.Terms {
			table.addWord(&lex.Terms[i])
		}
	}
	phrases := slices.Clone(o.Phrases)
	for _, name := range []string{"idioms", "phrases"} {
		lex, err := embedded(name)
		if err != nil {
			return nil, fmt.Errorf("wording: %w", err)
		}
		phrases = append(phrases, lex)
	}
	for _, lex := range phrases {
		if err := table.addPhrases(lex); err != nil {
			return nil, fmt.Errorf("wording: %w", err)
		}
	}
	if o.Outdated != nil {
		for _, t := range o.Outdated.Terms {
			t.Rule = "WRD-11"
			if t.Severity == "" {
				t.Severity = scan.Low.String()
			}
			if t.Gap {
				terms = append(terms, t)
				continue
			}
			table.addWord(&t)
		}
	}
	clues, triggers := table.triggers()
	c.clues = clues
	made := &scan.Checker{
		Name:     "wording",
		Doc:      scan.Bilingual{ZH: "文字关：错别字、固定名称和表述、标点、繁体字、残留文字", EN: "wording: slips, fixed names and phrases, marks, traditional characters, residue"},
		Rules:    rules(o),
		Terms:    terms,
		Triggers: append(triggers, calendarTriggers(), vagueTriggers(), lawTriggers()),
		Runes:    looked(),
		Run:      c.run,
	}
	made.For = func(p *scan.Profile) (*scan.Checker, error) {
		if len(p.Phrases) == 0 {
			return made, nil
		}
		own := o
		own.Phrases = append(slices.Clone(o.Phrases), p.Phrases...)
		return New(own)
	}
	return made, nil
}

func embedded(name string) (*dict.Lexicon, error) {
	file := name + ".tsv"
	f, err := lexicons.Open("lexicon/" + file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return dict.ReadLexicon(file, f)
}

// ReadPhrases reads a publisher's table of fixed phrases. It is a lexicon file:
// term is the phrase, rule WRD-08 (the default) or WRD-02, forbid are phrases
// that differ from it in one character and are right. category strict reports
// a near miss even where it is made of words (扫黑险恶). A | in the term cuts the
// phrase in the two pieces that are searched for; without one it is cut in the
// middle. Every piece has two characters or more.
func ReadPhrases(file string, r io.Reader) (*dict.Lexicon, error) {
	lex, err := dict.ReadLexicon(file, r)
	if err != nil {
		return nil, err
	}
	return lex, checkPhrases(lex)
}

func (c *checker) run(_ context.Context, p *scan.Pass) error {
	slips := newTally(p)
	var misses []miss
	var text *scan.Text
	own := false // the words of text are the draft's
	for _, h := range p.Hits() {
		if h.In != text {
			text, own = h.In, !foreign(h.In.Field)
		}
		switch {
		case !own:
		case h.Term != nil:
			c.term(p, h, slips)
		case h.Trigger == calendarTrigger:
			calendar(p, h)
		case h.Trigger == vagueTrigger:
			vague(p, h, slips)
		case h.Trigger == lawTrigger:
			law(p, h, slips)
		default:
			misses = c.follow(p, h, misses, slips)
		}
	}
	c.near(p, misses, slips)
	for _, t := range p.Texts {
		if !foreign(t.Field) {
			c.characters(p, t)
		}
	}
	slips.report(p, c.density)
	return nil
}

// follow looks at what a trigger is a part of.
func (c *checker) follow(p *scan.Pass, h scan.Hit, misses []miss, slips *tally) []miss {
	for i := h.Tag; ; i++ {
		clue := &c.clues[i]
		switch {
		case clue.idle(h.In.View, h.Span):
		case clue.piece != nil:
			misses = clue.piece.compare(misses, h)
		default:
			if whole, ok := clue.word.hit(p, h); ok {
				c.term(p, whole, slips)
			}
		}
		if clue.last {
			return misses
		}
	}
}

// term judges a hit of a term.
func (c *checker) term(p *scan.Pass, h scan.Hit, slips *tally) {
	switch h.Term.Rule {
	case "WRD-14":
		residue(p, h, slips)
	case "WRD-07":
		doubled(p, h)
	case "WRD-03":
		piledMarks(p, h)
	case "WRD-10":
		slur(p, h)
	case "WRD-11":
		outdated(p, h)
	default:
		typo(p, h, slips)
	}
}

// foreign reports the fields whose words are not the draft's own.
func foreign(field string) bool {
	return strings.HasPrefix(field, "original.") || strings.HasSuffix(field, ".href")
}
