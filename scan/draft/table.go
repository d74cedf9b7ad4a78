package draft

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// table is a table being read. In the view a row is a line, its cells are
// separated by tabs. Only at its end is it known whether it is a table of data
// or one that lays out a page; of the latter each cell stands on lines of its own.
type table struct {
	flow   *flow
	nested bool // another one stands in it
	layout bool
	cells  []cell
	below  []int // for each column, the rows that a cell from above still covers

	row, column int
	inRow       bool
	head        bool // the row stands in <thead>
	// where the row began
	rowView, rowRuns, rowCells int
}

type cell struct {
	span            dict.Span
	tab             int // where the tab before it stands, -1 if none does
	row, column     int
	columns, rows   int
	heading, inHead bool
}

func newTable(f *flow, role string) *table {
	return &table{flow: f, row: -1, layout: role == "presentation" || role == "none"}
}

func (t *table) startRow(head bool) {
	t.endRow()
	t.inRow, t.head = true, head
	t.row++
	t.column = 0
	t.rowView = -1
	for c := range t.below {
		t.below[c] = max(t.below[c]-1, 0)
	}
}

// startCell begins a cell at pos of the source.
func (t *table) startCell(f *flow, pos int, heading bool, columns, rows int) {
	if !t.inRow {
		t.startRow(false)
	}
	for t.column < len(t.below) && t.below[t.column] > 0 {
		t.column++
	}
	if f != t.flow { // a hidden cell keeps its column
		t.column += columns
		return
	}
	f.endBlock()
	c := cell{tab: -1, row: t.row, column: t.column, columns: columns, rows: rows, heading: heading, inHead: t.head}
	if t.rowView < 0 {
		f.sep = hard
		f.separate(pos)
		t.rowView, t.rowRuns, t.rowCells = len(f.view), len(f.runs), len(t.cells)
	} else {
		c.tab = len(f.view)
		f.run("\t", dict.Span{Start: pos, End: pos})
	}
	f.sep = none
	c.span = dict.Span{Start: len(f.view), End: -1}
	t.cells = append(t.cells, c)
	const mostColumns = 1000
	for i := t.column; i < min(t.column+columns, mostColumns); i++ {
		for len(t.below) <= i {
			t.below = append(t.below, 0)
		}
		t.below[i] = rows
	}
	t.column += columns
}

func (t *table) endCell(f *flow) {
	if f != t.flow || len(t.cells) == 0 || t.cells[len(t.cells)-1].span.End >= 0 {
		return
	}
	f.endBlock()
	f.sep = none
	c := &t.cells[len(t.cells)-1]
	c.span = inner(f.view, c.span.Start, len(f.view))
}

// endRow ends the row. One whose cells are all empty is taken back.
func (t *table) endRow() {
	if !t.inRow {
		return
	}
	t.inRow = false
	t.endCell(t.flow)
	if t.rowView < 0 {
		t.row--
		return
	}
	f := t.flow
	if len(bytes.Trim(f.view[t.rowView:], " \t\r\n\f")) == 0 {
		f.view, f.runs, t.cells = f.view[:t.rowView], f.runs[:t.rowRuns], t.cells[:t.rowCells]
		t.row--
	}
	f.spaced = false
	f.sep = hard
}

// finish makes blocks of the cells if it is a table of data.
func (t *table) finish(p *page) {
	f := t.flow
	f.endBlock()
	f.sep = hard
	if len(t.cells) == 0 {
		return
	}
	if t.isLayout() {
		for _, c := range t.cells {
			if c.tab >= 0 {
				f.view[c.tab] = '\n'
			}
		}
		return
	}
	if f == &p.main {
		p.tables++
	}
	from, headers := t.headers()
	first, _ := slices.BinarySearchFunc(f.blocks, t.cells[0].span.Start, func(b scan.Block, pos int) int { return cmp.Compare(b.Start, pos) })
	own := slices.Clone(f.blocks[first:])
	f.blocks = f.blocks[:first]
	row, label := -1, "" // the name that stands before the cell in its row
	for _, c := range t.cells {
		for len(own) > 0 && own[0].Start < c.span.Start { // a text between the rows
			f.blocks = append(f.blocks, own[0])
			own = own[1:]
		}
		for len(own) > 0 && own[0].Start < c.span.End {
			own = own[1:]
		}
		b := scan.Block{Kind: scan.Cell, Span: c.span, Table: p.tables, Row: c.row, Column: c.column}
		if c.row != row {
			row, label = c.row, ""
		}
		if c.heading {
			label = t.nameIn(c)
		}
		switch {
		case len(headers) > 0:
			if c.row >= from && c.column < len(headers) {
				b.Header = headers[c.column]
			}
		case !c.heading:
			b.Header = label
		}
		f.blocks = append(f.blocks, b)
	}
	f.blocks = append(f.blocks, own...)
}

// isLayout tells a table that lays out a page: it holds another one, has one
// column, or a cell in it is as long as an article.
func (t *table) isLayout() bool {
	const article = 2000 // runes
	if t.layout || t.nested {
		return true
	}
	columns := 0
	for _, c := range t.cells {
		columns = max(columns, c.column+1)
		if c.span.Len() > article && utf8.RuneCount(t.flow.view[c.span.Start:c.span.End]) > article {
			return true
		}
	}
	return columns < 2
}

func (t *table) nameIn(c cell) string {
	return strings.Join(strings.Fields(string(t.flow.view[c.span.Start:c.span.End])), " ")
}

// headers returns the row in which the names of the columns begin, and the name
// of each; none if no row names them. A header over several rows (联系方式
// above 手机 and 邮箱) is joined by a space.
func (t *table) headers() (from int, headers []string) {
	width := 0
	for _, c := range t.cells {
		width = max(width, c.column+c.columns)
	}
	const mostColumns = 1000
	width = min(width, mostColumns)
	from, to := t.headerRows(width)
	if from == to {
		return 0, nil
	}
	headers = make([]string, width)
	for _, c := range t.cells {
		if c.row < from || c.row >= to {
			continue
		}
		text := t.nameIn(c)
		for i := c.column; i < min(c.column+c.columns, width); i++ {
			if headers[i] != "" && text != "" {
				headers[i] += " "
			}
			headers[i] += text
		}
	}
	return from, headers
}

// headerRows returns the rows that name the columns: those in <thead> or all
// of <th>, else the first one if it reads like names. A row before them that
// spans the table is its title.
func (t *table) headerRows(width int) (from, to int) {
	rows := slices.Collect(byRow(t.cells))
	for from < len(rows) && len(rows[from]) == 1 && rows[from][0].columns >= width {
		from++
	}
	to = from
	for to < len(rows)-1 && allHeadings(rows[to]) {
		to++
	}
	if to == from && from < len(rows)-1 && t.namesColumns(rows[from]) {
		deep := 1
		for _, c := range rows[from] {
			if c.columns > 1 { // divided further in the next row
				for _, other := range rows[from] {
					deep = max(deep, min(other.rows, 3))
				}
			}
		}
		to = min(from+deep, len(rows)-1)
	}
	return from, to
}

func byRow(cells []cell) func(yield func([]cell) bool) {
	return func(yield func([]cell) bool) {
		for len(cells) > 0 {
			n := 1
			for n < len(cells) && cells[n].row == cells[0].row {
				n++
			}
			if !yield(cells[:n]) {
				return
			}
			cells = cells[n:]
		}
	}
}

func allHeadings(row []cell) bool {
	return !slices.ContainsFunc(row, func(c cell) bool { return !c.heading && !c.inHead })
}

// namesColumns holds for a row of short cells, at least half of them not empty,
// without numbers of two digits and more and masked values (the same test as
// for tables in plain text). One <th> among <td> names its row.
func (t *table) namesColumns(row []cell) bool {
	named := 0
	for _, c := range row {
		text := string(t.flow.view[c.span.Start:c.span.End])
		if c.heading || utf8.RuneCountInString(text) > 24 || hasNumber(text) || strings.Contains(text, "**") {
			return false
		}
		if text != "" {
			named++
		}
	}
	return named*2 >= len(row)
}

func hasNumber(s string) bool {
	run := 0
	for _, r := range s {
		if r >= '0' && r <= '9' || r >= '０' && r <= '９' {
			if run++; run == 2 {
				return true
			}
		} else {
			run = 0
		}
	}
	return false
}
