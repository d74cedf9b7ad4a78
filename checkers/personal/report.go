package personal

import (
	"slices"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// report completes a finding of one value: how it is masked and edited, what
// label and row say, what the kind of document makes of it.
func (r *reader) report(f scan.Finding, c *place, evidence []scan.Evidence, mask string) {
	r.evidence = c.evidence(r, evidence)
	f.In = r.text
	f.Mask = mask
	r.exempt(&f)
	r.count(&f, c)
	if f.Edits == nil || len(f.Edits) == 1 && f.Edits[0] == replacement(f.Span, mask) {
		r.tell(&f, c)
		return
	}
	f.Evidence = slices.Clone(r.evidence)
	r.pass.Report(f)
}

// replacement is the edit of most findings: the mask takes the place of the value.
func replacement(at dict.Span, mask string) scan.Edit {
	return scan.Edit{Start: at.Start, End: at.End, New: mask}
}

// exempt lowers what the law or a format makes public in this kind of document.
func (r *reader) exempt(f *scan.Finding) {
	if r.kind == "" {
		return
	}
	relief, ok := r.facts.exempt[exemption{r.kind, f.Rule}]
	if !ok {
		return
	}
	severity := f.Severity
	if severity == scan.Unset {
		severity = r.facts.severities[f.Rule]
	}
	if severity < relief.severity {
		return
	}
	f.Severity = relief.severity
	r.evidence = append(r.evidence, scan.Evidence{Kind: "exempt", Detail: relief.reason.In(r.pass.Lang)})
}

func lastRune(s string) (rune, int) {
	c, size := utf8.DecodeLastRuneInString(s)
	if size == 0 {
		return 0, 0
	}
	return c, size
}

func firstRune(s string) (rune, int) {
	c, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return 0, 0
	}
	return c, size
}

func digitBefore(s string) bool {
	c, _ := lastRune(s)
	return isDigitRune(c)
}

// stars is as long as any value that masked takes.
const stars = "************************"

// masked is scan.MaskMiddle for values of ASCII.
func masked(value string, head, tail int) string {
	if n := len(value) - head - tail; n > 0 && n <= len(stars) {
		return value[:head] + stars[:n] + value[len(value)-tail:]
	}
	return scan.MaskMiddle(value, head, tail)
}
