package attribution

import (
	"context"

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
		return nil, err
	}
	c := &attribution{directory: d}
	return &scan.Checker{
		Name: "attribution",
		Doc: scan.Bilingual{
			ZH: "转载与来源：是否转载、是否注明来源、来源是否明确并可转载",
			EN: "reposts and their sources: is it one, is the source named, precise and allowed",
		},
		Rules:    rules(),
		Triggers: triggers(),
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
		}
	}
	s.inline()
	return nil
}
