package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestChanges(t *testing.T) {
	kinds := func(now, was string) []string {
		list := []string{}
		for _, c := range Changes(now, was) {
			list = append(list, c.Kind)
		}
		return list
	}
	assert.Equal(t, []string{"negation"}, kinds("清源县取消优惠", "清源县保留优惠"))
	assert.Equal(t, []string{"modality"}, kinds("明年实施新水价", "拟明年实施新水价"))
	assert.Equal(t, []string{"number"}, kinds("新增就业3.2万人", "新增就业2.3万人"))
	assert.Equal(t, []string{"place"}, kinds("东坪县发布预警", "西坪县发布预警"))
	assert.Empty(t, kinds("新增就业二十人", "新增就业20人，同比增长6%"), "the same number, shortened")
	assert.Empty(t, kinds("不断提升未来产业", "提升产业"), "不断 and 未来 negate nothing")
}

func TestChineseNumber(t *testing.T) {
	for in, want := range map[string]string{"十": "10", "十二": "12", "二十": "20", "一百零三": "103", "三万": "30000", "两千五百": "2500", "一亿": "100000000", "万": "", "二〇二六": "2026"} {
		assert.Equal(t, want, chineseNumber(in), in)
	}
}

func TestDiffShowsTheSmallestStretch(t *testing.T) {
	assert.Equal(t, "累计降雨量可[]达20毫米 → 累计降雨量可[能]达20毫米", Diff("预计累计降雨量可达20毫米", "预计累计降雨量可能达20毫米"))
}
