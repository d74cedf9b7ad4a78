package prohibited

import (
	"slices"
	"sort"

	"github.com/xianshen/xianshen/dict"
)

// spans is a set of spans that do not overlap, in order.
type spans []dict.Span

// overlaps reports whether one of the spans shares a byte with at.
func (s spans) overlaps(at dict.Span) bool {
	i := sort.Search(len(s), func(i int) bool { return s[i].End > at.Start })
	return i < len(s) && s[i].Start < at.End
}

// add puts a span that overlaps none into its place.
func (s *spans) add(at dict.Span) {
	i := sort.Search(len(*s), func(i int) bool { return (*s)[i].Start > at.Start })
	*s = slices.Insert(*s, i, at)
}
