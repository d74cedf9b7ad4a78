package scan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/xianshen/xianshen/scan"
)

func TestKindOfTitle(t *testing.T) {
	for title, want := range map[string]scan.Kind{
		"云岭市青山区人民法院限制消费令":       scan.KindDishonest,
		"关于申请采购应急设备经费的请示":       scan.KindRequest,
		"关于撤销行政处罚决定问题的批复":       scan.KindReply,
		"关于商请协助招标工作的函":          scan.KindLetter,
		"清源县人民政府关于同意设立开发区的复函":   scan.KindLetter,
		"县政府第12次常务会议纪要":         scan.KindMinutes,
		"关于2026年政府采购执行情况的报告":    scan.KindReport,
		"政府工作报告":                scan.KindWorkReport,
		"2026年清源县政府工作报告（摘要）":    scan.KindWorkReport,
		"清源县政府采购管理办法（试行）":       scan.KindRegulation,
		"中华人民共和国行政处罚法":          scan.KindRegulation,
		"行政处罚决定书":               scan.KindPenalty,
		"清源县办公设备采购询价函":          scan.KindProcurement,
		"关于印发清源县防汛应急预案的通知":      scan.KindNotice,
		"关于拟任职人员的任前公示":          scan.KindAppointment,
		"清源县2026年国民经济和社会发展统计公报": scan.KindStatistics,
		"我县召开秋粮收购工作会议":          scan.KindUnknown,
	} {
		read(t, scan.Document{Title: title, Body: "正文"}, func(p *scan.Pass) {
			assert.Equal(t, want, p.Kind, title)
		})
	}
}

func TestKindOfBody(t *testing.T) {
	for body, want := range map[string]scan.Kind{
		"清源县财政局文件\n清财〔2026〕3号\n清源县财政局关于拨付\n防汛资金的通知\n各乡镇财政所：\n    现予拨付。": scan.KindNotice,
		"关于报送材料的函\n县统计局：\n    请查收。":                                     scan.KindLetter,
		"各单位：\n    请报送材料。":                                              scan.KindUnknown,
	} {
		read(t, scan.Document{Body: body}, func(p *scan.Pass) { assert.Equal(t, want, p.Kind, body) })
	}
}
