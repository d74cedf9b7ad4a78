package schedule

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func TestRules(t *testing.T) {
	c, err := New(Options{})
	require.NoError(t, err)
	scantest.Rules(t, []*scan.Checker{c})
}
