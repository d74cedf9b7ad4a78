package checkers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

// day is the day on which the drafts of testdata are read.
func day() time.Time { return time.Date(2026, 11, 20, 9, 0, 0, 0, scan.Beijing()) }

// TestDrafts scans whole drafts with all checkers at once: what is marked must
// be found, and nothing else.
func TestDrafts(t *testing.T) {
	s, err := checkers.New(scan.WithClock(day))
	require.NoError(t, err)
	scantest.Dir(t, s, "../testdata")
}

// TestExamples runs the examples of every rule with all checkers in one
// scanner: one checker must not swallow what another one says.
func TestExamples(t *testing.T) {
	list, err := checkers.Default()
	require.NoError(t, err)
	scantest.Rules(t, list)
}
