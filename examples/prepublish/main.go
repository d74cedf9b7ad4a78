// Prepublish is what a publishing system calls before it publishes: one
// document as JSON on standard input, its report as JSON on standard output.
//
//	prepublish -fail-on high < document.json > report.json
//
// The exit status is that of scanfile: 0 for nothing at or above -fail-on, 1
// for findings, 2 for wrong usage and for input that is no document (there is
// no report then), 3 for a scan that is not complete. 0 is no approval, and
// every other status, a call that fails included, is a reason to hold the
// draft until a person has looked at it.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/profile"
	"github.com/xianshen/xianshen/scan/report"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("prepublish", flag.ContinueOnError)
	flags.SetOutput(errs)
	var s settings
	flags.StringVar(&s.profile, "profile", "general", "the publisher: a built-in `name` or the path of a YAML file")
	flags.StringVar(&s.config, "config", "", "the publisher: its own YAML `file`; not together with -profile")
	flags.StringVar(&s.failOn, "fail-on", "high", "exit with 1 from this `severity` on: critical, high, medium, low, info or never")
	flags.StringVar(&s.key, "key", "", "the `file` with the key of fingerprints")
	flags.StringVar(&s.lang, "lang", "zh", "the `language` of messages: zh or en")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2 // flags has told why
	case flags.NArg() > 0:
		fmt.Fprintf(errs, "prepublish: the document comes on standard input, not in %q\n", flags.Args())
		return 2
	}
	given := map[string]bool{}
	flags.Visit(func(f *flag.Flag) { given[f.Name] = true })
	if given["config"] && given["profile"] {
		fmt.Fprintln(errs, "prepublish: -config and -profile: want one of them")
		return 2
	}
	s.own = given["config"]
	status, err := s.scan(in, out)
	if err != nil {
		fmt.Fprintln(errs, "prepublish:", err)
		return 2
	}
	return status
}

// settings are the flags. own says that config names the publisher, not profile.
type settings struct {
	profile, config, failOn, key, lang string
	own                                bool
}

func (s *settings) scan(in io.Reader, out io.Writer) (status int, err error) {
	least, err := s.least()
	if err != nil {
		return 0, err
	}
	scanner, err := s.scanner()
	if err != nil {
		return 0, err
	}
	doc, err := read(in)
	if err != nil {
		return 0, err
	}
	r, err := scanner.Scan(context.Background(), doc)
	if err != nil {
		return 0, err
	}
	if err := report.JSONL(out, slices.Values([]report.Draft{{Report: r}})); err != nil {
		return 0, fmt.Errorf("write report: %w", err)
	}
	switch {
	case len(r.Incomplete) > 0:
		return 3, nil
	case r.Worst() >= least:
		return 1, nil
	}
	return 0, nil
}

func read(in io.Reader) (scan.Document, error) {
	data, err := io.ReadAll(in)
	if err != nil {
		return scan.Document{}, fmt.Errorf("read standard input: %w", err)
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF")) // shells of Windows put it there
	if !utf8.Valid(data) {
		return scan.Document{}, fmt.Errorf("%w: not UTF-8", scan.ErrDocument)
	}
	return scan.ParseDocument(data)
}

// least is the severity from which findings count.
func (s *settings) least() (scan.Severity, error) {
	if s.failOn == "never" {
		return scan.Critical + 1, nil
	}
	least, err := scan.ParseSeverity(s.failOn)
	if err != nil {
		return least, fmt.Errorf("-fail-on: %w, or never", err)
	}
	return least, nil
}

func (s *settings) scanner() (*scan.Scanner, error) {
	list, err := checkers.Default()
	if err != nil {
		return nil, err
	}
	who, err := s.publisher(list)
	if err != nil {
		return nil, err
	}
	opts := append(draft.Parsers(), scan.WithProfile(who))
	switch s.lang {
	case "zh":
	case "en":
		opts = append(opts, scan.WithLang(scan.English))
	default:
		return nil, fmt.Errorf("-lang %q: want zh or en", s.lang)
	}
	return scan.New(list, opts...)
}

// publisher reads who publishes and adds the key of fingerprints.
func (s *settings) publisher(list []*scan.Checker) (*scan.Profile, error) {
	var rules []string
	for _, c := range list {
		for _, r := range c.Rules {
			rules = append(rules, r.ID)
		}
	}
	open, name := profile.Open, s.profile
	if s.own {
		open, name = profile.ReadFile, s.config
	}
	who, err := open(name, profile.WithRules(rules))
	if err != nil || s.key == "" {
		return who, err
	}
	key, err := os.ReadFile(s.key)
	if err != nil {
		return nil, fmt.Errorf("read key: %w", err)
	}
	if who.Key = bytes.TrimSpace(key); len(who.Key) == 0 {
		return nil, fmt.Errorf("%s: the key is empty", s.key)
	}
	return who, nil
}
