package classification_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

// What a report of a secret draft may not hold: the words beside its marks.
func TestReportDoesNotRepeatTheSecret(t *testing.T) {
	s, err := scan.New([]*scan.Checker{newChecker(t)})
	require.NoError(t, err)
	for _, body := range []string{
		"秘密★1年 弹药库位于青峰山北坡。",
		"（机密）弹药库位于青峰山北坡。",
		"密级：机密，弹药库位于青峰山北坡。",
		"根据市委密电要求，弹药库位于青峰山北坡，不得外传。",
		"秘密★弹药库位于青峰山之后，不得靠近。",
		"机密★1年\n关于弹药库迁至青峰山的请示\n县政府：\n妥否，请批示。",
		"机密★\n弹药库迁至青峰山之前\n请做好准备",
		"按照《弹药库位于青峰山北坡的方案》（机密）执行。",
		"弹药库位于青峰山北坡，签注机密★5年，知悉范围从严。\n（此件不公开）\n请勿外传",
	} {
		r, err := s.Scan(t.Context(), scan.Document{Body: body})
		require.NoError(t, err)
		require.NotEmpty(t, r.Findings, body)
		for _, f := range r.Findings {
			assert.Empty(t, f.Before+f.After, body)
			out, err := json.Marshal(f)
			require.NoError(t, err)
			assert.NotContains(t, string(out), "青峰山", body)
		}
		assert.Contains(t, r.Findings[0].Suggestion, "保密", body)
	}
}

func TestTermsLongerThanTheLaw(t *testing.T) {
	s, err := scan.New([]*scan.Checker{newChecker(t)})
	require.NoError(t, err)
	kinds := func(body string) []string {
		r, err := s.Scan(t.Context(), scan.Document{Body: body})
		require.NoError(t, err)
		require.Len(t, r.Findings, 1, body)
		var list []string
		for _, e := range r.Findings[0].Evidence {
			list = append(list, e.Kind)
		}
		return list
	}
	assert.Contains(t, kinds("秘密★15年"), "term")
	assert.Contains(t, kinds("机密★保密期限25年"), "term")
	assert.NotContains(t, kinds("秘密★10年"), "term")
	assert.NotContains(t, kinds("绝密★30年"), "term")
	assert.NotContains(t, kinds("秘密★18个月"), "term")
}
