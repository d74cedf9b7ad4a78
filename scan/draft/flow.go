package draft

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// flow is text as a reader gets it, growing while a source is read: what a
// page shows is one flow, every part that it hides is another.
type flow struct {
	view   []byte
	runs   []scan.Run
	blocks []scan.Block

	kind scan.BlockKind // of the next block
	note string         // Why of the next block

	open    bool       // a block is
	block   scan.Block // the open one
	sep     separator
	space   dict.Span // white space read but not yet shown
	spaced  bool
	newline bool // there was one in it
	object  bool // a picture or a field stands after the last character
}

// separator is what the next text needs before it.
type separator uint8

const (
	none separator = iota
	soft           // a line of its own; a cell's start serves
	hard           // a line of its own
)

// text adds characters of the source, white space collapsed and entities
// decoded. at is where s stands in the source.
func (f *flow) text(s string, at int, attribute bool) {
	for i := 0; i < len(s); {
		n := 1
		switch {
		case isSpace(s[i]):
			for i+n < len(s) && isSpace(s[i+n]) {
				n++
			}
			f.white(s[i:i+n], at+i)
		case s[i] == '&':
			var decoded string
			if decoded, n = entity(s[i:], attribute); n > 0 {
				f.decoded(decoded, s[i:i+n], at+i)
				break
			}
			n = 1
			fallthrough
		default:
			for i+n < len(s) && !isSpace(s[i+n]) && s[i+n] != '&' {
				n++
			}
			f.put(s[i:i+n], at+i)
		}
		i += n
	}
}

// pre adds characters whose white space is kept; a line end begins a new line.
func (f *flow) pre(s string, at int, entities bool) {
	for i := 0; i < len(s); {
		n := 1
		switch {
		case s[i] == '\n':
			f.lineBreak(dict.Span{Start: at + i, End: at + i + 1})
		case s[i] == '\r':
		case s[i] == '&' && entities:
			var decoded string
			if decoded, n = entity(s[i:], false); n > 0 {
				f.decoded(decoded, s[i:i+n], at+i)
				break
			}
			n = 1
			fallthrough
		default:
			for i+n < len(s) && s[i+n] != '\n' && s[i+n] != '\r' && (s[i+n] != '&' || !entities) {
				n++
			}
			f.put(s[i:i+n], at+i)
		}
		i += n
	}
}

// white notes white space; it shows when something follows it on its line.
func (f *flow) white(s string, at int) {
	if !f.spaced {
		f.spaced, f.newline, f.space = true, false, dict.Span{Start: at, End: at + len(s)}
	}
	f.newline = f.newline || strings.ContainsAny(s, "\n\r")
}

// put adds characters that stand in the source as they are shown.
func (f *flow) put(s string, at int) {
	f.before(s, at)
	f.run(s, dict.Span{Start: at, End: at + len(s)})
}

// decoded adds what an entity stands for.
func (f *flow) decoded(s, source string, at int) {
	if s == "" {
		return
	}
	if strings.Trim(s, " \t\n\r\f") == "" {
		f.white(s, at)
		f.space.End = max(f.space.End, at+len(source))
		return
	}
	f.before(s, at)
	if len(s) != len(source) {
		f.run(s, dict.Span{Start: at, End: at + len(source)})
		return
	}
	// As long as what it stands for (&ngE;): it must not pass for a copy.
	_, first := utf8.DecodeRuneInString(s)
	f.run(s[:first], dict.Span{Start: at, End: at + len(source)})
	f.run(s[first:], dict.Span{Start: at + len(source), End: at + len(source)})
}

// before adds the separator and the white space that stand before s.
func (f *flow) before(s string, at int) {
	f.separate(at)
	if !f.open {
		f.open, f.block = true, scan.Block{Kind: f.kind, Why: f.note, Span: dict.Span{Start: len(f.view)}}
		f.spaced = false
		return
	}
	object := f.object
	f.object = false
	if !f.spaced {
		return
	}
	f.spaced = false
	if f.atLineStart() {
		return
	}
	// A line end between wide characters is none for the reader (CSS Text 3,
	// 4.1.3, as browsers have it).
	last, _ := utf8.DecodeLastRune(f.view)
	first, _ := utf8.DecodeRuneInString(s)
	if f.newline && !object && isWide(last) && isWide(first) {
		return
	}
	f.run(" ", f.space)
}

func isWide(r rune) bool {
	return r >= 0x2E80 && r <= 0x9FFF || r >= 0xF900 && r <= 0xFAFF || r >= 0xFE30 && r <= 0xFE4F ||
		r >= 0xFF01 && r <= 0xFF60 || r >= 0x20000 && r <= 0x3FFFF
}

func (f *flow) atLineStart() bool {
	return len(f.view) == 0 || f.view[len(f.view)-1] == '\n' || f.view[len(f.view)-1] == '\t'
}

// separate begins a new line if one is due.
func (f *flow) separate(at int) {
	if n := len(f.view); n > 0 && (f.sep == hard && f.view[n-1] != '\n' || f.sep == soft && !f.atLineStart()) {
		f.run("\n", dict.Span{Start: at, End: at})
	}
	f.sep = none
}

// run adds to the view, and to the last run where both are copies side by side.
func (f *flow) run(s string, source dict.Span) {
	if s == "" {
		return
	}
	view := dict.Span{Start: len(f.view), End: len(f.view) + len(s)}
	f.view = append(f.view, s...)
	if n := len(f.runs); n > 0 && len(s) == source.Len() {
		if last := &f.runs[n-1]; last.Source.End == source.Start && last.View.Len() == last.Source.Len() {
			last.View.End, last.Source.End = view.End, source.End
			return
		}
	}
	f.runs = append(f.runs, scan.Run{View: view, Source: source})
}

// lineBreak ends the line; at is what broke it. A heading and what stands in
// one line with it stay one block.
func (f *flow) lineBreak(at dict.Span) {
	f.spaced = false
	if !f.open || f.block.Kind != scan.Heading {
		f.endBlock()
		f.sep = none
	}
	if !f.atLineStart() {
		f.run("\n", at)
	}
}

// endBlock ends the open block; what follows stands on a line of its own.
func (f *flow) endBlock() {
	f.spaced = false
	f.sep = max(f.sep, soft)
	if !f.open {
		return
	}
	f.open = false
	if f.block.Span = inner(f.view, f.block.Start, len(f.view)); f.block.Len() > 0 {
		f.blocks = append(f.blocks, f.block)
	}
}

// inner returns the span without the white space at its edges.
func inner(view []byte, start, end int) dict.Span {
	const white = " \t\r\n\f　\u00a0"
	left := bytes.TrimLeft(view[start:end], white)
	start = end - len(left)
	return dict.Span{Start: start, End: start + len(bytes.TrimRight(left, white))}
}
