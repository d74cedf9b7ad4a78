package wording

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// phrase is an expression that must stand as it is.
type phrase struct {
	rule    string
	text    string // without the cut
	runes   []rune // folded
	strict  bool
	allowed []string // folded: differ in one character and are right
}

// piece is the part of a phrase that was searched for: its first runes or its
// last, or the whole with the two runes at the cut exchanged, which leaves
// neither of them. The search begins with a later rune where the first ones
// stand everywhere.
type piece struct {
	*phrase
	head    []rune // of the piece, before the trigger
	lead    int    // bytes of the phrase before the trigger
	back    bool   // the rest stands before the piece
	rest    []rune // the other runes, read away from the piece
	crossed bool
}

// maxPhrase is the greatest length of a phrase.
const maxPhrase = 40

// minPiece is the least number of characters of a piece; a single one stands everywhere.
const minPiece = 2

// cut returns the phrase of a term and where it is cut.
func cut(term string) (text string, at int) {
	head, tail, marked := strings.Cut(term, "|")
	if !marked {
		return term, utf8.RuneCountInString(dict.Fold(term)) / 2
	}
	return head + tail, utf8.RuneCountInString(dict.Fold(head))
}

// checkPhrases finds faults of a table that ReadLexicon does not know of.
func checkPhrases(lex *dict.Lexicon) error {
	for _, t := range lex.Terms {
		fault := func(field, reason string) error {
			return &dict.Error{File: t.File, Line: t.Line, Field: field, Reason: reason}
		}
		text, at := cut(t.Text)
		n := utf8.RuneCountInString(dict.Fold(text))
		switch {
		case n > maxPhrase:
			return fault("term", fmt.Sprintf("%q has %d characters, more than %d", t.Text, n, maxPhrase))
		case at < minPiece || n-at < minPiece:
			return fault("term", fmt.Sprintf("%q: each of its two pieces needs %d characters", t.Text, minPiece))
		case t.Rule != "" && t.Rule != "WRD-01" && t.Rule != "WRD-02" && t.Rule != "WRD-08":
			return fault("rule", fmt.Sprintf("%q is none of WRD-01, WRD-02, WRD-08", t.Rule))
		case t.Category != "" && t.Category != "strict":
			return fault("category", fmt.Sprintf("%q is neither empty nor strict", t.Category))
		}
	}
	return nil
}

func (t *clueTable) addPhrases(lex *dict.Lexicon) error {
	if err := checkPhrases(lex); err != nil {
		return err
	}
	t.rows = slices.Grow(t.rows, 3*len(lex.Terms))
	for _, term := range lex.Terms {
		text, at := cut(term.Text)
		ph := &phrase{rule: cmp.Or(term.Rule, "WRD-08"), text: text, runes: []rune(dict.Fold(text)), strict: term.Category == "strict"}
		for _, v := range term.Forbid {
			ph.allowed = append(ph.allowed, dict.Fold(v))
		}
		head, tail := ph.runes[:at], ph.runes[at:]
		back := slices.Clone(head)
		slices.Reverse(back)
		t.addPiece(head, 0, piece{phrase: ph, rest: tail})
		t.addPiece(tail, 0, piece{phrase: ph, back: true, rest: back})
		if crossed := slices.Clone(ph.runes); crossed[at] != crossed[at-1] {
			crossed[at-1], crossed[at] = crossed[at], crossed[at-1]
			t.addPiece(crossed, at-1, piece{phrase: ph, crossed: true})
		}
	}
	return nil
}

// addPiece has a piece searched for, from the character at least on.
func (t *clueTable) addPiece(runes []rune, least int, pc piece) {
	at := anchor(runes, least)
	pc.head = runes[:at]
	pc.lead = len(string(runes[:at]))
	c := clue{piece: &pc}
	switch {
	case pc.crossed:
		c.head(pc.head)
	case !pc.back:
		c.rest(restAfter, pc.rest)
	default:
		pc.lead += len(string(pc.rest))
		if c.rest(restBefore, pc.rest); at > 0 {
			c.head(pc.head)
		}
	}
	t.add(string(runes[at:]), c)
}

// miss is a place where a phrase seems to be meant and differs in one edit.
type miss struct {
	in         *scan.Text
	of         *piece
	piece      dict.Span // what is as it should be
	edit       edit
	span, edge dict.Span
}

// compare compares what stands beside a piece with the rest of its phrase and
// appends a near miss to list.
func (pc *piece) compare(list []miss, h scan.Hit) []miss {
	view, at := h.In.View, h.Span
	// Nearly always the phrase stands there as it should.
	if start := at.Start - pc.lead; !pc.crossed && start >= 0 && strings.HasPrefix(view[start:], pc.text) {
		return list
	}
	if len(pc.head) > 0 {
		var ok bool
		if at.Start, ok = before(view, at.Start, pc.head); !ok {
			return list
		}
	}
	if pc.crossed {
		return append(list, miss{in: h.In, of: pc, piece: at, edit: edit{kind: "transposition"}, span: at, edge: at})
	}
	var b besides
	b.read(view, at, !pc.back, len(pc.rest)+1)
	e, ok := compareRest(pc.rest, b.runes[:b.n], len(pc.runes))
	if !ok {
		return list
	}
	m := miss{in: h.In, of: pc, piece: at, edit: e, span: at}
	odd := e.at + 1
	if e.word {
		odd++
	}
	if from, to := b.ends[e.at], b.ends[min(odd, e.length)]; pc.back {
		m.span.Start = b.ends[e.length]
		m.edge = dict.Span{Start: to, End: from}
	} else {
		m.span.End = b.ends[e.length]
		m.edge = dict.Span{Start: from, End: to}
	}
	return append(list, m)
}

// near reports the near misses of one draft.
func (c *checker) near(p *scan.Pass, list []miss, slips *tally) {
	// One slip can spoil a phrase and a longer one around it: the first piece tells.
	for from := 0; from < len(list); {
		to := from + 1
		for to < len(list) && list[to].in == list[from].in {
			to++
		}
		slices.SortStableFunc(list[from:to], func(a, b miss) int {
			return cmp.Or(cmp.Compare(a.piece.Start, b.piece.Start), cmp.Compare(a.piece.End, b.piece.End))
		})
		from = to
	}
	for i := range list {
		c.reportNear(p, &list[i], slips)
	}
}

// reportNear reports a near miss, unless it is excused.
func (c *checker) reportNear(p *scan.Pass, m *miss, slips *tally) {
	if slips.told(m.in, m.edge) || c.excused(p, m) {
		return
	}
	slips.tell(m.in, m.edge)
	f := slip(p, m.in, m.span, m.of.text)
	f.Rule, f.Confidence = m.of.rule, scan.Strong
	f.Evidence = []scan.Evidence{{Kind: m.edit.kind, Detail: p.Say("固定表述：", "fixed phrase: ") + m.of.text}}
	p.Report(f)
	slips.add(m.in, m.span)
}

// edit is a single difference between two texts.
type edit struct {
	kind   string // substitution, omission, insertion, transposition
	at     int    // the rune of the draft's text at which it is
	length int    // runes of the draft's text that stand for the rest
	// A substitution puts wrote for meant; an insertion has wrote.
	wrote, meant rune
	// word: a word of two characters that an input method offered for another
	// of the same sound, 社会注意 for 社会主义; these are the second ones.
	word                 bool
	wroteNext, meantNext rune
}

// long is the length from which a phrase may miss a character or have one too
// many: in shorter ones what is left is too often another word (扫黑恶势力).
const long = 6

// compareRest reports how beside differs from rest, if it does in exactly one edit.
func compareRest(rest, beside []rune, phrase int) (edit, bool) {
	n := len(rest)
	i := 0
	for i < n && i < len(beside) && rest[i] == beside[i] {
		i++
	}
	if i == n {
		return edit{}, false // as it should be
	}
	same := func(from, to int) bool { // rest[from:] is beside[to:] as far as rest goes
		return to+n-from <= len(beside) && slices.Equal(rest[from:], beside[to:to+n-from])
	}
	switch {
	case i+1 < n && i+1 < len(beside) && rest[i] == beside[i+1] && rest[i+1] == beside[i] && same(i+2, i+2):
		return edit{kind: "transposition", at: i, length: n}, true
	case i < len(beside) && same(i+1, i+1) && !(isNumeral(rest[i]) && isNumeral(beside[i])):
		return edit{kind: "substitution", at: i, length: n, wrote: beside[i], meant: rest[i]}, true
	case i < n-1 && phrase >= long && same(i+1, i):
		return edit{kind: "omission", at: i, length: n - 1}, true
	case i < len(beside) && same(i, i+1) && (phrase >= long || i > 0 && beside[i] == beside[i-1] || beside[i] == rest[i]):
		return edit{kind: "insertion", at: i, length: n + 1, wrote: beside[i]}, true
	case i+1 < n && i+1 < len(beside) && phrase >= long && same(i+2, i+2) && !(isNumeral(rest[i]) && isNumeral(beside[i])):
		return edit{kind: "substitution", at: i, length: n, wrote: beside[i], meant: rest[i], word: true, wroteNext: beside[i+1], meantNext: rest[i+1]}, true
	}
	return edit{}, false
}

func isNumeral(r rune) bool {
	return strings.ContainsRune("一二三四五六七八九十百千万两几多", r)
}

// besides are the folded Chinese characters that stand after a span, or before
// it from right to left. ends[i] is where the first i of them end.
type besides struct {
	runes [maxPhrase + 1]rune
	ends  [maxPhrase + 2]int
	n     int
}

func (b *besides) read(view string, at dict.Span, forward bool, most int) {
	pos := at.End
	if !forward {
		pos = at.Start
	}
	b.ends[0] = pos
	for b.n < most {
		var r rune
		var size int
		if forward {
			r, size = utf8.DecodeRuneInString(view[pos:])
			pos += size
		} else {
			r, size = utf8.DecodeLastRuneInString(view[:pos])
			pos -= size
		}
		if size == 0 {
			return
		}
		f, seen := dict.FoldRune(r)
		if !seen {
			continue
		}
		if !unicode.Is(unicode.Han, f) {
			return
		}
		b.runes[b.n] = f
		b.n++
		b.ends[b.n] = pos
	}
}

// excused reports a near miss that is right all the same: a known variant, a
// phrase left short or opened by a link (中国特色的社会主义), a span that cuts a
// word, an expression of its own.
func (c *checker) excused(p *scan.Pass, m *miss) bool {
	in, pc, e, span, changed := m.in, m.of, m.edit, m.span, m.edge
	from, to := runeWindow(in.View, span, surroundings)
	text := dict.Fold(in.View[from:to])
	for _, v := range pc.allowed {
		if strings.Contains(text, v) {
			return true
		}
	}
	if e.word && !(alikes().are(e.wrote, e.meant) && alikes().are(e.wroteNext, e.meantNext)) {
		return true
	}
	if e.wrote != 0 && !e.word && len(pc.runes) >= long && strings.ContainsRune(links, e.wrote) {
		return true
	}
	if e.kind == "substitution" && changed.End == span.End && strings.ContainsRune(ranks, e.wrote) && strings.ContainsRune(ranks, e.meant) {
		return true
	}
	if e.kind == "substitution" && !pc.strict && !alikes().are(e.wrote, e.meant) {
		return true
	}
	starts, ends, single := false, false, false
	for _, w := range wordsAround(p, in.View, span) {
		starts = starts || w.Start == span.Start
		ends = ends || w.End == span.End
		if span.Contains(w) {
			single = single || utf8.RuneCountInString(w.In(in.View)) == 1
		}
	}
	outer := changed.Start == span.Start || changed.End == span.End
	if (len(pc.runes) < long || outer) && !(starts && ends) {
		return true
	}
	return !pc.strict && !single
}

// ranks are what the names of organs end with: one of another level or a part of
// it is no slip: 退役军人事务部, 退役军人事务厅, 退役军人事务局.
const ranks = "部局厅委处科室署站所股办队会"

// links are characters that link a phrase which was left short with what
// follows, or one half of it with the other: nothing was written for another one.
const links = "的和与及或等在由是为对于将把被向从以了着过地得也都就而且并其之所者中上下内外前后时不未已可能会要应当须各本该此这那有无"
