package scan_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// TestSharedEvidence asks X5 to X7 about a word of a text.
func TestSharedEvidence(t *testing.T) {
	for _, c := range []struct {
		body, word string
		asked      scan.Suppressors
		want       string // X5 to X7, "" for none
	}{
		{"清源经开区获批国家级开发区。", "国家级", scan.OfficialTerm, "X5"},
		{"本店羊肉国家级品质。", "国家级", scan.OfficialTerm, ""},
		{"向最高人民法院报告。", "最高", scan.OfficialTerm, "X5"},
		{"手机138****1234。", "138", scan.MaskedValue, "X6"},
		{"编号XX2026，手机13812341234。", "138", scan.MaskedValue, ""},
		{"户名：清源县财政局专户，账号6217。", "6217", scan.OrgOwned, "X7"},
		{"户名：王某，账号6217。", "6217", scan.OrgOwned, ""},
	} {
		by := "not asked"
		check := broken(func(_ context.Context, p *scan.Pass) error {
			start := strings.Index(c.body, c.word)
			s, cue := p.Stance(p.Text("body"), dict.Span{Start: start, End: start + len(c.word)}, c.asked)
			by = s.Name()
			assert.Equal(t, s != 0, cue != "", c.body)
			return nil
		})
		s, err := scan.New([]*scan.Checker{check})
		require.NoError(t, err)
		_, err = s.Scan(t.Context(), scan.Document{Body: c.body})
		require.NoError(t, err)
		assert.Equal(t, c.want, by, c.body)
	}
}

func TestMasked(t *testing.T) {
	for value, want := range map[string]bool{"138****1234": true, "45xxxxxx018": true, "王某": false, "王某某": true, "13812341234": false, "11010119900307123X": false} {
		assert.Equal(t, want, scan.Masked(value), value)
	}
}
