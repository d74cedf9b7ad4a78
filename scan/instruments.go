package scan

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed instruments.tsv
var instrumentsTSV string

// instrumentTable joins the embedded instruments with those of checkers and profile.
func instrumentTable(checkers []*Checker, profile *Profile) (map[string]Instrument, []error) {
	table := map[string]Instrument{}
	core, errs := coreInstruments()
	add := func(where string, i Instrument) {
		if old, ok := table[i.ID]; ok && old != i {
			errs = append(errs, fmt.Errorf("%s: instrument %q is defined twice, differently", where, i.ID))
		}
		table[i.ID] = i
	}
	for _, i := range core {
		add("instruments.tsv", i)
	}
	for _, c := range checkers {
		if c == nil {
			continue
		}
		for _, i := range c.Instruments {
			add(c.Name, i)
		}
	}
	if profile != nil {
		for _, i := range profile.Instruments {
			add("profile "+profile.Name, i)
		}
	}
	return table, errs
}

// Instruments returns the laws, regulations and standards that every scanner
// knows; checkers and profiles bring more.
func Instruments() []Instrument {
	list, _ := coreInstruments()
	return list
}

func coreInstruments() (list []Instrument, errs []error) {
	for n, line := range strings.Split(strings.TrimRight(instrumentsTSV, "\n"), "\n") {
		f := strings.Split(line, "\t")
		if strings.HasPrefix(line, "#") || f[0] == "id" {
			continue
		}
		if len(f) != 4 {
			errs = append(errs, fmt.Errorf("instruments.tsv:%d: want 4 columns", n+1))
			continue
		}
		list = append(list, Instrument{f[0], f[1], f[2], f[3]})
	}
	return list, errs
}

func (i Instrument) basis(article string) Basis {
	return Basis{Document: i.Name, Number: i.Number, Article: article, Version: i.Version}
}

// Basis returns what findings of the rule cite, the profile's articles first;
// nil for a rule that the scanner does not have.
func (s *Scanner) Basis(ruleID string) []Basis {
	for _, c := range s.checkers {
		if rule, ok := c.rules[ruleID]; ok {
			return c.citations(s.profile, rule)
		}
	}
	return nil
}
