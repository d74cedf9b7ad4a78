// Customchecker scans drafts with a checker of one's own beside those of the
// library. It shows all that it takes: publicity.go is the checker, this file
// puts it to use, the test runs the examples that stand beside its rule.
//
//	go run ./examples/customchecker            # a draft that it brings along
//	go run ./examples/customchecker FILE ...
package main

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/report"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

//go:embed sample.txt
var sample []byte

func run(files []string, out, errs io.Writer) int {
	drafts, err := scanAll(files)
	if err == nil {
		err = report.Text(out, slices.Values(drafts), report.Options{})
	}
	if err != nil {
		fmt.Fprintln(errs, "customchecker:", err)
		return 2
	}
	return 0
}

func scanAll(files []string) ([]report.Draft, error) {
	list, err := checkers.Default()
	if err != nil {
		return nil, err
	}
	scanner, err := scan.New(append(list, newPublicity(5)), draft.Parsers()...)
	if err != nil {
		return nil, err
	}
	var items []draft.Item
	if len(files) == 0 {
		if items, err = draft.Read("sample.txt", sample, draft.Auto); err != nil {
			return nil, err
		}
	}
	for _, file := range files {
		read, err := draft.Open(file, draft.Auto)
		if err != nil {
			return nil, err
		}
		items = append(items, read...)
	}
	var drafts []report.Draft
	for _, item := range items {
		if item.Err != nil {
			return nil, item.Err
		}
		r, err := scanner.Scan(context.Background(), item.Document)
		if err != nil {
			return nil, err
		}
		drafts = append(drafts, report.Draft{Name: item.Name, Report: r})
	}
	return drafts, nil
}
