package personal

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// runs finds the runs of digits of a text one after the other: Text.DigitRuns
// for a reader that needs few of them and keeps none.
type runs struct {
	text string
	wide bool // it has digits that are not ASCII, beside ASCII ones
}

func runsOf(text string) runs { return runs{text, hasWideDigits(text)} }

// next returns the next run of two and more digits at or after pos, half or full
// width, with no separators inside; an empty span if there is none.
func (r runs) next(pos int) dict.Span {
	for {
		at := dict.Span{Start: r.digit(pos)}
		count := 0
		for at.End = at.Start; at.End < len(r.text); count++ {
			n := digitAt(r.text, at.End)
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
)

// digit returns where the next digit begins, len(text) if there is none.
func (r runs) digit(pos int) int {
	s, i := r.text, pos
	if r.wide {
		for i < len(s) && digitAt(s, i) == 0 {
			i++
		}
		return i
	}
	for i+8 <= len(s) {
		for i+32 <= len(s) { // most of Chinese prose has no ASCII
			b := s[i : i+32]
			if load64(b)&load64(b[8:])&load64(b[16:])&load64(b[24:])&highs != highs {
				break
			}
			i += 32
		}
		for end := min(i+32, len(s)-7); i < end; i += 8 {
			digit := load64(s[i:i+8]) ^ 0x30*ones // an ASCII digit becomes 0 to 9
			// 9+0x76 is 0x7F: only 10 and more reach the high bit
			if digit = ^(digit&^highs + 0x76*ones | digit) & highs; digit != 0 {
				return startOfDigits(s, pos, i+bits.TrailingZeros64(digit)/8)
			}
		}
	}
	for i < len(s) && s[i]-'0' > 9 {
		i++
	}
	return startOfDigits(s, pos, i)
}

// startOfDigits goes back over a wide digit right before the ASCII digit at i:
// alone it does not make a text wide.
func startOfDigits(s string, from, i int) int {
	for i-3 >= from && s[i-3] == 0xEF && digitAt(s, i-3) == 3 {
		i -= 3
	}
	return i
}

// hasWideDigits reports whether a text has three digits of full width side by
// side, as every number written so does, or a mathematical digit. Full-width
// punctuation, which begins with EF as those do, rarely comes in twos.
func hasWideDigits(s string) bool {
	if strings.IndexByte(s, 0xF0) >= 0 && strings.Contains(s, "\U0001D7CE"[:3]) {
		return true
	}
	const words = 4 // looked at together
	for ; len(s) >= 8*words; s = s[8*words:] {
		if twoWide(load64(s))|twoWide(load64(s[8:]))|twoWide(load64(s[16:]))|twoWide(load64(s[24:])) != 0 {
			for i := range 8 * words {
				if digitAt(s, i) > 1 {
					return true
				}
			}
		}
	}
	for i := range s {
		if digitAt(s, i) > 1 {
			return true
		}
	}
	return false
}

// twoWide sets the high bit of a byte of EF and above, among eight, that follows
// another with the distance of digits of full width.
func twoWide(x uint64) uint64 {
	wide := (x&^highs + 0x11*ones) & x
	return wide & (wide << 24) & highs
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
