// Scanfile scans drafts and prints what a person should look at before they
// are published.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("scanfile", flag.ContinueOnError)
	flags.SetOutput(errs)
	input := flags.String("input", "auto", "")
	format := flags.String("format", "jsonl", "")
	failOn := flags.String("fail-on", "high", "")
	date := flags.String("date", "", "")
	_ = flags.String("profile", "", "")
	only := flags.String("checkers", "", "")
	if flags.Parse(args) != nil || *format != "jsonl" {
		return 2
	}
	least := scan.Severity(255)
	if *failOn != "never" {
		var err error
		if least, err = scan.ParseSeverity(*failOn); err != nil {
			fmt.Fprintln(errs, err)
			return 2
		}
	}
	var opts []scan.Option
	if *date != "" {
		t, err := scan.ParseTime(*date)
		if err != nil {
			fmt.Fprintln(errs, err)
			return 2
		}
		opts = append(opts, scan.WithClock(func() time.Time { return t }))
	}
	list, err := checkers.Default()
	if err != nil {
		fmt.Fprintln(errs, err)
		return 2
	}
	if *only != "" {
		kept := list[:0]
		for _, c := range list {
			if strings.Contains(","+*only+",", ","+c.Name+",") {
				kept = append(kept, c)
			}
		}
		list = kept
	}
	s, err := scan.New(list, opts...)
	if err != nil {
		fmt.Fprintln(errs, err)
		return 2
	}
	status := 0
	w := bufio.NewWriter(out)
	defer w.Flush()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	one := func(doc scan.Document) {
		r, err := s.Scan(context.Background(), doc)
		if err != nil {
			fmt.Fprintln(errs, err)
			status = 2
			return
		}
		if r.Worst() >= least && status == 0 {
			status = 1
		}
		if len(r.Incomplete) > 0 && status < 2 {
			status = 3
		}
		_ = enc.Encode(r)
	}
	for _, path := range flags.Args() {
		data, err := os.ReadFile(path)
		if path == "-" {
			data, err = io.ReadAll(in)
		}
		if err != nil {
			fmt.Fprintln(errs, err)
			status = 2
			continue
		}
		if *input != "jsonl" {
			one(scan.Document{ID: path, Body: string(data)})
			continue
		}
		for n, line := range bytes.Split(data, []byte("\n")) {
			if len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			doc, err := scan.ParseDocument(line)
			if err != nil {
				fmt.Fprintf(errs, "%s:%d: %v\n", path, n+1, err)
				status = 2
				continue
			}
			one(doc)
		}
	}
	return status
}
