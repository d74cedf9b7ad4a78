package prohibited

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// A row of keywords: that many pieces in sequence that promote something,
// between brackets, commas, spaces or bars.
const (
	minRow     = 4
	maxPiece   = 30 // runes
	rowMarks   = "【】[]「」,，_|｜丨;；/ 　\t-·•~"
	minContent = 4 // what the row's words must weigh
)

// rows returns the rows of keywords of a text.
func rows(spam *reader, t *scan.Text, hits []scan.Hit) []dict.Span {
	var found []dict.Span
	for i := 0; i < len(hits); {
		line := t.Line(hits[i].Span.Start)
		n, last := 0, ""
		for ; i < len(hits) && hits[i].Span.Start < line.End; i++ {
			if h := hits[i]; h.Term != nil && h.Term.Rule == "PRO-30" && h.Term.Text != last {
				n++
				last = h.Term.Text
			}
		}
		if n >= minRow-1 {
			found = append(found, rowsOf(spam, line)...)
		}
	}
	return found
}

// rowsOf cuts a line into pieces and joins the neighbours that promote something.
func rowsOf(spam *reader, line dict.Span) []dict.Span {
	view, words := spam.view, spam.standing(line)
	var found []dict.Span
	var row []dict.Span
	next := 0  // the first word that no piece before holds
	since := 0 // the first word of the row
	flush := func() {
		if len(row) >= minRow {
			at := dict.Span{Start: row[0].Start, End: row[len(row)-1].End}
			if t := weigh(view, within(nil, words[since:next], at)); t.strong() >= minContent {
				found = append(found, bracketed(view, at))
			}
		}
		row = nil
	}
	for _, piece := range pieces(view, line) {
		for next < len(words) && words[next].Start < piece.Start {
			next++
		}
		first := next
		for next < len(words) && words[next].End <= piece.End {
			next++
		}
		if !promotes(view, piece, words[first:next]) {
			flush()
			continue
		}
		if len(row) == 0 {
			since = first
		}
		row = append(row, piece)
	}
	flush()
	return found
}

// pieces cuts a line at the marks that rows use.
func pieces(view string, line dict.Span) []dict.Span {
	var list []dict.Span
	start := line.Start
	for i, r := range line.In(view) {
		if strings.ContainsRune(rowMarks, r) {
			if pos := line.Start + i; pos > start {
				list = append(list, dict.Span{Start: start, End: pos})
			}
			start = line.Start + i + utf8.RuneLen(r)
		}
	}
	if start < line.End {
		list = append(list, dict.Span{Start: start, End: line.End})
	}
	return list
}

// promotes reports whether a piece is made of the words of injected strings.
func promotes(view string, piece dict.Span, words []word) bool {
	n := utf8.RuneCountInString(piece.In(view))
	if n > maxPiece || strings.ContainsAny(piece.In(view), "。！？：“”《》、") {
		return false
	}
	covered, any := 0, false
	for _, w := range words {
		switch w.term.kind {
		case plainWord, officialWord:
			return false
		case site, query:
		default:
			any = true
		}
		covered += utf8.RuneCountInString(w.In(view))
	}
	return any && covered*5 >= n*2 || len(words) > 1 && covered*2 >= n
}

// within appends those of the words that stand in a span.
func within(list, words []word, at dict.Span) []word {
	for _, w := range words {
		if at.Contains(w.Span) {
			list = append(list, w)
		}
	}
	return list
}

// bracketed takes in the brackets at the ends of a row.
func bracketed(view string, at dict.Span) dict.Span {
	if r, size := utf8.DecodeLastRuneInString(view[:at.Start]); strings.ContainsRune("【[「", r) {
		at.Start -= size
	}
	if r, size := utf8.DecodeRuneInString(view[at.End:]); strings.ContainsRune("】]」", r) {
		at.End += size
	}
	return at
}
