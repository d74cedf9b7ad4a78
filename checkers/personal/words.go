package personal

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// words are looked for in short texts, all of them in one pass.
type words struct {
	begin [256]bool         // the low bytes of their first characters: most others share none
	list  map[rune][]string // by their first character
}

// newWords returns a function that puts them in order when first called.
func newWords(list ...string) func() *words {
	return sync.OnceValue(func() *words {
		w := &words{list: map[rune][]string{}}
		for _, word := range list {
			first, _ := utf8.DecodeRuneInString(word)
			w.begin[byte(first)] = true
			w.list[first] = append(w.list[first], word)
		}
		return w
	})
}

// at returns the length of the word with which a text begins, whose first
// character is r; 0 if there is none.
func (w *words) at(text string, r rune) int {
	if w.begin[byte(r)] {
		for _, word := range w.list[r] {
			if strings.HasPrefix(text, word) {
				return len(word)
			}
		}
	}
	return 0
}

// find returns where the first of the words stands in a text; end is 0 if none does.
func (w *words) find(text string) (start, end int) {
	for i, r := range text {
		if n := w.at(text[i:], r); n > 0 {
			return i, i + n
		}
	}
	return 0, 0
}

// in reports whether one of the words stands in a text.
func (w *words) in(text string) bool {
	_, end := w.find(text)
	return end > 0
}

// leads reports whether a text begins with one of the words.
func (w *words) leads(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return w.at(text, first) > 0
}

// ends reports whether a text ends with one of the words.
func (w *words) ends(text string) bool {
	const longest = 12 // bytes, of a word
	tail := text[max(0, len(text)-longest):]
	for i, r := range tail {
		if n := w.at(tail[i:], r); n > 0 && i+n == len(tail) {
			return true
		}
	}
	return false
}

// last returns where the last of the words stands in a text, -1 if none does.
func (w *words) last(text string) int {
	for i := len(text); i > 0; {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		i -= size
		if w.at(text[i:], r) > 0 {
			return i
		}
	}
	return -1
}
