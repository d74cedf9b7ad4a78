package wording

import (
	_ "embed"
	"strings"
	"sync"
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

// looked are the letters, made when the first draft is read.
var looked = sync.OnceValue(newLetters)

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

// each calls found for every such character of s. Chinese prose is made of runes
// of three bytes, of which two are looked at together.
func (l *letters) each(s string, found func(at int, r rune)) {
	// The bits that tell a rune of three bytes, and what they are in two of them.
	const form, threeThree = 0xC0C0F0_C0C0F0, 0x8080E0_8080E0
	for i := 0; i < len(s); {
		if i+14 <= len(s) {
			u, v := load64(s[i:i+8]), load64(s[i+6:i+14])
			if ((u^threeThree)|(v^threeThree))&form == 0 {
				if l.has(u) {
					found(i, rune3(u))
				}
				if l.has(u >> 24) {
					found(i+3, rune3(u>>24))
				}
				if l.has(v) {
					found(i+6, rune3(v))
				}
				if l.has(v >> 24) {
					found(i+9, rune3(v>>24))
				}
				i += 12
				continue
			}
			if u&(1<<24-1)&form == threeThree&(1<<24-1) {
				if l.has(u) {
					found(i, rune3(u))
				}
				i += 3
				continue
			}
		}
		if b := s[i]; b < utf8.RuneSelf {
			if b == '(' || b == ')' {
				found(i, rune(b))
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if size == 3 && l.bits[r>>6]>>(r&63)&1 != 0 {
			found(i, r)
		}
		i += size
	}
}

// has reports whether the rune of three bytes at the bottom of u is one of l.
func (l *letters) has(u uint64) bool { return l.bits[(u&15)<<6|u>>8&63]>>(u>>16&63)&1 != 0 }

// rune3 decodes the rune of three bytes at the bottom of u.
func rune3(u uint64) rune { return rune(u&15<<12 | u>>8&63<<6 | u>>16&63) }

func load64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
