package dict

import (
	"errors"
	"unicode"
	"unicode/utf8"
)

// maxGap is the number of separators that may stand between two runes of a
// pattern with Gap.
const maxGap = 2

// separators are the marks that people put between the characters of a word to
// hide it. Brackets, quotes and colons are not among them (they set words off
// from one another), nor are the ends of sentences and lines.
const separators = " *·.-_|/\\~+=#@^`'&,、"

// isSeparator reports whether a folded rune may stand in a gap.
func isSeparator(r rune) bool {
	if r < 0x80 || r == '·' || r == '、' {
		for _, s := range separators {
			if r == s {
				return true
			}
		}
		return false
	}
	switch r {
	case '※', '†', '‡', '‥', '〜': // marks that Unicode counts as other punctuation
		return true
	}
	return unicode.In(r, unicode.So, unicode.Sm, unicode.Pd)
}

// checkGap reports why a pattern cannot have gaps: the separators at its ends
// would make its place in the text ambiguous.
func checkGap(text string) error {
	folded := Fold(text)
	first, _ := utf8.DecodeRuneInString(folded)
	last, _ := utf8.DecodeLastRuneInString(folded)
	if isSeparator(first) || isSeparator(last) {
		return errors.New("a pattern with gaps must not begin or end with a separator")
	}
	return nil
}
