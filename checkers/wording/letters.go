package wording

import (
	_ "embed"
	"strings"

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

// The marks that must pair, by opening and closing form; widths may mix.
const (
	opening = "《“（("
	closers = "》”）)"
)

// shared are characters that fold to another one and yet stand in simplified
// text: in names (昇, 甯), and where the simplified form is another word (乾隆,
// 瞭望, 徵音). Source: 通用规范汉字表 (2013) and its notes.
const shared = "乾昇甯瞭徵夥於麽藉蹟著覆摺讎祇鍾陞堃淼鬱龢剋閤餘覈濛穀髮鹹鉅仝榖峯犇喆粧佔劃"

// looked are the characters that are looked at one by one: brackets and quotes,
// and characters of other forms than those of simplified text.
func looked() string {
	var b strings.Builder
	b.WriteString(opening + closers)
	for r := range variants() {
		b.WriteRune(r)
	}
	for r := rune(0x4E00); r <= 0x9FFF; r++ {
		if f, ok := dict.FoldRune(r); ok && f != r && f >= 0x4E00 && !strings.ContainsRune(shared, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// simplified writes a text in the characters that are meant.
func simplified(s string) string {
	list := variants()
	return strings.Map(func(r rune) rune {
		if v, ok := list[r]; ok {
			return v
		}
		if f, ok := dict.FoldRune(r); ok {
			return f
		}
		return r
	}, s)
}
