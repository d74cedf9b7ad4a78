package profile

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/dict"
)

//go:embed clauses/*.tsv
var clauseFiles embed.FS

// Clause is one duty of a regulation and what the software does about it.
type Clause struct {
	Instrument string // id of the instrument
	Article    string
	Quote      string // a few words of it
	// Classes says how it can be checked: text, metadata, process (a duty of
	// people that the software supports) or none (for people alone).
	Classes []string
	// Rules speak for the clause; a family (PII) stands for all its rules.
	Rules []string
	// Support is what helps with a process duty, or why a duty is left to people.
	Support string
}

// Clauses returns the clauses of the regulations behind an embedded profile, in
// their order. general has none: it stands for national law only.
func Clauses(name string) ([]Clause, error) {
	if !slices.Contains(Names(), name) {
		return nil, fmt.Errorf("%w: %q is not known: want %s", ErrProfile, name, strings.Join(Names(), ", "))
	}
	file := "clauses/" + name + ".tsv"
	b, err := clauseFiles.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProfile, err)
	}
	return readClauses(file, string(b))
}

func readClauses(file, text string) ([]Clause, error) {
	const header = "instrument\tarticle\tquote\tclass\trules\tsupport"
	var list []Clause
	var errs []error
	headed := false
	for n, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		fault := func(field, reason string) {
			errs = append(errs, &dict.Error{File: file, Line: n + 1, Field: field, Reason: reason})
		}
		if strings.HasPrefix(line, "#") {
			continue
		}
		if !headed {
			if headed = true; line != header {
				fault("header", "want the columns "+header)
			}
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 6 {
			fault("line", fmt.Sprintf("%d columns, want 6", len(f)))
			continue
		}
		c := Clause{Instrument: f[0], Article: f[1], Quote: f[2], Classes: strings.Split(f[3], "+"), Rules: strings.Fields(f[4]), Support: f[5]}
		for _, class := range c.Classes {
			if !slices.Contains([]string{"text", "metadata", "process", "none"}, class) {
				fault("class", fmt.Sprintf("%q is none of text, metadata, process, none", class))
			}
		}
		list = append(list, c)
	}
	return list, errors.Join(errs...)
}
