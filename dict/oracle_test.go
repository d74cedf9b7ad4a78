package dict

import (
	"slices"
	"unicode/utf8"
)

// oracle finds all matches the plain way: each pattern at each rune.
func oracle(patterns []Pattern, text string) []Match {
	var out []Match
	for i, r := range text {
		if _, ok := FoldRune(r); !ok {
			continue
		}
		for k, p := range patterns {
			if end := oracleEnd([]rune(Fold(p.Text)), p.Gap, text, i); end >= 0 {
				out = append(out, Match{i, end, k})
			}
		}
	}
	slices.SortFunc(out, compareMatches)
	return out
}

// oracleEnd returns where the pattern ends that begins at text[i:], or -1.
func oracleEnd(pattern []rune, gap bool, text string, i int) int {
	row := 0
	for n := 0; n < len(pattern); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if size == 0 || r == utf8.RuneError && size == 1 {
			return -1
		}
		i += size
		f, ok := FoldRune(r)
		switch {
		case !ok:
		case f == pattern[n]:
			n++
			row = 0
		case gap && n > 0 && isSeparator(f) && row < maxGap:
			row++
		default:
			return -1
		}
	}
	return i
}
