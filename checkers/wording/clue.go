package wording

import (
	"slices"
	"strconv"
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
	switch c.where {
	case nowhere:
		return false
	case headBefore:
		a, _ = utf8.DecodeLastRuneInString(view[:at.Start])
		f, seen := dict.FoldRune(a)
		return seen && f != c.beside[0]
	case restBefore:
		var size int
		a, size = utf8.DecodeLastRuneInString(view[:at.Start])
		b, _ = utf8.DecodeLastRuneInString(view[:at.Start-size])
	case restAfter:
		var size int
		a, size = utf8.DecodeRuneInString(view[at.End:])
		b, _ = utf8.DecodeRuneInString(view[at.End+size:])
	}
	a, seen := dict.FoldRune(a)
	if !seen || a == c.beside[0] || a == c.beside[1] {
		return false
	}
	b, seen = dict.FoldRune(b)
	return seen && b != c.beside[0] && b != c.beside[1]
}

// clueTable gathers the clues and the triggers that they belong to.
type clueTable struct{ rows []clueRow }

type clueRow struct {
	trigger string
	clue    clue
}

func (t *clueTable) add(trigger string, c clue) { t.rows = append(t.rows, clueRow{trigger, c}) }

// triggers returns all clues in a row and their triggers, each named by the
// place of its first clue.
func (t *clueTable) triggers() ([]clue, []scan.Trigger) {
	slices.SortStableFunc(t.rows, func(a, b clueRow) int { return strings.Compare(a.trigger, b.trigger) })
	clues := make([]clue, len(t.rows))
	phrases := make([]string, len(t.rows))
	triggers := make([]scan.Trigger, 0, len(t.rows)+2) // two more come
	for i, row := range t.rows {
		clues[i], phrases[i] = row.clue, row.trigger
		clues[i].last = i+1 == len(t.rows) || t.rows[i+1].trigger != row.trigger
		if i == 0 || clues[i-1].last {
			triggers = append(triggers, scan.Trigger{Name: strconv.Itoa(i), Phrases: phrases[i : i+1 : i+1], Boundary: dict.BoundaryAny})
		}
	}
	return clues, triggers
}

// before returns where the folded characters of want begin if text[:at] ends with them.
func before(text string, at int, want []rune) (start int, ok bool) {
	for i := len(want); i > 0; {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		if size == 0 {
			return 0, false
		}
		at -= size
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
