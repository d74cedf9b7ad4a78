package checkers_test

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
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
	scantest.Rules(t, list, draft.Parsers()...)
}

// TestReadmeDraft holds the draft that the README scans against its marked
// form: a person who runs the command must see a draft without our marks.
func TestReadmeDraft(t *testing.T) {
	marked, err := os.ReadFile("../testdata/subsidy-notice.txt")
	require.NoError(t, err)
	plain, _, err := scantest.Parse(string(marked))
	require.NoError(t, err)
	shown, err := os.ReadFile("../testdata/readme/subsidy-notice.txt")
	require.NoError(t, err)
	require.Equal(t, plain, string(shown))
}
