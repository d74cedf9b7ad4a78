package dict

import (
	"sync"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict/internal/wordlist"
)

// embeddedSegmenter reads the embedded word list, once for the process.
var embeddedSegmenter = sync.OnceValue(func() Segmenter { return &listSegmenter{newWordIndex(wordlist.Text)} })

// listSegmenter segments the folded text, as the word list is folded, and
// tells the words' places in the original.
type listSegmenter struct{ words *wordIndex }

func (s *listSegmenter) Segment(text string) []Span {
	if text == "" {
		return nil
	}
	folds := loadFolds()
	var foldedRoom [128]byte
	var originRoom [128]int32
	folded := foldedRoom[:0]
	// origin[i] is where the rune that has its first byte at folded[i] stands in text.
	origin := originRoom[:0]
	for i, r := range text {
		f := folds.fold(r)
		if f == foldSkip {
			continue
		}
		folded = utf8.AppendRune(folded, f)
		for len(origin) < len(folded) {
			origin = append(origin, int32(i))
		}
	}
	if len(folded) == 0 {
		return []Span{{0, len(text)}}
	}
	var endsRoom [64]int32
	ends := s.words.cut(endsRoom[:0], string(folded))
	spans := make([]Span, len(ends))
	start := 0
	for i, e := range ends {
		end := len(text)
		if int(e) < len(origin) {
			end = int(origin[e])
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
	return p.anyFolded(folds.fold(a), folds.fold(b))
}

func (p *pairs) anyFolded(a, b rune) bool {
	word, bit := p.slot(a, b)
	return *word&bit != 0
}

// neighbours is made from the word list in about a millisecond.
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
