package opinion

import "github.com/xianshen/xianshen/scan"

// spokenOf lowers what is forbidden in the same clause or only mentioned.
const spokenOf = scan.Ban | scan.Mention

func rules() []scan.Rule {
	basis := []scan.Cite{{Instrument: "guoban123"}, {Instrument: "shengtai"}}
	return []scan.Rule{
		{
			ID:    "OPN-01",
			Title: scan.Bilingual{ZH: "个人观点", EN: "personal views"},
			Doc: scan.Bilingual{
				ZH: "以第一人称单数表达观点（我认为、笔者认为、小编觉得、个人观点）。引语、署名评论、讲话、来信、访谈对话和第一人称的事迹不提示。",
				EN: "Views in the first person singular. Quoted speech, signed columns, speeches, letters, interviews and life stories are quiet.",
			},
			Severity:    scan.Medium,
			Basis:       basis,
			Advice:      scan.Bilingual{ZH: "删除个人观点，改为本单位的表述；属于署名文章的，放入相应栏目并署名", EN: "say it as the organ, or sign it and move it to a column"},
			Suppressors: spokenOf,
			Hits: []string{
				"停车难怎么办\n城区停车位紧张。⟦我认为⟧，应当全部改为收费停车。",
				"秋日游园\n今天天气真好，⟦小编觉得⟧这里比邻县好玩多了。",
				"关于电动车上牌\n⟦笔者认为⟧这项规定并不合理。",
				"以上⟦仅代表个人⟧观点。",
			},
			Misses: []string{
				"老人笑着说：“我觉得日子越过越好。”",
				"县长表示，我认为要把群众的事办好。",
				"张书记在全县经济工作会议上的讲话\n同志们，我认为做好明年工作要把握三点。",
				"记者：您怎么看？\n李教授：我认为关键在人才。",
				"【时评】停车难要用改革的办法解决\n笔者认为，破解停车难要多方发力。",
				"不得发布“我认为”等代表个人观点的言论。",
				"本院认为，被告人的行为已构成犯罪。",
			},
		},
		{
			ID:    "OPN-02",
			Title: scan.Bilingual{ZH: "网络俚语、粗俗用语", EN: "slang and abuse"},
			Doc: scan.Bilingual{
				ZH: "低俗谐音、粗口和网络流行语（绝绝子、yyds、屌丝）。点个赞、给力、加油等亲民用语不提示；介绍网络用语的文章不提示。",
				EN: "Vulgar words and net slang. Friendly words (点个赞, 给力) and texts about slang are quiet.",
			},
			Severity:    scan.Medium,
			Basis:       basis,
			Advice:      scan.Bilingual{ZH: "改用规范、得体的表述", EN: "use standard words"},
			Suppressors: spokenOf,
			Hits: []string{
				"这条绿道真是⟦绝绝子⟧，快来打卡。",
				"咱们县的柚子⟦yyds⟧！",
				"这操作真是⟦牛逼⟧。",
				"堵车堵到⟦尼玛⟧怎么回事。",
			},
			Misses: []string{
				"给一线工作者点个赞，加油，这波服务很给力。",
				"那曲市尼玛县召开牧业工作会议。",
				"这是妈妈的味道。",
				"学者分析“yyds”“绝绝子”等网络用语的传播。",
				"执行标准为SB/T 10379，采用NB-IoT网络传输。",
				"乡亲们领到了分红。",
			},
		},
		{
			ID:    "OPN-03",
			Title: scan.Bilingual{ZH: "情绪化、嘲讽和威胁用语", EN: "ridicule, emotion, threats"},
			Doc: scan.Bilingual{
				ZH: "活该、啪啪打脸、太可恨、气炸了等情绪化和嘲讽用语，对公众的威胁用语；连用感叹号按 low 提示。引语不提示。",
				EN: "Ridicule, emotion and threats to the public; a row of exclamation marks is low. Quoted speech is quiet.",
			},
			Severity:    scan.Medium,
			Basis:       basis,
			Advice:      scan.Bilingual{ZH: "改用客观、克制的表述", EN: "state it soberly"},
			Suppressors: spokenOf,
			Hits: []string{
				"违停被拖走，⟦活该⟧。",
				"谣言再次⟦啪啪打脸⟧。",
				"谁再乱倒垃圾，⟦别怪我们不客气⟧。",
				"太好了⟦！！！⟧大家快看。",
			},
			Misses: []string{
				"依法严惩，绝不手软。",
				"老人笑呵呵地说，日子有奔头。",
				"狠狠打击电信网络诈骗犯罪。",
				"有网民留言“活该”，县网信办已依规处置。",
				"请勿在景区吸烟，违者后果自负。",
			},
		},
		{
			ID:    "OPN-04",
			Title: scan.Bilingual{ZH: "答复推诿敷衍", EN: "brush-off replies"},
			Doc: scan.Bilingual{
				ZH: "对来信、留言的答复里出现不归我们管、自己上网查、无可奉告等用语，或者整条答复只有“已阅”“收到”。通报作风问题、引语不提示。",
				EN: "A reply to the public says that it is nobody's business here, or nothing at all (已阅). Quoted speech and notices about conduct are quiet.",
			},
			Severity:    scan.Medium,
			Basis:       basis,
			Advice:      scan.Bilingual{ZH: "说明依据和办理渠道，不属于本单位职责的写明主管单位和联系方式", EN: "give the reason and the way; name the office in charge"},
			Suppressors: spokenOf,
			Hits: []string{
				"答复：这件事⟦不归我们管⟧，⟦自己上网查⟧。",
				"网友您好，⟦已经说得很清楚了⟧，请⟦不要再问⟧。",
				"来信：路灯坏了什么时候修？\n答复：⟦已阅⟧。",
			},
			Misses: []string{
				"答复：您好！该事项由县住房和城乡建设局负责，咨询电话0779-5550100。",
				"窗口人员以“不归我们管”推诿群众，县纪委予以通报。",
				"答复：您好，您反映的问题已转县交通运输局办理，将在5个工作日内与您联系。",
				"发言人对此无可奉告的态度引发整治作风的讨论。",
			},
		},
	}
}
