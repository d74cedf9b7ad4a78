package dict

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordIndex cuts folded text into the words of a list as gse does: of all ways
// it takes the one whose words are the most probable together, by their
// frequencies alone. TestCutsAsGse holds the two together. gse over the same
// list takes 45 ms to load and 17 MB to keep: a program that checks one draft
// would spend most of its time and memory on that.
//
// The list is used as it is, sorted text: nothing is built but where its lines
// begin.
type wordIndex struct {
	list  string
	lines []uint32             // where each begins
	first [maxFirst + 1]uint16 // the first line whose word begins with this rune or a greater one
	bits  float32              // the binary logarithm of the sum of all frequencies
	pairs *pairs
}

// maxFirst is above the first rune of every word of more than one rune.
const maxFirst = 1 << 16

const (
	// loneRune is the frequency of words of one rune, so that they do not tear
	// longer ones apart.
	loneRune = 2
	// unknown is what a rune costs that is no word, in bits.
	unknown = 32
)

// newWordIndex reads lines of a word and its frequency, sorted.
func newWordIndex(list string) *wordIndex {
	w := &wordIndex{list: list, pairs: neighbours(), lines: make([]uint32, 0, 1+strings.Count(list, "\n"))}
	sum, next := 0, rune(0)
	for at := 0; at < len(list); {
		r, size := utf8.DecodeRuneInString(list[at:])
		for ; next <= min(r, maxFirst); next++ {
			w.first[next] = uint16(len(w.lines))
		}
		w.lines = append(w.lines, uint32(at))
		word, frequency := w.line(len(w.lines) - 1)
		if len(word) == size {
			frequency = loneRune
		}
		sum += frequency
		at += strings.IndexByte(list[at:], '\n') + 1
	}
	for ; next <= maxFirst; next++ {
		w.first[next] = uint16(len(w.lines))
	}
	w.bits = float32(math.Log2(float64(sum)))
	return w
}

// line returns the word of a line and its frequency.
func (w *wordIndex) line(n int) (word string, frequency int) {
	at := int(w.lines[n])
	end := at
	for w.list[end] != ' ' {
		end++
	}
	for i := end + 1; w.list[i] != '\n'; i++ {
		frequency = frequency*10 + int(w.list[i]-'0')
	}
	return w.list[at:end], frequency
}

// step is the best way to the end of a unit of text.
type step struct {
	cost float32 // in bits; 0 if there is no way yet
	from int32   // the unit that its last word begins with
}

// cut appends where the words of text end.
func (w *wordIndex) cut(dst []int32, text string) []int32 {
	var unitRoom [65]int32
	units := appendUnits(unitRoom[:0], text)
	var stepRoom [64]step
	steps := stepRoom[:]
	if n := len(units) - 1; n > len(steps) {
		steps = make([]step, n)
	}
	base := float32(0)
	for u := range len(units) - 1 {
		if u > 0 {
			base = steps[u-1].cost
		}
		alone := false // the unit is a word by itself
		w.each(text, units[u:], func(n int, cost float32) {
			alone = alone || n == 1
			steps[u+n-1].try(base+cost, u)
		})
		if !alone {
			steps[u].try(base+unknown, u)
		}
	}
	begin := len(dst)
	for u := len(units) - 2; u >= 0; u = int(steps[u].from) - 1 {
		dst = append(dst, units[u+1])
	}
	slices.Reverse(dst[begin:])
	return dst
}

func (s *step) try(cost float32, from int) {
	if s.cost == 0 || cost < s.cost {
		*s = step{cost, int32(from)}
	}
}

// each calls found with the number of units and the cost of every word that
// text[units[0]:] begins with, the shortest first. units ends with the end of text.
func (w *wordIndex) each(text string, units []int32, found func(n int, cost float32)) {
	start := units[0]
	r, size := utf8.DecodeRuneInString(text[start:])
	if r >= maxFirst {
		return // no word of several runes begins so
	}
	lo, hi := int(w.first[r]), int(w.first[r+1])
	for n := 1; n < len(units) && lo < hi; n++ {
		end := units[n]
		prefix := text[start:end]
		if n > 1 || len(prefix) > size {
			lo = w.search(lo, hi, prefix)
			if lo == hi {
				return
			}
		}
		word, frequency := w.line(lo)
		if !strings.HasPrefix(word, prefix) {
			return
		}
		if len(word) == len(prefix) {
			if len(word) == size {
				frequency = loneRune
			}
			found(n, w.bits-float32(math.Log2(float64(frequency))))
		}
		if n+1 < len(units) {
			before, _ := utf8.DecodeLastRuneInString(prefix)
			after, _ := utf8.DecodeRuneInString(text[end:])
			if !w.pairs.anyFolded(before, after) {
				return
			}
		}
	}
}

// search returns the first of the lines from lo to hi that is not below prefix.
func (w *wordIndex) search(lo, hi int, prefix string) int {
	for lo < hi {
		mid := (lo + hi) / 2
		at := w.lines[mid]
		// A word that ends before prefix does is followed by a space, which is below every rune of a word.
		if w.list[at:min(int(at)+len(prefix), len(w.list))] < prefix {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// appendUnits appends where the units of text begin, and its end: a run of
// letters and digits of scripts with small alphabets is one, every other rune is.
func appendUnits(dst []int32, text string) []int32 {
	joined := false
	for i, r := range text {
		narrow := r < 0x80 && (r-'0' < 10 && r >= '0' || r|0x20 >= 'a' && r|0x20 <= 'z') ||
			0x80 <= r && r < 0x800 && (unicode.IsLetter(r) || unicode.IsNumber(r))
		if !narrow || !joined {
			dst = append(dst, int32(i))
		}
		joined = narrow
	}
	return append(dst, int32(len(text)))
}
