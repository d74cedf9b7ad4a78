package personal

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// nextRun returns the next run of two and more digits at or after pos, half or
// full width, with no separators inside; an empty span if there is none. It is
// Text.DigitRuns for a reader that needs few of them and keeps none.
func nextRun(s string, pos int) dict.Span {
	for {
		at := dict.Span{Start: nextDigit(s, pos)}
		count := 0
		for at.End = at.Start; at.End < len(s); count++ {
			n := digitAt(s, at.End)
			if n == 0 {
				break
			}
			at.End += n
		}
		if count > 1 || count == 0 {
			return at
		}
		pos = at.End
	}
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// nextDigit returns where the next digit begins, len(s) if there is none. One
// single digit of full width between other runes it may pass by: that is no run.
//
// It looks at eight bytes at a time: for ASCII digits, for two bytes of EF with
// the distance of two digits of full width, and for a byte of F0 and above.
// Chinese prose has none in most words; its full-width punctuation begins with
// EF, but rarely comes in twos.
func nextDigit(s string, pos int) int {
	i, before := pos, uint64(0)
	for ; i+8 <= len(s); i += 8 {
		x := load64(s[i:i+8]) ^ highs // now the high bit marks ASCII
		if x&highs != 0 {
			digit := x ^ 0xB0*ones                      // an ASCII digit becomes 0 to 9
			digit = ^(digit&^highs + 0x76*ones | digit) // 9+0x76 is 0x7F: only 10 and more reach the high bit
			if digit &= highs; digit != 0 {
				k := i + bits.TrailingZeros64(digit)/8
				return firstDigit(s, max(pos, i-back), startOfDigits(s, pos, k))
			}
			x &^= x & highs >> 7 * 0xFF // no ASCII is wide
		}
		wide := (x + 0x11*ones) & highs
		other := (x + 0x10*ones) & highs
		twice := wide & (wide<<24 | before>>40)
		before = wide
		if twice|other != 0 {
			if k := firstDigit(s, max(pos, i-back), i+8); k < i+8 {
				return k
			}
		}
	}
	return firstDigit(s, max(pos, i-back), len(s))
}

// back is how far before a word of eight bytes the first of two wide digits may begin.
const back = 4

// firstDigit returns where the first digit of s[i:end] begins, end if there is none.
func firstDigit(s string, i, end int) int {
	for i < end && digitAt(s, i) == 0 {
		i++
	}
	return i
}

// startOfDigits goes back over wide digits right before the ASCII digit at i.
func startOfDigits(s string, from, i int) int {
	for {
		switch {
		case i-3 >= from && s[i-3] == 0xEF && digitAt(s, i-3) == 3:
			i -= 3
		case i-4 >= from && s[i-4] == 0xF0 && digitAt(s, i-4) == 4:
			i -= 4
		default:
			return i
		}
	}
}

func load64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// digitAt returns the length of the digit that begins at i, 0 if there is none.
func digitAt(s string, i int) int {
	b := s[i]
	if b < utf8.RuneSelf {
		if b-'0' <= 9 {
			return 1
		}
		return 0
	}
	if b < 0xEF {
		return 0
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if isDigitRune(r) {
		return size
	}
	return 0
}

// closed reports a run of digits that is no part of a longer number: what
// follows neither masks nor joins digits.
func (r *reader) closed(run dict.Span) bool {
	if run.End == len(r.view) {
		return true
	}
	if before, _ := lastRune(r.view[:run.Start]); scan.IsMask(before) { // *******1234，
		b := r.view[run.End]
		return proseAt(r.view, run.End) || b < utf8.RuneSelf && strings.IndexByte(" -*#_xX)\n\r", b) < 0
	}
	pos, line := run.End, 0 // line: where the next line begins
	for n := 0; pos < len(r.view); n++ {
		if proseAt(r.view, pos) {
			return true
		}
		c, size := utf8.DecodeRuneInString(r.view[pos:])
		switch c {
		case ' ', '　', '\u00a0', '\u2009', '\u2002', '\u2003', ')', '）', '-', '－', '–', '—', '‐', '‑', '−':
			const most = 4 // separators between groups
			if n == most {
				return true
			}
		case '\n', '\r':
			line = pos + size
		default:
			if isInvisible(c) {
				break
			}
			goesOn := isDigitRune(c) || scan.IsMask(c) || c|0x20 == 'x'
			return !goesOn || line > 0 && !r.sameCell(run.Start, line)
		}
		pos += size
	}
	return true
}
