package scantest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xianshen/xianshen/scan"
)

// Text scans a marked text as the body of a document and compares the findings with the marks.
func Text(t testing.TB, s *scan.Scanner, marked string) {
	t.Helper()
	plain, wants, err := Parse(marked)
	if err != nil {
		t.Fatal(err)
	}
	check(t, s, scan.Document{Body: plain}, inField(wants, "body"))
}

// File scans a marked draft: .txt, .md, .html, or .json for a document whose strings hold the marks.
func File(t testing.TB, s *scan.Scanner, path string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, wants, err := Document(filepath.Ext(path), data)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	doc.ID = filepath.Base(path)
	check(t, s, doc, wants)
}

// Dir runs File, as a subtest each, on every draft of a folder that it can read.
func Dir(t *testing.T, s *scan.Scanner, dir string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, e := range entries {
		switch filepath.Ext(e.Name()) {
		case ".txt", ".md", ".html", ".json":
			if e.Name() == "README.md" {
				continue
			}
			n++
			t.Run(e.Name(), func(t *testing.T) { File(t, s, filepath.Join(dir, e.Name())) })
		}
	}
	if n == 0 {
		t.Fatalf("no drafts in %s", dir)
	}
}

// Drafts runs Text, as a subtest each, on the drafts of a file that lines of
// three hyphens set apart, with one checker. The first line of a draft names it.
func Drafts(t *testing.T, c *scan.Checker, path string) {
	t.Helper()
	s, err := scan.New([]*scan.Checker{c})
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for draft := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n---\n") {
		name, _, _ := strings.Cut(draft, "\n")
		t.Run(name, func(t *testing.T) { Text(t, s, draft) })
	}
}

// Document reads a marked draft; ext tells its form.
func Document(ext string, data []byte) (scan.Document, []Want, error) {
	if ext == ".json" {
		return jsonDocument(data)
	}
	plain, wants, err := Parse(string(data))
	format := map[string]string{".md": "markdown", ".html": "html"}[ext]
	return scan.Document{Body: plain, Format: format}, inField(wants, "body"), err
}

func inField(wants []Want, field string) []Want {
	for i := range wants {
		if wants[i].End > 0 {
			wants[i].Field = field
		}
	}
	return wants
}

func jsonDocument(data []byte) (scan.Document, []Want, error) {
	var tree any
	if err := json.Unmarshal(data, &tree); err != nil {
		return scan.Document{}, nil, err
	}
	var wants []Want
	tree, err := strip(tree, "", &wants)
	if err != nil {
		return scan.Document{}, nil, err
	}
	plain, err := json.Marshal(tree)
	if err != nil {
		return scan.Document{}, nil, err
	}
	doc, err := scan.ParseDocument(plain)
	return doc, wants, err
}

// strip takes the marks out of every string of a JSON tree.
func strip(v any, path string, wants *[]Want) (any, error) {
	var err error
	switch v := v.(type) {
	case string:
		plain, found, err := Parse(v)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		*wants = append(*wants, inField(found, path)...)
		return plain, nil
	case []any:
		for i := range v {
			if v[i], err = strip(v[i], fmt.Sprintf("%s[%d]", path, i), wants); err != nil {
				return nil, err
			}
		}
	case map[string]any:
		for key := range v {
			if v[key], err = strip(v[key], strings.TrimPrefix(path+"."+key, "."), wants); err != nil {
				return nil, err
			}
		}
	}
	return v, nil
}

// check scans and fails for every difference.
func check(t testing.TB, s *scan.Scanner, doc scan.Document, wants []Want) {
	t.Helper()
	report, err := s.Scan(t.Context(), doc)
	if err != nil {
		t.Fatal(err)
	}
	for _, in := range report.Incomplete {
		t.Errorf("incomplete: %s %s: %s", in.Checker, in.Field, in.Reason)
	}
	for _, line := range diff(doc, report, wants) {
		t.Error(line)
	}
}

// diff lists missing and unexpected findings.
func diff(doc scan.Document, report *scan.Report, wants []Want) []string {
	var lines []string
	met := make([]bool, len(wants))
	for i := range report.Findings {
		f := &report.Findings[i]
		places := f.Places
		if len(places) == 0 {
			places = [][2]int{{f.Start, f.End}}
		}
		for _, at := range places {
			got := Want{Rule: f.Rule, Field: f.Field, Start: at[0], End: at[1]}
			k := slices.IndexFunc(wants, func(w Want) bool {
				return w.Rule == got.Rule && w.Field == got.Field && w.Start == got.Start && w.End == got.End &&
					(w.Severity == scan.Unset && f.Severity > scan.Info || w.Severity == f.Severity)
			})
			switch {
			case k >= 0:
				met[k] = true
			case f.Severity > scan.Info:
				lines = append(lines, fmt.Sprintf("unexpected %s %s at %s[%d:%d] line %d: %s【%s】%s", f.Rule, f.Severity, f.Field, at[0], at[1], f.Line, f.Before, f.Text, f.After))
			}
		}
	}
	for i, w := range wants {
		if !met[i] {
			lines = append(lines, fmt.Sprintf("missing %s %s at %s[%d:%d]: %q", w.Rule, w.Severity, w.Field, w.Start, w.End, excerpt(doc, w)))
		}
	}
	return lines
}

func excerpt(doc scan.Document, w Want) string {
	if w.Field == "body" && w.End <= len(doc.Body) {
		return doc.Body[w.Start:w.End]
	}
	return ""
}
