package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func TestRules(t *testing.T) {
	scantest.Rules(t, []*scan.Checker{newPublicity(5)})
}

func TestSample(t *testing.T) {
	var out, errs strings.Builder
	require.Equal(t, 0, run(nil, &out, &errs), errs.String())
	assert.Contains(t, out.String(), "【公示期3个工作日】")
	assert.Contains(t, out.String(), "《清源县公示工作规则》")
	assert.NotContains(t, out.String(), "【公示期满")
}

func TestFiles(t *testing.T) {
	file := filepath.Join(t.TempDir(), "notice.txt")
	require.NoError(t, os.WriteFile(file, []byte("拟录用名单予以公示，公示期七天。"), 0o644))
	var out, errs strings.Builder
	assert.Equal(t, 0, run([]string{file}, &out, &errs), errs.String())
	assert.NotContains(t, out.String(), "OWN-01")
	assert.Equal(t, 2, run([]string{file + ".missing"}, &out, &errs))
	assert.Contains(t, errs.String(), "notice.txt.missing")
}
