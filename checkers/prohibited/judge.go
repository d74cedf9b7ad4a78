package prohibited

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// reach is how many bytes may lie between two words of one injected string.
const reach = 54

// judge decides whether the stretch around a candidate holds an injected
// string, and where it begins and ends.
func (c *checker) judge(view string, s, candidate dict.Span) (injection, bool) {
	list := cluster(c.spam.in(view, s), candidate)
	core := candidate
	for _, w := range list {
		core.Start, core.End = min(core.Start, w.Start), max(core.End, w.End)
	}
	parts := chunks(view, s)
	first, last := chunkAt(parts, core.Start), chunkAt(parts, core.End-1)
	if first < 0 || last < 0 {
		return injection{}, false
	}
	first, last = widen(view, parts, first, last, candidate)
	in := injection{weights: weigh(list), chunks: last - first + 1, echo: echo(view, parts[first:last+1])}
	in.span = dict.Span{
		Start: c.start(view, parts[first], core, in.echo),
		End:   end(view, parts[last], core),
	}
	in.inside = glued(view, in.span)
	in.count = strings.Count(view, in.span.In(view))
	w := in.weights
	score := w.content() + min(w.site, 3) + w.query + min(in.chunks-1, 3)
	if in.echo != "" {
		score += 2
	}
	if in.inside {
		score += 2
	}
	if in.count > 1 && in.chunks > 1 {
		score += 2
	}
	if w.content() == 0 && in.echo == "" {
		return in, false
	}
	return in, score >= 7
}

// cluster keeps the words that hang together with the candidate.
func cluster(list []word, at dict.Span) []word {
	lo, hi := 0, len(list)
	k := 0
	for k < len(list) && list[k].End <= at.Start {
		k++
	}
	edge := at.Start
	for lo = k; lo > 0 && edge-list[lo-1].End <= reach; lo-- {
		edge = list[lo-1].Start
	}
	edge = at.End
	for hi = k; hi < len(list) && list[hi].Start-edge <= reach; hi++ {
		edge = max(edge, list[hi].End)
	}
	return list[lo:hi]
}

func chunkAt(parts []dict.Span, pos int) int {
	for i, p := range parts {
		if pos < p.End {
			return i
		}
	}
	return len(parts) - 1
}

// widen takes in the chunks on either side that are joined by the separators
// that the string uses inside.
func widen(view string, parts []dict.Span, first, last int, candidate dict.Span) (int, int) {
	inside := candidate.In(view)
	for i := first; i < last; i++ {
		inside += view[parts[i].End:parts[i+1].Start]
	}
	joined := func(i int) bool {
		return strings.ContainsAny(view[parts[i].End:parts[i+1].Start], inside)
	}
	for first > 0 && joined(first-1) {
		first--
	}
	for last < len(parts)-1 && joined(last) {
		last++
	}
	return first, last
}

// echo returns the beginning that a chunk shares with another chunk or with a
// part of the first, which may be glued to a foreign word: two runes and more.
func echo(view string, parts []dict.Span) string {
	for i := len(parts) - 1; i > 0; i-- {
		text := parts[i].In(view)
		for j := 0; j < i; j++ {
			n := 0
			for k, r := range text {
				k += utf8.RuneLen(r)
				if !strings.Contains(parts[j].In(view), text[:k]) {
					break
				}
				n = k
			}
			if utf8.RuneCountInString(text[:n]) >= 2 && j == 0 || utf8.RuneCountInString(text[:n]) >= 2 && strings.HasPrefix(parts[j].In(view), text[:n]) {
				return text[:n]
			}
		}
	}
	return ""
}

// start tells where the injected string begins: what stands before it in its
// first chunk is the word that it was glued to.
func (c *checker) start(view string, chunk, core dict.Span, echo string) int {
	if i := strings.Index(chunk.In(view), echo); echo != "" && i >= 0 {
		return backOverCode(view, chunk.Start, chunk.Start+i)
	}
	pos := max(core.Start, chunk.Start)
	if lead := view[chunk.Start:pos]; utf8.RuneCountInString(lead) <= 4 && !isHanBefore(view, chunk.Start) && !startsName(lead) {
		return chunk.Start
	}
	pos = backOverCode(view, chunk.Start, pos)
	if r, _ := utf8.DecodeRuneInString(view[pos:]); !isHan(r) {
		return pos
	}
	for range 2 { // a brand before its first keyword has two runes more often than not
		r, size := utf8.DecodeLastRuneInString(view[chunk.Start:pos])
		if size == 0 || !isHan(r) {
			break
		}
		pos -= size
	}
	return backOverCode(view, chunk.Start, pos)
}

// backOverCode moves back over letters, digits and dots that belong to a brand.
func backOverCode(view string, from, pos int) int {
	for pos > from && (isLatin(rune(view[pos-1])) || isDigit(rune(view[pos-1])) || view[pos-1] == '.' || view[pos-1] == '*') {
		pos--
	}
	return pos
}

// end tells where the injected string ends: what the last chunk goes on with
// after its last keyword is the word that was broken.
func end(view string, chunk, core dict.Span) int {
	pos := max(core.End, chunk.Start)
	for pos < chunk.End && (isLatin(rune(view[pos])) || isDigit(rune(view[pos]))) {
		pos++
	}
	rest := view[pos:chunk.End]
	if rest == "" || continuesName(rest) {
		return pos
	}
	if utf8.RuneCountInString(rest) <= 6 {
		return chunk.End
	}
	return pos
}

// names are how words go on that an injected string breaks.
var names = []string{"人民政府", "政府", "省", "市", "县", "区", "镇", "乡", "村", "街道", "办公", "局", "委", "厅", "院", "大学", "学院", "学校", "中学", "小学", "公安", "教育", "财政", "卫生", "民政", "住房", "自然资源", "人力资源"}

func continuesName(s string) bool {
	for _, n := range names {
		if strings.HasPrefix(s, n) {
			return true
		}
	}
	return false
}

// startsName reports whether a place or organisation is named in s.
func startsName(s string) bool {
	for _, n := range names[:10] {
		if strings.Contains(s, n) {
			return true
		}
	}
	return false
}

func isHanBefore(view string, pos int) bool {
	r, _ := utf8.DecodeLastRuneInString(view[:pos])
	return isHan(r)
}

// glued reports whether Han characters stand right before and after.
func glued(view string, at dict.Span) bool {
	after, _ := utf8.DecodeRuneInString(view[at.End:])
	return isHanBefore(view, at.Start) && isHan(after)
}
