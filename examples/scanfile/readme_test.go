package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
)

var update = flag.Bool("update", false, "write the output and the checkers into the README")

// shown is the output of scanfile as the README has it, listed its table of checkers.
var (
	shown  = regexp.MustCompile("(?s)(<!-- scanfile: [^>]* -->\n```\n)(.*?)(```\n)")
	listed = regexp.MustCompile("(?s)(<!-- checkers: [^>]* -->\n)(.*?)(<!-- end -->\n)")
)

// The README shows what scanfile really prints: go test ./examples/scanfile -update
// writes it anew.
func TestReadmeShowsTheRealOutput(t *testing.T) {
	t.Chdir("../..")
	var out, errs bytes.Buffer
	require.Equal(t, 1, run([]string{"-date", "2026-11-20", "testdata/readme/subsidy-notice.txt"}, strings.NewReader(""), &out, &errs), errs.String())
	inReadme(t, shown, out.String())
}

func TestReadmeListsTheCheckers(t *testing.T) {
	t.Chdir("../..")
	list, err := checkers.Default()
	require.NoError(t, err)
	var b strings.Builder
	b.WriteString("| 检查器 | 找什么 | 编号 |\n|---|---|---|\n")
	for _, c := range list {
		var families []string
		for _, r := range c.Rules {
			if f := scan.Family(r.ID); !slices.Contains(families, f) {
				families = append(families, f)
			}
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", c.Name, c.Doc.ZH, strings.Join(families, "、"))
	}
	inReadme(t, listed, b.String())
}

// inReadme compares what stands between the marks with what should, or puts it there.
func inReadme(t *testing.T, between *regexp.Regexp, want string) {
	t.Helper()
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	m := between.FindSubmatch(readme)
	require.NotNil(t, m)
	if *update {
		now := bytes.Replace(readme, m[0], slices.Concat(m[1], []byte(want), m[3]), 1)
		require.NoError(t, os.WriteFile("README.md", now, 0o644))
		return
	}
	assert.Equal(t, want, string(m[2]), "go test ./examples/scanfile -update writes it anew")
}
