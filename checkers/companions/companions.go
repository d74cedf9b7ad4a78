package companions

import (
	"context"
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options is empty so far; it keeps New's form.
type Options struct{}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	return &scan.Checker{
		Name:     "companions",
		Doc:      scan.Bilingual{ZH: "配套：政策解读、涉及其他单位的沟通、图片说明", EN: "what comes with a draft: explanations, coordination, picture texts"},
		Rules:    rules(),
		Triggers: []scan.Trigger{{Name: "duty", Phrases: []string{"牵头负责", "由县", "由市", "责任单位：", "责任单位:", "牵头单位：", "牵头单位:", "配合单位：", "配合单位:"}, Boundary: dict.BoundaryAny}},
		Run: func(_ context.Context, p *scan.Pass) error {
			explanation(p)
			others(p)
			pictures(p)
			return nil
		},
	}, nil
}

// policy is the title of a document that sets rules for the public.
var policy = lazy.Regexp(`印发.{2,60}(?:办法|规定|细则|意见|措施|方案|规划)|(?:管理办法|实施细则|若干规定|若干措施|实施意见)(?:的通知)?$`)

var issued = lazy.Regexp(`\p{Han}{2,15}[〔\[]\d{4}[〕\]]\d{1,5}号`)

// explanation asks for the 解读 of a policy document, where the links are known.
func explanation(p *scan.Pass) {
	in, title := p.Title()
	body := p.Text("body")
	if in == nil || body == nil || p.Document.Links == nil || p.Kind == scan.KindInterpretation {
		return
	}
	head := body.View[:min(len(body.View), 600)]
	if !policy().MatchString(title.In(in.View)) || !issued().MatchString(title.In(in.View)+"\n"+head) {
		return
	}
	for _, l := range p.Document.Links {
		if strings.Contains(l.Text, "解读") || strings.Contains(l.Text, "图解") || strings.Contains(l.Text, "一图读懂") {
			return
		}
	}
	p.Report(scan.Finding{Rule: "INT-01", In: in, Span: title, Confidence: scan.Weak})
}

// duty is a body that another document gives work to.
var duty = lazy.Regexp(`(?:由|责任单位[:：]|牵头单位[:：]|配合单位[:：])\s*((?:[县市区省]?[\p{Han}]{2,12}?)(?:局|委|厅|部|中心|公司|法院|检察院|乡|镇))(?:牵头|负责|会同|承办|落实|、|，|,|。|；|$)`)

// others names bodies that the draft gives work to and that are not the publisher.
func others(p *scan.Pass) {
	org := ""
	if p.Document.Account != nil {
		org = p.Document.Account.Org
	}
	own := append([]string{org}, p.Profile.Orgs...)
	if strings.Join(own, "") == "" {
		return // it is not known who publishes
	}
	for _, h := range p.Hits() {
		clause := h.In.Sentence(h.Span.Start)
		text := clause.In(h.In.View)
		from := h.Span.Start - clause.Start
		m := duty().FindStringSubmatchIndex(text[from:])
		if m == nil || m[0] != 0 && h.Text() != "牵头负责" {
			continue
		}
		name := text[from+m[2] : from+m[3]]
		if isOwn(own, name) {
			continue
		}
		p.Report(scan.Finding{Rule: "COO-01", In: h.In, Span: dict.Span{Start: clause.Start + from + m[2], End: clause.Start + from + m[3]}, Confidence: scan.Weak,
			Evidence: []scan.Evidence{{Kind: "organ", Detail: name}}})
	}
}

func isOwn(own []string, name string) bool {
	for _, o := range own {
		if o != "" && (strings.Contains(o, name) || strings.Contains(name, o) || strings.HasSuffix(o, strings.TrimLeft(name, "县市区省"))) {
			return true
		}
	}
	return false
}

// pictures asks for the alternative text and the credit of every picture.
func pictures(p *scan.Pass) {
	for i, m := range p.Document.Images {
		var lacks []string
		if strings.TrimSpace(m.Alt) == "" && strings.TrimSpace(m.Caption) == "" {
			lacks = append(lacks, p.Say("说明或替代文字", "a caption or alternative text"))
		}
		if strings.TrimSpace(m.Credit) == "" {
			lacks = append(lacks, p.Say("作者或来源", "a credit"))
		}
		if len(lacks) == 0 {
			continue
		}
		p.Report(scan.Finding{Rule: "IMG-01", Confidence: scan.Strong,
			Message:  p.Say(fmt.Sprintf("第 %d 张图片缺%s，请补充", i+1, strings.Join(lacks, "、")), fmt.Sprintf("image %d lacks %s", i+1, strings.Join(lacks, ", "))),
			Evidence: []scan.Evidence{{Kind: "image", Detail: m.Src}}})
	}
}
