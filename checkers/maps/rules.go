package maps

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	law := func(articles ...string) []scan.Cite {
		var list []scan.Cite
		for _, a := range articles {
			list = append(list, scan.Cite{Instrument: "ditu", Article: a})
		}
		return list
	}
	return []scan.Rule{
		{
			ID: "MAP-01", Title: scan.Bilingual{ZH: "地图未标审图号", EN: "map without approval number"}, Severity: scan.High,
			Doc: scan.Bilingual{
				ZH: "图片是行政区域、中国或世界地图（标为地图，或说明、替代文字中写明），而文中和图中都没有审图号。景区图、街区图、地铁线路图等简单示意图和比喻不提示。",
				EN: "an image of an administrative area, China or the world, and no approval number in image or text",
			},
			Advice: scan.Bilingual{ZH: "请使用自然资源主管部门发布的标准地图并标注审图号，或依法送审。", EN: "use a standard map and show its approval number, or have the map approved"},
			Basis:  law("第十五条", "第二十二条"),
			Hits: []string{
				`{"body":"全县基本情况如下。","images":[{"src":"a.jpg","caption":"⟦清源县行政区划图⟧"}]}`,
				`{"body":"全县基本情况如下。","images":[{"src":"a.jpg","alt":"⟦第三届博览会展馆⟧","map":true}]}`,
				`{"body":"全县基本情况如下。","images":[{"src":"map.png","map":true}]}`,
			},
			Misses: []string{
				`{"body":"全县基本情况如下。审图号：GS（2024）0592号。","images":[{"caption":"清源县行政区划图"}]}`,
				`{"body":"全县基本情况如下。","images":[{"caption":"清源县行政区划图 审图号：京S（2021）023号"}]}`,
				`{"body":"欢迎游览。","images":[{"caption":"青石崖景区导览地图"}]}`,
				`{"body":"改革路线图已经明确。","images":[{"caption":"改革路线图"}]}`,
				`{"body":"会议现场。","images":[{"caption":"会议现场"}]}`,
			},
		},
		{
			ID: "MAP-02", Title: scan.Bilingual{ZH: "审图号可疑", EN: "doubtful approval number"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "审图号的格式不是国家或省级的常见形式，或年份晚于发布时间、序号为零。",
				EN: "an approval number of no known form, of a future year, or with serial zero",
			},
			Advice: scan.Bilingual{ZH: "请对照地图审核批准文件核实审图号。", EN: "compare with the approval"},
			Basis:  law("第二十二条"),
			Hits: []string{
				`{"body":"审图号：⟦GS（2031）0592号⟧","publish_time":"2026-11-01"}`,
				`审图号：⟦2024 0592⟧`,
				`审图号：⟦GS（2024）0000号⟧`,
			},
			Misses: []string{
				`审图号：GS（2024）0592号`,
				`审图号：GS (2024) 0650 号`,
				`审图号：GS京（2022）1061号`,
				`审图号：粤SG（2022）024号`,
				`审图号：宁S〔2022〕第001号`,
				`公开使用的地图应当标注审图号。`,
				`请在图上注明审图号（由自然资源部门核发）。`,
			},
		},
		{
			ID: "MAP-03", Title: scan.Bilingual{ZH: "文中图片可能是地图", EN: "a caption names a map"}, Severity: scan.Info,
			Doc:    scan.Bilingual{ZH: "图注写明是区位图、分布图等，而文中没有审图号，请确认图中是否含有国界、行政区域界线。", EN: "a caption in the text names a map and no approval number is shown"},
			Advice: scan.Bilingual{ZH: "请确认该图是否属于应当送审的地图。", EN: "check whether the picture needs approval"},
			Basis:  law("第十五条"),
			Hits:   []string{"图1：清源县文物⟦分布图⟧\n如图所示，全县文物以古桥为主。", "附图2 项目⟦区位图⟧"},
			Misses: []string{"会议描绘了发展蓝图，明确了路线图。", "图3 办事流程图", "群众扫码即可查看电子地图。", "图1：清源县文物分布图\n审图号：GS（2024）0592号"},
		},
		{
			ID: "MAP-04", Title: scan.Bilingual{ZH: "自绘或截图地图", EN: "sketched or captured map"}, Severity: scan.Medium,
			Doc:    scan.Bilingual{ZH: "地图图片注明自绘、手绘、网络截图或地图应用截图。", EN: "a map image said to be a sketch or a screenshot"},
			Advice: scan.Bilingual{ZH: "请改用标准地图并标注审图号。", EN: "use a standard map with its approval number"},
			Basis:  law("第十五条", "第二十四条"),
			Hits:   []string{`{"body":"位置如图。","images":[{"caption":"⟦清源县区位图（百度地图截图）⟧"}]}`},
			Misses: []string{
				`{"body":"审图号：GS（2024）0592号","images":[{"caption":"清源县区位图"}]}`,
				`{"body":"孩子们的作品。","images":[{"caption":"手绘明信片"}]}`,
			},
		},
	}
}
