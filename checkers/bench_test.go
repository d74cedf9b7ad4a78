package checkers_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/dict/dicttest"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

// near are the drafts in testdata that expect nothing: they hold near-misses in
// most of their sentences, hundreds of times more than what is published elsewhere.
func near(b *testing.B) (list []string) {
	files, err := filepath.Glob("../testdata/*.txt")
	require.NoError(b, err)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(b, err)
		plain, marks, err := scantest.Parse(string(data))
		require.NoError(b, err)
		if len(marks) == 0 {
			list = append(list, plain)
		}
	}
	return list
}

// benchmark scans the drafts one after another.
func benchmark(b *testing.B, s *scan.Scanner, drafts []string) {
	size, findings := 0, 0
	for _, body := range drafts {
		r, err := s.Scan(b.Context(), scan.Document{Body: body})
		require.NoError(b, err)
		size += len(body)
		findings += len(r.Findings)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, body := range drafts {
			if _, err := s.Scan(b.Context(), scan.Document{Body: body}); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(findings)*20_000/float64(size), "findings/20KB")
}

// BenchmarkScanClean is the whole way of clean official text, in drafts of 20
// KB, through all checkers.
func BenchmarkScanClean(b *testing.B) {
	s, err := checkers.New()
	require.NoError(b, err)
	benchmark(b, s, dicttest.Drafts(50))
}

// BenchmarkScanNear is the same for short drafts that are all near-misses.
func BenchmarkScanNear(b *testing.B) {
	s, err := checkers.New()
	require.NoError(b, err)
	benchmark(b, s, near(b))
}

// BenchmarkNew is what a program pays before it scans its first draft.
func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := checkers.New(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkChecker is the clean drafts through one checker at a time; "none" is
// what every scan costs.
func BenchmarkChecker(b *testing.B) {
	list, err := checkers.Default()
	require.NoError(b, err)
	drafts := dicttest.Drafts(50)
	idle := &scan.Checker{
		Name: "none", Doc: scan.Bilingual{ZH: "无"}, Run: func(context.Context, *scan.Pass) error { return nil },
		Rules: []scan.Rule{{ID: "NON-01", Title: scan.Bilingual{ZH: "无"}, Doc: scan.Bilingual{ZH: "无"}, Advice: scan.Bilingual{ZH: "无"},
			Severity: scan.Info, Hits: []string{"无"}, Misses: []string{"有"}}},
	}
	for _, c := range append([]*scan.Checker{idle}, list...) {
		b.Run(c.Name, func(b *testing.B) {
			s, err := scan.New([]*scan.Checker{c})
			require.NoError(b, err)
			benchmark(b, s, drafts)
		})
	}
}
