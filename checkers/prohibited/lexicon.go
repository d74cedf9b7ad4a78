package prohibited

import (
	"embed"
	"slices"

	"github.com/xianshen/xianshen/dict"
)

//go:embed lexicon/*.tsv
var lexicons embed.FS

func readLexicon(name string) (*dict.Lexicon, error) {
	f, err := lexicons.Open("lexicon/" + name + ".tsv")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return dict.ReadLexicon("prohibited/lexicon/"+name+".tsv", f)
}

// readTerms returns the terms of several lexicons.
func readTerms(names ...string) ([]dict.Term, error) {
	lists := make([][]dict.Term, len(names))
	for i, name := range names {
		lex, err := readLexicon(name)
		if err != nil {
			return nil, err
		}
		lists[i] = lex.Terms
	}
	return slices.Concat(lists...), nil
}

// must is for embedded data that is read when first needed: the tests read all of it.
func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
