package figures

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func checkers(t *testing.T) []*scan.Checker {
	c, err := New(Options{})
	require.NoError(t, err)
	return []*scan.Checker{c}
}

func TestRules(t *testing.T) { scantest.Rules(t, checkers(t)) }

// TestWords has every word of every frame found whole.
func TestWords(t *testing.T) {
	for _, f := range frames {
		phrases := f.phrases()
		for _, word := range strings.Fields(f.words) {
			head, tail, cut := strings.Cut(word, "|")
			if !cut {
				head, tail = "", word
			}
			tail = dict.Fold(tail)
			require.Contains(t, phrases, tail)
			require.Contains(t, f.heads[tail], head)
			view := "、" + head + tail
			start, ok := behind(view, len(view)-len(tail), head)
			require.True(t, ok, word)
			require.Equal(t, len("、"), start, word)
		}
	}
}

// TestDivisions compiles the forms of the table.
func TestDivisions(t *testing.T) {
	for _, d := range divisions() {
		for _, label := range d {
			require.Equal(t, 1, label.form().NumSubexp(), label.names)
		}
	}
}

// TestUnitEnds has the last character of every unit known.
func TestUnitEnds(t *testing.T) {
	for _, unit := range units {
		r, _ := utf8.DecodeLastRuneInString(unit)
		require.True(t, strings.ContainsRune(unitEnds, r), unit)
	}
}

// TestForeignUnits compiles the patterns and has every word of the frame in the table.
func TestForeignUnits(t *testing.T) {
	for word, form := range foreignUnits() {
		require.Zero(t, form().NumSubexp(), word)
	}
	for _, f := range frames {
		if f.name == "unit" {
			for _, word := range strings.Fields(strings.ReplaceAll(f.words, "|", "")) {
				require.Contains(t, foreignUnits(), word[max(0, len(word)-len("可支配收入")):])
			}
		}
	}
}
