package engagement

import (
	"context"
	_ "embed"
	"fmt"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker; there is nothing to set up.
type Options struct{}

//go:embed words.tsv
var wordTable string

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	list, err := words.Read("words.tsv", wordTable)
	if err != nil {
		return nil, fmt.Errorf("engagement: %w", err)
	}
	return &scan.Checker{
		Name: "engagement",
		Doc: scan.Bilingual{
			ZH: "强制关注、点赞、转发、下载，以关注为办事前置条件，刷量买粉",
			EN: "forced following, liking, sharing, installing; services for followers only; bought followers",
		},
		Rules: rules(),
		Triggers: []scan.Trigger{
			{Name: wake, Boundary: dict.BoundaryAny, Phrases: list[wake]},
			{Name: wake, Boundary: dict.BoundaryStraddle, Phrases: []string{"app"}}, // not the app of apple
			{Name: trade, Boundary: dict.BoundaryAny, Phrases: list[trade]},
		},
		Run: run,
	}, nil
}

func run(_ context.Context, pass *scan.Pass) error {
	r := &reader{pass: pass, institution: -1}
	for _, h := range pass.Hits() {
		if h.Trigger == trade {
			r.trade(h)
			continue
		}
		r.order(h)
	}
	return nil
}

// reader is the state of one pass.
type reader struct {
	pass        *scan.Pass
	in          *scan.Text // the sentence that was read last, so that it is read once
	sentence    dict.Span
	institution int // whether a school or hospital speaks: -1 until asked
}
