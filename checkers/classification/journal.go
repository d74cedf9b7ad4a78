package classification

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	issueNumber = lazy.Regexp(`(?:总)?第[\d一二三四五六七八九十百〇零]{1,5}[期号]`)
	published   = lazy.Regexp(`ISSN|CN\s?\d{2}|国内统一|刊号`)
	sentenceEnd = "。；？！，,"
	// bulletins made for the public
	openBulletin = lazy.Regexp(`气象|天气|雨情|水情|农情|墒情|苗情|病虫|火险|空气质量|环境质量|价格|疫情通报|健康|地震速报`)
	permitMark   = lazy.Regexp(`^[:(号]{0,2}(?:[\p{Han}]{0,8}[字(]?)?第?[\p{Han}()（）]{0,8}\d{2,}号?`)
	freeOfFee    = lazy.Regexp(`内部(?:资料|交流|刊物|发行)[,，、;；]?免费交流`)
)

// journal reports the masthead of an internal journal: its name on a line of
// the header and the number of the issue there or just below.
func (c *checker) journal(pass *desk, h scan.Hit) {
	t := h.In
	at := trim(t.View, lineAt(t, h.Span.Start))
	text := bare(at.In(t.View))
	if utf8.RuneCountInString(text) > 40 || strings.ContainsAny(text, sentenceEnd+"《") || !isName(t.Field) && !inHeader(t, at.Start) {
		return
	}
	numbered := issueNumber().MatchString(text)
	for n, next := 0, at; n < 3 && !numbered; n++ {
		if next = t.Next(next); next.Len() == 0 || utf8.RuneCountInString(next.In(t.View)) > 40 {
			break
		}
		numbered = issueNumber().MatchString(bare(next.In(t.View)))
	}
	if !numbered || openBulletin().MatchString(text) || published().MatchString(t.View[:min(len(t.View), at.End+600)]) {
		return
	}
	pass.say(scan.Finding{Rule: "CLS-11", In: t, Span: at, Confidence: scan.Strong})
}

// permit reports 准印证 with its number, and 内部资料，免费交流.
func (c *checker) permit(pass *desk, h scan.Hit) {
	t := h.In
	if bare(h.Text()) == "准印证" {
		w := ahead(t.View, h.Span.End, 0)
		if g := permitMark().FindStringIndex(w.text); g != nil {
			pass.say(scan.Finding{Rule: "CLS-11", In: t, Span: dict.Span{Start: h.Span.Start, End: w.end(t.View, g[1])}, Confidence: scan.Strong})
		}
		return
	}
	start := startOf(t.View, h.Span.Start, 8)
	at := trim(t.View, dict.Span{Start: max(start, lineAt(t, h.Span.Start).Start), End: h.Span.End})
	if g := freeOfFee().FindString(bare(at.In(t.View))); g != "" {
		at.Start = startOf(t.View, h.Span.End, utf8.RuneCountInString(g))
		pass.say(scan.Finding{Rule: "CLS-11", In: t, Span: at, Confidence: scan.Strong})
	}
}
