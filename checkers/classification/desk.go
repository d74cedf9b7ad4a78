package classification

import (
	"slices"

	"github.com/xianshen/xianshen/scan"
)

// desk is one run over one draft.
type desk struct {
	*scan.Pass
	secret bool // the mark of a state secret was found
}

// secrecy are the rules that tell of a state secret.
var secrecy = []string{"CLS-01", "CLS-02", "CLS-02.line", "CLS-03", "CLS-05", "CLS-06", "CLS-20"}

// say reports a finding with the message of its rule, if it has none. In a
// draft that bears the mark of a state secret the title that a finding rests
// on is masked: it may be the secret.
func (d *desk) say(f scan.Finding) {
	if f.Message == "" {
		f.Message = messages[f.Rule].In(d.Lang)
	}
	switch {
	case slices.Contains(secrecy, f.Rule):
		d.secret = true
	case d.secret && f.In != nil && slices.Contains(titled, f.Rule):
		f.Secrets = []scan.Secret{{Span: f.Span, Mask: scan.MaskMiddle(f.Span.In(f.In.View), 2, 3)}}
	}
	d.Report(f)
}

// titled are the rules whose findings are titles.
var titled = []string{"CLS-12", "CLS-13", "CLS-14", "CLS-15", "CLS-21", "CLS-22"}
