package dict_test

import (
	"runtime"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/dict/dicttest"
)

var inputs = sync.OnceValue(dicttest.Inputs)

func compile(tb testing.TB, terms []string) *dict.Matcher {
	patterns := make([]dict.Pattern, len(terms))
	for i, t := range terms {
		patterns[i].Text = t
	}
	m, err := dict.Compile(patterns)
	require.NoError(tb, err)
	return m
}

// BenchmarkRange is what merely decoding the text costs.
func BenchmarkRange(b *testing.B) {
	in := inputs()[0]
	b.SetBytes(int64(in.Bytes))
	n := 0
	for b.Loop() {
		for _, doc := range in.Docs {
			for _, r := range doc {
				if r == '\uFFFE' {
					n++
				}
			}
		}
	}
	require.Zero(b, n)
}

func benchmarkMatcher(b *testing.B, in dicttest.Input) {
	m := compile(b, in.Terms)
	var dst []dict.Match
	hits := 0
	for _, doc := range in.Docs {
		dst = m.AppendMatches(dst[:0], doc)
		hits += len(dst)
	}
	b.SetBytes(int64(in.Bytes))
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range in.Docs {
			dst = m.AppendMatches(dst[:0], doc)
		}
	}
	b.ReportMetric(100*float64(hits)/float64(in.Runes), "%hits/rune")
}

func BenchmarkMatcher(b *testing.B) {
	for _, in := range inputs() {
		b.Run(in.Name, func(b *testing.B) { benchmarkMatcher(b, in) })
	}
}

func BenchmarkAdversarial(b *testing.B) {
	for _, in := range []dicttest.Input{
		dicttest.Repeated(), dicttest.NearMisses("near1k", 1_000), dicttest.NearMisses("near65k", 65_000),
	} {
		b.Run(in.Name, func(b *testing.B) { benchmarkMatcher(b, in) })
	}
}

func BenchmarkCompile(b *testing.B) {
	for _, in := range inputs() {
		b.Run(in.Name, func(b *testing.B) {
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			m := compile(b, in.Terms)
			runtime.GC()
			runtime.ReadMemStats(&after)
			for b.Loop() {
				compile(b, in.Terms)
			}
			b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "heap-MB")
			runtime.KeepAlive(m)
		})
	}
}
