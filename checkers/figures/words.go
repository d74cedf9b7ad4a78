package figures

import "strings"

// words are looked for one by one: a few of them in a clause cost less than an expression.
type words []string

func wordList(s string) words { return strings.Fields(s) }

// in reports whether one of the words stands in s.
func (list words) in(s string) bool {
	for _, w := range list {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// holds reports whether a long text holds a Chinese word. The third byte of a
// character is rarer in Chinese text than its first, which strings.Contains looks for.
func holds(s, word string) bool {
	for i := 2; i < len(s); i++ {
		j := strings.IndexByte(s[i:], word[2])
		if j < 0 {
			return false
		}
		if i += j; strings.HasPrefix(s[i-2:], word) {
			return true
		}
	}
	return false
}
