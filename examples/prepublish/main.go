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
	"github.com/xianshen/xianshen/examples/internal/faults"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/profile"
	"github.com/xianshen/xianshen/scan/report"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, in io.Reader, out, errs io.Writer) int {
	var s settings
	status, err := s.run(args, in, out)
	if err == nil {
		return status
	}
	for _, line := range faults.Lines(err, s.lang) {
		fmt.Fprintln(errs, "prepublish: "+line)
	}
	return 2
}

func (s *settings) run(args []string, in io.Reader, out io.Writer) (status int, err error) {
	switch err := s.parse(args); {
	case errors.Is(err, flag.ErrHelp):
		_, err := io.WriteString(out, usage.In(s.lang))
		return 0, err
	case err != nil:
		return 0, err
	}
	return s.scan(in, out)
}

// usage is for -h. A test holds it against the flags.
var usage = scan.Bilingual{
	ZH: `用法：prepublish [选项] < 稿件.json > 报告.json

发布系统在发布之前调用：从标准输入读一篇稿件（JSON），向标准输出写它的报告（JSON）。

  -fail-on critical|high|medium|low|info|never
                 达到此级别时退出状态为 1（默认 high）
  -profile NAME  发布单位：内置名称，或 YAML 文件的路径（默认 general）
  -config FILE   发布单位：本单位自己的 YAML 文件，不与 -profile 同时使用
  -key FILE      指纹的密钥文件；没有密钥就没有指纹
  -lang zh|en    消息的语言

退出状态：0 没有达到 -fail-on 的内容，不是批准；1 有；2 用法、配置或输入有误，没有报告；3 未扫描完整。
`,
	EN: `usage: prepublish [flags] < document.json > report.json

For publishing systems, before they publish: reads a document (JSON) from standard input and writes its report (JSON).

  -fail-on critical|high|medium|low|info|never
                 the exit status is 1 from this level on (default high)
  -profile NAME  the publisher: a built-in name or the path of a YAML file (default general)
  -config FILE   the publisher: its own YAML file; not together with -profile
  -key FILE      the key of fingerprints; without one there are none
  -lang zh|en    language of messages

Exit status: 0 nothing at or above -fail-on, which is no approval; 1 findings; 2 wrong usage, configuration or input,
without a report; 3 incomplete scan.
`,
}

func (s *settings) flags() *flag.FlagSet {
	flags := flag.NewFlagSet("prepublish", flag.ContinueOnError)
	flags.SetOutput(io.Discard)                   // run tells what is wrong
	flags.Func("lang", "", func(v string) error { // at once, for the errors of the flags after it
		switch v {
		case "zh":
			s.lang = scan.Chinese
		case "en":
			s.lang = scan.English
		default:
			return errors.New("want zh or en")
		}
		return nil
	})
	flags.StringVar(&s.profile, "profile", "general", "")
	flags.StringVar(&s.config, "config", "", "")
	flags.StringVar(&s.failOn, "fail-on", "high", "")
	flags.StringVar(&s.key, "key", "", "")
	return flags
}

func (s *settings) parse(args []string) error {
	flags := s.flags()
	if err := flags.Parse(args); err != nil {
		return err
	}
	given := map[string]bool{}
	flags.Visit(func(f *flag.Flag) { given[f.Name] = true })
	s.own = given["config"]
	switch {
	case flags.NArg() > 0:
		return fmt.Errorf(s.say("稿件由标准输入给出，不写成参数：%q", "the document comes on standard input, not in %q"), flags.Args())
	case s.own && given["profile"]:
		return errors.New(s.say("-config 和 -profile 只能给出一个", "-config and -profile: want one of them"))
	}
	for name, value := range map[string]string{"config": s.config, "key": s.key} {
		if given[name] && value == "" { // as from a script whose variable is empty
			return fmt.Errorf(s.say("-%s 的值是空的", "-%s is empty"), name)
		}
	}
	return nil
}

func (s *settings) say(zh, en string) string { return scan.Bilingual{ZH: zh, EN: en}.In(s.lang) }

// settings are the flags. own says that config names the publisher, not profile.
type settings struct {
	profile, config, failOn, key string
	own                          bool
	lang                         scan.Lang
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
	return scan.New(list, append(draft.Parsers(), scan.WithProfile(who), scan.WithLang(s.lang))...)
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
