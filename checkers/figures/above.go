package figures

import (
	"fmt"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// countBefore reads 三项 at the end of what stands before a total, and returns
// what stands before that.
func countBefore(s string) (n int, before string) {
	s, ok := strings.CutSuffix(strings.TrimSuffix(strings.TrimRight(s, "共计金额 ，,"), "款项"), "项")
	r, size := utf8.DecodeLastRuneInString(s)
	switch i := strings.IndexRune("一二三四五六七八九", r); {
	case !ok || size == 0:
		return 0, ""
	case r == '两':
		n = 2
	case r-'0' > 0 && r-'0' <= 9:
		n = int(r - '0')
	case i < 0:
		return 0, ""
	default:
		n = i/len("一") + 1
	}
	return n, s[:len(s)-size]
}

// aboveCount reads 以上两项 before a total: how many lines above it are summed up.
func aboveCount(before string) int {
	n, before := countBefore(before)
	if !strings.HasSuffix(before, "以上") && !strings.HasSuffix(before, "上述") {
		return 0
	}
	return n
}

// above adds up the lines above 以上两项合计. Each must have one amount, as its last.
func above(p *scan.Pass, w window, n int) {
	whole, _, ok := nextAmount(w.text, w.at)
	if !ok || whole.rough {
		return
	}
	view := w.hit.In.View
	end := strings.LastIndexByte(view[:w.hit.Span.Start], '\n')
	sum, tolerance := 0.0, max(whole.slack, 0.01)
	for range n {
		if end < 0 {
			return
		}
		start := strings.LastIndexByte(view[:end], '\n') + 1
		line, _ := halfWidth(view[start:end])
		list := amounts(line)
		if len(list) == 0 || list[len(list)-1].unit != whole.unit || list[len(list)-1].rough || len(list) > 1 && list[len(list)-2].unit == whole.unit {
			return
		}
		sum += list[len(list)-1].value
		end = start - 1
	}
	if whole.unit == "元" && scaleOf(whole) == 1 {
		tolerance = 0.01
	}
	if math.Abs(sum-whole.value) > tolerance {
		report(p, w, "STA-01", dict.Span{Start: w.at, End: whole.at.End},
			fmt.Sprintf("以上%d项相加为%s，与“%s”不符", n, plain(sum/scaleOf(whole)), w.text[whole.at.Start:whole.at.End]), "the lines above do not add up to the total")
	}
}
