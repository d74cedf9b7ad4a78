package titles

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	return []scan.Rule{
		{
			ID: "TTL-01", Title: scan.Bilingual{ZH: "标题失真", EN: "title distorts the original"}, Severity: scan.High,
			Doc: scan.Bilingual{
				ZH: "转载时标题与原标题相比，否定、数字、地名、机构、语气（拟、将、试点、征求意见）或主客次序变了。改标点、缩短、加“转发”不提示。",
				EN: "a reposted title whose negation, numbers, places, organs, modality or order differ from the original's",
			},
			Advice: scan.Bilingual{ZH: "请对照原标题，保持原意；确需改动的，由审核人确认。", EN: "compare with the original title and keep its meaning"},
			Basis:  []scan.Cite{{Instrument: "xinwen-fuwu", Article: "第十五条"}, {Instrument: "zhuzuoquan"}},
			Hits: []string{
				`{"title":"⟦清源县取消老年乘车优惠⟧","body":"全文如下。","original":{"title":"清源县未取消老年乘车优惠"}}`,
				`{"title":"⟦云岭市明年实施居民阶梯水价⟧","body":"全文如下。","original":{"title":"云岭市拟明年实施居民阶梯水价"}}`,
				`{"title":"⟦清源县新增就业3.2万人⟧","body":"全文如下。","original":{"title":"清源县新增就业2.3万人"}}`,
				`{"title":"⟦东坪县发布汛期预警⟧","body":"全文如下。","original":{"title":"西坪县发布汛期预警"}}`,
				`{"title":"⟦业委会起诉物业公司⟧","body":"全文如下。","original":{"title":"物业公司起诉业委会"}}`,
			},
			Misses: []string{
				`{"title":"转发：清源县未取消老年乘车优惠","body":"全文如下。","original":{"title":"清源县未取消老年乘车优惠"}}`,
				`{"title":"清源县，未取消老年乘车优惠！","body":"全文如下。","original":{"title":"清源县未取消老年乘车优惠"}}`,
				`{"title":"清源县新增就业2.3万人","body":"全文如下。","original":{"title":"清源县新增就业2.3万人 同比增长6.1%"}}`,
				`{"title":"清源县老年人乘车优惠","body":"没有给出原文。"}`,
			},
		},
		{
			ID: "TTL-02", Title: scan.Bilingual{ZH: "标题党", EN: "clickbait"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "标题用夸张、恐吓、诱导转发的词语，或连用感叹号。“紧急通知”、书名和引语中的词不提示；“重磅”只作低级提示。",
				EN: "exaggerated, frightening or share-begging words in a title, or piled-up exclamation marks",
			},
			Advice: scan.Bilingual{ZH: "请用平实的词语概括内容。", EN: "use plain words"},
			Basis:  []scan.Cite{{Instrument: "shengtai", Article: "第七条"}},
			Hits: []string{
				"⟦震惊⟧：清源县这条路竟多年无人问津\n昨日，记者在现场看到……",
				`{"title":"⟦紧急扩散⟧，明天起这些路段封闭","body":"全文。"}`,
				`{"title":"清源县今天降温⟦！！！⟧","body":"全文。"}`,
				`{"title":"⟦重磅⟧：清源县十条惠企措施","body":"全文。"}`,
			},
			Misses: []string{
				"关于做好防汛工作的紧急通知\n各乡镇：请抓好落实。",
				`{"title":"话剧《震惊》在清源县演出","body":"全文。"}`,
				`{"title":"清源县举办读书会","body":"这一发现令世界震惊。"}`,
				"全省上下团结一心，震惊世界的成就来之不易。我们要继续奋斗。",
				`{"title":"清源县今天降温！","body":"全文。"}`,
			},
		},
		{
			ID: "TTL-03", Title: scan.Bilingual{ZH: "标题过长或末尾有标点", EN: "long title or trailing mark"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "给出的标题超过四十个字，或以句号、逗号等结尾。", EN: "a given title longer than forty characters, or ending with a full stop or comma"},
			Advice: scan.Bilingual{ZH: "请压缩标题，或去掉末尾标点。", EN: "shorten it, or drop the mark"},
			Hits: []string{
				`{"title":"⟦清源县人民政府办公室关于进一步做好全县秋冬季森林草原防灭火和重点行业领域安全生产风险隐患排查整治工作的通知⟧","body":"全文。"}`,
				`{"title":"清源县召开防汛会议⟦。⟧","body":"全文。"}`,
			},
			Misses: []string{
				`{"title":"清源县召开防汛会议","body":"全文。"}`,
				`{"title":"清源县的路修好了吗？","body":"全文。"}`,
				"这是没有标题的正文第一段，写得比较长，说的是今年以来全县各项工作平稳有序推进，干部群众干劲很足，成效明显。",
			},
		},
		{
			ID: "TTL-04", Title: scan.Bilingual{ZH: "题文不符", EN: "title and body differ"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "标题中带单位的数字在正文里找不到（阿拉伯数字与汉字数字视为相同）。很短的正文不看。",
				EN: "an amount of the title that the body does not have; very short bodies are not judged",
			},
			Advice: scan.Bilingual{ZH: "请核对标题与正文的数字。", EN: "compare the numbers"},
			Basis:  []scan.Cite{{Instrument: "shengtai", Article: "第七条"}},
			Hits: []string{
				`{"title":"清源县⟦12个⟧项目集中开工","body":"11月3日，清源县举行重大项目集中开工仪式。此次集中开工的项目共10个，总投资21.5亿元，涵盖产业发展、基础设施、民生保障等领域。县委、县政府主要负责同志出席仪式并宣布开工。各乡镇要抓好要素保障，加快建设进度，确保项目早建成、早见效，为全县经济发展增添新动力，让群众得到更多实惠。"}`,
			},
			Misses: []string{
				`{"title":"清源县12个项目集中开工","body":"11月3日，清源县举行重大项目集中开工仪式。此次集中开工的项目共十二个，总投资21.5亿元，涵盖产业发展、基础设施、民生保障等领域。县委、县政府主要负责同志出席仪式并宣布开工。各乡镇要抓好要素保障，加快建设进度，确保项目早建成、早见效，为全县经济发展增添新动力，让群众得到更多实惠。"}`,
				`{"title":"清源县2026年工作要点","body":"为做好全年各项工作，结合实际，制定本要点。坚持稳中求进，统筹发展和安全，抓好产业转型、乡村振兴、生态环境、民生改善等重点任务。各部门要细化措施，压实责任，加强督促检查，按季度报送进展情况，推动各项任务落地见效，以实际成效检验工作作风。"}`,
			},
		},
		{
			ID: "TTL-05", Title: scan.Bilingual{ZH: "转载正文改动", EN: "reposted body changed"}, Severity: scan.High,
			Doc: scan.Bilingual{
				ZH: "给出原文时，正文中与原文相近的一句在数字、否定、语气、地名或机构上不同。删节、署名行不提示。",
				EN: "a sentence close to one of the original that differs in numbers, negation, modality or names",
			},
			Advice: scan.Bilingual{ZH: "请恢复原文，或由审核人确认改动有据。", EN: "restore the original, or have the change confirmed"},
			Basis:  []scan.Cite{{Instrument: "xinwen-fuwu", Article: "第十五条"}, {Instrument: "zhuzuoquan"}},
			Hits: []string{
				`{"title":"降雨","body":"⟦预计全县累计降雨量可达120毫米⟧。请注意防范。","original":{"title":"降雨","body":"预计全县累计降雨量可达20毫米。请注意防范。"}}`,
			},
			Misses: []string{
				`{"title":"降雨","body":"预计全县累计降雨量可达20毫米。","original":{"title":"降雨","body":"预计全县累计降雨量可达20毫米。请注意防范。记者王某报道。"}}`,
			},
		},
		{
			ID: "TTL-05.added", Title: scan.Bilingual{ZH: "转载时添加的句子", EN: "sentence added to a repost"}, Severity: scan.Medium,
			Doc:    scan.Bilingual{ZH: "给出原文时，正文中有原文没有的句子。来源、编辑等署名行不提示。", EN: "a sentence that the original does not have; credit lines are not told"},
			Advice: scan.Bilingual{ZH: "请核实该句出处；不是原文的，删去或另文说明。", EN: "check where it comes from"},
			Basis:  []scan.Cite{{Instrument: "xinwen-fuwu", Article: "第十五条"}},
			Hits: []string{
				`{"title":"降雨","body":"预计全县累计降雨量可达20毫米。请注意防范。⟦专家表示这样的天气百年难遇，后果不堪设想⟧。","original":{"title":"降雨","body":"预计全县累计降雨量可达20毫米。请注意防范。"}}`,
			},
			Misses: []string{
				`{"title":"降雨","body":"预计全县累计降雨量可达20毫米。请注意防范。来源：清源县气象局。责任编辑：王某。","original":{"title":"降雨","body":"预计全县累计降雨量可达20毫米。请注意防范。"}}`,
			},
		},
	}
}
