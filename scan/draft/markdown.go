package draft

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
	"golang.org/x/net/html"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Parsers are the options that give a scanner the formats "html" and "markdown".
func Parsers() []scan.Option {
	return []scan.Option{scan.WithParser(string(HTML), ParseHTML), scan.WithParser(string(Markdown), ParseMarkdown)}
}

// ParseMarkdown reads CommonMark with tables and ~~struck out~~ text. HTML in
// it is read as [ParseHTML] reads it, what it hides is hidden. No text is lost:
// what goldmark leaves out (cells beyond the last column, unused link
// definitions) follows the visible text as parts that are not shown, and so
// does front matter between --- lines.
func ParseMarkdown(source string) (scan.Parsed, error) {
	matter, end := frontMatter(source)
	w := &markdown{page: newPage(source), source: blankOut(source, end)}
	var regions []dict.Span
	doc := newMarkdownParser(&regions).Parse(text.NewReader(w.source))
	w.definitions = definitionsIn(source, regions)
	w.byAddress = map[string]*definition{}
	for i := range slices.Backward(w.definitions) {
		w.byAddress[w.definitions[i].address.In(source)] = &w.definitions[i]
	}
	w.children(doc)
	w.frontMatter(matter)
	w.rest()
	return w.page.finish(), nil
}

// newMarkdownParser is goldmark's parser. Its tree does not say where the
// addresses of links stand; the parsers that read them are wrapped to note it,
// in regions for the definitions of links. It serves one document.
func newMarkdownParser(regions *[]dict.Span) parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewSetextHeadingParser(), 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(shallow{parser.NewListParser()}, 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(parser.NewCodeBlockParser(), 500),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(shallow{parser.NewBlockquoteParser()}, 800),
			util.Prioritized(parser.NewHTMLBlockParser(), 900),
			util.Prioritized(parser.NewParagraphParser(), 1000),
		),
		parser.WithInlineParsers(
			util.Prioritized(bound(parser.NewCodeSpanParser(), mostMarks), 100),
			util.Prioritized(placed{bound(parser.NewLinkParser(), mostMarks)}, 200),
			util.Prioritized(placed{parser.NewAutoLinkParser()}, 300),
			util.Prioritized(bound(parser.NewRawHTMLParser(), mostTags), 400),
			util.Prioritized(bound(parser.NewEmphasisParser(), mostMarks), 500),
			util.Prioritized(bound(extension.NewStrikethroughParser(), mostMarks), 500),
		),
		parser.WithParagraphTransformers(
			util.Prioritized(defined{parser.LinkReferenceParagraphTransformer, regions}, 100),
			util.Prioritized(extension.NewTableParagraphTransformer(), 200),
		),
		parser.WithASTTransformers(util.Prioritized(extension.NewTableASTTransformer(), 0)),
	)
}

// markdown walks goldmark's tree and tells the page what a renderer would write.
type markdown struct {
	page        *page
	source      []byte
	definitions []definition
	byAddress   map[string]*definition // the first of each
	read        []dict.Span            // what of the source has been used
}

func (w *markdown) children(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		w.node(c)
	}
}

// inside reads the children of n inside an element.
func (w *markdown) inside(n ast.Node, names ...string) {
	for _, name := range names {
		w.page.start("", name, nil, w.at(n), false)
	}
	w.children(n)
	for _, name := range slices.Backward(names) {
		w.page.end(name)
	}
}

// at returns where a block begins in the source, as far as goldmark says.
func (w *markdown) at(n ast.Node) int {
	if n.Type() == ast.TypeBlock && n.Lines() != nil && n.Lines().Len() > 0 {
		return n.Lines().At(0).Start
	}
	if len(w.read) > 0 {
		return w.read[len(w.read)-1].End
	}
	return 0
}

func (w *markdown) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		w.inside(n, "h"+string(rune('0'+n.Level)))
	case *ast.Paragraph:
		w.inside(n, "p")
	case *ast.Blockquote:
		w.inside(n, "blockquote")
	case *ast.List:
		w.inside(n, "ul")
	case *ast.ListItem:
		w.inside(n, "li")
	case *ast.ThematicBreak:
		w.page.start("", "hr", nil, w.at(n), false)
	case *ast.CodeBlock:
		w.code(n)
	case *ast.FencedCodeBlock:
		if n.Info != nil {
			w.aside(scan.Code, "code block", spanOf(n.Info.Segment))
		}
		w.code(n)
	case *ast.HTMLBlock:
		w.htmlBlock(n)
	case *tables.Table:
		w.inside(n, "table")
	case *tables.TableHeader:
		w.inside(n, "thead", "tr")
	case *tables.TableRow:
		w.inside(n, "tr")
	case *tables.TableCell:
		w.inside(n, "td")
	case *ast.Text:
		w.text(n)
	case *ast.RawHTML:
		if k := n.Segments.Len(); k > 0 {
			w.html(dict.Span{Start: n.Segments.At(0).Start, End: n.Segments.At(k - 1).Stop})
		}
	case *ast.AutoLink:
		w.autoLink(n)
	case *ast.Link:
		w.link(n, "a", n.Destination)
	case *ast.Image:
		w.link(n, "img", n.Destination)
	default: // emphasis, code spans, the text of a tight list item
		w.children(n)
	}
}

func spanOf(s text.Segment) dict.Span { return dict.Span{Start: s.Start, End: s.Stop} }

// use notes that a part of the source has been read.
func (w *markdown) use(at dict.Span) string {
	w.read = append(w.read, at)
	return at.In(w.page.source)
}

func (w *markdown) text(n *ast.Text) {
	at := spanOf(n.Segment)
	s := w.use(at)
	e := w.page.top()
	switch {
	case n.IsRaw():
		w.literal(s, at.Start)
	default:
		w.escaped(s, at.Start)
	}
	switch {
	case n.HardLineBreak():
		e.flow.lineBreak(dict.Span{Start: at.End, End: at.End})
	case n.SoftLineBreak():
		e.flow.white("\n", min(at.End, len(w.source)-1))
	}
}

// literal adds text without escapes and entities.
func (w *markdown) literal(s string, at int) {
	e := w.page.top()
	e.flow.kind, e.flow.note = e.look.kind, e.look.note
	for len(s) > 0 {
		if n := strings.IndexAny(s, " \t\n\r"); n != 0 {
			if n < 0 {
				n = len(s)
			}
			e.flow.put(s[:n], at)
			s, at = s[n:], at+n
			continue
		}
		e.flow.white(s[:1], at)
		s, at = s[1:], at+1
	}
}

// escaped adds text in which \* stands for * and entities are decoded.
func (w *markdown) escaped(s string, at int) {
	e := w.page.top()
	e.flow.kind, e.flow.note = e.look.kind, e.look.note
	for {
		i := strings.IndexByte(s, '\\')
		for i >= 0 && !(i+1 < len(s) && util.IsPunct(s[i+1])) {
			next := strings.IndexByte(s[i+1:], '\\')
			if next < 0 {
				i = -1
			} else {
				i += 1 + next
			}
		}
		if i < 0 {
			e.flow.text(s, at, false)
			return
		}
		e.flow.text(s[:i], at, false)
		e.flow.decoded(s[i+1:i+2], s[i:i+2], at+i) // as a whole, for edits: no \ is left behind
		s, at = s[i+2:], at+i+2
	}
}

func (w *markdown) code(n ast.Node) {
	w.page.start("", "pre", nil, w.at(n), false)
	e := w.page.top()
	e.flow.kind, e.flow.note = e.look.kind, e.look.note
	for i := range n.Lines().Len() {
		at := spanOf(n.Lines().At(i))
		e.flow.pre(w.use(at), at.Start, false)
	}
	w.page.end("pre")
}

func (w *markdown) htmlBlock(n *ast.HTMLBlock) {
	k := n.Lines().Len()
	if k == 0 {
		return
	}
	at := dict.Span{Start: n.Lines().At(0).Start, End: n.Lines().At(k - 1).Stop}
	if n.HasClosure() {
		at.End = max(at.End, n.ClosureLine.Stop)
	}
	w.html(at)
}

func (w *markdown) html(at dict.Span) { w.page.read(w.use(at), at.Start) }

// aside keeps a part of the source that is not shown.
func (w *markdown) aside(kind scan.BlockKind, why string, at dict.Span) {
	if s := w.use(at); strings.TrimSpace(s) != "" {
		w.page.aside(kind, why).text(s, at.Start, false)
	}
}

func (w *markdown) autoLink(n *ast.AutoLink) {
	at := place(n) // <address>
	inner := dict.Span{Start: at.Start + 1, End: at.Start + 1 + len(n.Label(w.source))}
	href := string(n.URL(w.source))
	if n.AutoLinkType == ast.AutoLinkEmail {
		href = "mailto:" + href
	}
	w.anchor(href, inner, func() { w.literal(w.use(inner), inner.Start) })
}

// anchor reads the text of a link.
func (w *markdown) anchor(href string, target dict.Span, content func()) {
	// What stands in the attribute keeps the link alive, href is what it means.
	w.page.start("", "a", []attribute{{name: "href", raw: href, value: target}}, target.Start, false)
	if e := w.page.top(); e.name == "a" && e.link >= 0 {
		w.page.links[e.link].Href = cleanAddress(href)
	}
	content()
	w.page.end("a")
}

// link reads [text](address "title"), [text][label] and the same with a picture.
func (w *markdown) link(n ast.Node, name string, destination []byte) {
	tail := place(n)
	w.use(tail)
	target, title := addressIn(tail.In(w.page.source), tail.Start)
	if d := w.byAddress[string(destination)]; d != nil && target.Len() == 0 {
		target, d.used = d.address, true
	}
	href := html.UnescapeString(string(util.UnescapePunctuations(slices.Clone(destination))))
	if name == "img" {
		w.image(n)
	} else {
		w.anchor(href, target, func() { w.children(n) })
	}
	if title.Len() > 0 {
		w.aside(scan.Alt, "title", title)
	}
}

// image keeps the text that stands for a picture.
func (w *markdown) image(n ast.Node) {
	e := *w.page.top()
	e.flow.object = true
	if e.look.hidden() == "" {
		w.page.images++
	}
	e.name, e.traits, e.block, e.link = "img", 0, false, -1
	e.flow, e.table = w.page.aside(scan.Alt, "alt"), nil
	depth := len(w.page.stack)
	w.page.stack = append(w.page.stack, e)
	w.page.count["img"]++
	w.children(n)
	if len(w.page.stack) > depth {
		w.page.popTo(depth)
	}
}

// rest keeps what nobody has read and is no mark of Markdown: marks hold no letters.
func (w *markdown) rest() {
	for _, d := range w.definitions {
		switch {
		case !d.used:
			w.aside(scan.Comment, "link definition", d.whole)
		case d.title.Len() > 0:
			w.aside(scan.Alt, "title", d.title)
		}
		w.use(d.whole)
	}
	slices.SortFunc(w.read, func(a, b dict.Span) int { return a.Start - b.Start })
	from := 0
	for _, at := range append(w.read, dict.Span{Start: len(w.source), End: len(w.source)}) {
		if from < at.Start {
			s := w.page.source[from:at.Start]
			if i := strings.IndexFunc(s, unicode.IsLetter); i >= 0 {
				end := strings.LastIndexFunc(s, unicode.IsLetter)
				_, size := utf8.DecodeRuneInString(s[end:])
				w.page.aside(scan.Hidden, "not rendered").text(s[i:end+size], from+i, false)
			}
		}
		from = max(from, at.End)
	}
}
