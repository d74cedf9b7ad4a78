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
