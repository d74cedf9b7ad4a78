package dict

import (
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPhrases(t *testing.T) {
	p, err := NewPhrases([]string{"严禁", "禁止", "不得", "嚴禁", "ＶＰＮ", "禁"})
	require.NoError(t, err)
	for _, c := range []struct {
		text string
		want []int
	}{
		{"严禁倒卖文物", []int{0, 3, 5}},
		{"嚴\u200b禁倒賣文物，不得外传", []int{0, 2, 3, 5}},
		{"使用vpn", []int{4}},
		{"可以参加", nil},
		{"", nil},
	} {
		assert.Equal(t, c.want, p.In(c.text), c.text)
		assert.Equal(t, c.want != nil, p.Any(c.text), c.text)
	}
}

func TestPhrasesFaults(t *testing.T) {
	_, err := NewPhrases([]string{"禁止", "\u200b"})
	assert.ErrorContains(t, err, "phrase 1")
	_, err = NewPhrases([]string{strings.Repeat("禁", 22)})
	assert.ErrorContains(t, err, "longer than 64 bytes")
	p, err := NewPhrases(nil)
	require.NoError(t, err)
	assert.False(t, p.Any("禁止"))
	assert.Empty(t, p.In("禁止"))
}

func TestPhrasesConcurrently(t *testing.T) {
	p, err := NewPhrases([]string{"严禁", "禁止"})
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 200 {
				assert.Equal(t, []int{1}, p.In("一律禁止"))
			}
		})
	}
	wg.Wait()
}

// More different runes than one byte can tell apart.
func TestPhrasesOfManyRunes(t *testing.T) {
	var list []string
	for r := '一'; r < '一'+1200; r += 3 {
		list = append(list, string([]rune{r, r + 1, r + 2}))
	}
	p, err := NewPhrases(list)
	require.NoError(t, err)
	for k := range list {
		assert.Equal(t, []int{k}, p.In("甲"+list[k]+"乙"), list[k])
	}
	r := []rune(list[0])
	other := string([]rune{r[0] + 254, r[1], r[2]})
	assert.False(t, p.Any(other), "has the codes of %s", list[0])
}

func TestPhrasesLikeContains(t *testing.T) {
	list := []string{"中", "中国", "国中", "国国", "a国", "😀", "中\U0002B748"}
	p, err := NewPhrases(list)
	require.NoError(t, err)
	alphabet := []rune("中国a😀\U0002B748\u200b乙\U000E0101")
	g := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var b strings.Builder
		for range g.IntN(9) {
			b.WriteRune(alphabet[g.IntN(len(alphabet))])
		}
		var want []int
		for k, phrase := range list {
			if strings.Contains(Fold(b.String()), phrase) {
				want = append(want, k)
			}
		}
		assert.Equal(t, want, p.In(b.String()), "%q", b.String())
		assert.Equal(t, want != nil, p.Any(b.String()), "%q", b.String())
	}
}
