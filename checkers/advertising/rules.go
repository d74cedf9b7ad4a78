package advertising

import "github.com/xianshen/xianshen/scan"

// warned lowers an ad: its words rest on each other, so only words that an
// offer has no use for (诈骗, 骗局) count as a warning; 不要错过 and 请勿回复 do not.
const warned = scan.Ban | scan.Police | scan.Mention

// commercial lowers what is forbidden in the same clause, warned of by police or only mentioned.
const commercial = scan.Ban | scan.Enforcement | scan.Mention

func rules() []scan.Rule {
	return []scan.Rule{
		{
			ID:    "ADV-01",
			Title: scan.Bilingual{ZH: "电商链接或购物口令", EN: "shop link or share password"},
			Doc: scan.Bilingual{
				ZH: "链接指向电商、团购、预订平台，或者正文里有购物分享口令。政府采购网、12306、学习强国、国家政务服务平台和本单位允许的助农平台不提示。",
				EN: "A link leads to a shop or a booking platform, or the text holds a share password. Procurement sites, 12306 and hosts that the publisher allows are quiet.",
			},
			Severity: scan.High,
			Basis: []scan.Cite{
				{Instrument: "guoban123"},
				{Instrument: "guanggao", Article: "第十四条"},
			},
			Advice: scan.Bilingual{ZH: "删除商品链接和口令；确属本单位允许的助农平台，请加入允许名单", EN: "remove the link; add a platform that you allow to your list of hosts"},
			Hits: []string{
				"秋茶已经上市，⟦https://item.jd.com/100012345.html⟧ 可以下单。",
				"购买请打开⟦detail.tmall.com/item.htm?id=1⟧。",
				"复制这段口令⟦￥Qy7Kx2mPa9L￥⟧打开购物软件即可进店。",
				`{"body": "柿子熟了。", "links": [{"href": "⟦https://shop1234.taobao.com/⟧", "text": "店铺"}]}`,
			},
			Misses: []string{
				"请登录 https://www.ccgp.gov.cn 查看采购公告，车票请在 www.12306.cn 购买。",
				"邮箱：liu@jd.com.example.cn，网址 www.myjd.com 与平台无关。",
				"合同金额为￥12000000元，大写壹仟贰佰万元整￥。",
				"平台企业包括淘宝、京东等，均已签署承诺书。",
			},
		},
		{
			ID:    "ADV-02",
			Title: scan.Bilingual{ZH: "商业推广的行动号召", EN: "call to buy"},
			Doc: scan.Bilingual{
				ZH: "号召读者购买、下单、抢购、加微信、加盟、到店，而近旁有商家、商品、价格、贷款、楼盘、培训等经营内容；或者单独一处就足以说明（退订回T、私信下单）。政府消费券、招聘会、拍卖公告、缴费和预约提示、招商引资不提示。",
				EN: "Readers are called to buy, order, join or visit while a seller, goods, a price, a loan, homes or courses stand near; or one piece is enough by itself. Government coupons, job fairs, auctions, payments and appointments are quiet.",
			},
			Severity: scan.Medium,
			Basis: []scan.Cite{
				{Instrument: "guoban123"},
				{Instrument: "guanggao", Article: "第十四条"},
			},
			Advice:      scan.Bilingual{ZH: "删除推广内容；属于政策宣传或者公共服务的，写明主办单位和依据", EN: "remove the advertising; for public services say who runs them and on what basis"},
			Suppressors: warned,
			Hits: []string{
				"亲爱的会员，本店周年庆全场五折起，名额有限速来抢购，退订回T",
				"年货节来了，精品坚果礼盒低至39元，⟦扫码下单⟧，顺丰包邮。",
				"资金周转找我，无抵押无担保，当天放款，月息低，电话联系。",
				"滨江花园精装三居，首付仅需20万元，欢迎致电售楼热线。",
				"尊敬的客户，预存话费送手机，流量包免费领取，详询营业厅。",
			},
			Misses: []string{
				"市民可以扫码预约接种疫苗，也可以到社区卫生服务中心现场登记。",
				"消费者扫码领取政府消费券，先到先得，领完即止。",
				"县人力资源社会保障局定于12月5日举办招聘会，欢迎求职者参加。",
				"谨防“加微信领任务、足不出户日赚三百”的刷单骗局。",
				"各乡镇要加大招商引资力度，欢迎客商来县投资兴业。",
				"请广大居民通过税务部门的缴费渠道扫码缴纳城乡居民医保费。",
				"严禁以任何形式诱导消费者扫码下单、抢购保健品。",
			},
		},
		{
			ID:    "ADV-03",
			Title: scan.Bilingual{ZH: "商业价格促销", EN: "shop prices"},
			Doc: scan.Bilingual{
				ZH: "原价、现价、折扣、满减、秒杀、包邮等促销价格，近旁有商品、商家或者行动号召。收费标准、价格监测、起拍价、补贴标准、罚款、药品集采价不提示。",
				EN: "Reduced prices, rebates and flash sales near goods, a seller or a call to buy. Fees, price monitoring, reserve prices, subsidies and fines are quiet.",
			},
			Severity: scan.Medium,
			Basis: []scan.Cite{
				{Instrument: "guoban123"},
				{Instrument: "guanggao", Article: "第十四条"},
			},
			Advice:      scan.Bilingual{ZH: "删除促销价格", EN: "remove the prices"},
			Suppressors: warned,
			Hits: []string{
				"公司特别推出礼盒装，⟦秒杀价128元⟧，海报扫码下单，售完为止。",
				"女装冬款全场满300减50，旗舰店双倍积分，等你来抢。",
				"原价199元，现价99元，限时抢购，手慢无。",
			},
			Misses: []string{
				"基本医疗保险药品集中采购中选价格平均降幅为53%，最低每片0.3元。",
				"本次拍卖标的起拍价120万元，竞买保证金20万元。",
				"行政事业性收费项目、标准和依据在县政府网站公布，收费标准为每证5元。",
				"本周全县猪肉零售均价每斤13.2元，环比下降1.2%。",
				"商务部门组织商场、超市开展促销活动，通过满减、折扣、秒杀等方式让利消费者，带动消费增长12%。",
			},
		},
		{
			ID:    "ADV-04",
			Title: scan.Bilingual{ZH: "私人联系方式推销", EN: "goods offered with a private contact"},
			Doc: scan.Bilingual{
				ZH: "近旁有经营内容时，留个人手机号、微信号、QQ 号供读者联系购买。办公电话、招聘会和公益活动的联系人不提示。",
				EN: "A mobile number or a chat account to buy from, beside something that is sold. Office lines and contacts of public events are quiet.",
			},
			Severity: scan.Medium,
			Basis: []scan.Cite{
				{Instrument: "guoban123"},
				{Instrument: "guanggao", Article: "第十四条"},
			},
			Advice:      scan.Bilingual{ZH: "删除私人联系方式和推销内容", EN: "remove the contact and what is sold"},
			Suppressors: warned,
			Hits: []string{
				"自家蜂蜜低价出售，包邮到家，有意者⟦加微信⟧fengmi2026。",
				"软中华、茅台老酒批发，货到付款，联系⟦13900001234⟧。",
				"精装公寓首付低，看房热线⟦13900001234⟧。",
			},
			Misses: []string{
				"群众可以添加微信公众号“清源医保”查询缴费记录。",
				"项目联系人：李工，电话0779-5550188。",
				"有务工意向的村民可以联系驻村工作队报名招聘会，电话13800138000。",
				"骗子要求受害人加微信转账，以包邮、免费领取礼品为诱饵。谨防上当。",
			},
		},
		{
			ID:    "ADV-05",
			Title: scan.Bilingual{ZH: "绝对化用语", EN: "absolute terms"},
			Doc: scan.Bilingual{
				ZH: "对商品或者服务使用“国家级”“最高级”“最佳”“顶级”“第一品牌”“全网最低”等。只在同一段有商品和商家时提示；机关名称、行政区划、评定等级、奖项等固定说法不提示。",
				EN: "国家级, 最佳, 顶级 and the like, said of goods or services with their seller in the same paragraph. Fixed official terms are quiet.",
			},
			Severity:    scan.High,
			Basis:       []scan.Cite{{Instrument: "guanggao", Article: "第九条"}},
			Advice:      scan.Bilingual{ZH: "删除绝对化用语，用可以核实的事实表述", EN: "remove the absolute term, state facts that can be checked"},
			Suppressors: commercial,
			Hits: []string{
				"本店蜂蜜产品⟦全网最低⟧，欢迎选购。",
				"我公司的净水器是行业⟦顶级⟧产品，深受用户好评。",
				"旗舰店红茶礼盒⟦销量第一⟧，扫码下单立减20元。",
			},
			Misses: []string{
				"最高人民法院发布司法解释，国家级新区建设取得新进展。",
				"会议要求以最高标准、最佳状态投入工作，确保第一时间响应。",
				"该药品的最佳食用时间和最佳治疗时机请遵医嘱。",
				"公司获评国家级专精特新“小巨人”企业，产品远销海外。",
				"广告中不得使用“国家级”“最高级”“最佳”等用语。",
				"这是全市唯一的公办特殊教育学校。",
			},
		},
		{
			ID:    "ADV-06",
			Title: scan.Bilingual{ZH: "医药保健宣传", EN: "promises of a cure"},
			Doc: scan.Bilingual{
				ZH: "对药品、医疗、保健食品、理疗作疗效、安全性的断言或者保证（包治百病、无效退款、无任何副作用、永不复发）。诊疗规范、药品不良反应通报、“不能根治”之类的科普和打击虚假宣传的信息不提示。",
				EN: "Claims that a drug, treatment or food cures or is safe. Clinical rules, reports of adverse reactions, education that says a disease cannot be cured, and news of enforcement are quiet.",
			},
			Severity: scan.High,
			Basis: []scan.Cite{
				{Instrument: "guanggao", Article: "第十六条"},
				{Instrument: "hlw-guanggao"},
			},
			Advice:      scan.Bilingual{ZH: "删除疗效断言和产品信息；健康科普不得出现产品、地址、电话和购买链接", EN: "remove the claim and the product; health advice carries no product, address, phone or link to buy"},
			Suppressors: commercial,
			Hits: []string{
				"祖传膏药贴，风湿腰痛⟦一贴见效⟧，咨询热线见海报。",
				"该口服液纯植物配方，⟦无任何副作用⟧，糖尿病患者服用一个疗程血糖平稳。",
				"老中医门诊坐诊，胃病⟦根治⟧，疗效显著，欢迎来电。",
				"本产品⟦无效退款⟧，告别失眠。",
			},
			Misses: []string{
				"目前高血压还不能根治，患者需要长期服药、定期复查。",
				"全县肺结核治愈率达到95%，居全市前列。",
				"凡宣称“包治百病”“无效退款”的保健品广告，都要警惕。",
				"对侵袭性胃癌患者行根治性切除，术后五年生存率逐步提高。",
				"坚决根治拖欠农民工工资问题。",
				"国家药监局通报部分中成药不良反应，提示患者遵医嘱服用。",
				"坚持标本兼治，持续推进作风建设。",
			},
		},
		{
			ID:    "ADV-07",
			Title: scan.Bilingual{ZH: "软文没有标明广告", EN: "advertising dressed as news"},
			Doc: scan.Bilingual{
				ZH: "以新闻报道、体验分享的形式介绍商品并给出购买途径，没有“广告”标记。标了“广告”也不等于可以在政务平台刊登：购买途径本身仍按 ADV-01、ADV-02 提示。",
				EN: "A report or an experience gives a way to buy and bears no 广告 mark. The mark does not cure it: the way to buy is still reported under ADV-01 and ADV-02.",
			},
			Severity: scan.High,
			Basis:    []scan.Cite{{Instrument: "guanggao", Article: "第十四条"}, {Instrument: "hlw-guanggao"}},
			Advice:   scan.Bilingual{ZH: "政务平台不刊登商业广告；确属公益宣传的，删去商品价格和购买途径", EN: "remove prices and ways to buy"},
			Hits: []string{
				"走进云雾茶园\n" + story + "读者复制口令￥Qy7Kx2mPa9L￥打开购物软件即可进店。",
			},
			Misses: []string{
				"走进云雾茶园\n" + story + "如今，茶香引来八方游客。",
				"【广告】\n走进云雾茶园\n" + story + "读者复制口令￥Qy7Kx2mPa9L￥打开购物软件即可进店。",
			},
		},
		{
			ID:    "ADV-08",
			Title: scan.Bilingual{ZH: "推广二维码图片", EN: "code to scan beside a sale"},
			Doc: scan.Bilingual{
				ZH: "图片是二维码（替代文字、图注或识别出的文字写明），图片文字或者正文有推广内容。办事二维码、公众号二维码不提示。",
				EN: "A picture of a code to scan (by its description or the text in it) with words of a sale on it or in the text. Codes of services and accounts are quiet.",
			},
			Severity:    scan.Medium,
			Basis:       []scan.Cite{{Instrument: "guoban123"}},
			Advice:      scan.Bilingual{ZH: "扫码核实去向；指向商品或者私人账号的，删除图片", EN: "scan the code; remove one that leads to goods or a private account"},
			Suppressors: commercial,
			Hits: []string{
				`{"body": "柿子红了。", "images": [{"src": "a.png", "text": "⟦扫码⟧领优惠券 全场五折"}]}`,
				`{"body": "精品礼盒秒杀价99元，下单即送，售完为止。", "images": [{"src": "a.png", "alt": "⟦二维码⟧"}]}`,
			},
			Misses: []string{
				`{"body": "办理城乡居民医保缴费请扫码。", "images": [{"src": "a.png", "alt": "缴费二维码"}]}`,
				`{"body": "欢迎关注。", "images": [{"src": "a.png", "alt": "清源发布公众号二维码"}]}`,
			},
		},
		{
			ID:    "ADV-09",
			Title: scan.Bilingual{ZH: "金融投资承诺", EN: "promises of gains"},
			Doc: scan.Bilingual{
				ZH: "对理财、投资作保本、无风险或者收益的承诺（稳赚不赔、保本保息、年化高达）。国债发行、贷款贴息、反诈骗和反非法集资信息不提示。",
				EN: "Promises of safe capital, no risk or gains. Treasury bonds, subsidised loans and warnings of fraud are quiet.",
			},
			Severity:    scan.High,
			Basis:       []scan.Cite{{Instrument: "guanggao"}},
			Advice:      scan.Bilingual{ZH: "删除金融产品推介和收益承诺", EN: "remove the product and the promise"},
			Suppressors: commercial,
			Hits: []string{
				"农商行新春理财⟦保本保息⟧，五万元起投，咨询网点。",
				"项目由专业团队操盘，⟦稳赚不赔⟧，名额有限，有意投资者加群。",
				"理财产品⟦年化⟧4.5%，五万元起投，欢迎来电认购。",
			},
			Misses: []string{
				"2026年第九期储蓄国债（凭证式）面向个人发行，年利率为2.2%，保本保息。",
				"凡承诺保本高收益、稳赚不赔的，都是非法集资骗局。",
				"创业担保贷款年化利率不超过4%，财政给予贴息。",
				"村民以土地入股合作社，享受“保底收益+分红”。",
				"银行理财产品不承诺保本，投资者风险自担。",
			},
		},
		{
			ID:    "ADV-10",
			Title: scan.Bilingual{ZH: "利用平台营利", EN: "the channel earns money"},
			Doc: scan.Bilingual{
				ZH: "付费阅读、打赏、直播卖货、有偿投票、广告位招租、商务合作、刊登费、代办费。行政事业性收费公示、公益捐赠和助农直播的报道不提示。",
				EN: "Paid reading, tips, selling in a live stream, paid votes, advertising space, fees for publishing. Official fees, donations and news of streams that help farmers are quiet.",
			},
			Severity: scan.High,
			Basis: []scan.Cite{
				{Instrument: "guoban123"},
				{Instrument: "jiancha"},
			},
			Advice:      scan.Bilingual{ZH: "取消营利功能和收费内容", EN: "remove what earns money"},
			Suppressors: commercial,
			Hits: []string{
				"本公众号⟦广告位招租⟧，有意者请与管理员联系。",
				"⟦商务合作请⟧添加小编。",
				"本号⟦承接商务合作⟧、软文，价格面议。",
				"最美乡村评选开始啦，⟦付费投票⟧一元一票，多投多得。",
				"喜欢本文请⟦打赏作者⟧。",
				"晚八点⟦锁定直播间⟧，福利抢不停。",
			},
			Misses: []string{
				"不得以政务新媒体名义开展打赏、付费阅读、有偿投票等活动。",
				"县里举办电商培训班，培养直播带货人才120名。",
				"取消代办费，企业开办全程免费。",
				"副县长走进直播间推介沙糖橘，助农增收。",
			},
		},
		{
			ID:    "ADV-11",
			Title: scan.Bilingual{ZH: "冠名、赞助", EN: "sponsorship"},
			Doc: scan.Bilingual{
				ZH: "署名、片尾等短行里写明企业冠名、赞助、特约、独家合作。招募赞助的公告和规定不提示。",
				EN: "A company is credited as sponsor in a short line. Calls for sponsors and rules are quiet.",
			},
			Severity:    scan.Low,
			Basis:       []scan.Cite{{Instrument: "guoban123"}},
			Advice:      scan.Bilingual{ZH: "删除企业冠名和赞助信息", EN: "remove the sponsor"},
			Suppressors: commercial,
			Hits: []string{
				"清源好声音开赛\n昨晚，决赛在文化广场举行。\n⟦独家冠名⟧：清源老窖酒业有限公司",
				"运动会闭幕\n⟦赞助单位⟧：云岭商业集团",
			},
			Misses: []string{
				"县运动会公开征集赞助单位，欢迎企业参与。",
				"第九条 任何单位不得以冠名赞助等形式向企业摊派。",
			},
		},
	}
}

// story is the body of the examples of ADV-07.
const story = "深秋时节，记者走进青峰山乡云雾茶园，层层茶垄绕山而上。当地茶农世代种茶，茶园面积已有一万多亩，带动三千多户增收。在公司的生产车间，萎凋、揉捻、发酵、烘干一气呵成，工人们正忙着分拣包装。县农业农村局负责人介绍，全县茶产业综合产值连续三年增长，合作社与农户签订了保底收购协议，村集体也有了稳定收入。品过一杯新出的红茶，汤色红亮，入口甘醇，老茶客喝过都说好。"
