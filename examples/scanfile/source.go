package main

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
)

// files lists the files to read. What cannot be found is reported, the others go on.
func (p *program) files() []string {
	var files, others []string
	for _, path := range p.paths {
		found, left, err := draft.Walk([]string{path})
		if err != nil {
			p.unread(path, err)
		}
		files, others = append(files, found...), append(others, left...)
	}
	if len(others) > 0 {
		p.note(fmt.Sprintf(p.say("文件夹中有 %d 个文件不是稿件，没有读取：%s", "%d files in folders are no drafts and were not read: %s"), len(others), p.byExtension(others)))
	}
	return files
}

// byExtension counts the files of each extension, most first.
func (p *program) byExtension(files []string) string {
	count := map[string]int{}
	for _, path := range files {
		ext := cmp.Or(strings.ToLower(filepath.Ext(path)), p.say("没有扩展名", "no extension"))
		if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
			ext = p.say("指向文件夹的链接和特殊文件", "links to folders and special files")
		}
		count[ext]++
	}
	var list []string
	for _, ext := range slices.SortedFunc(maps.Keys(count), func(a, b string) int {
		return cmp.Or(count[b]-count[a], strings.Compare(a, b))
	}) {
		list = append(list, fmt.Sprintf("%s %d", ext, count[ext]))
	}
	return strings.Join(list, p.say("，", ", "))
}

// items reads the files one after another. A file that cannot be read is an
// item with its error.
func (p *program) items(files []string) iter.Seq[draft.Item] {
	return func(yield func(draft.Item) bool) {
		for _, path := range files {
			for item := range p.open(path) {
				if !yield(item) {
					return
				}
			}
		}
	}
}

func (p *program) open(path string) iter.Seq[draft.Item] {
	if p.isLines(path) {
		return p.lines(path)
	}
	return func(yield func(draft.Item) bool) {
		items, err := p.read(path)
		if err != nil {
			items = append(items, draft.Item{Name: path, Err: err})
		}
		for _, item := range items {
			if !yield(item) {
				return
			}
		}
	}
}

func (p *program) read(path string) ([]draft.Item, error) {
	if path != draft.Stdin {
		return draft.Open(path, p.input)
	}
	data, err := io.ReadAll(p.in)
	if err != nil {
		return nil, fmt.Errorf("read standard input: %w", err)
	}
	return draft.Read(path, data, p.input)
}

// isLines tells archives, which are read a line at a time, from drafts.
func (p *program) isLines(path string) bool {
	return p.input == draft.JSONL || p.input == draft.Auto && strings.EqualFold(filepath.Ext(path), ".jsonl")
}

// lines reads an archive of one document a line without ever holding it whole.
func (p *program) lines(path string) iter.Seq[draft.Item] {
	return func(yield func(draft.Item) bool) {
		in := p.in
		if path != draft.Stdin {
			f, err := os.Open(path)
			if err != nil {
				yield(draft.Item{Name: path, Err: fmt.Errorf("read draft: %w", err)})
				return
			}
			defer f.Close()
			in = f
		}
		r := bufio.NewReaderSize(in, 1<<20)
		if head, _ := r.Peek(2); bytes.Equal(head, []byte("\xFF\xFE")) || bytes.Equal(head, []byte("\xFE\xFF")) || bytes.IndexByte(head, 0) >= 0 {
			p.wide(path, r)(yield)
			return
		}
		for n := 1; ; n++ {
			line, err := r.ReadBytes('\n')
			if item, ok := lineItem(path, n, line); ok && !yield(item) {
				return
			}
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(draft.Item{Name: path, Err: fmt.Errorf("%s:%d: %w", path, n, err)})
				return
			}
		}
	}
}

// wide reads UTF-16, whose lines do not end in one byte, as a whole.
func (p *program) wide(path string, r io.Reader) iter.Seq[draft.Item] {
	return func(yield func(draft.Item) bool) {
		data, err := io.ReadAll(r)
		var items []draft.Item
		if err == nil {
			items, err = draft.Read(path, data, draft.JSONL)
		}
		if err != nil {
			items = append(items, draft.Item{Name: path, Err: err})
		}
		for _, item := range items {
			if !yield(item) {
				return
			}
		}
	}
}

var errNoObject = errors.New("want one JSON object a line")

func lineItem(path string, n int, line []byte) (draft.Item, bool) {
	line = bytes.TrimSpace(line)
	text := bytes.TrimPrefix(line, []byte("\uFEFF"))
	if len(text) == 0 {
		return draft.Item{}, false
	}
	where := fmt.Sprintf("%s:%d", path, n)
	if text[0] != '{' {
		return draft.Item{Name: where, Err: fmt.Errorf("%s: %w: %w", where, scan.ErrDocument, errNoObject)}, true
	}
	items, err := draft.Read(where, line, draft.JSON)
	if err != nil {
		return draft.Item{Name: where, Err: err}, true
	}
	return items[0], true
}
