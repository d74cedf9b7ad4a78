package draft

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/xianshen/xianshen/dict"
)

// placed notes in its nodes what part of the source the parser took: for a
// link all from the ] that ends its text, for <address> the whole.
type placed struct{ parser.InlineParser }

const placeKey = "place"

func (p placed) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	_, from := block.Position()
	n := p.InlineParser.Parse(parent, block, pc)
	switch n.(type) {
	case *ast.Link, *ast.Image, *ast.AutoLink:
		_, to := block.Position()
		n.SetAttributeString(placeKey, dict.Span{Start: from.Start, End: to.Start})
	}
	return n
}

// CloseBlock is what goldmark calls at the end of a block.
func (p placed) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	if c, ok := p.InlineParser.(parser.CloseBlocker); ok {
		c.CloseBlock(parent, block, pc)
	}
}

func place(n ast.Node) dict.Span {
	at, _ := n.AttributeString(placeKey)
	span, _ := at.(dict.Span)
	return span
}

// defined notes the lines that the transformer takes from a paragraph: the
// definitions of links.
type defined struct {
	parser.ParagraphTransformer
	regions *[]dict.Span
}

func (d defined) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	if node.Lines().Len() > mostDefinitions {
		return
	}
	before := slices.Clone(node.Lines().Sliced(0, node.Lines().Len()))
	d.ParagraphTransformer.Transform(node, reader, pc)
	if taken := len(before) - node.Lines().Len(); taken > 0 {
		*d.regions = append(*d.regions, dict.Span{Start: before[0].Start, End: before[taken-1].Stop})
	}
}

// definition is [label]: address "title".
type definition struct {
	whole, address, title dict.Span
	used                  bool
}

func definitionsIn(source string, regions []dict.Span) []definition {
	var list []definition
	for _, at := range regions {
		for at.Start < at.End {
			d := firstDefinition(source, at)
			list = append(list, d)
			at.Start = d.whole.End
		}
	}
	return list
}

// firstDefinition reads the definition that a region begins with. It ends where
// a line begins with the next one.
func firstDefinition(source string, at dict.Span) definition {
	d := definition{whole: at}
	s := at.In(source)
	next := strings.IndexByte(s, '[') + 1
	for {
		line := strings.IndexByte(s[next:], '\n')
		if line < 0 {
			break
		}
		next += line + 1
		if strings.HasPrefix(strings.TrimLeft(s[next:], " >"), "[") {
			d.whole.End = at.Start + next
			break
		}
	}
	s = d.whole.In(source)
	if i := strings.Index(s, "]:"); i >= 0 {
		d.address, d.title = addressAndTitle(s[i+2:], at.Start+i+2)
	}
	return d
}

// addressIn reads what follows the text of a link, ](address "title"), that
// stands at pos; empty spans where there is no address.
func addressIn(tail string, pos int) (address, title dict.Span) {
	if !strings.HasPrefix(tail, "](") {
		return dict.Span{Start: pos, End: pos}, dict.Span{}
	}
	return addressAndTitle(strings.TrimRight(strings.TrimSuffix(strings.TrimRight(tail[2:], " \t\r\n"), ")"), " \t\r\n"), pos+2)
}

// addressAndTitle reads address "title", the address in <> or without.
func addressAndTitle(s string, pos int) (address, title dict.Span) {
	rest := strings.TrimLeft(s, " \t\r\n")
	pos += len(s) - len(rest)
	end := len(rest)
	if strings.HasPrefix(rest, "<") {
		for end = 1; end < len(rest) && rest[end] != '>'; end++ {
			if rest[end] == '\\' && end+1 < len(rest) && util.IsPunct(rest[end+1]) {
				end++
			}
		}
		end = min(end, len(rest))
		address = dict.Span{Start: pos + 1, End: pos + end}
		end = min(end+1, len(rest))
	} else {
		if i := strings.IndexAny(rest, " \t\r\n"); i >= 0 {
			end = i
		}
		address = dict.Span{Start: pos, End: pos + end}
	}
	words := strings.TrimRight(rest[end:], " \t\r\n")
	inner := strings.TrimLeft(words, " \t\r\n")
	if n := len(inner); n >= 2 && strings.IndexByte(`"'(`, inner[0]) >= 0 && strings.IndexByte(`"')`, inner[n-1]) >= 0 {
		start := pos + end + len(words) - len(inner) + 1
		title = dict.Span{Start: start, End: start + n - 2}
	}
	return address, title
}
