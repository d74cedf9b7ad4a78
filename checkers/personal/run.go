package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

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
