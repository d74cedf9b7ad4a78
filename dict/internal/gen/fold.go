package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:embed radicals.txt
var radicals string

const skipped rune = -1

// folding maps a rune to what it folds to; runes that fold to themselves are absent.
type folding map[rune]rune

// newFolding joins the single steps and follows each rune until nothing
// changes any more (⾞ is 車 is 车), so that folding twice changes nothing.
func newFolding(simplified []byte) (folding, error) {
	steps := make(folding)
	if err := steps.addSimplified(simplified); err != nil {
		return nil, err
	}
	if err := steps.addRadicals(); err != nil {
		return nil, err
	}
	steps.addLookalikes()
	steps.addDigits()
	steps.addSkipped()

	table := make(folding)
	for r := rune(0x20); r <= unicode.MaxRune; r++ {
		if 0xD800 <= r && r < 0xE000 || 0xE0000 <= r && r < 0xE1000 { // surrogates; tags and variation selectors are a range in package dict
			continue
		}
		to, err := steps.follow(r)
		if err != nil {
			return nil, err
		}
		if to != r {
			table[r] = to
		}
	}
	return table, nil
}

func (steps folding) follow(r rune) (rune, error) {
	from := r
	for range 8 {
		next, ok := steps[r]
		if !ok {
			next = unicode.ToLower(compatible(r))
		}
		if next == r || next == skipped {
			return next, nil
		}
		r = next
	}
	return 0, fmt.Errorf("%U folds in a circle", from)
}

// compatible returns the NFKC form of r where that is a single rune.
func compatible(r rune) rune {
	form := norm.NFKC.String(string(r))
	if to, size := utf8.DecodeRuneInString(form); size == len(form) {
		return to
	}
	return r
}

// addSimplified reads OpenCC's TSCharacters: a traditional character, a tab and
// its simplified forms, the usual one first.
func (steps folding) addSimplified(data []byte) error {
	for n, line := range strings.Split(string(data), "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		from, to, _ := strings.Cut(line, "\t")
		to, _, _ = strings.Cut(to, " ")
		f, t := []rune(from), []rune(to)
		if len(f) != 1 || len(t) != 1 {
			return fmt.Errorf("TSCharacters.txt:%d: %q is not a pair of characters", n+1, line)
		}
		if f[0] != t[0] {
			steps[f[0]] = t[0]
		}
	}
	return nil
}

func (steps folding) addRadicals() error {
	for n, line := range strings.Split(radicals, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		var from, to rune
		if _, err := fmt.Sscanf(line, "%X %X", &from, &to); err != nil {
			return fmt.Errorf("radicals.txt:%d: %w", n+1, err)
		}
		steps[from] = to
	}
	return nil
}

// addLookalikes adds what NFKC leaves apart though readers do not.
func (steps folding) addLookalikes() {
	for _, r := range "・‧•∙⋅" { // the dot in 卡尔·马克思 as keyboards give it
		steps[r] = '·'
	}
	for _, r := range "\u115F\u1160\u3164\uFFA0\u2800" { // Hangul fillers and the empty Braille cell show as a blank
		steps[r] = ' '
	}
	steps['ς'] = 'σ'
	for i := range rune(26) {
		steps[0x1F150+i] = 'a' + i // 🅐 negative circled
		steps[0x1F170+i] = 'a' + i // 🅰 negative squared
	}
}

// addDigits adds every rune that Unicode gives the numeric type decimal or
// digit. Numerals that are words (一, 〇, 壹) or more than a digit (⑩) stay.
func (steps folding) addDigits() {
	add := func(r rune, digits string) {
		for i, d := range digits {
			steps[r+rune(i)] = d
		}
	}
	decimal := func(lo, hi, stride rune) {
		for r := lo; r <= hi; r += stride {
			if r > '9' {
				steps[r] = '0' + (r-lo)%10 // each range begins with a zero
			}
		}
	}
	for _, x := range unicode.Nd.R16 {
		decimal(rune(x.Lo), rune(x.Hi), rune(x.Stride))
	}
	for _, x := range unicode.Nd.R32 {
		decimal(rune(x.Lo), rune(x.Hi), rune(x.Stride))
	}
	const oneToNine = "123456789"
	for _, one := range "①⑴⒈⓵❶➀➊" {
		add(one, oneToNine)
	}
	for _, zero := range "⓪⓿🄋🄌🄀" {
		add(zero, "0")
	}
	add('🄁', "0123456789") // "0," and so on
}

// addSkipped adds the runes that nobody sees: Unicode's default ignorable code
// points, interlinear annotation marks, and the combining marks that strike,
// underline or enclose what stands before them (6️⃣, 赌̶博̶).
func (steps folding) addSkipped() {
	for _, x := range [][2]rune{
		{0x00AD, 0x00AD}, // soft hyphen
		{0x0300, 0x036F}, // combining diacritical marks, grapheme joiner
		{0x061C, 0x061C}, // Arabic letter mark
		{0x17B4, 0x17B5}, // Khmer inherent vowels
		{0x180B, 0x180F}, // Mongolian variation selectors
		{0x1AB0, 0x1AFF}, // combining diacritical marks extended
		{0x1DC0, 0x1DFF}, // combining diacritical marks supplement
		{0x200B, 0x200F}, // zero width space and joiners, direction marks
		{0x202A, 0x202E}, // bidi embedding
		{0x2060, 0x206F}, // word joiner, bidi isolates
		{0x20D0, 0x20FF}, // combining marks for symbols, keycap
		{0xFE00, 0xFE0F}, // variation selectors
		{0xFE20, 0xFE2F}, // combining half marks
		{0xFEFF, 0xFEFF}, // byte order mark
		{0xFFF0, 0xFFFB}, // unassigned ignorables, annotation marks
		{0x1BCA0, 0x1BCA3},
		{0x1D173, 0x1D17A},
	} {
		for r := x[0]; r <= x[1]; r++ {
			steps[r] = skipped
		}
	}
}

func (f folding) word(s string) string {
	return strings.Map(func(r rune) rune {
		if to, ok := f[r]; ok {
			return to // negative drops the rune
		}
		return r
	}, s)
}

// encode writes a line a rune: both code points in hex, "-" for a skipped one.
func (f folding) encode() []byte {
	var b bytes.Buffer
	b.WriteString("# Generated by internal/gen from Unicode (NFKC, lower case, digits, radicals) and\n")
	b.WriteString("# OpenCC's TSCharacters (Apache-2.0, see NOTICE). DO NOT EDIT.\n")
	for _, r := range slices.Sorted(maps.Keys(f)) {
		if f[r] == skipped {
			fmt.Fprintf(&b, "%X -\n", r)
		} else {
			fmt.Fprintf(&b, "%X %X\n", r, f[r])
		}
	}
	return b.Bytes()
}
