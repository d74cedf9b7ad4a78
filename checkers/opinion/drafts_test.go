package opinion_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/opinion"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

// TestQuiet: drafts of many genres that use the words of the rules and must stay quiet.
func TestQuiet(t *testing.T) { scantest.Drafts(t, checker(t), "testdata/quiet.txt") }

// TestSpeaks: drafts in which the rules must speak, where the marks say and nowhere else.
func TestSpeaks(t *testing.T) { scantest.Drafts(t, checker(t), "testdata/speaks.txt") }

func checker(t *testing.T) *scan.Checker {
	c, err := opinion.New(opinion.Options{})
	require.NoError(t, err)
	return c
}
