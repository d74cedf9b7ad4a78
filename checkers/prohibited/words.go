package prohibited

import (
	"fmt"
	"strings"
	"unicode/utf8"

	wordset "github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
)

// words are terms that are too common to wake the checker. They are looked up
// in the neighbourhood of something that did.
type words struct {
	terms   []term
	matcher *dict.Matcher
}

// term is a term with what is asked of it time and again.
type term struct {
	dict.Term
	id     int // of its text
	folded string
	roles  []role
	kind   kind // in an injected string
	short  bool // may be cut out of two other words
}

// maxTerms bounds the terms of one list.
const maxTerms = 1 << 12

// newWords compiles terms; v rewrites them first, where it is given.
func newWords(v *variants, terms []dict.Term) (*words, error) {
	if len(terms) > maxTerms {
		return nil, fmt.Errorf("%d terms are more than %d", len(terms), maxTerms)
	}
	ids := map[string]int{}
	w := &words{terms: make([]term, len(terms))}
	patterns := make([]dict.Pattern, len(terms))
	for i, t := range terms {
		const short = 3 // runes
		if _, ok := ids[t.Text]; !ok {
			ids[t.Text] = i
		}
		w.terms[i] = term{
			Term: t, id: ids[t.Text], folded: dict.Fold(t.Text), roles: roles(t.Category), kind: kindOf(t.Category),
			short: t.Boundary != dict.BoundaryAny && utf8.RuneCountInString(t.Text) <= short,
		}
		patterns[i] = dict.Pattern{Text: t.Text, Gap: t.Gap}
		if v != nil { // people who hide words set marks between their characters, too
			patterns[i] = dict.Pattern{Text: v.rewrite(t.Text), Gap: utf8.RuneCountInString(t.Text) > 1}
		}
	}
	var err error
	w.matcher, err = dict.Compile(patterns)
	return w, err
}

// bears reports whether a term has a category, perhaps among others.
func (t *term) bears(category string) bool {
	for _, r := range t.roles {
		if r.trade == category {
			return true
		}
	}
	return false
}

// word is an occurrence of a term in a view.
type word struct {
	dict.Span
	term *term
}

// in returns the words that stand in a stretch of the view, in order,
// overlapping ones too.
func (w *words) in(view string, at dict.Span) []word {
	matches := w.matcher.AppendMatches(nil, at.In(view))
	list := make([]word, len(matches))
	for i, m := range matches {
		list[i] = word{dict.Span{Start: at.Start + m.Start, End: at.Start + m.End}, &w.terms[m.Pattern]}
	}
	return list
}

// straddles reports whether a short term is cut out of two other words. One
// that is written with marks or other characters is meant.
func straddles(dictionary *dict.Words, view string, at dict.Span, t *term) bool {
	return t.short && dict.Fold(at.In(view)) == t.folded && !dictionary.Keeps(view, at, t.Boundary)
}

// isVenue reports whether a word that ends in 体育 is the beginning of the name
// of a place or an office (米兰体育场).
func isVenue(view string, at dict.Span) bool {
	return strings.HasSuffix(at.In(view), "体育") && venues().Begins(view[at.End:])
}

// apart drops words that overlap one before them; of those that begin together
// the longest stays. It changes the list.
func apart(list []word) []word {
	kept := list[:0]
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

// venues are how 体育 goes on in the name of a place or an office.
var venues = wordset.NewSet("场", "馆", "中心", "公园", "局", "总局", "学院", "大学", "运动", "用品", "产业", "协会", "俱乐部", "频道", "报", "课", "老师", "教", "部", "系", "赛", "事业", "设施", "器材", "健", "文化", "旅游", "小镇", "大厦", "路")
