package attribution

import (
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// reserved is the trigger of notices that forbid reposting.
const reserved = "reserved"

// reserve reports ATT-08: the original forbids to be reposted. In the body
// itself such a notice counts only where the text is a repost; on the
// publisher's own text it is its own.
func (s *statement) reserve(h scan.Hit) {
	if !strings.HasPrefix(h.In.Field, "original.") && (h.In.Field != "body" || !s.isRepost()) {
		return
	}
	s.pass.Report(scan.Finding{
		Rule: "ATT-08", In: h.In, Span: h.Span, Confidence: scan.Strong,
		Message:  s.pass.Say("原文声明“"+h.Text()+"”，请先取得授权再转载", "the original says “"+h.Text()+"”: ask before reposting"),
		Evidence: []scan.Evidence{{Kind: "notice", Detail: h.Text()}},
	})
}

// isRepost reports whether a source line names somebody else, or the text bears foreign marks.
func (s *statement) isRepost() bool {
	for _, st := range s.sources() {
		if st.who == listed || st.who == unknown || st.who == institution || st.who == press {
			return true
		}
	}
	return len(s.foreign()) > 0
}
