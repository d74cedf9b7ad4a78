package prohibited

import "github.com/xianshen/xianshen/scan"

func zh(zh, en string) scan.Bilingual { return scan.Bilingual{ZH: zh, EN: en} }

// rules is the table of the checker's rules.
func rules() []scan.Rule {
	return []scan.Rule{
		{
			ID:          "PRO-05",
			Title:       zh("宣扬邪教、封建迷信", "cult or superstition"),
			Doc:         zh("看相、算命、改运、开光等与预约、收费、联系方式同时出现的招揽；反邪教宣传、民俗与非遗、宗教政策学习、文物寺庙和地名不报。", "solicitation for fortune telling and the like; folklore, heritage, policy and place names are not meant"),
			Severity:    scan.High,
			Basis:       []scan.Cite{{Instrument: "hlw-fuwu", Article: "第十五条第（五）项"}, {Instrument: "zongjiao-hlw"}},
			Advice:      zh("核实来源，删除招揽内容", "check the source, remove the solicitation"),
			Suppressors: scan.Lexical,
			Hits: []string{
				"王大师看相算命，预约请加微信wx88123，灵验再收费。",
				"家里不顺？祖传八字合婚、消灾解难，师傅上门，每次300元。",
			},
			Misses: []string{
				"我市将看相算命、驱邪治病等封建迷信活动列入移风易俗整治清单。",
				"二十四节气里的求签问卦习俗，反映了先民对丰收的期盼。",
				"观音镇开展道观寺庙消防安全检查，联系电话：0779-5550123。",
				"严禁以占卜、风水、转运等名义骗取群众钱财。",
			},
		},
		{
			ID:          "PRO-07",
			Title:       zh("色情、赌博、毒品、枪支、假证假票、诈骗类招揽", "offers of pornography, gambling, drugs, weapons, forged papers or fraud"),
			Doc:         zh("招揽用语与联系方式、网址、价格或下载同时出现；法律条文、警情通报、禁毒反诈宣传、福利彩票与体育彩票公告不报。", "an offer together with a contact, link, price or download; statutes, police news, education and state lotteries are not meant"),
			Severity:    scan.Medium,
			Basis:       []scan.Cite{{Instrument: "hlw-fuwu", Article: "第十五条第（七）项"}, {Instrument: "weichengnian", Article: "第五十条"}},
			Advice:      zh("核实来源，删除该内容；如网页曾被篡改，请排查", "check the source and remove it; if the page was altered, investigate"),
			Suppressors: scan.Lexical,
			Hits: []string{
				"首存送彩金、投注天天返水，网址www.abc365.com，注册即送58元。",
				"本公司代开发票，验证后付款，电话13912345678。",
				"美女上门服务，全套服务500元，加微信abc6688。",
			},
			Misses: []string{
				"民警提醒：凡是要求刷单返利、先行垫资的都是诈骗。",
				"市体彩中心公布中国体育彩票开奖结果，咨询电话：0779-5550123。",
				"不动产登记中心为行动不便的老人提供上门服务，预约电话：0779-5550166。",
				"被告人李某为他人代开发票，被判处有期徒刑一年。",
				"任何单位和个人不得买卖枪支。",
			},
		},
		{
			ID:          "PRO-30",
			Title:       zh("页面被植入推广字符串", "injected promotion strings"),
			Doc:         zh("由分隔符连接的博彩、色情、推广关键词，嵌在地名、机构名或词语中间的字符串，成排的【关键词】标题；文件名、项目编号、体育彩票、365天不报。", "keyword strings joined by separators, strings inside a name, rows of keyword titles; file names, identifiers and state lotteries are not meant"),
			Severity:    scan.Critical,
			Basis:       []scan.Cite{{Instrument: "jiancha"}, {Instrument: "hlw-fuwu", Article: "第十五条第（七）项"}},
			Advice:      zh("删除植入内容，对照原文恢复，并检查网站后台与稿件来源是否被篡改", "remove the string, restore the original and check the site for tampering"),
			Suppressors: scan.NoSuppressors,
			Hits: []string{
				"江北市青⟦九鼎汇_满堂红棋牌安卓版_九鼎汇365官网⟧县人民政府办公室关于做好防汛工作的通知",
				"石桥⟦星耀娱乐app官方下载-星耀真人在线-星耀登陆网址⟧镇开展河湖管护行动。",
				"⟦【金蟾娱乐官网入口】【金蟾棋牌最新版下载】【好运8彩票平台登录】【好运8手机客户端】【至尊馆真人视讯】⟧",
			},
			Misses: []string{
				"附件：2026年_农业补贴_汇总表_官网公示版.xlsx",
				"全年365天开放，读者可登录图书馆官网预约。",
				"各体育彩票代销网点应当张贴警示标识。",
				"【通知】【公示】【招聘】【采购】【答复】【解读】栏目已更新。",
				"澳门特别行政区代表团一行来访。",
				"项目编号：QY_2026_NY-0031_补贴",
			},
		},
	}
}
