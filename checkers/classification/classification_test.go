package classification_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/classification"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func newChecker(t testing.TB) *scan.Checker {
	t.Helper()
	c, err := classification.New(classification.Options{})
	require.NoError(t, err)
	return c
}

func TestEveryRuleHasItsMessage(t *testing.T) {
	s, err := scan.New([]*scan.Checker{newChecker(t)})
	require.NoError(t, err)
	for _, r := range newChecker(t).Rules {
		for _, hit := range r.Hits {
			ext := ".txt"
			if hit[0] == '{' {
				ext = ".json"
			}
			doc, _, err := scantest.Document(ext, []byte(strings.ReplaceAll(hit, "⟦", "⟦"+r.ID+":")))
			require.NoError(t, err)
			report, err := s.Scan(t.Context(), doc)
			require.NoError(t, err)
			for _, f := range report.Findings {
				assert.NotEqual(t, f.Title, f.Message, f.Rule)
			}
		}
	}
}

func TestRules(t *testing.T) { scantest.Rules(t, []*scan.Checker{newChecker(t)}) }

// Whole drafts, of most kinds that reach a publishing system, and traps.
func TestDrafts(t *testing.T) {
	s, err := scan.New([]*scan.Checker{newChecker(t)}, scan.WithClock(func() time.Time { return time.Date(2026, 11, 21, 10, 0, 0, 0, scan.Beijing()) }))
	require.NoError(t, err)
	scantest.Dir(t, s, "testdata")
}
