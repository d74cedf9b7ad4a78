package personal

import (
	"slices"

	"github.com/xianshen/xianshen/scan"
)

// told is a list: values of one rule in a column of a table. They share a
// finding from listFrom on, as the scanner would gather them; a list of ten
// thousand is not ten thousand findings on the way there.
type told struct {
	rule       string
	severity   scan.Severity
	confidence scan.Confidence
	table      int
	column     int
	named      bool // a name stands in the row
	finding    scan.Finding
}

// listFrom is how many findings of a rule the scanner gathers.
const listFrom = 10

// tell adds a value to the list of its column, or reports it if it stands in none.
func (r *reader) tell(f *scan.Finding, c *place) {
	if !c.column || c.table.rows <= listFrom {
		f.Evidence, f.Edits = slices.Clone(r.evidence), []scan.Edit{replacement(f.Span, f.Mask)}
		r.pass.Report(*f)
		return
	}
	for i := range r.lists {
		l := &r.lists[i]
		if l.rule == f.Rule && l.severity == f.Severity && l.confidence == f.Confidence && l.table == c.cell.Table && l.column == c.cell.Column && l.named == c.row.hasName {
			l.finding.More = append(l.finding.More, scan.Part{Span: f.Span, New: f.Mask})
			return
		}
	}
	f.Evidence, f.Edits = slices.Clone(r.evidence), []scan.Edit{replacement(f.Span, f.Mask)}
	f.More = make([]scan.Part, 0, c.table.rows-1)
	r.lists = append(r.lists, told{f.Rule, f.Severity, f.Confidence, c.cell.Table, c.cell.Column, c.row.hasName, *f})
}

// tellLists reports the lists, the values of short ones one by one.
func (r *reader) tellLists() {
	for i := range r.lists {
		f := r.lists[i].finding
		parts := f.More
		if len(parts) > 0 { // what is true of the first value alone
			f.Evidence = slices.DeleteFunc(f.Evidence, func(e scan.Evidence) bool { return e.Kind == "region" })
		}
		if len(parts)+1 < listFrom {
			f.More = nil
			for _, part := range parts {
				one := f
				one.Span, one.Mask = part.Span, part.New
				one.Edits = []scan.Edit{replacement(part.Span, part.New)}
				one.Evidence = slices.Clone(f.Evidence)
				r.pass.Report(one)
			}
		}
		r.pass.Report(f)
	}
}
