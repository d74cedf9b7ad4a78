package advertising

import (
	_ "embed"
	"fmt"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
)

//go:embed context.tsv
var contextTable string

// setting tells what a passage is about by the words of context.tsv.
type setting struct {
	words.Lists
	kinds, list []string // of the words that are looked up together
	set         *dict.Phrases
}

// selfTrigger is the kind of words by which a seller speaks of itself; they wake
// the checker too.
const selfTrigger = "self"

// The kinds of words that are looked up together, in one passage.
var passageKinds = []string{"self", "seller", "goods", "public"}

func readSetting() (*setting, error) {
	lists, err := words.Read("context.tsv", contextTable)
	if err != nil {
		return nil, err
	}
	s := &setting{Lists: lists}
	for _, kind := range passageKinds {
		for _, word := range lists[kind] {
			s.kinds, s.list = append(s.kinds, kind), append(s.list, word)
		}
	}
	if s.set, err = dict.NewPhrases(s.list); err != nil {
		return nil, fmt.Errorf("context.tsv: %w", err)
	}
	return s, nil
}

// of returns the words that stand in a passage, by kind.
func (s *setting) of(passage string) words.Lists {
	found := words.Lists{}
	for _, i := range s.set.In(passage) {
		found[s.kinds[i]] = append(found[s.kinds[i]], s.list[i])
	}
	return found
}
