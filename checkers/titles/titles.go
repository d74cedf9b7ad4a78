package titles

import (
	"context"
	_ "embed"
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/compare"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker.
type Options struct {
	// MaxRunes is the length from which a title is too long; 0 means 40.
	MaxRunes int
}

//go:embed clickbait.tsv
var clickbaitTSV string

// New makes the checker.
func New(o Options) (*scan.Checker, error) {
	if o.MaxRunes == 0 {
		o.MaxRunes = 40
	}
	if o.MaxRunes < 0 {
		return nil, fmt.Errorf("titles: MaxRunes is %d, want a positive number", o.MaxRunes)
	}
	bait, err := dict.ReadLexicon("clickbait.tsv", strings.NewReader(clickbaitTSV))
	if err != nil {
		return nil, fmt.Errorf("titles: %w", err)
	}
	return &scan.Checker{
		Name:  "titles",
		Doc:   scan.Bilingual{ZH: "标题：标题党、过长、与正文或原文不符；转载正文的改动", EN: "titles: clickbait, length, against body and original; changes to a reposted body"},
		Rules: rules(),
		Terms: bait.Terms,
		Run: func(_ context.Context, p *scan.Pass) error {
			clickbait(p)
			form(p, o.MaxRunes)
			againstBody(p)
			againstOriginal(p)
			return bodyAgainstOriginal(p)
		},
	}, nil
}

// clickbait reports the terms that stand in the title.
func clickbait(p *scan.Pass) {
	in, title := p.Title()
	if in == nil {
		return
	}
	for _, h := range p.Hits() {
		if h.In != in || !title.Contains(h.Span) || quoted(title.In(in.View), h.Span.Start-title.Start) {
			continue
		}
		severity, err := scan.ParseSeverity(h.Term.Severity)
		if err != nil {
			severity = scan.Unset
		}
		p.Report(scan.Finding{
			Rule: "TTL-02", In: in, Span: h.Span, Severity: severity, Confidence: scan.Strong,
			Message:  p.Say("疑似“标题党”用语，政务信息标题应平实准确，请核实", "looks like clickbait wording, please check"),
			Evidence: []scan.Evidence{{Kind: "term", Detail: h.Text()}},
		})
	}
	if at := shouting(title.In(in.View)); at.Len() > 0 {
		p.Report(scan.Finding{
			Rule: "TTL-02", In: in, Span: dict.Span{Start: title.Start + at.Start, End: title.Start + at.End}, Confidence: scan.Strong,
			Message:  p.Say("标题连用感叹号，疑似夸张渲染，请核实", "the title piles up exclamation marks, please check"),
			Evidence: []scan.Evidence{{Kind: "shape", Detail: p.Say("连用的感叹号或问号", "repeated marks")}},
		})
	}
}

// quoted reports whether the byte at stands inside 《》 or “ ”: the name of a
// work is not the title's own voice.
func quoted(title string, at int) bool {
	for _, q := range [][2]string{{"《", "》"}, {"“", "”"}, {"「", "」"}} {
		open := strings.LastIndex(title[:at], q[0])
		if open >= 0 && !strings.Contains(title[open:at], q[1]) && strings.Contains(title[at:], q[1]) {
			return true
		}
	}
	return false
}

// shouting finds two and more exclamation or question marks together.
func shouting(title string) dict.Span {
	start, n := 0, 0
	for i, r := range title {
		if strings.ContainsRune("！!？?‼⁉", r) {
			if n == 0 {
				start = i
			}
			n++
			continue
		}
		if n > 1 {
			return dict.Span{Start: start, End: i}
		}
		n = 0
	}
	if n > 1 {
		return dict.Span{Start: start, End: len(title)}
	}
	return dict.Span{}
}

// form looks at the length and the last mark of a title that was given as one.
func form(p *scan.Pass, maxRunes int) {
	in := p.Text("title")
	if in == nil {
		return
	}
	title := strings.TrimSpace(in.View)
	whole := dict.Span{Start: strings.Index(in.View, title)}
	whole.End = whole.Start + len(title)
	if n := len([]rune(title)); n > maxRunes {
		p.Report(scan.Finding{
			Rule: "TTL-03", In: in, Span: whole, Confidence: scan.Exact,
			Message:  p.Say(fmt.Sprintf("标题有 %d 个字，超过 %d 个字，在列表页和推送中可能显示不全", n, maxRunes), fmt.Sprintf("the title has %d characters, more than %d", n, maxRunes)),
			Evidence: []scan.Evidence{{Kind: "length", Detail: fmt.Sprint(n)}},
		})
		return
	}
	for _, mark := range []string{"。", "，", "；", "、", ",", ";"} {
		if strings.HasSuffix(title, mark) {
			p.Report(scan.Finding{
				Rule: "TTL-03", In: in, Span: dict.Span{Start: whole.End - len(mark), End: whole.End}, Confidence: scan.Exact,
				Message: p.Say("标题末尾有标点，请核实是否多余或标题未完", "the title ends with a punctuation mark"),
				Edits:   []scan.Edit{{Start: whole.End - len(mark), End: whole.End}},
			})
		}
	}
}

// againstBody reports amounts of the title that the body does not have.
func againstBody(p *scan.Pass) {
	in, title := p.Title()
	body := p.Text("body")
	if in == nil || body == nil {
		return
	}
	rest := body.View
	if in == body {
		rest = body.View[title.End:]
	}
	const enough = 300 // bytes: a caption or a short post need not repeat its title
	if len(rest) < enough {
		return
	}
	amounts := compare.Amounts(title.In(in.View))
	if len(amounts) == 0 {
		return
	}
	have := compare.Numbers(rest)
	for _, a := range amounts {
		if have[a.Value] {
			continue
		}
		p.Report(scan.Finding{
			Rule: "TTL-04", In: in, Span: dict.Span{Start: title.Start + a.Start, End: title.Start + a.End}, Confidence: scan.Strong,
			Message:  p.Say("标题中的数字在正文里没有出现，疑似题文不符，请核实", "a number of the title does not stand in the body, please check"),
			Evidence: []scan.Evidence{{Kind: "absent", Detail: a.In(title.In(in.View))}},
		})
	}
}
