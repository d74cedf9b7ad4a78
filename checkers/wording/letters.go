package wording

import (
	_ "embed"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

//go:embed lexicon/variants.txt
var variantsText string

// variants maps a character that merely looks like another one, or is its form
// in another script, to the one that is meant.
func variants() map[rune]rune {
	m := map[rune]rune{}
	for line := range strings.Lines(variantsText) {
		if pair := []rune(strings.TrimSpace(line)); len(pair) == 2 && line[0] != '#' {
			m[pair[0]] = pair[1]
		}
	}
	return m
}

// letters tells the few characters that are looked at one by one from all
// others: brackets and quotes, and traditional characters. The draft is read
// once for both, so the test must cost next to nothing: a bit for each rune of
// the basic plane.
type letters struct {
	bits    [1 << 10]uint64
	variant map[rune]rune
}

// The marks that must pair, by opening and closing form; widths may mix.
const (
	opening = "《“（("
	closers = "》”）)"
)

// shared are characters that fold to another one and yet stand in simplified
// text: in names (昇, 甯), and where the simplified form is another word (乾隆,
// 瞭望, 徵音). Source: 通用规范汉字表 (2013) and its notes.
const shared = "乾昇甯瞭徵夥於麽藉蹟著覆摺讎祇鍾陞堃淼鬱龢剋閤餘覈濛穀髮鹹鉅仝榖峯犇喆粧佔劃"

func newLetters() *letters {
	l := &letters{variant: variants()}
	set := func(r rune) { l.bits[r>>6] |= 1 << (r & 63) }
	for r := range l.variant {
		set(r)
	}
	for _, r := range opening + closers {
		set(r)
	}
	except := map[rune]bool{}
	for _, r := range shared {
		except[r] = true
	}
	for r := rune(0x4E00); r <= 0x9FFF; r++ {
		if f, ok := dict.FoldRune(r); ok && f != r && f >= 0x4E00 && !except[r] {
			set(r)
		}
	}
	return l
}

// plain writes a text in the characters that are meant.
func (l *letters) plain(s string) string {
	return strings.Map(func(r rune) rune {
		if v, ok := l.variant[r]; ok {
			return v
		}
		if f, ok := dict.FoldRune(r); ok {
			return f
		}
		return r
	}, s)
}

// each calls found for every such character of s.
func (l *letters) each(s string, found func(at int, r rune)) {
	for rest := s; rest != ""; {
		if len(rest) < utf8.UTFMax { // no bounds to check below
			r, size := utf8.DecodeRuneInString(rest)
			if r == '(' || r == ')' || r > 0x7FF && r < 0x10000 && l.bits[r>>6]>>(r&63)&1 != 0 {
				found(len(s)-len(rest), r)
			}
			rest = rest[size:]
			continue
		}
		b0, b1, b2 := rest[0], rest[1], rest[2]
		switch {
		case b0 < utf8.RuneSelf:
			if b0 == '(' || b0 == ')' {
				found(len(s)-len(rest), rune(b0))
			}
			rest = rest[1:]
		case b0&0xF0 == 0xE0:
			high := uint(b0&0x0F)<<6 | uint(b1&0x3F)
			if l.bits[high]>>(b2&0x3F)&1 != 0 {
				found(len(s)-len(rest), rune(high)<<6|rune(b2&0x3F))
			}
			rest = rest[3:]
		default:
			_, size := utf8.DecodeRuneInString(rest)
			rest = rest[size:]
		}
	}
}
