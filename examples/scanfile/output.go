package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/term"

	"github.com/xianshen/xianshen/scan/report"
)

// write writes the reports in the format that was asked for.
func (p *program) write(out *output, drafts iter.Seq[report.Draft]) error {
	switch p.format {
	case "json":
		return report.JSON(out, drafts)
	case "jsonl":
		return report.JSONL(out, drafts)
	}
	opt := report.Options{Lang: p.lang, Verbose: p.verbose}
	if fd, ok := terminal(out.Writer); ok {
		opt.Color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && enableColor(fd)
		if width, _, err := term.GetSize(fd); err == nil && width > 0 {
			opt.Width = min(max(width, 40), 120) // longer lines are hard to read
		}
	}
	return report.Text(out, drafts, opt)
}

// terminal returns the descriptor if w is a terminal.
func terminal(w any) (fd int, ok bool) {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	return int(f.Fd()), true
}

// output is standard output, or a file that stands under its name only when it is whole.
type output struct {
	io.Writer
	file       *os.File // nil for standard output
	temp, name string   // temp is "" where file is no regular one and written in place
}

// create opens the output. It must not be one of the files that are read.
func (p *program) create(files []string) (*output, error) {
	if p.output == "" || p.output == "-" {
		return &output{Writer: p.out}, nil
	}
	name := p.output
	if real, err := filepath.EvalSymlinks(name); err == nil { // the link stays a link
		name = real
	}
	info, err := os.Stat(name)
	switch {
	case err == nil && isOneOf(info, files):
		return nil, fmt.Errorf("-o %s: %w", p.output, errors.New(p.say("是要扫描的稿件", "is one of the drafts")))
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("-o %s: %w", p.output, errors.New(p.say("是一个文件夹", "is a folder")))
	case err == nil && !info.Mode().IsRegular(): // a pipe, a device
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return nil, fmt.Errorf("-o: %w", err)
		}
		return &output{Writer: f, file: f, name: name}, nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("-o: %w", err)
	}
	temp := filepath.Join(filepath.Dir(name), fmt.Sprintf(".%s.%d.tmp", filepath.Base(name), os.Getpid()))
	f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o666)
	if err != nil {
		return nil, fmt.Errorf("-o: %w", err)
	}
	return &output{Writer: f, file: f, temp: temp, name: name}, nil
}

func isOneOf(info fs.FileInfo, files []string) bool {
	return slices.ContainsFunc(files, func(path string) bool {
		other, err := os.Stat(path)
		return err == nil && os.SameFile(info, other)
	})
}

// keep puts the file in its place.
func (o *output) keep() error {
	if o.file == nil {
		return nil
	}
	err := o.file.Close()
	if err == nil && o.temp != "" {
		err = os.Rename(o.temp, o.name)
	}
	if err == nil {
		o.file = nil
	}
	return err
}

// discard removes a file that was not kept.
func (o *output) discard() {
	if o.file == nil {
		return
	}
	o.file.Close()
	if o.temp != "" {
		os.Remove(o.temp)
	}
}
