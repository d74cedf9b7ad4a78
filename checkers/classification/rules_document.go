package classification

import "github.com/xianshen/xianshen/scan"

// process is the basis of kinds of documents that may stay inside: the law lets
// organs keep them (可以不予公开), it does not forbid to publish them.
func process() []scan.Cite {
	return cite("gongkai", "第十六条", "gongkai", "第十七条", "guoban47", "")
}

// inside is the advice on such documents.
var inside = scan.Bilingual{
	ZH: "内部事务和过程性信息可以不予公开，请与制文机关核实是否可以公开；确需公开的，先经保密审查并注明公开属性",
	EN: "such documents may stay inside; ask the issuing organ, and have it reviewed before it is published",
}

// documentRules are those of whole documents that are mostly not for the public.
func documentRules() []scan.Rule {
	return []scan.Rule{
		{
			ID: "CLS-10", Title: scan.Bilingual{ZH: "未定稿", EN: "unfinished version"},
			Doc: scan.Bilingual{
				ZH: "标题、题下括注或附件名称中的送审稿、讨论稿、报批稿、代拟稿、修改稿、初稿、第N稿、内部征求意见稿。书名号中提到的、面向公众征求意见的、征文论文初稿不算。",
				EN: "a title, a line under it or a file's name says that the text is not the last version",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.PublicFlow | scan.Consultation | scan.Lesson,
			Advice: scan.Bilingual{ZH: "请核实是否误传过程稿，公开以正式印发的文本为准", EN: "check whether a working version was uploaded by mistake"},
			Basis:  process(),
			Hits: []string{
				"清源县城市更新实施方案（⟦送审稿⟧）\n为推进城市更新，制定本方案。",
				"清源县政务公开工作要点\n（⟦讨论稿⟧）\n一、总体要求",
				"清源县养老服务设施规划（第三次⟦修改稿⟧）\n第一章 总则",
				`{"title": "公共停车场管理办法（内部⟦征求意见稿⟧）", "body": "第一条 为了规范停车，制定本办法。"}`,
				`{"body": "请查阅附件。", "attachments": [{"name": "2027年工作要点⟦代拟稿⟧.docx"}]}`,
				"清源县“十五五”规划纲要\n（⟦未定稿⟧ 注意保密）",
			},
			Misses: []string{
				"我县召开《城市更新规划（送审稿）》评审会",
				"会议审议通过了《清源县养犬管理办法（送审稿）》。",
				"“书香清源”征文启事：请将初稿发送至邮箱。",
				"毕业论文初稿提交要求",
				"起草小组形成初稿后，多次征求各方意见。",
			},
		},
		{
			ID: "CLS-10.comment", Title: scan.Bilingual{ZH: "征求意见稿、草案（未见公开征求意见）", EN: "version for comment without a call for comments"},
			Doc: scan.Bilingual{
				ZH: "标题为征求意见稿、草案，全文没有公开征求意见、意见反馈方式等语句，也没有公开附注。",
				EN: "a version for comment, and nothing in the text asks the public for any",
			},
			Severity: scan.Medium, Suppressors: scan.Mention | scan.PublicFlow | scan.Consultation | scan.Lesson,
			Advice: scan.Bilingual{ZH: "请核实是公开征求意见还是误传过程稿；公开征求意见的，请写明时间和反馈方式", EN: "say how and until when comments are taken, or check whether a working version was uploaded"},
			Basis:  process(),
			Hits: []string{
				"清源县养犬管理办法（⟦征求意见稿⟧）\n第一条 为了规范养犬行为，制定本办法。",
				`{"title": "清源县城市供水条例（⟦草案⟧）", "body": "第一条 为了加强城市供水管理，制定本条例。"}`,
			},
			Misses: []string{
				"清源县养犬管理办法（征求意见稿）\n现向社会公开征求意见，请于12月20日前将意见发送至邮箱。",
				"关于《清源县养犬管理办法（草案）》的说明",
				"县人大常委会审议《清源县城市供水条例（草案）》",
				"关于2026年预算执行情况和2027年预算草案的报告",
				"小区物业管理规约（征求意见稿）\n欢迎业主提出意见和建议。",
			},
		},
		{
			ID: "CLS-10.residue", Title: scan.Bilingual{ZH: "批注、修订残留", EN: "comments left in the text"},
			Doc: scan.Bilingual{
				ZH: "从文字处理软件带入的“批注 [王1]：”“带格式的：”“删除的内容：”等痕迹。",
				EN: "comments and changes that a word processor left in the text",
			},
			Severity: scan.Medium, Suppressors: scan.Mention | scan.Lesson,
			Advice: scan.Bilingual{ZH: "请接受或清除全部修订和批注，核对是否为定稿", EN: "clear all changes and comments, check that this is the last version"},
			Basis:  cite("gongkai", "第十六条"),
			Hits: []string{
				"一、总体要求⟦批注 [王1]：⟧此处数据待核",
				"⟦带格式的：⟧字体：仿宋_GB2312",
				"⟦删除的内容：⟧约三千万元",
				"二、资金来源 ⟦Commented [ZS2]:⟧ 数额请财政确认",
			},
			Misses: []string{
				"请各单位认真批注意见后退回。",
				"《资治通鉴》批注本出版",
				"可以设置带格式的文本。",
			},
		},
		{
			ID: "CLS-11", Title: scan.Bilingual{ZH: "内部刊物", EN: "internal journal"},
			Doc: scan.Bilingual{
				ZH: "报头（内参、专报、要情、情况反映、值班信息、舆情日报、督查通报等）加期号；准印证号；“内部资料，免费交流”。有刊号的公开出版物不算。",
				EN: "the masthead of an internal journal with the number of its issue, or its printing permit",
			},
			Severity: scan.Medium, Suppressors: scan.RuleText | scan.Mention | scan.Lesson,
			Advice: scan.Bilingual{ZH: "内部资料性出版物只在本系统、本单位交流，请核实是否可以公开，或改写为公开信息", EN: "internal journals go to their own system only"},
			Basis:  cite("neibu-ziliao", "第十四条", "neibu-ziliao", "第十五条", "gongkai", "第十六条"),
			Hits: []string{
				"⟦舆 情 专 报⟧\n第12期\n清源县委网信办　2026年10月9日",
				"⟦值班信息⟧\n〔2026〕第35期\n清源县人民政府总值班室",
				"⟦督查通报（第8期）⟧\n县委督查室",
				"⟦清源要情⟧\n（总第102期）",
				"⟦准印证号：桂内准字第0321号⟧",
				"⟦内部资料，免费交流⟧\n清源文史",
				`{"body": "见附件。", "attachments": [{"name": "⟦县舆情快报第6期.pdf⟧"}]}`,
			},
			Misses: []string{
				"清源水利简报\n第5期\n一、冬修水利全面展开",
				"《清源大学学报》2026年第4期\nCN45-1234/G4 ISSN 1000-0000",
				"内部资料性出版物应当印有准印证编号和“内部资料，免费交流”字样。",
				"专报信息报送工作受到表扬",
				"申请准印证的，应当提交下列材料。",
				"12345热线工作情况专报机制建立以来，办结率稳步提升。",
			},
		},
		{
			ID: "CLS-12", Title: scan.Bilingual{ZH: "请示", EN: "request to a superior"},
			Doc: scan.Bilingual{
				ZH: "标题为“关于……的请示”，或以“妥否，请批示”等结尾。批复中引用请示、介绍请示报告制度的不算。",
				EN: "a request to a superior by its title or its closing; not a reply that cites one",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.PublicFlow | scan.Lesson,
			Advice: inside, Basis: process(),
			Hits: []string{
				"⟦关于解决水库除险加固资金缺口的请示⟧\n市水利局：\n工程位于石桥镇。\n妥否，请批示。",
				"县人民政府：\n为推进项目建设，拟调整用地范围。\n⟦以上请示妥否，请批复⟧。\n清源县水利局",
				`{"title": "⟦关于增加人员编制的请示⟧", "body": "县委编办：\n我局现有编制12名。"}`,
				`{"title": "⟦增加人员编制事项⟧", "doc_type": "请示", "body": "县委编办：\n我局现有编制12名。"}`,
				"⟦清源县卫生健康局\n关于购置救护车的紧急请示⟧\n县政府：",
			},
			Misses: []string{
				"关于同意设立清源产业园区的批复\n清源县人民政府：\n你县《关于设立清源产业园区的请示》（清政〔2026〕3号）收悉。",
				"严格执行请示报告制度",
				"关于进一步规范请示报告事项的通知\n各单位：",
				"公文结尾处应当使用“妥否，请批示”等用语，表述为请示。",
				"市民询问：旧证可否继续使用？请答复。",
			},
		},
		{
			ID: "CLS-13", Title: scan.Bilingual{ZH: "上行报告", EN: "report to a superior"},
			Doc: scan.Bilingual{
				ZH: "标题为“关于……的报告”，并有主送上级机关、“特此报告”或签发人。政府工作报告、预决算报告、年度报告、审计结果、事故调查报告等公开文种不算。",
				EN: "a report with a superior as addressee, its closing or a signer; not reports that the law has published",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.PublicFlow | scan.Lesson,
			Advice: inside, Basis: process(),
			Hits: []string{
				"⟦关于石桥镇信访积案化解情况的报告⟧\n县委、县政府：\n现将有关情况报告如下。",
				"⟦清源县水利局关于水库安全隐患排查工作的报告⟧\n我局组织排查。\n特此报告。",
				"⟦关于落实巡察反馈意见情况的报告⟧\n签发人：周明\n经研究，已整改完成。",
			},
			Misses: []string{
				"政府工作报告\n——2026年1月10日在县第十七届人民代表大会上\n各位代表：\n现在，我代表县人民政府报告工作。",
				"关于清源县2025年预算执行情况和2026年预算草案的报告\n各位代表：",
				"清源县2025年政府信息公开工作年度报告",
				"关于“3·12”较大道路交通事故的调查报告\n一、事故经过",
				"关于我县夏粮收购情况的调研报告\n夏粮收购有序推进。",
				"关于就业工作情况的报告\n县人大常委会：\n现将有关情况报告如下。",
				"关于2025年度法治政府建设情况的报告\n县委、县政府：\n特此报告。",
			},
		},
		{
			ID: "CLS-14", Title: scan.Bilingual{ZH: "往来函件", EN: "letter between organs"},
			Doc: scan.Bilingual{
				ZH: "标题为“关于……的函”，主送机关为平级或不相隶属机关，并有“请予支持”“特此函复”等结尾。标注公开发布的函、建议提案答复函、邀请函、询价函不算。",
				EN: "a letter between organs by its title, addressee and closing; not one marked as open, nor answers to proposals",
			},
			Severity: scan.Medium, Suppressors: scan.Mention | scan.PublicFlow | scan.Lesson,
			Advice: inside, Basis: process(),
			Hits: []string{
				"⟦关于商请提供地形图的函⟧\n县自然资源局：\n因工作需要，请提供石桥镇河段地形图。\n请予支持为盼。",
				"⟦清源县财政局关于经费问题的复函⟧\n县教育局：\n你局来函收悉。\n特此函复。",
				"县公安局：\n请协助核查有关车辆信息。\n⟦特此函达⟧。\n清源县交通运输局",
			},
			Misses: []string{
				"国务院办公厅关于同意建立联席会议制度的函\n发展改革委：\n经国务院同意，现函复如下。\n特此函复。\n（此件公开发布）",
				"关于县政协十届三次会议第21号提案的答复函\n李某委员：\n您提出的提案收悉。\n特此函复。",
				"邀请函\n尊敬的来宾：\n诚邀您参加活动，请予支持。",
				"办公家具采购询价函\n各供应商：\n请于3日内报价，特此函告。",
				"会议希望社会各界对此项工作请予支持。",
			},
		},
		{
			ID: "CLS-15", Title: scan.Bilingual{ZH: "会议纪要", EN: "minutes of a meeting"},
			Doc: scan.Bilingual{
				ZH: "标题或版头为纪要，或有出席、列席名单和议定事项。会议新闻、公开的会议解读、司法系统公布的审判工作纪要、学术会议纪要不算。",
				EN: "minutes by their title or masthead, or lists of those present together with what was decided",
			},
			Severity: scan.Medium, Suppressors: scan.Mention | scan.PublicFlow | scan.Lesson,
			Advice: inside, Basis: process(),
			Hits: []string{
				"⟦清源县人民政府第12次常务会议纪要⟧\n2026年10月9日，县长主持召开常务会议。",
				"⟦清源县人民政府专题会议纪要⟧\n〔2026〕18号\n研究供水保障工作",
				"研究河道清障工作\n⟦出席：周某、李某⟧\n列席：王某\n会议议定以下事项：一、由县水利局牵头。",
			},
			Misses: []string{
				"县政府召开第12次常务会议\n10月9日，县长主持召开会议。会议审议了《供水保障方案》。出席会议的有关部门负责同志作了汇报。",
				"全国法院民商事审判工作会议纪要\n为统一裁判思路，形成如下共识。",
				"县政府第12次常务会议纪要\n会议研究了供水工作。\n（此件公开发布）",
				"关于建立会议纪要公开制度的通知\n各单位：",
			},
		},
		{
			ID: "CLS-21", Title: scan.Bilingual{ZH: "内部事务材料", EN: "material of internal affairs"},
			Doc: scan.Bilingual{
				ZH: "考察材料、民主测评票数、后备干部、谈话记录、执法案卷、举报人信息、内部通讯录、附手机号码的值班表。任前公示、公开选调、服务电话不算。",
				EN: "personnel and case material: appraisals and votes, cadres in reserve, records of talks, who reported whom, lists of mobile numbers",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.RuleText | scan.Lesson, Private: true,
			Advice: scan.Bilingual{ZH: "建议暂缓发布，与组织人事、纪检、执法或信访部门核实；涉及个人的信息一并处理", EN: "ask the department in charge; personal data is concerned too"},
			Basis:  cite("gongkai", "第十六条", "xinfang", "第三十条", "gongkai", "第十五条"),
			Hits: []string{
				"⟦关于周某同志的考察材料⟧\n周某，男，1980年生。",
				"民主测评中，⟦优秀票32票⟧，称职票4票。",
				"周某同志被确定为县管⟦后备干部⟧。",
				"⟦举报人⟧：李某某\n反映问题：",
				"⟦清源县民政局内部通讯录⟧\n姓名 电话",
				`{"title": "⟦国庆假期值班表⟧", "body": "周某 13900010001\n李某 13900010002\n王某 13900010003"}`,
				`{"body": "见附件。", "attachments": [{"name": "⟦2026年后备干部名单.xlsx⟧"}]}`,
				"⟦谈话记录⟧\n时间：2026年3月1日\n谈话人：周某",
			},
			Misses: []string{
				"关于周某同志任前公示的公告",
				"清源县2026年公开选调公务员考察人员名单公示",
				"完善举报人保护制度，举报人：是指向行政机关反映问题的人。",
				"清源县政务服务热线通讯录\n咨询电话：0779-5550102",
				"国庆假期值班安排\n24小时值班电话：0779-5550100",
				"加强后备干部队伍建设，优化年龄结构。",
				"开展民主测评和民主推荐，广泛听取意见。",
			},
		},
		{
			ID: "CLS-22", Title: scan.Bilingual{ZH: "接待、行程、安保方案", EN: "plan of a visit, of guards or of seats"},
			Doc: scan.Bilingual{
				ZH: "标题或附件名称为接待方案、领导考察行程安排、警卫安保方案、乘车座次食宿安排等。交通管制通告、领导接访安排、旅游研学行程、考生食宿安排不算。",
				EN: "plans of visits, itineraries of leaders, guards, cars, seats and rooms; not what travellers or examinees are told",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.PublicFlow | scan.Lesson,
			Advice: scan.Bilingual{ZH: "建议暂缓发布，与活动主办和安全保卫部门核实；活动前公开行程和部署有安全风险", EN: "ask the organisers and those in charge of security"},
			Basis:  cite("gongkai", "第十四条", "gongkai", "第十六条", "baomi", "第六十四条"),
			Hits: []string{
				"⟦市领导赴清源县调研接待方案⟧\n一、时间安排",
				"⟦清源县民族文化节安保工作方案⟧\n一、警力部署",
				"⟦上级检查组考察行程安排（10月9日）⟧\n8:30 出发",
				"⟦全县经济工作会议座次表⟧\n第一排",
				`{"body": "见附件。", "attachments": [{"name": "⟦检查组接待手册.docx⟧"}]}`,
			},
			Misses: []string{
				"关于民族文化节期间实行临时交通管制的通告",
				"县领导接访安排表\n时间 姓名",
				"研学旅行行程安排\n第一天：参观博物馆",
				"2026年公务员考试考生食宿安排",
				"我县召开民族文化节安保工作会议",
				"保安服务项目招标公告",
			},
		},
	}
}
