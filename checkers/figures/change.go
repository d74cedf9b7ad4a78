package figures

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	// rises tells the verbs of change that go up.
	rises = lazy.Regexp(`^(?:增|上升|升|提|扩)`)
	// rate is what a sentence says of the change, right after both values.
	rate = lazy.Regexp(`^[，,（(]?(?:同比|较上年|比上年|实际|名义|累计|总体|净|平均)?(增长|增加|上升|提高|增幅|下降|减少|降低|降幅|减幅)(?:了|达到|达|为)?(\d+(?:\.\d+)?)(%|个百分点|倍)`)
)

// change reads 由A增至B, 增长P%: the direction, and the rate against both values.
func change(p *scan.Pass, w window) {
	at := w.at
	verb := w.text[at:]
	if !yearOnly(untilAmount(verb[w.size:])) || !fromSomewhere(w.text[:at]) {
		return
	}
	a, b, ok := around(w.text, at, at+w.size)
	if !ok || a.unit != b.unit || a.rough || b.rough || a.value == 0 {
		return
	}
	// The first value must be what the change starts from, and nothing may stand
	// between the two but the year of the second: 由2020年的3.2万元增加到2024年的5.6万元.
	if !nearly(w.text[a.at.End:at]) || !yearOnly(w.text[at+w.size:b.at.Start]) || !startsFrom(w.text[:a.at.Start]) || ranking(w.text) {
		return
	}
	both := dict.Span{Start: a.at.Start, End: b.at.End}
	up := rises().MatchString(verb)
	if up && b.value < a.value || !up && b.value > a.value {
		report(p, w, "STA-03", both, fmt.Sprintf("由%s到%s，与“%s”的方向相反", w.text[a.at.Start:a.at.End], w.text[b.at.Start:b.at.End], w.hit.Text()),
			"the values go the other way")
		return
	}
	m := rate().FindStringSubmatch(w.text[b.at.End:])
	if m == nil || strings.Contains(w.text, "年均") || strings.Contains(m[0], "平均") || strings.Contains(m[0], "实际") {
		return
	}
	stated := number(m[2])
	end := b.at.End + len(m[0])
	whole := dict.Span{Start: a.at.Start, End: end}
	saysUp := strings.ContainsAny(m[1], "增上提")
	if saysUp != (b.value >= a.value) && b.value != a.value {
		report(p, w, "STA-03", whole, fmt.Sprintf("由%s到%s，却称“%s”", w.text[a.at.Start:a.at.End], w.text[b.at.Start:b.at.End], m[1]+m[2]+m[3]),
			"the stated change contradicts the values")
		return
	}
	switch {
	case m[3] == "%" && a.unit == "%":
		if diff := math.Abs(b.value - a.value); math.Abs(diff-stated) <= a.slack+b.slack && math.Abs(diff/a.value*100-stated) > 0.5 {
			report(p, w, "STA-03", whole, fmt.Sprintf("两个百分数之差应以“百分点”表述（%s个百分点）", plain(math.Round(diff*100)/100)), "a difference of percentages is told in points")
		}
	case m[3] == "%" && a.unit != "%":
		low, high := rateRange(a, b)
		if off(stated, low, high, 1) {
			report(p, w, "STA-03", whole, fmt.Sprintf("按所列数值计算，变动幅度约为%s%%，与“%s%%”不符", plain(math.Round(math.Abs(b.value/a.value-1)*1000)/10), m[2]),
				"the rate does not follow from the values", fmt.Sprintf("%s→%s", a.number, b.number))
		}
	case m[3] == "个百分点" && a.unit == "%":
		diff := math.Abs(b.value - a.value)
		if math.Abs(diff-stated) > 2*(a.slack+b.slack)+0.05 {
			report(p, w, "STA-03", whole, fmt.Sprintf("两个百分数相差%s个百分点，与“%s个百分点”不符", plain(math.Round(diff*100)/100), m[2]),
				"the difference in points does not follow from the values")
		}
	case m[3] == "倍" && saysUp && a.unit != "%":
		if n := b.value / a.value; math.Abs(n-stated) < 0.05 && math.Abs(n-1-stated) > 0.5 {
			report(p, w, "STA-05", whole, fmt.Sprintf("后值是前值的%s倍，即增长%s倍，疑似把“增长到%s倍”写成“增长%s倍”", plain(math.Round(n*10)/10), plain(math.Round((n-1)*10)/10), m[2], m[2]),
				"n times as much is a growth by n-1 times")
		}
	}
}

// fromSomewhere reports the words that open a value from which something changes.
func fromSomewhere(s string) bool { return strings.Contains(s, "由") || strings.Contains(s, "从") }

// startsFrom reports 由 or 从 before a value, with no stop in between.
func startsFrom(s string) bool {
	const reach = 120 // bytes
	i := max(strings.LastIndex(s, "由"), strings.LastIndex(s, "从"))
	return i >= 0 && len(s)-i <= reach && !strings.ContainsAny(s[i:], "，,。；;")
}

// ranking reports a sentence about ranks, in which a smaller number is the higher one.
func ranking(s string) bool {
	for _, w := range []string{"排名", "位次", "名次", "居第", "位列"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	i := strings.Index(s, "第")
	return i >= 0 && i+3 < len(s) && s[i+3]-'0' <= 9
}

// around returns the amounts directly before and after a stretch of s.
func around(s string, from, to int) (a, b amount, ok bool) {
	const reach = 150 // bytes to either side
	low, high := max(0, from-reach), min(len(s), to+reach)
	near := s[low:high]
	for i := 0; i < len(near); {
		c, end, ok := nextAmount(near, i)
		i = end
		if !ok {
			break
		}
		c.at.Start, c.at.End = c.at.Start+low, c.at.End+low
		if c.at.End <= from {
			a = c
		}
		if c.at.Start >= to {
			return a, c, a.unit != ""
		}
	}
	return a, b, false
}

// steps may stand between a value and the verb that tells where it went.
var steps = strings.Fields("， , 逐步 稳步 大幅 进一步 持续 连续 快速 迅速 分别 再")

// nearly reports that nothing of weight stands in s.
func nearly(s string) bool { return s == "" || slices.Contains(steps, s) }

// yearOnly reports that s is empty or the year of the value that follows.
func yearOnly(s string) bool {
	s = strings.TrimSuffix(strings.TrimSpace(s), "的")
	for _, end := range []string{"底", "末", "初"} {
		s = strings.TrimSuffix(s, end)
	}
	switch s {
	case "", "去年", "今年", "上年", "现在", "目前":
		return true
	}
	year, ok := strings.CutSuffix(s, "年")
	return ok && len(year) == 4 && year[0]-'0' <= 9
}

// untilAmount returns what stands before the first number that is no year.
func untilAmount(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i]-'0' <= 9 {
			if end := numberEnd(s, i); !strings.HasPrefix(s[end:], "年") {
				return s[:i]
			} else {
				i = end
			}
		}
	}
	return s
}

// rateRange is where the rate of change can lie, in percent, as the values may be rounded.
func rateRange(a, b amount) (low, high float64) {
	if a.value-a.slack <= 0 {
		return math.Inf(-1), math.Inf(1)
	}
	r1 := math.Abs((b.value-b.slack)/(a.value+a.slack)-1) * 100
	r2 := math.Abs((b.value+b.slack)/(a.value-a.slack)-1) * 100
	return min(r1, r2), max(r1, r2)
}

// off reports a stated rate that lies outside what the values allow by more
// than the tolerance, in points and in a twentieth of itself.
func off(stated, low, high, tolerance float64) bool {
	tolerance = max(tolerance, stated/20)
	return stated < low-tolerance || stated > high+tolerance
}

var moreForm = lazy.Regexp(`^[，,]\s*(?:同比)?(增长|下降|增幅|降幅)(?:为|达)?(\d+(?:\.\d+)?)%`)

// increase reads V，比上年增加D，增长P%: P must be D on what V was.
func increase(p *scan.Pass, w window) {
	at := w.at
	v, d, ok := around(w.text, at, at+w.size)
	if !ok || v.unit != d.unit || v.unit == "%" || v.rough || d.rough ||
		strings.Trim(w.text[v.at.End:at], "，, ") != "" || strings.Trim(w.text[at+w.size:d.at.Start], "了") != "" {
		return
	}
	m := moreForm().FindStringSubmatch(w.text[d.at.End:])
	if m == nil {
		return
	}
	up := strings.Contains(w.hit.Text(), "增加")
	whole := dict.Span{Start: v.at.Start, End: d.at.End + len(m[0])}
	if up != strings.HasPrefix(m[1], "增") {
		report(p, w, "STA-03", whole, fmt.Sprintf("“%s”与“%s”方向相反", w.hit.Text(), m[1]), "the two directions contradict")
		return
	}
	base := v
	if up {
		base.value -= d.value
	} else {
		base.value += d.value
	}
	if base.value <= 0 {
		return
	}
	base.slack += d.slack
	low := (d.value - d.slack) / (base.value + base.slack) * 100
	high := (d.value + d.slack) / max(base.value-base.slack, 1e-9) * 100
	if off(number(m[2]), low, high, 1) {
		report(p, w, "STA-03", whole, fmt.Sprintf("按所列数值计算，幅度约为%s%%，与“%s%%”不符", plain(math.Round(d.value/base.value*1000)/10), m[2]),
			"the rate does not follow from the values", fmt.Sprintf("%s/%s", d.number, plain(base.value)))
	}
}
