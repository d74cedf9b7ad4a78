package main

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the output of scanfile into the README")

// shown is the output of scanfile as the README has it.
var shown = regexp.MustCompile("(?s)(<!-- scanfile: [^>]* -->\n```\n)(.*?)(```\n)")

// The README shows what scanfile really prints: go test ./examples/scanfile -update
// writes it anew.
func TestReadmeShowsTheRealOutput(t *testing.T) {
	t.Chdir("../..")
	var out, errs bytes.Buffer
	require.Equal(t, 1, run([]string{"-date", "2026-11-20", "testdata/readme/subsidy-notice.txt"}, strings.NewReader(""), &out, &errs), errs.String())
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	m := shown.FindSubmatch(readme)
	require.NotNil(t, m)
	if *update {
		now := bytes.Replace(readme, m[0], append(append(bytes.Clone(m[1]), out.Bytes()...), m[3]...), 1)
		require.NoError(t, os.WriteFile("README.md", now, 0o644))
		return
	}
	assert.Equal(t, out.String(), string(m[2]), "go test ./examples/scanfile -update writes it anew")
}
