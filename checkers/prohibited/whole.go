package prohibited

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// longestWhole bounds, in bytes, a part of a page that may be such words and
// nothing else: what is longer has sentences, or is a row.
const longestWhole = 150

// whole is a part of a page that is made of the words of injected strings and
// of nothing else.
type whole struct {
	dict.Span
	tally
	hidden bool // by the way the page looks
	note   bool // about the page or in its source: a keyword, a comment
}

// wholes returns the parts of a page that nobody sees, and the links out of it,
// that are wholly such words. In a sentence one word decides nothing; alone, and
// where nobody reads, nobody writes it but to be found by a search engine.
func wholes(spam *reader, t *scan.Text) []whole {
	if t.View == t.Source { // plain text hides nothing
		return nil
	}
	var list []whole
	look := func(at dict.Span, hidden, note bool) {
		if at.Len() > 0 && at.Len() <= longestWhole {
			if w, ok := wholly(spam, at); ok {
				w.hidden, w.note = hidden, note
				list = append(list, w)
			}
		}
	}
	for _, b := range t.Blocks() {
		switch b.Kind {
		case scan.Hidden, scan.Comment, scan.Alt:
			for start := b.Start; start < b.End; {
				end := b.End
				if i := strings.IndexByte(t.View[start:end], '\n'); i >= 0 {
					end = start + i
				}
				look(unpadded(t.View, dict.Span{Start: start, End: end}), b.Kind == scan.Hidden, b.Kind != scan.Hidden)
				start = end + 1
			}
		case scan.Meta:
			list = appendKeywords(list, spam, b.Span)
		}
	}
	for i := range t.Links {
		if l := &t.Links[i]; l.Hidden == "" && leadsOut(l.Href) {
			look(unpadded(t.View, l.Anchor), false, false)
		}
	}
	return list
}

// appendKeywords appends the telling ones of the keywords of a page. A page
// about a case has one of them among others; who injects them sets several.
func appendKeywords(list []whole, spam *reader, at dict.Span) []whole {
	before := len(list)
	strong := 0
	for _, piece := range pieces(spam.view, at) {
		if piece = unpadded(spam.view, piece); piece.Len() == 0 || piece.Len() > longestWhole {
			continue
		}
		if w, ok := wholly(spam, piece); ok {
			w.note = true
			list = append(list, w)
			strong += w.strong()
		}
	}
	if n := len(list) - before; n > 1 || n == 1 && strong >= 4 {
		return list
	}
	return list[:before]
}

// leadsOut reports whether a link names a host that is no office's.
func leadsOut(href string) bool {
	_, host, ok := strings.Cut(href, "//")
	return ok && !isOffice(host)
}

// against are characters of the words for what is done about such things.
const against = "案罪刑判警打禁防诈反涉"

// wholly reports whether a part is made of the words of injected strings, but
// for a brand before them (金鼎娱乐城).
func wholly(spam *reader, at dict.Span) (whole, bool) {
	const brandRunes = 3
	words := spam.standing(at)
	if len(words) == 0 {
		return whole{}, false
	}
	n, covered := 0, 0
	for _, r := range at.In(spam.view) {
		switch {
		case strings.ContainsRune("。！？；：!?", r):
			return whole{}, false
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			n++
		}
	}
	for _, w := range words {
		if k := w.term.kind; k == plainWord || k == officialWord {
			return whole{}, false
		}
		covered += utf8.RuneCountInString(w.In(spam.view))
	}
	lead := utf8.RuneCountInString(spam.view[at.Start:words[0].Start])
	if covered*2 < n && n-covered > min(lead, brandRunes) || strings.ContainsAny(at.In(spam.view), against) {
		return whole{}, false
	}
	w := whole{Span: at, tally: weigh(spam.view, words)}
	return w, w.tells()
}

// tells reports whether the words of a part that has no others say by
// themselves what it is.
func (t *tally) tells() bool {
	const clusters = 6 // three words of pornography sites, each of which goods have, too
	switch {
	case t.sum(tip, brand, combo, game) > 0, t.sums[porn] >= clusters:
		return true
	case t.sums[bet] > 0:
		return t.doors() > 0 || t.played() > 1
	}
	return t.joined && t.doors() > 1
}

// finding is what is told of the part. Where it may be the name of a case on a
// page about it, words of the police beside it lower it.
func (w *whole) finding(pass *scan.Pass, t *scan.Text) scan.Finding {
	in := injection{tally: w.tally, veiled: veiled(t, w.Start)}
	f := scan.Finding{Evidence: append(in.evidence(pass), scan.Evidence{Kind: "whole", Detail: pass.Say("整段只有这类推广用词", "nothing but words that promote such a site")})}
	if w.hidden {
		return f
	}
	f.Suppressors = scan.Enforcement | scan.Mention
	if w.strong() < 4 && !w.joined {
		f.Severity = scan.Medium
	}
	return f
}
