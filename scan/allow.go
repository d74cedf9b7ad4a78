package scan

import (
	"cmp"
	"slices"

	"github.com/xianshen/xianshen/dict"
)

// allowed holds the occurrences of allow-phrases, by text and in order of
// their starts.
type allowed map[*Text][]allowedSpan

type allowedSpan struct {
	dict.Span
	rule string
}

// covers reports whether the span lies inside an allow-phrase for the rule.
func (a allowed) covers(rule string, in *Text, span dict.Span) bool {
	list := a[in]
	after, _ := slices.BinarySearchFunc(list, span.Start+1, func(s allowedSpan, start int) int { return cmp.Compare(s.Start, start) })
	for i := after - 1; i >= 0 && span.Start-list[i].Start <= maxReach; i-- {
		s := list[i]
		if s.Contains(span) && (s.rule == "" || s.rule == rule || s.rule == Parent(rule)) {
			return true
		}
	}
	return false
}
