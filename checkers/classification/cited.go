package classification

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	citedLevel = lazy.Regexp(`^(?:(?:` + levels + `|涉密)(?:级|件|文件)?|密|密件)$`)
	// what can be a document before the bracket; a system, a qualification, a room is none
	citedThing = lazy.Regexp(`(?:》|文件|通知|方案|意见|纪要|决定|报告|批示|电报|规划|预案|函|请示|批复|材料|办法|要点|计划|讲话|号\)?)$`)
)

// cited reports a level in brackets behind the document that a sentence cites:
// 根据《…》（机密）. Only the bracket is shown, the document's name may be secret.
func (c *checker) cited(pass *desk, h scan.Hit) bool {
	t := h.In
	inner, bracketed, before, after := segment(t, unbracketed(t.View, h.Span))
	if !bracketed || !citedLevel().MatchString(bare(inner.In(t.View))) || !citedThing().MatchString(before) {
		return false
	}
	if after == "" && !isName(t.Field) && t.OfficialAt(h.Span.Start) != nil && t.OfficialAt(h.Span.Start).Title.Contains(h.Span) {
		return false // the draft's own title: CLS-03
	}
	at := withBrackets(t.View, inner)
	if strings.HasPrefix(t.View[at.Start:], "《") { // 《机密》: a work beside another
		return false
	}
	pass.say(scan.Finding{Rule: "CLS-20", In: t, Span: dict.Span{Start: at.Start, End: at.End}, Confidence: scan.Strong})
	return true
}
