package dict

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Folding makes runes that a reader takes for the same equal:
//
//   - full width and half width, upper and lower case, compatibility forms
//     (Unicode NFKC where it is one rune), Kangxi and CJK radicals;
//   - traditional characters become simplified ones as OpenCC's t2s character
//     table has them, without its phrase table: a character that stands for two
//     takes the usual one (乾 is 干 in 乾隆 too, 後 is 后, 麼 is 么), and a character
//     that both scripts use stays (著 in 显著, 藉 in 狼藉, 瞭 in 瞭望). Text and
//     terms are folded alike, so this can only make two words one, never lose a hit;
//   - digits of other scripts and in circles become ASCII digits where the rune
//     is one digit (①, ０, ٣, 𝟎); numerals that are words stay (一, 〇, 壹, ⑩);
//   - runes that nobody sees are skipped: zero width, soft hyphen, variation
//     selectors, direction marks, combining strokes and keycaps.
//
// A rune folds to one rune or to nothing, never to several, whatever its
// neighbours are; folding twice changes nothing.

//go:embed fold.txt
var foldData string

// foldSkip is the fold of a rune that is skipped.
const foldSkip rune = -1

// foldLimit is above every rune that the table folds. The tags and variation
// selectors of plane 14, all of them skipped, are a range of their own.
const foldLimit = 0x30000

// foldTable holds the fold of each rune by pages of 256; a nil page and a zero
// mean that the rune folds to itself.
type foldTable [foldLimit >> 8]*[256]rune

var loadFolds = sync.OnceValue(func() *foldTable {
	t := new(foldTable)
	line := 0
	for s := range strings.Lines(foldData) {
		line++
		if s[0] == '#' {
			continue
		}
		from, to, _ := strings.Cut(strings.TrimSuffix(s, "\n"), " ")
		r, err := strconv.ParseUint(from, 16, 32)
		f := uint64(0)
		if err == nil && to != "-" {
			f, err = strconv.ParseUint(to, 16, 32)
		}
		if err != nil || r >= foldLimit {
			panic(fmt.Sprintf("dict: fold.txt:%d: %q", line, s)) // the embedded file is broken
		}
		page := &t[r>>8]
		if *page == nil {
			*page = new([256]rune)
		}
		(*page)[r&255] = rune(f)
		if to == "-" {
			(*page)[r&255] = foldSkip
		}
	}
	return t
})

// fold returns the rune that r folds to, or foldSkip.
func (t *foldTable) fold(r rune) rune {
	if uint32(r) < foldLimit {
		if page := t[r>>8]; page != nil && page[r&255] != 0 {
			return page[r&255]
		}
		return r
	}
	if 0xE0000 <= r && r < 0xE1000 {
		return foldSkip
	}
	return r
}

// FoldRune folds one rune; ok is false for a rune that is skipped.
func FoldRune(r rune) (folded rune, ok bool) {
	f := loadFolds().fold(r)
	if f == foldSkip {
		return 0, false
	}
	return f, true
}

// Fold returns text as the matcher compares it: half width, lower case,
// simplified, compatibility forms resolved, zero-width runes gone. A byte that
// is not UTF-8 becomes U+FFFD.
func Fold(text string) string {
	t := loadFolds()
	for i, r := range text {
		if r == utf8.RuneError || t.fold(r) != r {
			var b strings.Builder
			b.Grow(len(text))
			b.WriteString(text[:i])
			for _, r := range text[i:] {
				if f := t.fold(r); f != foldSkip {
					b.WriteRune(f)
				}
			}
			return b.String()
		}
	}
	return text
}
