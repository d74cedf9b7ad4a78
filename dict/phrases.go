package dict

import (
	"fmt"
	"slices"
	"sync"

	"github.com/cloudflare/ahocorasick"
)

// maxPhrase is the greatest length of a folded phrase in bytes: the automaton
// takes 4 KB a node and its construction is cubic in the length of a phrase.
const maxPhrase = 64

// Phrases is a set of phrases; it answers which of them stand in a short text.
// The text is folded first, the phrases are folded when the set is made.
//
// A set is meant for the cues around a hit, a few hundred of them: it takes
// about 4 KB for each rune of its phrases, once it has been asked. It is safe
// for concurrent use.
type Phrases struct {
	folded  []string // distinct
	indexes [][]int  // of folded[i] in the list given to NewPhrases
	build   func() *ahocorasick.Matcher
}

// NewPhrases makes a set. Phrases are at most 64 bytes when folded; duplicates
// are merged: In returns the indexes of all of them.
func NewPhrases(list []string) (*Phrases, error) {
	p := new(Phrases)
	at := make(map[string]int)
	for i, phrase := range list {
		f := Fold(phrase)
		if f == "" {
			return nil, fmt.Errorf("dict: phrase %d (%q) is empty", i, phrase)
		}
		if len(f) > maxPhrase {
			return nil, fmt.Errorf("dict: phrase %d (%q) is longer than %d bytes", i, phrase, maxPhrase)
		}
		k, ok := at[f]
		if !ok {
			k = len(p.folded)
			at[f] = k
			p.folded = append(p.folded, f)
			p.indexes = append(p.indexes, nil)
		}
		p.indexes[k] = append(p.indexes[k], i)
	}
	p.build = sync.OnceValue(func() *ahocorasick.Matcher {
		return ahocorasick.NewStringMatcher(p.folded)
	})
	return p, nil
}

// In returns the indexes (into the list given to NewPhrases) of the phrases that stand in text, ascending.
func (p *Phrases) In(text string) []int {
	if len(p.folded) == 0 {
		return nil
	}
	var out []int
	for _, k := range p.build().MatchThreadSafe([]byte(Fold(text))) {
		out = append(out, p.indexes[k]...)
	}
	slices.Sort(out)
	return out
}

// Any reports whether at least one phrase stands in text.
func (p *Phrases) Any(text string) bool {
	return len(p.folded) > 0 && p.build().Contains([]byte(Fold(text)))
}
