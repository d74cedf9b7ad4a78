package escalation

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func checkers(t *testing.T) []*scan.Checker {
	c, err := New(Options{})
	require.NoError(t, err)
	return []*scan.Checker{c}
}

func TestRules(t *testing.T) { scantest.Rules(t, checkers(t)) }

func TestLevel(t *testing.T) {
	s, err := scan.New(checkers(t))
	require.NoError(t, err)
	for body, want := range map[string]string{
		"清源县召开防汛会议\n会议强调，压实责任。":                "L1",
		"关于调整居民用水价格的通知\n现将有关事项通知如下。":           "L2",
		"清源县发布暴雨橙色预警\n请注意防范。":                  "L3",
		"情况通报\n昨日，因施工纠纷引发群体性事件，现场秩序已恢复。":       "L4",
		"清源县开展应急演练\n模拟处置群体性事件和特别重大事故。":         "L1",
		"政府工作报告\n信访总量下降，扑灭火灾12起，重大突发事件应对有力有序。": "L1",
	} {
		r, err := s.Scan(t.Context(), scan.Document{Body: body})
		require.NoError(t, err)
		assert.Equal(t, want, r.Review.Level, body)
		assert.NotEmpty(t, r.Review.Reasons)
		assert.NotEmpty(t, r.Review.Signers)
	}
}

func TestWarningThatMissesItsParts(t *testing.T) {
	s, err := scan.New(checkers(t))
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), scan.Document{Title: "清源县气象台发布暴雨预警", Body: "预计雨量较大。"})
	require.NoError(t, err)
	require.Len(t, r.Findings, 1)
	assert.Contains(t, r.Findings[0].Suggestion, "级别")
	assert.Contains(t, r.Findings[0].Suggestion, "措施")
}
