package contact

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func checkers(t *testing.T) []*scan.Checker {
	c, err := New(Options{})
	require.NoError(t, err)
	return []*scan.Checker{c}
}

func TestRules(t *testing.T) { scantest.Rules(t, checkers(t)) }

// TestNoValueIsRepeated: the number of a person is wrong by one digit and still theirs.
func TestNoValueIsRepeated(t *testing.T) {
	s, err := scan.New(checkers(t))
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), scan.Document{Body: "联系人：王某，手机：1380013800。"})
	require.NoError(t, err)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, scan.Medium, r.Findings[0].Severity)
	assert.True(t, r.Findings[0].Masked)
	assert.NotContains(t, r.Findings[0].Text+r.Findings[0].Message, "1380013800")
}
