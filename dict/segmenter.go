package dict

import (
	"strconv"
	"sync"
	"unicode/utf8"

	"github.com/go-ego/gse"
	"github.com/xianshen/xianshen/dict/internal/wordlist"
)

// embeddedSegmenter loads gse over the embedded word list: 45 ms and 17 MB, so
// once for the process. Two loads at once would also race in gse. Its own
// embedded dictionaries would cost a second, 135 MB and a binary of 35 MB; its
// dictionary files are not found where the program was not built. Words are
// added one by one, which leaves less behind than LoadDictStr.
var embeddedSegmenter = sync.OnceValue(func() Segmenter {
	s := new(foldedSegmenter)
	s.gse.SkipLog = true
	s.gse.NotLoadHMM = true
	s.gse.Dict = gse.NewDict()
	s.gse.Init()
	for word, frequency := range wordlist.Words() {
		n, err := strconv.ParseFloat(frequency, 64)
		if utf8.RuneCountInString(word) == 1 {
			n = loneRune
		}
		if err == nil {
			err = s.gse.AddToken(word, n)
		}
		if err != nil {
			panic("dict: word list: " + word + ": " + err.Error()) // the embedded file is broken
		}
	}
	s.gse.CalcToken()
	return s
})

// loneRune is the frequency that gse gives to words of one rune, so that they
// do not tear longer ones apart.
const loneRune = 2

// foldedSegmenter segments the folded text, as the word list is folded, and
// tells the words' places in the original.
type foldedSegmenter struct{ gse gse.Segmenter }

func (s *foldedSegmenter) Segment(text string) []Span {
	if text == "" {
		return nil
	}
	folds := loadFolds()
	folded := make([]byte, 0, len(text))
	// origin[i] is where the rune that has its first byte at folded[i] stands in text.
	origin := make([]int, 0, len(text)+1)
	for i, r := range text {
		f := folds.fold(r)
		if f == foldSkip {
			continue
		}
		folded = utf8.AppendRune(folded, f)
		for len(origin) < len(folded) {
			origin = append(origin, i)
		}
	}
	if len(folded) == 0 {
		return []Span{{0, len(text)}}
	}
	words := s.gse.Segment(folded)
	spans := make([]Span, len(words))
	start := 0
	for i, w := range words {
		end := len(text)
		if w.End() < len(origin) {
			end = origin[w.End()]
		}
		spans[i] = Span{start, end}
		start = end
	}
	return spans
}

// pairs is the set of two runes that stand side by side in a word, as a bitmap
// over their hash: a false yes costs a segmentation, there is no false no.
type pairs [1 << 15]uint64

func (p *pairs) slot(a, b rune) (word *uint64, bit uint64) {
	h := (uint64(a)<<32 | uint64(b)) * 0x9E3779B97F4A7C15 >> (64 - 21)
	return &p[h>>6], 1 << (h & 63)
}

// any reports whether a word may hold a and b, folded, side by side.
func (p *pairs) any(a, b rune) bool {
	if a == none || b == none {
		return false
	}
	folds := loadFolds()
	word, bit := p.slot(folds.fold(a), folds.fold(b))
	return *word&bit != 0
}

// neighbours is made from the word list in about a millisecond, without gse.
var neighbours = sync.OnceValue(func() *pairs {
	p := new(pairs)
	for w := range wordlist.Words() {
		before := none
		for _, r := range w {
			if before != none {
				word, bit := p.slot(before, r)
				*word |= bit
			}
			before = r
		}
	}
	return p
})
