package prohibited

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// maxStretch bounds how far, in bytes, a stretch is followed to either side.
const maxStretch = 360

// stretches finds the stretches of one view: the runs of letters, digits and
// joining marks that injected strings are made of, with the words that they
// were glued to. A run ends at punctuation, at the line's end and at white space
// that joins nothing. Many candidates stand in one run, so it is kept.
type stretches struct {
	view   string
	run    dict.Span   // that was followed last
	before bool        // it may go on before its start
	behind bool        // and behind its end
	marks  []dict.Span // its separators
	odd    bool        // it holds what joins nothing, in the candidate that it was followed from
}

// around returns the stretch around a candidate.
func (s *stretches) around(at dict.Span) dict.Span {
	first, limit := at.End-maxStretch-1, at.End+maxStretch
	if s.odd || !s.run.Contains(at) || s.before && s.run.Start > first || s.behind && s.run.End < limit {
		s.follow(at)
	}
	around := s.run
	if around.Start < first {
		around.Start = min(at.Start, onRune(s.view, first))
	}
	if around.End > limit {
		around.End = limit
		for around.End < s.run.End && s.view[around.End]&0xC0 == 0x80 {
			around.End++
		}
	}
	return around
}

// follow finds the run around a candidate, some way to either side.
func (s *stretches) follow(at dict.Span) {
	const back, ahead = 2 * maxStretch, 8 * maxStretch
	view := s.view
	*s = stretches{view: view, run: at, marks: s.marks[:0]}
	for i, r := range at.In(view) {
		s.odd = s.odd || !s.joinsAt(r, at.Start+i)
	}
	for s.run.Start > 0 {
		r, size := utf8.DecodeLastRuneInString(view[:s.run.Start])
		if !s.joinsAt(r, s.run.Start-size) {
			break
		}
		if s.before = at.Start-s.run.Start > back; s.before {
			break
		}
		s.run.Start -= size
	}
	for s.run.End < len(view) {
		r, size := utf8.DecodeRuneInString(view[s.run.End:])
		if !s.joinsAt(r, s.run.End) {
			break
		}
		if s.behind = s.run.End-at.End > ahead; s.behind {
			break
		}
		s.run.End += size
	}
	for i, r := range s.run.In(view) {
		if isSeparator(r) {
			s.marks = append(s.marks, dict.Span{Start: s.run.Start + i, End: s.run.Start + i + utf8.RuneLen(r)})
		}
	}
}

// joinsAt reports whether the rune r at pos belongs to a run.
func (s *stretches) joinsAt(r rune, pos int) bool {
	return joins(r) || r == ' ' && joinsAcross(s.view, pos, pos+1)
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

// chunks cuts a stretch of the run at its separators.
func (s *stretches) chunks(at dict.Span) []dict.Span {
	var list []dict.Span
	add := func(start, end int) {
		for start < end && s.view[start] == ' ' {
			start++
		}
		for start < end && s.view[end-1] == ' ' {
			end--
		}
		if start < end {
			list = append(list, dict.Span{Start: start, End: end})
		}
	}
	start := at.Start
	i := sort.Search(len(s.marks), func(i int) bool { return s.marks[i].Start >= at.Start })
	for ; i < len(s.marks) && s.marks[i].Start < at.End; i++ {
		add(start, s.marks[i].Start)
		start = s.marks[i].End
	}
	add(start, at.End)
	return list
}
