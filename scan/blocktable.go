package scan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// tables finds the tables of a plain text. Lines that could be rows of one are
// held until a line comes that cannot; then it is decided what they were.
type tables struct {
	text   string
	blocks []Block
	rows   []row       // lines that could be rows of one table
	short  []dict.Span // lines of one short cell, for tables that stand upright
	blank  int         // empty lines since the last one
	count  int         // tables so far
	header header      // of the last table
	spans  []dict.Span // room for the cells of rows
}

// header is what the last table's columns are called. A table that goes on
// after a line across it (表1 石桥镇, a page number) keeps its names.
type header struct {
	sep   byte
	names []string
	end   int // where the table ended
	table int
	rows  int
}

// row is a line cut into cells at one kind of separator.
type row struct {
	line  dict.Span
	cells []dict.Span
	sep   byte // '\t', '|', ',' or ' '; 0 is a line that is no row
	// upright: no row, but perhaps a cell of a table that stands upright
	upright bool
}

// line takes the next line of the text.
func (t *tables) line(raw dict.Span) {
	line := trimmed(t.text, raw)
	if len(t.rows) == 0 {
		t.spans = t.spans[:0]
	}
	if line.Len() == 0 {
		t.blank++
		if t.blank > 2 {
			t.flush()
		}
		return
	}
	r := t.cut(line)
	if r.sep == ' ' && len(t.short) >= 3 && t.oneValue(line) {
		r.sep, r.upright = 0, true
	}
	if n := strings.Count(raw.In(t.text), "\t"); n > 0 && (r.sep == '\t' || r.sep != '|' && t.inTable(n+1)) {
		r = row{line: line, cells: t.tabbed(raw), sep: '\t'} // the first and the last cell may be empty
	}
	switch {
	case r.upright:
		if len(t.rows) > 0 {
			t.flush()
		}
		t.short = append(t.short, line)
	case r.sep == 0:
		t.flush()
		t.blocks = append(t.blocks, lineBlock(t.text, line))
	default:
		if len(t.short) > 0 || len(t.rows) > 0 && (t.rows[0].sep != r.sep || t.blank > 1) {
			t.flush()
		}
		if len(t.rows) == cap(t.rows) { // a long list has as many lines as are left
			t.rows = slices.Grow(t.rows, 8+min(len(t.rows)*8, strings.Count(t.text[line.End:], "\n")))
		}
		t.rows = append(t.rows, r)
	}
	t.blank = 0
}

// inTable reports whether the last line was a row with so many cells between tabs.
func (t *tables) inTable(cells int) bool {
	n := len(t.rows)
	return n > 0 && t.rows[n-1].sep == '\t' && len(t.rows[n-1].cells) == cells
}

// flush turns the lines held so far into blocks.
func (t *tables) flush() {
	if len(t.short) > 0 {
		t.stand(t.short)
		t.short = t.short[:0]
	}
	if len(t.rows) > 0 {
		switch t.rows[0].sep {
		case ' ':
			t.spaced(t.rows)
		case ',':
			t.commas(t.rows)
		default:
			t.table(t.rows)
		}
		t.rows = t.rows[:0]
	}
}

// longestRow is how long, in bytes, a line without tabs or bars may be to be a row.
const longestRow = 600

// cut decides at what a line could be cut into cells. A sentence is no row,
// unless tabs or bars part it.
func (t *tables) cut(line dict.Span) row {
	text := line.In(t.text)
	if len(text) > longestUpright && strings.Contains(text, "。") && strings.IndexByte(text, '\t') < 0 && strings.IndexByte(text, '|') < 0 {
		return row{line: line}
	}
	tabs, bars, commas, gaps := 0, 0, 0, 0
	sentence, clause, keyed, gapEnd := false, false, 0, 0
	gap := func(i, size int) { // runs of spaces
		if i > gapEnd {
			gaps++
		}
		gapEnd = i + size
	}
	for i := 0; i < len(text); i++ {
		b := text[i]
		if b >= utf8.RuneSelf && i+2 < len(text) {
			switch next, third := text[i+1], text[i+2]; b {
			case 0xE3: // 。 and the ideographic space
				if next == 0x80 && third == 0x82 {
					sentence = true
				} else if next == 0x80 && third == 0x80 {
					gap(i, 3)
				}
				i += 2
			case 0xEF: // ； ！ ？ ｜ ： ，
				switch {
				case next == 0xBC && (third == 0x9B || third == 0x81 || third == 0x9F):
					sentence = true
				case next == 0xBC && third == 0x9A:
					keyed++
				case next == 0xBC && third == 0x8C:
					clause = true
				case next == 0xBD && third == 0x9C:
					bars++
				}
				i += 2
			case 0xE2: // │ ┃ ║
				if next == 0x94 && (third == 0x82 || third == 0x83) || next == 0x95 && third == 0x91 {
					bars++
				}
				i += 2
			case 0xC2: // no-break space
				if next == 0xA0 {
					gap(i, 2)
				}
			default:
				if b >= 0xE0 && b < 0xF0 {
					i += 2
				}
			}
			continue
		}
		switch b {
		case '\t':
			tabs++
		case '|':
			bars++
		case ',':
			if !thousands(text, i) {
				commas++
			}
		case ' ':
			gap(i, 1)
		case ':':
			keyed++
		}
	}
	switch {
	case bars >= 2 || bars == 1 && tabs == 0 && !sentence && gaps >= 2:
		return row{line: line, cells: t.split(inBars(t.text, line), isBar), sep: '|'}
	case tabs > 0:
		return row{line: line, sep: '\t'}
	case isBorder(text):
		return row{line: line, sep: '|'}
	case sentence || len(text) > longestRow || keyed*2 > gaps && keyed > 0:
		return row{line: line}
	case commas >= 2 && !clause && gaps <= 3*commas:
		return row{line: line, cells: t.split(line, isComma), sep: ','}
	case gaps > 0:
		return row{line: line, sep: ' '} // cut when its neighbours are known
	}
	return row{line: line, upright: len(text) <= longestUpright && !clause && keyed == 0}
}

// thousands reports a comma inside an amount: 1,234,567.
func thousands(text string, i int) bool {
	digit := func(i int) bool { return i >= 0 && i < len(text) && text[i]-'0' <= 9 }
	return digit(i-1) && digit(i+1) && digit(i+2) && digit(i+3) && !digit(i+4)
}

func isComma(r rune) bool { return r == ',' }
func isBar(r rune) bool   { return r == '|' || r == '｜' || r == '│' || r == '┃' || r == '║' }

// isBorder recognises the rules of a drawn table: +---+---+ ├──┼──┤
func isBorder(text string) bool {
	if len(text) < 5 || text[0] != '+' && text[0] != 0xE2 && text[0] != '=' {
		return false
	}
	for _, r := range text {
		if r >= 0x2500 && r <= 0x257F || r == '+' || r == '-' || r == '=' || r == ' ' {
			continue
		}
		return false
	}
	return true
}

// inBars drops a leading and a trailing bar.
func inBars(s string, line dict.Span) dict.Span {
	if r, size := utf8.DecodeRuneInString(line.In(s)); isBar(r) {
		line.Start += size
	}
	if r, size := utf8.DecodeLastRuneInString(line.In(s)); isBar(r) {
		line.End -= size
	}
	return line
}

// split cuts a span at every separator and trims the cells.
func (t *tables) split(line dict.Span, isSep func(rune) bool) []dict.Span {
	t.room(fewCells)
	s, first, start := t.text, len(t.spans), line.Start
	for i := line.Start; i < line.End; {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			if r < 0xE2 || r == 0xE3 || r >= 0xE4 && r < 0xEF { // no separator begins so
				i += 1 + continuation(s[i+1:line.End])
				continue
			}
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if isSep(r) {
			t.spans = append(t.spans, trimmed(s, dict.Span{Start: start, End: i}))
			start = i + size
		}
		i += size
	}
	t.spans = append(t.spans, trimmed(s, dict.Span{Start: start, End: line.End}))
	return t.spans[first:len(t.spans):len(t.spans)]
}

// fewCells is more than most rows have.
const fewCells = 32

// room makes room for the cells of a row. The cells of rows before it stay
// where they are.
func (t *tables) room(cells int) {
	const many = 4096
	if cap(t.spans)-len(t.spans) < cells {
		t.spans = make([]dict.Span, 0, max(many, cells))
	}
}

// tabbed is split at tabs.
func (t *tables) tabbed(line dict.Span) []dict.Span {
	t.room(1 + strings.Count(line.In(t.text), "\t"))
	first, start := len(t.spans), line.Start
	for {
		i := strings.IndexByte(t.text[start:line.End], '\t')
		if i < 0 {
			t.spans = append(t.spans, trimmed(t.text, dict.Span{Start: start, End: line.End}))
			return t.spans[first:len(t.spans):len(t.spans)]
		}
		t.spans = append(t.spans, trimmed(t.text, dict.Span{Start: start, End: start + i}))
		start += i + 1
	}
}

// continuation counts the bytes of a rune that follow its first.
func continuation(s string) int {
	n := 0
	for n < len(s) && s[n]&0xC0 == 0x80 {
		n++
	}
	return n
}

// gapped cuts a line at runs of spaces that are at least least wide; an
// ideographic space is two wide.
func (t *tables) gapped(line dict.Span, least int) []dict.Span {
	t.room(fewCells)
	s, first, start := t.text, len(t.spans), line.Start
	for i := line.Start; i < line.End; {
		n := blankAt(s[i:line.End])
		if n == 0 {
			i++
			continue
		}
		from, width := i, 0
		for n > 0 && i < line.End {
			width++
			if n == len("　") {
				width++
			}
			i += n
			n = 0
			if i < line.End {
				n = blankAt(s[i:line.End])
			}
		}
		if width >= least {
			t.spans = append(t.spans, dict.Span{Start: start, End: from})
			start = i
		}
	}
	t.spans = append(t.spans, dict.Span{Start: start, End: line.End})
	cells := t.joinedNames(t.spans[first:len(t.spans):len(t.spans)])
	t.spans = t.spans[:first+len(cells)]
	return cells
}

// lines emits rows as ordinary lines.
func (t *tables) lines(rows []row) {
	for _, r := range rows {
		t.blocks = append(t.blocks, lineBlock(t.text, r.line))
	}
}

// spaced decides about lines that spaces cut: aligned columns, or columns with
// a single space between. The number of cells that most lines have tells which.
func (t *tables) spaced(rows []row) {
	cut := func(least int) [][]dict.Span {
		cells := make([][]dict.Span, len(rows))
		for i, r := range rows {
			cells[i] = t.gapped(r.line, least)
		}
		return cells
	}
	wide := cut(2)
	n, share := mode(wide)
	cells, other := wide, wide
	if n < 2 || share < len(rows) {
		other = cut(1)
		if m, s := mode(other); n < 2 || share*2 < len(rows) && s > share {
			if m < 2 || m == 2 && s < 3 || s < 2 {
				t.lines(rows)
				t.alone(rows, wide)
				return
			}
			n, share, cells, other = m, s, other, wide
		}
	}
	// Lines before and after the table have other numbers of cells.
	first := slices.IndexFunc(cells, func(c []dict.Span) bool { return len(c) == n })
	last := len(rows) - 1
	for len(cells[last]) != n {
		last--
	}
	if first > 0 && (len(other[first-1]) == n || t.isHeader(cells[first-1]) && len(cells[first-1]) > 1 && !t.isHeader(cells[first])) {
		first-- // a header whose spaces are fewer or more
	}
	if share < 2 || share*3 < last-first+1 || !t.hasNumbers(cells[first:last+1], n) && !t.isHeader(cells[first]) {
		t.lines(rows)
		return
	}
	for last+1 < len(rows) && t.isHeader(cells[first]) && len(wide[last+1]) > 1 {
		last++ // a sum
	}
	t.lines(rows[:first])
	body := rows[first : last+1]
	for i := range body {
		body[i].cells = cells[first+i]
		if len(body[i].cells) != n && len(wide[first+i]) > 1 {
			body[i].cells = wide[first+i]
		}
		if len(body[i].cells) != n && len(other[first+i]) == n {
			body[i].cells = other[first+i]
		}
	}
	t.table(body)
	t.lines(rows[last+1:])
}

// alone remembers a line that reads as a header, for a table that begins after
// a line across it.
func (t *tables) alone(rows []row, cells [][]dict.Span) {
	const least = 3
	last := len(rows) - 1
	if len(cells[last]) < least || !t.isHeader(cells[last]) {
		return
	}
	t.count++
	t.header = header{sep: ' ', end: rows[last].line.End, table: t.count}
	for _, at := range cells[last] {
		t.header.names = append(t.header.names, at.In(t.text))
	}
}

// joinedNames joins neighbouring cells of one Han character each, which are
// one word spread to the width of a column: 姓  名, 林  静.
func (t *tables) joinedNames(cells []dict.Span) []dict.Span {
	kept := cells[:0]
	for i := 0; i < len(cells); i++ {
		c := cells[i]
		if i+1 < len(cells) && oneHan(c.In(t.text)) && oneHan(cells[i+1].In(t.text)) {
			c.End = cells[i+1].End
			i++
		}
		kept = append(kept, c)
	}
	return kept
}

func oneHan(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && r >= 0x4E00 && r <= 0x9FFF && !strings.ContainsRune("男女是否有无汉回壮苗满侗瑶白傣一二三四五六七八九十", r)
}

// mode returns the number of cells that most rows have, and how many have it.
func mode(cells [][]dict.Span) (n, rows int) {
	var counts [64]int
	for _, c := range cells {
		counts[min(len(c), len(counts)-1)]++
	}
	for i := len(counts) - 1; i > 1; i-- {
		if counts[i] > rows {
			n, rows = i, counts[i]
		}
	}
	return n, rows
}

// hasNumbers reports a column in which most cells hold digits.
func (t *tables) hasNumbers(cells [][]dict.Span, n int) bool {
	const sample = 50 // rows that are looked at
	var digits [64]int
	rows := 0
	for _, r := range cells {
		if len(r) != n {
			continue
		}
		for c, at := range r {
			if c < len(digits) && strings.ContainsAny(at.In(t.text), "0123456789０１２３４５６７８９") {
				digits[c]++
			}
		}
		if rows++; rows == sample {
			break
		}
	}
	for _, d := range digits {
		if d*2 > rows {
			return true
		}
	}
	return len(cells) == 2 && rows == 2 && t.namesColumns(cells[0]) && slices.ContainsFunc(cells[1], func(at dict.Span) bool {
		return isNumber(at.In(t.text))
	})
}

// isNumber reports a long number and nothing else.
func isNumber(s string) bool { return len(s) >= 5 && strings.Trim(s, "0123456789Xx-") == "" }

// namesColumns reports a row of short words, as stands above a single row of values.
func (t *tables) namesColumns(row []dict.Span) bool {
	const longest = 12 // runes
	for _, at := range row {
		if name := at.In(t.text); name == "" || utf8.RuneCountInString(name) > longest || strings.ContainsAny(name, "0123456789０１２３４５６７８９") {
			return false
		}
	}
	return true
}

// commas decides about lines that commas cut: rows of a file, or prose with
// half-width punctuation.
func (t *tables) commas(rows []row) {
	cells := make([][]dict.Span, len(rows))
	for i := range rows {
		cells[i] = rows[i].cells
	}
	n, share := mode(cells)
	if share < 2 || share*3 < len(rows)*2 || !t.hasNumbers(cells, n) {
		t.lines(rows)
		return
	}
	for start := 0; start < len(rows); {
		end := start
		for end < len(rows) && len(rows[end].cells) == n {
			end++
		}
		t.table(rows[start:end])
		start = end
		for end < len(rows) && len(rows[end].cells) != n {
			end++
		}
		t.lines(rows[start:end])
		start = end
	}
}

// table adds the cells of a table. Rows before its header that have one cell
// are its title.
func (t *tables) table(rows []row) {
	if len(rows) == 0 {
		return
	}
	width := 0
	for _, r := range rows {
		width = max(width, len(r.cells))
	}
	if width < 2 {
		t.lines(rows)
		return
	}
	first := 0
	for first < len(rows)-1 && (rows[first].isRule(t.text) || filled(rows[first].cells) < 2) {
		first++
	}
	names, deep := t.names(rows[first:])
	number, from := t.count+1, 0
	if names == nil && t.continues(rows[first]) {
		names, number, from = t.header.names, t.header.table, t.header.rows
	} else {
		t.count++
	}
	n := from
	var starts []int
	if rows[first].sep == ' ' && deep > 0 {
		starts = t.columnsOf(rows[first])
	}
	for i, r := range rows {
		if r.isRule(t.text) {
			continue
		}
		if len(r.cells) < 2 && r.sep == ' ' {
			t.blocks = append(t.blocks, lineBlock(t.text, r.line))
			continue
		}
		var columns []int
		if r.sep == ' ' && starts != nil && len(r.cells) != len(starts) && i != first {
			columns = t.align(r, starts)
		}
		for c, at := range r.cells {
			if columns != nil {
				c = columns[c]
			}
			b := Block{Kind: Cell, Span: at, Table: number, Row: n, Column: c}
			if c < len(names) && i >= first {
				b.Header = names[c]
			}
			t.blocks = append(t.blocks, b)
		}
		n++
	}
	t.header = header{sep: rows[0].sep, names: names, end: rows[len(rows)-1].line.End, table: number, rows: n}
}

// continues reports a table that goes on after a short line across it.
func (t *tables) continues(r row) bool {
	h := &t.header
	const across = 120 // bytes between the parts
	return h.names != nil && h.sep == r.sep && len(h.names) == len(r.cells) && r.line.Start-h.end <= across &&
		!strings.ContainsAny(t.text[h.end:r.line.Start], "。；")
}

// names reads the header of a table from its first rows; deep is how many
// rows it has. A second row gives the names that the first leaves open, as
// merged cells do.
func (t *tables) names(rows []row) (names []string, deep int) {
	if len(rows) < 2 && rows[0].sep != '|' && rows[0].sep != '\t' || !t.isHeader(rows[0].cells) {
		return nil, 0
	}
	names = make([]string, len(rows[0].cells))
	for c, at := range rows[0].cells {
		names[c] = at.In(t.text)
	}
	if len(rows) > 2 && len(rows[1].cells) == len(names) && !rows[1].isRule(t.text) && t.isHeader(rows[1].cells) {
		open, closed := false, false
		for c, at := range rows[1].cells {
			open = open || names[c] == "" && at.Len() > 0
			closed = closed || names[c] != "" && at.Len() == 0
		}
		if open && closed {
			over := ""
			for c, at := range rows[1].cells {
				if names[c] != "" {
					over = names[c]
				}
				if at.Len() > 0 {
					names[c] = strings.TrimSpace(over + " " + at.In(t.text))
				}
			}
			return names, 2
		}
	}
	return names, 1
}

// isRule recognises the line under a Markdown header, |---|:--:|, and borders.
func (r row) isRule(s string) bool {
	if len(r.cells) == 0 {
		return r.sep == '|'
	}
	for _, at := range r.cells {
		if at.Len() == 0 || strings.Trim(at.In(s), "-:—") != "" {
			return false
		}
	}
	return true
}

func filled(cells []dict.Span) int {
	n := 0
	for _, at := range cells {
		if at.Len() > 0 {
			n++
		}
	}
	return n
}

// isHeader holds for short cells, at least half of them not empty, none of which has a
// number or is masked.
func (t *tables) isHeader(cells []dict.Span) bool {
	named := 0
	for _, at := range cells {
		text := at.In(t.text)
		if len(text) > 100 || len(newSurvey(text, plainRunes()).digits) > 0 || utf8.RuneCountInString(text) > 24 || strings.Contains(text, "**") {
			return false
		}
		if text != "" && strings.Trim(text, "0123456789-—/.") != "" {
			named++
		}
	}
	return named*2 >= len(cells)
}

// columnsOf returns where on the screen the cells of a row begin.
func (t *tables) columnsOf(r row) []int {
	starts := make([]int, len(r.cells))
	line := t.lineStart(r.line.Start)
	for i, c := range r.cells {
		starts[i] = width(t.text[line:c.Start])
	}
	return starts
}

// lineStart returns where the line begins, its indent too.
func (t *tables) lineStart(pos int) int { return strings.LastIndexByte(t.text[:pos], '\n') + 1 }

// align gives the cells of a row that has another number of cells than the
// header the columns under which they stand.
func (t *tables) align(r row, starts []int) []int {
	columns := make([]int, len(r.cells))
	for i, at := range t.columnsOf(r) {
		best := 0
		for c := range starts {
			if abs(starts[c]-at) <= abs(starts[best]-at) {
				best = c
			}
		}
		if i > 0 && best <= columns[i-1] {
			best = columns[i-1] + 1
		}
		columns[i] = best
	}
	return columns
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// width is how many columns of a screen a text takes: two for a Han character.
func width(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r >= 0x2E80 {
			n++
		}
	}
	return n
}
