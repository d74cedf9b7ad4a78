package classification

import "github.com/xianshen/xianshen/scan"

// handlingRules are those of words that say how the draft is to be handled:
// who may read it, whether it is open, and the elements of an official header.
func handlingRules() []scan.Rule {
	return []scan.Rule{
		{
			ID: "CLS-04", Title: scan.Bilingual{ZH: "英文密级、限制标识", EN: "English mark"},
			Doc: scan.Bilingual{
				ZH: "单独成行的大写英文标识：SECRET、CONFIDENTIAL、INTERNAL USE ONLY、EMBARGOED UNTIL 等。行文中的词语、片名不算。",
				EN: "a line of capitals that restricts the text; not words of running text",
			},
			Severity: scan.Medium, Suppressors: scan.Mention | scan.Lesson,
			Advice: scan.Bilingual{ZH: "请核实材料来源和是否允许公开（外方资料、企业资料、禁发期限），确可公开的去除标识", EN: "check where the text comes from and whether it may be public"},
			Basis:  cite("baomi", "第三十五条", "gongkai", "第十五条"),
			Hits: []string{
				"⟦CONFIDENTIAL⟧\n项目进展说明",
				"⟦TOP SECRET⟧\n附图",
				"⟦FOR INTERNAL USE ONLY⟧\n季度运行数据",
				"⟦CONFIDENTIAL - NOT FOR DISTRIBUTION⟧\n调研提纲",
				"⟦EMBARGOED UNTIL 10:00 25 NOVEMBER 2026⟧\n统计数据",
				"| 项目 | 标识 |\n| 名册 | ⟦RESTRICTED⟧ |",
			},
			Misses: []string{
				"请在接口参数中填写 client secret 和 app id。",
				"电影 Top Secret 今晚放映。",
				"The meeting was confidential.",
				"DRAFT",
				"本次活动的英文名为 OPEN SECRET GARDEN。",
			},
		},
		{
			ID: "CLS-04.template", Title: scan.Bilingual{ZH: "合同、协议文本中的英文标识", EN: "English mark in a contract"},
			Doc:      scan.Bilingual{ZH: "保密协议、合同文本及模板中的 CONFIDENTIAL 等标识。", EN: "the mark of a contract or of its template"},
			Severity: scan.Low, Suppressors: scan.Mention,
			Advice: scan.Bilingual{ZH: "请核实公开的是空白文本，不含签署内容", EN: "check that the blank form is published"},
			Basis:  cite("gongkai", "第十五条"),
			Hits:   []string{"保密协议（范本）\n⟦CONFIDENTIAL⟧\n甲方：\n乙方："},
			Misses: []string{"保密协议（范本）\n甲方：\n乙方：", "协议约定 confidential 信息的范围。"},
		},
		{
			ID: "CLS-09", Title: scan.Bilingual{ZH: "限制传播用语", EN: "words that restrict circulation"},
			Doc: scan.Bilingual{
				ZH: "“会后收回”“阅后销毁”“发至县团级”“知悉范围：”“本材料不得外传”等对本稿的限制。版权声明、对他人的禁令和制度条文不算。",
				EN: "words that say of this draft who may read it, that it is collected after the meeting or must not be passed on",
			},
			Severity: scan.High, Suppressors: scan.RuleText | scan.Mention | scan.Lesson,
			Advice: scan.Bilingual{ZH: "建议暂缓发布，与材料的制作单位核实知悉范围；未经同意和审查不得上网", EN: "ask who made the text whom it is for"},
			Basis:  cite("baomi", "第三十五条", "baomi", "第六十四条", "gongkai", "第十七条"),
			Hits: []string{
				"清源县乡村振兴专题会议材料\n（⟦会后收回⟧）",
				"⟦阅后销毁，严禁外传⟧\n人员情况",
				"（⟦此件发至县团级⟧）",
				"⟦知悉范围⟧：县委常委、有关部门主要负责同志",
				"⟦请勿外传⟧\n下半年工作思路",
				"⟦本材料仅限参会人员传阅，不得外传⟧。\n一、基本情况",
				"⟦未经批准，不得翻印⟧\n专题汇编",
				"各单位抓好落实。\n（⟦共印30份，会后收回⟧）",
			},
			Misses: []string{
				"未经授权，不得转载。",
				"严禁转发谣言和虚假信息。",
				"以上信息仅供参考。",
				"考试结束后，试卷和草稿纸不得带出考场。",
				"国家工作人员不得将涉密文件对外提供，严禁外传。",
				"机关应当根据工作需要确定知悉范围，并限定到具体人员。",
				"考场内严禁拍照、录音。",
				"补贴资金发至各乡镇。",
				"景区内请勿拍照，文物请勿触摸。",
				"个人信息不得泄露。",
			},
		},
		{
			ID: "CLS-16", Title: scan.Bilingual{ZH: "标注不予公开", EN: "marked as not open"},
			Doc: scan.Bilingual{
				ZH: "附注“（此件不公开）”，公开属性栏的“不予公开”，或系统元数据为不公开。此件公开发布、主动公开不算。",
				EN: "a note, a field or the system's own data says that the document is not open",
			},
			Severity: scan.Critical, Suppressors: scan.Mention | scan.Lesson,
			Advice: scan.Bilingual{ZH: "建议暂缓发布，与制文机关核实公开属性；未经公开审查、变更属性，不得上网", EN: "do not publish; ask the issuing organ about the document's openness"},
			Basis:  cite("gongkai", "第十四条", "gongkai", "第十六条", "gongkai", "第十七条", "guoban47", ""),
			Hits: []string{
				"2026年11月9日\n（⟦此件不公开⟧）",
				"（⟦此件不予公开⟧）",
				"⟦公开属性：不予公开⟧",
				"信息⟦公开方式: 不公开⟧",
				"（⟦不予公开⟧）",
				`{"body": "各单位：请按要求落实。", "openness": "不予公开"}`,
			},
			Misses: []string{
				"（此件公开发布）", "（此件公开）", "（此件主动公开）", "公开方式：主动公开",
				"涉及商业秘密的政府信息，行政机关不予公开。",
				"标注此件不公开的公文，应当在办理单上说明理由。",
				"政府信息公开目录\n一、机构职能（主动公开）\n二、行政执法案卷（不予公开）",
				"申请人可以依申请公开的方式获取政府信息。",
				`{"title": "清源县政府信息公开指南", "body": "公开方式：不予公开的信息包括国家秘密。"}`,
				`{"body": "各单位：请按要求落实。", "openness": "主动公开"}`,
			},
		},
		{
			ID: "CLS-16.request", Title: scan.Bilingual{ZH: "标注依申请公开", EN: "marked as open on request"},
			Doc: scan.Bilingual{
				ZH: "附注“（此件依申请公开）”或公开属性为依申请公开。介绍依申请公开办法的指南、年报不算。",
				EN: "a note or a field says that the document is open on request only",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.Lesson,
			Advice: scan.Bilingual{ZH: "请与制文机关核实公开属性；依申请公开的文件不主动上网", EN: "ask the issuing organ; what is open on request is not put online"},
			Basis:  cite("gongkai", "第十七条"),
			Hits: []string{
				"（⟦此件依申请公开⟧）",
				"⟦公开属性：依申请公开⟧",
				`{"body": "各单位：请按要求落实。", "openness": "依申请公开"}`,
				`{"body": "各单位：请按要求落实。", "openness": "待定"}`,
			},
			Misses: []string{
				"申请人可以通过信函方式提交依申请公开申请表。",
				`{"title": "清源县政府信息公开指南", "body": "二、公开方式：依申请公开\n申请人应当填写申请表。"}`,
				"（此件公开发布）",
			},
		},
		{
			ID: "CLS-17", Title: scan.Bilingual{ZH: "份号", EN: "copy number"},
			Doc: scan.Bilingual{
				ZH: "版头第一行的六位份号，其下有密级、紧急程度或发文机关标志。涉密公文应当标注份号。邮政编码、验证码、代码不算。",
				EN: "six digits above the level, the urgency or the masthead: copies of secret documents are numbered",
			},
			Severity: scan.Medium,
			Advice:   scan.Bilingual{ZH: "标注份号的公文多为涉密公文，请核实密级标志是否被去除、裁切", EN: "numbered copies are mostly those of secret documents: check whether a mark was cut off"},
			Basis:    cite("gb9704", "7.2.1", "baomi", "第三十五条"),
			Hits: []string{
				"⟦000018⟧\n清源县人民政府文件\n清政发〔2026〕12号",
				"⟦000127⟧\n特急\n清源县防汛抗旱指挥部文件",
			},
			Misses: []string{
				"535400\n清源县人民政府地址：兴业路1号",
				"验证码\n482913",
				"600519\n今日收盘情况",
			},
		},
		{
			ID: "CLS-18", Title: scan.Bilingual{ZH: "紧急程度", EN: "urgency"},
			Doc: scan.Bilingual{
				ZH: "版头的“特急”“加急”等紧急程度。不涉密，但说明是直接取自内部办理的公文。正文中的词语不算。",
				EN: "the urgency in the header: no secret, but the text was taken from a document in process",
			},
			Severity: scan.Low,
			Advice:   scan.Bilingual{ZH: "请核实是否取自未经公开审查的原件，公开版本不必保留紧急程度", EN: "check whether the original was reviewed for publication"},
			Basis:    cite("gb9704", "7.2.3", "gongkai", "第十七条"),
			Hits: []string{
				"⟦特急⟧\n清源县人民政府办公室文件\n清政办发〔2026〕5号",
				"⟦加　急⟧\n关于报送材料的通知\n各科室：",
				"紧急程度：⟦特提⟧\n清源县应急管理局",
			},
			Misses: []string{
				"关于做好防汛工作的特急通知\n各乡镇：",
				"邮政速递开通加急服务，当日送达。",
				"急件请拨打值班电话。",
			},
		},
		{
			ID: "CLS-19", Title: scan.Bilingual{ZH: "签发人", EN: "signer"},
			Doc: scan.Bilingual{
				ZH: "版头的“签发人：姓名”，只有上行文标注。新媒体文末的“编辑、审核、签发”不算。",
				EN: "签发人 in the header, which only documents to a superior have; not the credits of a post",
			},
			Severity: scan.Medium,
			Advice:   scan.Bilingual{ZH: "上行文（请示、报告）一般属于内部过程性信息，请核实是否可以公开", EN: "documents to a superior are mostly not for the public"},
			Basis:    cite("gb9704", "7.2.6", "gongkai", "第十六条"),
			Hits: []string{
				"清源县水利局文件\n清水报〔2026〕7号　　⟦签发人：周明⟧\n关于水库加固的情况说明\n县政府：",
				"清源县人民政府文件\n⟦签发人：李晓岚⟧\n清政〔2026〕3号",
			},
			Misses: []string{
				"县融媒体中心\n编辑：韦某　审核：陆某　签发：黄某",
				"我县召开座谈会\n10月8日，座谈会召开，与会人员踊跃发言。\n编辑：韦某　签发人：黄某",
				"合同由法定代表人或者其授权的签发人签字。",
			},
		},
		{
			ID: "CLS-20", Title: scan.Bilingual{ZH: "引用涉密文件", EN: "secret document cited"},
			Doc: scan.Bilingual{
				ZH: "引用的文件后括注密级，如“《……方案》（机密）”“有关批示（秘密级）”。即使是转述，也可能泄露涉密文件的名称和内容。信息系统、资质的等级不算。",
				EN: "a level in brackets behind a cited document; not the grade of a system or a qualification",
			},
			Severity: scan.Critical, Suppressors: scan.RuleText | scan.Lesson, Private: true, Advice: stop,
			Basis: cite("baomi", "第三十三条", "baomi", "第三十五条", "baomi-shishi", "第五条"),
			Hits: []string{
				"根据《全县重点目标防护方案》⟦（机密）⟧要求，开展专项检查。",
				"各单位要按照上级文件⟦（秘密级）⟧精神，抓好落实。",
				"传达学习《有关情况的通报》⟦（绝密级）⟧，研究贯彻意见。",
			},
			Misses: []string{
				"《中华人民共和国保守国家秘密法》（2024年修订）规定了密级。",
				"供应商应当具有涉密信息系统集成资质（秘密级）。",
				"该信息系统（机密级）通过了测评。",
				"国家秘密载体（机密）应当专人保管。",
				"书展上有小说《寻踪》《秘密》。",
			},
		},
	}
}
