package draft

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// page reads start tags, end tags and text as a browser does, as far as it
// matters for what a reader sees: which element is open, what is shown, what
// stands on lines and in cells of its own. It builds no tree: one pass, one
// stack, bounded in depth, so that time grows with the source and no faster.
type page struct {
	source string
	sheet  stylesheet
	// styled says that the <style> elements have been read already.
	styled bool

	main  flow
	sides []side
	stack []element
	count map[string]int // open elements by name
	deep  map[string]int // those too deep to be kept

	tables int
	images int
	links  []link
	attrs  []attribute // scratch
}

// side is a part that the page does not show, or not as text.
type side struct {
	kind scan.BlockKind
	why  string
	flow *flow
}

// element is an open element.
type element struct {
	name   string
	traits traits
	block  bool
	style  *style // what is declared for it; nil for nothing
	attrs  hints
	look   look
	flow   *flow
	table  *table // the innermost one that it stands in
	link   int    // the link that it is; -1 for none
}

// maxDepth is how many elements may be open; browsers stop at 512 too.
const maxDepth = 512

func newPage(source string) *page {
	p := &page{source: source, count: map[string]int{}, deep: map[string]int{}}
	p.stack = append(p.stack, element{look: pageLook(), flow: &p.main, link: -1})
	return p
}

func (p *page) top() *element { return &p.stack[len(p.stack)-1] }

// aside opens a flow beside the main one.
func (p *page) aside(kind scan.BlockKind, why string) *flow {
	f := &flow{kind: kind}
	p.sides = append(p.sides, side{kind, why, f})
	return f
}

// name returns the lower-case name without a copy where it is a usual one.
func name(raw string) string {
	if a := atom.Lookup([]byte(raw)); a != 0 {
		return a.String()
	}
	return strings.ToLower(raw)
}

// start handles a start tag. tag is its text as it stands at pos, or "" where
// no HTML stands in the source (Markdown). closed says that it ends in />.
func (p *page) start(tag, name string, attrs []attribute, pos int, closed bool) {
	t := elements[name]
	p.closeImplied(name, t)
	parent := p.top()
	e := element{name: name, traits: t, block: t&block != 0, look: parent.look, flow: parent.flow, table: parent.table, link: -1}
	p.dress(&e, attrs)
	p.place(&e, parent)
	if p.alone(&e, attrs, pos, len(tag)) || t&void != 0 || closed && (p.count["svg"] > 0 || p.count["math"] > 0) {
		return
	}
	if len(p.stack) >= maxDepth && t&rawText == 0 {
		p.deep[name]++
		return
	}
	p.enter(&e, attrs, pos)
	p.stack = append(p.stack, e)
	p.count[name]++
}

// dress finds out how the element looks.
func (p *page) dress(e *element, attrs []attribute) {
	e.attrs = hintsOf(e.name, attrs)
	declared := p.sheet.match(e.name, e.attrs.id, e.attrs.class, p.stack)
	if e.attrs.style != "" {
		own := parseStyle(e.attrs.style)
		declared.add(&own)
	}
	if declared.any {
		e.style = &declared
	}
	switch d := declared.value[display]; {
	case d == "block" || d == "flex" || d == "grid" || d == "list-item" || d == "table":
		e.block = true
	case strings.HasPrefix(d, "inline"):
		e.block = false
	}
	p.resolve(e)
}

// resolve puts the element's own look over the one that e.look holds, its parent's.
func (p *page) resolve(e *element) {
	l := &e.look
	switch {
	case e.traits&heading != 0:
		l.kind = scan.Heading
	case e.name == "li" || e.name == "dt" || e.name == "dd":
		l.kind = scan.ListItem
	case e.name == "td" || e.name == "th" || e.name == "table":
		l.kind = scan.Paragraph
	case e.name == "pre" || e.name == "textarea" || e.name == "listing" || e.name == "xmp" || e.name == "plaintext":
		l.pre = true
	}
	e.attrs.wear(l)
	if (e.attrs.class != "" || e.attrs.id != "") && p.sheet.external {
		l.papered = false // its background may be declared where nobody here can read it
	}
	if e.style != nil {
		d := e.style.value[display]
		tablePart := e.name == "td" || e.name == "th" || e.name == "tr" || e.name == "table" || e.name == "tbody"
		pos := e.style.value[position]
		l.wear(e.style, !tablePart && (e.block || d == "inline-block" || pos == "absolute" || pos == "fixed" || e.name == "iframe"))
	}
	if e.attrs.hidden && l.gone == "" && (e.style == nil || e.style.value[display] == "") {
		l.gone, l.absent = "hidden", true
	}
	if e.name == "template" && l.gone == "" {
		l.gone, l.absent = "template", true
	}
}

// place decides in which flow the element's text goes.
func (p *page) place(e *element, parent *element) {
	why, outer := e.look.hidden(), parent.look.hidden()
	switch {
	case why != "" && outer == "":
		e.flow = p.aside(scan.Hidden, why)
		e.table = nil
	case why == "" && outer != "":
		e.flow = &p.main // visibility:visible inside visibility:hidden
	}
	if e.block {
		e.flow.endBlock()
		if e.flow != parent.flow && !e.look.absent {
			parent.flow.endBlock()
		}
	}
}

// alone handles elements that have no text inside. It reports whether e is one.
func (p *page) alone(e *element, attrs []attribute, pos, length int) bool {
	p.alternatives(e, attrs)
	switch e.name {
	case "br":
		e.flow.kind, e.flow.note = e.look.kind, e.look.note
		e.flow.lineBreak(dict.Span{Start: pos, End: pos + length})
		return true
	case "meta":
		p.meta(attrs)
		return true
	case "link":
		p.sheet.external = p.sheet.external || strings.Contains(strings.ToLower(find(attrs, "rel").text()), "stylesheet")
		return true
	case "area", "frame", "embed":
		p.addLink(e, attrs)
		return true
	}
	return false
}

// enter does what the start of an element with content calls for.
func (p *page) enter(e *element, attrs []attribute, pos int) {
	switch e.name {
	case "a", "iframe", "form", "script":
		e.link = p.addLink(e, attrs)
	case "table":
		if outer := p.top().table; outer != nil && outer.flow == e.flow {
			outer.nested = true
		}
		e.table = newTable(e.flow, e.attrs.role)
	case "tr":
		if e.table != nil {
			e.table.startRow(p.count["thead"] > 0)
		}
	case "td", "th":
		if e.table != nil {
			e.table.startCell(e.flow, pos, e.name == "th", e.attrs.colspan, e.attrs.rowspan)
		} else {
			e.flow.sep = max(e.flow.sep, soft)
		}
	case "rt", "rp":
		e.flow = p.aside(scan.Alt, "ruby")
	}
}

// text handles the text between tags.
func (p *page) text(s string, at int) {
	e := p.top()
	switch e.name {
	case "script":
		p.verbatim(scan.Code, scriptWhy(s), s, at)
		return
	case "style":
		if !p.styled {
			p.sheet.add(s)
		}
		p.verbatim(scan.Code, "style", s, at)
		return
	case "title":
		p.aside(scan.Meta, "title").text(s, at, false)
		return
	case "iframe", "noframes", "noembed":
		p.verbatim(scan.Hidden, e.name, s, at)
		return
	}
	e.flow.kind, e.flow.note = e.look.kind, e.look.note
	if e.look.pre {
		e.flow.pre(s, at, e.name != "xmp" && e.name != "plaintext")
	} else {
		e.flow.text(s, at, false)
	}
}

// verbatim keeps a part of the source that is no text for readers.
func (p *page) verbatim(kind scan.BlockKind, why, s string, at int) {
	left := strings.TrimLeft(s, " \t\r\n\f")
	at += len(s) - len(left)
	if s = strings.TrimRight(left, " \t\r\n\f"); s != "" {
		p.aside(kind, why).put(s, at)
	}
}

// end handles an end tag.
func (p *page) end(name string) {
	if p.deep[name] > 0 {
		p.deep[name]--
		return
	}
	if name == "body" || name == "html" { // what follows still belongs to them
		return
	}
	t := elements[name]
	if p.count[name] == 0 && t&heading == 0 {
		if name == "p" || name == "br" { // browsers make an element of them
			p.top().flow.endBlock()
		}
		return
	}
	beyond := scope
	switch name {
	case "td", "th", "tr", "thead", "tbody", "tfoot", "caption":
		beyond = 0 // up to the table
	case "table":
		beyond = 0
	}
	for i := len(p.stack) - 1; i > 0; i-- {
		e := &p.stack[i]
		switch {
		case e.name == name || t&heading != 0 && e.traits&heading != 0:
			if t&formatting != 0 && p.blocksAbove(i) {
				p.takeOut(i)
			} else {
				p.popTo(i)
			}
			return
		case e.traits&beyond != 0, beyond == 0 && e.name == "table":
			return
		case t&(block|special|formatting) == 0 && e.traits&special != 0:
			return
		}
	}
}

func (p *page) blocksAbove(i int) bool {
	for _, e := range p.stack[i+1:] {
		if e.traits&special != 0 {
			return true
		}
	}
	return false
}

// takeOut ends an element inside which others stay open: <b><p>x</b>y</p>.
func (p *page) takeOut(i int) {
	p.leave(&p.stack[i])
	p.stack = append(p.stack[:i], p.stack[i+1:]...)
	for ; i < len(p.stack); i++ {
		e, parent := &p.stack[i], &p.stack[i-1]
		e.look = parent.look
		p.resolve(e)
		if e.look.hidden() == "" {
			e.flow = &p.main
		}
	}
}

// popTo ends the element at i and those inside it.
func (p *page) popTo(i int) {
	for len(p.stack) > i {
		p.leave(p.top())
		p.stack = p.stack[:len(p.stack)-1]
	}
}

// leave does what the end of an element calls for.
func (p *page) leave(e *element) {
	p.count[e.name]--
	if e.link >= 0 {
		p.links[e.link].close(p)
	}
	if e.block {
		e.flow.endBlock()
	}
	if e.table == nil {
		return
	}
	switch e.name {
	case "td", "th":
		e.table.endCell(e.flow)
	case "tr":
		e.table.endRow()
	case "table":
		e.table.endRow()
		e.table.finish(p)
	}
}

// closeImplied ends the elements that a start tag ends.
func (p *page) closeImplied(name string, t traits) {
	if t&endsP != 0 && p.count["p"] > 0 {
		p.closeUpTo("p", func(e *element) bool { return e.traits&scope != 0 || e.name == "button" })
	}
	switch {
	case t&heading != 0 && p.top().traits&heading != 0:
		p.popTo(len(p.stack) - 1)
	case name == "li" && p.count["li"] > 0:
		p.closeUpTo("li", endsItems)
	case name == "dt" || name == "dd":
		p.closeUpTo("dt", endsItems)
		p.closeUpTo("dd", endsItems)
	case name == "a" && p.count["a"] > 0:
		p.end("a")
	case (name == "option" || name == "optgroup") && p.top().name == "option":
		p.popTo(len(p.stack) - 1)
	case name == "td" || name == "th":
		p.closeUpTo("td", isTable)
		p.closeUpTo("th", isTable)
	case name == "tr":
		p.closeUpTo("tr", isTable)
	case name == "thead" || name == "tbody" || name == "tfoot":
		p.closeUpTo("tr", isTable)
		for _, section := range []string{"thead", "tbody", "tfoot"} {
			p.closeUpTo(section, isTable)
		}
	}
}

func endsItems(e *element) bool {
	return e.traits&special != 0 && e.name != "address" && e.name != "div" && e.name != "p" && e.name != "li" && e.name != "dt" && e.name != "dd"
}

func isTable(e *element) bool { return e.name == "table" }

// closeUpTo ends the innermost open element of that name, unless one at which
// the search stops stands before it.
func (p *page) closeUpTo(name string, stop func(*element) bool) {
	if p.count[name] == 0 {
		return
	}
	for i := len(p.stack) - 1; i > 0; i-- {
		if p.stack[i].name == name {
			p.popTo(i)
			return
		}
		if stop(&p.stack[i]) {
			return
		}
	}
}

// finish ends what is open and puts the parts together: what is shown first,
// then all else in the order of the source.
func (p *page) finish() scan.Parsed {
	p.popTo(1)
	f := &p.main
	f.endBlock()
	starts := make(map[*flow]int, len(p.sides)+1)
	view, runs, blocks := f.view, f.runs, f.blocks
	starts[f] = 0
	for _, s := range p.sides {
		s.flow.endBlock()
		at := inner(s.flow.view, 0, len(s.flow.view))
		if at.Len() == 0 {
			continue
		}
		if n := len(view); n > 0 {
			from := s.flow.runs[0].Source.Start
			view = append(view, '\n')
			runs = append(runs, scan.Run{View: dict.Span{Start: n, End: n + 1}, Source: dict.Span{Start: from, End: from}})
		}
		n := len(view)
		starts[s.flow] = n
		view = append(view, s.flow.view...)
		for _, r := range s.flow.runs {
			r.View.Start, r.View.End = r.View.Start+n, r.View.End+n
			runs = append(runs, r)
		}
		blocks = append(blocks, scan.Block{Kind: s.kind, Span: dict.Span{Start: at.Start + n, End: at.End + n}, Why: s.why})
	}
	parsed := scan.Parsed{View: string(view), Runs: runs, Blocks: blocks}
	if parsed.Runs == nil {
		parsed.Runs = []scan.Run{} // nil would say that the view is the source
	}
	if parsed.Blocks == nil {
		parsed.Blocks = []scan.Block{}
	}
	for i := range p.links {
		parsed.Links = append(parsed.Links, p.links[i].resolve(starts, parsed.View))
	}
	return parsed
}
