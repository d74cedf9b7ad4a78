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
}

func newVariants(lex *dict.Lexicon) *variants {
	v := &variants{map[rune]rune{}, map[[2]rune]rune{}}
	for _, t := range lex.Terms {
		is := []rune(dict.Fold(t.Text))
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
		next, n := utf8.DecodeRuneInString(view[i+size : s.End])
		if second, ok := dict.FoldRune(next); ok {
			if meant, ok := v.pairs[[2]rune{f, second}]; ok {
				f, size = meant, size+n
			}
		}
		if meant, ok := v.runes[f]; ok {
			f = meant
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

// rewrite is plain for a term.
func (v *variants) rewrite(term string) string {
	return v.plain(term, dict.Span{Start: 0, End: len(term)}).text
}
