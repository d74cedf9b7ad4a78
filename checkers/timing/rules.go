package timing

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	site := []scan.Cite{{Instrument: "guoban123"}}
	return []scan.Rule{
		{
			ID: "TIM-01", Title: scan.Bilingual{ZH: "发稿不及时", EN: "late publishing"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "给出了事件时间和发布时间，相隔超过三天（可设置）。预告不提示。", EN: "event and publish time are given and more than three days apart; announcements aside"},
			Advice: scan.Bilingual{ZH: "请确认是否仍需发布。", EN: "check whether it is still news"},
			Basis:  site,
			Hits:   []string{`{"title":"清源县召开防汛会议","body":"全文。","event_time":"2026-11-10","publish_time":"2026-11-16"}`},
			Misses: []string{
				`{"title":"清源县召开防汛会议","body":"全文。","event_time":"2026-11-13","publish_time":"2026-11-16"}`,
				`{"title":"清源县将举办招聘会","body":"全文。","event_time":"2026-12-10","publish_time":"2026-11-16"}`,
				"清源县召开防汛会议\n全文。",
			},
		},
		{
			ID: "TIM-02", Title: scan.Bilingual{ZH: "突发事件发布迟缓", EN: "late word on an emergency"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "标题是事故灾害，事件和发布时间都精确到时：较大以上超过5小时，其他超过24小时。演练、预案、会议不提示。", EN: "a title about an accident or disaster with both times to the hour: more than five hours for a grave one, a day for others; drills, plans and meetings aside"},
			Advice: scan.Bilingual{ZH: "请按应急信息发布程序办理。", EN: "follow the procedure for emergencies"},
			Basis:  []scan.Cite{{Instrument: "tufa"}, {Instrument: "guoban123"}},
			Hits: []string{
				`{"title":"关于东河镇较大交通事故的情况通报","body":"全文。","event_time":"2026-11-16T08:00:00+08:00","publish_time":"2026-11-16T20:00:00+08:00"}`,
				`{"title":"东河镇一仓库火灾情况通报","body":"全文。","event_time":"2026-11-14T08:00:00+08:00","publish_time":"2026-11-16T20:00:00+08:00"}`,
			},
			Misses: []string{
				`{"title":"东河镇一仓库火灾情况通报","body":"全文。","event_time":"2026-11-16T08:00:00+08:00","publish_time":"2026-11-16T20:00:00+08:00"}`,
				`{"title":"清源县开展火灾应急演练","body":"全文。","event_time":"2026-11-14T08:00:00+08:00","publish_time":"2026-11-16T20:00:00+08:00"}`,
				`{"title":"东河镇一仓库火灾情况通报","body":"全文。","event_time":"2026-11-14","publish_time":"2026-11-16"}`,
			},
		},
		{
			ID: "TIM-03", Title: scan.Bilingual{ZH: "期限已过", EN: "deadline has passed"}, Severity: scan.Medium,
			Doc:    scan.Bilingual{ZH: "报名、申报、征求意见、公示等期限在发布时已过。叙述已经结束的事，过期一年以上的旧文（作参考提示），不提示。", EN: "a deadline for applying, commenting or objecting that lies before the publish time; what is told as over aside, old texts only noted"},
			Advice: scan.Bilingual{ZH: "请核对期限，或确认是否还需发布。", EN: "check the deadline"},
			Basis:  site,
			Hits: []string{
				`{"body":"⟦报名时间：2026年11月1日至11月10日⟧，逾期不再受理。","publish_time":"2026-11-16"}`,
				`{"body":"⟦征求意见时间：2026年10月1日至2026年10月31日⟧。","publish_time":"2026-11-16"}`,
				`{"body":"⟦请于11月10日⟧前报送材料。","publish_time":"2026-11-16"}`,
				`{"body":"公示期5天。⟦公示时间：2026-11-02⟧","publish_time":"2026-11-16"}`,
			},
			Misses: []string{
				`{"body":"报名时间：2026年11月1日至11月30日，逾期不再受理。","publish_time":"2026-11-16"}`,
				`{"body":"报名时间为2026年11月1日至11月10日，共收到报名材料30份。","publish_time":"2026-11-16"}`,
				`{"body":"报名截止2020年11月10日。","publish_time":"2026-11-16"}`,
				`{"body":"请于1月10日前报送材料。","publish_time":"2026-11-16"}`,
				`{"body":"公示期为5个工作日。","publish_time":"2026-11-16"}`,
				`{"body":"受理时间：2026年11月1日至办结为止。","publish_time":"2026-11-16"}`,
			},
		},
		{
			ID: "TIM-04", Title: scan.Bilingual{ZH: "发布时间早于起草或审签", EN: "backdated"}, Severity: scan.High,
			Doc:    scan.Bilingual{ZH: "发布时间早于创建时间或任一审签时间：疑似伪造发稿日期或未审先发。只有日期的按整天比较。", EN: "a publish time before the draft was made or before an approval; dates without an hour count as whole days"},
			Advice: scan.Bilingual{ZH: "请如实填写发布时间，补齐审签。", EN: "give the true time"},
			Basis:  []scan.Cite{{Instrument: "jiancha"}},
			Hits: []string{
				`{"body":"全文。","created_time":"2026-11-18","publish_time":"2026-11-16"}`,
				`{"body":"全文。","publish_time":"2026-11-16T09:00:00+08:00","approvals":[{"role":"分管负责人","name":"王某","time":"2026-11-16T15:00:00+08:00"}]}`,
			},
			Misses: []string{
				`{"body":"全文。","created_time":"2026-11-15","publish_time":"2026-11-16"}`,
				`{"body":"全文。","publish_time":"2026-11-16","approvals":[{"role":"分管负责人","name":"王某","time":"2026-11-16T15:00:00+08:00"}]}`,
				"全文。",
			},
		},
	}
}
