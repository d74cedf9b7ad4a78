package attribution

import (
	"context"
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker.
type Options struct {
	// Sources may be reposted from, beside the core list and Profile.Sources.
	Sources []Source
}

type attribution struct {
	*directory
}

// New makes the checker.
func New(o Options) (*scan.Checker, error) {
	d, err := newDirectory(o.Sources)
	if err != nil {
		return nil, fmt.Errorf("attribution: %w", err)
	}
	phrases, err := words.Read("triggers.tsv", triggerTable)
	if err != nil {
		return nil, fmt.Errorf("attribution: %w", err)
	}
	var triggers []scan.Trigger
	for _, name := range []string{remark, agencies, reserved, leftover} {
		triggers = append(triggers, scan.Trigger{Name: name, Boundary: dict.BoundaryAny, Phrases: phrases[name]})
	}
	triggers = append(triggers, scan.Trigger{Name: tool, Boundary: dict.BoundaryStraddle, Phrases: phrases[tool]}) // not the kimi of kimikai
	c := &attribution{directory: d}
	return &scan.Checker{
		Name: "attribution",
		Doc: scan.Bilingual{
			ZH: "转载与来源：是否转载、是否注明来源、来源是否明确并可转载",
			EN: "reposts and their sources: is it one, is the source named, precise and allowed",
		},
		Rules:    rules(),
		Triggers: triggers,
		Run:      c.run,
	}, nil
}

// statement is what a document says about where it comes from.
type statement struct {
	*publisher
	pass  *scan.Pass
	body  *scan.Text
	marks []mark
}

func (c *attribution) run(_ context.Context, pass *scan.Pass) error {
	s := &statement{publisher: c.publisher(pass), pass: pass, body: pass.Text("body")}
	if t := pass.Text("source"); t != nil {
		s.marks = append(s.marks, fieldMark(t, sourceLine))
	}
	if t := pass.Text("title"); t != nil {
		s.marks = appendSign(s.marks, t, trim(t.View, 0, len(t.View)))
	}
	if s.body != nil {
		s.marks = append(s.marks, readMarks(s.body)...)
	}
	s.missing()
	for _, m := range s.marks {
		switch m.kind {
		case sourceLine, repostMark:
			s.source(m)
		case credit: // 图/网络
			if strings.HasSuffix(m.label, "图") && m.value.Len() > 0 && s.identify(m.text()) == vague {
				s.vague(m.in, m.value, m.text(), scan.Ban|scan.Mention)
			}
		}
	}
	s.credits()
	s.chain()
	s.original()
	s.pictures()
	s.hits()
	return nil
}

// hits judges the words in the middle of the texts that woke the checker.
func (s *statement) hits() {
	var vague []scan.Hit
	admitted := false
	for _, h := range s.pass.Hits() {
		switch h.Trigger {
		case remark:
			vague = append(vague, h)
		case agencies:
			s.agency(h)
		case reserved:
			s.reserve(h)
		case leftover:
			s.left(h)
		case tool:
			admitted = admitted || s.admitted(h) // said once
		}
	}
	s.inline(vague)
}
