package prohibited_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/scantest"
)

// lines returns the lines of a file of examples.
func lines(t *testing.T, path string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var list []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			list = append(list, line)
		}
	}
	return list
}

// worst returns the gravest finding of a text.
func worst(t *testing.T, s *scan.Scanner, body string) (f scan.Finding) {
	t.Helper()
	r, err := s.Scan(t.Context(), scan.Document{Body: body})
	require.NoError(t, err)
	require.Empty(t, r.Incomplete, body)
	if len(r.Findings) > 0 {
		f = r.Findings[0]
	}
	return f
}

func TestTraps(t *testing.T) {
	s, err := scan.New(checkers(t))
	require.NoError(t, err)
	for _, line := range lines(t, "testdata/traps.txt") {
		f := worst(t, s, line)
		assert.LessOrEqual(t, f.Severity, scan.Low, "%s: %s 【%s】", f.Rule, line, f.Text)
	}
}

func TestOffers(t *testing.T) {
	s, err := scan.New(checkers(t))
	require.NoError(t, err)
	for _, line := range lines(t, "testdata/offers.txt") {
		f := worst(t, s, line)
		assert.GreaterOrEqual(t, f.Severity, scan.Medium, line)
	}
}

// passages returns the passages of a file of examples.
func passages(t *testing.T, path string) []string {
	t.Helper()
	return strings.Split(strings.Join(lines(t, path), "\n"), "\n")
}

func TestInjections(t *testing.T) {
	s, err := scan.New(checkers(t))
	require.NoError(t, err)
	for _, p := range passages(t, "testdata/injections.txt") {
		t.Run(p, func(t *testing.T) { scantest.Text(t, s, p) })
	}
}

func TestCleanStrings(t *testing.T) {
	s, err := scan.New(checkers(t))
	require.NoError(t, err)
	for _, p := range passages(t, "testdata/clean.txt") {
		f := worst(t, s, p)
		assert.LessOrEqual(t, f.Severity, scan.Low, "%s: %s 【%s】", f.Rule, p, f.Text)
	}
}

func TestPages(t *testing.T) {
	s, err := scan.New(checkers(t), draft.Parsers()...)
	require.NoError(t, err)
	scantest.File(t, s, "testdata/hidden.html")
	scantest.File(t, s, "testdata/whole.html")
	scantest.File(t, s, "testdata/within.html")
}

func TestATermSplitByTagsIsFound(t *testing.T) {
	s, err := scan.New(checkers(t), draft.Parsers()...)
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), scan.Document{Format: "html", Body: `<p>代<b>开</b>发<i>票</i>，验证后付款，电话13712345678</p>`})
	require.NoError(t, err)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, "PRO-07", r.Findings[0].Rule)
	assert.Equal(t, scan.Critical, r.Findings[0].Severity)
}
