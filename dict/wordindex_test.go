package dict

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/go-ego/gse"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict/internal/wordlist"
)

// gseOver loads gse with the embedded words and their frequencies.
func gseOver(t testing.TB) *gse.Segmenter {
	s := &gse.Segmenter{SkipLog: true, NotLoadHMM: true, Dict: gse.NewDict()}
	s.Init()
	for word, frequency := range wordlist.Words() {
		n, err := strconv.ParseFloat(frequency, 64)
		require.NoError(t, err)
		if len([]rune(word)) == 1 {
			n = loneRune
		}
		require.NoError(t, s.AddToken(word, n))
	}
	s.CalcToken()
	return s
}

// TestCutsAsGse cuts windows of words, torn words and other runes both ways.
func TestCutsAsGse(t *testing.T) {
	reference := gseOver(t)
	index := newWordIndex(wordlist.Text)
	var words []string
	for word := range wordlist.Words() {
		words = append(words, word)
	}
	others := strings.Split("a1b2 ,，。的不了一é９ａ\n龘𠀀·%①Я-𝟎ñ中", "")
	random := rand.New(rand.NewPCG(1, 2026))
	for range 60_000 {
		var b strings.Builder
		for range 1 + random.IntN(8) {
			runes := []rune(words[random.IntN(len(words))])
			switch random.IntN(6) {
			case 0:
				b.WriteString(others[random.IntN(len(others))])
			case 1:
				b.WriteString(string(runes[random.IntN(len(runes)):]))
			case 2:
				b.WriteString(string(runes[:1+random.IntN(len(runes))]))
			default:
				b.WriteString(string(runes))
			}
		}
		text := Fold(b.String())
		var want []int32
		for _, s := range reference.Segment([]byte(text)) {
			want = append(want, int32(s.End()))
		}
		require.Equal(t, want, index.cut(nil, text), "%q", text)
	}
}

func TestWordListIsSorted(t *testing.T) {
	before := ""
	for word := range wordlist.Words() {
		require.Less(t, before, word)
		before = word
	}
}
