package dict

import (
	"fmt"
	"slices"
	"sync"
	"unicode/utf8"
)

// Pattern is a text to find.
type Pattern struct {
	Text string
	Gap  bool // up to two separators may stand between its runes, never across a line or sentence end
}

// Match is one occurrence of the pattern with that index.
type Match struct {
	Start, End int
	Pattern    int
}

// Matcher finds all occurrences of its patterns, overlapping ones too.
// It is immutable and safe for use by any number of goroutines.
//
// It works in three steps: a filter over the first two runes as they are
// written finds the places where a hit may begin (filter.go, candidates.go); a
// walk of the trie from there finds the hits (trie.go); and the rest of a text
// made to start many long walks for nothing is handed to an automaton, whose
// time depends on the length of the text alone (automaton.go).
type Matcher struct {
	classes   *classes
	trie      *trie
	filter    *filter
	automaton func() *automaton // built when first needed
	gaps      func() *automaton // of the patterns with gaps, likewise; nil if there are none
	lengths   []uint8           // of the patterns in folded runes
	room      sync.Pool         // of *candidates, which are too large to clear for every short text
}

// Compile builds a matcher. Patterns that fold to nothing or to more than 64
// runes are an error.
func Compile(patterns []Pattern) (*Matcher, error) {
	folded := make([][]rune, len(patterns))
	m := &Matcher{lengths: make([]uint8, len(patterns))}
	hasGaps := false
	for i, p := range patterns {
		if !utf8.ValidString(p.Text) {
			return nil, fmt.Errorf("dict: pattern %d (%q) is not UTF-8", i, p.Text)
		}
		folded[i] = []rune(Fold(p.Text))
		if len(folded[i]) == 0 {
			return nil, fmt.Errorf("dict: pattern %d (%q) is empty", i, p.Text)
		}
		if len(folded[i]) > maxTerm {
			return nil, fmt.Errorf("dict: pattern %d (%q) is longer than %d characters", i, p.Text, maxTerm)
		}
		if p.Gap {
			if err := checkGap(p.Text); err != nil {
				return nil, fmt.Errorf("dict: pattern %d (%q): %w", i, p.Text, err)
			}
			hasGaps = true
		}
		m.lengths[i] = uint8(len(folded[i]))
	}
	var err error
	if m.classes, err = newClasses(folded, hasGaps); err != nil {
		return nil, err
	}
	keys := m.classes.keys(folded, patterns)
	list, out := newOuts(keys)
	m.trie = newTrie(keys, list, out, m.classes.count)
	m.filter = newFilter(keys, m.trie, m.classes)
	m.automaton = sync.OnceValue(func() *automaton {
		return newAutomaton(keys, list, out, m.classes.count)
	})
	if hasGaps {
		m.gaps = sync.OnceValue(func() *automaton {
			gaps := slices.DeleteFunc(slices.Clone(keys), func(k key) bool { return !k.gap })
			list, out := newOuts(gaps)
			return newAutomaton(gaps, list, out, m.classes.count)
		})
	}
	return m, nil
}

// A walk from every candidate takes more steps than the text has runes when
// terms begin alike and the text is made of their beginnings. Steps are paid for
// by bytes and by hits; what is spent beyond that hands the rest of the text to
// the automaton.
const (
	stepsFree    = 4096
	stepsPerByte = 1
	stepsPerHit  = 4
)

// AppendMatches appends all matches in text to dst, ordered by start, then end,
// then pattern. Given a dst with room for them it allocates nothing.
func (m *Matcher) AppendMatches(dst []Match, text string) []Match {
	c, ok := m.room.Get().(*candidates)
	if !ok {
		c = new(candidates)
	}
	defer m.room.Put(c)
	c.steps = 0
	begin := len(dst)
	for i := 0; i < len(text); {
		i = m.collect(c, text, i)
		dst = m.drain(dst, c, text)
		if c.steps > stepsFree+stepsPerByte*i+stepsPerHit*(len(dst)-begin) {
			return m.runAutomaton(dst, text, i)
		}
	}
	return dst
}

// runAutomaton appends the matches that begin at text[i:] or later.
func (m *Matcher) runAutomaton(dst []Match, text string, i int) []Match {
	begin := len(dst)
	dst = m.automaton().run(dst, m.classes, m.lengths, text, i, false)
	if m.gaps != nil {
		dst = m.gaps().run(dst, m.classes, m.lengths, text, i, true)
	}
	slices.SortFunc(dst[begin:], compareMatches)
	return dst
}
