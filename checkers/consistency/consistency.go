package consistency

import (
	"context"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/compare"
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options is empty so far; it keeps New's form.
type Options struct{}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	return &scan.Checker{
		Name:  "consistency",
		Doc:   scan.Bilingual{ZH: "一致性：各平台版本之间、更正与原稿之间", EN: "consistency: variants for other platforms, corrections"},
		Rules: rules(),
		Run: func(_ context.Context, p *scan.Pass) error {
			variants(p)
			correction(p)
			return nil
		},
	}, nil
}

// variants compares the title and every sentence of each variant with the text.
func variants(p *scan.Pass) {
	body := p.Text("body")
	if body == nil || len(p.Document.Variants) == 0 {
		return
	}
	numbers := compare.Numbers(p.Document.Title + "\n" + body.View)
	var ours []string
	for _, s := range body.Sentences() {
		ours = append(ours, s.In(body.View))
	}
	if p.Document.Title != "" {
		ours = append(ours, p.Document.Title)
	}
	for _, t := range p.Texts {
		if !strings.HasPrefix(t.Field, "variants[") {
			continue
		}
		for _, s := range t.Sentences() {
			sentence(p, t, s, ours, numbers)
		}
	}
}

// sentence compares one sentence of a variant with the nearest of the text.
func sentence(p *scan.Pass, t *scan.Text, s dict.Span, ours []string, numbers map[string]bool) {
	text := s.In(t.View)
	nearest, score := "", 0.0
	for _, o := range ours {
		if a := compare.Alike(compare.Squeeze(text), compare.Squeeze(o)); a > score {
			nearest, score = o, a
		}
	}
	if score < 0.5 {
		return // said in other words, or said only here: people compare that
	}
	f := scan.Finding{Rule: "XPL-01", In: t, Span: s, Confidence: scan.Strong}
	grave := false
	for _, c := range compare.Changes(text, nearest) {
		switch c.Kind {
		case "number":
			if onlyKnown(text, nearest, numbers) {
				continue // a number that stands elsewhere in the text: two sentences made one
			}
			grave = true
		case "negation", "place", "organ":
			grave = true
		}
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: c.Kind, Detail: c.Detail.In(p.Lang)})
	}
	if len(f.Evidence) == 0 {
		return
	}
	if !grave {
		f.Rule = "XPL-01.wording"
	}
	f.Evidence = append(f.Evidence, scan.Evidence{Kind: "diff", Detail: compare.Diff(nearest, text)})
	f.Message = p.Say("此平台版本的这一句与正文不一致，请核实", "this sentence of a variant differs from the text")
	p.Report(f)
}

// onlyKnown reports whether every number of the sentence stands somewhere in the text.
func onlyKnown(text, nearest string, numbers map[string]bool) bool {
	was := compare.Numbers(nearest)
	for n := range compare.Numbers(text) {
		if !was[n] && !numbers[n] {
			return false
		}
	}
	return true
}

var (
	correcting = []string{"更正", "勘误", "订正"}
	// named is how a correction says what it corrects: a title, or a date and a text.
	named = lazy.Regexp(`《[^》]{4,}》|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日`)
)

// correction looks at a text whose title says that it corrects another.
func correction(p *scan.Pass) {
	in, title := p.Title()
	body := p.Text("body")
	if in == nil || body == nil {
		return
	}
	var span dict.Span
	for _, word := range correcting {
		if i := strings.Index(title.In(in.View), word); i >= 0 && (span.Len() == 0 || title.Start+i < span.Start) {
			span = dict.Span{Start: title.Start + i, End: title.Start + i + len(word)}
		}
	}
	if span.Len() == 0 {
		return
	}
	rest := body.View
	if in == body {
		rest = rest[title.End:]
	}
	if !named().MatchString(rest) {
		p.Report(scan.Finding{Rule: "COR-01", In: in, Span: span, Confidence: scan.Strong,
			Message: p.Say("更正稿没有写明所更正的原稿标题或发布日期，请核实", "the correction names neither the title nor the date of what it corrects")})
		return
	}
	if p.Document.History == nil {
		return
	}
	for _, past := range p.Document.History {
		if past.Title != "" && strings.Contains(compare.Squeeze(rest), compare.Squeeze(past.Title)) {
			return
		}
	}
	p.Report(scan.Finding{Rule: "COR-01", In: in, Span: span, Confidence: scan.Weak,
		Message: p.Say("历史发布记录中没有找到被更正的原稿，请核实", "what is corrected is not among the earlier items")})
}
