package compare

import (
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Change is a difference that touches the meaning.
type Change struct {
	Kind   string
	Detail scan.Bilingual
}

// Changes compares a text with its original feature by feature. Leaving
// things out is what shortening does; only negations and hedges must stay.
func Changes(now, was string) []Change {
	var list []Change
	add := func(kind, zh, en string) { list = append(list, Change{kind, scan.Bilingual{ZH: zh, EN: en}}) }
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
		{"place", "地名变化：", func(s string) []string { return place().FindAllString(s, -1) }},
		{"organ", "机构变化：", func(s string) []string { return organ().FindAllString(s, -1) }},
	} {
		gone, come := notIn(f.find(was), now), notIn(f.find(now), was)
		if len(gone) > 0 && len(come) > 0 {
			add(f.kind, f.zh+arrow(gone, come), f.kind+": "+arrow(gone, come))
		}
	}
	return list
}

func newNumbers(now, was string) []string {
	have := Numbers(was)
	var come []string
	for _, n := range number().FindAllString(dict.Fold(now), -1) {
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

// Alike is the share of neighbouring rune pairs that two texts have in common (Dice).
func Alike(a, b string) float64 {
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

// Diff shows the smallest stretch in which two sentences differ.
func Diff(was, now string) string {
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
