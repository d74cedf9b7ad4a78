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

// mark reads the number that a line begins with: its level, and the length of
// its mark, which is 0 where there is none.
func mark(line string) (l, n, length int) {
	r, size := utf8.DecodeRuneInString(line)
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
		l, size = 0, 0
	case '（', '(':
		l = 1
	case '第':
		l = 2
	default:
		return 0, 0, 0
	}
	n, digits := han(line[size:])
	if digits == 0 {
		return 0, 0, 0
	}
	for _, after := range levels[l].after {
		if strings.HasPrefix(line[size+digits:], after) {
			return l, n, size + digits + len(after)
		}
	}
	return 0, 0, 0
}

// han reads the numeral in characters at the start of s.
func han(s string) (n, length int) {
	units := 0
	for length < len(s) {
		r, size := utf8.DecodeRuneInString(s[length:])
		switch r {
		case '零':
			units = 0
		case '一':
			units = 1
		case '二':
			units = 2
		case '三':
			units = 3
		case '四':
			units = 4
		case '五':
			units = 5
		case '六':
			units = 6
		case '七':
			units = 7
		case '八':
			units = 8
		case '九':
			units = 9
		case '十':
			n, units = n+10*max(units, 1), 0
		case '百':
			n, units = n+100*max(units, 1), 0
		default:
			return n + units, length
		}
		length += size
	}
	return n + units, length
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
	var last [3]heading // of each level; without a mark if there is none
	var below below
	h, start := nextHeading(t.View, 0)
	for h.mark.Len() > 0 {
		if h.level != 1 {
			last[1] = heading{} // a new section counts anew
		}
		if before := last[h.level]; before.mark.Len() > 0 {
			compareWith(p, t, before, h)
		}
		last[h.level] = h
		var next heading
		next, start = nextHeading(t.View, start)
		below.look(t.View, h, next)
		h = next
	}
	if below.empty == 1 && below.filled >= 2 {
		p.Report(finding("FMT-10", t, below.first.line, p.Say("标题下没有内容，请核实", "a heading has nothing below it")))
	}
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

// below counts the headings of the first level with text below them, and those
// directly before the next one.
type below struct {
	filled, empty int
	first         heading // of those that are empty
}

// look reads what stands between a heading and the next one, which has no mark
// where it is the last.
func (b *below) look(view string, h, next heading) {
	if h.level != 0 || !h.bare {
		return
	}
	last := next.mark.Len() == 0
	end := next.line.Start
	if last {
		end = len(view)
	}
	switch {
	case !last && next.level != 0 || strings.TrimSpace(view[h.line.End:end]) != "":
		b.filled++
	case !last && next.n == h.n+1:
		if b.empty == 0 {
			b.first = h
		}
		b.empty++
	}
}

// nextHeading returns the first numbered line from start on and where the line
// after it begins. Most lines are told by their first character.
func nextHeading(view string, start int) (heading, int) {
	for start < len(view) {
		from, end := start, len(view)
		if i := strings.IndexByte(view[start:], '\n'); i >= 0 {
			end = start + i
		}
		start = end + 1
		for n := blank(view[from:end]); n > 0; n = blank(view[from:end]) {
			from += n
		}
		l, n, length := mark(view[from:end])
		if length == 0 {
			continue
		}
		text := strings.TrimRight(view[from:end], " 　\t\r\u00a0")
		return heading{
			level: l, n: n, mark: dict.Span{Start: from, End: from + length}, line: dict.Span{Start: from, End: from + len(text)},
			bare: l == 0 && len(text) <= 30*len("一") && !strings.ContainsAny(text, "。；;：:，,？"),
		}, start
	}
	return heading{}, start
}

// blank returns the length of the space that s begins with, 0 if it begins with none.
func blank(s string) int {
	switch {
	case s == "":
	case s[0] == ' ' || s[0] == '\t':
		return 1
	case strings.HasPrefix(s, "　"):
		return len("　")
	case strings.HasPrefix(s, "\u00a0"):
		return len("\u00a0")
	}
	return 0
}
