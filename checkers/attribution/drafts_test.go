package attribution_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/attribution"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

// TestQuiet: drafts of many genres that use the words of the rules and must stay quiet.
func TestQuiet(t *testing.T) { scantest.Drafts(t, checker(t), "testdata/quiet.txt") }

func checker(t *testing.T) *scan.Checker {
	c, err := attribution.New(attribution.Options{})
	require.NoError(t, err)
	return c
}
