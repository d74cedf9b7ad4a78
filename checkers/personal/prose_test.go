package personal_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestProse scans drafts of every genre, with what must be found marked and
// everything else to be left alone, and redacts them.
func TestProse(t *testing.T) {
	s := scanner(t)
	data, err := os.ReadFile("testdata/prose.txt")
	require.NoError(t, err)
	_, text, _ := strings.Cut(string(data), "\n")
	for _, marked := range strings.Split(text, "---\n") {
		marked = strings.TrimSuffix(marked, "\n")
		t.Run(marked[:min(len(marked), 24)], func(t *testing.T) { checkMarked(t, s, marked, "") })
	}
}
