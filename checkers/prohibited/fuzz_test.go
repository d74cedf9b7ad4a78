package prohibited_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

// FuzzScan looks for text that makes the checker fail: nothing may.
func FuzzScan(f *testing.F) {
	for _, s := range []string{
		"首页_公告栏", "bet_", "_娱乐城_", "江北市青九鼎汇_棋牌_九鼎汇365官网县", "【真人】【棋牌】", "首存100送100 www.a.top", "a.\xff_娱乐", "標(biāo)準(zhǔn)化", "一🛩🟃票",
	} {
		f.Add(s)
	}
	c := checkers(f)
	s, err := scan.New(c)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, body string) {
		r, err := s.Scan(t.Context(), scan.Document{Body: body})
		require.NoError(t, err)
		for _, in := range r.Incomplete {
			require.Empty(t, in.Checker, in.Reason)
		}
	})
}
