package draft

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

func TestVisibleText(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"a term split by tags", "<p>严禁赌<b>博</b>活动</p>", "严禁赌博活动"},
		{"by a comment", "赌<!-- x -->博", "赌博"},
		{"by a wbr", "赌<wbr>博", "赌博"},
		{"entities", "&lt;通知&gt;&nbsp;A&amp;B &#36172;&#x535a; &hellip;", "<通知>\u00a0A&B 赌博 …"},
		{"old entities", "a&ampb &notit; &copy2026 &unknown; R&D", "a&b ¬it; ©2026 &unknown; R&D"},
		{"white space", "<p>  first \n line  </p>\n\n<p>\tsecond</p> ", "first line\nsecond"},
		{"a line end between hanzi", "<p>关于公\n  布结果</p>", "关于公布结果"},
		{"inline white space", "<b>a</b> <i>b</i>c", "a bc"},
		{"blocks", "<div>一<div>二</div>三</div>四<br>五<hr>六", "一\n二\n三\n四\n五\n六"},
		{"unclosed paragraphs", "<p>一<p>二<ul><li>三<li>四</ul>五", "一\n二\n三\n四\n五"},
		{"definition lists", "<dl><dt>一<dd>二<dt>三<dd>四</dl>", "一\n二\n三\n四"},
		{"pre", "<pre>  甲\n\n\t乙 &amp; 丙</pre>", "  甲\n\t乙 & 丙"},
		{"textarea", "<textarea> 留言 <b>x</textarea>", " 留言 <b>x"},
		{"stray end tags", "赌</div></span></b>博</p>后", "赌博\n后"},
		{"misnested", "<b>一<p>二</b>三</p>四", "一\n二三\n四"},
		{"noscript is read", "<noscript><p>请启用<b>脚本</b></p></noscript>", "请启用脚本"},
		{"unclosed everything", "<div><p><b>一<table><tr><td>二", "一\n二"},
		{"no markup", "就是文字", "就是文字"},
		{"an angle bracket", "3 < 5 > 2 <> <3", "3 < 5 > 2 <> <3"},
		{"display:block", "<span style='display:block'>一</span><span style='display:block'>二</span>", "一\n二"},
		{"display:inline", "<div style='display:inline'>赌</div><div style='display:inline'>博</div>", "赌博"},
		{"hidden inside a word", "赌<div style='display:none'>x</div>博", "赌博"},
		{"headings", "<h1>关于印发<br>办法的通知</h1>正文", "关于印发\n办法的通知\n正文"},
		{"after the end", "<html><body>一</body></html>二", "一二"},
		{"svg", "<svg><path d='M0'/><text>图</text></svg>", "图"},
		{"upper case", "<DIV>一</DIV><P ALIGN=center>二", "一\n二"},
	} {
		text := seen(t, "html", c.source)
		assert.Equal(t, c.want, visible(text), c.name)
		parsed, _ := ParseHTML(c.source)
		checkParsed(t, c.source, parsed)
	}
}

func TestSourceOfTheView(t *testing.T) {
	text := seen(t, "html", "<p>严禁赌<b class=x>博</b>与&#36172;&#x535a;，A&amp;B\n公司。</p><p>末</p><img alt='图&lt;1&gt;'>")
	assert.Equal(t, "赌<b class=x>博", where(t, text, "赌博"))
	assert.Equal(t, "&#36172;&#x535a;", where(t, text, "赌博，")[:len("&#36172;&#x535a;")])
	assert.Equal(t, "A&amp;B", where(t, text, "A&B"))
	assert.Equal(t, "&amp;", where(t, text, "&"))
	assert.Equal(t, "B\n公司", where(t, text, "B 公司"))
	assert.Equal(t, "图&lt;1", where(t, text, "图<1"))
}

// What is hidden follows what is shown, though it may stand before it.
func TestSourceOfASpanOverBothParts(t *testing.T) {
	text := seen(t, "html", "<title>题目</title><p>正<b>文</b></p><!-- 注 -->")
	whole := dict.Span{Start: 0, End: len(text.View)}
	assert.Equal(t, "正文\n题目\n注", text.View)
	assert.Equal(t, "正<b>文</b></p><!-- 注", text.SourceSpan(whole).In(text.Source))
	assert.Equal(t, "正<b>文", text.SourceSpan(dict.Span{Start: 0, End: len("正文\n题目")}).In(text.Source))
}

func TestHiddenText(t *testing.T) {
	const styles = "<style>.gone, p.x{display:none} #far{position:absolute;left:-9999px} u{color:white} .a .b{display:none} .t:hover{display:none} #site > p i{display:none} .a>.c em{display:none}" +
		".menu ul{display:none} .menu:hover ul{display:block} .tip{opacity:0} .tip:focus{color:red;opacity:1} .q:hover .r{display:none} .r{display:none}" +
		"@media print{.m{display:none}} .shown{display:none} .shown{display:block} .w{color:#fff!important}</style>"
	for _, c := range []struct{ source, why string }{
		{`<div style="display:none">赌</div>`, "display:none"},
		{`<div style="DISPLAY : None !important; color:red">赌</div>`, "display:none"},
		{`<div style="disp/**/lay:block;display:/*x*/none">赌</div>`, "display:none"},
		{`<span style="visibility:hidden">赌</span>`, "visibility:hidden"},
		{`<span style="opacity:0">赌</span>`, "opacity:0"},
		{`<span style="filter:alpha(opacity=0)">赌</span>`, "filter:alpha(opacity=0)"},
		{`<span style="font-size:0">赌</span>`, "font-size:0px"},
		{`<span style="font-size:1px">赌</span>`, "font-size:1px"},
		{`<span style="font:0/0 serif">赌</span>`, "font-size:0px"},
		{`<div style="font-size:0px"><b><i>赌</i></b></div>`, "font-size:0px"},
		{`<font color="#FFFFFF">赌</font>`, "color:#ffffff;background:#ffffff"},
		{`<font color=white>赌</font>`, "color:#ffffff;background:#ffffff"},
		{`<span style="color:#fefefe">赌</span>`, "color:#fefefe;background:#ffffff"},
		{`<span style="color:rgb(255, 255, 255)">赌</span>`, "color:#ffffff;background:#ffffff"},
		{`<td bgcolor=#eee><font color=#eeeeee>赌</font></td>`, "color:#eeeeee;background:#eeeeee"},
		{`<div style="background:#333 none;color:#333">赌</div>`, "color:#333333;background:#333333"},
		{`<body bgcolor=black><p style="color:#000">赌</p>`, "color:#000000;background:#000000"},
		{`<span style="color:transparent">赌</span>`, "color:transparent"},
		{`<div style="position:absolute;left:-9999px">赌</div>`, "left:-9999px"},
		{`<div style="position:absolute;top:-1000px">赌</div>`, "top:-1000px"},
		{`<div style="position:absolute;left:-500px">赌</div>`, "left:-500px"},
		{`<div style="position:fixed;top:-600px;height:20px">赌</div>`, "top:-600px"},
		{`<p style="text-indent:-9999px">赌</p>`, "text-indent:-9999px"},
		{`<p style="text-indent:-999em">赌</p>`, "text-indent:-999em"},
		{`<p style="margin-left:-9999px">赌</p>`, "margin-left:-9999px"},
		{`<p style="transform:translateX(-9999px)">赌</p>`, "transform:translatex(-9999px)"},
		{`<p style="transform:scale(0)">赌</p>`, "transform:scale(0)"},
		{`<div style="height:1px;width:1px;overflow:hidden">赌</div>`, "height:1px;overflow:hidden"},
		{`<div style="width:0;overflow:hidden">赌</div>`, "width:0;overflow:hidden"},
		{`<div style="height:0">赌</div>`, "height:0"},
		{`<div style="max-height:0;overflow:hidden">赌</div>`, "max-height:0;overflow:hidden"},
		{`<div style="position:absolute;clip:rect(0,0,0,0)">赌</div>`, "clip:rect(0,0,0,0)"},
		{`<div style="clip:rect(1px 1px 1px 1px)">赌</div>`, "clip:rect(1px1px1px1px)"},
		{`<div style="clip-path:inset(100%)">赌</div>`, "clip-path:inset(100%)"},
		{`<div style="clip-path:circle(0)">赌</div>`, "clip-path:circle(0)"},
		{`<div style="position:absolute;z-index:-1">赌</div>`, "z-index:-1"},
		{`<div style="content-visibility:hidden">赌</div>`, "content-visibility:hidden"},
		{`<div hidden>赌</div>`, "hidden"},
		{`<template>赌</template>`, "template"},
		{`<marquee height=1 width=5>赌</marquee>`, "marquee height=1"},
		{`<iframe>赌</iframe>`, "iframe"},
		{`<p class="a gone">赌</p>`, "display:none"},
		{`<p class=x>赌</p>`, "display:none"},
		{`<div id=far><ul><li>赌</li></ul></div>`, "left:-9999px"},
		{`<u>赌</u>`, "color:#ffffff;background:#ffffff"},
		{`<p class=a><b class=b>赌</b></p>`, "display:none"},
		{`<div class="x a"><div><p><b class="y b">赌</b></p></div></div>`, "display:none"},
		{`<div id=site><p>甲<b><i>赌</i></b></p></div>`, "display:none"},
		{`<div class=a><div class=a><div class=c><em>赌</em></div></div></div>`, "display:none"},
		{`<div class=a><div class=c><div class=c><b class=n><em>赌</em></b></div></div></div>`, "display:none"},
		{`<p class=r>赌</p>`, "display:none"},
		{`<div style="display:none"><p>甲</p><span style="display:block">赌</span>`, "display:none"},
		// Shown, whatever it looks like.
		{`<p class=y>赌</p>`, ""},
		{`<div class=x>赌</div>`, ""},
		{`<p class=m>赌</p>`, ""},
		{`<p class=t>赌</p>`, ""},
		{`<p class=b>赌</p>`, ""},
		{`<div class=b><p class=a>赌</p></div>`, ""},
		{`<div id=site><div><p><i>赌</i></p></div></div>`, ""},
		{`<div class=a><p class=b2><b class=c><em>赌</em></b></p></div>`, ""},
		{`<div class=menu><ul><li>赌</li></ul></div>`, ""}, // opens under the pointer
		{`<p class=tip>赌</p>`, ""},
		{`<p class=shown>赌</p>`, ""},
		{`<p class=gone style="display:block!important">赌</p>`, ""},
		{`<div style="visibility:hidden"><span style="visibility:visible">赌</span></div>`, ""},
		{`<div style="font-size:0"><span style="font-size:14px">赌</span></div>`, ""},
		{`<div style="background:#c00"><span style="color:#fff">赌</span></div>`, ""},
		{`<div style="background:url(bg.png)"><span style="color:#fff">赌</span></div>`, ""},
		{`<div style="background:linear-gradient(red, blue)"><span style="color:#fff">赌</span></div>`, ""},
		{`<td background=a.jpg><font color=white>赌</font></td>`, ""},
		{`<div style="position:absolute;color:#fff">赌</div>`, ""},
		{`<font color=white><a href="/a">赌</a></font>`, ""},
		{`<div style="height:0;padding-bottom:56%">赌</div>`, ""},
		{`<span style="height:0">赌</span>`, ""},
		{`<table><tr style="height:0"><td>赌</td><td>二</td></tr></table>`, ""},
		{`<p style="text-indent:2em;opacity:0.9;margin:0 auto">赌</p>`, ""},
		{`<span style="background-clip:text;color:transparent">赌</span>`, ""},
		{`<div style="z-index:0">赌</div>`, ""},
		{`<div hidden style="display:block">赌</div>`, ""},
		{`<div style="position:absolute;left:50%;width:1200px;margin-left:-600px">赌</div>`, ""},
		{`<ul style="position:absolute;left:-1200px;width:4800px"><li>赌</li></ul>`, ""}, // a strip of pictures
		{`<div style="position:relative;top:-500px">赌</div>`, ""},
		{`<div style="position:fixed;left:-300px;width:300px">赌</div>`, ""}, // a drawer
		{`<span aria-hidden=true>赌</span>`, ""},
		{`<span style="display:none"></span>赌`, ""},
		{`<span style="display:none">甲</span>赌`, ""},
		{`<b style="display:none">甲<div>乙</b>赌</div>`, ""},
	} {
		source := styles + c.source
		text := seen(t, "html", source)
		i := strings.Index(text.View, "赌")
		if !assert.GreaterOrEqual(t, i, 0, c.source) {
			continue
		}
		b := text.Block(i)
		if c.why == "" {
			assert.Less(t, b.Kind, scan.Hidden, "%s: %s", c.source, b.Why)
		} else {
			assert.Equal(t, scan.Hidden, b.Kind, c.source)
			assert.Equal(t, c.why, b.Why, c.source)
		}
		assert.Equal(t, "赌", where(t, text, "赌"), c.source)
		parsed, _ := ParseHTML(source)
		checkParsed(t, source, parsed)
	}
}

// With a style sheet that nobody here has read, the background of an element
// with a class is not known to be white.
func TestWhiteOnUnknownPaper(t *testing.T) {
	const link = `<link rel="stylesheet" href="site.css">`
	assert.Empty(t, ofKind(seen(t, "html", link+`<div class=nav><font color=#fff>首页</font></div>`), scan.Hidden))
	assert.Len(t, ofKind(seen(t, "html", link+`<div><font color=#fff>首页</font></div>`), scan.Hidden), 1)
	assert.Len(t, ofKind(seen(t, "html", `<div class=nav><font color=#fff>首页</font></div>`), scan.Hidden), 1)
}

func TestPartsThatAreNoText(t *testing.T) {
	text := seen(t, "html", `<!doctype html><html><head><title>标&amp;题</title>
<meta name="Keywords" content="公告,&#36890;知"><meta name=viewport content="width=device-width"><meta property="og:title" content="分享">
<style>b{content:"样"}</style><script>document.write("<a href='http://x.test'>彩</a>")</script></head>
<body><!-- 注释 --><p>正文<img src=a.png alt="图片说明" title="提示"><input type=button value="提交"><input type=hidden value="密">
<a href="#" onclick="window.open('http://y.test')">链</a><b onclick="f()">粗</b></p><script>var a=1</script><ruby>汉<rt>hàn</rt></ruby><a href="x`)
	assert.Equal(t, "正文\n链粗\n汉", strings.ReplaceAll(visible(text), " ", "\n"))
	assert.Equal(t, []string{"标&题 (title)", "公告,通知 (meta keywords)", "分享 (meta og:title)"}, ofKind(text, scan.Meta))
	assert.Equal(t, []string{"图片说明 (alt)", "提示 (title)", "提交 (value)", "hàn (ruby)"}, ofKind(text, scan.Alt))
	assert.Equal(t, []string{"注释 (comment)", `<a href="x (unfinished tag)`}, ofKind(text, scan.Comment))
	assert.Equal(t, []string{`b{content:"样"} (style)`, `document.write("<a href='http://x.test'>彩</a>") (script: document.write)`,
		"window.open('http://y.test') (onclick: window.open)", "var a=1 (script)"}, ofKind(text, scan.Code))
	assert.NotContains(t, text.View, "密")
	assert.Equal(t, "&#36890;知", where(t, text, "通知"))
}

func TestBlockKinds(t *testing.T) {
	text := seen(t, "html", "<h2>标题</h2><p>段落<ul><li>一<p>二</p></li><li>三</ul><p aria-hidden=true>图标</p>")
	assert.Equal(t, []string{"标题"}, ofKind(text, scan.Heading))
	assert.Equal(t, []string{"段落", "图标 (aria-hidden)"}, ofKind(text, scan.Paragraph))
	assert.Equal(t, []string{"一", "二", "三"}, ofKind(text, scan.ListItem))
}

func TestLinks(t *testing.T) {
	source := `<p>见<a href="http://www.example.gov.cn/a?x=1&amp;y=2"> 通知 <b>全文</b></a>。</p><a href='b.html'><img src=b.png alt=图></a>
<a style="display:none" href="http://bet.test">博彩</a><div style="font-size:0"><a href=http://c.test>彩票</a></div>
<a href="http://d.test"><span style="opacity:0">暗链</span></a><iframe src="http://e.test" width=1 height=1></iframe>
<form action="/s"><input></form><map><area href="f.html" alt="区"></map><meta http-equiv=refresh content="0; URL='http://g.test/'">
<script src="http://h.test/x.js"></script><a name=x>锚</a><a href="javascript:void(0)">按钮</a><a href="http://i.test">未完`
	text := seen(t, "html", source)
	var got [][3]string
	for _, l := range text.Links {
		got = append(got, [3]string{l.Target.In(source), l.Anchor.In(text.View), l.Hidden})
	}
	assert.Equal(t, [][3]string{
		{"http://www.example.gov.cn/a?x=1&amp;y=2", "通知 全文", ""},
		{"b.html", "", ""},
		{"http://bet.test", "博彩", "display:none"},
		{"http://c.test", "彩票", "font-size:0px"},
		{"http://d.test", "暗链", "opacity:0"},
		{"http://e.test", "", "iframe width=1"},
		{"/s", "", ""},
		{"f.html", "", ""},
		{"http://g.test/", "", ""},
		{"http://h.test/x.js", "", ""},
		{"javascript:void(0)", "按钮", ""},
		{"http://i.test", "未完", ""},
	}, got)
	assert.Equal(t, "http://www.example.gov.cn/a?x=1&y=2", text.Links[0].Href)
}

type gridCell struct {
	row, column  int
	header, text string
}

func grid(text *scan.Text) (list []gridCell) {
	for _, b := range text.Blocks() {
		if b.Kind == scan.Cell {
			list = append(list, gridCell{b.Row, b.Column, b.Header, b.In(text.View)})
		}
	}
	return list
}

func TestTables(t *testing.T) {
	text := seen(t, "html", `<p>名单：</p><table><caption>附表</caption><tr><td>姓名<td>身份证号<td>备注
<tr><td><p>王小明</p></td><td><span>1101</span>01</td><td></td></tr><tr><td>&nbsp;<td><td></tr><tr></tr></table>完`)
	assert.Equal(t, "名单：\n附表\n姓名\t身份证号\t备注\n王小明\t110101\t\n\u00a0\t\t\n完", text.View)
	assert.Equal(t, []gridCell{
		{0, 0, "姓名", "姓名"}, {0, 1, "身份证号", "身份证号"}, {0, 2, "备注", "备注"},
		{1, 0, "姓名", "王小明"}, {1, 1, "身份证号", "110101"}, {1, 2, "备注", ""},
		{2, 0, "姓名", ""}, {2, 1, "身份证号", ""}, {2, 2, "备注", ""},
	}, grid(text))
	b := text.Block(strings.Index(text.View, "110101"))
	assert.Len(t, text.Row(b), 3)
	assert.Equal(t, 1, b.Table)

	text = seen(t, "html", `<table><thead><tr><th rowspan=2>姓名<th colspan=2>联系方式</tr><tr><th>手机<th>邮箱</thead>
<tbody><tr><td rowspan=2>张三<td>13900000000<td>a@b.test<tr><td>13900000001<td>c@d.test</table>`)
	assert.Equal(t, []gridCell{
		{0, 0, "姓名", "姓名"}, {0, 1, "联系方式 手机", "联系方式"}, {1, 1, "联系方式 手机", "手机"}, {1, 2, "联系方式 邮箱", "邮箱"},
		{2, 0, "姓名", "张三"}, {2, 1, "联系方式 手机", "13900000000"}, {2, 2, "联系方式 邮箱", "a@b.test"},
		{3, 1, "联系方式 手机", "13900000001"}, {3, 2, "联系方式 邮箱", "c@d.test"},
	}, grid(text))

	text = seen(t, "html", `<table><tr><td colspan=2>公示名单</tr><tr><td>序号<td>姓名</tr><tr><td>1<td>李四</tr></table>`)
	assert.Equal(t, []gridCell{{0, 0, "", "公示名单"}, {1, 0, "序号", "序号"}, {1, 1, "姓名", "姓名"}, {2, 0, "序号", "1"}, {2, 1, "姓名", "李四"}}, grid(text))

	text = seen(t, "html", `<table><tr><td>1<td>2024年</tr><tr><td>3<td>4</tr></table>`)
	assert.Equal(t, gridCell{0, 1, "", "2024年"}, grid(text)[1])

	text = seen(t, "html", `<table><tr><th>姓名<td>张三<th>手机<td>13900000000</tr><tr><th>住址<td colspan=3>某村</tr></table>`)
	assert.Equal(t, []gridCell{{0, 0, "", "姓名"}, {0, 1, "姓名", "张三"}, {0, 2, "", "手机"}, {0, 3, "手机", "13900000000"}, {1, 0, "", "住址"}, {1, 1, "住址", "某村"}}, grid(text))
}

func TestTablesThatLayOutPages(t *testing.T) {
	text := seen(t, "html", `<table><tr><td>导航</td><td><p>第一段</p><p>第二段</p><table><tr><td>甲<td>乙</tr></table></td></tr></table>`)
	assert.Equal(t, "导航\n第一段\n第二段\n甲\t乙", text.View)
	assert.Equal(t, []string{"导航", "第一段", "第二段"}, ofKind(text, scan.Paragraph))
	assert.Len(t, grid(text), 2)

	text = seen(t, "html", `<table><tr><td><h1>标题</h1><p>正文</p></td></tr></table>`)
	assert.Equal(t, []string{"标题"}, ofKind(text, scan.Heading))
	assert.Empty(t, grid(text))

	text = seen(t, "html", `<table style="display:none"><tr><td>甲<td>乙</tr></table>丙`)
	assert.Equal(t, "丙\n甲\t乙", text.View)
	assert.Empty(t, grid(text))
}

func FuzzParseHTML(f *testing.F) {
	for _, seed := range []string{
		"<p>赌<b>博</b>&amp;&#36172;</p><!-- x --><script>a</script>", "<table><tr><td>a<td>b<tr><td colspan=2>c</table>",
		"<div style='display:none'>x<a href=a>y</a></div>", "<style>.a{color:#fff}</style><p class=a>x<img alt='&lt;'>", "<pre>\r\n a\n</pre><textarea>&",
		"<table><td><table><td>x</table><td>", "</p><b><p></b>x<a href=1><a href=2>", "<svg><style>a</style><title>b</title>", "&#xD800;&#0;&ngE;&nbsp", "\xff\xfe<b>\xc4\xe3</b>",
		"<!ހ", "<metA http-equiv=refresh Content=\xae\xae\xae\xae\xae\xaeurl=x>", "<!--><!-x><?y><!doctype z></ a></><a b='", "<meta http-equiv=refresh content='1;url=&#x61;'><h1>a<br>b", "<li><ol><li>a</ul>b<dt>c<dd>d<option>e",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		p, err := ParseHTML(source)
		if err != nil {
			t.Fatal(err)
		}
		checkParsed(t, source, p)
	})
}

// Time must grow with the source, whatever is in it: a quadratic step would
// take minutes here.
func TestLargePages(t *testing.T) {
	const size = 1 << 19
	for _, unit := range []string{
		"<div>", "<b>", "<p>", "<a href=x>", "<b><p>", "<table><tr><td>", "<table>", "<td>", "</div>", "<div></x>", "<i></b>", "<div style='display:none'>x",
		"<!--", "<!-- x -->", "<script>", "&", "&amp", "&#", "<", "<a ", "<a b='", "<li>", "<select><option>", "<span class=a>赌</span>",
		"<td colspan=1000>", "<tr><td rowspan=65534>x", "<h1><h2>", "<dd><dt>", "<style>a{color:red}</style>", "<br>", "<img alt=x title=y>", "\n", " x",
		"<font><div></font>", "<svg/>", "<b style='(;(;(;(;(;(;(;(;(;(;(;(;(;(;", "<textarea>", "<title>", "<template>", "<rt>", "<pre>\n",
	} {
		source := strings.Repeat(unit, size/len(unit))
		p, err := ParseHTML(source)
		assert.NoError(t, err)
		assert.LessOrEqual(t, len(p.View), 2*len(source), unit)
	}
}
