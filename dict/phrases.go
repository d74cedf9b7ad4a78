package dict

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/cloudflare/ahocorasick"
)

// maxPhrase is the greatest length of a folded phrase in bytes: the automaton's
// construction is cubic in the length of a phrase.
const maxPhrase = 64

// Phrases is a set of phrases; it answers which of them stand in a short text.
// The text is folded first, the phrases are folded when the set is made.
//
// A set is meant for the cues around a hit, a few hundred of them: from the
// first question on it takes about 4 KB for each rune of its phrases. It is safe
// for concurrent use.
type Phrases struct {
	folded  []string // distinct
	indexes [][]int  // of folded[i] in the list given to NewPhrases
	load    func() *phraseIndex
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
	p.load = sync.OnceValue(func() *phraseIndex { return newPhraseIndex(p.folded) })
	return p, nil
}

// In returns the indexes (into the list given to NewPhrases) of the phrases that stand in text, ascending.
func (p *Phrases) In(text string) []int {
	var out []int
	for _, k := range p.find(text) {
		out = append(out, p.indexes[k]...)
	}
	slices.Sort(out)
	return out
}

// Any reports whether at least one phrase stands in text.
func (p *Phrases) Any(text string) bool { return len(p.find(text)) > 0 }

// find returns which of p.folded stand in text.
func (p *Phrases) find(text string) []int {
	if len(p.folded) == 0 || text == "" {
		return nil
	}
	index := p.load()
	var found []int
	folded := ""
	for _, n := range index.matcher.MatchThreadSafe(index.encode(text)) {
		for _, k := range index.same[n] {
			if index.shared {
				if folded == "" {
					folded = Fold(text)
				}
				if !strings.Contains(folded, p.folded[k]) {
					continue
				}
			}
			found = append(found, k)
		}
	}
	return found
}

// phraseIndex finds phrases in texts of which each rune has become one byte: the
// automaton takes 4 KB a byte of its phrases.
type phraseIndex struct {
	matcher *ahocorasick.Matcher
	same    [][]int // the phrases that have become the same bytes
	codes   map[rune]byte
	pages   [1 << 8]*[1 << 8]byte // the codes of the runes below 1<<16, folded
	shared  bool                  // runes share codes: what is found must be looked at again
}

const (
	noCode   byte = 0 // of runes that stand in no phrase
	skipCode byte = 255
	maxCodes      = 254
)

func newPhraseIndex(folded []string) *phraseIndex {
	x := &phraseIndex{codes: make(map[rune]byte)}
	for _, phrase := range folded {
		for _, r := range phrase {
			if _, ok := x.codes[r]; !ok {
				x.codes[r] = byte(1 + len(x.codes)%maxCodes)
			}
		}
	}
	x.shared = len(x.codes) > maxCodes
	x.addPages()
	at := make(map[string]int)
	var encoded []string
	for k, phrase := range folded {
		e := string(x.encode(phrase))
		n, ok := at[e]
		if !ok {
			n = len(encoded)
			at[e] = n
			encoded = append(encoded, e)
			x.same = append(x.same, nil)
		}
		x.same[n] = append(x.same[n], k)
	}
	x.matcher = ahocorasick.NewStringMatcher(encoded)
	return x
}

func (x *phraseIndex) addPages() {
	set := func(r rune, code byte) {
		if r >= 1<<16 {
			return
		}
		if x.pages[r>>8] == nil {
			x.pages[r>>8] = new([1 << 8]byte)
		}
		x.pages[r>>8][r&255] = code
	}
	for r, code := range x.codes {
		set(r, code)
	}
	for n, page := range loadFolds() {
		if page == nil {
			continue
		}
		for low, f := range page {
			if f == foldSkip {
				set(rune(n<<8|low), skipCode)
			} else if code, ok := x.codes[f]; ok && f != 0 {
				set(rune(n<<8|low), code)
			}
		}
	}
}

func (x *phraseIndex) encode(text string) []byte {
	out := make([]byte, 0, len(text))
	for _, r := range text {
		if code := x.code(r); code != skipCode {
			out = append(out, code)
		}
	}
	return out
}

func (x *phraseIndex) code(r rune) byte {
	if uint32(r) >= 1<<16 {
		f := loadFolds().fold(r)
		if f == foldSkip {
			return skipCode
		}
		return x.codes[f]
	}
	if page := x.pages[r>>8]; page != nil {
		return page[r&255]
	}
	return noCode
}
