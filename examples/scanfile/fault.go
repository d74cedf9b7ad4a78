package main

import (
	"fmt"

	"github.com/xianshen/xianshen/examples/internal/faults"
	"github.com/xianshen/xianshen/scan/report"
)

// fail reports an error, or several that are joined; the exit status will be 2.
func (p *program) fail(err error) {
	p.failed = true
	for _, line := range faults.Lines(err, p.lang) {
		p.note(line)
	}
}

// unread is fail for something that should have been scanned. A report for
// people tells of it too, for they may never see the errors; on a terminal, where
// they see both, it alone does.
func (p *program) unread(name string, err error) {
	p.failed = true
	_, watched := terminal(p.out)
	for _, line := range faults.Lines(err, p.lang) {
		p.missed = append(p.missed, report.Draft{Name: name, Unread: line})
		if !watched || p.format != "text" || p.output != "" {
			p.note(line)
		}
	}
}

// note tells those who run the program something.
func (p *program) note(line string) { fmt.Fprintln(p.errs, "scanfile: "+line) }
