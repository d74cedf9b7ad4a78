package dict

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// table is a data file: comments that tell about it, a header that names the
// columns, and rows.
type table struct {
	file    string
	about   map[string]string // "# name: ..." and so on
	columns []string
	rows    []row
	faults  []*Error
}

// aboutKeys are the comments above the header that mean something.
var aboutKeys = []string{"name", "version", "source", "license"}

// readTable reads tab-separated lines. The first of columns must be in the
// header, the others may be, in any order. What is wrong with the file is kept
// for err, so that one reading finds every fault.
func readTable(file string, r io.Reader, columns ...string) (*table, error) {
	text, err := readText(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	t := &table{file: file, about: make(map[string]string)}
	n, left := 0, 1+strings.Count(text, "\n")
	var values []string // the cells of all rows
	for line := range strings.Lines(strings.TrimPrefix(text, "\uFEFF")) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if !utf8.ValidString(line) {
			t.fault(n, "", "is not UTF-8")
			continue
		}
		if strings.TrimSpace(line) == "" {
			continue
		}
		if t.columns == nil {
			if comment, ok := strings.CutPrefix(line, "#"); ok {
				t.tell(comment)
				continue
			}
			t.readHeader(n, appendCells(nil, line), columns)
			left -= n
			t.rows = make([]row, 0, left)
			values = make([]string, 0, left*len(t.columns))
			continue
		}
		if line == "#" || strings.HasPrefix(line, "# ") {
			continue
		}
		from := len(values)
		values = appendCells(values, line)
		if got := len(values) - from; got != len(t.columns) {
			t.fault(n, "", "has %d columns, the header %d", got, len(t.columns))
			continue
		}
		t.rows = append(t.rows, row{t, n, values[from:]})
	}
	if t.columns == nil {
		t.fault(0, "", "has no header line naming its columns")
	}
	return t, nil
}

func (t *table) readHeader(line int, names, columns []string) {
	t.columns = names
	for i, name := range names {
		if !slices.Contains(columns, name) {
			t.fault(line, name, "unknown column; the columns are %s", strings.Join(columns, ", "))
		} else if slices.Contains(names[:i], name) {
			t.fault(line, name, "column named twice")
		}
	}
	if !slices.Contains(names, columns[0]) {
		t.fault(line, columns[0], "column missing from the header")
	}
}

func (t *table) fault(line int, field, format string, args ...any) {
	t.faults = append(t.faults, &Error{t.file, line, field, fmt.Sprintf(format, args...)})
}

// err joins all faults in the order of their lines.
func (t *table) err() error {
	slices.SortStableFunc(t.faults, func(a, b *Error) int { return a.Line - b.Line })
	list := make([]error, len(t.faults))
	for i, f := range t.faults {
		list[i] = f
	}
	return errors.Join(list...)
}

// readText reads everything; what is in memory already it copies once.
func readText(r io.Reader) (string, error) {
	var b strings.Builder
	if sized, ok := r.(interface{ Len() int }); ok {
		b.Grow(sized.Len())
	}
	_, err := io.Copy(&b, r)
	return b.String(), err
}

// appendCells appends the cells of a line, which stand between its tabs.
func appendCells(row []string, line string) []string {
	for cell := range strings.SplitSeq(line, "\t") {
		row = append(row, strings.TrimSpace(cell))
	}
	return row
}

// tell takes "name: value" from a comment above the header.
func (t *table) tell(comment string) {
	key, value, ok := strings.Cut(comment, ":")
	if key = strings.TrimSpace(key); ok && slices.Contains(aboutKeys, key) {
		t.about[key] = strings.TrimSpace(value)
	}
}

// row is a line of a table.
type row struct {
	table *table
	line  int
	cells []string
}

// get returns the cell of a column, "" if the table has no such column.
func (r *row) get(column string) string {
	if i := slices.Index(r.table.columns, column); i >= 0 {
		return r.cells[i]
	}
	return ""
}

func (r *row) fault(column, format string, args ...any) {
	r.table.fault(r.line, column, format, args...)
}
