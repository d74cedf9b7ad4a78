package main

import (
	"os"
	"strings"

	"golang.org/x/term"

	"github.com/xianshen/xianshen/scan/report"
)

// page is text for a terminal, or for a file of that width.
type page struct {
	strings.Builder
	width int
}

// newPage makes a page as wide as the terminal; usual is the width elsewhere.
func (p *program) newPage(usual int) *page {
	if f, ok := p.out.(*os.File); ok {
		if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 0 {
			usual = max(width, 40)
		}
	}
	return &page{width: usual}
}

// item writes a text after its label, the lines after the first below its beginning.
func (g *page) item(label, text string) {
	indent := min(report.Columns(label), g.width/2)
	for i, line := range report.Wrap(text, g.width-indent) {
		if i > 0 {
			label = strings.Repeat(" ", indent)
		}
		g.WriteString(label + line + "\n")
	}
}

// row writes the cells of a table, each broken into lines of its column, with
// two columns between them.
func (g *page) row(indent string, widths []int, cells ...string) {
	const gap = 2
	columns := make([][]string, len(cells))
	height := 0
	for i, cell := range cells {
		columns[i] = report.Wrap(cell, widths[i])
		height = max(height, len(columns[i]))
	}
	for y := range height {
		var line strings.Builder
		line.WriteString(indent)
		for i, column := range columns {
			text := ""
			if y < len(column) {
				text = column[y]
			}
			line.WriteString(text + strings.Repeat(" ", max(widths[i]-report.Columns(text), 0)+gap))
		}
		g.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}
