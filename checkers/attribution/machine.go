package attribution

import (
	"regexp"
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// The triggers of machine-made text: what an assistant says to its user, and
// tools that a text names as its maker.
const (
	leftover = "leftover"
	tool     = "tool"
)

var leftovers = []string{
	"作为一个ai", "作为一名ai", "作为ai语言模型", "作为ai助手", "作为一个人工智能", "作为人工智能助手", "作为人工智能语言模型", "作为一个大语言模型", "作为一个语言模型", "我是一个ai", "我是一个人工智能", "我只是一个ai", "截至我的知识", "我的训练数据", "我的知识截止", "我无法浏览网页", "我无法访问互联网",
	"以下是改写后", "以下是修改后的", "以下是优化后的", "以下是润色后的", "以下是为您生成", "以下是为您撰写", "以下是为您起草", "以下是根据您的要求", "以下是根据您提供", "根据您提供的信息，", "根据您的要求，", "根据您的需求，我", "希望以上内容对您有", "希望这篇文章符合", "希望这份稿件", "希望这个版本", "如果您需要进一步修改", "如需进一步修改", "如需调整，请告诉我", "如果您有其他要求", "请告诉我您的", "好的，以下是", "好的，我来为您", "当然可以！以下", "当然，以下是",
}

var tools = []string{
	"deepseek", "chatgpt", "文心一言", "通义千问", "豆包", "讯飞星火", "kimi", "智谱清言", "腾讯元宝", "midjourney", "stable diffusion", "即梦", "可灵", "sora", "gpt-4", "大模型生成", "大模型撰写", "人工智能生成", "人工智能撰写", "人工智能创作", "人工智能绘制", "人工智能合成", "人工智能辅助", "人工智能工具", "ai工具", "ai绘图", "ai绘制", "ai生成", "ai创作", "ai撰写", "ai辅助",
}

var (
	// admission is a text that names a tool as the maker of itself or its pictures.
	admission = regexp.MustCompile(`(?i)(?:本文|全文|本稿|文稿|稿件|文章|文案|本图|图片|配图|海报|插图|封面|视频|音频|内容)[^。！？；\n]{0,10}(?:由|使用|用|借助|通过|利用|经|采用)[^。！？；\n]{0,16}(?:生成|撰写|创作|绘制|制作|写成|写作|合成|完成|辅助)|(?:由|用)[^。！？；\n，]{0,14}(?:生成|撰写|创作|绘制|合成)(?:本文|此文|配图|图片|海报)`)
	// label is the mark that the law asks for: AI or 人工智能 with 生成 or 合成.
	label = regexp.MustCompile(`(?i)(?:AI|人工智能)[^。！？；\n]{0,6}(?:生成|合成)|(?:生成|合成)(?:式)?(?:AI|人工智能)?(?:内容|标识)`)
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
	m := admission.FindStringIndex(h.In.View[start:end])
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
			if label.MatchString(t.View) {
				return true
			}
		case t.Field == "body":
			head, tail := edgeLines(t)
			for _, at := range append(head, tail...) {
				if at.Len() <= lineReach && label.MatchString(at.In(t.View)) {
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
