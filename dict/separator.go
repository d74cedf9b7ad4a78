package dict

import (
	"errors"
	"strings"
	"unicode"
)

// maxGap is the number of separators that may stand between two runes of a
// pattern with Gap.
const maxGap = 2

// separators are the marks that people put between the characters of a word to
// hide it, besides symbols and pictographs. Brackets, quotes and colons are not
// among them (they set words off from one another), nor are the ends of
// sentences and lines.
const separators = " *·.-_|/\\~+=#@^`'&,、〜※†‡"

// lastSeparator is above all separators of the basic plane.
const lastSeparator = '\u3020'

// isSeparator reports whether a folded rune may stand in a gap.
func isSeparator(r rune) bool {
	switch {
	case r < 0x80, 0x2C00 <= r && r < lastSeparator:
		return strings.ContainsRune(separators, r)
	case r < 0x100, 0x2000 <= r && r < 0x2C00, 0x1F000 <= r && r < 0x1FB00:
		return unicode.In(r, unicode.So, unicode.Sm, unicode.Pd) || strings.ContainsRune(separators, r)
	default:
		return false
	}
}

// checkGap reports why a pattern cannot have gaps: separators of its own would
// leave open which of a text's separators are meant, and are found anyway.
func checkGap(text string) error {
	if strings.ContainsFunc(Fold(text), isSeparator) {
		return errors.New("a pattern with gaps must not hold separators itself")
	}
	return nil
}
