package classification

import (
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

const tradeLevel = `核心商密|普通商密|核心商业秘密|普通商业秘密|商业秘密|商业机密|企业秘密|公司机密|商密`

var (
	// 核心商密★5年, 商业秘密▲长期, 某公司 核心商密 5年
	tradeMark = lazy.Regexp(`^\n?[` + stars + `▲△◆●■*·]\n?(?:` + limit + `|` + condition + `)?`)
	tradeLine = lazy.Regexp(`^[` + openers + `★▲◆■●※]*(?:[\p{Han}()A-Za-z]{2,24}[·\-—/|:])?(?:` + tradeLevel + `)(?:级|文件|资料|材料)?[,;、:·\-—|/(\[【]*(?:` + limit + `|[\p{Han}]{1,8}前|` + internalCare + `)*[` + closers + `。!]*(?:[\p{Han}()]{2,24}(?:公司|集团|研究院|厂|所))?$`)
	// an owner's name before the level, blanks between them gone: XX集团有限公司核心商密5年
	tradeOwner = lazy.Regexp(`^[\p{Han}()A-Za-z]{2,24}(?:公司|集团|股份|企业|研究院|厂|所)(?:核心商密|普通商密)(?:` + limit + `)?$`)
)

// trade reports the mark of a trade secret: the level with a mark and a term,
// alone on its line, or after its owner.
func (c *checker) trade(pass *desk, h scan.Hit) {
	t := h.In
	w := ahead(t.View, h.Span.End, 1)
	if g := tradeMark().FindStringIndex(w.text); g != nil && w.text[:g[1]] != "*" {
		at := h.Span
		at.End = w.end(t.View, g[1])
		pass.say(scan.Finding{Rule: "CLS-08", In: t, Span: at, Confidence: scan.Strong})
		return
	}
	if lineAt(t, h.Span.Start).Len() > longLine {
		return
	}
	at, bracketed, before, after := segment(t, h.Span)
	if !bracketed {
		at, _ = cell(t, h.Span.Start)
	} else if before != "" && after != "" || utf8.RuneCountInString(before)+utf8.RuneCountInString(after) > maxHeading {
		return
	}
	text := bare(at.In(t.View))
	if !tradeLine().MatchString(text) && !tradeOwner().MatchString(text) {
		return
	}
	// 商业秘密 alone may be the heading of a chapter; as a mark it stands in the header
	switch {
	case bracketed:
	case isHeading(t, at), !inHeader(t, at.Start) && !inFooter(t, at.End), text == "商业秘密" && countLines(t.View[:at.Start]) >= bareLines:
		return
	}
	pass.say(scan.Finding{Rule: "CLS-08", In: t, Span: at, Confidence: scan.Strong})
}
