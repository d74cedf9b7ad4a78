package dict_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
)

// BenchmarkPhrases asks a set of 300 phrases about a sentence of 40 runes.
func BenchmarkPhrases(b *testing.B) {
	p, err := dict.NewPhrases(inputs()[0].Terms[:300])
	require.NoError(b, err)
	const text = "为进一步加强市场监督管理，规范经营秩序，严禁任何单位和个人倒卖、转让或者伪造证件。"
	p.Any(text)
	for b.Loop() {
		p.In(text)
	}
}
