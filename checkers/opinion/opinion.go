package opinion

import (
	"context"
	_ "embed"
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker; there is nothing to set up.
type Options struct{}

//go:embed terms.tsv
var termTable string

//go:embed words.tsv
var wordTable string

type opinion struct{ words.Lists }

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	lex, err := dict.ReadLexicon("terms.tsv", strings.NewReader(termTable))
	if err != nil {
		return nil, fmt.Errorf("opinion: %w", err)
	}
	for _, t := range lex.Terms {
		if _, err := scan.ParseSeverity(t.Severity); t.Severity != "" && err != nil {
			return nil, fmt.Errorf("opinion: terms.tsv:%d: %w", t.Line, err)
		}
	}
	c := &opinion{}
	if c.Lists, err = words.Read("words.tsv", wordTable); err != nil {
		return nil, fmt.Errorf("opinion: %w", err)
	}
	return &scan.Checker{
		Name: "opinion",
		Doc: scan.Bilingual{
			ZH: "个人观点、网络俚语、情绪化和嘲讽、生硬的答复用语",
			EN: "personal views, slang, ridicule and threats, brush-off replies",
		},
		Rules: rules(),
		Terms: lex.Terms,
		Triggers: []scan.Trigger{
			{Name: exclaim, Boundary: dict.BoundaryAny, Phrases: []string{"！！！"}},
			{Name: reply, Boundary: dict.BoundaryAny, Phrases: c.Lists[reply]},
		},
		Run: c.run,
	}, nil
}

// The triggers.
const (
	exclaim = "exclamation"
	reply   = "reply"
)

func (c *opinion) run(_ context.Context, pass *scan.Pass) error {
	if pass.Kind == scan.KindJudgment || pass.Kind == scan.KindPenalty {
		return nil // they tell what the parties said
	}
	v := &voice{Lists: c.Lists, pass: pass}
	shouted := map[*scan.Text]bool{}
	var last scan.Hit
	for _, h := range pass.Hits() {
		if h.In == last.In && h.Span.Start < last.Span.End { // 打脸了 in 啪啪打脸了
			continue
		}
		last = h
		switch {
		case h.Trigger == reply:
			c.brushOff(pass, h)
		case h.Trigger == exclaim:
			if !shouted[h.In] && !quoted(h) {
				shouted[h.In] = true
				report(pass, "OPN-03", h, scan.Low, pass.Say("连用感叹号，语气不宜用于公务信息，请核实", "a row of exclamation marks"))
			}
		case h.Term.Rule == "OPN-01":
			if !v.personal(h) {
				report(pass, h.Term.Rule, h, v.severity(h), message(pass, h))
			}
		case !quoted(h) && (h.Term.Rule == "OPN-04" || !spoken(h)):
			severity := scan.Unset
			if h.Term.Severity != "" {
				severity, _ = scan.ParseSeverity(h.Term.Severity) // read before, in New
			}
			report(pass, h.Term.Rule, h, severity, message(pass, h))
		}
	}
	return nil
}

func report(pass *scan.Pass, rule string, h scan.Hit, severity scan.Severity, message string) {
	pass.Report(scan.Finding{
		Rule: rule, In: h.In, Span: h.Span, Severity: severity, Confidence: scan.Weak, Message: message,
		Evidence: []scan.Evidence{{Kind: "word", Detail: h.Text()}},
	})
}

func message(pass *scan.Pass, h scan.Hit) string {
	word := h.Text()
	switch h.Term.Rule {
	case "OPN-01":
		return pass.Say("疑似以个人名义表达观点（“"+word+"”），公务账号不得发布代表个人观点、意见的言论，请核实", "speaks for a person (“"+word+"”)")
	case "OPN-02":
		return pass.Say("网络俚语或者粗俗用语（“"+word+"”），请核实是否得体", "slang or vulgar (“"+word+"”)")
	case "OPN-04":
		return pass.Say("答复用语生硬，疑似推诿敷衍（“"+word+"”），请核实", "a brush-off (“"+word+"”)")
	}
	if h.Term.Category == "threat" {
		return pass.Say("对公众的威胁性用语（“"+word+"”），请核实", "threatens the public (“"+word+"”)")
	}
	return pass.Say("情绪化或者嘲讽用语（“"+word+"”），有损公务信息的客观公正，请核实", "ridicule or emotion (“"+word+"”)")
}
