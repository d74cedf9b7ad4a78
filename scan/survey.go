package scan

import (
	"slices"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// survey is what one look over all bytes of a text tells.
type survey struct {
	invalid int         // where the first byte that is not UTF-8 stands; the length of the text if there is none
	digits  []dict.Span // runs of two and more digits, half or full width, with no separators inside
}

// newSurvey looks a text over. Chinese prose is runes of three bytes and passes
// two of them a look, in a third of the time that utf8.ValidString takes alone.
func newSurvey(s string) survey {
	v := survey{invalid: len(s)}
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			u := load64(s[i : i+8])
			if twoOfThree(u) {
				i += 6
				continue
			}
			if u&0x8080808080808080 == 0 && asciiDigits(u) == 0 {
				i += 8
				continue
			}
		}
		if digitAt(s, i) > 0 {
			i = v.run(s, i)
			continue
		}
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			v.invalid = min(v.invalid, i)
		}
		i += size
	}
	return v
}

// twoOfThree reports whether the lowest six of eight bytes are surely two runes
// of three bytes and no digits.
func twoOfThree(u uint64) bool {
	const form, is = 0xC0C0F0_C0C0F0, 0x8080E0_8080E0
	return u&form == is && plain3(u) && plain3(u>>24)
}

// plain3 reports whether the form of three bytes at the bottom of u is surely
// a rune and no digit: E0 and ED forbid some second bytes, ０ to ９ are EF BC 90
// to 99.
func plain3(u uint64) bool {
	return 0b1101_1111_1111_1110>>(u&15)&1 != 0 && u&0xF0FFFF != 0x90BCEF
}

// run takes the digits from s[i:] on and returns where they end.
func (v *survey) run(s string, i int) int {
	start, count := i, 0
	for n := digitAt(s, i); n > 0; n = digitAt(s, i) {
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
