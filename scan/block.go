package scan

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// BlockKind says what a stretch of the view is to its reader.
type BlockKind uint8

const (
	Paragraph BlockKind = iota
	Heading
	ListItem
	Cell
	Hidden // in the source, not shown
	Meta
	Alt
	Comment
	Code
)

var blockNames = [...]string{"paragraph", "heading", "list item", "cell", "hidden", "meta", "alt", "comment", "code"}

func (k BlockKind) String() string { return blockNames[k] }

// Block is a paragraph, a list item, a table cell or a part that is not shown.
type Block struct {
	Kind BlockKind
	dict.Span
	// Table numbers the tables of a text from 1; Row and Column count from 0,
	// the header row too. Header is the text of the column's header, "" if it has none.
	Table, Row, Column int
	Header             string
	// Why says how a Hidden block is hidden, or which tag a Meta block comes from.
	Why string
}

// Blocks returns the blocks of the view in order.
func (t *Text) Blocks() []Block {
	if !t.blocked {
		t.blocks = plainBlocks(t.View)
		t.blocked = true
	}
	return t.blocks
}

// Block returns the block at pos; the zero Block if there is none.
func (t *Text) Block(pos int) Block {
	blocks := t.Blocks()
	i := sort.Search(len(blocks), func(i int) bool { return blocks[i].End > pos })
	if i < len(blocks) && blocks[i].Start <= pos {
		return blocks[i]
	}
	return Block{}
}

// Row returns the cells of the row that b stands in, in order; nil if b is no cell.
func (t *Text) Row(b Block) []Block {
	if b.Kind != Cell {
		return nil
	}
	blocks := t.Blocks()
	same := func(c Block) bool { return c.Kind == Cell && c.Table == b.Table && c.Row == b.Row }
	first := sort.Search(len(blocks), func(i int) bool { return blocks[i].Start >= b.Start })
	last := first
	for first > 0 && same(blocks[first-1]) {
		first--
	}
	for last < len(blocks) && same(blocks[last]) {
		last++
	}
	return blocks[first:last]
}

// plainBlocks reads plain text: a line is a paragraph, a list item or a row of
// a table (see tables).
func plainBlocks(s string) []Block {
	room := 1 + strings.Count(s, "\n") + strings.Count(s, "\t") + strings.Count(s, "|") + strings.Count(s, "  ")
	t := tables{text: s, blocks: make([]Block, 0, min(room, 1+len(s)/8))}
	for start := 0; start < len(s); {
		end := len(s)
		if i := strings.IndexByte(s[start:], '\n'); i >= 0 {
			end = start + i
		}
		t.line(dict.Span{Start: start, End: end})
		start = end + 1
	}
	t.flush()
	return t.blocks
}

func lineBlock(s string, line dict.Span) Block {
	kind := Paragraph
	if isListItem(line.In(s)) {
		kind = ListItem
	}
	return Block{Kind: kind, Span: line}
}

func trimmed(s string, at dict.Span) dict.Span {
	for at.Start < at.End {
		n := blankAt(s[at.Start:at.End])
		if n == 0 {
			break
		}
		at.Start += n
	}
	for at.Start < at.End {
		switch b := s[at.End-1]; {
		case b == ' ' || b == '\t' || b == '\r':
			at.End--
		case b == 0x80 && strings.HasSuffix(s[at.Start:at.End], "　"):
			at.End -= len("　")
		case b == 0xA0 && strings.HasSuffix(s[at.Start:at.End], "\u00a0"):
			at.End -= len("\u00a0")
		default:
			return at
		}
	}
	return at
}

// blankAt returns the length of the space that s begins with, 0 if there is none.
func blankAt(s string) int {
	switch s[0] {
	case ' ', '\t', '\r':
		return 1
	case 0xE3:
		if strings.HasPrefix(s, "　") {
			return len("　")
		}
	case 0xC2:
		if strings.HasPrefix(s, "\u00a0") {
			return len("\u00a0")
		}
	}
	return 0
}

// isListItem reports whether a line begins with a list mark: （一） (1) 一、 1. 1、 ① - *
func isListItem(line string) bool {
	r, size := utf8.DecodeRuneInString(line)
	switch {
	case r == '（' || r == '(':
		n := numerals(line[size:])
		rest := line[size+n:]
		return n > 0 && (strings.HasPrefix(rest, "）") || strings.HasPrefix(rest, ")"))
	case r >= '①' && r <= '⑳':
		return true
	case r == '-' || r == '*' || r == '•' || r == '·':
		return strings.HasPrefix(line[size:], " ")
	}
	n := numerals(line)
	rest := line[n:]
	return n > 0 && n <= 9 && (strings.HasPrefix(rest, "、") || strings.HasPrefix(rest, ".") && !startsWithDigit(rest[1:]) || strings.HasPrefix(rest, "．"))
}

// numerals is how many bytes of digits and Chinese numerals s begins with.
func numerals(s string) int {
	for i, r := range s {
		switch {
		case r >= '0' && r <= '9', r >= '０' && r <= '９':
		case r == '一' || r == '二' || r == '三' || r == '四' || r == '五' || r == '六' || r == '七' || r == '八' || r == '九' || r == '十' || r == '百':
		default:
			return i
		}
	}
	return len(s)
}

func startsWithDigit(s string) bool { return s != "" && s[0]-'0' <= 9 }
