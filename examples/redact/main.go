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
	"strings"

	"github.com/xianshen/xianshen/checkers/personal"
	"github.com/xianshen/xianshen/examples/internal/faults"
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
	flags.SetOutput(io.Discard) // what is wrong is told below, in Chinese
	input := flags.String("input", string(draft.Auto), "")
	path := flags.String("o", "", "")
	err := flags.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(out, usage)
		return written
	}
	if err == nil && flags.NArg() != 1 {
		err = fmt.Errorf("应给出一个文件，而不是 %d 个", flags.NArg())
	}
	if err != nil {
		complain(errs, err)
		fmt.Fprint(errs, usage)
		return failed
	}
	status, err := redactFile(flags.Arg(0), *input, *path, in, out, errs)
	if err != nil {
		complain(errs, err)
		return failed
	}
	return status
}

const usage = `用法：redact [选项] 文件|-

照提示写出一份遮挡好的副本，其余每个字节不变。- 表示标准输入。

  -input auto|text|markdown|html|json|jsonl
            输入格式：默认按扩展名和内容判断
  -o FILE   写入此文件，默认写到标准输出；不能是原稿自己

退出状态：0 已写出；2 用法有误或文件无法读取；3 稿件未扫描完整，副本中可能仍有个人信息。
`

func complain(errs io.Writer, err error) {
	for _, line := range faults.Lines(err, scan.Chinese) {
		fmt.Fprintln(errs, "redact: "+line)
	}
}

// redactFile reads a file, masks its documents and writes the copy.
func redactFile(name, input, path string, in io.Reader, out, errs io.Writer) (int, error) {
	format, err := draft.ParseInput(input)
	if err != nil {
		return failed, err
	}
	if isSame(name, path) {
		return failed, fmt.Errorf("-o %s：是原稿自己，副本请另取名字", path)
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
		if item.Document.Format == string(draft.Markdown) {
			widen(report)
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

// isSame reports a copy that would take the place of the draft.
func isSame(name, path string) bool {
	a, err := os.Stat(name)
	if err != nil {
		return false
	}
	b, err := os.Stat(path)
	return err == nil && a.Mode().IsRegular() && os.SameFile(a, b)
}

// widen puts wide stars into the bodies of Markdown: of **137****0129** a
// renderer would show the digits alone.
func widen(report *scan.Report) {
	for i := range report.Findings {
		f := &report.Findings[i]
		for j := range f.Edits {
			if strings.HasSuffix(f.Field, "body") {
				f.Edits[j].New = strings.ReplaceAll(f.Edits[j].New, "*", "＊")
			}
		}
	}
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
