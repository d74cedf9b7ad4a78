package checkers_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

// Drafts written on Windows end their lines in \r\n: the same is found in them.
func TestLineEndsChangeNothing(t *testing.T) {
	s, err := checkers.New(scan.WithClock(func() time.Time { return time.Date(2026, 11, 20, 0, 0, 0, 0, scan.Beijing()) }))
	require.NoError(t, err)
	drafts, err := filepath.Glob("../testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, drafts)
	for _, path := range drafts {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		plain, _, err := scantest.Parse(string(data))
		require.NoError(t, err)
		assert.Equal(t, found(t, s, plain), found(t, s, strings.ReplaceAll(plain, "\n", "\r\n")), path)
	}
}

// found lists what was found, and on which line and column.
func found(t *testing.T, s *scan.Scanner, body string) (list []string) {
	r, err := s.Scan(t.Context(), scan.Document{Body: body})
	require.NoError(t, err)
	for _, f := range r.Findings {
		list = append(list, fmt.Sprint(f.Rule, f.Severity, f.Field, f.Line, f.Column, strings.ReplaceAll(f.Text, "\r\n", "\n")))
	}
	return list
}
