package checkers_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/profile"
	"github.com/xianshen/xianshen/scan/scantest"
)

// TestCoverage holds the clauses of each regulation, its profile and the rules
// together: for every clause that a text or its metadata can break, an example
// of one of its rules must fire under the profile and cite the clause.
func TestCoverage(t *testing.T) {
	list, err := checkers.Default()
	require.NoError(t, err)
	rules := map[string]scan.Rule{}
	for _, c := range list {
		for _, r := range c.Rules {
			rules[r.ID] = r
		}
	}
	for _, name := range profile.Names() {
		t.Run(name, func(t *testing.T) {
			clauses, err := profile.Clauses(name)
			require.NoError(t, err)
			publisher, err := profile.Load(name)
			require.NoError(t, err)
			scanner, err := scan.New(list, append(draft.Parsers(), scan.WithProfile(publisher))...)
			require.NoError(t, err)
			fired := map[string][]scan.Basis{} // by rule, what its examples cite
			for _, c := range clauses {
				if !slices.Contains(c.Classes, "text") && !slices.Contains(c.Classes, "metadata") {
					continue
				}
				cited := false
				for _, id := range expand(c.Rules, rules) {
					if _, ok := fired[id]; !ok {
						fired[id] = cites(t, list, scanner, publisher, rules[id])
					}
					cited = cited || slices.ContainsFunc(fired[id], func(b scan.Basis) bool {
						return b.Document == document(publisher, c.Instrument) && sameArticle(b.Article, c.Article)
					})
				}
				if !cited {
					t.Errorf("%s %s（%s）: no example of %v cites it", c.Instrument, c.Article, c.Quote, c.Rules)
				}
			}
		})
	}
}

// expand turns families and parents into the rules that there are.
func expand(named []string, rules map[string]scan.Rule) []string {
	var list []string
	for id := range rules {
		if slices.Contains(named, id) || slices.Contains(named, scan.Parent(id)) || slices.Contains(named, scan.Family(id)) {
			list = append(list, id)
		}
	}
	slices.Sort(list)
	return list
}

// cites scans the examples of a rule under the profile and returns what the
// rule's findings cite.
func cites(t *testing.T, list []*scan.Checker, scanner *scan.Scanner, publisher *scan.Profile, r scan.Rule) []scan.Basis {
	var basis []scan.Basis
	for _, example := range r.Hits {
		s, ext := scanner, ".txt"
		if strings.HasPrefix(example, "{") {
			ext = ".json"
			set, err := scantest.ReadSetting(example)
			require.NoError(t, err)
			example = set.Document
			p, opts := *publisher, draft.Parsers()
			if set.Profile != nil { // what the example needs to know of its publisher
				require.NoError(t, set.Decode(&p))
			}
			if set.Lexicon != nil {
				opts = append(opts, scan.WithLexicon(set.Lexicon))
			}
			if set.Profile != nil || set.Lexicon != nil {
				s, err = scan.New(list, append(opts, scan.WithProfile(&p))...)
				require.NoError(t, err)
			}
		}
		doc, _, err := scantest.Document(ext, []byte(strings.ReplaceAll(example, "⟦", "⟦"+r.ID+":")))
		require.NoError(t, err, r.ID)
		report, err := s.Scan(t.Context(), doc)
		require.NoError(t, err)
		for _, f := range report.Findings {
			if f.Rule == r.ID {
				basis = append(basis, f.Basis...)
			}
		}
		if len(basis) > 0 {
			return basis
		}
	}
	return basis
}

func document(p *scan.Profile, instrument string) string {
	for _, i := range p.Instruments {
		if i.ID == instrument {
			return i.Name
		}
	}
	return ""
}

var article = regexp.MustCompile(`第[一二三四五六七八九十]+条|全文|文末`)

// sameArticle compares citations by their articles; a clause may name several.
func sameArticle(cited, clause string) bool {
	want := article.FindAllString(clause, -1)
	for _, a := range article.FindAllString(cited, -1) {
		if slices.Contains(want, a) {
			return true
		}
	}
	return false
}
