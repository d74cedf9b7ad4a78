package engagement

import "github.com/xianshen/xianshen/scan"

// spokenOf lowers what is forbidden in the same clause or only mentioned. X2 is
// not asked: 反诈 is in the name of the app that is forced on people most; what
// tells of forced engagement is told in order.go.
const spokenOf = scan.Ban | scan.Mention

func rules() []scan.Rule {
	return []scan.Rule{
		{
			ID:    "ENG-01",
			Title: scan.Bilingual{ZH: "强制关注、点赞、转发、下载", EN: "forced engagement"},
			Doc: scan.Bilingual{
				ZH: "要求干部职工、群众必须关注、点赞、转发、下载、投票，规定人数次数，要求截图上报，以点赞转发纳入考核或者排名通报。欢迎关注、请点个赞之类的邀请和整治形式主义的报道不提示。",
				EN: "Staff or the public are made to follow, like, share, install or vote: by an order, a quota, a screenshot to hand in, assessments or rankings. Invitations and news against formalism are quiet.",
			},
			Severity: scan.High,
			Basis: []scan.Cite{
				{Instrument: "zhijian"},
				{Instrument: "jiancha"},
				{Instrument: "guoban123"},
			},
			Advice:      scan.Bilingual{ZH: "改为自愿参加，删除指标、截图、考核和排名要求", EN: "make it voluntary; remove quotas, screenshots, assessments and rankings"},
			Suppressors: spokenOf,
			Hits: []string{
				"请全体干部职工务必于今日18时前关注“清源发布”公众号，并将关注截图发至工作群。",
				"各村每人至少转发3条推文到朋友圈，转发情况每日通报。",
				"政务新媒体关注量纳入各单位年度考核。",
				"请各科室人员一律为我局参评短视频点赞、投票。",
				"辖区居民下载安装APP的注册率要达到100%。",
				"各单位要组织干部为参赛作品投票，投票截图报办公室。\n投票链接见工作群。",
				"对各乡镇公众号推文转发量进行排名，对后三名予以通报。",
			},
			Misses: []string{
				"欢迎关注“清源发布”公众号，了解更多资讯。",
				"喜欢这条视频就点个赞，也欢迎转发给身边的朋友。",
				"不得强制要求群众关注政务新媒体，不得以点赞、转发作为考核依据。",
				"请各单位务必将本通知转发至所属单位。",
				"整治“指尖上的形式主义”，取消公众号点赞、转发排名，为基层减负。",
				"居民可以通过小程序预约，也可以到窗口办理。",
				"全县政务新媒体累计关注人数达到12万人，阅读量突破500万次。",
				"投标人须下载安装投标客户端并注册账号。",
				"请考生务必在规定时间内登录网站下载打印准考证。",
				"第二十一条 政务新媒体必须注明转载来源。",
			},
		},
		{
			ID:    "ENG-02",
			Title: scan.Bilingual{ZH: "以关注、下载为办事前置条件", EN: "a service for followers only"},
			Doc: scan.Bilingual{
				ZH: "须先关注公众号、下载客户端、点赞转发，才能办理、领取、查询。可以通过客户端办理（另有其他渠道）的不提示。",
				EN: "One must first follow, install or like in order to be served. A service that may also be had by an app is quiet.",
			},
			Severity: scan.High,
			Basis: []scan.Cite{
				{Instrument: "guoban123"},
				{Instrument: "zhijian"},
			},
			Advice:      scan.Bilingual{ZH: "取消前置条件，写明窗口、电话等其他办理渠道", EN: "drop the condition and name the other ways to be served"},
			Suppressors: spokenOf,
			Hits: []string{
				"居民须先关注本局公众号，方可办理医保转移。",
				"需下载“清源通”APP并注册后才能领取防疫物资。",
				"转发本条推文到朋友圈集满30个赞，需先关注公众号才可领取入园门票。",
				"未关注公众号的，一律不予受理。",
			},
			Misses: []string{
				"办事群众可通过“清源通”APP办理，也可以到县政务服务大厅现场办理。",
				"申请人需下载申请表，填写后方可到窗口办理。",
				"不得将关注公众号、下载APP作为办事服务的前置条件。",
				"关注“清源医保”公众号，即可查询缴费记录。",
				"投标人须先下载投标客户端，方可递交投标文件。",
			},
		},
		{
			ID:    "ENG-03",
			Title: scan.Bilingual{ZH: "在学校、医院强行推广", EN: "pressed on parents and patients"},
			Doc: scan.Bilingual{
				ZH: "学校、医院等要求家长、学生、患者必须下载、关注、注册。",
				EN: "Schools or hospitals make parents, pupils or patients install, follow or register.",
			},
			Severity: scan.High,
			Basis: []scan.Cite{
				{Instrument: "zhijian"},
				{Instrument: "guoban123"},
			},
			Advice:      scan.Bilingual{ZH: "改为自愿，保留线下渠道", EN: "make it voluntary, keep other ways"},
			Suppressors: spokenOf,
			Hits: []string{
				"请各班班主任要求全体家长今晚前下载安装“家校通”APP并完成注册。",
				"清源县第一小学通知\n所有家长务必关注学校公众号并转发招生推文。",
				"来院就诊患者须先在手机上下载本院客户端，一律扫码建档。",
			},
			Misses: []string{
				"学校不得要求家长下载与教学无关的应用软件。",
				"患者可以关注医院公众号预约挂号，也可以到窗口、自助机办理。",
				"家长可自愿下载客户端查看食谱。",
			},
		},
		{
			ID:    "ENG-04",
			Title: scan.Bilingual{ZH: "刷量、买粉、互粉", EN: "bought engagement"},
			Doc: scan.Bilingual{
				ZH: "出售、购买、交换粉丝、点赞、阅读量、投票。禁止性规定、通报不提示。",
				EN: "Followers, likes, views or votes that are sold, bought or exchanged. Prohibitions and notices of punishment are quiet.",
			},
			Severity: scan.Medium,
			Basis: []scan.Cite{
				{Instrument: "jiancha"},
				{Instrument: "guoban123"},
			},
			Advice:      scan.Bilingual{ZH: "删除；数据造假的，按规定处理", EN: "remove it"},
			Suppressors: scan.Ban | scan.Police | scan.Mention,
			Hits: []string{
				"专业⟦刷阅读⟧、⟦刷赞⟧，一千粉15元，加微信下单。",
				"各单位账号⟦互粉⟧一下，有空回关。",
				"真人⟦代投票⟧，价格便宜，联系客服。",
			},
			Misses: []string{
				"严禁购买粉丝、刷量刷赞等数据造假行为。",
				"账号三个月涨粉两万，群众越来越爱看。",
				"网信部门通报一起代刷播放量案件。",
			},
		},
	}
}
