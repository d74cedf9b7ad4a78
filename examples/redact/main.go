// Redact writes the de-identified copy of a draft: identity numbers, phones,
// accounts, addresses and names are masked as the findings of checkers/personal
// propose, every other byte stays as it was.
//
//	go run ./examples/redact -o list-redacted.txt testdata/name-list-table.txt
//	go run ./examples/redact -input html - < page.html > redacted.html
//
// The copy has the form of the input: text, Markdown, HTML, JSON or JSON lines,
// in the same character set. What was masked, and what is left for a person,
// is told on standard error. The exit status is 0 for a copy that was written,
// 2 for wrong usage and for input that cannot be read, 3 if a part of the draft
// could not be scanned: then the copy may still hold personal data.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/xianshen/xianshen/checkers/personal"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

const (
	written    = 0
	failed     = 2
	incomplete = 3
)

func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("redact", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {
		fmt.Fprintln(errs, "用法：redact [-input auto|text|markdown|html|json|jsonl] [-o 文件] 文件|-")
		flags.PrintDefaults()
	}
	input := flags.String("input", string(draft.Auto), "输入的格式")
	path := flags.String("o", "", "写入此文件，默认写到标准输出")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return written
		}
		return failed
	}
	if flags.NArg() != 1 {
		flags.Usage()
		return failed
	}
	status, err := redactFile(flags.Arg(0), *input, *path, in, out, errs)
	if err != nil {
		fmt.Fprintln(errs, "redact:", err)
		return failed
	}
	return status
}

// redactFile reads a file, masks its documents and writes the copy.
func redactFile(name, input, path string, in io.Reader, out, errs io.Writer) (int, error) {
	format, err := draft.ParseInput(input)
	if err != nil {
		return failed, err
	}
	data, err := read(name, in)
	if err != nil {
		return failed, err
	}
	items, err := draft.Read(name, data, format)
	if err != nil {
		return failed, err
	}
	checker, err := personal.New(personal.Options{})
	if err != nil {
		return failed, err
	}
	scanner, err := scan.New([]*scan.Checker{checker}, draft.Parsers()...)
	if err != nil {
		return failed, err
	}
	status, masked := written, 0
	copies := make([]scan.Document, len(items))
	left := map[string]int{}
	for i, item := range items {
		if item.Err != nil {
			return failed, item.Err
		}
		report, err := scanner.Scan(context.Background(), item.Document)
		if err != nil {
			return failed, err
		}
		if copies[i], err = scan.Redact(item.Document, report); err != nil {
			return failed, err
		}
		for _, gap := range report.Incomplete {
			fmt.Fprintf(errs, "%s：%s 未能完整扫描：%s\n", item.Document.ID, gap.Field, gap.Reason)
			status = incomplete
		}
		for _, f := range report.Findings {
			switch {
			case f.Severity == scan.Info:
			case len(f.Edits) > 0:
				masked += f.Count
			case f.Rule != "PII-23": // the list as a whole is masked with its values
				left[f.Rule+" "+f.Title] += f.Count
			}
		}
	}
	encoded, err := encode(data, items, copies)
	if err != nil {
		return failed, fmt.Errorf("%s: %w", name, err)
	}
	if err := write(path, encoded, out); err != nil {
		return failed, err
	}
	fmt.Fprintf(errs, "已遮挡 %d 处\n", masked)
	for _, rule := range sorted(left) {
		fmt.Fprintf(errs, "需由人处理：%s %d 处\n", rule, left[rule])
	}
	return status, nil
}

func sorted(m map[string]int) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func read(name string, in io.Reader) ([]byte, error) {
	if name != draft.Stdin {
		return os.ReadFile(name)
	}
	data, err := io.ReadAll(in)
	if err != nil {
		return nil, fmt.Errorf("read standard input: %w", err)
	}
	return data, nil
}

func write(path string, data []byte, out io.Writer) error {
	if path == "" {
		_, err := out.Write(data)
		return err
	}
	const private = 0o600 // it may hold what was not found
	return os.WriteFile(path, data, private)
}
