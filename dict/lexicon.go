package dict

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// Lexicon is a list of terms with its version and provenance.
type Lexicon struct {
	Name    string
	Version string
	Source  string // of every term that names none of its own
	License string
	Terms   []Term
}

// Allow is a phrase that protects what it holds: a hit inside an occurrence of
// the phrase does not count (for one rule, or for all if Rule is "").
type Allow struct {
	Phrase string
	Rule   string
	Reason string
	File   string
	Line   int
}

// maxTerm is the greatest length of a term in folded runes.
const maxTerm = 64

// severities are the values that a lexicon may give; "" leaves it to the rule.
var severities = []string{"", "critical", "high", "medium", "low", "info"}

// boundaries are the names of the boundary policies in a lexicon.
var boundaries = map[string]Boundary{
	"": BoundaryStraddle, "straddle": BoundaryStraddle, "whole": BoundaryWhole, "any": BoundaryAny,
}

// ReadLexicon reads a lexicon in the format that the package comment shows.
// file is its name for error messages. The error joins an [*Error] for every
// fault of the file.
func ReadLexicon(file string, r io.Reader) (*Lexicon, error) {
	t, err := readTable(file, r, "term", "rule", "category", "severity", "boundary", "gap", "require", "forbid", "suggestion", "source")
	if err != nil {
		return nil, err
	}
	lex := &Lexicon{
		Name:    t.about["name"],
		Version: t.about["version"],
		Source:  t.about["source"],
		License: t.about["license"],
	}
	lex.Terms = make([]Term, 0, len(t.rows))
	lines := make(map[[2]string]int, len(t.rows)) // of a folded term and its rule
	for i := range t.rows {
		row := &t.rows[i]
		term := Term{
			Text:       row.get("term"),
			Rule:       row.get("rule"),
			Category:   row.get("category"),
			Severity:   row.get("severity"),
			Suggestion: row.get("suggestion"),
			Source:     row.get("source"),
			File:       file,
			Line:       row.line,
		}
		if term.Source == "" {
			term.Source = lex.Source
		}
		row.checkText("term", lines, term.Text, term.Rule)
		if !slices.Contains(severities, term.Severity) {
			row.fault("severity", "%q is none of critical, high, medium, low, info", term.Severity)
		}
		var ok bool
		if term.Boundary, ok = boundaries[row.get("boundary")]; !ok {
			row.fault("boundary", "%q is none of straddle, whole, any", row.get("boundary"))
		}
		switch row.get("gap") {
		case "yes":
			term.Gap = true
			if err := checkGap(term.Text); err != nil {
				row.fault("gap", "%v", err)
			}
		case "no", "":
		default:
			row.fault("gap", "%q is neither yes nor no", row.get("gap"))
		}
		term.Require = row.phrases("require")
		term.Forbid = row.phrases("forbid")
		lex.Terms = append(lex.Terms, term)
	}
	if err := t.err(); err != nil {
		return nil, err
	}
	return lex, nil
}

// ReadAllow reads allow-phrases in the format that the package comment shows.
// Its errors are like those of [ReadLexicon].
func ReadAllow(file string, r io.Reader) ([]Allow, error) {
	t, err := readTable(file, r, "phrase", "rule", "reason")
	if err != nil {
		return nil, err
	}
	var list []Allow
	lines := make(map[[2]string]int, len(t.rows))
	for i := range t.rows {
		row := &t.rows[i]
		a := Allow{
			Phrase: row.get("phrase"),
			Rule:   row.get("rule"),
			Reason: row.get("reason"),
			File:   file,
			Line:   row.line,
		}
		row.checkText("phrase", lines, a.Phrase, a.Rule)
		list = append(list, a)
	}
	if err := t.err(); err != nil {
		return nil, err
	}
	return list, nil
}

// checkText finds faults with a term or phrase: empty, too long, or the same,
// once folded, as an earlier one for the same rule.
func (row *row) checkText(field string, lines map[[2]string]int, text, rule string) {
	folded := Fold(text)
	if folded == "" {
		row.fault(field, "is empty")
		return
	}
	if n := utf8.RuneCountInString(folded); n > maxTerm {
		row.fault(field, "has %d characters, more than %d", n, maxTerm)
	}
	key := [2]string{folded, rule}
	if line, ok := lines[key]; ok {
		row.fault(field, "%q is the same as line %d for the rule %q", text, line, rule)
		return
	}
	lines[key] = row.line
}

// phrases splits a column at its bars.
func (row *row) phrases(field string) []string {
	value := row.get(field)
	if value == "" {
		return nil
	}
	list := strings.Split(value, "|")
	for i, phrase := range list {
		phrase = strings.TrimSpace(phrase)
		list[i] = phrase
		switch f := Fold(phrase); {
		case f == "":
			row.fault(field, "holds an empty phrase")
		case len(f) > maxPhrase:
			row.fault(field, "%q is longer than %d bytes", phrase, maxPhrase)
		}
	}
	return list
}

// Error is a fault in a data file.
type Error struct {
	File   string
	Line   int    // 0 if the fault is the file's as a whole
	Field  string // "" if the fault is the line's as a whole
	Reason string
}

func (e *Error) Error() string {
	where := e.File
	if e.Line > 0 {
		where = fmt.Sprintf("%s:%d", where, e.Line)
	}
	if e.Field != "" {
		where += ": " + e.Field
	}
	return where + ": " + e.Reason
}
