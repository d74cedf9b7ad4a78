package consistency

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	return []scan.Rule{
		{
			ID: "XPL-01", Title: scan.Bilingual{ZH: "各平台版本不一致", EN: "variants contradict the text"}, Severity: scan.High,
			Doc: scan.Bilingual{
				ZH: "其他平台的版本中，与正文相近的一句在数字、日期、地名、机构或否定上不同。缩写、摘要不提示。",
				EN: "a sentence of a variant, close to one of the text, with other numbers, dates, names or negation",
			},
			Advice: scan.Bilingual{ZH: "请统一各平台内容。", EN: "make the variants agree"},
			Hits: []string{
				`{"title":"停水公告","body":"城东片区将于11月23日8时至18时停水。请提前储水。","variants":[{"platform":"微博","title":"停水公告","body":"⟦城东片区将于11月24日8时至18时停水⟧。"}]}`,
				`{"title":"公告","body":"本次活动不收取任何费用。","variants":[{"platform":"微信","title":"公告","body":"⟦本次活动收取任何费用⟧。"}]}`,
			},
			Misses: []string{
				`{"title":"停水公告","body":"城东片区将于11月23日8时至18时停水。请提前储水。","variants":[{"platform":"微博","title":"停水公告","body":"城东片区将于11月23日停水。"}]}`,
				`{"title":"停水公告","body":"城东片区将于11月23日停水。时间为8时至18时。","variants":[{"platform":"微博","title":"停水","body":"城东片区将于11月23日8时至18时停水。"}]}`,
				`{"title":"公告","body":"没有其他平台的版本。"}`,
			},
		},
		{
			ID: "XPL-01.wording", Title: scan.Bilingual{ZH: "各平台版本语气不同", EN: "variants differ in modality"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "其他平台的版本与正文相近的一句只在语气（拟、将、试点等）上不同。", EN: "a sentence of a variant that differs in modality only"},
			Advice: scan.Bilingual{ZH: "请统一提法。", EN: "use the same wording"},
			Hits: []string{
				`{"title":"公告","body":"县内公交拟开通三条夜班线路。","variants":[{"platform":"微博","title":"公告","body":"⟦县内公交开通三条夜班线路⟧。"}]}`,
			},
			Misses: []string{
				`{"title":"公告","body":"县内公交拟开通三条夜班线路。","variants":[{"platform":"微博","title":"公告","body":"县内公交拟开通三条夜班线路！"}]}`,
			},
		},
		{
			ID: "COR-01", Title: scan.Bilingual{ZH: "更正未写明原稿", EN: "correction without its original"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "标题是更正、勘误，而正文没有写明原稿的标题或日期，或给出的历史发布记录中没有原稿。",
				EN: "a correction that names neither title nor date of the original, or whose original is not among the earlier items given",
			},
			Advice: scan.Bilingual{ZH: "请写明所更正稿件的标题、发布日期和更正内容，并保留原稿记录。", EN: "name the title, the date and what is corrected"},
			Hits: []string{
				"关于有关信息的⟦更正⟧说明\n此前发布的信息有误，特此更正，敬请谅解。",
				`{"title":"⟦更正⟧公告","body":"《关于城东停水的公告》中的时间有误，现更正如下。","history":[{"title":"关于城西停电的公告","publish_time":"2026-11-01"}]}`,
			},
			Misses: []string{
				"更正公告\n本单位2026年11月3日发布的《关于城东停水的公告》中，时间应为8时至20时，特此更正。",
				`{"title":"更正公告","body":"《关于城东停水的公告》中的时间有误，现更正如下。","history":[{"title":"关于城东停水的公告","publish_time":"2026-11-01"}]}`,
				"清源县召开作风整顿会\n会议要求及时更正错误。",
			},
		},
	}
}
