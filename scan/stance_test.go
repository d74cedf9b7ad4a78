package scan_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

func TestCoreIsWhereTheStanceIsAsked(t *testing.T) {
	whole := func(core func(body string) dict.Span) *scan.Report {
		c := broken(func(_ context.Context, p *scan.Pass) error {
			body := p.Text("body").View
			p.Report(scan.Finding{Rule: "BRK-01", In: p.Text("body"), Span: dict.Span{Start: 0, End: len(body)}, Core: core(body), Suppressors: scan.RuleText})
			return nil
		})
		s, err := scan.New([]*scan.Checker{c})
		require.NoError(t, err)
		r, err := s.Scan(t.Context(), scan.Document{Body: "严禁摆摊占卜骗财"})
		require.NoError(t, err)
		return r
	}
	word := func(body string) dict.Span {
		i := strings.Index(body, "占卜")
		return dict.Span{Start: i, End: i + len("占卜")}
	}
	r := whole(word)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, scan.Info, r.Findings[0].Severity, "the ban stands before the core")
	assert.Equal(t, [2]int{0, len("严禁摆摊占卜骗财")}, r.Findings[0].Places[0])

	r = whole(func(string) dict.Span { return dict.Span{} })
	require.Len(t, r.Findings, 1)
	assert.Equal(t, scan.Low, r.Findings[0].Severity, "nothing stands before the span")

	r = whole(func(body string) dict.Span { return dict.Span{Start: 3, End: len(body) + 3} })
	assert.Empty(t, r.Findings)
	assert.Len(t, r.Incomplete, 1, "a core outside of its span")
}
