package scan

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// Checker looks for the faults of its rules. It is made by its package's New
// and does not change afterwards; one value serves many scans at once.
type Checker struct {
	Name  string // letters and hyphens; how -checkers and reports call it
	Doc   Bilingual
	Rules []Rule
	// Terms are found for the checker and handed to it as hits with their term.
	Terms []dict.Term
	// Triggers are phrases that wake the checker: hits with the trigger's name.
	Triggers []Trigger
	// Runes are single characters of the basic plane, as written, that the checker
	// looks at one by one: [Pass.Runes] gives their places. They cost next to
	// nothing, where a term or a trigger of one character slows all others.
	Runes string
	// Instruments adds to the table that the rules' citations name.
	Instruments []Instrument
	// Run reads the pass and reports findings. An error, like a panic, makes
	// the report incomplete; the findings of other checkers stand.
	Run func(ctx context.Context, pass *Pass) error
	// For, where it is set, makes the checker for one publisher: [New] calls it
	// with the scanner's profile and uses what it returns. A checker needs it
	// only if its terms or triggers depend on the profile; Run sees the profile anyway.
	For func(*Profile) (*Checker, error)

	// borrowed are rules of other checkers under which the lexicon checker reports.
	borrowed map[string]*Rule
}

// Trigger is a named set of phrases.
type Trigger struct {
	Name     string
	Phrases  []string
	Boundary dict.Boundary // most triggers want dict.BoundaryAny
	Gap      bool
	Tag      int // the checker's own: its hits carry it
}

// ErrChecker is matched by every error of [Validate].
var ErrChecker = errors.New("invalid checker")

var (
	checkerName = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	ruleID      = regexp.MustCompile(`^[A-Z]{2,5}-\d{2}(\.[a-z][a-z0-9-]*)?$`)
)

// Validate reports everything that is wrong with a list of checkers: names,
// rules without title, doc, severity, basis or examples, citations of unknown
// instruments, terms for rules that nobody has.
func Validate(checkers []*Checker) error {
	table, errs := instrumentTable(checkers, nil)
	fault := func(where, format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w: %s: %s", ErrChecker, where, fmt.Sprintf(format, args...)))
	}
	names, rules := map[string]bool{}, map[string]string{}
	for i, c := range checkers {
		if c == nil {
			fault(fmt.Sprintf("checker %d", i), "is nil")
			continue
		}
		if !checkerName.MatchString(c.Name) {
			fault(c.Name, "the name must be lower-case letters, digits and hyphens")
		}
		if names[c.Name] {
			fault(c.Name, "the name is used twice")
		}
		names[c.Name] = true
		if c.Run == nil {
			fault(c.Name, "has no Run")
		}
		if strings.ContainsFunc(c.Runes, func(r rune) bool { return r >= 1<<16 || r == utf8.RuneError }) {
			fault(c.Name, "asks for runes beyond the basic plane")
		}
		if c.Doc.ZH == "" {
			fault(c.Name, "has no doc")
		}
		if len(c.Rules) == 0 && len(c.borrowed) == 0 {
			fault(c.Name, "has no rules")
		}
		for _, r := range c.Rules {
			where := c.Name + ": " + r.ID
			if !ruleID.MatchString(r.ID) {
				fault(where, "the rule ID must look like PII-07 or PII-07.contact")
			}
			if other, ok := rules[r.ID]; ok {
				fault(where, "the rule belongs to %s too", other)
			}
			rules[r.ID] = c.Name
			for _, missing := range []struct {
				is   bool
				what string
			}{
				{r.Title.ZH == "", "title"},
				{r.Doc.ZH == "", "doc"},
				{r.Advice.ZH == "", "advice"},
				{r.Severity == Unset, "severity"},
				{len(r.Hits) == 0 || len(r.Misses) == 0, "examples: every rule needs hits and near-misses"},
			} {
				if missing.is {
					fault(where, "has no %s", missing.what)
				}
			}
			for _, cite := range r.Basis {
				if _, ok := table[cite.Instrument]; !ok {
					fault(where, "cites unknown instrument %q", cite.Instrument)
				}
			}
		}
	}
	for _, c := range checkers {
		if c == nil {
			continue
		}
		for _, t := range c.Terms {
			if t.Rule != "" && rules[t.Rule] != c.Name && c.borrowed[t.Rule] == nil {
				fault(c.Name, "%s:%d: term %q is for rule %q, which is not this checker's", t.File, t.Line, t.Text, t.Rule)
			}
		}
		for _, t := range c.Triggers {
			if t.Name == "" || len(t.Phrases) == 0 {
				fault(c.Name, "trigger %q has no name or no phrases", t.Name)
			}
		}
	}
	return errors.Join(errs...)
}
