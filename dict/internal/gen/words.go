package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// listSize is the number of words that package dict embeds. Against the full
// dictionary it misses 8 to 12 % of the straddles and loads in 60 ms instead of
// 900; 20,000 words would break common ones apart (发/票据/实/开具).
const listSize = 50_000

type word struct {
	text string
	freq int
}

// frequentWords returns the most frequent words of gse's dictionary (word,
// frequency, part of speech), folded, with their frequencies: gse weighs by
// them, so they must stay.
func frequentWords(data []byte, fold folding) ([]byte, error) {
	freq := make(map[string]int)
	for n, line := range strings.Split(string(data), "\n") {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		if len(fields) < 2 {
			return nil, fmt.Errorf("s_1.txt:%d: %q has no frequency", n+1, line)
		}
		f, err := strconv.Atoi(fields[1])
		if err != nil {
			return nil, fmt.Errorf("s_1.txt:%d: %w", n+1, err)
		}
		if w := fold.word(fields[0]); w != "" {
			freq[w] = max(freq[w], f)
		}
	}
	list := make([]word, 0, len(freq))
	for text, f := range freq {
		list = append(list, word{text, f})
	}
	slices.SortFunc(list, func(a, b word) int {
		return cmp.Or(cmp.Compare(b.freq, a.freq), strings.Compare(a.text, b.text))
	})
	list = list[:min(listSize, len(list))]
	slices.SortFunc(list, func(a, b word) int { return strings.Compare(a.text, b.text) })
	var b bytes.Buffer
	for _, w := range list {
		fmt.Fprintf(&b, "%s %d\n", w.text, w.freq)
	}
	return b.Bytes(), nil
}
