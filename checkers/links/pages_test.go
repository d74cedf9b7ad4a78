package links_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/scantest"
)

func TestPages(t *testing.T) {
	s, err := scan.New(checkers(t), draft.Parsers()...)
	require.NoError(t, err)
	scantest.Dir(t, s, "testdata")
}

func TestTheProfileAllows(t *testing.T) {
	s, err := scan.New(checkers(t), append(draft.Parsers(), scan.WithProfile(&scan.Profile{Hosts: []string{"qingyuan-media.com"}}))...)
	require.NoError(t, err)
	scantest.Text(t, s, "直播见https://live.qingyuan-media.com:9000/1，回放见⟦LNK-01:https://replay.other-media.com⟧。")
	scantest.Text(t, s, "直播见⟦LNK-05:https://www.qingyuan-rnedia.com⟧。")
}

func TestOddAddressesDoNotFail(t *testing.T) {
	s, err := scan.New(checkers(t), draft.Parsers()...)
	require.NoError(t, err)
	for _, href := range []string{"http://", "http://.", "http://..cn", "http://@", "http://[::1", "http://xn--", "http://xn--0", "//", "http://a.b:x", "HTTP://A", "http://gov.cn.", "http://%zz"} {
		r, err := s.Scan(t.Context(), scan.Document{Body: `<a href="` + href + `">文</a>` + href, Format: "html"})
		require.NoError(t, err)
		assert.Empty(t, r.Incomplete, href)
	}
}
