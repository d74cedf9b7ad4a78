package figures

import "strings"

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
