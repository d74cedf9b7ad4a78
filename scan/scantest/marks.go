// Package scantest checks checkers against marked prose.
//
// Expected findings stand in the text itself:
//
//	联系人王某，身份证号⟦PII-01:11010119900307123X⟧。
//
// The marks are stripped before the scan, so positions are checked too, and a
// finding that nobody marked fails the test as a missing one does. Findings at
// info need no mark. Marks nest; ⟦PII-07=high:…⟧ pins the severity; ⟦!ATT-01⟧
// expects a finding about the document as a whole.
package scantest

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/scan"
)

// Want is an expected finding.
type Want struct {
	Rule     string
	Severity scan.Severity // Unset: anything above info
	Field    string        // "" with Start and End 0: the document as a whole
	Start    int
	End      int
}

// Parse strips the marks of a text and returns the findings that they expect,
// with Field unset.
func Parse(marked string) (plain string, wants []Want, err error) {
	var b strings.Builder
	var open []Want
	for i := 0; i < len(marked); {
		r, size := utf8.DecodeRuneInString(marked[i:])
		switch r {
		case '⟦':
			w, n, err := parseMark(marked[i:])
			if err != nil {
				return "", nil, fmt.Errorf("at byte %d: %w", i, err)
			}
			i += n
			if w.End < 0 { // whole document
				wants = append(wants, Want{Rule: w.Rule, Severity: w.Severity})
				continue
			}
			w.Start = b.Len()
			open = append(open, w)
			continue
		case '⟧':
			if len(open) == 0 {
				return "", nil, fmt.Errorf("at byte %d: ⟧ without ⟦", i)
			}
			w := open[len(open)-1]
			open = open[:len(open)-1]
			if w.End = b.Len(); w.End == w.Start {
				return "", nil, fmt.Errorf("at byte %d: ⟦%s marks nothing", i, w.Rule)
			}
			wants = append(wants, w)
		default:
			b.WriteString(marked[i : i+size])
		}
		i += size
	}
	if len(open) > 0 {
		return "", nil, fmt.Errorf("⟦%s is not closed", open[len(open)-1].Rule)
	}
	return b.String(), wants, nil
}

// parseMark reads ⟦RULE: or ⟦RULE=severity: or ⟦!RULE⟧; n is its length.
func parseMark(s string) (w Want, n int, err error) {
	const open = len("⟦")
	rest := s[open:]
	if whole, ok := strings.CutPrefix(rest, "!"); ok {
		end := strings.Index(whole, "⟧")
		if end < 0 {
			return w, 0, fmt.Errorf("⟦! is not closed")
		}
		w.End = -1
		w.Rule, w.Severity, err = ruleAndSeverity(whole[:end])
		return w, open + 1 + end + len("⟧"), err
	}
	head, _, ok := strings.Cut(rest, ":")
	if !ok || strings.ContainsAny(head, "⟦⟧\n") {
		return w, 0, fmt.Errorf("a mark must be ⟦RULE:text⟧")
	}
	w.Rule, w.Severity, err = ruleAndSeverity(head)
	return w, open + len(head) + 1, err
}

func ruleAndSeverity(s string) (string, scan.Severity, error) {
	rule, name, ok := strings.Cut(s, "=")
	if rule == "" {
		return "", scan.Unset, errors.New("the mark names no rule")
	}
	if !ok {
		return rule, scan.Unset, nil
	}
	severity, err := scan.ParseSeverity(name)
	return rule, severity, err
}
