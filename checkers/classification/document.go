package classification

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// paper is one document of a draft: its structure, where its heading stands,
// and the hits inside it that mean something together with its kind.
type paper struct {
	*scan.Official
	in    *scan.Text // where the heading stands
	title dict.Span
	hits  []scan.Hit
}

// papers are the documents of the draft: those of its body, of pictures of
// documents, of reposts and variants.
func papers(pass *desk, hits []scan.Hit) []paper {
	var list []paper
	add := func(p paper) {
		for _, h := range hits {
			if h.In == p.In && p.Span.Contains(h.Span) {
				p.hits = append(p.hits, h)
			}
		}
		list = append(list, p)
	}
	title := pass.Text("title")
	first := pass.Official() // its heading is the title field's where there is one
	if first == nil && title != nil {
		add(paper{Official: &scan.Official{In: title, Span: trim(title.View, dict.Span{End: len(title.View)}), Heading: title.View, Kind: pass.Kind}, in: title, title: dict.Span{End: len(title.View)}})
	}
	for _, t := range pass.Texts {
		if t.Field != "body" && !strings.HasSuffix(t.Field, ".body") && !(strings.HasPrefix(t.Field, "images") && strings.HasSuffix(t.Field, ".text")) {
			continue
		}
		for i := range t.Officials() {
			o := &t.Officials()[i]
			p := paper{Official: o, in: t, title: o.Title}
			if o == first && pass.Document.DocType != "" && pass.Kind != scan.KindUnknown {
				told := *o // the publishing system knows the kind
				told.Kind = pass.Kind
				p.Official = &told
			}
			if o == first && title != nil {
				p.in, p.title = title, trim(title.View, dict.Span{End: len(title.View)})
			}
			add(p)
		}
	}
	return list
}

// name is the heading without the remark in brackets at its end.
func (p *paper) name() string {
	s := strings.Trim(p.Heading, "#* 　")
	for _, end := range []string{"）", ")", "】", "]"} {
		if !strings.HasSuffix(s, end) {
			continue
		}
		if i := strings.LastIndexAny(s, "（(【["); i > 0 {
			return strings.TrimRight(s[:i], " 　")
		}
	}
	return s
}

// has returns the first hit of a trigger in the paper.
func (p *paper) has(trigger string) (scan.Hit, bool) {
	for _, h := range p.hits {
		if h.Trigger == trigger {
			return h, true
		}
	}
	return scan.Hit{}, false
}

// closing returns the hit of a trigger that closes the paper: in a short line
// or the last sentence of one, not inside a paragraph that goes on. core is the hit.
func (p *paper) closing(trigger string) (at, core dict.Span, ok bool) {
	for _, h := range p.hits {
		if h.Trigger != trigger {
			continue
		}
		sentence := h.In.Sentence(h.Span.Start)
		line := lineAt(h.In, h.Span.Start)
		rest := strings.TrimSpace(h.In.View[min(sentence.End, line.End):line.End])
		if utf8.RuneCountInString(sentence.In(h.In.View)) <= 60 && strings.Trim(rest, "。！! 　）)") == "" {
			at, core, ok = trim(h.In.View, sentence), h.Span, true
		}
	}
	return at, core, ok
}

func (c *checker) documents(pass *desk, hits []scan.Hit) {
	list := papers(pass, hits)
	for i, p := range list {
		c.header(pass, &p)
		switch {
		case i > 0 && list[i-1].In == p.In && forwards(list[i-1].Heading, p.name()):
			// an annex of the document above, published with it
		case c.request(pass, &p), c.report(pass, &p), c.letter(pass, &p), c.minutes(pass, &p):
		}
		c.examPaper(pass, &p)
	}
}

// forwards reports whether the heading of one document passes on another:
// 转发县民政局关于…的请示的通知, and below it that request.
func forwards(heading, name string) bool {
	if !strings.Contains(heading, "转发") && !strings.Contains(heading, "批转") && !strings.Contains(heading, "印发") {
		return false
	}
	_, about, _ := strings.Cut(name, "关于")
	return about != "" && strings.Contains(bare(heading), firstPart(bare(about), forwardedPart))
}

// forwardedPart is how many runes of a forwarded title its cover must repeat.
const forwardedPart = 6

// atTitle is a finding about the kind of a paper, at its heading.
func (p *paper) atTitle(rule string) scan.Finding {
	return scan.Finding{Rule: rule, In: p.in, Span: p.title, Confidence: scan.Strong}
}

func (p *paper) because(pass *desk, f *scan.Finding, zh, en string) {
	f.Evidence = append(f.Evidence, scan.Evidence{Kind: "structure", Detail: pass.Say(zh, en)})
}

// addressesOrgan reports 主送机关 that is an organ, no person and no audience.
func (p *paper) addressesOrgan() bool {
	s := p.Addressee.In(p.In.View)
	return p.Addressee.Len() > 0 && organName().MatchString(s) && !audience().MatchString(s)
}

var (
	organName = lazy.Regexp(`[委府厅局部院办署会处社]|公司|集团|办公室|中心|指挥部|大学|学校|医院|单位|乡|镇`)
	audience  = lazy.Regexp(`^各|代表|委员[：:、，,]|同志|先生|女士|朋友|居民|市民|群众|家长|同学|主任、|来宾|村民|您`)
)

// inHeading reports a hit in a title or in the name of a file, a link or a picture.
func inHeading(h scan.Hit) bool {
	if isName(h.In.Field) {
		return true
	}
	if lineAt(h.In, h.Span.Start).Len() > longLine {
		return false
	}
	o := h.In.OfficialAt(h.Span.Start)
	return o != nil && o.Title.Contains(h.Span)
}
