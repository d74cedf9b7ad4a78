package attribution

import (
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

// originalSign is how a text calls itself the publisher's own.
var originalSign = lazy.Regexp(`^(?:[【\[（(]\s*(?:本网|本站|本号|独家|首发)?原创(?:首发)?\s*[】\]）)]|原创\s*[|｜丨:：]|本文(?:为|系)原创|.{0,8}原创(?:作品|首发|稿件)?$)`)

// original reports ATT-06: a text that is called the publisher's own and bears
// the dateline of a medium.
func (s *statement) original() {
	evidence := s.foreign()
	if len(evidence) == 0 {
		return
	}
	for _, t := range s.pass.Texts {
		if t.Field != "title" && t.Field != "body" && t.Field != "source" && t.Field != "column" {
			continue
		}
		head, tail := edgeLines(t)
		for _, at := range append(head, tail...) {
			if at.Len() > lineReach {
				continue
			}
			m := originalSign().FindStringIndex(at.In(t.View))
			if m == nil {
				continue
			}
			span := at
			span.End = at.Start + m[1]
			s.pass.Report(scan.Finding{
				Rule: "ATT-06", In: t, Span: span, Confidence: scan.Strong, Evidence: evidence,
				Message: s.pass.Say(
					"标为“原创”，却带有他人稿件的标志（"+details(evidence)+"），请核实",
					"called original, yet it bears marks of someone else's text ("+details(evidence)+")"),
			})
			return
		}
	}
}
