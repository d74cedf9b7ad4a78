package titles

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func TestRules(t *testing.T) {
	c, err := New(Options{})
	require.NoError(t, err)
	scantest.Rules(t, []*scan.Checker{c})
}

func TestOptions(t *testing.T) {
	_, err := New(Options{MaxRunes: -1})
	assert.Error(t, err)
}

func TestChineseNumber(t *testing.T) {
	for in, want := range map[string]string{"十": "10", "十二": "12", "二十": "20", "一百零三": "103", "三万": "30000", "两千五百": "2500", "一亿": "100000000", "万": "", "二〇二六": "2026"} {
		assert.Equal(t, want, chineseNumber(in), in)
	}
}

func TestDiffShowsTheSmallestStretch(t *testing.T) {
	assert.Equal(t, "累计降雨量可[]达20毫米 → 累计降雨量可[能]达20毫米", diff("预计累计降雨量可达20毫米", "预计累计降雨量可能达20毫米"))
}
