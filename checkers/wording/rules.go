package wording

import "github.com/xianshen/xianshen/scan"

// rules returns the rules that these options turn on.
func rules(o Options) []scan.Rule {
	norm := scan.Cite{Instrument: "yuyanwenzi", Article: "第九条"}
	check := scan.Cite{Instrument: "jiancha"}
	marks := scan.Cite{Instrument: "gb15834"}
	list := []scan.Rule{
		{
			ID: "WRD-01", Title: scan.Bilingual{ZH: "错别字", EN: "slip of the pen"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "词表中的错误写法（任何语境下都不成词），以及与成语、固定词语只差一个字的写法。登录/登陆、账号/帐号一类为低级。的、地、得和其它、做贡献等不提示。",
				EN: "wrong forms that are no word in any context, and what differs from a fixed expression in one character; variants such as 帐号 are low",
			},
			Advice:      scan.Bilingual{ZH: "请核对原意后改正。", EN: "check and correct"},
			Basis:       []scan.Cite{norm, check},
			Suppressors: scan.Mention,
			Hits: []string{
				"会议对下一步工作作了⟦布署⟧。",
				"项目由中标单位负责设备⟦按装⟧和调试。",
				"门面房对外⟦租凭⟧公告",
				"希望全体同志⟦再接再励⟧，再创佳绩。",
				"群众⟦迫不急待⟧地打听开工的日子。",
				"要⟦即然⟧决定了就抓紧办。",
				"用户⟦登陆⟧系统后可以查询办理进度。",
				"请如实填写银行⟦帐号⟧。",
				"全村⟦座落⟧在半山腰上。",
				"这项工作要一抓到底，不能⟦半途而费⟧。",
			},
			Misses: []string{
				"会议对下一步工作作了部署。",
				"预防犯罪要从未成年人抓起。",
				"当时侯爷府已经改作学堂。",
				"台风预计明天夜间登陆我省沿海，网站将滚动播报。",
				"这是唯一但很有效的办法。",
				"要配合做好登记工作，分工做好后勤。",
				"万事俱备，只欠东风。",
				"各部门既使群众受益，又使企业减负。",
				"他激动得不能自已。",
				"公平正当的竞争受法律保护。",
				"不要把“部署”误写为“布署”。",
			},
		},
		{
			ID: "WRD-02", Title: scan.Bilingual{ZH: "严重表述错误", EN: "fatal slip"}, Severity: scan.Critical,
			Doc: scan.Bilingual{
				ZH: "国名、国家机构名称和重要固定表述差一个字：错字、漏字、多字或颠倒。法定的简称和已知的正确变体不提示；领导人姓名由发布单位自己的短语表维护。",
				EN: "names of the state, its organs and fixed statements that differ in a single edit; known variants aside",
			},
			Advice:      scan.Bilingual{ZH: "请立即核对规范名称或表述。", EN: "check against the official name or statement at once"},
			Basis:       []scan.Cite{check, norm},
			Suppressors: scan.Mention,
			Hits: []string{
				"庆祝⟦中华人民共合国⟧成立纪念日。",
				"⟦中共人民共和国⟧成立以来",
				"根据《⟦中华人共和国⟧土地管理法》",
				"⟦中国共产挡⟧员要带头。",
				"⟦全国人民代大会⟧",
				"深入开展⟦扫黑险恶⟧专项斗争。",
				"⟦扫黑除厄⟧，一查到底。",
				"⟦不忘实心⟧，方得始终。",
				"向县⟦攻府⟧报告。",
				"区⟦人民检查院⟧提起公诉。",
				"⟦新疆维吾尔族自治区⟧",
				"⟦社会主义核心价直观⟧",
				"高举⟦中国特色社会注意⟧伟大旗帜。",
				"更加紧密地团结在以他⟦为中心的党中央⟧周围。",
			},
			Misses: []string{
				"中华人民共和国境内适用本法。",
				"中国共产主义青年团是党的助手。",
				"人力资源社会保障部门负责解释。",
				"扫黑除恶常态化，打黑除恶不停步。",
				"勿忘初心，不忘初衷。",
				"本级人民代表大会和我国人民代表大会制度。",
				"人民检察官为人民。",
				"住房城乡建设部门应当公布名单。",
				"加强监督检查院内感染防控。",
				"社会主义核心价值体系",
				"中華人民共和國成立",
				"退役军人事务局开展走访，退役军人事务厅作了部署。",
			},
		},
		{
			ID: "WRD-03", Title: scan.Bilingual{ZH: "标点不配对或叠用", EN: "unpaired or piled marks"}, Severity: scan.Low,
			Doc: scan.Bilingual{
				ZH: "书名号、引号、括号缺一半，或句号、逗号等叠用。列项序号“1)”、分段引用、全角半角混用不提示。",
				EN: "a title mark, quote or bracket without its partner, or stops that follow one another; item numbers like 1) and quotations of several paragraphs aside",
			},
			Advice: scan.Bilingual{ZH: "请补全或删去。", EN: "complete or delete it"},
			Basis:  []scan.Cite{marks},
			Hits: []string{
				"依据⟦《⟧城市供水条例的规定",
				"会议提出“两手抓”⟦”⟧的要求。",
				"请于月底前上报⟦（⟧逾期不候。\n特此通知。\n一\n二\n三",
				"工作已经完成⟦。。⟧请验收。",
				"各乡镇⟦，，⟧各部门：",
				"经研究⟦，。⟧",
			},
			Misses: []string{
				"依据《城市供水条例》（2020年修订)的规定",
				"1)材料齐全；2)符合条件。\na)第一项\n一）第二项",
				"“第一段引文。\n“第二段引文。”",
				"见《关于印发〈办法〉的通知》。",
				"条例（草案\n修改稿）已经公布。",
				"这样做行吗？！",
			},
		},
		{
			ID: "WRD-05", Title: scan.Bilingual{ZH: "含义不明", EN: "ambiguous wording"}, Severity: scan.Low,
			Doc: scan.Bilingual{
				ZH: "“及/或”一类并列，以及全文没有任何日期而只写“昨天”“今天上午”。给出发布时间或导语有日期的不提示。",
				EN: "and/or, and a relative day in a draft that has no date at all",
			},
			Advice: scan.Bilingual{ZH: "请写明确。", EN: "be explicit"},
			Basis:  []scan.Cite{{Instrument: "guoban123"}},
			Hits: []string{
				"申请人⟦及/或⟧其代理人应当到场。",
				"由监护人⟦和/或⟧学校签字。",
				"⟦昨天下午⟧，全县防汛会议召开。",
			},
			Misses: []string{
				"申请人或者其代理人应当到场。",
				"11月18日电 昨天下午，全县防汛会议召开。",
				`{"body":"昨天下午，全县防汛会议召开。","publish_time":"2026-11-19"}`,
				"他说：“今天上午我还看见他。”",
			},
		},
		{
			ID: "WRD-06", Title: scan.Bilingual{ZH: "繁体字、异体字", EN: "traditional characters"}, Severity: scan.Low,
			Doc: scan.Bilingual{
				ZH: "简体文稿中零星的繁体字、异体字。引号、书名号内的，讲题词、碑刻、书法、古籍、姓氏的，成句的繁体引文，通篇繁体的，不提示。",
				EN: "single traditional or variant characters in simplified text; quotations, titles, inscriptions, relics and wholly traditional text aside",
			},
			Advice: scan.Bilingual{ZH: "请改用规范汉字；法律允许的除外。", EN: "use the standard characters unless the law allows others"},
			Basis:  []scan.Cite{{Instrument: "yuyanwenzi", Article: "第十七条"}, norm},
			Hits: []string{
				"会上对全年工作作了总结，并对先进单位进行了表彰和⟦獎⟧励。",
				"全县⟦經濟⟧社会发展稳中有进，各项主要指标均完成年度目标任务，群众获得感不断增强。",
			},
			Misses: []string{
				"馆藏碑刻上的“風調雨順”四字保存完好，全县经济社会发展稳中有进，各项指标完成年度目标。",
				"會議強調，要進一步做好工作。",
				"展览展出书法作品，其中一幅写着寧靜致遠，吸引不少观众驻足，现场气氛热烈而有序。",
				"乾隆年间修建的石桥至今完好，站在瞭望台上可以看见全貌。",
			},
		},
		{
			ID: "WRD-07", Title: scan.Bilingual{ZH: "重字、重词", EN: "word written twice"}, Severity: scan.Low,
			Doc: scan.Bilingual{
				ZH: "“的的”“进行进行”一类误植的重复。目的的、参与与、是是非非、研究研究等不提示。",
				EN: "a word written twice by mistake; 目的的, 参与与, 是是非非 and verbs that may be said twice aside",
			},
			Advice: scan.Bilingual{ZH: "请删去多余的字词。", EN: "delete one"},
			Basis:  []scan.Cite{norm},
			Hits: []string{
				"这是全县⟦的的⟧一件大事。",
				"对项目⟦进行进行⟧了实地核查。",
				"现将⟦有关有关⟧事项通知如下。",
				"会议⟦对对⟧该项工作提出要求。",
			},
			Misses: []string{
				"这一目的的实现需要时间。",
				"保障公众参与与监督的权利。",
				"他的的确确来过，是是非非自有公论。",
				"请大家研究研究，讨论讨论。",
				"天天向上，人人有责，渐渐好转。",
				"及以及时公开为原则。",
				"这件事不了了之。",
			},
		},
		{
			ID: "WRD-08", Title: scan.Bilingual{ZH: "固定表述差一字", EN: "near a fixed phrase"}, Severity: scan.High,
			Doc: scan.Bilingual{
				ZH: "与固定表述（内置少量，其余由发布单位的短语表给出）只差一个字：错字、漏字、多字、颠倒。短语表中列为正确的变体不提示。",
				EN: "one edit away from a fixed phrase of the table, which publishers extend; the variants it names aside",
			},
			Advice:      scan.Bilingual{ZH: "请对照权威表述核对。", EN: "check against the authoritative wording"},
			Basis:       []scan.Cite{check, norm},
			Suppressors: scan.Mention,
			Hits: []string{
				"推进⟦供给侧结构性改草⟧。",
				"⟦绿水青山就是金山很山⟧。",
				"实现⟦中华民族伟大复心⟧。",
				"推动⟦京津翼协同发展⟧。",
				"⟦最低生活保章⟧标准提高。",
				"坚持⟦稳中求进工作总基凋⟧。",
				"⟦犯罪嫌移人⟧已被刑事拘留。",
				"违反《中华人民共和国⟦妇女权益保护法⟧》的规定",
				"根据《⟦劳动合同发⟧》第十条",
				"依照《⟦行政复意法⟧》提出申请",
				"《中华人民共和国⟦道路交通安法⟧》",
			},
			Misses: []string{
				"推进供给侧结构性改革。",
				"实现中华民族的伟大复兴。",
				"推进国家治理体系、治理能力现代化。",
				"绿水青山就是\n金山银山",
				"坚持以人民为中心的发展思想。",
				"市退役军人事务局、省退役军人事务厅和退役军人事务部",
				"《中华人民共和国公路法》和《中华人民共和国铁路法》",
				"《中华人民共和国环境噪声污染防治法》已经废止。",
				"按照《清源市城市供水管理办法》执行，他写了一本《我的教学法》。",
				"小说《向着太阳出发》",
			},
		},
		{
			ID: "WRD-10", Title: scan.Bilingual{ZH: "蔑称", EN: "slur"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "对残疾人、病人、特定地域或行业人群的歧视性称呼。成语、歇后语、书名、品名、历史叙述不提示。",
				EN: "words that look down on people; sayings, titles, brands and history aside",
			},
			Advice:      scan.Bilingual{ZH: "请改用中性称呼。", EN: "use a neutral word"},
			Basis:       []scan.Cite{{Instrument: "guoban123"}},
			Suppressors: scan.Mention,
			Hits: []string{
				"活动现场走访慰问了⟦残废人⟧和孤寡老人。",
				"村里的⟦瘸子⟧也领到了补贴。",
				"对⟦乡巴佬⟧的说法引发不满。",
			},
			Misses: []string{
				"活动现场走访慰问了残疾人和孤寡老人。",
				"办事不能像瞎子摸象一样。",
				"阅读小说《瞎子与河》。",
				"不能让老实人吃哑巴亏。",
				"视神经病变患者可以申请救助。",
			},
		},
		{
			ID: "WRD-11", Title: scan.Bilingual{ZH: "停用的名称、提法", EN: "outdated name or term"}, Severity: scan.Info,
			Doc: scan.Bilingual{
				ZH: "发布单位词表中已停用的名称和提法；内置只有已撤销的中央机构，作参考提示。叙述历史、法规原文不提示。",
				EN: "names and terms of the publisher's list; by itself only central organs that no longer exist, for information",
			},
			Advice: scan.Bilingual{ZH: "请核对现行名称。", EN: "check the present name"},
			Basis:  []scan.Cite{norm},
			Hits: []string{
				`{"title":"关于报名的通知","body":"具体要求见⟦国家旅游局⟧网站。"}`,
			},
			Misses: []string{
				"具体要求见文化和旅游部网站。",
				"原国家旅游局于2018年撤销。",
			},
		},
		{
			ID: "WRD-13", Title: scan.Bilingual{ZH: "不存在的日期、时间", EN: "impossible date or time"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "13月、2月30日、4月31日、平年的2月29日、25时、8时65分。月数、版本号、网址中的数字不提示。",
				EN: "month 13, 30 February, 31 April, 29 February of a common year, 25 o'clock; durations and version numbers aside",
			},
			Advice: scan.Bilingual{ZH: "请核对日期和时间。", EN: "check the date"},
			Basis:  []scan.Cite{{Instrument: "gb15835"}, check},
			Hits: []string{
				"报名时间截至⟦2026年2月30日⟧。",
				"定于⟦4月31日⟧召开会议。",
				"本办法自⟦2025年2月29日⟧起施行。",
				"⟦2026年13月1日⟧前报送。",
				"更新日期：⟦2026-02-30⟧",
				"⟦九月三十一日⟧前完成。",
				"会议于当日下午⟦25:00⟧结束。",
			},
			Misses: []string{
				"2024年2月29日施行，12月31日结束。",
				"保修期为13个月，培养期24个月。",
				"软件版本为2.02.30，地址 192.168.2.30。",
				"婴儿13月龄接种。",
				"演练设置11个科目，历时90分钟，其中救援用时75分钟。",
				"二月三十个工作日以内。",
			},
		},
		{
			ID: "WRD-14", Title: scan.Bilingual{ZH: "残留文字", EN: "residue of a page, an editor or a template"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "网页功能文字、编辑软件的书签和域代码、标签和实体、未填的空、写给自己的备注。模板、示范文本、法律文书样式中的“××”不提示。",
				EN: "what a page, an editor or a template left behind; blanks in templates and forms aside",
			},
			Advice: scan.Bilingual{ZH: "请删去或补全。", EN: "delete or complete it"},
			Basis:  []scan.Cite{{Instrument: "guoban123"}},
			Hits: []string{
				"本办法自发布之日起施行。 ⟦扫一扫在手机打开当前页⟧",
				"⟦[bookmark: _GoBack]⟧第一条 为规范工作，制定本办法。",
				"详见⟦错误！未找到引用源⟧。",
				"⟦【字体：大 中 小】⟧ ⟦【打印】⟧ ⟦【关闭】⟧",
				"全年完成投资⟦XX万元⟧。",
				"会议强调⟦&nbsp;⟧要抓好落实⟦</p>⟧",
				"尊敬的⟦{{name}}⟧：",
				"受益群众⟦（待补）⟧人。",
				"⟦分享到：⟧微信 微博",
			},
			Misses: []string{
				"欢迎把好消息分享到朋友圈。",
				"行政处罚决定书样式：××县××局 ××年××月××日",
				"合同示范文本\n甲方于20XX年XX月XX日前支付。",
				"R&D 投入占比提高，AT&T 等企业参会。",
				"请点击页面右上角的“返回顶部”按钮。",
			},
		},
		{
			ID: "WRD-20", Title: scan.Bilingual{ZH: "差错率高", EN: "many slips"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "正文中的疑似错别字和表述错误达到每千字三处（可设置）且不少于五处。",
				EN: "three suspected slips in a thousand characters and five in all",
			},
			Advice: scan.Bilingual{ZH: "请退回起草部门通篇校对。", EN: "have the whole proofread"},
			Basis:  []scan.Cite{check},
			Hits: []string{
				"会议对防讯工作作了布署，要求加强部们之间的配合，尽快拔付资金，做好按装，严格遵照标淮。",
			},
			Misses: []string{
				"会议对防汛工作作了布署，要求加强部门之间的配合，尽快拔付资金。",
			},
		},
	}
	if o.Widths {
		list = append(list, scan.Rule{
			ID: "WRD-04", Title: scan.Bilingual{ZH: "半角标点", EN: "half-width marks"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "汉字之间的半角逗号、分号、冒号等，每行提示一次。默认不开启。", EN: "half-width marks between Chinese characters, once a line; off by default"},
			Advice: scan.Bilingual{ZH: "请改用全角标点。", EN: "use full-width marks"},
			Basis:  []scan.Cite{marks},
			Hits:   []string{"会议要求⟦,⟧各单位抓好落实。"},
			Misses: []string{"会议要求，各单位于10:30前报到,2026年起执行。"},
		})
	}
	return list
}
