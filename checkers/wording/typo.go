package wording

import (
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// typo reports a wrong form of the table.
func typo(p *scan.Pass, h scan.Hit, slips *tally) {
	f := slip(p, h.In, h.Span, h.Term.Suggestion)
	f.Rule, f.Confidence = h.Term.Rule, scan.Strong
	f.Evidence = []scan.Evidence{{Kind: "typo", Detail: fmt.Sprintf("%s:%d", h.Term.File, h.Term.Line)}}
	if s, err := scan.ParseSeverity(h.Term.Severity); err == nil {
		f.Severity = s
	}
	p.Report(f)
	if f.Severity == scan.Unset || f.Severity >= scan.Medium {
		slips.add(h.In, h.Span)
	}
}

// slip is a finding that tells what was meant.
func slip(p *scan.Pass, in *scan.Text, at dict.Span, right string) scan.Finding {
	wrong := at.In(in.View)
	f := scan.Finding{
		In: in, Span: at,
		Message: p.Say(fmt.Sprintf("“%s”疑似“%s”之误，请核实", oneLine(wrong), right),
			fmt.Sprintf("%q may be a slip for %q, please check", wrong, right)),
		Suggestion: p.Say("改为“"+right+"”；确属引用原文的，请保留并核对出处。", "write "+right+"; keep it where it is quoted as written"),
	}
	if view := in.View[in.Sentence(at.Start).Start:at.Start]; strings.LastIndex(view, "《") > strings.LastIndex(view, "》") {
		f.Suppressors = scan.NoSuppressors // a title is a mention of the work, not of its words
	}
	if right != "" {
		f.Edits = []scan.Edit{{Start: at.Start, End: at.End, New: right}}
	}
	return f
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
