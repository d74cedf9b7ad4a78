package dict

import (
	"fmt"
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
type Matcher struct {
	folds    *foldTable
	patterns []folded
	first    map[rune][]int // patterns by their first folded rune
}

type folded struct {
	runes []rune
	gap   bool
}

// Compile builds a matcher. Patterns that fold to nothing are an error.
func Compile(patterns []Pattern) (*Matcher, error) {
	m := &Matcher{folds: loadFolds(), first: make(map[rune][]int)}
	for i, p := range patterns {
		if !utf8.ValidString(p.Text) {
			return nil, fmt.Errorf("dict: pattern %d (%q) is not UTF-8", i, p.Text)
		}
		runes := []rune(Fold(p.Text))
		if len(runes) == 0 {
			return nil, fmt.Errorf("dict: pattern %d (%q) is empty", i, p.Text)
		}
		if p.Gap {
			if err := checkGap(p.Text); err != nil {
				return nil, fmt.Errorf("dict: pattern %d (%q): %w", i, p.Text, err)
			}
		}
		m.patterns = append(m.patterns, folded{runes, p.Gap})
		m.first[runes[0]] = append(m.first[runes[0]], i)
	}
	return m, nil
}

// AppendMatches appends all matches in text to dst, ordered by start, then end, then pattern.
func (m *Matcher) AppendMatches(dst []Match, text string) []Match {
	for i, r := range text {
		begin := len(dst)
		for _, k := range m.first[m.folds.fold(r)] {
			p := m.patterns[k]
			if end := m.end(p.runes, p.gap, text, i, 0); end >= 0 {
				dst = append(dst, Match{i, end, k})
				for j := len(dst) - 1; j > begin && dst[j-1].End > end; j-- {
					dst[j-1], dst[j] = dst[j], dst[j-1]
				}
			}
		}
	}
	return dst
}

// end returns where the pattern that is to go on at text[i:] ends, or -1.
func (m *Matcher) end(pattern []rune, gap bool, text string, i, skipped int) int {
	if len(pattern) == 0 {
		return i
	}
	if i == len(text) {
		return -1
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	if r == utf8.RuneError && size == 1 {
		return -1
	}
	f := m.folds.fold(r)
	if f == foldSkip {
		return m.end(pattern, gap, text, i+size, skipped)
	}
	if f == pattern[0] {
		if len(pattern) == 1 {
			return i + size
		}
		if end := m.end(pattern[1:], gap, text, i+size, 0); end >= 0 {
			return end
		}
	}
	if gap && skipped < maxGap && isSeparator(f) {
		return m.end(pattern, gap, text, i+size, skipped+1)
	}
	return -1
}
