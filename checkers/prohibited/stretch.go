package prohibited

import (
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// maxStretch bounds how far, in bytes, a stretch is followed to either side.
const maxStretch = 360

// stretch returns the run of letters, digits and joining marks around a span:
// what an injected string is made of, and the words that it was glued to. It
// ends at punctuation, at the line's end and at white space that joins nothing.
func stretch(view string, at dict.Span) dict.Span {
	for at.Start > 0 {
		r, size := utf8.DecodeLastRuneInString(view[:at.Start])
		if !joins(r) && !(r == ' ' && joinsAcross(view, at.Start-size, at.Start)) {
			break
		}
		at.Start -= size
		if at.End-at.Start > maxStretch {
			break
		}
	}
	limit := at.End + maxStretch
	for at.End < len(view) && at.End < limit {
		r, size := utf8.DecodeRuneInString(view[at.End:])
		if !joins(r) && !(r == ' ' && joinsAcross(view, at.End, at.End+size)) {
			break
		}
		at.End += size
	}
	return at
}

// joins reports whether a rune may stand in an injected string.
func joins(r rune) bool {
	switch {
	case r >= 0x4E00 && r <= 0x9FFF:
		return true
	case r < 0x80:
		return r-'0' <= 9 && r >= '0' || r|0x20 >= 'a' && r|0x20 <= 'z' || isSeparator(r) || r == '.' || r == '*' || r == '/' || r == '+' || r == '&' || r == '(' || r == ')'
	case isSeparator(r), r == '（', r == '）':
		return true
	}
	return r >= '０' && r <= '９' || r >= 'Ａ' && r <= 'Ｚ' || r >= 'ａ' && r <= 'ｚ' || isHan(r)
}

// isSeparator reports whether a rune joins the chunks of an injected string.
func isSeparator(r rune) bool {
	switch r {
	case '_', '|', '｜', '·', '•', '・', '‧', '-', '–', '＿', '－', '丨', '~':
		return true
	}
	return false
}

// joinsAcross reports whether the space view[start:end] stands beside a
// separator (bob体育 - 官网) or between Latin letters (App Store).
func joinsAcross(view string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(view[:start])
	after, _ := utf8.DecodeRuneInString(view[end:])
	return isSeparator(before) || isSeparator(after) || isLatin(before) && isLatin(after)
}

func isLatin(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isHan(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r >= 0x2E80 && unicode.Is(unicode.Han, r)
}

// chunks cuts a stretch at its separators.
func chunks(view string, at dict.Span) []dict.Span {
	var list []dict.Span
	add := func(start, end int) {
		for start < end && view[start] == ' ' {
			start++
		}
		for start < end && view[end-1] == ' ' {
			end--
		}
		if start < end {
			list = append(list, dict.Span{Start: start, End: end})
		}
	}
	start := at.Start
	for i, r := range at.In(view) {
		if isSeparator(r) {
			add(start, at.Start+i)
			start = at.Start + i + utf8.RuneLen(r)
		}
	}
	add(start, at.End)
	return list
}
