package checkers_test

import (
	"context"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

// cleanDraft is about 20 KB of clean official prose: the drafts in testdata
// that expect nothing, one after the other.
func cleanDraft(b *testing.B) string {
	var text string
	for len(text) < 20_000 {
		for _, name := range []string{"government-work-report.txt", "statute.txt"} {
			data, err := os.ReadFile("../testdata/" + name)
			require.NoError(b, err)
			plain, _, err := scantest.Parse(string(data))
			require.NoError(b, err)
			text += plain + "\n"
		}
	}
	for len(text) > 20_000 { // whole lines
		text = text[:len(text)-1]
		for text[len(text)-1] != '\n' {
			text = text[:len(text)-1]
		}
	}
	return text
}

// BenchmarkScanClean is the whole way of a clean draft through all checkers.
func BenchmarkScanClean(b *testing.B) {
	s, err := checkers.New()
	require.NoError(b, err)
	body := cleanDraft(b)
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Scan(b.Context(), scan.Document{Body: body}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkChecker is the same draft through one checker at a time; "none" is
// what every scan costs.
func BenchmarkChecker(b *testing.B) {
	list, err := checkers.Default()
	require.NoError(b, err)
	body := cleanDraft(b)
	idle := &scan.Checker{
		Name: "none", Doc: scan.Bilingual{ZH: "无"}, Run: func(context.Context, *scan.Pass) error { return nil },
		Rules: []scan.Rule{{ID: "NON-01", Title: scan.Bilingual{ZH: "无"}, Doc: scan.Bilingual{ZH: "无"}, Advice: scan.Bilingual{ZH: "无"},
			Severity: scan.Info, Hits: []string{"无"}, Misses: []string{"有"}}},
	}
	for _, c := range append([]*scan.Checker{idle}, list...) {
		b.Run(c.Name, func(b *testing.B) {
			s, err := scan.New([]*scan.Checker{c})
			require.NoError(b, err)
			b.SetBytes(int64(len(body)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := s.Scan(b.Context(), scan.Document{Body: body}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
