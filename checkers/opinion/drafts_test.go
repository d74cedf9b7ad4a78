package opinion_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/opinion"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

// TestQuiet: drafts of many genres that use the words of the rules and must stay quiet.
func TestQuiet(t *testing.T) { drafts(t, "testdata/quiet.txt") }

// TestSpeaks: drafts in which the rules must speak, where the marks say and nowhere else.
func TestSpeaks(t *testing.T) { drafts(t, "testdata/speaks.txt") }

// drafts scans the marked drafts of a file, which a line of three hyphens sets apart.
func drafts(t *testing.T, file string) {
	c, err := opinion.New(opinion.Options{})
	require.NoError(t, err)
	s, err := scan.New([]*scan.Checker{c})
	require.NoError(t, err)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	for _, draft := range strings.Split(strings.TrimSpace(string(data)), "\n---\n") {
		name, _, _ := strings.Cut(draft, "\n")
		t.Run(name, func(t *testing.T) { scantest.Text(t, s, draft) })
	}
}
