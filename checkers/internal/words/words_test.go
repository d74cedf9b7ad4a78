package words_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/internal/words"
)

func TestRead(t *testing.T) {
	l, err := words.Read("x.tsv", "# names\norgan\t局\norgan\t人民政府\n\nvague\t网络\nvague\t综合\n")
	require.NoError(t, err)
	assert.Equal(t, words.Lists{"organ": {"局", "人民政府"}, "vague": {"网络", "综合"}}, l)
	assert.True(t, l.EndsAs("organ", "县水利局"))
	assert.False(t, l.EndsAs("organ", "局"))
	assert.True(t, l.Is("organ", "局"))
	assert.Equal(t, "综合", l.First("vague", "本站综合报道"))
	assert.True(t, l.Makes("vague", "网络综合"))
	assert.False(t, l.Makes("vague", "网络安全"))
}

func TestReadFaults(t *testing.T) {
	for table, want := range map[string]string{
		"organ\t局\norgan\n":      "x.tsv:2: want a kind and a word",
		"organ\t局\t科\n":          "x.tsv:1: want a kind and a word",
		"organ\t局\n\norgan\t局\n": `x.tsv:3: "局" is the same as line 1`,
	} {
		_, err := words.Read("x.tsv", table)
		require.ErrorContains(t, err, want)
	}
}
