package scantest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/xianshen/xianshen/scan"
)

// Rules runs the examples of every rule: in each of Hits the rule must speak
// above info (at info, for a rule that is info itself), in each of Misses it
// must not. In a hit, ⟦text⟧ marks the span that the finding must have.
func Rules(t *testing.T, checkers []*scan.Checker, opts ...scan.Option) {
	t.Helper()
	s, err := scan.New(checkers, opts...)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range checkers {
		for _, r := range c.Rules {
			t.Run(r.ID, func(t *testing.T) {
				for i, hit := range r.Hits {
					if err := hits(t, s, r, hit); err != nil {
						t.Errorf("hit %d %q: %v", i, short(hit), err)
					}
				}
				for i, miss := range r.Misses {
					if err := misses(t, s, r, miss); err != nil {
						t.Errorf("miss %d %q: %v", i, short(miss), err)
					}
				}
			})
		}
	}
}

func hits(t *testing.T, s *scan.Scanner, r scan.Rule, example string) error {
	found, wants, err := run(t, s, r, example)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return fmt.Errorf("the rule says nothing")
	}
	for _, w := range wants {
		met := false
		for _, f := range found {
			for _, at := range f.Places {
				met = met || f.Field == w.Field && at == [2]int{w.Start, w.End}
			}
		}
		if !met {
			return fmt.Errorf("no finding has the marked span [%d:%d]; found %s", w.Start, w.End, spans(found))
		}
	}
	return nil
}

func misses(t *testing.T, s *scan.Scanner, r scan.Rule, example string) error {
	found, _, err := run(t, s, r, example)
	if err == nil && len(found) > 0 {
		err = fmt.Errorf("the rule speaks: %s", spans(found))
	}
	return err
}

// run scans an example and returns what the rule says above info.
func run(t *testing.T, s *scan.Scanner, r scan.Rule, example string) ([]scan.Finding, []Want, error) {
	marked := strings.ReplaceAll(example, "⟦", "⟦"+r.ID+":")
	ext := ".txt"
	if strings.HasPrefix(example, "{") {
		ext = ".json"
	}
	doc, wants, err := Document(ext, []byte(marked))
	if err != nil {
		return nil, nil, err
	}
	report, err := s.Scan(t.Context(), doc)
	if err != nil {
		return nil, nil, err
	}
	if len(report.Incomplete) > 0 {
		return nil, nil, fmt.Errorf("incomplete: %+v", report.Incomplete)
	}
	var found []scan.Finding
	for _, f := range report.Findings {
		if f.Rule == r.ID && (f.Severity > scan.Info || r.Severity == scan.Info) {
			found = append(found, f)
		}
	}
	return found, wants, nil
}

func spans(found []scan.Finding) string {
	var list []string
	for _, f := range found {
		list = append(list, fmt.Sprintf("%s%v %s【%s】%s", f.Field, f.Places, f.Before, f.Text, f.After))
	}
	return strings.Join(list, "; ")
}

func short(s string) string {
	r := []rune(s)
	if len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
