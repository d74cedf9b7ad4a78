package scan_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

// What nobody has read is no routine matter, and the reasons say so.
func TestIncompleteScansRaiseTheLevel(t *testing.T) {
	const unread = "未扫描完整，未读部分须人工通读"
	quiet := scanOne(t, scan.Document{Body: "今天天气晴好。"})
	assert.Equal(t, "L1", quiet.Review.Level)
	assert.NotContains(t, quiet.Review.Reasons, unread)
	for name, doc := range map[string]scan.Document{
		"bytes":  {Body: "正常的文字\xFF，正常的文字。"},
		"format": {Body: "正文", Format: "docx"},
		"time":   {Body: "正文", PublishTime: "昨天"},
	} {
		r := scanOne(t, doc)
		assert.NotEmpty(t, r.Incomplete, name)
		assert.Equal(t, "L2", r.Review.Level, name)
		assert.Equal(t, []string{unread}, r.Review.Reasons, name)
	}
	r := scanOne(t, scan.Document{Body: "电话13900000000\xFF"})
	assert.Equal(t, "L2", r.Review.Level)
	assert.Len(t, r.Review.Reasons, 2)
	r = scanOne(t, scan.Document{Body: "电话13900000000\xFF"}, scan.WithProfile(&scan.Profile{Severities: map[string]scan.Severity{"SMP-01": scan.Critical}}))
	assert.Equal(t, "L3", r.Review.Level, "raised, never lowered")
}

// A checker that asks for the review hears of it too.
func TestCheckersSeeThatTheScanIsIncomplete(t *testing.T) {
	var seen []string
	asks := broken(func(_ context.Context, p *scan.Pass) error {
		seen = append(seen, p.Review().Level)
		return nil
	})
	s, err := scan.New([]*scan.Checker{asks})
	require.NoError(t, err)
	for _, body := range []string{"晴", "晴\xFF"} {
		_, err = s.Scan(t.Context(), scan.Document{Body: body})
		require.NoError(t, err)
	}
	assert.Equal(t, []string{"L1", "L2"}, seen)
}
