package scan

import (
	"context"
	"errors"
	"fmt"

	"github.com/xianshen/xianshen/dict"
)

// lexiconChecker carries the terms of the publisher's lexicons. A term for a
// rule of another checker is reported under that rule; a term for a rule that
// nobody has makes one, a term for none belongs to LEX-01.
func lexiconChecker(checkers []*Checker, lexicons []*dict.Lexicon) (*Checker, error) {
	known := map[string]*Rule{}
	for _, c := range checkers {
		if c == nil {
			continue
		}
		for i := range c.Rules {
			known[c.Rules[i].ID] = &c.Rules[i]
		}
	}
	lex := &Checker{
		Name:     "lexicon",
		Doc:      Bilingual{"发布单位自己的词表", "the publisher's own lexicons"},
		Run:      reportTerms,
		borrowed: map[string]*Rule{},
	}
	own := map[string]bool{}
	var errs []error
	for _, l := range lexicons {
		for _, t := range l.Terms {
			fault := func(field, reason string) {
				errs = append(errs, &dict.Error{File: t.File, Line: t.Line, Field: field, Reason: reason})
			}
			if _, err := ParseSeverity(t.Severity); t.Severity != "" && err != nil {
				fault("severity", err.Error())
			}
			t.Rule = orElse(t.Rule, "LEX-01")
			switch of := known[t.Rule]; {
			case of != nil:
				lex.borrowed[t.Rule] = of
			case !ruleID.MatchString(t.Rule):
				fault("rule", fmt.Sprintf("%q must look like PRO-01 or PRO-01.name", t.Rule))
			case !own[t.Rule]:
				own[t.Rule] = true
				lex.Rules = append(lex.Rules, ruleForTerms(t))
			}
			lex.Terms = append(lex.Terms, t)
		}
	}
	return lex, errors.Join(errs...)
}

func reportTerms(_ context.Context, pass *Pass) error {
	for _, h := range pass.Hits() {
		severity := Unset
		if h.Term.Severity != "" {
			severity, _ = ParseSeverity(h.Term.Severity) // read before, in lexiconChecker
		}
		pass.Report(Finding{
			Rule: h.Term.Rule, In: h.In, Span: h.Span, Severity: severity, Category: h.Term.Category,
			Message:    pass.Say("本单位词表中的词，请核实", "a term of the publisher's lexicon, please check"),
			Suggestion: h.Term.Suggestion,
			Evidence:   []Evidence{{Kind: "term", Detail: fmt.Sprintf("%s:%d %s", h.Term.File, h.Term.Line, h.Term.Source)}},
		})
	}
	return nil
}

// ruleForTerms makes the rule under which terms of no known rule are reported.
func ruleForTerms(t dict.Term) Rule {
	return Rule{
		ID:          t.Rule,
		Title:       Bilingual{orElse(t.Category, "词表"), orElse(t.Category, "lexicon")},
		Doc:         Bilingual{"发布单位词表中的词：" + t.File, "terms of the publisher's lexicon " + t.File},
		Severity:    Medium,
		Advice:      Bilingual{"请对照本单位词表的说明核实", "please check against your lexicon"},
		Suppressors: Lexical,
		Hits:        []string{t.Text},
		Misses:      []string{"。"},
	}
}
