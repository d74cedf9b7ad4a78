package personal

import (
	"fmt"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// batchFrom is how many values of one rule in a column make a batch.
const batchFrom = 10

// batched are the rules whose values count.
var batched = []string{"PII-01", "PII-02", "PII-03", "PII-04", "PII-05", "PII-06", "PII-07", "PII-09", "PII-11", "PII-14", "PII-17"}

// tally counts the values of a table, or of the text outside tables, by rule and column.
type tally struct {
	counts []columnCount
	first  dict.Span
}

type columnCount struct {
	rule   string
	column int
	values int
}

// count takes note of a reported value.
func (r *reader) count(f *scan.Finding, c *place) {
	if f.Severity == scan.Info || f.Severity == scan.Low {
		return
	}
	n := 0
	if c.column {
		n = c.cell.Table
	}
	for len(r.tallies) <= n {
		r.tallies = append(r.tallies, tally{})
	}
	t := &r.tallies[n]
	column := 0
	if c.column {
		column = c.cell.Column
	}
	for i := range t.counts {
		if t.counts[i].rule == f.Rule && t.counts[i].column == column {
			t.counts[i].values++
			return
		}
	}
	if !slices.Contains(batched, scan.Parent(f.Rule)) {
		return
	}
	if len(t.counts) == 0 {
		t.first = f.Span
	}
	t.counts = append(t.counts, columnCount{f.Rule, column, 1})
}

// batches reports lists: one finding for each, beside those of its values,
// which the scanner gathers. It stands on the header, where what is published
// can be seen at a glance.
func (r *reader) batches() {
	for n, t := range r.tallies {
		var said []string
		most := 0
		for _, k := range t.counts {
			if k.values >= batchFrom {
				said = append(said, fmt.Sprintf("%s ×%d", k.rule, k.values))
				most = max(most, k.values)
			}
		}
		if most == 0 {
			continue
		}
		f := scan.Finding{
			Rule: "PII-23", In: r.text, Confidence: scan.Exact,
			Message: r.pass.Say(
				fmt.Sprintf("疑似批量公开个人信息（同类信息 %d 条），请核实；应整列删除或去标识化后再公开。", most),
				fmt.Sprintf("what looks like a list of personal data (%d of one kind): please check; delete or mask whole columns before publishing.", most)),
			Evidence: []scan.Evidence{{Kind: "row", Detail: strings.Join(said, "，")}},
		}
		if f.Span = r.headerRow(n); f.Span.Len() == 0 {
			f.Span = t.first
			f.Secrets = []scan.Secret{{Span: t.first}}
		}
		r.evidence = f.Evidence
		r.exempt(&f)
		f.Evidence = r.evidence
		r.pass.Report(f)
	}
}

// headerRow is the first row of a table whose header is known, an empty span otherwise.
func (r *reader) headerRow(n int) dict.Span {
	if n == 0 || n >= len(r.tables) {
		return dict.Span{}
	}
	t := &r.tables[n]
	var at dict.Span
	row := -1
	for _, b := range r.text.Blocks() {
		if b.Kind != scan.Cell || b.Table != n {
			continue
		}
		if row >= 0 && b.Row != row {
			break
		}
		if row < 0 {
			header, _ := t.header(b.Column)
			if header == "" || strings.TrimSpace(b.In(r.view)) == "" {
				continue
			}
			if !strings.Contains(header, b.In(r.view)) && !strings.Contains(b.In(r.view), header) {
				return dict.Span{}
			}
			row, at = b.Row, b.Span
		}
		at.End = max(at.End, b.End)
	}
	return at
}
