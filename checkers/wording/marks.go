package wording

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// wrapped is the number of lines over which a mark may stay open, for title
// marks, quotes and brackets: text from a page or a PDF is broken anywhere, a
// quotation may be a whole article.
var wrapped = [...]int{3, 60, 12}

// How many open marks are looked through for the partner of a closing one, and
// how many bytes back it can stand: marks without partners must not make a
// text slow.
const (
	deepest         = 16
	farthestPartner = 20_000
)

// mark is an opening mark that waits for its partner.
type mark struct {
	at   int
	kind int // index into opening and closers, ( and （ being one
}

// pairing follows the marks of one text.
type pairing struct {
	view   string
	open   []mark
	single []int // where marks without a partner stand
	room   [8]mark
}

// none is the kind of a character that is no mark.
const none = -1

// kindOf returns which pair r belongs to, and whether r opens it.
func kindOf(r rune) (kind int, opens bool) {
	switch r {
	case '《':
		return 0, true
	case '》':
		return 0, false
	case '“':
		return 1, true
	case '”':
		return 1, false
	case '（', '(':
		return 2, true
	case '）', ')':
		return 2, false
	}
	return none, false
}

func (m *pairing) add(at int, r rune) {
	kind, opens := kindOf(r)
	if opens {
		m.open = append(m.open, mark{at, kind})
		return
	}
	for i := len(m.open) - 1; i >= max(0, len(m.open)-deepest); i-- {
		if m.open[i].kind != kind {
			continue
		}
		if between := at - m.open[i].at; between > farthestPartner || between > wrapped[kind] && strings.Count(m.view[m.open[i].at:at], "\n") > wrapped[kind] {
			break
		}
		for _, skipped := range m.open[i+1:] {
			m.single = append(m.single, skipped.at)
		}
		// A quotation of several paragraphs opens with each of them and is closed once.
		for kind == 1 && i > 0 && m.open[i-1].kind == 1 && startsLine(m.view, m.open[i].at) && startsLine(m.view, m.open[i-1].at) {
			i--
		}
		m.open = m.open[:i]
		return
	}
	if !m.enumerates(at, r) {
		m.single = append(m.single, at)
	}
}

// enumerates reports a closing bracket after the number of an item: 1) a) 一）.
func (m *pairing) enumerates(at int, r rune) bool {
	if kind, _ := kindOf(r); kind != 2 {
		return false
	}
	before := m.view[max(0, at-12):at]
	if i := strings.LastIndexAny(before, " 　\t\n。；;：:，,、"); i >= 0 {
		_, size := utf8.DecodeRuneInString(before[i:])
		before = before[i+size:]
	} else if at > 12 {
		return false
	}
	n := 0
	for _, r := range before {
		if !unicode.IsDigit(r) && !('a' <= r|0x20 && r|0x20 <= 'z') && !strings.ContainsRune("一二三四五六七八九十ⅠⅡⅢⅣⅤ①②③④⑤", r) {
			return false
		}
		n++
	}
	return n > 0 && n <= 3
}

// unpaired returns the marks without a partner when the text has ended.
func (m *pairing) unpaired() []int {
	for _, o := range m.open {
		m.single = append(m.single, o.at)
	}
	return m.single
}

func startsLine(view string, at int) bool {
	before := strings.TrimRight(view[:at], " 　\t")
	return before == "" || strings.HasSuffix(before, "\n")
}

// unruly is the number of single marks from which a text has a system of its own.
const unruly = 12

// characters looks at single runes: marks without a partner and traditional characters.
func (c *checker) characters(p *scan.Pass, t *scan.Text) {
	marks := pairing{view: t.View}
	marks.open = marks.room[:0]
	var traditional []int
	most := len(t.View) / simplifiedPerTraditional // with more of them the text is traditional
	for at, r := range p.Runes(t) {
		if kind, _ := kindOf(r); kind != none {
			marks.add(at, r)
		} else if len(traditional) <= most {
			traditional = append(traditional, at)
		}
	}
	if single := marks.unpaired(); len(single) < unruly {
		for _, at := range single {
			r, size := utf8.DecodeRuneInString(t.View[at:])
			if halfCurly(t, at, r) || provision(t.View, at, r) || t.Block(at).Kind == scan.Code {
				continue
			}
			p.Report(scan.Finding{
				Rule: "WRD-03", In: t, Span: dict.Span{Start: at, End: at + size}, Confidence: scan.Strong,
				Message: p.Say("“"+string(r)+"”疑似缺少与之配对的标点，请核实", "a mark without its partner, please check"),
			})
		}
	}
	reportTraditional(p, t, traditional)
	if c.widths {
		halfWidth(p, t)
	}
}

// amending stands before the bracket in which a law tells of its changes; the
// other one is lines above, if it was copied at all.
var amending = lazy.Regexp(`(?:修正|修订|通过|批准|公布|施行|生效)\s*$`)

// amended stands before the wording of a provision that is quoted.
var amended = lazy.Regexp(`(?:为|规定|条|款|项|之[一二三四五六七八九十])[:：]$`)

// provision reports a mark at an edge of something that goes over several
// paragraphs, of which the text may hold only one: a cited provision, the
// history of a law.
func provision(view string, at int, r rune) bool {
	switch r {
	case '“':
		after := view[at+len("“"):]
		return amended().MatchString(view[max(0, at-24):at]) ||
			startsLine(view, at) && (strings.HasPrefix(after, "（") || strings.HasPrefix(after, "第") || !strings.Contains(view, "”"))
	case '）', ')':
		return amending().MatchString(view[max(0, at-24):at])
	case '”':
		after := strings.TrimLeft(view[at+len("”"):], " 　")
		return !strings.Contains(view[:at], "“") && (after == "" || after[0] == '\n' || after[0] == '\r')
	}
	return false
}

// halfCurly reports a curly quote whose partner on the line is a straight one.
func halfCurly(t *scan.Text, at int, r rune) bool {
	line := t.Line(at)
	switch r {
	case '“':
		return strings.ContainsRune(t.View[at:line.End], '"')
	case '”':
		return strings.ContainsRune(t.View[line.Start:at], '"')
	}
	return false
}

// piledMarks reports marks that cannot follow one another.
func piledMarks(p *scan.Pass, h scan.Hit) {
	view, at := h.In.View, h.Span
	before, _ := utf8.DecodeLastRuneInString(view[:at.Start])
	after, _ := utf8.DecodeRuneInString(view[at.End:])
	if before < utf8.RuneSelf && after < utf8.RuneSelf || h.In.Block(at.Start).Kind == scan.Cell {
		return // a row of values, a piece of code
	}
	p.Report(scan.Finding{
		Rule: "WRD-03", In: h.In, Span: at, Confidence: scan.Strong,
		Message: p.Say("标点“"+h.Text()+"”疑似重复或误用，请核实", "marks that do not follow one another, please check"),
		Edits:   []scan.Edit{{Start: at.Start, End: at.End, New: h.Term.Suggestion}},
	})
}

// halfWidth reports half-width commas and colons between Chinese characters, once for each line.
func halfWidth(p *scan.Pass, t *scan.Text) {
	full := map[byte]string{',': "，", ';': "；", ':': "：", '?': "？", '!': "！"}
	for from := 0; from < len(t.View); {
		i := strings.IndexAny(t.View[from:], ",;:?!")
		if i < 0 {
			return
		}
		at := from + i
		from = at + 1
		before, _ := utf8.DecodeLastRuneInString(t.View[:at])
		after, _ := utf8.DecodeRuneInString(t.View[at+1:])
		if !unicode.Is(unicode.Han, before) || !unicode.Is(unicode.Han, after) {
			continue
		}
		mark := full[t.View[at]]
		p.Report(scan.Finding{
			Rule: "WRD-04", In: t, Span: dict.Span{Start: at, End: at + 1}, Confidence: scan.Strong,
			Message: p.Say("汉字之间用了半角标点，宜用“"+mark+"”", "a half-width mark between Chinese characters"),
			Edits:   []scan.Edit{{Start: at, End: at + 1, New: mark}},
		})
		from = t.Line(at).End
	}
}
