package draft

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/xianshen/xianshen/scan"
)

func TestMarkdownText(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"emphasis inside a word", "严禁赌**博**活动", "严禁赌博活动"},
		{"emphasis that is none", "他说**「停工」**后离开", "他说**「停工」**后离开"},
		{"struck out", "原价~~100~~元", "原价100元"},
		{"headings", "# 通告\n\n正文\n第二行\n\n标题\n===", "通告\n正文第二行\n标题"},
		{"a line end between letters", "first\nsecond", "first second"},
		{"hard breaks", "甲  \n乙\\\n丙", "甲\n乙\n丙"},
		{"escapes", `\*注\* \a \\`, `*注* \a \`},
		{"entities", "A&amp;B &#36172;&lt;", "A&B 赌<"},
		{"lists", "- 一\n- 二\n  1. 三\n\n     四", "一\n二\n三\n四"},
		{"quotes", "> 引\n> 文", "引文"},
		{"code", "用 `a  &amp; *b*` 。\n\n```sh\nls *\n\npwd &amp;\n```\n\n    缩进", "用 a &amp; *b* 。\nls *\npwd &amp;\n缩进"},
		{"full-width indent", "　　各县区人民政府：", "　　各县区人民政府："},
		{"a rule", "甲\n\n---\n\n乙", "甲\n乙"},
		{"HTML", "甲<b>乙</b>丙\n\n<div>丁<br>戊</div>\n\n己", "甲乙丙\n丁\n戊\n己"},
		{"links", "见[通知](http://a.test \"提示\")、[二][r]、[r]和<http://b.test>。\n\n[r]: http://c.test 'T'", "见通知、二、r和http://b.test。"},
		{"not a link", "[公告] (x) [y](z", "[公告] (x) [y](z"},
		{"picture", "甲![图](a.png)乙", "甲乙"},
		{"CRLF", "甲\r\n乙\r\n\r\n丙", "甲乙\n丙"},
	} {
		text := seen(t, "markdown", c.source)
		assert.Equal(t, c.want, visible(text), c.name)
		parsed, err := ParseMarkdown(c.source)
		assert.NoError(t, err)
		checkParsed(t, c.source, parsed)
	}
}

func TestMarkdownSource(t *testing.T) {
	text := seen(t, "markdown", "# 题\n\n严禁赌**博**与A&amp;B\\*。\n\n> 引文<b>尾</b>")
	assert.Equal(t, "赌**博", where(t, text, "赌博"))
	assert.Equal(t, "A&amp;B\\*", where(t, text, "A&B*"))
	assert.Equal(t, "文<b>尾", where(t, text, "文尾"))
}

func TestMarkdownKinds(t *testing.T) {
	text := seen(t, "markdown", "# 一\n\n二\n\n- 三\n\n[//]: # (备注)\n\n![图](x.png '题')\n\n<!-- 注 -->\n\n<span style='display:none'>暗</span>")
	assert.Equal(t, []string{"一"}, ofKind(text, scan.Heading))
	assert.Equal(t, []string{"二"}, ofKind(text, scan.Paragraph))
	assert.Equal(t, []string{"三"}, ofKind(text, scan.ListItem))
	assert.Equal(t, []string{"图 (alt)", "题 (title)"}, ofKind(text, scan.Alt))
	assert.Equal(t, []string{"注 (comment)", "[//]: # (备注) (link definition)"}, ofKind(text, scan.Comment))
	assert.Equal(t, []string{"暗 (display:none)"}, ofKind(text, scan.Hidden))
}

func TestFrontMatter(t *testing.T) {
	const source = "---\r\ntitle: \"关于防汛的通知\"\nsource: 清源日报\ntags:\n  - 防汛\n# 备注\n---\n正文。\n"
	text := seen(t, "markdown", source)
	assert.Equal(t, "正文。", visible(text))
	assert.Equal(t, []string{"关于防汛的通知 (title)", "source: 清源日报 (front matter)", "tags: (front matter)", "- 防汛 (front matter)", "# 备注 (front matter)"}, ofKind(text, scan.Meta))
	assert.Empty(t, ofKind(text, scan.Heading))
	assert.Equal(t, "清源日报", where(t, text, "清源日报"))
	for name, other := range map[string]string{
		"no end":           "---\ntitle: 甲\n\n正文",
		"a text":           "---\n会议强调，要抓落实。\n---\n",
		"not at the start": "甲\n\n---\ntitle: 乙\n---\n",
		"a sentence":       "---\n他说，好: 走吧\n---\n",
	} {
		assert.Empty(t, ofKind(seen(t, "markdown", other), scan.Meta), name)
	}
}

func TestMarkdownTables(t *testing.T) {
	text := seen(t, "markdown", "| 姓名 | 手机 |\n|---|:--:|\n| **王**小明 | 13900000000 | 多出 |\n| 李四 |\n")
	assert.Equal(t, "姓名\t手机\n王小明\t13900000000\n李四\t", visible(text))
	assert.Equal(t, []gridCell{{0, 0, "姓名", "姓名"}, {0, 1, "手机", "手机"}, {1, 0, "姓名", "王小明"}, {1, 1, "手机", "13900000000"},
		{2, 0, "姓名", "李四"}, {2, 1, "手机", ""}}, grid(text))
	assert.Equal(t, []string{"多出 (not rendered)"}, ofKind(text, scan.Hidden))
}

func TestMarkdownLinks(t *testing.T) {
	source := "[通知](http://a.test/x_y?a=1&amp;b=2 \"提示\") [空](<http://b.test/a b>) [引][R] [r][] [r] <http://d.test> <m@e.test> ![i](f.png) [![图](g.png)](h.html)\n\n" +
		"<a style='display:none' href=\"http://bet.test\">暗</a>\n\n[r]: <http://c.test> (题)\n[未用]: http://z.test\n"
	text := seen(t, "markdown", source)
	var got [][4]string
	for _, l := range text.Links {
		got = append(got, [4]string{l.Href, l.Target.In(source), l.Anchor.In(text.View), l.Hidden})
	}
	assert.Equal(t, [][4]string{
		{"http://a.test/x_y?a=1&b=2", "http://a.test/x_y?a=1&amp;b=2", "通知", ""},
		{"http://b.test/a b", "http://b.test/a b", "空", ""},
		{"http://c.test", "http://c.test", "引", ""},
		{"http://c.test", "http://c.test", "r", ""},
		{"http://c.test", "http://c.test", "r", ""},
		{"http://d.test", "http://d.test", "http://d.test", ""},
		{"mailto:m@e.test", "m@e.test", "m@e.test", ""},
		{"h.html", "h.html", "", ""},
		{"http://bet.test", "http://bet.test", "暗", "display:none"},
	}, got)
	assert.Equal(t, []string{"提示 (title)", "i (alt)", "图 (alt)", "题 (title)"}, ofKind(text, scan.Alt))
	assert.Equal(t, []string{"[未用]: http://z.test (link definition)"}, ofKind(text, scan.Comment))
}

func FuzzParseMarkdown(f *testing.F) {
	for _, seed := range []string{
		"# 赌**博**\n\n|a|b|\n|-|-|\n|c|d|e|\n", "[a](b 'c') [d][e] ![f](<g>)\n\n[e]: h \"i\"\n[j]: k\n", "> - a\n>   b\n\n\tcode\n```x\ny\n```", "<div hidden>\n\na <b>b</b>\n\n</div>",
		"<http://a.b> &amp; \\* **「x」**后  \ny\\\nz", "a\n===\nb\n---\n***", "</p><table>|a|\n|-|\n|<td>|", "~~a~~ `b` ``c`d``", "[a]: <b\n[c]: d\n(e)", "1. a\n2) b\n\n   c\r\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		p, err := ParseMarkdown(source)
		if err != nil {
			return
		}
		checkParsed(t, source, p)
	})
}

func TestLargeMarkdown(t *testing.T) {
	const size = 1 << 16
	for _, unit := range []string{
		"赌**博** ", "[a](b) ", "[", "![", "[a](b \"", "*a ", "**a _b ", "`", "`a", "> ", "- ", "  - a\n", "a\n\n", "|a|b|\n|-|-|\n", "|a", "<b>", "<", "<a b=", "[a]: b\n", "[a][b] ", "]", "~~a ", "_a _b* ", "1. ", "+ - ", "</b>", "[a]: b\n\n[a]\n\n", "# a\n", "&amp;", "\\*", "1. a\n",
	} {
		source := strings.Repeat(unit, size/len(unit))
		p, err := ParseMarkdown(source)
		if err == nil {
			assert.LessOrEqual(t, len(p.View), 2*len(source), unit)
		}
	}
}
