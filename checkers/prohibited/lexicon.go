package prohibited

import (
	"embed"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

//go:embed lexicon/*.tsv
var lexicons embed.FS

func readLexicon(name string) (*dict.Lexicon, error) {
	f, err := lexicons.Open("lexicon/" + name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return dict.ReadLexicon("prohibited/lexicon/"+name, f)
}

// words are terms that are too common to wake the checker. They are looked up
// in the neighbourhood of something that did.
type words struct {
	terms   []dict.Term
	matcher *dict.Matcher
}

// newWords compiles terms; v rewrites them first, where it is given.
func newWords(v *variants, lexicons ...*dict.Lexicon) (*words, error) {
	var w words
	var patterns []dict.Pattern
	for _, lex := range lexicons {
		for _, t := range lex.Terms {
			p := dict.Pattern{Text: t.Text, Gap: t.Gap}
			if v != nil { // people who hide words set marks between their characters, too
				p = dict.Pattern{Text: v.rewrite(t.Text), Gap: utf8.RuneCountInString(t.Text) > 1}
			}
			w.terms = append(w.terms, t)
			patterns = append(patterns, p)
		}
	}
	var err error
	w.matcher, err = dict.Compile(patterns)
	return &w, err
}

// word is an occurrence of a term in a view.
type word struct {
	dict.Span
	term *dict.Term
}

// in returns the words that stand in a stretch of the view, in order,
// overlapping ones too.
func (w *words) in(view string, at dict.Span) []word {
	var list []word
	for _, m := range w.matcher.AppendMatches(nil, at.In(view)) {
		list = append(list, word{dict.Span{Start: at.Start + m.Start, End: at.Start + m.End}, &w.terms[m.Pattern]})
	}
	return list
}

// standing is in without the short telling words that straddle others (上分 in
// 基础上分析).
func (w *words) standing(dictionary *dict.Words, view string, at dict.Span) []word {
	return slices.DeleteFunc(w.in(view, at), func(x word) bool {
		return spamWeights[x.term.Category] > 1 && (straddles(dictionary, view, x.Span, x.term) || isVenue(view, x.Span))
	})
}

// venues are how 体育 goes on in the name of a place or an office (米兰体育场).
var venues = []string{"场", "馆", "中心", "公园", "局", "总局", "学院", "大学", "运动", "用品", "产业", "协会", "俱乐部", "频道", "报", "课", "老师", "教", "部", "系", "赛", "事业", "设施", "器材", "健", "文化", "旅游", "小镇", "大厦", "路"}

// isVenue reports whether a word that ends in 体育 is the beginning of the name
// of a place or an office.
func isVenue(view string, at dict.Span) bool {
	return strings.HasSuffix(at.In(view), "体育") && startsWithAny(view[at.End:], venues)
}

// straddles reports whether a short term is cut out of two other words. One
// that is written with marks or other characters is meant.
func straddles(dictionary *dict.Words, view string, at dict.Span, term *dict.Term) bool {
	const short = 3 // runes
	return term.Boundary != dict.BoundaryAny && utf8.RuneCountInString(term.Text) <= short &&
		dict.Fold(at.In(view)) == dict.Fold(term.Text) && !dictionary.Keeps(view, at, term.Boundary)
}

// apart drops words that overlap one before them; of those that begin together
// the longest stays.
func apart(list []word) []word {
	var kept []word
	for _, w := range list {
		n := len(kept)
		switch {
		case n == 0 || w.Start >= kept[n-1].End:
			kept = append(kept, w)
		case w.Start == kept[n-1].Start && w.End > kept[n-1].End:
			kept[n-1] = w
		}
	}
	return kept
}
