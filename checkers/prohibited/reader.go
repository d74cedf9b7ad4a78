package prohibited

import (
	"sort"

	"github.com/xianshen/xianshen/dict"
)

// reader looks words up in one view. Where a text is dense with hits the
// stretches around them overlap: what has been read is kept, and read ahead.
type reader struct {
	words      func() *words
	dictionary *dict.Words
	view       string
	read       dict.Span // the part of the view that was read last
	list       []word    // in it
	stands     []verdict // of the words, where it has been asked
	standings  []word    // the last answer of standing
}

type verdict uint8

const (
	unknown verdict = iota
	kept
	dropped
)

// readAhead bounds how much is read at once, in bytes.
const readAhead = 1 << 16

// from reads a stretch, if it was not read before, and returns the first word
// in it.
func (r *reader) from(at dict.Span) int {
	if !r.read.Contains(at) {
		more := 0
		if r.read.Overlaps(at) {
			more = min(2*r.read.Len(), readAhead)
		}
		r.read = dict.Span{Start: at.Start, End: onRune(r.view, min(len(r.view), at.End+more))}
		r.list = r.words().in(r.view, r.read)
		r.stands = make([]verdict, len(r.list))
	}
	return sort.Search(len(r.list), func(i int) bool { return r.list[i].Start >= at.Start })
}

// in returns the words that stand in a stretch of the view, in order,
// overlapping ones too.
func (r *reader) in(at dict.Span) []word {
	var list []word
	for i := r.from(at); i < len(r.list) && r.list[i].Start < at.End; i++ {
		if w := r.list[i]; w.End <= at.End {
			list = append(list, w)
		}
	}
	return list
}

// standing is in without the short telling words that straddle others (上分 in
// 基础上分析), and without those that overlap one before them. The next call
// overwrites the list.
func (r *reader) standing(at dict.Span) []word {
	list := r.standings[:0]
	for i := r.from(at); i < len(r.list) && r.list[i].Start < at.End; i++ {
		w := r.list[i]
		if w.End > at.End {
			continue
		}
		if r.stands[i] == unknown {
			r.stands[i] = kept
			if spamKinds[w.term.kind].weight > 1 && (straddles(r.dictionary, r.view, w.Span, w.term) || isVenue(r.view, w.Span)) {
				r.stands[i] = dropped
			}
		}
		if r.stands[i] == kept {
			list = append(list, w)
		}
	}
	r.standings = list
	return apart(list)
}

// says returns the first word of a category in a stretch, "" for none.
func (r *reader) says(at dict.Span, category string) string {
	for i := r.from(at); i < len(r.list) && r.list[i].Start < at.End; i++ {
		if w := r.list[i]; w.End <= at.End && w.term.bears(category) {
			return w.In(r.view)
		}
	}
	return ""
}
