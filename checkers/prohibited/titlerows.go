package prohibited

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// A row of titles: at least minTitles in brackets, hardly anything between them.
const (
	minTitles  = 5
	maxTitle   = 30 // runes in one pair of brackets
	maxBetween = 4  // runes between two pairs
)

// titleRows returns the stretches of 【…】【…】 that fill pages with keywords.
func titleRows(view string) []dict.Span {
	var rows []dict.Span
	var row dict.Span
	n := 0
	flush := func() {
		if n >= minTitles {
			rows = append(rows, row)
		}
		n = 0
	}
	for i := strings.Index(view, "【"); i >= 0; {
		closing := strings.Index(view[i:], "】")
		if closing < 0 {
			break
		}
		at := dict.Span{Start: i, End: i + closing + len("】")}
		between := ""
		if n > 0 {
			between = view[row.End:at.Start]
		}
		if utf8.RuneCountInString(at.In(view)) > maxTitle+2 || n > 0 && utf8.RuneCountInString(strings.TrimSpace(between)) > maxBetween {
			flush()
		}
		if utf8.RuneCountInString(at.In(view)) <= maxTitle+2 {
			if n == 0 {
				row.Start = at.Start
			}
			row.End = at.End
			n++
		}
		next := strings.Index(view[at.End:], "【")
		if next < 0 {
			break
		}
		i = at.End + next
	}
	flush()
	return rows
}
