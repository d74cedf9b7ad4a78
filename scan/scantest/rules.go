package scantest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Rules runs the examples of every rule: in each of Hits the rule must speak
// above info (at info, for a rule that is info itself), in each of Misses it
// must not. In a hit, ⟦text⟧ marks the span that the finding must have. An
// example that is a JSON document may have two keys more: "profile", with the
// fields of scan.Profile, and "lexicon", the publisher's own terms as in a file.
func Rules(t *testing.T, checkers []*scan.Checker, opts ...scan.Option) {
	t.Helper()
	s, err := scan.New(checkers, opts...)
	if err != nil {
		t.Fatal(err)
	}
	e := examples{checkers, opts, s}
	for _, c := range checkers {
		for _, r := range c.Rules {
			t.Run(r.ID, func(t *testing.T) {
				for i, hit := range r.Hits {
					if err := e.hits(t, r, hit); err != nil {
						t.Errorf("hit %d %q: %v", i, short(hit), err)
					}
				}
				for i, miss := range r.Misses {
					if err := e.misses(t, r, miss); err != nil {
						t.Errorf("miss %d %q: %v", i, short(miss), err)
					}
				}
			})
		}
	}
}

type examples struct {
	checkers []*scan.Checker
	opts     []scan.Option
	scanner  *scan.Scanner // of examples that say nothing of their publisher
}

func (e examples) hits(t *testing.T, r scan.Rule, example string) error {
	found, wants, err := e.run(t, r, example)
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

func (e examples) misses(t *testing.T, r scan.Rule, example string) error {
	found, _, err := e.run(t, r, example)
	if err == nil && len(found) > 0 {
		err = fmt.Errorf("the rule speaks: %s", spans(found))
	}
	return err
}

// run scans an example and returns what the rule says above info.
func (e examples) run(t *testing.T, r scan.Rule, example string) ([]scan.Finding, []Want, error) {
	s, ext := e.scanner, ".txt"
	if strings.HasPrefix(example, "{") {
		ext = ".json"
		set, err := ReadSetting(example)
		if err != nil {
			return nil, nil, err
		}
		example = set.Document
		opts := slices.Clip(e.opts)
		if set.Profile != nil {
			profile := &scan.Profile{}
			if err := set.Decode(profile); err != nil {
				return nil, nil, err
			}
			opts = append(opts, scan.WithProfile(profile))
		}
		if set.Lexicon != nil {
			opts = append(opts, scan.WithLexicon(set.Lexicon))
		}
		if len(opts) > len(e.opts) {
			if s, err = scan.New(e.checkers, opts...); err != nil {
				return nil, nil, err
			}
		}
	}
	marked := strings.ReplaceAll(example, "⟦", "⟦"+r.ID+":")
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

// Setting is what an example that is a JSON document says of its publisher.
type Setting struct {
	Document string          // the example without the keys of its publisher
	Profile  json.RawMessage // fields of scan.Profile, nil for none
	Lexicon  *dict.Lexicon   // nil for none
}

// ReadSetting takes the keys "profile" and "lexicon" out of an example.
func ReadSetting(example string) (Setting, error) {
	var keys map[string]json.RawMessage
	if err := json.Unmarshal([]byte(example), &keys); err != nil {
		return Setting{}, err
	}
	set := Setting{Document: example, Profile: keys["profile"]}
	if raw, ok := keys["lexicon"]; ok {
		var file string
		if err := json.Unmarshal(raw, &file); err != nil {
			return Setting{}, fmt.Errorf("lexicon: %w", err)
		}
		var err error
		if set.Lexicon, err = dict.ReadLexicon("lexicon", strings.NewReader(file)); err != nil {
			return Setting{}, err
		}
	}
	if set.Profile == nil && set.Lexicon == nil {
		return set, nil
	}
	delete(keys, "profile")
	delete(keys, "lexicon")
	rest, err := json.Marshal(keys)
	set.Document = string(rest)
	return set, err
}

// Decode puts the fields of the profile into p, which may have others already.
func (s Setting) Decode(p *scan.Profile) error {
	dec := json.NewDecoder(bytes.NewReader(s.Profile))
	dec.DisallowUnknownFields()
	if err := dec.Decode(p); err != nil {
		return fmt.Errorf("profile: %w", err)
	}
	return nil
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
