package form

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// level is a kind of number that headings have: the signs around the numeral.
// There are as many lines as articles in a statute, so they are read by hand.
type level struct{ before, after []string }

// The levels of GB/T 9704: 一、（一）, and the articles of a regulation. Lower
// ones are lists of all kinds.
var levels = []level{
	{[]string{""}, []string{"、"}},
	{[]string{"（", "("}, []string{"）", ")"}},
	{[]string{"第"}, []string{"条"}},
}

// read returns the number that a line begins with and the length of its mark.
func (l level) read(line string) (n, length int) {
	for _, before := range l.before {
		rest, ok := strings.CutPrefix(line, before)
		if !ok {
			continue
		}
		digits := 0
		for digits < len(rest) {
			r, size := utf8.DecodeRuneInString(rest[digits:])
			if !strings.ContainsRune("零一二三四五六七八九十百", r) {
				break
			}
			digits += size
		}
		for _, after := range l.after {
			if digits > 0 && strings.HasPrefix(rest[digits:], after) {
				return ordinal(rest[:digits]), len(before) + digits + len(after)
			}
		}
	}
	return 0, 0
}

// write gives a number as it would stand in the text, to look for one that is
// there but not at the start of a line.
func (l level) write(n int) string { return l.before[0] + numeral(n) + l.after[0] }

func numeral(n int) string {
	digits := []rune("零一二三四五六七八九")
	switch {
	case n < 10:
		return string(digits[n])
	case n < 20:
		return strings.TrimSuffix("十"+string(digits[n%10]), "零")
	case n < 100:
		return strings.TrimSuffix(string(digits[n/10])+"十"+string(digits[n%10]), "零")
	}
	hundreds := string(digits[n/100]) + "百"
	switch rest := n % 100; {
	case rest == 0:
		return hundreds
	case rest < 10:
		return hundreds + "零" + numeral(rest)
	case rest < 20:
		return hundreds + "一" + numeral(rest)
	default:
		return hundreds + numeral(rest)
	}
}

// heading is a numbered line.
type heading struct {
	level, n int
	mark     dict.Span // the number
	line     dict.Span
	bare     bool // a short line without a stop: a heading and nothing else
}

// numbering reports numbers that are skipped or given twice, and a heading that
// has nothing below it while its neighbours have.
func numbering(p *scan.Pass) {
	t := p.Text("body")
	if t == nil || p.Kind == scan.KindJudgment {
		return
	}
	list := headings(t)
	last := [3]int{-1, -1, -1} // the last heading of each level
	for i, h := range list {
		if h.level != 1 {
			last[1] = -1 // a new section counts anew
		}
		if k := last[h.level]; k >= 0 {
			compareWith(p, t, list[k], h)
		}
		last[h.level] = i
	}
	empty(p, t, list)
}

func compareWith(p *scan.Pass, t *scan.Text, before, h heading) {
	between := t.View[before.mark.End:h.mark.Start]
	switch {
	case h.n == before.n+2:
		missing := levels[h.level].write(before.n + 1)
		// A page may have been cut here, or the number stands inside a line.
		if len(between) > farApart || strings.Contains(between, missing) || strings.Contains(between, strings.NewReplacer("（", "(", "）", ")").Replace(missing)) {
			return
		}
		p.Report(finding("FMT-10", t, h.mark, p.Say(fmt.Sprintf("序号疑似跳过“%s”，请核实", missing), "a number seems to be skipped")))
	case h.n == before.n && h.n > 1 && h.level != 1:
		p.Report(finding("FMT-10", t, h.mark, p.Say(fmt.Sprintf("序号“%s”疑似重复，请核实", levels[h.level].write(h.n)), "a number seems to be given twice")))
	}
}

// farApart is the length, in bytes, from which something may have been left out of the text on purpose.
const farApart = 6000

// empty reports a heading of the first level directly before the next one, if
// all the others have text.
func empty(p *scan.Pass, t *scan.Text, list []heading) {
	var bare []heading
	filled := 0
	for i, h := range list {
		if h.level != 0 || !h.bare {
			continue
		}
		next := len(t.View)
		if i+1 < len(list) {
			next = list[i+1].line.Start
			if list[i+1].level != 0 {
				filled++
				continue
			}
		}
		if strings.TrimSpace(t.View[h.line.End:next]) != "" {
			filled++
		} else if i+1 < len(list) && list[i+1].n == h.n+1 {
			bare = append(bare, h)
		}
	}
	if len(bare) == 1 && filled >= 2 {
		p.Report(finding("FMT-10", t, bare[0].line, p.Say("标题下没有内容，请核实", "a heading has nothing below it")))
	}
}

// headings returns the numbered lines of the text. Most lines are told by their first byte.
func headings(t *scan.Text) []heading {
	var list []heading
	view := t.View
	for start := 0; start < len(view); {
		end := len(view)
		if i := strings.IndexByte(view[start:], '\n'); i >= 0 {
			end = start + i
		}
		line := dict.Span{Start: start, End: end}
		start = end + 1
		for line.Start < line.End && (view[line.Start] == ' ' || view[line.Start] == '\t' || strings.HasPrefix(view[line.Start:], "　") || strings.HasPrefix(view[line.Start:], "\u00a0")) {
			_, size := utf8.DecodeRuneInString(view[line.Start:])
			line.Start += size
		}
		if line.Len() == 0 || !strings.ContainsRune("一二三四五六七八九十（(第", firstRune(view[line.Start:line.End])) {
			continue
		}
		text := strings.TrimRight(view[line.Start:line.End], " 　\t\r\u00a0")
		for l, level := range levels {
			n, length := level.read(text)
			if length == 0 {
				continue
			}
			list = append(list, heading{
				level: l, n: n, mark: dict.Span{Start: line.Start, End: line.Start + length},
				line: dict.Span{Start: line.Start, End: line.Start + len(text)},
				bare: l == 0 && len(text) <= 30*len("一") && !strings.ContainsAny(text, "。；;：:，,？"),
			})
			break
		}
	}
	return list
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
