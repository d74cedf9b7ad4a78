package wording

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func checkers(t *testing.T, o Options) []*scan.Checker {
	c, err := New(o)
	require.NoError(t, err)
	return []*scan.Checker{c}
}

func TestRules(t *testing.T) { scantest.Rules(t, checkers(t, Options{Widths: true})) }

// TestTypos reads the table as its readers do: each wrong form is found and
// corrected, its correction is silent.
func TestTypos(t *testing.T) {
	s, err := scan.New(checkers(t, Options{}))
	require.NoError(t, err)
	lex, err := embedded("typos")
	require.NoError(t, err)
	require.Greater(t, len(lex.Terms), 250)
	for _, term := range lex.Terms {
		if len(term.Require) > 0 {
			continue // needs a sentence of its own, see the rule's examples
		}
		frame := func(word string) scan.Document { return scan.Document{Body: "一、" + word + "。"} }
		r, err := s.Scan(t.Context(), frame(term.Text))
		require.NoError(t, err)
		found := ""
		for _, f := range r.Findings {
			if len(f.Edits) > 0 {
				body := frame(term.Text).Body
				found = body[:f.Edits[0].Start] + f.Edits[0].New + body[f.Edits[0].End:]
			}
		}
		assert.Equal(t, frame(term.Suggestion).Body, found, "%s:%d %s", term.File, term.Line, term.Text)
		r, err = s.Scan(t.Context(), frame(term.Suggestion))
		require.NoError(t, err)
		assert.Empty(t, r.Findings, "%s:%d %s", term.File, term.Line, term.Suggestion)
	}
}
