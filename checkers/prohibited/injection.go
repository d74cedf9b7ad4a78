package prohibited

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// injections reports the injected strings of a text (PRO-30) and returns where
// they stand.
func (c *checker) injections(pass *scan.Pass, t *scan.Text, hits []scan.Hit) []dict.Span {
	var found []dict.Span
	seen := func(at dict.Span) bool {
		return slices.ContainsFunc(found, func(s dict.Span) bool { return s.Overlaps(at) })
	}
	report := func(at dict.Span, severity scan.Severity, why []scan.Evidence) {
		found = append(found, at)
		pass.Report(scan.Finding{
			Rule: "PRO-30", In: t, Span: at, Severity: severity, Confidence: scan.Strong, Evidence: why,
			Message: pass.Say("疑似被植入的推广字符串（网页被篡改、挂暗链的常见痕迹），请核实原文并排查稿件来源",
				"looks like an injected promotion string, a common trace of a hijacked page; check the original"),
		})
	}
	for _, at := range titleRows(t.View) {
		if words := c.spam.in(t.View, at); weigh(words).content() > 0 {
			report(at, scan.Unset, []scan.Evidence{{Kind: "title-row", Detail: pass.Say("成排的关键词标题", "a row of keyword titles")}})
		}
	}
	for _, at := range candidates(t.View, hits) {
		if seen(at) {
			continue
		}
		s := stretch(t.View, at)
		in, ok := c.judge(t.View, s, at)
		if !ok || seen(in.span) {
			continue
		}
		for _, at := range occurrences(t.View, in.span) {
			if !seen(at) {
				report(at, in.severity, in.evidence(pass, t.View))
			}
		}
	}
	return found
}

// candidates are the places where an injected string may stand: words of the
// brand list and underscores beside Han characters.
func candidates(view string, hits []scan.Hit) []dict.Span {
	var list []dict.Span
	for _, h := range hits {
		if h.Term != nil && h.Term.Rule == "PRO-30" {
			list = append(list, h.Span)
		}
	}
	for i := strings.IndexByte(view, '_'); i >= 0; {
		before, _ := utf8.DecodeLastRuneInString(view[:i])
		after, _ := utf8.DecodeRuneInString(view[i+1:])
		if isHan(before) || isHan(after) {
			list = append(list, dict.Span{Start: i, End: i + 1})
		}
		next := strings.IndexByte(view[i+1:], '_')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	slices.SortFunc(list, func(a, b dict.Span) int { return a.Start - b.Start })
	return list
}

// occurrences returns every place where the string of a span stands.
func occurrences(view string, at dict.Span) []dict.Span {
	list := []dict.Span{at}
	text := at.In(view)
	if len(text) < 24 {
		return list
	}
	for i := at.End; ; {
		n := strings.Index(view[i:], text)
		if n < 0 {
			return list
		}
		list = append(list, dict.Span{Start: i + n, End: i + n + len(text)})
		i += n + len(text)
	}
}

// weights counts what a stretch is made of.
type weights struct{ brand, game, site, query, porn int }

func weigh(list []word) weights {
	var w weights
	seen := map[string]bool{}
	for _, x := range list {
		if seen[x.term.Text] {
			continue
		}
		seen[x.term.Text] = true
		switch x.term.Category {
		case "brand":
			w.brand++
		case "game":
			w.game++
		case "site":
			w.site++
		case "query":
			w.query++
		case "porn":
			w.porn++
		}
	}
	return w
}

// content is the weight of words that tell what is promoted.
func (w weights) content() int { return 3*w.brand + 2*w.game + 2*w.porn }

// injection is a stretch that was judged to be injected.
type injection struct {
	span     dict.Span
	severity scan.Severity
	weights  weights
	chunks   int
	echo     string // what two chunks begin with
	inside   bool   // a word goes on behind it that began before it
	count    int
}

func (in injection) evidence(pass *scan.Pass, view string) []scan.Evidence {
	var list []scan.Evidence
	add := func(kind, zh, en string) { list = append(list, scan.Evidence{Kind: kind, Detail: pass.Say(zh, en)}) }
	if in.inside {
		add("inside-name", "嵌在名称或词语中间", "stands inside a name or word")
	}
	if in.chunks > 1 {
		add("separators", fmt.Sprintf("由分隔符连接的 %d 段", in.chunks), fmt.Sprintf("%d chunks joined by separators", in.chunks))
	}
	if in.echo != "" {
		add("echo", "几段重复“"+in.echo+"”", "chunks repeat “"+in.echo+"”")
	}
	if in.weights.brand+in.weights.game+in.weights.porn > 0 {
		add("keyword", "含博彩、色情网站常用词", "words of gambling or pornography sites")
	}
	if in.weights.site > 0 {
		add("site", "含网站推广用语", "words that promote a site")
	}
	if in.count > 1 {
		add("repeated", fmt.Sprintf("全文出现 %d 次", in.count), fmt.Sprintf("stands %d times in the text", in.count))
	}
	return list
}
