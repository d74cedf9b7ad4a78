package prohibited

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// variants rewrites characters that stand for others (婇金, 菠菜) and characters
// cut in two (西示 for 票) to what is meant.
type variants struct {
	runes map[rune]rune
	pairs map[[2]rune]rune
	odd   [1 << 10]uint64 // the low 16 bits of the runes that stand for others or begin a pair
}

func newVariants(terms []dict.Term) *variants {
	v := &variants{runes: map[rune]rune{}, pairs: map[[2]rune]rune{}}
	for _, t := range terms {
		is := []rune(dict.Fold(t.Text))
		v.odd[is[0]&0xFFFF>>6] |= 1 << (is[0] & 63)
		meant, _ := utf8.DecodeRuneInString(dict.Fold(t.Category))
		if len(is) == 2 {
			v.pairs[[2]rune{is[0], is[1]}] = meant
		} else {
			v.runes[is[0]] = meant
		}
	}
	return v
}

// plain is a stretch of a view, folded and rewritten, with the way back.
type plain struct {
	view string // that it is a stretch of
	text string
	at   []int // of each byte of text, and of its end, in the view
}

// span maps a span of the text to the view.
func (p plain) span(start, end int) dict.Span {
	return dict.Span{Start: p.at[start], End: p.at[end]}
}

// plain rewrites a stretch of a view.
func (v *variants) plain(view string, s dict.Span) plain {
	var b strings.Builder
	b.Grow(s.Len())
	p := plain{view: view, at: make([]int, 0, s.Len()+1)}
	for i := s.Start; i < s.End; {
		r, size := utf8.DecodeRuneInString(view[i:s.End])
		f, ok := dict.FoldRune(r)
		if !ok {
			i += size
			continue
		}
		if v.odd[f&0xFFFF>>6]>>(f&63)&1 != 0 {
			var n int
			f, n = v.meant(f, view[i+size:s.End])
			size += n
		}
		for range utf8.RuneLen(f) {
			p.at = append(p.at, i)
		}
		b.WriteRune(f)
		i += size
	}
	p.text, p.at = b.String(), append(p.at, s.End)
	return p
}

// meant returns what a folded rune stands for before rest, and how many bytes
// of rest it stands for together with it.
func (v *variants) meant(f rune, rest string) (meant rune, n int) {
	next, size := utf8.DecodeRuneInString(rest)
	if second, ok := dict.FoldRune(next); ok {
		if meant, ok := v.pairs[[2]rune{f, second}]; ok {
			f, n = meant, size
		}
	}
	if meant, ok := v.runes[f]; ok {
		f = meant
	}
	return f, n
}

// rewrite is plain for a term.
func (v *variants) rewrite(term string) string {
	return v.plain(term, dict.Span{Start: 0, End: len(term)}).text
}
