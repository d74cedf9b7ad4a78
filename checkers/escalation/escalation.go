package escalation

import (
	"context"
	_ "embed"
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options is empty so far; it keeps New's form.
type Options struct{}

//go:embed subjects.tsv
var subjectsTSV string

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	subjects, err := dict.ReadLexicon("subjects.tsv", strings.NewReader(subjectsTSV))
	if err != nil {
		return nil, fmt.Errorf("escalation: %w", err)
	}
	for _, t := range subjects.Terms {
		if t.Category != "title" && t.Category != "lead" && t.Category != "event" {
			return nil, &dict.Error{File: t.File, Line: t.Line, Field: "category", Reason: fmt.Sprintf("%q is none of title, lead, event", t.Category)}
		}
	}
	return &scan.Checker{
		Name:  "escalation",
		Doc:   scan.Bilingual{ZH: "分级审核：草稿涉及需要提级审核的题材（不是问题，只说明审核级别）", EN: "graded review: subjects that are signed further up (no faults)"},
		Rules: rules(),
		Terms: subjects.Terms,
		Run:   run,
	}, nil
}

func run(_ context.Context, p *scan.Pass) error {
	in, title := p.Title()
	if in == nil {
		return nil
	}
	for _, h := range p.Hits() {
		if !stands(p, h, in, title) {
			continue
		}
		f := scan.Finding{
			Rule: h.Term.Rule, In: h.In, Span: h.Span, Confidence: scan.Weak,
			Evidence: []scan.Evidence{{Kind: h.Term.Category, Detail: h.Text()}},
		}
		if missing := missingOfWarning(p, h, title.In(in.View)); missing != "" {
			f.Evidence = append(f.Evidence, scan.Evidence{Kind: "missing", Detail: missing})
			f.Suggestion = p.Say("发布预警应写明发布单位、时间、级别、区域和措施，疑缺："+missing, "a warning names issuer, time, level, area and measures; missing: "+missing)
		}
		p.Report(f)
	}
	return nil
}

// stands reports whether the term stands where it tells what the draft is about.
func stands(p *scan.Pass, h scan.Hit, in *scan.Text, title dict.Span) bool {
	inTitle := h.In == in && title.Contains(h.Span) && title.Len() <= 200
	switch h.Term.Category {
	case "title":
		return inTitle && p.Kind != scan.KindRegulation
	case "lead":
		return inTitle || h.In.Field == "body" && h.Span.Start < leadEnd(h.In)
	default: // an event is told, not ruled about or taught
		if p.Kind == scan.KindRegulation || p.Kind == scan.KindWorkReport || p.Kind == scan.KindPlan {
			return false
		}
		by, _ := p.Stance(h.In, h.Span, scan.RuleText|scan.Mention)
		return by == 0
	}
}

// leadEnd returns where the first paragraph of some length ends.
func leadEnd(t *scan.Text) int {
	const enough = 120 // bytes: shorter lines are titles and datelines
	for start := 0; start < len(t.View); {
		line := t.Line(start)
		if line.Len() >= enough {
			return line.End
		}
		start = line.End + 1
	}
	return len(t.View)
}

// missingOfWarning names what a public warning must say and this one does not
// (突发事件应对法 第六十四条).
func missingOfWarning(p *scan.Pass, h scan.Hit, title string) string {
	body := p.Text("body")
	if h.Term.Text != "预警" || body == nil || !strings.Contains(title, "发布") && !strings.Contains(title, "预警信号") {
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
