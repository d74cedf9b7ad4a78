package scan_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

func TestTargetIsInTheSource(t *testing.T) {
	const source = `<a href="http://a.top"></a>文`
	parse := func(string) (scan.Parsed, error) {
		return scan.Parsed{View: "文", Runs: []scan.Run{{View: dict.Span{Start: 0, End: 3}, Source: dict.Span{Start: 27, End: 30}}}}, nil
	}
	report := func(target dict.Span) *scan.Report {
		c := broken(func(_ context.Context, p *scan.Pass) error {
			p.Report(scan.Finding{Rule: "BRK-01", In: p.Text("body"), Target: target})
			return nil
		})
		s, err := scan.New([]*scan.Checker{c}, scan.WithParser("html", parse), scan.WithProfile(&scan.Profile{Key: []byte("k")}))
		require.NoError(t, err)
		r, err := s.Scan(t.Context(), scan.Document{Body: source, Format: "html"})
		require.NoError(t, err)
		return r
	}
	r := report(dict.Span{Start: 9, End: 21})
	require.Empty(t, r.Incomplete)
	require.Len(t, r.Findings, 1)
	f := r.Findings[0]
	assert.Equal(t, "http://a.top", f.Text)
	assert.Equal(t, [][2]int{{9, 21}}, f.Places)
	assert.Equal(t, 10, f.Column)
	assert.NotEmpty(t, f.Fingerprint)

	for _, wrong := range []dict.Span{{Start: 9, End: 9}, {Start: 28, End: 30}, {Start: 9, End: 99}} {
		r := report(wrong)
		assert.Empty(t, r.Findings, wrong)
		assert.Len(t, r.Incomplete, 1, wrong)
	}
}
