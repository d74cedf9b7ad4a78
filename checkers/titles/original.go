package titles

import (
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// change is a difference that touches the meaning.
type change struct {
	kind   string
	zh, en string
}

// changesOf compares a text with its original feature by feature. Leaving
// things out is what shortening does; only negations and hedges must stay.
func changesOf(now, was string) []change {
	var list []change
	add := func(kind, zh, en string) { list = append(list, change{kind, zh, en}) }
	if gone, come := without(negationsOf(was), negationsOf(now)), without(negationsOf(now), negationsOf(was)); len(gone)+len(come) > 0 {
		add("negation", "否定词变化："+arrow(gone, come), "negation: "+arrow(gone, come))
	}
	if gone, come := without(hedgesOf(was), hedgesOf(now)), without(hedgesOf(now), hedgesOf(was)); len(gone)+len(come) > 0 {
		add("modality", "语气（拟、将、试点等）变化："+arrow(gone, come), "modality: "+arrow(gone, come))
	}
	if come := newNumbers(now, was); len(come) > 0 {
		add("number", "原文没有的数字："+strings.Join(come, "、"), "numbers the original has not: "+strings.Join(come, ", "))
	}
	for _, f := range []struct {
		kind, zh string
		find     func(string) []string
	}{
		{"place", "地名变化：", func(s string) []string { return place.FindAllString(s, -1) }},
		{"organ", "机构变化：", func(s string) []string { return organ.FindAllString(s, -1) }},
	} {
		gone, come := notIn(f.find(was), now), notIn(f.find(now), was)
		if len(gone) > 0 && len(come) > 0 {
			add(f.kind, f.zh+arrow(gone, come), f.kind+": "+arrow(gone, come))
		}
	}
	return list
}

func newNumbers(now, was string) []string {
	have := numbersOf(was)
	var come []string
	for _, n := range number.FindAllString(dict.Fold(now), -1) {
		if v := plainNumber(n); v != "" && !have[v] && strings.ContainsAny(n, "0123456789") {
			come = append(come, n)
		}
	}
	return come
}

// notIn keeps the names that the text does not hold in any length.
func notIn(names []string, text string) []string {
	var rest []string
	for _, n := range names {
		if !strings.Contains(text, n) {
			rest = append(rest, n)
		}
	}
	return rest
}

func arrow(gone, come []string) string {
	side := func(list []string) string {
		if len(list) == 0 {
			return "（无）"
		}
		return strings.Join(list, "、")
	}
	return side(gone) + "→" + side(come)
}

// againstOriginal compares the title with the title of the original.
func againstOriginal(p *scan.Pass) {
	o := p.Document.Original
	in, title := p.Title()
	if o == nil || strings.TrimSpace(o.Title) == "" || in == nil {
		return
	}
	now, was := bare(title.In(in.View)), bare(o.Title)
	if squeeze(now) == squeeze(was) {
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
	for _, c := range changesOf(now, was) {
		evidence = append(evidence, scan.Evidence{Kind: c.kind, Detail: p.Say(c.zh, c.en)})
	}
	switch {
	case len(evidence) > 0:
		report(scan.Unset, evidence)
	case swapped(p.Words(), now, was):
		report(scan.Unset, []scan.Evidence{{Kind: "order", Detail: p.Say("词语相同而主客次序不同", "the same words in another order")}})
	case alike(squeeze(now), squeeze(was)) < 0.3:
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
		s = squeeze(s)
		var list []string
		for _, w := range words.Segment(s) {
			list = append(list, w.In(s))
		}
		return sorted(list)
	}
	a, b := cut(now), cut(was)
	return len(a) > 2 && len(without(a, b)) == 0 && len(without(b, a)) == 0
}

// alike is the share of neighbouring rune pairs that two texts have in common (Dice).
func alike(a, b string) float64 {
	pairs := func(s string) map[[2]rune]int {
		m := map[[2]rune]int{}
		r := []rune(s)
		for i := 1; i < len(r); i++ {
			m[[2]rune{r[i-1], r[i]}]++
		}
		return m
	}
	x, y := pairs(a), pairs(b)
	common, total := 0, 0
	for k, n := range x {
		common += min(n, y[k])
		total += n
	}
	for _, n := range y {
		total += n
	}
	if total == 0 {
		return 0
	}
	return 2 * float64(common) / float64(total)
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
	for _, s := range sentences(original) {
		text := s.In(original.View)
		known[squeeze(text)] = true
		theirs = append(theirs, text)
	}
	if len(theirs) < 2 {
		return nil // an excerpt to compare a title with, not a body
	}
	told := 0
	for _, s := range sentences(body) {
		text := s.In(body.View)
		plain := squeeze(text)
		if len([]rune(plain)) < 8 || known[plain] || credit(text) {
			continue
		}
		if told++; told > maxChanges {
			break
		}
		nearest, score := "", 0.0
		for _, t := range theirs {
			if a := alike(plain, squeeze(t)); a > score {
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
		changes := changesOf(text, nearest)
		if len(changes) == 0 {
			continue
		}
		f := scan.Finding{Rule: "TTL-05", In: body, Span: s, Confidence: scan.Strong,
			Message: p.Say("正文这一句与原文不同，涉及数字、否定或主体，请对照原文核实", "this sentence differs from the original in numbers, negation or names")}
		for _, c := range changes {
			f.Evidence = append(f.Evidence, scan.Evidence{Kind: c.kind, Detail: p.Say(c.zh, c.en)})
		}
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: "diff", Detail: diff(nearest, text)})
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

func sentences(t *scan.Text) []dict.Span {
	var list []dict.Span
	for s := t.Sentence(0); ; s = t.Next(s) {
		if strings.TrimSpace(s.In(t.View)) != "" {
			list = append(list, s)
		}
		if s.End >= len(t.View) {
			return list
		}
	}
}

// diff shows the smallest stretch in which two sentences differ.
func diff(was, now string) string {
	a, b := []rune(was), []rune(now)
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	const around = 6
	from := max(0, head-around)
	cut := func(r []rune) string {
		return fmt.Sprintf("%s[%s]%s", string(r[from:head]), string(r[head:len(r)-tail]), string(r[len(r)-tail:min(len(r), len(r)-tail+around)]))
	}
	return cut(a) + " → " + cut(b)
}
