package wording

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
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

// lines returns the lines of a file of testdata without its comments.
func lines(t *testing.T, name string) []string {
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	var list []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			list = append(list, line)
		}
	}
	return list
}

func TestSentences(t *testing.T) {
	s, err := scan.New(checkers(t, Options{}))
	require.NoError(t, err)
	for _, name := range []string{"right.txt", "wrong.txt"} {
		for _, line := range lines(t, name) {
			t.Run(line, func(t *testing.T) { scantest.Text(t, s, line) })
		}
	}
}

func TestPublishersPhrases(t *testing.T) {
	phrases, err := ReadPhrases("own.tsv", strings.NewReader("term\trule\tcategory\tforbid\n"+
		"清源县人民医院\tWRD-08\tstrict\t清源县第人民医院\n"+
		"山水清源|诚信之城\t\t\t\n"))
	require.NoError(t, err)
	s, err := scan.New(checkers(t, Options{Phrases: []*dict.Lexicon{phrases}}))
	require.NoError(t, err)
	for _, text := range []string{
		"⟦WRD-08:清源县人民衣院⟧义诊", "⟦WRD-08:清源线人民医院⟧义诊", "⟦WRD-08:清源县民人医院⟧义诊", "⟦WRD-08:清源县人医院⟧义诊",
		"⟦WRD-08:清源县人民民医院⟧义诊", "清源县人民医院义诊", "清源县第人民医院义诊", "清源县　人民\u200b医院",
		"打造⟦WRD-08:山水清源成信之城⟧", "打造山水清源诚信之城", "打造山水清源、诚信之城",
	} {
		t.Run(text, func(t *testing.T) { scantest.Text(t, s, text) })
	}
}

// TestPhrasesOfTheProfile: the table that a publisher's file names reaches the checker.
func TestPhrasesOfTheProfile(t *testing.T) {
	phrases, err := ReadPhrases("own.tsv", strings.NewReader("term\n清源县人民医院\n"))
	require.NoError(t, err)
	s, err := scan.New(checkers(t, Options{}), scan.WithProfile(&scan.Profile{Name: "own", Phrases: []*dict.Lexicon{phrases}}))
	require.NoError(t, err)
	scantest.Text(t, s, "⟦WRD-08:清源县人名医院⟧与清源县人民医院")
	_, err = scan.New(checkers(t, Options{}), scan.WithProfile(&scan.Profile{Name: "own", Phrases: []*dict.Lexicon{{Terms: []dict.Term{{Text: "清源", File: "own.tsv", Line: 2}}}}}))
	var fault *dict.Error
	require.ErrorAs(t, err, &fault)
}

func TestFaultsOfPhrases(t *testing.T) {
	for line, reason := range map[string]string{
		"清源县\tWRD-08\t\n":          "two pieces",
		"清|源县医院\tWRD-08\t\n":       "two pieces",
		"清源县人民医院\tPRO-07\t\n":      "none of WRD-01",
		"清源县人民医院\tWRD-08\tloose\n": "neither empty nor strict",
	} {
		_, err := ReadPhrases("own.tsv", strings.NewReader("term\trule\tcategory\n"+line))
		var fault *dict.Error
		require.ErrorAs(t, err, &fault, line)
		assert.Equal(t, 2, fault.Line)
		assert.Contains(t, fault.Reason, reason)
		_, err = New(Options{Phrases: []*dict.Lexicon{{Terms: []dict.Term{{Text: "清源", File: "own.tsv", Line: 2}}}}})
		require.ErrorAs(t, err, &fault)
	}
	_, err := New(Options{Density: -1})
	require.Error(t, err)
}

func TestOutdated(t *testing.T) {
	list, err := dict.ReadLexicon("own.tsv", strings.NewReader("term\tsuggestion\n清源县房管处\t清源县住房保障中心\n"))
	require.NoError(t, err)
	s, err := scan.New(checkers(t, Options{Outdated: list}))
	require.NoError(t, err)
	scantest.Text(t, s, "请到⟦WRD-11=low:清源县房管处⟧办理。")
}

// TestClues has every word and every piece of a phrase put together again from
// what stands before its trigger and the trigger.
func TestClues(t *testing.T) {
	table := &clueTable{}
	for _, name := range []string{"typos", "doubled", "organs"} {
		lex, err := embedded(name)
		require.NoError(t, err)
		for i := range lex.Terms {
			table.addWord(&lex.Terms[i])
			row := table.rows[len(table.rows)-1]
			assert.Equal(t, dict.Fold(lex.Terms[i].Text), string(row.clue.word.head)+row.trigger)
			at, ok := before("、"+dict.Fold(lex.Terms[i].Text), len("、")+len(string(row.clue.word.head)), row.clue.word.head)
			assert.True(t, ok, lex.Terms[i].Text)
			assert.Equal(t, len("、"), at, lex.Terms[i].Text)
		}
	}
	words := len(table.rows)
	lex, err := embedded("phrases")
	require.NoError(t, err)
	require.NoError(t, table.addPhrases(lex))
	for _, row := range table.rows[words:] {
		pc := row.clue.piece
		text, rest := string(pc.head)+row.trigger, slices.Clone(pc.rest)
		switch {
		case pc.crossed:
			assert.Len(t, []rune(text), len(pc.runes))
			continue
		case pc.back:
			slices.Reverse(rest)
			text = string(rest) + text
		default:
			text += string(rest)
		}
		assert.Equal(t, string(pc.runes), text)
		assert.Equal(t, pc.text[pc.lead:][:len(row.trigger)], row.trigger)
	}
}
