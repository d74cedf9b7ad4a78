package profile

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/xianshen/xianshen/scan"
)

// reader walks the nodes of a file, so that every fault is found and has a line.
type reader struct {
	file   string
	faults []error
	rules  []string // that there are; nil if nobody said
	// instruments that citations may name
	known map[string]scan.Instrument
}

func (r *reader) fault(line int, field, format string, args ...any) {
	r.faults = append(r.faults, fmt.Errorf("%w: %s:%d: %s: %s", ErrProfile, r.file, line, field, fmt.Sprintf(format, args...)))
}

var yamlLine = regexp.MustCompile(`^yaml: line (\d+): `)

func (r *reader) profile(b []byte) *scan.Profile {
	dec := yaml.NewDecoder(bytes.NewReader(b))
	var doc yaml.Node
	if err := dec.Decode(&doc); err != nil {
		line, what := 1, strings.TrimPrefix(err.Error(), "yaml: ")
		if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
			line, _ = strconv.Atoi(m[1])
			what = err.Error()[len(m[0]):]
		}
		if err == io.EOF {
			what = "the file is empty"
		}
		r.fault(line, "file", "%s", what)
		return nil
	}
	var second yaml.Node
	if err := dec.Decode(&second); err != io.EOF {
		r.fault(max(second.Line, 1), "file", "want one YAML document")
	}
	root := doc.Content[0]
	p := r.parent(root)
	r.instruments(root, p)
	r.lists(root, p)
	named := false
	r.fields(root, "", map[string]func(string, *yaml.Node){
		"inherits":    func(string, *yaml.Node) {}, // read before
		"instruments": func(string, *yaml.Node) {}, // read before, citations name them
		"lexicons":    func(string, *yaml.Node) {}, // read before, they bring rules
		"allow":       func(string, *yaml.Node) {}, // read before, with the lexicons
		"phrases":     func(string, *yaml.Node) {}, // read before, with the lexicons
		"name":        func(f string, n *yaml.Node) { p.Name = r.text(f, n); named = true },
		"title":       func(f string, n *yaml.Node) { p.Title = r.text(f, n) },
		"citations":   func(f string, n *yaml.Node) { r.citations(f, n, p) },
		"severities":  func(f string, n *yaml.Node) { r.severities(f, n, p) },
		"signers":     func(f string, n *yaml.Node) { r.signers(f, n, p) },
		"sources":     func(f string, n *yaml.Node) { p.Sources = r.add(f, n, p.Sources, nil) },
		"hosts":       func(f string, n *yaml.Node) { p.Hosts = r.add(f, n, p.Hosts, isHost) },
		"orgs":        func(f string, n *yaml.Node) { p.Orgs = r.add(f, n, p.Orgs, nil) },
		"contacts":    func(f string, n *yaml.Node) { p.Contacts = r.add(f, n, p.Contacts, isContact) },
		"platforms":   func(f string, n *yaml.Node) { p.Platforms = r.add(f, n, p.Platforms, nil) },
		"contractors": func(f string, n *yaml.Node) { p.Contractors = r.add(f, n, p.Contractors, nil) },
		"accounts":    func(f string, n *yaml.Node) { r.accounts(f, n, p) },
		"planned":     func(f string, n *yaml.Node) { r.planned(f, n, p) },
		"licensed":    func(f string, n *yaml.Node) { p.Licensed = r.yes(f, n) },
		"duties":      func(f string, n *yaml.Node) { r.duties(f, n, &p.Duties) },
		"key":         func(f string, n *yaml.Node) { p.Key = r.key(f, n) },
	})
	if !named && root.Kind != yaml.SequenceNode {
		r.fault(root.Line, "name", "is missing")
	}
	return p
}

// parent returns what the file inherits, to be added to.
func (r *reader) parent(root *yaml.Node) *scan.Profile {
	p := &scan.Profile{}
	if n := child(root, "inherits"); n != nil {
		if name := r.text("inherits", n); name != "" {
			other, err := Load(name)
			if err != nil {
				r.fault(n.Line, "inherits", "%s", strings.TrimPrefix(err.Error(), ErrProfile.Error()+": "))
			} else {
				p = inherit(other)
			}
		}
	}
	p.Name, p.Title = "", ""
	if p.Citations == nil {
		p.Citations = map[string][]scan.Cite{}
	}
	if p.Severities == nil {
		p.Severities = map[string]scan.Severity{}
	}
	if p.Signers == nil {
		p.Signers = map[string][]string{}
	}
	return p
}

func child(n *yaml.Node, key string) *yaml.Node {
	if n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

// pairs calls each for the keys of a mapping, once a key.
func (r *reader) pairs(field string, n *yaml.Node, each func(key, value *yaml.Node)) {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return
	}
	if n.Kind != yaml.MappingNode {
		r.fault(n.Line, orFile(field), "want keys with values")
		return
	}
	seen := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		if first, ok := seen[k.Value]; ok {
			r.fault(k.Line, join(field, k.Value), "stands in line %d already", first)
			continue
		}
		seen[k.Value] = k.Line
		each(k, v)
	}
}

// fields reads a mapping whose keys are given.
func (r *reader) fields(n *yaml.Node, field string, read map[string]func(string, *yaml.Node)) {
	r.pairs(field, n, func(k, v *yaml.Node) {
		f, ok := read[k.Value]
		if !ok {
			r.fault(k.Line, join(field, k.Value), "there is no such field")
			return
		}
		f(join(field, k.Value), v)
	})
}

func join(field, key string) string {
	if field == "" {
		return key
	}
	return field + "." + key
}

func orFile(field string) string {
	if field == "" {
		return "file"
	}
	return field
}

// items calls each for the entries of a list.
func (r *reader) items(field string, n *yaml.Node, each func(string, *yaml.Node)) {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return
	}
	if n.Kind != yaml.SequenceNode {
		r.fault(n.Line, field, "want a list")
		return
	}
	for i, v := range n.Content {
		each(fmt.Sprintf("%s[%d]", field, i), v)
	}
}

// text reads a string; "" after a fault.
func (r *reader) text(field string, n *yaml.Node) string {
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		r.fault(n.Line, field, "want a text")
		return ""
	}
	s := strings.TrimSpace(n.Value)
	if s == "" {
		r.fault(n.Line, field, "is empty")
	}
	return s
}

// add reads a list of texts and adds what is new in it to list.
func (r *reader) add(field string, n *yaml.Node, list []string, check func(string) error) []string {
	list = list[:len(list):len(list)]
	r.items(field, n, func(field string, n *yaml.Node) {
		s := r.text(field, n)
		if s == "" {
			return
		}
		if check != nil {
			if err := check(s); err != nil {
				r.fault(n.Line, field, "%v", err)
				return
			}
		}
		for _, old := range list {
			if old == s {
				return
			}
		}
		list = append(list, s)
	})
	return list
}

func (r *reader) yes(field string, n *yaml.Node) bool {
	s := r.text(field, n)
	if s != "" && s != "true" && s != "false" {
		r.fault(n.Line, field, "want true or false, not %q", s)
	}
	return s == "true"
}

// days reads a number above 0.
func (r *reader) days(field string, n *yaml.Node) int {
	s := r.text(field, n)
	d, err := strconv.Atoi(s)
	if s != "" && (err != nil || d < 1) {
		r.fault(n.Line, field, "want a number of days above 0, not %q", s)
		return 0
	}
	return d
}

// date reads a date of the layout.
func (r *reader) date(field string, n *yaml.Node, layout, looks string) string {
	s := r.text(field, n)
	if _, err := time.Parse(layout, s); s != "" && err != nil {
		r.fault(n.Line, field, "want a date like %s, not %q", looks, s)
	}
	return s
}
