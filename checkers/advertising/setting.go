package advertising

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/dict"
)

//go:embed context.tsv
var contextTable string

// setting tells what a passage is about by the words of context.tsv.
type setting struct {
	kinds []string
	words []string
	set   *dict.Phrases
}

func readSetting() (*setting, error) {
	s := &setting{}
	for n, line := range strings.Split(contextTable, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		kind, word, ok := strings.Cut(line, "\t")
		if !ok {
			return nil, fmt.Errorf("context.tsv:%d: want two columns", n+1)
		}
		s.kinds, s.words = append(s.kinds, kind), append(s.words, word)
	}
	var err error
	if s.set, err = dict.NewPhrases(s.words); err != nil {
		return nil, fmt.Errorf("context.tsv: %w", err)
	}
	return s, nil
}

// of returns the words that stand in a passage, by kind.
func (s *setting) of(passage string) map[string][]string {
	found := map[string][]string{}
	for _, i := range s.set.In(passage) {
		found[s.kinds[i]] = append(found[s.kinds[i]], s.words[i])
	}
	return found
}
