package classification

import (
	"slices"

	"github.com/xianshen/xianshen/scan"
)

// stop is the advice on the mark of a state secret: the draft on a networked
// machine is the incident, so nothing may be done to it but to report it.
var stop = scan.Bilingual{
	ZH: "请立即停止编辑、复制、转发、上传和打印，不要自行删除；按本单位保密规定断开设备网络、保护现场，马上报告保密员（保密工作机构），由其判定和处置",
	EN: "stop editing, copying, forwarding and uploading; delete nothing; disconnect as the local rules say and call the security officer at once",
}

func cite(list ...string) []scan.Cite {
	var cites []scan.Cite
	for i := 0; i+1 < len(list); i += 2 {
		cites = append(cites, scan.Cite{Instrument: list[i], Article: list[i+1]})
	}
	return cites
}

// rules are the checker's rules. Articles are those of the editions in the
// table of instruments; where the wording was not read there is none.
func rules() []scan.Rule {
	return slices.Concat(markRules(), handlingRules(), documentRules())
}

// markRules are those of marks: a level, a number or a word that says what the draft is.
func markRules() []scan.Rule {
	return []scan.Rule{
		{
			ID: "CLS-01", Title: scan.Bilingual{ZH: "国家秘密标志", EN: "mark of a state secret"},
			Doc: scan.Bilingual{
				ZH: "“密级★保密期限”形式的国家秘密标志，含各种写法（空格、全角、☆、*、折行、繁体、只有★）。介绍标志写法的试题和宣传、影视评分不算。期限超过法定最长期限的另作提示。",
				EN: "a state secret's mark (level★term) in any spelling; not explanations of marks, nor ratings with stars",
			},
			Severity: scan.Critical, Suppressors: scan.Mention | scan.Lesson, Private: true, Advice: stop,
			Basis: cite("baomi", "第二十二条", "baomi", "第三十三条", "baomi", "第三十五条", "baomi-shishi", "第五条", "guoban47", ""),
			Hits: []string{
				"⟦秘密★1年⟧\n\n清源县防汛抗旱指挥部文件",
				"⟦机　密 ★ 10 年⟧",
				"000012\n⟦绝密★长期⟧\n特急",
				"⟦機密★五年⟧",
				"⟦秘密☆6个月⟧",
				"⟦机密*3年⟧",
				"⟦秘密＊1年⟧",
				"⟦绝　　　密　　　★　　　二十年⟧",
				"⟦秘密\n★1年⟧\n关于召开座谈会的通知",
				"⟦机密★会议开始前⟧",
				"⟦秘密★2027年3月1日前⟧",
				"会议材料（⟦机密★⟧）",
				"密级：⟦机密★5年⟧",
				"序号\t名称\t密级\n1\t布防图\t⟦秘密★3年⟧\n2\t名册\t公开",
				"照片中的文件首页可见⟦秘密★15年⟧",
				"⟦秘\u200b密★1年⟧",
				`{"body": "现场图片见下。", "images": [{"src": "a.jpg", "text": "⟦机密★1年⟧\n某某方案"}]}`,
				`{"body": "请下载附件。", "attachments": [{"name": "⟦秘密★1年⟧ 保障方案.docx"}]}`,
			},
			Misses: []string{
				"国家秘密的密级分为绝密、机密、秘密三级。",
				"国家秘密标志形式为“密级★保密期限”、“密级★解密时间”或者“密级★解密条件”。",
				"某份文件首页标注为“机密★10年”的字样，其中“10年”是指保密期限。",
				"悬疑片《机密之外》，观众评分★★★★★。",
				"剧情★★★★☆ 秘密★★★ 画面★★★★",
				"她的小秘密☆大发现，本期节目带你走近童年。",
				"秘密花园★五月开放",
				"工作秘密★5年",
				"商业秘密★3年",
				"* 绝密\n* 机密\n* 秘密",
				"下列标志正确的是：①机密★3年 ②★机密 ③机密3年★。",
			},
		},
		{
			ID: "CLS-02", Title: scan.Bilingual{ZH: "密级栏", EN: "field that names a level"},
			Doc: scan.Bilingual{
				ZH: "“密级：机密”一类的栏目，表格中密级一列的值，勾选的密级。密级为公开、无、非密的不算，只列出各级选项的空表不算。",
				EN: "a field (密级：机密), a cell under 密级 or a ticked box that names a level of state secret",
			},
			Severity: scan.Critical, Suppressors: scan.Mention | scan.Lesson, Private: true, Advice: stop,
			Basis: cite("baomi", "第二十二条", "baomi", "第三十五条", "baomi-shishi", "第二十一条", "guoban47", ""),
			Hits: []string{
				"县数据平台调研材料\n⟦密级：机密⟧",
				"⟦密　级： 秘 密⟧",
				"⟦密级:秘密⟧　紧急程度:加急",
				"⟦密级和保密期限：秘密 1年⟧",
				"⟦保密等级：绝密级⟧",
				"⟦密级：□绝密 ☑机密⟧ □秘密",
				"序号\t名称\t密级\n1\t布防图\t⟦机密⟧\n2\t宣传册\t公开",
			},
			Misses: []string{
				"密级：公开", "密级：无", "密级：非密", "密级：不涉密", "密级：/",
				"密级：□绝密 □机密 □秘密 □内部",
				"密级：绝密、机密、秘密",
				"本办法所称密级，是指国家秘密的等级。",
				"各单位应当按照密级管理要求做好保密工作，严防泄露国家秘密。",
				"秘密级以上文件应当由机要部门收发，机密文件管理按有关规定执行。",
				"商业密级：核心商密",
			},
		},
		{
			ID: "CLS-02.internal", Title: scan.Bilingual{ZH: "密级栏注明内部", EN: "field that says internal"},
			Doc: scan.Bilingual{ZH: "“密级：内部”“密级：工作秘密”。内部不是国家秘密的密级，但说明材料不供公开。",
				EN: "密级：内部 or 密级：工作秘密: not a level of state secret, but not for the public either"},
			Severity: scan.High, Suppressors: scan.Mention | scan.Lesson, Private: true,
			Advice: scan.Bilingual{ZH: "请核实是否属于工作秘密或内部事项，确需公开的先经保密审查并去除标注", EN: "check whether it is a work secret; have it reviewed before it is published"},
			Basis:  cite("baomi", "第六十四条", "baomi-shishi", "第七十三条", "gongkai", "第十七条"),
			Hits:   []string{"⟦密级：内部⟧\n全区营商环境调查分析", "⟦密级：工作秘密⟧", "⟦密级\t内部⟧\n编制\t县防汛办\n"},
			Misses: []string{"密级：公开", "内部控制建设情况", "密级分为内部和公开两种。"},
		},
		{
			ID: "CLS-02.line", Title: scan.Bilingual{ZH: "密级独立成行", EN: "a level on a line of its own"},
			Doc: scan.Bilingual{
				ZH: "文首、文末单独一行的“机密”“秘密 3年”“涉密文件”，标题或附件名中括注的密级。列举各级密级的不算。",
				EN: "a line of the header or footer, or a bracket in a title or a file's name, that holds a level",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.Lesson, Private: true, Advice: stop,
			Basis: cite("baomi", "第二十二条", "baomi", "第三十五条", "gb9704", "7.2.2"),
			Hits: []string{
				"⟦机密⟧\n清源县人民政府办公室文件",
				"⟦秘　密⟧\n关于召开专题会议的通知",
				"⟦【绝密】⟧\n人员转移路线",
				"⟦秘密 3年⟧\n关于调整保障方案的通知",
				"⟦涉密文件 不得外传⟧\n工作要点",
				`{"title": "关于调整应急预案的通知（⟦秘密⟧）", "body": "各单位："}`,
				`{"body": "见附件。", "attachments": [{"name": "【⟦机密⟧】布防示意图.pdf"}]}`,
			},
			Misses: []string{
				"我国密级分为哪几级？\nA．绝密\nB．机密\nC．秘密",
				"绝密\n机密\n秘密",
				"秘密级以上文件\n管理规定",
				"电影《秘密》今晚放映",
				`{"title": "《机密之外》观后感", "body": "影片讲述了保密战线的故事。"}`,
			},
		},
		{
			ID: "CLS-03", Title: scan.Bilingual{ZH: "段落密级", EN: "mark of a paragraph"},
			Doc: scan.Bilingual{
				ZH: "段首括注的密级“（秘密）……”，或标题、小标题末尾括注的密级。试题的括号答案、并列的各级密级不算。",
				EN: "a level in brackets that opens a paragraph or closes a heading; not the answer of a quiz",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.Lesson, Private: true, Advice: stop,
			Basis: cite("baomi", "第二十二条", "baomi", "第三十五条"),
			Hits: []string{
				"一、基本情况\n⟦（秘密）⟧县级平台与业务专网之间设有单向导入设备。",
				"　　⟦【机密】⟧专网侧运维人员名单另附。",
				"二、⟦(机 密)⟧值守力量部署在三个方向。",
				"三、兵力部署⟦（机密）⟧\n按方案执行。",
			},
			Misses: []string{
				"1. 国家秘密的最低密级是（秘密）。",
				"泄露会使国家安全和利益遭受损害的，属于（秘密）",
				"（绝密）（机密）（秘密）三级由高到低排列。",
				"国家秘密分为三级（绝密、机密、秘密）",
				"（秘书科）请各科室报送材料。",
			},
		},
		{
			ID: "CLS-05", Title: scan.Bilingual{ZH: "密电、密文号", EN: "number of a secret telegram or document"},
			Doc: scan.Bilingual{
				ZH: "发文代字含密电、密发、密函、密传等字样的文号，以及“市委密电”一类的引用。发明电、明电公开；密云、高密、新密、哈密、密山等地名不算。",
				EN: "a document number whose code says that the document is secret, or a telegram cited so; not open telegrams, not places whose name holds 密",
			},
			Severity: scan.Critical, Suppressors: scan.Mention | scan.Lesson, Private: true, Advice: stop,
			Basis: cite("baomi", "第三十三条", "baomi", "第三十五条", "baomi-shishi", "第五条"),
			Hits: []string{
				"⟦清森防密发〔2026〕6号⟧",
				"根据⟦云岭市委密电〔2025〕13号⟧要求，现通知如下。",
				"按照⟦清政办密函[2024]7号⟧安排",
				"各乡镇要按⟦市委密电⟧精神抓好落实。",
				"⟦厅密传〔2026〕21 号⟧",
				"现将《⟦云委密电〔2026〕8号⟧》转发你们。",
				"落实会议精神（⟦清委密〔2026〕8号⟧）。",
			},
			Misses: []string{
				"清政办发明电〔2026〕9号",
				"国办发明电〔2023〕1号",
				"高密发〔2024〕12号",
				"新密发〔2023〕5号",
				"密云区委文件（密发〔2024〕3号）",
				"密政发〔2024〕8号",
				"战士们译出了密电码，长征途中中央军委密电各部。",
				"请将密件交机要室保管。",
				"新密〔2026〕3号",
				"加密〔2026〕位",
			},
		},
		{
			ID: "CLS-06", Title: scan.Bilingual{ZH: "考试材料（考前）", EN: "examination paper before the examination"},
			Doc: scan.Bilingual{
				ZH: "“绝密★启用前”等考试材料标志，考试时间（活动时间、文首的日期）晚于发布时间。",
				EN: "the mark of an examination paper whose examination is still to be held",
			},
			Severity: scan.Critical, Suppressors: scan.Mention | scan.Enforcement | scan.Lesson, Private: true, Advice: stop,
			Basis: cite("baomi", "第二十二条", "baomi", "第三十五条"),
			Hits: []string{
				`{"publish_time": "2026-11-21", "body": "⟦绝密★启用前⟧\n清源县2026年12月5日事业单位公开招聘考试\n综合知识试卷"}`,
				`{"publish_time": "2026-11-21", "event_time": "2026-11-28", "body": "⟦机密★启用前⟧\n技能等级考试试题"}`,
				`{"publish_time": "2026-11-21", "body": "⟦绝密☆启封前⟧\n2027年普通高等学校招生全国统一考试"}`,
			},
			Misses: []string{
				`{"publish_time": "2026-11-21", "body": "绝密★启用前\n2024年普通高等学校招生全国统一考试\n语文"}`,
				"绝密★启用前\n高三第二次模拟考试",
				"考试安全保密工作会议要求，试卷在启用前按绝密级管理，严防泄密。",
				"今年首次对“绝密★启用前”的试卷全程录像。",
			},
		},
		{
			ID: "CLS-06.past", Title: scan.Bilingual{ZH: "考试材料（标识残留）", EN: "leftover mark on a past or practice paper"},
			Doc: scan.Bilingual{
				ZH: "考试已经举行的试卷、模拟卷和练习卷上残留的“绝密★启用前”。",
				EN: "the mark left on a paper whose examination is over, or put on a practice paper",
			},
			Severity: scan.Medium, Suppressors: scan.Mention | scan.Enforcement | scan.Lesson,
			Advice: scan.Bilingual{ZH: "请核实试题可以公开（含评分参考和著作权），并去除残留的密级标识；不属于国家秘密的不得作出国家秘密标志", EN: "check that the paper may be public and take the mark off"},
			Basis:  cite("baomi", "第二十二条"),
			Hits: []string{
				`{"publish_time": "2026-11-21", "body": "⟦绝密★启用前⟧\n2024年普通高等学校招生全国统一考试\n语文"}`,
				`{"publish_time": "2026-11-21", "body": "⟦绝密★考试结束前⟧\n高三第二次模拟考试"}`,
			},
			Misses: []string{
				"2024年高考语文试题及参考答案",
				"试卷启用前为绝密级国家秘密材料，启用后解密。",
			},
		},
		{
			ID: "CLS-06.undated", Title: scan.Bilingual{ZH: "考试材料（考试时间不明）", EN: "examination paper without a date"},
			Doc: scan.Bilingual{
				ZH: "“绝密★启用前”等考试材料标志，看不出考试是否已经举行。",
				EN: "the mark of an examination paper, and no telling whether the examination has been held",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.Enforcement | scan.Lesson, Private: true, Advice: stop,
			Basis:  cite("baomi", "第二十二条", "baomi", "第三十五条"),
			Hits:   []string{"⟦绝密★启用前⟧\n综合素质测试卷", "试卷类型：A\n⟦机密★启用前⟧"},
			Misses: []string{"试卷启用前由专人看管。", "绝密★启用前\n2019年全国统一考试理科综合试卷"},
		},
		{
			ID: "CLS-07", Title: scan.Bilingual{ZH: "工作秘密、内部标志", EN: "mark of a work secret or of an internal text"},
			Doc: scan.Bilingual{
				ZH: "单独成行或括注的“内部资料 注意保存”“内部文件”“工作秘密”等标志。内部控制、内部审计、内部人员等词语，以及制度条文不算。",
				EN: "a line or a bracket that says that the text is internal or a work secret; not internal control, audit, staff",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.Lesson, Private: true,
			Advice: scan.Bilingual{ZH: "请核实是否属于工作秘密或内部事项；未经本单位保密审查不得公开，确可公开的去除标志后发布", EN: "check whether it is a work secret; have it reviewed, take the mark off before it is published"},
			Basis:  cite("baomi", "第六十四条", "baomi-shishi", "第七十三条", "gongkai", "第十六条"),
			Hits: []string{
				"县数据平台调研材料\n⟦内部资料　注意保管⟧",
				"⟦内部文件⟧\n关于做好近期工作的提示",
				"（⟦内部资料，请勿外传⟧）\n第三季度运行分析",
				"【⟦内部⟧】\n工作提示",
				"第三季度运行分析（⟦内部使用⟧）",
				"⟦工作秘密★1年⟧\n关于调整巡查频次的通知",
				"⟦内部事项 注意保管⟧",
				"⟦内部掌握，不得公开⟧\n招商谈判要点",
				"⟦内 部⟧\n工作提示",
			},
			Misses: []string{
				"加强内部控制，完善内部审计和内部监督。",
				"《内部资料性出版物管理办法》自2015年4月1日起施行。",
				"国家秘密\n工作秘密\n商业秘密\n三者有何区别？",
				"工作秘密\n工作秘密是指机关、单位在履行职能中产生的内部敏感事项。",
				"任何人不得向境外提供内部资料。",
				"不得泄露工作秘密、内部敏感信息。",
				"涉密文件、内部资料应当按规定销毁。",
				"会议通报了企业内部人员管理情况。",
				"学习《中华人民共和国保守国家秘密法》第六十四条关于工作秘密的规定",
			},
		},
		{
			ID: "CLS-08", Title: scan.Bilingual{ZH: "商业秘密标志", EN: "mark of a trade secret"},
			Doc: scan.Bilingual{
				ZH: "“核心商密★5年”“某公司 普通商密 3年”“商业秘密▲长期”等标志。“保护商业秘密”一类的行文和规定不算。",
				EN: "the mark of a trade secret; not talk about protecting trade secrets",
			},
			Severity: scan.High, Suppressors: scan.Mention | scan.Lesson, Private: true,
			Advice: scan.Bilingual{ZH: "请核实是否属于企业商业秘密，并征得权利人同意；“★”为国家秘密标志专用，企业标志不应使用", EN: "check whether it is a trade secret and ask its owner"},
			Basis:  cite("shangmi", "第十三条", "gongkai", "第十五条"),
			Hits: []string{
				"⟦核心商密★5年⟧",
				"⟦商业秘密▲长期⟧",
				"⟦商业秘密★3年⟧\n某矿业公司成本分析",
				"⟦清源矿业有限公司 核心商密 10年⟧\n储量核实报告",
				"⟦普通商密⟧\n采购底价测算",
			},
			Misses: []string{
				"依法保护企业商业秘密和个人隐私。",
				"什么情形构成侵权？\n一、概念\n商业秘密\n二、构成要件",
				"商业秘密按其重要程度分为核心商密和普通商密。",
				"因涉及商业秘密，部分内容不予公开。",
				"侵犯商业秘密的，由监督检查部门责令停止违法行为。",
			},
		},
	}
}
