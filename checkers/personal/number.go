package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// group is a run of digits, or of digits and mask characters (138****1234),
// with nothing visible inside. digits has a * for every masked place.
type group struct {
	dict.Span
	digits string
	masked int
	// join is what parts it from the group after it: 0 if that is another number.
	join byte
}

const (
	joinSpace  byte = ' '
	joinHyphen byte = '-'
)

// number is one reading of one or several groups.
type number struct {
	dict.Span
	digits string
	masked int
	groups int
	shape  shape // lengths of the groups
	// a hyphen joins it to further digits or letters: a part of a longer code
	hyphenated bool
}

// shape is the lengths of up to eight groups, 4 bits each, the first in front.
type shape uint32

func shapeOf(lengths ...int) shape {
	var s shape
	for _, n := range lengths {
		s = s<<4 | shape(min(n, 15))
	}
	return s
}

// maxChain bounds how many groups are looked at as one number.
const maxChain = 8

// chain reads the groups from a run of digits on, joined by a space or a
// hyphen, and returns where the digits end that they take up.
func (r *reader) chain(run dict.Span) (end int) {
	r.groups = r.groups[:0]
	pos := r.front(run.Start)
	for len(r.groups) < maxChain {
		g, ok := r.group(pos)
		if !ok {
			break
		}
		r.groups = append(r.groups, g)
		var join byte
		pos, join = r.separator(g.End)
		if join == 0 {
			break
		}
		r.groups[len(r.groups)-1].join = join
	}
	if n := len(r.groups); n > 0 {
		r.groups[n-1].join = 0
	}
	end = run.End
	if n := len(r.groups); n > 0 {
		end = r.groups[n-1].End
	}
	for end < len(r.view) { // a group of the greatest length ends inside its run
		n := digitAt(r.view, end)
		if n == 0 {
			break
		}
		end += n
	}
	return end
}

// front moves the start of a digit run over single digits that only an
// invisible rune parts from it, and over mask characters, two and more.
func (r *reader) front(pos int) int {
	at := pos
	for {
		before, seen := at, false
		c, size := utf8.DecodeLastRuneInString(r.view[:before])
		for isInvisible(c) {
			before, seen = before-size, true
			c, size = utf8.DecodeLastRuneInString(r.view[:before])
		}
		if !seen || !isDigitRune(c) {
			break
		}
		at = before - size
	}
	masks, from := 0, at
	for {
		c, size := utf8.DecodeLastRuneInString(r.view[:from])
		if !scan.IsMask(c) || c == '_' || c == '＿' {
			break
		}
		from -= size
		masks++
	}
	if masks > 1 {
		return from
	}
	return at
}

// group reads digits and mask characters from pos on.
func (r *reader) group(pos int) (group, bool) {
	g := group{Span: dict.Span{Start: pos, End: pos}}
	plain := true // ASCII digits only: no copy needed
	var buf [48]byte
	n := 0
	for pos < len(r.view) && n < len(buf) {
		c, size := rune(r.view[pos]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(r.view[pos:])
		}
		if d, ok := digitValue(c); ok {
			buf[n] = '0' + d
			plain = plain && size == 1
		} else if isInvisible(c) {
			plain = false
			pos += size
			continue
		} else if scan.IsMask(c) || c|0x20 == 'x' && r.masksHere(pos, n) {
			buf[n] = '*'
			g.masked++
			plain = false
		} else {
			break
		}
		n++
		pos += size
		g.End = pos
	}
	if n == 0 {
		return g, false
	}
	if plain {
		g.digits = g.Span.In(r.view)
	} else {
		g.digits = string(buf[:n])
	}
	return g, true
}

// masksHere reports whether an x at pos hides a digit: two and more in a row.
// A single x after 17 digits is the check digit of an identity number.
func (r *reader) masksHere(pos, before int) bool {
	n := 0
	for pos+n < len(r.view) && r.view[pos+n]|0x20 == 'x' {
		n++
	}
	if n > 1 {
		return true
	}
	return pos > 0 && r.view[pos-1]|0x20 == 'x' && before > 1 // the last of several
}

// separator skips what may part the groups of a number: one or two spaces,
// hyphens, or one with spaces around. In a cell a line end counts as a space.
// What stands in the next cell is another number.
func (r *reader) separator(pos int) (next int, join byte) {
	from, wide := pos, false
	for n := 0; n < 4 && pos < len(r.view); n++ {
		c, size := firstRune(r.view[pos:])
		switch c {
		case ' ', '　', '\u00a0', '\u2009', '\u2002', '\u2003', '\n', '\r':
			wide = true
			if join == 0 {
				join = joinSpace
			}
			if (c == '\n' || c == '\r') && (r.plain || proseAt(r.view, pos+size) || !r.sameCell(from-1, pos+size)) {
				return pos, 0
			}
		case ')', '）': // (0779)5550137, （+86）137…
			if n > 0 || !r.bracketed() {
				return pos, 0
			}
			join = joinSpace
		case '-', '－', '–', '—', '‐', '‑', '−':
			join = joinHyphen
		default:
			if isInvisible(c) {
				break
			}
			if _, ok := digitValue(c); !ok && !scan.IsMask(c) || join == 0 || wide && r.cellEnds(from-1, pos) {
				return pos, 0
			}
			return pos, join
		}
		pos += size
	}
	return pos, 0
}

// proseAt is a quick look at what begins at pos: a Chinese character, which no number goes on with.
func proseAt(view string, pos int) bool {
	return pos < len(view) && view[pos] >= 0xE4 && view[pos] <= 0xE9
}

// bracketed reports whether the group read last follows an opening bracket.
func (r *reader) bracketed() bool {
	if len(r.groups) == 0 {
		return false
	}
	before := strings.TrimRight(r.view[:r.groups[len(r.groups)-1].Start], "+＋")
	return strings.HasSuffix(before, "(") || strings.HasSuffix(before, "（")
}

// cellEnds reports whether the cell that a stands in ends before b.
func (r *reader) cellEnds(a, b int) bool {
	cell := r.block(a)
	return cell.Kind == scan.Cell && cell.End <= b
}

// join makes a number of n groups from group i on.
func (r *reader) join(i, n int) number {
	g := r.groups[i : i+n]
	num := number{Span: dict.Span{Start: g[0].Start, End: g[n-1].End}, groups: n}
	if n == 1 {
		num.digits, num.masked, num.shape = g[0].digits, g[0].masked, shapeOf(len(g[0].digits))
	} else {
		buf := r.buf[:0]
		for k := range g {
			buf = append(buf, g[k].digits...)
			num.masked += g[k].masked
			num.shape = num.shape<<4 | shape(min(len(g[k].digits), 15))
		}
		r.buf = buf
		num.digits = string(buf)
	}
	num.hyphenated = i > 0 && r.groups[i-1].join == joinHyphen || g[n-1].join == joinHyphen ||
		i == 0 && hyphenBefore(r.view, num.Start)
	return num
}

// hyphenBefore reports a hyphen between a letter or digit and pos.
func hyphenBefore(view string, pos int) bool {
	c, size := utf8.DecodeLastRuneInString(view[:pos])
	if c != '-' && c != '－' && c != '–' {
		return false
	}
	p, _ := utf8.DecodeLastRuneInString(view[:pos-size])
	return isAlnum(p)
}

// digitValue reads digits as DigitRuns does: ASCII, full width, mathematical.
func digitValue(c rune) (byte, bool) {
	switch {
	case c >= '0' && c <= '9':
		return byte(c - '0'), true
	case c >= '０' && c <= '９':
		return byte(c - '０'), true
	case c >= 0x1D7CE && c <= 0x1D7FF:
		return byte((c - 0x1D7CE) % 10), true
	}
	return 0, false
}

func isDigitRune(c rune) bool { _, ok := digitValue(c); return ok }

// isInvisible recognises runes that nobody sees: zero width, soft hyphen,
// joiners, direction marks, variation selectors.
func isInvisible(c rune) bool {
	return c == 0x00AD || c == 0x034F || c == 0x061C || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E ||
		c >= 0x2060 && c <= 0x2064 || c >= 0x2066 && c <= 0x206F || c == 0xFEFF || c >= 0xFE00 && c <= 0xFE0F
}

func isAlnum(c rune) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ||
		c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ'
}
