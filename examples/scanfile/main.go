// Scanfile scans drafts and prints what people should look at before they
// publish them.
//
//	go run ./examples/scanfile drafts/
//	go run ./examples/scanfile -format jsonl -input jsonl archive.jsonl > reports.jsonl
//
// scanfile -h lists the flags. The exit status is the same for every format: 0
// for nothing at or above -fail-on, 1 for findings, 2 for wrong usage and for
// input that cannot be read, 3 for a scan that is not complete; 2 goes before
// 3 and 3 before 1.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/report"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

func run(args []string, in io.Reader, out, errs io.Writer) int {
	p := &program{in: in, out: out, errs: errs}
	if err := p.parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			p.print(usage.In(p.lang))
			return p.status()
		}
		p.fail(err)
		fmt.Fprintln(errs, p.say("用 scanfile -h 查看用法", "scanfile -h shows the usage"))
		return p.status()
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch {
	case p.version:
		p.print(p.versionText())
	case len(p.check) > 0:
		p.checkFiles()
	case p.rules:
		p.listRules()
	case p.explain != "":
		p.explainRules()
	case p.clauses != "":
		p.listClauses()
	default:
		p.scan(ctx)
	}
	return p.status()
}

// program is one run: what was asked for, and what came of it.
type program struct {
	options
	in        io.Reader
	out, errs io.Writer

	failed, incomplete, found bool

	missed []report.Draft // what could not be read
}

func (p *program) status() int {
	switch {
	case p.failed:
		return 2
	case p.incomplete:
		return 3
	case p.found:
		return 1
	}
	return 0
}

func (p *program) say(zh, en string) string { return scan.Bilingual{ZH: zh, EN: en}.In(p.lang) }

// print writes to the output and fails if nobody takes it.
func (p *program) print(s string) {
	if _, err := io.WriteString(p.out, s); err != nil {
		p.fail(fmt.Errorf(p.say("无法写出：%w", "write output: %w"), err))
	}
}

// scan reads the drafts one after another, scans several at once and writes
// the reports in the order of the drafts.
func (p *program) scan(ctx context.Context) {
	// Nearly all that is made here stays: to look for garbage in it would take a
	// fifth of the time that one draft does.
	percent := debug.SetGCPercent(-1)
	set, err := p.setUp()
	debug.SetGCPercent(percent)
	if err != nil {
		p.fail(err)
		return
	}
	files := p.files()
	if len(files) == 0 {
		if !p.failed {
			p.fail(errors.New(p.say("没有找到可以读取的稿件", "no drafts were found")))
		}
		return
	}
	out, err := p.create(files)
	if err != nil {
		p.fail(err)
		return
	}
	defer out.discard()
	bar := p.newProgress(files)
	items := ordered(ctx, p.items(files), p.jobs, func(item draft.Item) scanned {
		if item.Err != nil {
			return scanned{item: item, err: item.Err}
		}
		p.complete(&item.Document)
		r, err := set.scanner.Scan(ctx, item.Document)
		return scanned{item, r, err}
	})
	drafts := func(yield func(report.Draft) bool) {
		defer bar.hide()
		for one := range items {
			bar.step()
			if one.err != nil {
				if ctx.Err() == nil {
					bar.hide()
					p.unread(one.item.Name, one.err)
				}
				continue
			}
			p.found = p.found || one.report.Worst() >= p.failOn
			p.incomplete = p.incomplete || len(one.report.Incomplete) > 0
			if !yield(report.Draft{Name: p.nameOf(one.item), Report: one.report}) {
				return
			}
		}
		if ctx.Err() != nil {
			p.unread("", errors.New(p.say("已中断，其余稿件没有检查", "interrupted, the rest was not scanned")))
		}
		for _, one := range p.missed {
			if !yield(one) {
				return
			}
		}
	}
	if err := p.write(out, drafts); err != nil {
		p.fail(fmt.Errorf(p.say("无法写出结果：%w", "write report: %w"), err))
		return
	}
	if ctx.Err() != nil {
		return // a part of the reports does not take the place of others
	}
	if err := out.keep(); err != nil {
		p.fail(fmt.Errorf(p.say("无法写出结果：%w", "write report: %w"), err))
	}
}

type scanned struct {
	item   draft.Item
	report *scan.Report
	err    error
}

// complete fills in what the command line says of drafts that do not say it themselves.
func (p *program) complete(doc *scan.Document) {
	if doc.Title == "" {
		doc.Title = p.title
	}
	if doc.Source == "" {
		doc.Source = p.source
	}
}

// nameOf is where the draft stands, and what it calls itself if that is more.
func (p *program) nameOf(item draft.Item) string {
	name := item.Name
	if item.Line > 0 {
		name = fmt.Sprintf("%s:%d", name, item.Line)
	}
	id := item.Document.ID
	said := id == "" || id == name || strings.HasPrefix(id, item.Name) && item.Line > 0
	if rest, ok := strings.CutPrefix(name, draft.Stdin); ok && (rest == "" || rest[0] == ':') {
		name = p.say("标准输入", "standard input") + rest
	}
	if said || id == item.Name {
		return name
	}
	return name + " " + id
}
