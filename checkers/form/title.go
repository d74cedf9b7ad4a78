package form

import (
	"regexp"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// titleFault is a way in which the title of an official document goes wrong.
type titleFault struct {
	word   string // that must stand in the title
	form   func() *regexp.Regexp
	zh, en string
}

// The faults that handbooks of official writing name; the first group is the span.
var titleFaults = []titleFault{
	{"关于对", lazy.Regexp(`(关于对)[^，。]*的(?:批复|决定)$`), "“关于对……的批复（决定）”中“关于”与“对”重复", "关于 and 对 say the same"},
	{"的请示", lazy.Regexp(`(关于(?:请求|申请|恳请|请示))[^，。]*的请示$`), "“请求……的请示”语义重复", "请示 says 请求 already"},
	{"的报告", lazy.Regexp(`(关于(?:上报|报送|呈报|汇报))[^，。]*的报告$`), "“上报……的报告”语义重复", "报告 says 上报 already"},
	{"请示", lazy.Regexp(`关于[^，。]*(的(?:请示报告|报告请示))$`), "请示与报告不得合用", "a request is not a report"},
	{"意见的函", lazy.Regexp(`关于[^，。]*(意见的函)$`), "答复意见宜用“复函”", "a reply is a 复函"},
	{"关于关于", lazy.Regexp(`(关于关于)`), "标题中有重复的词", "a word stands twice"},
	{"的的", lazy.Regexp(`(的的(?:通知|通报|公告|决定|批复|函))`), "标题中有重复的词", "a word stands twice"},
	{"发关于", lazy.Regexp(`(转发关于转发|印发关于印发)`), "层层转发，宜直接转发原件", "forwards a forwarding"},
}

// withoutAbout is a title of a document that tells its matter without 关于.
var withoutAbout = lazy.Regexp(`^\p{Han}{2,20}?(?:局|委|办|厅|部|府|会|院|室|中心)(印发|转发|开展|召开|举办|做好|加强|调整|成立|公布|表彰)[^，。：]{4,60}的(?:通知|通报|批复|决定|请示|意见)$`)

// documentTitle reports faults in the form of the title.
func documentTitle(p *scan.Pass) {
	in, at := p.Title()
	if in == nil || in.Field != "title" && in.Field != "body" {
		return
	}
	title := at.In(in.View)
	if !officialEnding(title) {
		return
	}
	for _, f := range titleFaults {
		if !strings.Contains(title, f.word) {
			continue
		}
		if m := f.form().FindStringSubmatchIndex(title); m != nil {
			p.Report(finding("FMT-08", in, dict.Span{Start: at.Start + m[2], End: at.Start + m[3]}, p.Say("公文标题疑似不规范："+f.zh+"，请核实", "the title is not in the standard form: "+f.en)))
			return
		}
	}
	if strings.Contains(title, "关于") {
		return
	}
	if m := withoutAbout().FindStringSubmatchIndex(title); m != nil {
		p.Report(finding("FMT-08", in, dict.Span{Start: at.Start + m[2], End: at.Start + m[3]}, p.Say("公文标题疑似缺少“关于”，请核实", "the title seems to lack 关于")))
	}
}

// officialEnding tells the titles of official documents at one glance.
func officialEnding(title string) bool {
	for _, end := range []string{"通知", "通报", "批复", "决定", "请示", "报告", "意见", "函", "公告"} {
		if strings.HasSuffix(title, end) {
			return true
		}
	}
	return false
}

// repeatedTitle reports a body that begins with the title that its record has already.
func repeatedTitle(p *scan.Pass) {
	title, body := p.Text("title"), p.Text("body")
	if title == nil || body == nil {
		return
	}
	first, ok := firstLine(body)
	if ok && letters(first.In(body.View)) == letters(title.View) {
		p.Report(finding("FMT-01", body, first, p.Say("正文首行重复了标题，请核实", "the body repeats the title")))
	}
}

// firstLine returns the first line with something in it, without the space around.
func firstLine(t *scan.Text) (dict.Span, bool) {
	view := t.View
	start := len(view) - len(strings.TrimLeft(view, " 　\t\r\n\u00a0"))
	end := len(view)
	if i := strings.IndexByte(view[start:], '\n'); i >= 0 {
		end = start + i
	}
	end = start + len(strings.TrimRight(view[start:end], " 　\t\r\u00a0"))
	return dict.Span{Start: start, End: end}, end > start
}

// letters drops marks and spaces.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" 　\t\r\n\u00a0，,。.：:；;！!？?“”\"《》〈〉()（）【】#*", r) {
			return -1
		}
		return r
	}, s)
}
