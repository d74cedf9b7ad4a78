package words

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Set is a few words that are looked for in short texts, all of them in one
// pass, as they are written.
type Set struct {
	low  [16]uint64        // the lowest ten bits of their first characters: most others share none
	list map[rune][]string // by their first character
	most int               // bytes of the longest
}

// NewSet returns a function that makes the set when first called: most drafts
// ask few of them.
func NewSet(list ...string) func() *Set {
	return sync.OnceValue(func() *Set {
		s := &Set{list: map[rune][]string{}}
		for _, word := range list {
			r, _ := utf8.DecodeRuneInString(word)
			s.low[r&0x3FF>>6] |= 1 << (r & 63)
			s.list[r] = append(s.list[r], word)
			s.most = max(s.most, len(word))
		}
		return s
	})
}

// at returns the length of the longest word that text, whose first character is
// r, begins with; 0 if there is none.
func (s *Set) at(text string, r rune) int {
	if s.low[r&0x3FF>>6]>>(r&63)&1 == 0 {
		return 0
	}
	n := 0
	for _, word := range s.list[r] {
		if len(word) > n && strings.HasPrefix(text, word) {
			n = len(word)
		}
	}
	return n
}

// Head returns the length of the longest word that text begins with, 0 for none.
func (s *Set) Head(text string) int {
	r, _ := utf8.DecodeRuneInString(text)
	return s.at(text, r)
}

// Begins reports whether text begins with a word.
func (s *Set) Begins(text string) bool { return s.Head(text) > 0 }

// Find returns where the first word in text stands; end is 0 if there is none.
func (s *Set) Find(text string) (start, end int) {
	for i, r := range text {
		if n := s.at(text[i:], r); n > 0 {
			return i, i + n
		}
	}
	return 0, 0
}

// In reports whether a word stands in text.
func (s *Set) In(text string) bool {
	_, end := s.Find(text)
	return end > 0
}

// Ends reports whether text ends with a word.
func (s *Set) Ends(text string) bool {
	tail := text[max(0, len(text)-s.most):]
	for i, r := range tail {
		for _, word := range s.list[r] {
			if tail[i:] == word {
				return true
			}
		}
	}
	return false
}

// Last returns where the last word in text begins, -1 if there is none.
func (s *Set) Last(text string) int {
	for i := len(text); i > 0; {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		i -= size
		if s.at(text[i:], r) > 0 {
			return i
		}
	}
	return -1
}

// LastEnd returns where the last word in text ends, 0 if there is none.
func (s *Set) LastEnd(text string) int {
	end := 0
	for i, r := range text {
		if n := s.at(text[i:], r); n > 0 {
			end = max(end, i+n)
		}
	}
	return end
}
