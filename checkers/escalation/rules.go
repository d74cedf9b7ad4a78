package escalation

import "github.com/xianshen/xianshen/scan"

// rule makes one of the subjects; they differ in subject, level and examples.
func rule(id string, level int, zh, en, doc string, basis []scan.Cite, hits, misses []string) scan.Rule {
	return scan.Rule{
		ID: id, Title: scan.Bilingual{ZH: zh, EN: en}, Severity: scan.Info, Level: level,
		Doc:    scan.Bilingual{ZH: doc, EN: en + "; no fault, it only raises the level of review"},
		Advice: scan.Bilingual{ZH: "按审核级别送签，由人决定。", EN: "have it signed at the level of review; people decide"},
		Basis:  basis, Hits: hits, Misses: misses,
	}
}

func rules() []scan.Rule {
	const body = "\n本报讯，相关工作正在进行。"
	tufa := []scan.Cite{{Instrument: "tufa"}}
	return []scan.Rule{
		rule("ESC-01", 3, "涉民族宗教", "ethnic and religious affairs", "标题涉及民族、宗教事务。地名、民俗不提示。", nil,
			[]string{"全县⟦民族团结⟧进步表彰大会召开" + body, "清源县开展⟦宗教⟧活动场所安全检查" + body},
			[]string{"清源县召开防汛会议\n各民族群众踊跃参加。", "观音镇举行庙会" + body}),
		rule("ESC-01.incident", 4, "宗教事件", "religious incident", "正文叙述宗教事件。", nil,
			[]string{"关于某地情况的通报\n昨日，河西村发生一起⟦宗教事件⟧，现场已平息。"},
			[]string{"泛指的规定\n未经授权不得发布群体性事件、宗教事件等敏感信息。"}),
		rule("ESC-02", 3, "涉外、涉军、涉港澳台或重要领导活动", "foreign, military, Hong Kong, Macao, Taiwan, leaders", "标题或导语涉及外事、军队、港澳台或国家领导人活动。", nil,
			[]string{"清源县走访慰问驻地⟦部队⟧" + body, "市领导会见某国⟦总领事⟧" + body},
			[]string{"清源县聘请消防宣传大使" + body, "清源县召开防汛会议" + body}),
		rule("ESC-03", 3, "涉征拆、信访、欠薪等", "expropriation, petitions, wages", "标题涉及征收拆迁、信访、欠薪、维稳，或正文叙述集体上访。", nil,
			[]string{"清源县⟦房屋征收⟧决定公告" + body, "全县根治⟦欠薪⟧工作推进会召开" + body},
			[]string{"清源县召开防汛会议\n做好来信来访接待。"}),
		rule("ESC-03.mass", 4, "群体性事件", "mass incident", "正文叙述群体性事件或群众聚集。防范、预案、演练不提示。", nil,
			[]string{"情况通报\n昨日上午，因施工纠纷引发⟦群体性事件⟧，现场秩序已恢复。"},
			[]string{"清源县开展应急演练\n模拟处置群体性事件，检验预案。", "关于印发预案的通知\n本预案适用于群体性事件的防范。"}),
		rule("ESC-04", 3, "突发事件", "emergency", "标题为事故、疫情、预警，或正文叙述有伤亡、被困的灾害事故。演练、保险、周年、比喻不提示。", tufa,
			[]string{
				"清源县发布暴雨橙色⟦预警⟧" + body,
				"情况通报\n11月2日，河西村一民房发生⟦火灾⟧，造成1人受伤，明火已扑灭。",
			},
			[]string{
				"清源县开展消防演练\n演练模拟商场火灾，疏散被困群众。",
				"数字经济\n全县电商呈爆炸式增长，救援队伍也用上了无人机。",
				"政府工作报告\n有效应对山洪，扑灭火灾12起，无人员伤亡。",
			}),
		rule("ESC-04.major", 4, "重大以上突发事件", "major emergency", "叙述特别重大、重大突发事件。分级标准、预案不提示。", tufa,
			[]string{"情况通报\n该起⟦特别重大⟧事故的救援工作仍在进行。"},
			[]string{"关于修订预案的通知\n突发事件分为特别重大、重大、较大和一般四级。", "事故分级标准\n特别重大事故，是指造成30人以上死亡的事故。"}),
		rule("ESC-05", 3, "谣言澄清、舆情回应", "rumours and responses", "标题或导语是辟谣、情况说明、舆情回应。", nil,
			[]string{"关于河西大桥的⟦情况说明⟧" + body, "⟦辟谣⟧：清源县没有停课" + body},
			[]string{"清源县召开防汛会议" + body, "2026年部门预算编制情况说明" + body}),
		rule("ESC-06", 2, "涉及群众切身利益", "people's livelihood", "标题涉及价格收费、社保医保、招生、停水停电、补贴补偿等。", nil,
			[]string{"关于调整居民用水⟦价格⟧的通知" + body, "清源县城东片区⟦停水⟧公告" + body},
			[]string{"清源县召开防汛会议\n会议强调，要关心群众的医保和社保。"}),
		rule("ESC-07", 3, "涉案、处分、人事", "cases, discipline, appointments", "标题或导语涉及审查调查、处分、任免、案件。", nil,
			[]string{"清源县人大常委会⟦任免⟧名单" + body, "某局原局长接受⟦纪律审查⟧和⟦监察调查⟧" + body},
			[]string{"清源县召开防汛会议" + body}),
		rule("ESC-08", 2, "涉未成年人", "minors", "标题涉及未成年人、学生、儿童。", []scan.Cite{{Instrument: "weichengnian"}},
			[]string{"清源县关爱⟦孤儿⟧活动举行" + body},
			[]string{"清源县召开防汛会议\n会议要求做好中小学校舍排查。"}),
	}
}
