package attribution

import (
	"bufio"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
)

// Source is a publisher that may be reposted from.
type Source struct {
	Name    string
	Aliases []string // other names, accounts
	Hosts   []string // where its texts stand: news.cn also covers www.news.cn
}

//go:embed sources.tsv
var coreSources string

// ReadSources reads a list of sources: a line a source, its name, and after
// tabs, where known, its other names and its hosts, each split by |. Lines that
// begin with # are comments. file is its name in errors; the error joins a
// [*dict.Error] for every fault.
func ReadSources(file string, r io.Reader) ([]Source, error) {
	var list []Source
	var faults []error
	lines := map[string]int{}
	scanner := bufio.NewScanner(r)
	for n := 1; scanner.Scan(); n++ {
		fault := func(field, format string, args ...any) {
			faults = append(faults, &dict.Error{File: file, Line: n, Field: field, Reason: fmt.Sprintf(format, args...)})
		}
		line := strings.TrimSpace(strings.TrimPrefix(scanner.Text(), "\uFEFF"))
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := append(strings.Split(line, "\t"), "", "")
		if len(cells) > 5 {
			fault("", "has %d columns, want name, other names and hosts", len(cells)-2)
			continue
		}
		s := Source{Name: strings.TrimSpace(cells[0]), Aliases: split(cells[1]), Hosts: split(cells[2])}
		key := normal(s.Name)
		if key == "" {
			fault("name", "%q names no one", s.Name)
			continue
		}
		if first, ok := lines[key]; ok {
			fault("name", "%q is the same as line %d", s.Name, first)
			continue
		}
		lines[key] = n
		for _, h := range s.Hosts {
			if !strings.Contains(h, ".") || strings.ContainsAny(h, "/: ") {
				fault("hosts", "%q is no host name", h)
			}
		}
		list = append(list, s)
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return list, nil
}

func split(cell string) []string {
	var list []string
	for s := range strings.SplitSeq(cell, "|") {
		if s = strings.TrimSpace(s); s != "" {
			list = append(list, s)
		}
	}
	return list
}

// directory answers who a name is.
type directory struct {
	byName map[string]*Source
	forms  words.Lists
}

func newDirectory(own []Source) (*directory, error) {
	list, err := ReadSources("sources.tsv", strings.NewReader(coreSources))
	if err != nil {
		return nil, err
	}
	d := &directory{byName: map[string]*Source{}}
	if d.forms, err = words.Read("forms.tsv", formsTable); err != nil {
		return nil, err
	}
	for _, s := range append(list, own...) {
		for _, name := range append([]string{s.Name}, s.Aliases...) {
			if old := d.byName[normal(name)]; old == nil || len(s.Hosts) > 0 {
				d.byName[normal(name)] = &s
			}
		}
	}
	return d, nil
}

// longestPrefix returns the listed source with which s begins: 新华社 of 新华社北京.
func (d *directory) longestPrefix(s string) (*Source, int) {
	var best *Source
	length := 0
	for i := range s {
		if src := d.byName[normal(s[:i])]; src != nil && i > 0 {
			best, length = src, i
		}
	}
	if src := d.byName[normal(s)]; src != nil {
		best, length = src, len(s)
	}
	return best, length
}
