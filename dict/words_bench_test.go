package dict_test

import (
	"testing"

	"github.com/xianshen/xianshen/dict"
)

// BenchmarkFit asks about every hit of 10,000 terms in a hundred drafts.
func BenchmarkFit(b *testing.B) {
	in := inputs()[1]
	m := compile(b, in.Terms)
	words := dict.NewWords(nil)
	words.Segment("装载词表")
	kept, hits := 0, 0
	var dst []dict.Match
	for b.Loop() {
		kept, hits = 0, 0
		for _, doc := range in.Docs {
			dst = m.AppendMatches(dst[:0], doc)
			for _, h := range dst {
				if words.Keeps(doc, dict.Span{Start: h.Start, End: h.End}, dict.BoundaryStraddle) {
					kept++
				}
			}
			hits += len(dst)
		}
	}
	b.SetBytes(int64(in.Bytes))
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(hits), "ns/hit")
	b.ReportMetric(100*float64(kept)/float64(hits), "%kept")
}
