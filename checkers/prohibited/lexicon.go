package prohibited

import (
	"embed"

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

func newWords(lex *dict.Lexicon) (*words, error) {
	patterns := make([]dict.Pattern, len(lex.Terms))
	for i, t := range lex.Terms {
		patterns[i] = dict.Pattern{Text: t.Text, Gap: t.Gap}
	}
	m, err := dict.Compile(patterns)
	return &words{lex.Terms, m}, err
}

// word is an occurrence of a term in a view.
type word struct {
	dict.Span
	term *dict.Term
}

// in returns the words that stand in a stretch of the view, in order; of words
// that overlap the first and longest stays.
func (w *words) in(view string, at dict.Span) []word {
	var list []word
	for _, m := range w.matcher.AppendMatches(nil, at.In(view)) {
		found := word{dict.Span{Start: at.Start + m.Start, End: at.Start + m.End}, &w.terms[m.Pattern]}
		if n := len(list); n > 0 && found.Start < list[n-1].End {
			if found.Start == list[n-1].Start && found.End > list[n-1].End {
				list[n-1] = found
			}
			continue
		}
		list = append(list, found)
	}
	return list
}
