package dicttest

import (
	"cmp"
	_ "embed"
	"math/rand/v2"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict/internal/wordlist"
)

//go:embed sentences.txt
var sentenceFile string

const common = 8_000 // words at the head of the list that are

type generator struct {
	rand      *rand.Rand
	sentences []string
	words     []string // of two runes and more, the most frequent first
	weight    []int    // weight[i] is the sum of the frequencies of words[:i+1]
}

func newGenerator(seed uint64) *generator {
	g := &generator{rand: rand.New(rand.NewPCG(seed, 2026))}
	for line := range strings.Lines(sentenceFile) {
		if !strings.HasPrefix(line, "#") {
			g.sentences = append(g.sentences, strings.TrimSuffix(line, "\n"))
		}
	}
	freqs := make(map[string]int)
	for word, freq := range wordlist.Words() {
		if utf8.RuneCountInString(word) > 1 {
			g.words = append(g.words, word)
			freqs[word], _ = strconv.Atoi(freq)
		}
	}
	slices.SortFunc(g.words, func(a, b string) int {
		return cmp.Or(cmp.Compare(freqs[b], freqs[a]), strings.Compare(a, b))
	})
	sum := 0
	for _, w := range g.words {
		sum += freqs[w]
		g.weight = append(g.weight, sum)
	}
	return g
}

// word takes one from the list, frequent words as often as they are in texts.
func (g *generator) word() string {
	at := g.rand.IntN(g.weight[len(g.weight)-1])
	return g.words[sort.SearchInts(g.weight, at+1)]
}

// anyWord takes one from the list, all alike.
func (g *generator) anyWord() string { return g.words[g.rand.IntN(len(g.words))] }

func (g *generator) sentence() string {
	var b strings.Builder
	s := g.sentences[g.rand.IntN(len(g.sentences))]
	for {
		before, rest, ok := strings.Cut(s, "{")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		switch rest[0] {
		case 'w':
			b.WriteString(g.word())
			for g.rand.IntN(3) == 0 {
				b.WriteString(g.word())
			}
		case 'n':
			b.WriteString(strconv.Itoa(1 + g.rand.IntN(30)))
		case 'y':
			b.WriteString(strconv.Itoa(2010 + g.rand.IntN(17)))
		case 'd':
			b.WriteString(strconv.Itoa(2010+g.rand.IntN(17)) + "年" + strconv.Itoa(1+g.rand.IntN(12)) + "月" + strconv.Itoa(1+g.rand.IntN(28)) + "日")
		case 'a':
			b.WriteString(strconv.Itoa(g.rand.IntN(10000)) + "." + strconv.Itoa(g.rand.IntN(100)))
		}
		s = rest[2:]
	}
}

// topicalTerms makes n different terms.
func (g *generator) topicalTerms(n int) []string {
	return g.fill(make([]string, 0, n), n)
}

// frequentTerms takes the n most frequent words; where the list ends, made ones follow.
func (g *generator) frequentTerms(n int) []string {
	return g.fill(slices.Clone(g.words[:min(n, len(g.words))]), n)
}

func (g *generator) fill(terms []string, n int) []string {
	seen := make(map[string]bool, n)
	for _, t := range terms {
		seen[t] = true
	}
	for len(terms) < n {
		if t := g.term(); !seen[t] {
			seen[t] = true
			terms = append(terms, t)
		}
	}
	return terms
}

// term makes one of words: mostly two of them, now and then cut short or with
// Latin letters or digits, about six runes on average as in public lists. The
// first word is not a common one: in public lists of 65,000 terms the first two
// runes of some term stand at 17 % of a text's runes, not at 30.
func (g *generator) term() string {
	t := g.words[common+g.rand.IntN(len(g.words)-common)] + g.anyWord()
	switch g.rand.IntN(16) {
	case 0, 1, 2, 3: // four runes at most
		r := []rune(t)
		t = string(r[:min(len(r), 2+g.rand.IntN(3))])
	case 4, 5, 6, 7:
		t += g.anyWord()
	case 8, 9:
		t += g.anyWord() + g.anyWord()
	case 10:
		t += string(rune('a'+g.rand.IntN(26))) + strconv.Itoa(g.rand.IntN(1000))
	case 11:
		t = string(rune('a'+g.rand.IntN(26))) + string(rune('a'+g.rand.IntN(26))) + t
	}
	return t
}
