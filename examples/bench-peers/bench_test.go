package benchpeers

import (
	"sync"
	"testing"

	anknown "github.com/anknown/ahocorasick"
	cloudflare "github.com/cloudflare/ahocorasick"
	coregx "github.com/coregx/ahocorasick"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/dict/dicttest"
)

// cloudflareMax is the most bytes of terms that cloudflare is given: it takes
// 4 KB a byte, 4.6 GB for the largest list.
const cloudflareMax = 256 << 10

var inputs = sync.OnceValue(dicttest.Inputs)

// scanner is made of terms and returns the number of hits in a text.
type scanner func(text string) int

func newDict(tb testing.TB, terms []string) scanner {
	patterns := make([]dict.Pattern, len(terms))
	for i, t := range terms {
		patterns[i].Text = t
	}
	m, err := dict.Compile(patterns)
	if err != nil {
		tb.Fatal(err)
	}
	var dst []dict.Match
	return func(text string) int {
		dst = m.AppendMatches(dst[:0], text)
		return len(dst)
	}
}

func newCoregx(tb testing.TB, terms []string) scanner {
	a, err := coregx.NewBuilder().AddStrings(terms).Build()
	if err != nil {
		tb.Fatal(err)
	}
	return func(text string) int { return len(a.FindAllOverlapping([]byte(text))) }
}

func newAnknown(tb testing.TB, terms []string) scanner {
	keywords := make([][]rune, len(terms))
	for i, t := range terms {
		keywords[i] = []rune(t)
	}
	m := new(anknown.Machine)
	if err := m.Build(keywords); err != nil {
		tb.Fatal(err)
	}
	return func(text string) int { return len(m.MultiPatternSearch([]rune(text), false)) }
}

func newCloudflare(tb testing.TB, terms []string) scanner {
	size := 0
	for _, t := range terms {
		size += len(t)
	}
	if size > cloudflareMax {
		tb.Skipf("%d bytes of terms take %d MB", size, size*4176>>20)
	}
	m := cloudflare.NewStringMatcher(terms)
	return func(text string) int { return len(m.MatchThreadSafe([]byte(text))) }
}

func newRange(testing.TB, []string) scanner {
	return func(text string) int {
		n := 0
		for _, r := range text {
			if r == '\uFFFE' {
				n++
			}
		}
		return n
	}
}

func BenchmarkPeers(b *testing.B) {
	for _, in := range inputs() {
		for _, peer := range []struct {
			name string
			make func(testing.TB, []string) scanner
		}{
			{"range", newRange},
			{"dict", newDict},
			{"coregx", newCoregx},
			{"anknown", newAnknown},
			{"cloudflare", newCloudflare},
		} {
			b.Run(in.Name+"/"+peer.name, func(b *testing.B) {
				scan := peer.make(b, in.Terms)
				hits := 0
				for _, doc := range in.Docs {
					hits += scan(doc)
				}
				b.SetBytes(int64(in.Bytes))
				b.ReportAllocs()
				for b.Loop() {
					for _, doc := range in.Docs {
						scan(doc)
					}
				}
				b.ReportMetric(100*float64(hits)/float64(in.Runes), "%hits/rune")
			})
		}
	}
}

// The engines that return all hits must return the same number of them.
func TestPeersAgree(t *testing.T) {
	in := inputs()[1]
	for name, scan := range map[string]scanner{
		"dict": newDict(t, in.Terms), "coregx": newCoregx(t, in.Terms), "anknown": newAnknown(t, in.Terms),
	} {
		hits := 0
		for _, doc := range in.Docs {
			hits += scan(doc)
		}
		if hits != in.Hits {
			t.Errorf("%s finds %d hits, not %d", name, hits, in.Hits)
		}
	}
}
