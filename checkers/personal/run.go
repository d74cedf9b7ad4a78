package personal

import (
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
		if count != 1 {
			return at
		}
		pos = at.End
	}
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
	block = 16 // bytes that are looked at together
	back  = 4  // bytes before a block in which the first of two wide digits may begin
)

// nextDigit returns where the next digit begins, len(s) if there is none. A
// single digit of full width between other runes it may pass by: that is no run.
func nextDigit(s string, pos int) int {
	for i := overProse(s, pos); i+block <= len(s); i = overProse(s, i+block) {
		if k := digitIn(s, pos, i); k < i+block {
			return k
		}
	}
	return firstDigit(s, max(pos, len(s)-block-back), len(s))
}

// overProse goes over blocks that hold neither ASCII nor wide digits. Most blocks
// of Chinese prose do not.
func overProse(s string, i int) int {
	before := wideBefore(s, i)
	for ; i+block <= len(s); i += block {
		b := s[i : i+block]
		x, y := load64(b), load64(b[8:])
		// of bytes from 80 on, EF and above have the high bit when 6F is taken off
		v, w := x-0x6F*ones, y-0x6F*ones
		found := v&(v<<24|before>>40) | w&(w<<24|v>>40) | (x - 0x70*ones) | (y - 0x70*ones)
		if x&y&highs != highs || found&highs != 0 {
			break
		}
		before = w
	}
	return i
}

// digitIn returns where the first digit of the block at i begins, the block's
// end or more if it has none. A wide digit may begin before it, at pos at the
// earliest.
func digitIn(s string, pos, i int) int {
	before := wideBefore(s, i)
	end := i + block
	for ; i < end; i += 8 {
		x := load64(s[i : i+8])
		digit := x ^ 0x30*ones                      // an ASCII digit becomes 0 to 9
		digit = ^(digit&^highs + 0x76*ones | digit) // 9+0x76 is 0x7F: only 10 and more reach the high bit
		most := (x&^highs + 0x10*ones) & x          // F0 and above
		w := wide(x)
		if (digit|most)&highs|w&(w<<24|before>>40) != 0 {
			if k := firstDigit(s, max(pos, i-back), i+8); k < i+8 {
				return k
			}
		}
		before = w
	}
	return end
}

// wide sets the high bit of the bytes of EF and above, with which digits of
// full width begin. Full-width punctuation does too, but two of them with the
// distance of two digits are rare. Mathematical digits begin with F0.
func wide(x uint64) uint64 { return (x&^highs + 0x11*ones) & x & highs }

func wideBefore(s string, i int) uint64 {
	if i < 8 || i > len(s) {
		return 0
	}
	return wide(load64(s[i-8 : i]))
}

// firstDigit returns where the first digit of s[i:end] begins, end if there is none.
func firstDigit(s string, i, end int) int {
	for i < end && digitAt(s, i) == 0 {
		i++
	}
	return i
}

func load64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// digitAt returns the length of the digit that begins at i, 0 if there is none.
func digitAt(s string, i int) int {
	b := s[i]
	if b < 0xEF {
		if b-'0' <= 9 {
			return 1
		}
		return 0
	}
	if r, size := utf8.DecodeRuneInString(s[i:]); isDigitRune(r) {
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
			return !goesOn || line > 0 && (r.plain || !r.sameCell(run.Start, line))
		}
		pos += size
	}
	return true
}
