package accounts

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	rule := func(id string, s scan.Severity, title, doc, advice scan.Bilingual, hits, misses []string) scan.Rule {
		return scan.Rule{ID: id, Title: title, Doc: doc, Advice: advice, Severity: s, Hits: hits, Misses: misses,
			Basis: []scan.Cite{{Instrument: "guoban123"}}}
	}
	// register is the publisher that some examples belong to
	const register = `"profile":{"Duties":{"FilingDays":10,"NoticeDays":15},"Accounts":[` +
		`{"Name":"清源水利","Platform":"微信","Org":"清源县水利局","Opened":"2020-01-06","Filed":"2020-01-08"},` +
		`{"Name":"清源水利","Platform":"快手","Org":"清源县水利局","Opened":"2026-10-09"}]},`
	bi := func(zh, en string) scan.Bilingual { return scan.Bilingual{ZH: zh, EN: en} }
	return []scan.Rule{
		rule("ACC-01", scan.Low, bi("账号名称含字母、数字或符号", "letters, digits or signs in an account name"),
			bi("账号名称中掺杂字母、数字、特殊符号。12345 等官方热线号码不提示。", "account names with letters, digits or signs; official hotline numbers aside"),
			bi("名称宜用规范汉字，与单位职能相符。", "use plain characters"),
			[]string{`{"body":"全文。","account":{"name":"清源⟦V⟧事","org":"清源县人民政府办公室","certified_org":"清源县人民政府办公室"}}`},
			[]string{
				`{"body":"全文。","account":{"name":"清源县12345政务服务热线","org":"清源县政务服务局","certified_org":"清源县政务服务局"}}`,
				`{"body":"全文。","account":{"name":"清源发布","org":"清源县人民政府办公室","certified_org":"清源县人民政府办公室"}}`,
			}),
		rule("ACC-02", scan.Low, bi("账号名称与单位不相干", "account name unrelated to the organisation"),
			bi("账号名称与主办单位名称没有共同的字词。", "the name shares nothing with the organisation's"),
			bi("名称应体现单位或职能。", "name it after the body or its duties"),
			[]string{`{"body":"全文。","account":{"name":"⟦小城趣事⟧","org":"清源县水利局","certified_org":"清源县水利局"}}`},
			[]string{
				`{"body":"全文。","account":{"name":"清源水利","org":"清源县水利局","certified_org":"清源县水利局"}}`,
				`{"body":"全文。","account":{"name":"清源人社","org":"清源县人力资源和社会保障局","certified_org":"清源县人力资源和社会保障局"}}`,
			}),
		rule("ACC-03", scan.Low, bi("不同平台账号名称不一致", "names differ across platforms"),
			bi("与本单位（配置中）其他平台的账号名称不一致。", "the name differs from the publisher's accounts on other platforms"),
			bi("原则上保持名称一致。", "keep the names the same"),
			[]string{`{` + register + `"body":"全文。","account":{"name":"⟦清源水利在线⟧","org":"清源县水利局","platform":"抖音","certified_org":"清源县水利局"}}`},
			[]string{`{` + register + `"body":"全文。","account":{"name":"清源水利","org":"清源县水利局","platform":"抖音","certified_org":"清源县水利局"}}`}),
		rule("ACC-04", scan.Medium, bi("以内设机构或单项活动名义开设账号", "account of an inner unit or a single event"),
			bi("账号名称以内设机构（科、处、办公室）或单项活动结尾。单位名称本身如此的不提示。", "account names that end in an inner unit or an event"),
			bi("请核实账号主体；内设机构、单项活动原则上不单独开设账号。", "inner units and single events open no account of their own"),
			[]string{
				`{"body":"全文。","account":{"name":"清源县水利局工程⟦科⟧","org":"清源县水利局","certified_org":"清源县水利局"}}`,
				`{"body":"全文。","account":{"name":"清源县⟦文化节⟧","org":"清源县文化馆","certified_org":"清源县文化馆"}}`,
			},
			[]string{`{"body":"全文。","account":{"name":"清源县人民政府办公室","org":"清源县人民政府办公室","certified_org":"清源县人民政府办公室"}}`}),
		rule("ACC-05", scan.Medium, bi("同一平台重复开设账号", "two accounts on one platform"),
			bi("配置中本单位在同一平台另有账号。", "the profile has another account of the body on the platform"),
			bi("请核实，必要时整合。", "check, and merge where due"),
			[]string{`{` + register + `"body":"全文。","account":{"name":"清源水利发布","org":"清源县水利局","platform":"微信","certified_org":"清源县水利局"}}`},
			[]string{`{` + register + `"body":"全文。","account":{"name":"清源水利","org":"清源县水利局","platform":"微信","certified_org":"清源县水利局"}}`}),
		rule("ACC-06", scan.Medium, bi("账号未见主办单位认证信息", "account without certified organisation"),
			bi("给出账号而没有认证的主办单位。个人账号不提示。", "an account is given without its certified organisation; private accounts aside"),
			bi("请在公开认证信息中标明主办单位。", "show the organisation in the certification"),
			[]string{`{"body":"全文。","account":{"name":"⟦清源发布⟧","org":"清源县人民政府办公室"}}`},
			[]string{`{"body":"全文。","account":{"name":"清源发布","certified_org":"清源县人民政府办公室"}}`, "没有给出账号信息。"}),
		rule("ACC-07", scan.Medium, bi("个人账号标注职务或发布公务信息", "private account with an office"),
			bi("个人账号的名称或简介写明单位职务，或正文是公文。", "a private account names an office, or publishes an official document"),
			bi("个人账号不标注所在单位及职务，不发布公务信息。", "private accounts name no office and publish no official business"),
			[]string{`{"body":"全文。","account":{"name":"山水之间","bio":"清源县水利局⟦局长⟧，爱摄影","personal":true}}`,
				`{"title":"⟦关于做好防汛工作的通知⟧","body":"清水发〔2026〕12号\n各乡镇：","account":{"name":"山水之间","personal":true}}`},
			[]string{`{"body":"全文。","account":{"name":"山水之间","bio":"爱摄影","personal":true}}`}),
		rule("ACC-08", scan.Low, bi("平台不在名单内", "platform not on the list"),
			bi("发布平台不在配置或内置的平台名单内。", "the platform is neither in the profile nor on the core list"),
			bi("请核实平台是否经核准；确属可用的，请加入配置。", "check, or add it to the profile"),
			[]string{`{"body":"全文。","account":{"name":"清源发布","certified_org":"清源县人民政府办公室","platform":"某某圈"}}`},
			[]string{`{"body":"全文。","account":{"name":"清源发布","certified_org":"清源县人民政府办公室","platform":"微信公众号"}}`}),
		rule("ACC-09", scan.Low, bi("账号逾期未备案", "account not filed in time"),
			bi("配置中账号开设后超过备案期限（工作日，不计法定节假日调休）而没有备案日期。", "an account of the profile is not filed within the working days set"),
			bi("请按规定备案，并在配置中登记。", "file it and note the date"),
			[]string{`{` + register + `"body":"全文。","publish_time":"2026-11-20","account":{"name":"清源水利","org":"清源县水利局","platform":"快手","certified_org":"清源县水利局"}}`},
			[]string{`{` + register + `"body":"全文。","publish_time":"2026-11-20","account":{"name":"清源水利","org":"清源县水利局","platform":"微信","certified_org":"清源县水利局"}}`}),
		rule("NOT-01", scan.Low, bi("账号开停公告缺日期或公告期不足", "notice without date or too short"),
			bi("开设、关停账号的公告没有日期，或写明的公告期少于规定天数。", "a notice of opening or closing an account without date, or too short"),
			bi("请写明日期，公告期不少于规定天数。", "give the date and the full period"),
			[]string{"关于⟦关闭“清源水利”微博⟧的公告\n本局决定关闭该账号，特此公告。",
				`{` + register + `"title":"关于⟦关闭清源水利微博⟧的公告","body":"本局决定自11月20日起关闭该账号。公告时间10天。"}`},
			[]string{"关于关闭清源水利微博的公告\n本局决定自2026年12月10日起关闭该账号。公告时间15日。", "清源县水利局网站建设情况\n全年更新信息。"}),
		rule("LIC-01", scan.Info, bi("自采新闻与资质", "own news and the licence"),
			bi("给出账号且未写来源时，正文自称“本报讯”“本台记者”等，请核实是否具备资质。", "an account publishes what reads as news of its own"),
			bi("请核实互联网新闻信息服务、网络视听等资质，或注明来源。", "check the licence, or name the source"),
			[]string{`{"body":"⟦本报讯⟧ 昨日，我县举行开工仪式。","account":{"name":"清源发布","certified_org":"清源县人民政府办公室"}}`},
			[]string{`{"body":"本报讯 昨日，我县举行开工仪式。","source":"清源日报","account":{"name":"清源发布","certified_org":"清源县人民政府办公室"}}`, "本报讯 没有账号信息。"}),
	}
}
