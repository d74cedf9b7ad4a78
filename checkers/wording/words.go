package wording

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// doubled reports a word that was written twice.
func doubled(p *scan.Pass, h scan.Hit) {
	view, at := h.In.View, h.Span
	first := view[at.Start : at.Start+at.Len()/2]
	if strings.HasSuffix(view[:at.Start], first) { // of a word that stands there ten times the first two are told
		return
	}
	if h.Term.Category == "rune" && paired(view, at) || !twice(p, h.In, at) {
		return
	}
	f := slip(p, h.In, at, h.Term.Suggestion)
	f.Rule, f.Confidence = "WRD-07", scan.Weak
	f.Message = p.Say("“"+h.Text()+"”疑似重复，请核实", "looks written twice, please check")
	p.Report(f)
}

// twice reports whether both halves of the span are words by themselves: not in
// 目的|的, not in 代表|代表团.
func twice(p *scan.Pass, in *scan.Text, at dict.Span) bool {
	middle := at.Start + at.Len()/2
	first, second := false, false
	for _, w := range wordsAround(p, in.View, at) {
		first = first || w == dict.Span{Start: at.Start, End: middle}
		second = second || w == dict.Span{Start: middle, End: at.End}
	}
	return first && second
}

// surroundings is how many characters either side of a place are cut into
// words with it. A sentence would do as well, but without punctuation it is long.
const surroundings = 12

// wordsAround returns the words at and around a span, placed in the view.
func wordsAround(p *scan.Pass, view string, at dict.Span) []dict.Span {
	from, to := runeWindow(view, at, surroundings)
	list := p.Words().Segment(view[from:to])
	for i := range list {
		list[i].Start += from
		list[i].End += from
	}
	return list
}

// paired reports a doubled character beside another one (是是非非, 的的确确) or
// one that is said three times (对对对).
func paired(view string, at dict.Span) bool {
	a, n := utf8.DecodeRuneInString(view[at.End:])
	b, _ := utf8.DecodeRuneInString(view[at.End+n:])
	same, _ := utf8.DecodeRuneInString(view[at.Start:])
	if n > 0 && (a == b || a == same) {
		return true
	}
	a, n = utf8.DecodeLastRuneInString(view[:at.Start])
	b, _ = utf8.DecodeLastRuneInString(view[:at.Start-n])
	return n > 0 && (a == b || a == same)
}

// slur reports a word that looks down on people.
func slur(p *scan.Pass, h scan.Hit) {
	f := scan.Finding{
		Rule: "WRD-10", In: h.In, Span: h.Span, Confidence: scan.Weak,
		Message:  p.Say("“"+h.Text()+"”疑似带有歧视、蔑视意味的称呼，请核实", "may look down on people, please check"),
		Evidence: []scan.Evidence{{Kind: "term", Detail: h.Text()}},
	}
	if h.Term.Suggestion != "" {
		f.Suggestion = p.Say("如系泛指，可改为“"+h.Term.Suggestion+"”。", "write "+h.Term.Suggestion)
	}
	if s, err := scan.ParseSeverity(h.Term.Severity); err == nil {
		f.Severity = s
	}
	if view := h.In.View; strings.HasSuffix(view[:h.Span.Start], "“") && strings.HasPrefix(view[h.Span.End:], "”") {
		f.Severity = scan.Low // told as somebody's word
	}
	p.Report(f)
}

// outdated reports a name or term that is no longer used.
func outdated(p *scan.Pass, h scan.Hit) {
	own := h.Term.File == "organs.tsv"
	if own && p.Kind == scan.KindRegulation {
		return // a law keeps the names of its day
	}
	f := scan.Finding{
		Rule: "WRD-11", In: h.In, Span: h.Span, Confidence: scan.Weak,
		Message:  p.Say("“"+h.Text()+"”疑似已停止使用的名称或提法，请核实", "may be a name or term no longer in use"),
		Evidence: []scan.Evidence{{Kind: "term", Detail: h.Term.Source}},
	}
	if h.Term.Suggestion != "" {
		f.Suggestion = p.Say("现为："+h.Term.Suggestion+"。叙述历史的除外。", "now "+h.Term.Suggestion+"; the past aside")
	}
	if s, err := scan.ParseSeverity(h.Term.Severity); err == nil {
		f.Severity = s
	}
	p.Report(f)
}
