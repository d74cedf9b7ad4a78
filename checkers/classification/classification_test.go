package classification_test

import (
	"testing"
	"time"

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

func TestRules(t *testing.T) { scantest.Rules(t, []*scan.Checker{newChecker(t)}) }

// Whole drafts, of most kinds that reach a publishing system, and traps.
func TestDrafts(t *testing.T) {
	s, err := scan.New([]*scan.Checker{newChecker(t)}, scan.WithClock(func() time.Time { return time.Date(2026, 11, 21, 10, 0, 0, 0, scan.Beijing()) }))
	require.NoError(t, err)
	scantest.Dir(t, s, "testdata")
}
