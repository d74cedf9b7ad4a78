package classification_test

import (
	"testing"

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
