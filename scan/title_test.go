package scan

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTitleOfABody(t *testing.T) {
	for name, c := range map[string]struct {
		text Text
		want string
	}{
		"first line":             {Text{View: "\n　关于防汛的通知\n各乡镇：\n正文。"}, "关于防汛的通知"},
		"a paragraph is none":    {Text{View: "今年以来，全县工作平稳。\n关于防汛的通知"}, ""},
		"an addressee is none":   {Text{View: "各位代表：\n现在报告工作"}, ""},
		"heading of a page":      {Text{View: "首页\n关于防汛的通知\n正文", parsed: true, blocked: true, blocks: []Block{{Span: at(0, 6)}, {Kind: Heading, Span: at(7, 28)}}}, "关于防汛的通知"},
		"title of a page":        {Text{View: "首页，欢迎。\n清源县人民政府", parsed: true, blocked: true, blocks: []Block{{Span: at(0, 18)}, {Kind: Meta, Why: "title", Span: at(19, 40)}}}, "清源县人民政府"},
		"page without a heading": {Text{View: "关于防汛的通知\n正文", parsed: true, blocked: true, blocks: []Block{{Span: at(0, 21)}}}, "关于防汛的通知"},
	} {
		assert.Equal(t, c.want, c.text.title().In(c.text.View), name)
	}
}

func TestTheTitleOfAPageNamesTheHeading(t *testing.T) {
	for _, c := range []struct {
		title, want string
		headings    []string
	}{
		{"关于做好防汛的通知_通知公告_清源县人民政府", "关于做好 \n防汛的通知", []string{"清源县人民政府", "栏目导航", "关于做好 \n防汛的通知", "相关新闻"}},
		{"清源县人民政府 - 关于做好防汛的通知", "关于做好防汛的通知", []string{"清源县人民政府", "关于做好防汛的通知"}},
		{"县域要闻", "柳湾镇修水利", []string{"柳湾镇修水利", "要闻"}},
		{"星耀棋牌官网", "柳湾镇修水利", []string{"柳湾镇修水利", "热点推荐"}}, // the first
		{"", "柳湾镇修水利", []string{"柳湾镇修水利", "热点推荐"}},
	} {
		text := Text{parsed: true, blocked: true}
		add := func(kind BlockKind, why, s string) {
			start := len(text.View)
			text.View += s + "\n"
			text.blocks = append(text.blocks, Block{Kind: kind, Why: why, Span: at(start, start+len(s))})
		}
		for _, h := range c.headings {
			add(Heading, "", h)
		}
		add(Meta, "title", c.title)
		assert.Equal(t, c.want, text.title().In(text.View), c.title)
	}
}
