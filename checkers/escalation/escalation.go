package escalation

import (
	"context"
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options is empty so far; it keeps New's form.
type Options struct{}

//go:embed subjects.tsv
var subjectsTSV string

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	c, err := newChecker()
	if err != nil {
		return nil, fmt.Errorf("escalation: %w", err)
	}
	return &scan.Checker{
		Name:  "escalation",
		Doc:   scan.Bilingual{ZH: "分级审核：草稿涉及需要提级审核的题材（不是问题，只说明审核级别）", EN: "graded review: subjects that are signed further up (no faults)"},
		Rules: rules(),
		Terms: c.events,
		Run:   c.run,
	}, nil
}

// checker keeps the terms of titles apart from those of events: 价格 and 国防
// stand in every report's body, and only a title that holds them matters.
type checker struct {
	heads   []dict.Term          // of titles and leads
	matcher func() *dict.Matcher // of heads, made for the first draft
	events  []dict.Term
}

func newChecker() (*checker, error) {
	subjects, err := dict.ReadLexicon("subjects.tsv", strings.NewReader(subjectsTSV))
	if err != nil {
		return nil, err
	}
	c := &checker{}
	var patterns []dict.Pattern
	for _, t := range subjects.Terms {
		switch t.Category {
		case "title", "lead":
			c.heads = append(c.heads, t)
			patterns = append(patterns, dict.Pattern{Text: t.Text, Gap: t.Gap})
		case "event":
			c.events = append(c.events, t)
		default:
			return nil, &dict.Error{File: t.File, Line: t.Line, Field: "category", Reason: fmt.Sprintf("%q is none of title, lead, event", t.Category)}
		}
	}
	c.matcher = sync.OnceValue(func() *dict.Matcher {
		m, err := dict.Compile(patterns)
		if err != nil {
			panic(err) // the embedded list is broken; every scan of a test meets it
		}
		return m
	})
	return c, nil
}

func (c *checker) run(_ context.Context, p *scan.Pass) error {
	in, title := p.Title()
	if in == nil {
		return nil
	}
	c.inHead(p, in, title, "title")
	if body := p.Text("body"); body != nil {
		c.inHead(p, body, dict.Span{Start: 0, End: leadEnd(body)}, "lead")
	}
	for _, h := range p.Hits() {
		if told(p, h) {
			report(p, h.In, h.Span, h.Term)
		}
	}
	return nil
}

// inHead looks for the terms of the title, or of the lead.
func (c *checker) inHead(p *scan.Pass, in *scan.Text, at dict.Span, where string) {
	if p.Kind == scan.KindRegulation {
		return
	}
	text := at.In(in.View)
	for _, m := range c.matcher().AppendMatches(nil, text) {
		term := &c.heads[m.Pattern]
		span := dict.Span{Start: at.Start + int(m.Start), End: at.Start + int(m.End)}
		sentence := in.Sentence(span.Start).In(in.View)
		if where == "lead" && term.Category != "lead" || containsAny(sentence, term.Forbid) || !p.Words().Keeps(in.View, span, term.Boundary) {
			continue
		}
		report(p, in, span, term)
	}
}

func report(p *scan.Pass, in *scan.Text, span dict.Span, term *dict.Term) {
	f := scan.Finding{
		Rule: term.Rule, In: in, Span: span, Confidence: scan.Weak,
		Evidence: []scan.Evidence{{Kind: term.Category, Detail: term.Text}},
	}
	if missing := missingOfWarning(p, in, span, term); missing != "" {
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: "missing", Detail: missing})
		f.Suggestion = p.Say("发布预警应写明发布单位、时间、级别、区域和措施，疑缺："+missing, "a warning names issuer, time, level, area and measures; missing: "+missing)
	}
	p.Report(f)
}

// told reports whether an event is told, not ruled about or taught.
func told(p *scan.Pass, h scan.Hit) bool {
	if p.Kind == scan.KindRegulation || p.Kind == scan.KindWorkReport || p.Kind == scan.KindPlan {
		return false
	}
	by, _ := p.Stance(h.In, h.Span, scan.RuleText|scan.Mention)
	return by == 0
}

// leadEnd returns where the first paragraph of some length ends.
func leadEnd(t *scan.Text) int {
	const enough = 120 // bytes: shorter lines are titles and datelines
	for start := 0; start < len(t.View); {
		line := t.Line(start)
		if line.Len() >= enough {
			return line.End
		}
		start = t.NextLine(line)
	}
	return len(t.View)
}

// missingOfWarning names what a public warning must say and this one does not
// (突发事件应对法 第六十四条).
func missingOfWarning(p *scan.Pass, in *scan.Text, at dict.Span, term *dict.Term) string {
	body := p.Text("body")
	title := in.Sentence(at.Start).In(in.View)
	if term.Text != "预警" || body == nil || !strings.Contains(title, "发布") && !strings.Contains(title, "预警信号") {
		return ""
	}
	var missing []string
	for _, part := range []struct {
		name string
		cues []string
	}{
		{"级别", []string{"红色", "橙色", "黄色", "蓝色", "Ⅰ级", "Ⅱ级", "Ⅲ级", "Ⅳ级", "一级", "二级", "三级", "四级"}},
		{"时间", []string{"时", "日"}},
		{"区域", []string{"县", "市", "区", "乡", "镇", "流域"}},
		{"措施", []string{"防范", "防御", "避免", "请", "注意", "做好"}},
	} {
		if !containsAny(body.View, part.cues) {
			missing = append(missing, part.name)
		}
	}
	return strings.Join(missing, "、")
}

func containsAny(s string, list []string) bool {
	for _, v := range list {
		if strings.Contains(s, v) {
			return true
		}
	}
	return false
}
