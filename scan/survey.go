package scan

import (
	"math/bits"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// survey is what one look over all bytes of a text tells.
type survey struct {
	invalid int         // where the first byte that is not UTF-8 stands; the length of the text if there is none
	digits  []dict.Span // runs of two and more digits, half or full width, with no separators inside
	asked   []int32     // where the runes stand that checkers look at one by one
	ascii   [2]uint64   // the bytes of ASCII that there are
	leads   uint64      // the first bytes, from C0 on, of the runes of two and of four bytes that there are
}

// mayHold reports whether r may stand in the text; of runes of three bytes nothing is known.
func (v *survey) mayHold(r rune) bool {
	switch utf8.RuneLen(r) {
	case 1:
		return v.ascii[r>>6]>>(r&63)&1 != 0
	case 2:
		return v.leads>>(r>>6)&1 != 0
	case 4:
		return v.leads>>(0xF0-0xC0+r>>18)&1 != 0
	}
	return true
}

// runeSet tells the runes of the basic plane at which a survey stops: those
// that checkers ask for, and those that must be looked at to be sure of them.
type runeSet struct {
	stops [1 << 10]uint64
	asked [1 << 10]uint64
}

// newRuneSet makes a set of the runes that are asked for.
func newRuneSet(asked ...string) *runeSet {
	s := new(runeSet)
	for _, list := range asked {
		for _, r := range list {
			s.asked[r>>6] |= 1 << (r & 63)
		}
	}
	s.stops = s.asked
	for r := rune(0); r < 1<<16; r++ {
		// After E0 and ED not all bytes are UTF-8; ０ to ９ are digits.
		if lead := r >> 12; lead == 0 || lead == 0xD || '０' <= r && r <= '９' {
			s.stops[r>>6] |= 1 << (r & 63)
		}
	}
	return s
}

func (s *runeSet) has(r rune) bool { return uint32(r) < 1<<16 && s.asked[r>>6]>>(r&63)&1 != 0 }

// stopsAt reports whether the form of three bytes at the bottom of u is to be looked at.
func (s *runeSet) stopsAt(u uint64) uint64 { return s.stops[u&15<<6|u>>8&63] >> (u >> 16 & 63) & 1 }

// plainRunes is the set of nothing but what a survey itself needs.
var plainRunes = sync.OnceValue(func() *runeSet { return newRuneSet() })

// newSurvey looks a text over. Chinese prose is runes of three bytes and passes
// four of them a look, in less time than utf8.ValidString takes alone.
func newSurvey(s string, set *runeSet) survey {
	// The bits that tell a rune of three bytes, and what they are in one and in two of them.
	const (
		form3, is3       = 0xC0C0F0, 0x8080E0
		form, threeThree = form3<<24 | form3, is3<<24 | is3
	)
	v := survey{invalid: len(s)}
	ascii := set.asked[0]|set.asked[1] == 0 // none of ASCII is asked for
	for i := 0; i < len(s); {
		if i+14 <= len(s) {
			b := s[i : i+14]
			u, w := load64(b), load64(b[6:])
			if ((u^threeThree)|(w^threeThree))&form == 0 {
				stops := set.stopsAt(u) | set.stopsAt(u>>24)<<1 | set.stopsAt(w)<<2 | set.stopsAt(w>>24)<<3
				if stops == 0 {
					i += 12
					continue
				}
				i += 3 * bits.TrailingZeros64(stops)
			} else if u&form3 == is3 && set.stopsAt(u) == 0 {
				i += 3
				continue
			} else if ascii && u&0x8080808080808080 == 0 && asciiDigits(u) == 0 {
				v.ascii = [2]uint64{^uint64(0), ^uint64(0)} // not looked at closely
				i += 8
				continue
			}
		}
		b := s[i]
		if b < utf8.RuneSelf {
			v.ascii[b>>6] |= 1 << (b & 63)
		} else if b >= 0xC0 {
			v.leads |= 1 << (b & 63)
		}
		if digitAt(s, i) > 0 {
			i = v.run(s, i)
			continue
		}
		if b < utf8.RuneSelf {
			if set.has(rune(b)) {
				v.note(s, i)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			v.invalid = min(v.invalid, i)
		case set.has(r):
			v.note(s, i)
		}
		i += size
	}
	return v
}

// note takes the place of a rune that was asked for.
func (v *survey) note(s string, i int) {
	if len(v.asked) == cap(v.asked) { // room for as many to the byte in what is left
		v.asked = slices.Grow(v.asked, 16+len(v.asked)*(len(s)-i)/(i+1))
	}
	v.asked = append(v.asked, int32(i))
}

// run takes the digits from s[i:] on and returns where they end.
func (v *survey) run(s string, i int) int {
	start, count := i, 0
	for n := digitAt(s, i); n > 0; n = digitAt(s, i) {
		switch n {
		case 1:
			v.ascii[0] |= 1 << s[i]
		case 4:
			v.leads |= 1 << (s[i] & 63)
		}
		i += n
		count++
	}
	if count == 1 {
		return i
	}
	if len(v.digits) == cap(v.digits) { // room for as many to the byte in what is left
		v.digits = slices.Grow(v.digits, 4+len(v.digits)*(len(s)-i)/i)
	}
	v.digits = append(v.digits, dict.Span{Start: start, End: i})
	return i
}

// asciiDigits sets the high bit of every digit among eight bytes of ASCII.
func asciiDigits(x uint64) uint64 {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	digit := x ^ 0x30*ones              // a digit becomes 0 to 9
	return ^(digit + 0x76*ones) & highs // 9+0x76 is 0x7F: only 10 and more reach the high bit
}

func load64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// digitAt returns the length of the digit that begins at i, 0 if there is none:
// ASCII, full width (EF BC 90..99), mathematical (F0 9D 9F 8E..BF).
func digitAt(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	switch b := s[i]; {
	case b-'0' <= 9:
		return 1
	case b == 0xEF && i+2 < len(s) && s[i+1] == 0xBC && s[i+2]-0x90 <= 9:
		return 3
	case b == 0xF0 && i+3 < len(s) && s[i+1] == 0x9D && s[i+2] == 0x9F && s[i+3] >= 0x8E && s[i+3] <= 0xBF:
		return 4
	}
	return 0
}
