package scan

import (
	"sort"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// Text is one field of a document: the source as given and the view that a
// reader sees. For plain text the view is the source.
//
// A Text belongs to one scan; its lazy parts are filled without a lock.
type Text struct {
	Field  string
	Source string
	View   string
	Links  []Link // in order of appearance

	runs      []Run // nil: the view is the source
	blocks    []Block
	blocked   bool
	parsed    bool     // by the parser of a format
	looked    *runeSet // what its survey stops at
	survey    survey   // of the view
	surveyed  bool
	addresses []Address
	addressed bool
	tokens    map[dict.Span][]dict.Span
	line      dict.Span // that was asked for last
	clear     stretch   // around the sentence that was asked for last
	officials []Official
	read      bool // officials
}

// Run maps a stretch of the view to the source. Where both have the same
// length they correspond byte by byte; else the view's stretch stands for the
// source's as a whole (a decoded entity).
type Run struct{ View, Source dict.Span }

// Link is a link in a text of a format that has links.
type Link struct {
	Href   string
	Target dict.Span // where the address stands, in the SOURCE
	Anchor dict.Span // the visible text, in the view
	Hidden string    // why a reader does not see it, "" if they do
}

// Parsed is what a parser makes of a source.
type Parsed struct {
	View   string
	Runs   []Run // in order, covering the view; nil if the view is the source
	Blocks []Block
	Links  []Link
}

// Parser reads a format. Its error makes the report incomplete.
type Parser func(source string) (Parsed, error)

func newText(field, source string) *Text {
	return &Text{Field: field, Source: source, View: source}
}

// SourceSpan maps a span of the view to bytes of the source. One that reaches
// from what a page shows into what it hides, which may stand before it, is
// mapped as far as the order of the source goes.
func (t *Text) SourceSpan(s dict.Span) dict.Span {
	if t.runs == nil {
		return s
	}
	at := dict.Span{Start: t.sourceStart(s.Start), End: t.sourceEnd(s.End)}
	if at.End < at.Start {
		at.End = t.inOrder(s)
	}
	return at
}

// inOrder returns where the source of s ends or turns back.
func (t *Text) inOrder(s dict.Span) int {
	i := sort.Search(len(t.runs), func(i int) bool { return t.runs[i].View.End > s.Start })
	if i == len(t.runs) {
		return len(t.Source)
	}
	for i+1 < len(t.runs) && t.runs[i+1].View.Start < s.End && t.runs[i+1].Source.Start >= t.runs[i].Source.End {
		i++
	}
	return t.runs[i].Source.End
}

func (t *Text) sourceStart(pos int) int {
	i := sort.Search(len(t.runs), func(i int) bool { return t.runs[i].View.End > pos })
	if i == len(t.runs) {
		return len(t.Source)
	}
	r := t.runs[i]
	if r.View.Len() == r.Source.Len() && pos >= r.View.Start {
		return r.Source.Start + pos - r.View.Start
	}
	return r.Source.Start
}

func (t *Text) sourceEnd(pos int) int {
	i := sort.Search(len(t.runs), func(i int) bool { return t.runs[i].View.End >= pos })
	if i == len(t.runs) {
		return len(t.Source)
	}
	r := t.runs[i]
	if r.View.Len() == r.Source.Len() && pos >= r.View.Start {
		return r.Source.Start + pos - r.View.Start
	}
	return r.Source.End
}

// onRunes reports whether the span lies in s and begins and ends between runes.
func onRunes(s string, at dict.Span) bool {
	edge := func(i int) bool { return i == len(s) || utf8.RuneStart(s[i]) || !validAround(s, i) }
	return 0 <= at.Start && at.Start <= at.End && at.End <= len(s) && edge(at.Start) && edge(at.End)
}

// validAround reports whether the continuation byte at i belongs to a well-formed
// rune; a stray one is a rune of its own to Go.
func validAround(s string, i int) bool {
	for j := i - 1; j >= 0 && i-j < utf8.UTFMax; j-- {
		if utf8.RuneStart(s[j]) {
			r, size := utf8.DecodeRuneInString(s[j:])
			return !(r == utf8.RuneError && size == 1) && j+size > i
		}
	}
	return false
}

// DigitRuns returns the runs of two and more digits in the view, half or full
// width, with no separators inside.
func (t *Text) DigitRuns() []dict.Span {
	t.look()
	return t.survey.digits
}

// MayHold reports whether r may stand in the view: false is certain, and costs
// nothing. Of runes of three bytes, Chinese characters among them, nothing is known.
func (t *Text) MayHold(r rune) bool {
	t.look()
	return t.survey.mayHold(r)
}

// look surveys the view. A view that is the source has been surveyed from the start.
func (t *Text) look() {
	if t.surveyed {
		return
	}
	if t.looked == nil {
		t.looked = plainRunes()
	}
	t.survey, t.surveyed = newSurvey(t.View, t.looked), true
}
