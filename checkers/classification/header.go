package classification

import (
	"github.com/xianshen/xianshen/scan"
)

// header reports the elements of a document's header that tell of its
// circulation: 份号, 紧急程度, 签发人, and 内部 alone on a line.
func (c *checker) header(pass *desk, p *paper) {
	if p.CopyNumber.Len() > 0 && (p.Secrecy.Len() > 0 || p.Urgency.Len() > 0 || p.Masthead.Len() > 0) {
		pass.say(scan.Finding{Rule: "CLS-17", In: p.In, Span: p.CopyNumber, Confidence: scan.Strong})
	}
	if p.Urgency.Len() > 0 {
		pass.say(scan.Finding{Rule: "CLS-18", In: p.In, Span: p.Urgency, Confidence: scan.Strong})
	}
	if p.Signer.Len() > 0 && p.Formal() {
		pass.say(scan.Finding{Rule: "CLS-19", In: p.In, Span: p.Signer, Confidence: scan.Strong})
	}
	end := p.Span.Start
	for n := 0; n < bareLines && end < p.Span.End; n++ {
		line := p.In.Line(end)
		at := trim(p.In.View, line)
		end = p.In.NextLine(line)
		if at.Len() == 0 {
			n--
		}
		if at.Len() <= maxBareInternal && bareInternal().MatchString(bare(at.In(p.In.View))) {
			pass.say(scan.Finding{Rule: "CLS-07", In: p.In, Span: unbracketed(p.In.View, at), Confidence: scan.Strong})
		}
	}
}

// maxBareInternal bounds, in bytes, a line that can be 内　部 and nothing else.
const maxBareInternal = 24
