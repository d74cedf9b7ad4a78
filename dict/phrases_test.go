package dict

import (
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
