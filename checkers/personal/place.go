package personal

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// place is what is known about the place of a number.
type place struct {
	near   bool // a label stands before it, or right behind it
	label  label
	above  bool // the label fills the line above
	column bool // it stands in a cell
	// header is what the column's header, else the cell to the left, announces.
	header     kind
	headerText string
	cell       scan.Block
	row        row
	table      *table
	leads      bool // nothing stands before it in the cell
}

// row is what else stands in the row of a table.
type row struct {
	hasName bool // a whole name
	name    dict.Span
}

// place gathers it for a span. It holds until it is asked for the next.
func (r *reader) place(at dict.Span) *place {
	r.here = place{}
	c := &r.here
	c.cell = r.block(at.Start)
	if c.cell.Kind == scan.Cell && c.cell.Table > 0 {
		c.column = true
		c.table = r.table(c.cell.Table)
		c.headerText, c.header = c.table.header(c.cell.Column)
		c.leads = strings.Trim(r.view[c.cell.Start:max(at.Start, c.cell.Start)], " +（(") == ""
		r.rowOf(c)
		from := c.cell.Start
		if from < at.Start {
			c.label, c.near = r.labelIn(dict.Span{Start: max(from, at.Start-reach), End: at.Start})
		}
	} else {
		c.label, c.near = r.labelBefore(at.Start)
	}
	if c.near && c.label.gap > 16 {
		c.near = false
	}
	if !c.near && !c.column {
		c.label, c.near = r.labelAbove(at.Start)
		c.above = c.near
	}
	if !c.near || !c.label.direct {
		if l, ok := r.labelAfter(at.End); ok {
			c.label, c.near = l, true
		}
	}
	return c
}

// labelAbove reads a label that fills the line above a value that begins its line.
func (r *reader) labelAbove(pos int) (label, bool) {
	line := r.lineAt(pos)
	if line.Start == 0 || strings.Trim(r.view[line.Start:pos], " 　\t+") != "" {
		return label{}, false
	}
	above := r.lineAt(line.Start - 1)
	for above.Len() == 0 && above.Start > 0 {
		above = r.lineAt(above.Start - 1)
	}
	if above.Len() == 0 || above.Len() > 60 {
		return label{}, false
	}
	k, ok := r.facts.labels.exact[squeeze(above.In(r.view))]
	return label{Span: above, kind: k, direct: true}, ok
}

// labelAfter reads a label in brackets behind a value: 138****1234（手机）.
func (r *reader) labelAfter(pos int) (label, bool) {
	c, size := utf8.DecodeRuneInString(r.view[pos:])
	if c != '（' && c != '(' {
		return label{}, false
	}
	rest := r.view[pos+size : min(len(r.view), pos+size+60)]
	end := strings.IndexAny(rest, "）)")
	if end <= 0 || end > 40 {
		return label{}, false
	}
	k, ok := r.facts.labels.exact[squeeze(rest[:end])]
	return label{Span: dict.Span{Start: pos + size, End: pos + size + end}, kind: k, direct: true}, ok
}

// says reports whether a label or the column announces the kind.
func (c *place) says(k kind) bool {
	if c.near && c.label.kind == k && (c.label.direct || c.label.gap <= 12) {
		return true
	}
	return c.column && c.header == k
}

// owner is the kind of the label that stands closest, none if none does.
func (c *place) owner() kind {
	if c.near && (c.label.direct || c.label.gap <= 2) {
		return c.label.kind
	}
	if c.column {
		return c.header
	}
	return none
}

// labelText is the label as it stands in the text.
func (c *place) labelText(r *reader) string {
	if !c.near {
		return ""
	}
	return c.label.In(r.view)
}

// evidence names the label and the column.
func (c *place) evidence(r *reader, list []scan.Evidence) []scan.Evidence {
	if c.near && c.label.gap <= 12 {
		list = append(list, scan.Evidence{Kind: "label", Detail: c.label.In(r.view)})
	}
	if c.column && c.header != none {
		if c.headerText == "" {
			list = append(list, r.say("column", "同列多为同类号码", "most cells of the column are alike"))
		} else {
			list = append(list, scan.Evidence{Kind: "column", Detail: c.headerText})
		}
	}
	if c.column && c.row.hasName {
		list = append(list, r.say("row", "同一行有姓名", "a name stands in the same row"))
	}
	return list
}

// table is what the headers of a table announce, column by column.
type table struct {
	kinds   []kind
	headers []string
	name    int  // the column of names, -1 if none
	person  bool // columns of what only persons have
	unit    bool // columns of organisations
	rows    int
	of      row  // whom a form is about
	minors  bool // an identity number of it is a child's
	loose   bool // its columns have no names: labels may stand to the left
}

func (t *table) header(column int) (string, kind) {
	if column >= len(t.kinds) {
		return "", none
	}
	return t.headers[column], t.kinds[column]
}

// table reads the headers of all tables once.
func (r *reader) table(n int) *table {
	if r.tables == nil {
		r.readTables()
	}
	if n < len(r.tables) {
		return &r.tables[n]
	}
	return &table{name: -1}
}

func (r *reader) readTables() {
	r.tables = []table{{name: -1}}
	blocks := r.text.Blocks()
	for i := 0; i < len(blocks); {
		b := blocks[i]
		if b.Kind != scan.Cell || b.Table <= 0 {
			i++
			continue
		}
		first := i
		for i < len(blocks) && blocks[i].Kind == scan.Cell && blocks[i].Table == b.Table {
			i++
		}
		for len(r.tables) <= b.Table {
			r.tables = append(r.tables, table{name: -1})
		}
		r.tables[b.Table].read(r, blocks[first:i])
	}
}

// read takes in the cells of a table, or of a part of it.
func (t *table) read(r *reader, cells []scan.Block) {
	for _, b := range cells {
		for len(t.kinds) <= b.Column {
			t.kinds, t.headers = append(t.kinds, none), append(t.headers, "")
		}
		t.rows = max(t.rows, b.Row+1)
		if b.Header != "" && t.headers[b.Column] == "" {
			t.headers[b.Column] = b.Header
			t.kinds[b.Column] = r.facts.labels.headerKind(b.Header)
		}
	}
	t.name = -1
	if t.keyed(r, cells) {
		clear(t.kinds)
		for i, b := range cells {
			k := r.facts.labels.exact[squeeze(b.In(r.view))]
			t.about(k, b.In(r.view))
			if k == kindName && i+1 < len(cells) && cells[i+1].Row == b.Row {
				if at, ok := r.nameIn(cells[i+1].Span); ok {
					t.of = row{true, at}
				}
			}
		}
		t.loose = true
		return
	}
	t.inner(r, cells)
	t.likeness(r, cells)
	for c, k := range t.kinds {
		if k == kindName && (t.name < 0 || strings.Contains(t.headers[c], "姓名") && !strings.Contains(t.headers[t.name], "姓名")) {
			t.name = c
		}
		t.about(k, t.headers[c])
	}
	const form = 40 // rows of a form at most
	t.loose = t.rows <= form || !slices.ContainsFunc(t.kinds, func(k kind) bool { return k != none })
}

// about takes in what a label tells of the table: whether persons or offices are in it.
func (t *table) about(k kind, label string) {
	switch k {
	case kindID, kindCertificate, kindBank, kindHome, kindPermit, kindPassport, kindTravel, kindBirth, kindDisabled, kindSocial, kindStudent, kindExam, kindAddress, kindPlate:
		t.person = true
	case kindUnit, kindContact, kindDuty, kindOfficeAddress:
		t.unit = true
	case kindPost:
		t.unit = t.unit || strings.Contains(label, "职务") // of officials, who are reached at their office
	}
}

// keyed reports a form: the first cells of its rows are labels of what stands
// to the right, and its first row is no header.
func (t *table) keyed(r *reader, cells []scan.Block) bool {
	labels, rows := 0, 0
	for _, b := range cells {
		if b.Column != 0 || b.Len() == 0 {
			continue
		}
		rows++
		if r.facts.labels.exact[squeeze(b.In(r.view))] != none {
			labels++
		}
		const sample = 20
		if rows == sample {
			break
		}
	}
	return labels > 1 && labels*2 > rows
}

// inner looks for the header further down where the first row is not it: a
// title spread over the columns, a unit of measure.
func (t *table) inner(r *reader, cells []scan.Block) {
	for _, k := range t.kinds {
		if k != none {
			return
		}
	}
	const rows = 4
	for row := cells[0].Row; row < cells[0].Row+rows; row++ {
		labels := 0
		for _, b := range cells {
			if b.Row > row {
				break
			}
			if b.Row == row && r.facts.labels.exact[squeeze(b.In(r.view))] != none {
				labels++
			}
		}
		if labels < 2 {
			continue
		}
		for _, b := range cells {
			if b.Row > row {
				break
			}
			if b.Row == row {
				t.headers[b.Column] = b.In(r.view)
				t.kinds[b.Column] = r.facts.labels.headerKind(t.headers[b.Column])
			}
		}
		return
	}
}

// likeness tells what stands in columns that no header names, by their cells.
func (t *table) likeness(r *reader, cells []scan.Block) {
	const sample, least = 60, 2 // rows looked at; cells that must be alike
	type tally struct{ cells, mobiles, ids, names int }
	var counts []tally
	for _, b := range cells {
		if b.Row > cells[0].Row+sample {
			break
		}
		if t.kinds[b.Column] != none || b.Len() == 0 {
			continue
		}
		for len(counts) <= b.Column {
			counts = append(counts, tally{})
		}
		n := &counts[b.Column]
		n.cells++
		switch text := b.In(r.view); {
		case len(text) == 11 && text[0] == '1' && text[1] >= '3' && strings.Trim(text, "0123456789") == "":
			n.mobiles++
		case len(text) == 18 && strings.Trim(text[:17], "0123456789") == "" && dated(text[6:14], r.pass.Now):
			n.ids++
		case b.Len() <= 12 && r.fullName(text):
			n.names++
		}
	}
	for c, n := range counts {
		switch {
		case n.mobiles >= least && n.mobiles*5 >= n.cells*3:
			t.kinds[c] = kindMobile
		case n.ids >= least && n.ids*5 >= n.cells*3:
			t.kinds[c] = kindID
		case n.names >= least && n.names*5 >= n.cells*4 && t.headers[c] == "":
			t.kinds[c] = kindName
		}
	}
}

// rowOf finds the name in the row, and a label in the cell to the left where
// the column has none: tables of the form 姓名 | 张三 | 身份证号 | 45…
func (r *reader) rowOf(c *place) {
	if r.current.table != c.cell.Table || r.current.row != c.cell.Row || r.current.cells == nil {
		r.current = tableRow{table: c.cell.Table, row: c.cell.Row, cells: r.rowAt(c.cell)}
		for i := range r.current.cells {
			if b := &r.current.cells[i]; b.Column == c.table.name {
				if at, ok := r.nameIn(b.Span); ok {
					r.current.found = row{true, at}
				}
			}
		}
	}
	cells := r.current.cells
	c.row = r.current.found
	if !c.row.hasName {
		c.row = c.table.of
	}
	if c.header == none {
		for i := 1; i < len(cells); i++ {
			if cells[i].Start == c.cell.Start {
				left := cells[i-1].In(r.view)
				if k, ok := r.facts.labels.exact[squeeze(left)]; ok {
					c.header, c.headerText = k, left
				}
			}
		}
	}
	if c.table.name >= 0 || c.row.hasName {
		return
	}
	for i, b := range cells {
		if b.Start == c.cell.Start {
			continue
		}
		if at, ok := r.nameIn(b.Span); ok && (i > 0 && r.facts.labels.exact[squeeze(cells[i-1].In(r.view))] == kindName || r.fullName(b.In(r.view))) {
			c.row.hasName, c.row.name = true, at
			break
		}
	}
}

// rowAt returns the cells of the row in which the block that was asked for last stands.
func (r *reader) rowAt(cell scan.Block) []scan.Block {
	if r.last >= len(r.blocks) || r.blocks[r.last].Start != cell.Start {
		return r.text.Row(cell)
	}
	same := func(b *scan.Block) bool { return b.Kind == scan.Cell && b.Table == cell.Table && b.Row == cell.Row }
	first, end := r.last, r.last+1
	for first > 0 && same(&r.blocks[first-1]) {
		first--
	}
	for end < len(r.blocks) && same(&r.blocks[end]) {
		end++
	}
	return r.blocks[first:end]
}

// tableRow is the row of a table that was looked at last.
type tableRow struct {
	table, row int
	cells      []scan.Block
	found      row
}

// block returns the block at pos, which is mostly the one after that asked for last.
func (r *reader) block(pos int) scan.Block {
	if r.blocks == nil {
		r.blocks = r.text.Blocks()
	}
	const ahead = 8
	for i := r.last; i < min(r.last+ahead, len(r.blocks)); i++ {
		if b := &r.blocks[i]; b.Start <= pos && pos < b.End {
			r.last = i
			return *b
		} else if b.Start > pos {
			break
		}
	}
	b := r.text.Block(pos)
	if b.Len() > 0 {
		r.last, _ = slices.BinarySearchFunc(r.blocks, b.Start, func(b scan.Block, start int) int { return cmp.Compare(b.Start, start) })
	}
	return b
}

// personal reports a table about persons, not about offices and their contacts.
func (r *reader) personal(c *place) bool {
	if c.table.person {
		return true
	}
	return !c.table.unit && (c.table.name >= 0 || c.row.hasName)
}

// personalBefore reports that the number belongs to a person's particulars:
// an identity number, a name label or an address in the sentence or the lines before.
func (r *reader) personalBefore(at dict.Span) bool {
	line := r.lineAt(at.Start)
	from := line.Start
	for range 4 {
		if from == 0 {
			break
		}
		prev := r.lineAt(from - 1)
		if prev.Len() == 0 || prev.Len() > 120 || !strings.ContainsAny(prev.In(r.view), "：:") {
			break
		}
		from = prev.Start
	}
	from = max(from, at.Start-4*reach)
	for from < at.Start && !utf8.RuneStart(r.view[from]) {
		from++
	}
	text := r.view[from:at.Start]
	personal := false
	r.matches = r.facts.labels.matcher().AppendMatches(r.matches[:0], text)
	for _, m := range r.matches {
		switch r.facts.labels.kinds[m.Pattern] {
		case kindID, kindBank, kindHome, kindBirth, kindPlate, kindDisabled, kindStudent:
			personal = true
		case kindAddress:
			personal = personal || !strings.Contains(text[m.Start:m.End], "通") && !strings.Contains(text[m.Start:m.End], "联系") && !strings.Contains(text[m.Start:m.End], "邮寄")
		case kindName:
			word := text[m.Start:m.End]
			personal = personal || strings.HasSuffix(word, "姓名") || strings.HasSuffix(word, "当事人") || strings.HasSuffix(word, "被执行人")
		case kindContact, kindDuty:
			personal = false
		}
	}
	return personal
}

// sameCell reports whether two places of the view stand in one cell of a table.
func (r *reader) sameCell(a, b int) bool {
	if a < 0 || b >= len(r.view) {
		return false
	}
	cell := r.block(a)
	return cell.Kind == scan.Cell && cell.Contains(dict.Span{Start: a, End: b})
}
