package attribution

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

// The triggers of machine-made text: what an assistant says to its user, and
// tools that a text names as its maker.
const (
	leftover = "leftover"
	tool     = "tool"
)

var (
	// admission is a text that names a tool as the maker of itself or its pictures.
	admission = lazy.Regexp(`(?i)(?:本文|全文|本稿|文稿|稿件|文章|文案|本图|图片|配图|海报|插图|封面|视频|音频|内容)[^。！？；\n]{0,10}(?:由|使用|用|借助|通过|利用|经|采用)[^。！？；\n]{0,16}(?:生成|撰写|创作|绘制|制作|写成|写作|合成|完成|辅助)|(?:由|用)[^。！？；\n，]{0,14}(?:生成|撰写|创作|绘制|合成)(?:本文|此文|配图|图片|海报)`)
	// label is the mark that the law asks for: AI or 人工智能 with 生成 or 合成.
	label = lazy.Regexp(`(?i)(?:AI|人工智能)[^。！？；\n]{0,6}(?:生成|合成)|(?:生成|合成)(?:式)?(?:AI|人工智能)?(?:内容|标识)`)
)

// left reports ATT-09 for what an assistant said to its user and nobody removed.
func (s *statement) left(h scan.Hit) {
	if h.In.Field == "original.body" || isQuoted(h) {
		return
	}
	s.pass.Report(scan.Finding{
		Rule: "ATT-09", In: h.In, Span: h.Span, Confidence: scan.Strong,
		Message: s.pass.Say(
			"残留生成式人工智能的应答语（“"+h.Text()+"”），疑似机器生成内容未经核改、未加标识，请核实",
			"words of an assistant were left in the text (“"+h.Text()+"”)"),
		Evidence: []scan.Evidence{{Kind: "leftover", Detail: h.Text()}},
	})
}

// admitted reports ATT-09 for a text that says a tool made it, or its
// pictures, and bears no label at either end or at the picture.
func (s *statement) admitted(h scan.Hit) bool {
	sentence := h.In.Sentence(h.Span.Start)
	const reach = 200 // bytes
	start, end := max(sentence.Start, h.Span.Start-reach), min(sentence.End, h.Span.End+reach)
	start, end = runeStart(h.In.View, start), runeStart(h.In.View, end)
	m := admission().FindStringIndex(h.In.View[start:end])
	if m == nil || start+m[1] < h.Span.Start || start+m[0] > h.Span.End || isQuoted(h) || s.labelled() {
		return false
	}
	span := h.Span
	span.Start, span.End = min(span.Start, start+m[0]), max(span.End, start+m[1])
	s.pass.Report(scan.Finding{
		Rule: "ATT-09", In: h.In, Span: span, Confidence: scan.Weak,
		Message: s.pass.Say(
			"文中说明由人工智能工具生成（“"+span.In(h.In.View)+"”），没有见到规范的“AI生成”标识，请核实",
			"the text says that a tool made it and bears no label"),
		Evidence: []scan.Evidence{{Kind: "admission", Detail: span.In(h.In.View)}},
	})
	return true
}

// labelled reports whether the label stands in the first or last lines of the body or with a picture.
func (s *statement) labelled() bool {
	for _, t := range s.pass.Texts {
		switch {
		case strings.HasPrefix(t.Field, "images["):
			if label().MatchString(t.View) {
				return true
			}
		case t.Field == "body":
			head, tail := edgeLines(t)
			for _, at := range append(head, tail...) {
				if at.Len() <= lineReach && label().MatchString(at.In(t.View)) {
					return true
				}
			}
		}
	}
	return false
}

// isQuoted reports whether a hit stands between quotation marks that open in its line.
func isQuoted(h scan.Hit) bool {
	line := h.In.Line(h.Span.Start)
	before := h.In.View[line.Start:h.Span.Start]
	return strings.LastIndex(before, "“") > strings.LastIndex(before, "”") || strings.LastIndex(before, "「") > strings.LastIndex(before, "」")
}
