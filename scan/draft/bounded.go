package draft

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// Some of goldmark's work grows with the square of what stands in one block.
// Beyond these bounds, which no draft reaches, marks stay text.
const (
	mostMarks       = 1000  // of emphasis, or brackets, in a paragraph
	mostTags        = 20000 // of HTML in a paragraph
	mostDefinitions = 2000  // lines of a paragraph that begins with a definition
	mostNested      = 50    // blocks inside each other
)

// bounded lets a parser of inline marks see so many of them in a block. It
// counts, so it serves one document.
type bounded struct {
	parser.InlineParser
	most, seen int
}

func bound(p parser.InlineParser, most int) *bounded { return &bounded{InlineParser: p, most: most} }

func (b *bounded) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	if b.seen >= b.most {
		return nil
	}
	b.seen++
	return b.InlineParser.Parse(parent, block, pc)
}

// CloseBlock is what goldmark calls at the end of a block.
func (b *bounded) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	b.seen = 0
	if c, ok := b.InlineParser.(parser.CloseBlocker); ok {
		c.CloseBlock(parent, block, pc)
	}
}

// shallow opens no block inside too many others.
type shallow struct{ parser.BlockParser }

func (s shallow) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	depth := 0
	for n := parent; n != nil; n = n.Parent() {
		if depth++; depth > mostNested {
			return nil, parser.NoChildren
		}
	}
	return s.BlockParser.Open(parent, reader, pc)
}
