package attribution

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	return []scan.Rule{
		{
			ID:    "ATT-01",
			Title: scan.Bilingual{ZH: "转载没有注明来源", EN: "repost without a source"},
			Doc: scan.Bilingual{
				ZH: "正文带有他人稿件的标志（新华社等电头、“本报讯”、转载标记、站外原文网址），而正文首尾和来源字段都没有写明来源。本网讯、本局讯和本单位自己的稿件不提示。",
				EN: "The text bears marks of someone else's (an agency's dateline, 本报讯, a repost mark, an original elsewhere) and neither its first and last lines nor the source field name a source. The publisher's own reports (本网讯) are quiet.",
			},
			Severity: scan.High,
			Basis: []scan.Cite{
				{Instrument: "xinwen-fuwu", Article: "第十五条"},
				{Instrument: "zhuzuoquan", Article: "第二十四条"},
			},
			Advice: scan.Bilingual{ZH: "写明稿件来源、作者、原标题和编辑；无法查明来源的不要转载", EN: "name source, author, original title and editor; do not repost what cannot be traced"},
			Hits: []string{
				"全国秋粮收购平稳有序\n新华社北京11月18日电（记者周闻）记者从有关部门获悉，截至目前，全国主产区累计收购秋粮超过一亿吨。",
				"山村来了电影队\n　　本报讯（记者 何问渠 通讯员 田野）夜幕降临，村口的晒谷场上支起了银幕。",
				"中新网成都11月3日电 (罗小满)四川盆地近日迎来持续降温。",
				"央视网消息：今天，全国多地迎来入冬以来最强降雪。",
				"【转载】高山菜农的四季歌\n清晨五点，菜农老宋已经下地。",
				`{"title": "古村新生", "body": "古村的石板路又热闹起来。", "original": {"title": "古村新生", "body": "古村的石板路又热闹起来。", "source_url": "https://www.example.com/a/1.html"}}`,
			},
			Misses: []string{
				"全国秋粮收购平稳有序\n新华社北京11月18日电（记者周闻）记者从有关部门获悉。\n来源：新华社",
				"本网讯（通讯员 陈晓禾）11月18日，县水利局组织干部到河湖管护一线开展志愿服务。",
				"本局讯 连日来，局党组成员分片包干，深入企业开展安全检查。",
				`{"source": "人民日报", "title": "守护一江清水", "body": "本报南京11月12日电（记者林开）深秋时节，江豚时而跃出水面。"}`,
				`{"account": {"name": "清源日报", "org": "清源日报社"}, "body": "本报讯（记者 何问渠）昨日，我市第三届运动会开幕。"}`,
				"国务院办公厅转发国家发展改革委关于恢复和扩大消费措施的通知\n各省、自治区、直辖市人民政府：",
				"县气象台11月20日电话通知各乡镇，做好防寒准备。",
				"来源：新华网　2026-11-18\n新华社北京11月18日电 记者获悉，全国铁路运行平稳。",
				"县政府办公室收到新华社记者来电，咨询粮食收购情况，请各单位做好答复。",
			},
		},
		{
			ID:    "ATT-02",
			Title: scan.Bilingual{ZH: "来源含糊", EN: "vague source"},
			Doc: scan.Bilingual{
				ZH: "来源写作“网络”“互联网”“综合整理”“微信公众号”等，没有指明是谁的稿件；或者写“图片来源于网络，侵删”。只看完整的值：“市网络安全办公室”“综合新华社、人民日报”不提示。",
				EN: "The source is given as 网络, 综合整理, 微信公众号 and the like, naming nobody, or a remark says 图片来源于网络，侵删. Only whole values count: an office for network security is a name.",
			},
			Severity: scan.High,
			Basis: []scan.Cite{
				{Instrument: "xinwen-fuwu", Article: "第十五条"},
				{Instrument: "zhuzuoquan", Article: "第二十四条"},
			},
			Advice:      scan.Bilingual{ZH: "改为具体的稿源单位名称；查不到来源的文字和图片不要使用", EN: "give the name of the source; do not use texts or pictures whose source cannot be found"},
			Suppressors: scan.Ban | scan.Enforcement | scan.Mention,
			Hits: []string{
				"冬季用火安全提示\n外出前请关闭燃气阀门。\n来源：⟦网络⟧",
				"立冬吃什么\n立冬时节宜温补。\n来源：⟦综合整理⟧　编辑：莫小雨",
				"（文章来源：⟦互联网⟧）\n秋冬季节，多喝水。",
				"转自：⟦朋友圈⟧\n大家注意保暖。",
				"秋日的湖面波光粼粼。（⟦图片来源于网络⟧，侵删）\n县文旅局提醒游客注意安全。",
				`{"source": "⟦微信公众号⟧", "body": "冬季谨防一氧化碳中毒。"}`,
				`{"source": "⟦网络综合⟧", "body": "冬季谨防一氧化碳中毒。"}`,
			},
			Misses: []string{
				"网络安全为人民\n来源：清源市网络安全和信息化委员会办公室",
				"网络文明\n来源：网信清源",
				"各地扎实推进春耕\n来源：综合新华社、人民日报",
				"第十二条 转载信息不得以“来源于网络”代替具体来源。",
				"企业的产品信息主要来自网络平台和线下渠道。",
				"据网络监测，全县空气质量优良。\n来源：清源县生态环境局",
				"资金来源：县财政统筹",
				"警方提醒：称“图片来源于网络，侵删”不能免除侵权责任，请勿随意转载。",
			},
		},
		{
			ID:    "ATT-03",
			Title: scan.Bilingual{ZH: "来源不在稿源名单", EN: "source is on no list"},
			Doc: scan.Bilingual{
				ZH: "来源既不是党政机关，也不是本单位，也不在已载入的稿源名单和本单位名单中。随附的名单只有少数中央媒体，请载入现行的完整名单。医院、学校、企业等单位名称按 low 提示。",
				EN: "The source is no organ, not the publisher, and on no list that was loaded. The list that ships is a small core: load the current one. Hospitals, schools and companies are graded low.",
			},
			Severity: scan.Medium,
			Basis: []scan.Cite{
				{Instrument: "xinwen-fuwu", Article: "第十五条"},
				{Instrument: "guoban123"},
			},
			Advice: scan.Bilingual{ZH: "原则上只转载党政机关网站和稿源名单内单位的稿件；确属可信来源的，请加入本单位名单", EN: "repost from organs and listed sources; add a source that you trust to your own list"},
			Hits: []string{
				"老街手艺人\n立冬过后，腊味飘香。\n来源：⟦云岭生活圈资讯⟧",
				`{"source": "⟦财富早知道⟧", "body": "三季度消费市场平稳。"}`,
				"（转载自 ⟦山海漫谈⟧）\n山里的柿子红了。",
				"秋色\n来源：新华社、⟦乐活清源圈⟧",
			},
			Misses: []string{
				"县里的事\n来源：清源县人民政府办公室",
				"秋色\n来源：新华社客户端",
				"秋色\n来源：“学习强国”学习平台",
				"秋色\n信息来源：省人力资源和社会保障厅",
				"秋色\n来源：清源发布　编辑：莫小雨",
				"秋色\n来源：清源县融媒体中心（记者 何问渠）",
				"秋色\n来源：本网",
				"秋色\n来源：局办公室 供稿：政策法规科",
				`{"account": {"name": "清江风物", "org": "清源县文化馆"}, "source": "清江风物", "body": "剪纸课开讲了。"}`,
				"水来源：清江上游来水",
			},
		},
	}
}
