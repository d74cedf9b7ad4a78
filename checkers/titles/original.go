package titles

import (
	"slices"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/compare"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// againstOriginal compares the title with the title of the original.
func againstOriginal(p *scan.Pass) {
	o := p.Document.Original
	in, title := p.Title()
	if o == nil || strings.TrimSpace(o.Title) == "" || in == nil {
		return
	}
	now, was := bare(title.In(in.View)), bare(o.Title)
	if compare.Squeeze(now) == compare.Squeeze(was) {
		return
	}
	report := func(severity scan.Severity, evidence []scan.Evidence) {
		p.Report(scan.Finding{
			Rule: "TTL-01", In: in, Span: title, Severity: severity, Confidence: scan.Strong,
			Message:  p.Say("标题与原文标题相比有改变原意之嫌，请对照原文核实", "the title seems to change what the original's says, please compare"),
			Evidence: append(evidence, scan.Evidence{Kind: "original", Detail: o.Title}),
		})
	}
	var evidence []scan.Evidence
	for _, c := range compare.Changes(now, was) {
		evidence = append(evidence, scan.Evidence{Kind: c.Kind, Detail: c.Detail.In(p.Lang)})
	}
	switch {
	case len(evidence) > 0:
		report(scan.Unset, evidence)
	case swapped(p.Words(), now, was):
		report(scan.Unset, []scan.Evidence{{Kind: "order", Detail: p.Say("词语相同而主客次序不同", "the same words in another order")}})
	case compare.Alike(compare.Squeeze(now), compare.Squeeze(was)) < 0.3:
		report(scan.Medium, []scan.Evidence{{Kind: "difference", Detail: p.Say("与原标题差异很大", "differs widely from the original's title")}})
	}
}

// bare takes off what a reposter may put before a title.
func bare(title string) string {
	title = strings.TrimSpace(title)
	for _, prefix := range []string{"转发", "转载", "【转发】", "【转载】", "[转发]", "[转载]", "（转）", "(转)", "转："} {
		if rest, ok := strings.CutPrefix(title, prefix); ok {
			return strings.TrimLeft(rest, "：:|丨 　")
		}
	}
	return title
}

// swapped reports the same words in another order.
func swapped(words *dict.Words, now, was string) bool {
	cut := func(s string) []string {
		s = compare.Squeeze(s)
		var list []string
		for _, w := range words.Segment(s) {
			list = append(list, w.In(s))
		}
		slices.Sort(list)
		return list
	}
	a, b := cut(now), cut(was)
	return len(a) > 2 && slices.Equal(a, b)
}

// maxChanges bounds how many changed sentences of a body are told one by one.
const maxChanges = 20

// bodyAgainstOriginal aligns the sentences of both bodies. A sentence that was
// changed in what it says is shown with the original's; new sentences are told
// too. What is left out, agency lines and credits are allowed edits.
func bodyAgainstOriginal(p *scan.Pass) error {
	body, original := p.Text("body"), p.Text("original.body")
	if body == nil || original == nil {
		return nil
	}
	known := map[string]bool{}
	var theirs []string
	for _, s := range original.Sentences() {
		text := s.In(original.View)
		known[compare.Squeeze(text)] = true
		theirs = append(theirs, text)
	}
	if len(theirs) < 2 {
		return nil // an excerpt to compare a title with, not a body
	}
	told := 0
	for _, s := range body.Sentences() {
		text := s.In(body.View)
		plain := compare.Squeeze(text)
		if len([]rune(plain)) < 8 || known[plain] || credit(text) {
			continue
		}
		if told++; told > maxChanges {
			break
		}
		nearest, score := "", 0.0
		for _, t := range theirs {
			if a := compare.Alike(plain, compare.Squeeze(t)); a > score {
				nearest, score = t, a
			}
		}
		if score < 0.5 {
			if !within(plain, known) {
				p.Report(scan.Finding{Rule: "TTL-05.added", In: body, Span: s, Confidence: scan.Weak,
					Message: p.Say("这一句原文中没有，请核实是否为转载时添加", "the original does not have this sentence")})
			}
			continue
		}
		changes := compare.Changes(text, nearest)
		if len(changes) == 0 {
			continue
		}
		f := scan.Finding{Rule: "TTL-05", In: body, Span: s, Confidence: scan.Strong,
			Message: p.Say("正文这一句与原文不同，涉及数字、否定或主体，请对照原文核实", "this sentence differs from the original in numbers, negation or names")}
		for _, c := range changes {
			f.Evidence = append(f.Evidence, scan.Evidence{Kind: c.Kind, Detail: c.Detail.In(p.Lang)})
		}
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: "diff", Detail: compare.Diff(nearest, text)})
		p.Report(f)
	}
	return nil
}

// within reports whether the sentence is part of one that the original has
// (cut or joined at other marks).
func within(plain string, known map[string]bool) bool {
	for k := range known {
		if strings.Contains(k, plain) {
			return true
		}
	}
	return false
}

// credit recognises lines about who wrote, edited or published.
func credit(s string) bool {
	for _, word := range []string{"来源", "编辑", "记者", "责编", "校对", "审核", "供稿", "转自", "作者", "通讯员", "图片", "摄"} {
		if strings.Contains(s, word) && len([]rune(s)) < 60 {
			return true
		}
	}
	return false
}
