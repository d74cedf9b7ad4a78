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
	for i := 0; i < len(s); {
		b := s[i]
		switch {
		case b < utf8.RuneSelf:
			if b == '(' || b == ')' {
				found(i, rune(b))
			}
			i++
		case b >= 0xE0 && b < 0xF0 && i+2 < len(s):
			high := int(b&0x0F)<<6 | int(s[i+1]&0x3F)
			if l.bits[high]>>(s[i+2]&0x3F)&1 != 0 {
				found(i, rune(high)<<6|rune(s[i+2]&0x3F))
			}
			i += 3
		default:
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
		}
	}
}
