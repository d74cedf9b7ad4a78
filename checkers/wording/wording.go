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
	pieces  map[string][]piece
	letters *letters
	alike   alike
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
	c := &checker{pieces: map[string][]piece{}, letters: newLetters(), alike: newAlike(), widths: o.Widths, density: o.Density}
	var terms []dict.Term
	for _, name := range []string{"typos", "residue", "doubled", "slurs", "organs"} {
		lex, err := embedded(name)
		if err != nil {
			return nil, fmt.Errorf("wording: %w", err)
		}
		terms = append(terms, lex.Terms...)
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
		if err := c.addPhrases(lex); err != nil {
			return nil, fmt.Errorf("wording: %w", err)
		}
	}
	if o.Outdated != nil {
		for _, t := range o.Outdated.Terms {
			t.Rule = "WRD-11"
			if t.Severity == "" {
				t.Severity = scan.Low.String()
			}
			terms = append(terms, t)
		}
	}
	made := &scan.Checker{
		Name:     "wording",
		Doc:      scan.Bilingual{ZH: "文字关：错别字、固定名称和表述、标点、繁体字、残留文字", EN: "wording: slips, fixed names and phrases, marks, traditional characters, residue"},
		Rules:    rules(o),
		Terms:    terms,
		Triggers: append(c.triggers(), calendarTriggers(), vagueTriggers()),
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
	for _, h := range p.Hits() {
		if foreign(h.In.Field) {
			continue
		}
		switch {
		case h.Trigger == calendarTrigger:
			calendar(p, h)
		case h.Trigger == vagueTrigger:
			vague(p, h, slips)
		case h.Trigger != "":
			for _, piece := range c.pieces[h.Trigger] {
				c.near(p, h, piece, slips)
			}
		case h.Term.Rule == "WRD-14":
			residue(p, h, slips)
		case h.Term.Rule == "WRD-07":
			doubled(p, h)
		case h.Term.Rule == "WRD-03":
			piledMarks(p, h)
		case h.Term.Rule == "WRD-10":
			slur(p, h)
		case h.Term.Rule == "WRD-11":
			outdated(p, h)
		default:
			typo(p, h, slips)
		}
	}
	for _, t := range p.Texts {
		if !foreign(t.Field) {
			c.characters(p, t)
		}
	}
	slips.report(p, c.density)
	return nil
}

// foreign reports the fields whose words are not the draft's own.
func foreign(field string) bool {
	return strings.HasPrefix(field, "original.") || strings.HasSuffix(field, ".href")
}
