package personal

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// words are looked for in short texts, all of them in one pass.
type words map[rune][]string // by their first character

// newWords returns a function that puts them in order when first called.
func newWords(list ...string) func() words {
	return sync.OnceValue(func() words {
		w := words{}
		for _, word := range list {
			first, _ := utf8.DecodeRuneInString(word)
			w[first] = append(w[first], word)
		}
		return w
	})
}

// find returns where the first of the words stands in a text; end is 0 if none does.
func (w words) find(text string) (start, end int) {
	for i, r := range text {
		for _, word := range w[r] {
			if strings.HasPrefix(text[i:], word) {
				return i, i + len(word)
			}
		}
	}
	return 0, 0
}

// in reports whether one of the words stands in a text.
func (w words) in(text string) bool {
	_, end := w.find(text)
	return end > 0
}

// last returns where the last of the words stands in a text, -1 if none does.
func (w words) last(text string) int {
	for i := len(text); i > 0; {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		i -= size
		for _, word := range w[r] {
			if strings.HasPrefix(text[i:], word) {
				return i
			}
		}
	}
	return -1
}
