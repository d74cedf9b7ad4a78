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
// a table. Neighbouring lines with the same number of cells make a table.
func plainBlocks(s string) []Block {
	var blocks []Block
	var rows []row // the table being gathered
	table := 0
	flush := func() {
		if len(rows) == 0 {
			return
		}
		if isTable(rows) {
			table++
			blocks = appendTable(blocks, s, rows, table)
		} else {
			for _, r := range rows {
				blocks = append(blocks, lineBlock(s, r.line))
			}
		}
		rows = rows[:0]
	}
	for start := 0; start < len(s); {
		end := len(s)
		if i := strings.IndexByte(s[start:], '\n'); i >= 0 {
			end = start + i
		}
		line := trimmed(s, dict.Span{Start: start, End: end})
		start = end + 1
		if line.Len() == 0 {
			flush()
			continue
		}
		r := splitRow(s, line)
		switch {
		case len(r.cells) < 2:
			flush()
			blocks = append(blocks, lineBlock(s, line))
			continue
		case len(rows) > 0 && !rows[0].alike(r):
			flush()
		}
		rows = append(rows, r)
	}
	flush()
	return blocks
}

func lineBlock(s string, line dict.Span) Block {
	kind := Paragraph
	if isListItem(line.In(s)) {
		kind = ListItem
	}
	return Block{Kind: kind, Span: line}
}

func trimmed(s string, at dict.Span) dict.Span {
	text := at.In(s)
	left := strings.TrimLeft(text, " \t\r　\u00a0")
	at.Start += len(text) - len(left)
	at.End = at.Start + len(strings.TrimRight(left, " \t\r　\u00a0"))
	return at
}

// isListItem reports whether a line begins with a list mark: （一） (1) 一、 1. 1、 ① - *
func isListItem(line string) bool {
	r, size := utf8.DecodeRuneInString(line)
	switch {
	case r == '（' || r == '(':
		rest := strings.TrimLeft(line[size:], "一二三四五六七八九十百0123456789０１２３４５６７８９")
		return len(rest) < len(line)-size && (strings.HasPrefix(rest, "）") || strings.HasPrefix(rest, ")"))
	case r >= '①' && r <= '⑳':
		return true
	case r == '-' || r == '*' || r == '•' || r == '·':
		return strings.HasPrefix(line[size:], " ")
	}
	rest := strings.TrimLeft(line, "一二三四五六七八九十0123456789")
	n := len(line) - len(rest)
	return n > 0 && n <= 9 && (strings.HasPrefix(rest, "、") || strings.HasPrefix(rest, ".") && !startsWithDigit(rest[1:]) || strings.HasPrefix(rest, "．"))
}

func startsWithDigit(s string) bool { return s != "" && s[0]-'0' <= 9 }

// row is a line cut into cells at one kind of separator.
type row struct {
	line  dict.Span
	cells []dict.Span
	sep   byte // '\t', '|', ' ' (two and more spaces), 's' (single spaces), ','
}

func (r row) alike(o row) bool {
	return r.sep == o.sep && len(r.cells) == len(o.cells)
}

// splitRow cuts a line where a table could be: at tabs, bars, runs of spaces,
// commas or single spaces, the first that gives two cells and more. Lines that
// read as prose have one cell.
func splitRow(s string, line dict.Span) row {
	text := line.In(s)
	if strings.ContainsAny(text, "。；！？") {
		return row{line: line}
	}
	if strings.Contains(text, "\t") {
		return row{line, cells(s, line, "\t"), '\t'}
	}
	if strings.Count(text, "|") >= 2 || strings.Count(text, "｜") >= 2 {
		return row{line, cells(s, inBars(s, line), "|", "｜"), '|'}
	}
	if list := cells(s, line, "  ", "　", " 　"); len(list) > 1 {
		return row{line, list, ' '}
	}
	if strings.Count(text, ",") >= 2 && !strings.ContainsAny(text, "，：") {
		return row{line, cells(s, line, ","), ','}
	}
	if strings.Count(text, " ") >= 2 {
		return row{line, cells(s, line, " "), 's'}
	}
	return row{line: line}
}

// inBars drops a leading and a trailing bar.
func inBars(s string, line dict.Span) dict.Span {
	text := line.In(s)
	for _, bar := range []string{"|", "｜"} {
		if strings.HasPrefix(text, bar) {
			line.Start += len(bar)
			text = text[len(bar):]
		}
		if strings.HasSuffix(text, bar) {
			line.End -= len(bar)
			text = text[:len(text)-len(bar)]
		}
	}
	return line
}

func cells(s string, line dict.Span, seps ...string) []dict.Span {
	spaces := strings.TrimSpace(seps[0]) == "" && seps[0] != "\t"
	var list []dict.Span
	start := line.Start
	for i := line.Start; i < line.End; {
		n := 0
		for _, sep := range seps {
			if strings.HasPrefix(s[i:line.End], sep) {
				n = len(sep)
				break
			}
		}
		if n == 0 {
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
			continue
		}
		list = append(list, trimmed(s, dict.Span{Start: start, End: i}))
		i += n
		if spaces {
			i = line.End - len(strings.TrimLeft(s[i:line.End], " 　"))
		}
		start = i
	}
	return append(list, trimmed(s, dict.Span{Start: start, End: line.End}))
}

// isTable reports whether rows that have the same number of cells are a table
// and not lines of prose that happen to have spaces or commas.
func isTable(rows []row) bool {
	switch rows[0].sep {
	case '|':
		return true
	case '\t':
		return true
	case ' ':
		return len(rows) > 1
	case ',':
		return len(rows) > 1
	default:
		return len(rows) > 2
	}
}

// appendTable adds the cells of a table. The first row is its header if no
// cell of it holds a number of three digits and more and none is empty of text.
func appendTable(blocks []Block, s string, rows []row, table int) []Block {
	header := rows[0].cells
	if !isHeader(s, header) {
		header = nil
	}
	n := 0
	for _, r := range rows {
		if isRule(s, r) {
			continue
		}
		for c, at := range r.cells {
			b := Block{Kind: Cell, Span: at, Table: table, Row: n, Column: c}
			if header != nil {
				b.Header = header[c].In(s)
			}
			blocks = append(blocks, b)
		}
		n++
	}
	return blocks
}

// isRule recognises the line under a Markdown header: |---|:--:|
func isRule(s string, r row) bool {
	for _, at := range r.cells {
		if at.Len() == 0 || strings.Trim(at.In(s), "-:—") != "" {
			return false
		}
	}
	return true
}

func isHeader(s string, row []dict.Span) bool {
	named := 0
	for _, at := range row {
		text := at.In(s)
		if len(digitRuns(text)) > 0 || utf8.RuneCountInString(text) > 24 {
			return false
		}
		if text != "" {
			named++
		}
	}
	return named*2 > len(row)
}
