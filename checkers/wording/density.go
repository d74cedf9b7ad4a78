package wording

import (
	"fmt"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// tally counts slips in the body, each place once, and knows which characters
// have been told.
type tally struct {
	body   *scan.Text
	places map[dict.Span]bool
	edits  map[place]bool
	// undated: the draft has been asked for its date, or told of its lack.
	undated bool
	// templates are the texts that were asked whether they are one.
	templates map[*scan.Text]bool
}

type place struct {
	in *scan.Text
	at dict.Span
}

func (t *tally) told(in *scan.Text, at dict.Span) bool { return t.edits[place{in, at}] }

func (t *tally) tell(in *scan.Text, at dict.Span) {
	if t.edits == nil {
		t.edits = map[place]bool{}
	}
	t.edits[place{in, at}] = true
}

func newTally(p *scan.Pass) *tally { return &tally{body: p.Text("body")} }

func (t *tally) add(in *scan.Text, at dict.Span) {
	if in != t.body {
		return
	}
	if t.places == nil {
		t.places = map[dict.Span]bool{}
	}
	t.places[at] = true
}

// few is the number of slips up to which their density says nothing.
const few = 4

// report tells that a draft is full of slips: it wants proofreading as a whole.
func (t *tally) report(p *scan.Pass, limit float64) {
	if len(t.places) <= few {
		return
	}
	runes := utf8.RuneCountInString(t.body.View)
	density := float64(len(t.places)) / float64(runes) * 1000
	if density < limit {
		return
	}
	p.Report(scan.Finding{
		Rule: "WRD-20", Confidence: scan.Strong,
		Message: p.Say(fmt.Sprintf("正文%d字中疑似错误%d处，差错较多，请通篇校对", runes, len(t.places)),
			fmt.Sprintf("%d suspected slips in %d characters, please proofread the whole", len(t.places), runes)),
		Evidence: []scan.Evidence{{Kind: "density", Detail: fmt.Sprintf("%.1f/1000", density)}},
	})
}
