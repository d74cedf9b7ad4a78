package draft

import (
	"strings"

	"golang.org/x/net/html"
)

// entity reads the character reference that s begins with: what it stands for
// and how long it is, 0 if s begins with none. In an attribute a name without
// its semicolon is none before a letter, a digit or = (?a=1&copy=2).
func entity(s string, attribute bool) (decoded string, length int) {
	if strings.HasPrefix(s, "&nbsp;") { // nine of ten
		return "\u00a0", len("&nbsp;")
	}
	if strings.HasPrefix(s, "&#") {
		return numeric(s)
	}
	const longest = len("&CounterClockwiseContourIntegral;")
	n := 1
	for n < len(s) && n < longest && isAlnum(s[n]) {
		n++
	}
	name := n
	if n < len(s) && s[n] == ';' {
		n++
	}
	whole := html.UnescapeString(s[:n])
	if whole == s[:n] {
		return "", 0
	}
	// Old names need no semicolon: &ampx is &x. The length read is the one
	// whose meaning and rest make up the whole.
	for k := 3; k <= n; k++ {
		decoded := html.UnescapeString(s[:k])
		if decoded == s[:k] || decoded+s[k:n] != whole {
			continue
		}
		if attribute && s[k-1] != ';' && (k < name || k < len(s) && s[k] == '=') {
			return "", 0
		}
		return decoded, k
	}
	return "", 0
}

// numeric reads &#1234; and &#x4e2d; with or without the semicolon.
func numeric(s string) (decoded string, length int) {
	n, isDigit := 2, func(b byte) bool { return b-'0' <= 9 }
	if n < len(s) && s[n]|0x20 == 'x' {
		n, isDigit = 3, func(b byte) bool { return b-'0' <= 9 || b|0x20-'a' <= 5 }
	}
	digits := n
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	if n == digits {
		return "", 0
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	return html.UnescapeString(s[:n]), n
}

func isAlnum(b byte) bool { return b-'0' <= 9 || b|0x20-'a' < 26 }
