package schedule

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	bi := func(zh, en string) scan.Bilingual { return scan.Bilingual{ZH: zh, EN: en} }
	rule := func(id string, title, doc, advice scan.Bilingual, hits, misses []string) scan.Rule {
		return scan.Rule{ID: id, Title: title, Doc: doc, Advice: advice, Severity: scan.Low, Hits: hits, Misses: misses}
	}
	const now = `"body":"全文。","publish_time":"2026-11-20",`
	return []scan.Rule{
		rule("UPD-01", bi("更新频次不足", "too few updates"),
			bi("给出发布记录且配置了频次时，距上一条或近七天的条数不足。", "the gap to the last item, or the items of the week, against the period of the profile"),
			bi("请按规定频次更新。", "update as often as the regulation asks"),
			[]string{
				`{"profile":{"Duties":{"UpdateDays":7}},` + now + `"history":[{"title":"甲","publish_time":"2026-11-10"}]}`,
				`{"profile":{"Duties":{"UpdatesAWeek":3}},` + now + `"history":[{"title":"甲","publish_time":"2026-11-18"},{"title":"乙","publish_time":"2026-11-01"}]}`,
			},
			[]string{
				`{"profile":{"Duties":{"UpdateDays":7}},` + now + `"history":[{"title":"甲","publish_time":"2026-11-13"}]}`,
				`{"profile":{"Duties":{"UpdatesAWeek":2}},` + now + `"history":[{"title":"甲","publish_time":"2026-11-18"},{"title":"乙","publish_time":"2026-11-01"}]}`,
				`{"profile":{"Duties":{"UpdateDays":7}},` + now + `"title":"没有发布记录"}`,
			}),
		rule("UPD-02", bi("长期未更新", "idle account"),
			bi("距上一条超过配置的天数（如14天），有被认定为“僵尸号”“睡眠号”之虞。", "nothing for longer than the profile's idle period"),
			bi("请恢复更新，或按规定整合、关停。", "update again, or merge or close the account"),
			[]string{`{"profile":{"Duties":{"IdleDays":14}},` + now + `"history":[{"title":"甲","publish_time":"2026-11-01"}]}`},
			[]string{`{"profile":{"Duties":{"IdleDays":14}},` + now + `"history":[{"title":"甲","publish_time":"2026-11-06"}]}`}),
		rule("UPD-03", bi("计划内容未发布", "planned item missing"),
			bi("配置的发布计划中到期的内容，发布记录里没有。", "an item of the profile's plan that is due and has not appeared"),
			bi("请核实是否漏发。", "check whether it was forgotten"),
			[]string{`{"profile":{"Planned":[{"Title":"全国消防日宣传","By":"2026-11-09"}]},` + now + `"history":[]}`},
			[]string{
				`{"profile":{"Planned":[{"Title":"全国消防日宣传","By":"2026-11-09"}]},` + now + `"history":[{"title":"清源县开展全国消防日宣传","publish_time":"2026-11-09"}]}`,
				`{"profile":{"Planned":[{"Title":"国家宪法日宣传","By":"2026-12-04"}]},` + now + `"history":[]}`,
			}),
		rule("UPD-04", bi("应转未转", "item to repost missing"),
			bi("配置的应转载内容到期而发布记录里没有。", "an item to repost that is due and has not appeared"),
			bi("请及时转载。", "repost it"),
			[]string{`{"profile":{"Planned":[{"Title":"国务院办公厅通知全文","By":"2026-11-18","Repost":true}]},` + now + `"history":[]}`},
			[]string{`{"profile":{"Planned":[{"Title":"国务院办公厅通知全文","By":"2026-11-18","Repost":true}]},` + now + `"history":[{"title":"转发：国务院办公厅通知全文","publish_time":"2026-11-18"}]}`}),
		rule("UPD-06", bi("年报逾期", "annual report overdue"),
			bi("过了配置的日期而发布记录里没有上年度的网站工作年报。", "the day has passed and the report on the year before has not appeared"),
			bi("请核实并公开年报。", "publish the report"),
			[]string{`{"profile":{"Duties":{"ReportBy":"01-31"}},` + now + `"history":[]}`},
			[]string{`{"profile":{"Duties":{"ReportBy":"01-31"}},` + now + `"history":[{"title":"清源县政府网站工作年度报表（2025年度）","publish_time":"2026-01-20"}]}`,
				`{"profile":{"Duties":{"ReportBy":"01-31"}},"body":"全文。","publish_time":"2026-01-15","history":[]}`}),
		rule("SLA-01", bi("答复超期", "late reply"),
			bi("答复网民留言的稿件，自收到（created_time）起超过配置的工作日；规定之间期限不同的一并列出。", "a reply later than the working days of the profile; different periods are told as a conflict"),
			bi("请尽快办结，并确认适用的期限。", "answer soon, and settle which period holds"),
			[]string{`{"profile":{"Duties":{"ReplyDays":[3,4]}},` + now + `"doc_type":"留言答复","created_time":"2026-11-10"}`},
			[]string{
				`{"profile":{"Duties":{"ReplyDays":[3,4]}},` + now + `"doc_type":"留言答复","created_time":"2026-11-18"}`,
				`{"profile":{"Duties":{"ReplyDays":[3,4]}},` + now + `"doc_type":"新闻","created_time":"2026-11-10"}`,
			}),
	}
}
