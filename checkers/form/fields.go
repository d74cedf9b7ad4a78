package form

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

//go:embed columns.tsv
var columnsTSV string

// column says what a column of a site holds, by words of titles.
type column struct {
	names  []string // words of the column's name
	fit    []string // titles that belong there
	unfit  []string // titles that do not, unless they have a fitting word too
	strict bool     // a title without any fitting word does not belong there either
}

func readColumns() ([]column, error) {
	var list []column
	for n, line := range strings.Split(columnsTSV, "\n") {
		if line == "" || strings.HasPrefix(line, "#") || strings.HasPrefix(line, "column\t") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 4 {
			return nil, &dict.Error{File: "columns.tsv", Line: n + 1, Reason: fmt.Sprintf("has %d columns, want 4", len(f))}
		}
		list = append(list, column{words(f[0]), words(f[1]), words(f[2]), f[3] == "yes"})
	}
	return list, nil
}

func words(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

func anyOf(s string, list []string) string {
	for _, w := range list {
		if strings.Contains(s, w) {
			return w
		}
	}
	return ""
}

// fields checks what the record says beside the text.
func fields(p *scan.Pass, columns []column) {
	d := p.Document
	if d.Column == "" {
		return // not a record of a site
	}
	requiredFields(p)
	in, at := p.Title()
	if in == nil {
		return
	}
	title := at.In(in.View)
	for _, c := range columns {
		if anyOf(d.Column, c.names) == "" {
			continue
		}
		if anyOf(title, c.fit) == "" && (c.strict || anyOf(title, c.unfit) != "") {
			p.Report(finding("FMT-05", p.Text("column"), dict.Span{End: len(p.Text("column").View)},
				p.Say(fmt.Sprintf("栏目“%s”与标题所示内容疑似不符，请核实", d.Column), "the draft seems filed under the wrong column")))
		}
		break
	}
	if w := anyOf(d.Column, interactive); w != "" {
		if body := p.Text("body"); body != nil && anyOf(body.View, howTo) == "" {
			f := scan.Finding{Rule: "FMT-06", Confidence: scan.Weak, Message: p.Say("互动栏目“"+d.Column+"”未见开设宗旨、目的或使用方式，请核实", "an interactive column does not say what it is for and how it is used")}
			p.Report(f)
		}
	}
}

// interactive are columns in which the public takes part; howTo tells how.
var (
	interactive = []string{"领导信箱", "县长信箱", "市长信箱", "区长信箱", "局长信箱", "在线访谈", "网上调查", "意见征集", "民意征集", "在线咨询", "建言献策", "互动交流", "留言板"}
	howTo       = []string{"宗旨", "旨在", "目的", "为了", "方式", "电话", "邮箱", "点击", "登录", "填写", "提交", "反馈", "来信", "留言须知", "使用说明", "说明"}
)

// requiredFields reports what the record of a site lacks: who publishes, when, from where.
func requiredFields(p *scan.Pass) {
	d := p.Document
	var missing []string
	add := func(absent bool, zh, en string) {
		if absent {
			missing = append(missing, p.Say(zh, en))
		}
	}
	add(strings.TrimSpace(d.Title) == "", "标题", "title")
	add(d.PublishTime == "", "发布日期", "publish time")
	org := d.Author
	if d.Account != nil {
		org += d.Account.Org + d.Account.Name
	}
	add(d.Source == "" && org == "", "发布部门（来源）", "department or source")
	if len(missing) == 0 {
		return
	}
	p.Report(scan.Finding{Rule: "FMT-04", Confidence: scan.Strong,
		Message: p.Say("发布要素疑似不全，缺："+strings.Join(missing, "、"), "the record lacks: "+strings.Join(missing, ", "))})
}

// mixedFonts is the number of typefaces in one article from which it was pasted together.
const mixedFonts = 3

// style counts the typefaces of an HTML body. A profile may ask for one; more
// than two in one article are what pasting leaves behind.
func style(p *scan.Pass) {
	t := p.Text("body")
	if t == nil || p.Document.Format != "html" {
		return
	}
	fonts := map[string]bool{}
	for rest := t.Source; ; {
		i := strings.Index(rest, "font-family:")
		if i < 0 {
			break
		}
		rest = rest[i+len("font-family:"):]
		end := strings.IndexAny(rest, ";\"'>")
		if end == 0 && len(rest) > 1 { // a quoted name
			end = 1 + max(0, strings.IndexAny(rest[1:], ";\"'>"))
		}
		if end < 0 || end > 80 {
			continue
		}
		name, _, _ := strings.Cut(rest[:end], ",")
		if name = strings.ToLower(strings.Trim(name, " '\"")); name != "" && name != "inherit" {
			fonts[name] = true
		}
	}
	if len(fonts) >= mixedFonts {
		p.Report(scan.Finding{Rule: "FMT-02", Confidence: scan.Strong,
			Message: p.Say(fmt.Sprintf("正文使用了%d种字体，疑似粘贴带入，请统一版式", len(fonts)), "the body mixes typefaces")})
	}
}
