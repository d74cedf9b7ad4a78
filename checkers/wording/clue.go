package wording

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// clue is what a trigger is a part of, a word or a piece of a phrase, with all
// that is needed to dismiss nearly every hit at once: the two characters beside
// the trigger tell that neither stands there.
type clue struct {
	beside [2]rune // as they must be, folded; the nearer one first
	where  side
	last   bool // of its trigger
	word   *word
	piece  *piece
}

type side uint8

const (
	nowhere    side = iota
	headBefore      // the first of them must stand before the trigger
	restBefore      // one or both stand before it, or side by side with an edit
	restAfter       // the same, after it
)

// head sets up a clue for what must stand before the trigger.
func (c *clue) head(runes []rune) {
	if n := len(runes); n > 0 {
		c.where, c.beside[0] = headBefore, runes[n-1]
	}
}

// rest sets up a clue for the characters that may differ in one edit.
func (c *clue) rest(where side, runes []rune) {
	c.where, c.beside = where, [2]rune{runes[0], runes[1]}
}

// idle reports that what stands beside the trigger is something else altogether.
func (c *clue) idle(view string, at dict.Span) bool {
	var a, b rune
	var size int
	switch c.where {
	case nowhere:
		return false
	case headBefore:
		if a, _ = runeBefore(view, at.Start); a == c.beside[0] {
			return false
		}
		f, seen := dict.FoldRune(a)
		return seen && f != c.beside[0]
	case restBefore:
		a, size = runeBefore(view, at.Start)
		b, _ = runeBefore(view, at.Start-size)
	case restAfter:
		a, size = runeAfter(view, at.End)
		b, _ = runeAfter(view, at.End+size)
	}
	return !c.stands(a) && !c.stands(b)
}

// stands reports whether r may be one of the two characters; one that nobody
// sees may hide them.
func (c *clue) stands(r rune) bool {
	if r == c.beside[0] || r == c.beside[1] {
		return true
	}
	f, seen := dict.FoldRune(r)
	return !seen || f == c.beside[0] || f == c.beside[1]
}

// runeBefore and runeAfter decode a rune beside a hit, mostly one of three bytes.
func runeBefore(s string, at int) (rune, int) {
	if at >= 3 && at <= len(s) {
		if b := s[at-3 : at]; b[0]>>4 == 0xE && b[1]>>6 == 2 && b[2]>>6 == 2 {
			return rune(b[0]&15)<<12 | rune(b[1]&63)<<6 | rune(b[2]&63), 3
		}
	}
	return utf8.DecodeLastRuneInString(s[:at])
}

func runeAfter(s string, at int) (rune, int) {
	if at+3 <= len(s) {
		if b := s[at : at+3]; b[0]>>4 == 0xE && b[1]>>6 == 2 && b[2]>>6 == 2 {
			return rune(b[0]&15)<<12 | rune(b[1]&63)<<6 | rune(b[2]&63), 3
		}
	}
	return utf8.DecodeRuneInString(s[at:])
}

// clueTable gathers the clues and the triggers that they belong to.
type clueTable struct{ rows []clueRow }

type clueRow struct {
	trigger string
	clue    clue
}

func (t *clueTable) add(trigger string, c clue) { t.rows = append(t.rows, clueRow{trigger, c}) }

// triggers returns all clues in a row and their triggers, each tagged with the
// place of its first clue.
func (t *clueTable) triggers() ([]clue, []scan.Trigger) {
	order := make([]int32, len(t.rows)) // a row is large to move
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(strings.Compare(t.rows[a].trigger, t.rows[b].trigger), cmp.Compare(a, b))
	})
	clues := make([]clue, len(t.rows))
	phrases := make([]string, len(t.rows))
	triggers := make([]scan.Trigger, 0, len(t.rows)+2) // two more come
	for i, n := range order {
		row := &t.rows[n]
		clues[i], phrases[i] = row.clue, row.trigger
		clues[i].last = i+1 == len(order) || t.rows[order[i+1]].trigger != row.trigger
		if i == 0 || clues[i-1].last {
			triggers = append(triggers, scan.Trigger{Name: "clue", Tag: i, Phrases: phrases[i : i+1 : i+1], Boundary: dict.BoundaryAny})
		}
	}
	return clues, triggers
}

// before returns where the folded characters of want begin if text[:at] ends with them.
func before(text string, at int, want []rune) (start int, ok bool) {
	for i := len(want); i > 0; {
		r, size := runeBefore(text, at)
		if size == 0 {
			return 0, false
		}
		at -= size
		if r == want[i-1] {
			i--
			continue
		}
		f, seen := dict.FoldRune(r)
		if !seen {
			continue
		}
		if i--; f != want[i] {
			return 0, false
		}
	}
	return at, true
}
