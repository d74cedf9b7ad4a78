package figures

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	truth := []scan.Cite{{Instrument: "tongji"}, {Instrument: "guoban123"}}
	return []scan.Rule{
		{
			ID: "STA-01", Title: scan.Bilingual{ZH: "分项与合计不符", EN: "parts and whole disagree"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "“其中”的一项大于总数；男女、城乡、三次产业等完整划分相加不等于总数；“甲、乙、丙，共计”相加不符；统计表的列与合计不符。约数、平均数、率、净额，只列一部分的，四舍五入能解释的，不提示。",
				EN: "a part greater than the whole, a complete division or a list that does not add up, a column that differs from its total; rough numbers, averages, rates and rounding aside",
			},
			Advice: scan.Bilingual{ZH: "请核对各分项与合计。", EN: "check the parts and the total"},
			Basis:  truth,
			Hits: []string{
				"全县现有在编教师⟦320人，其中女教师352人⟧。",
				"参加活动⟦45人，其中男23人，女21人⟧。",
				"新建文化广场⟦3个、农家书屋4个、戏台5个，合计13个⟧。",
				"全年实现地区生产总值⟦210.5亿元，增长5.1%，其中：第一产业增加值30.2亿元，增长4%；第二产业增加值80.1亿元，增长6%；第三产业增加值90.2亿元⟧，增长5%。",
				"乡镇\t户数\t人口\n东河镇\t120\t433\n西岭乡\t80\t300\n南坪乡\t60\t210\n合计\t260\t⟦953⟧",
				"全市共有医院120家，其中公立⟦45家、民营80家，合计120家⟧。",
				"进出口总额⟦120亿元，其中出口70亿元，进口40亿元⟧。",
			},
			Misses: []string{
				"全县现有在编教师320人，其中女教师152人，党员180人，高级职称90人。",
				"参加活动45人，其中男24人，女21人。",
				"全县共有学校约30所，其中小学32所。",
				"人均收入2.1万元，其中城镇居民3.4万元。",
				"新建文化广场3个、农家书屋4个，合计7个。",
				"全年降雨量500毫米，其中7月最大日降雨量达600毫米/日。",
				"上半年新增3个、下半年新增4个、修缮5个，其中新增共计7个。",
				"全年实现地区生产总值210.5亿元，增长5.1%，其中：第一产业增加值30.2亿元；第二产业增加值80.1亿元；第三产业增加值100.1亿元。",
				"乡镇\t户数\t人口\n东河镇\t120\t433\n西岭乡\t80\t300\n南坪乡\t60\t210\n合计\t260\t943",
				"第二条 补助总额不超过3万元，其中省级补助不超过4万元的除外。",
			},
		},
		{
			ID: "STA-02", Title: scan.Bilingual{ZH: "占比不符", EN: "shares disagree"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "“共……，其中……，占……%”与所列数值不符；“分别占”相加超过百分之百；三次产业比重相加不等于一百。以全省、全国为基数的，可能重叠的，相差一个百分点以内的，不提示。",
				EN: "a share that does not follow from the values beside it, shares of more than 100%, three sectors that do not add up to 100; another base, overlapping parts and a point of rounding aside",
			},
			Advice: scan.Bilingual{ZH: "请核对占比与数值。", EN: "check the shares"},
			Basis:  truth,
			Hits: []string{
				"全村共有⟦120户，其中脱贫户30户，占35%⟧。",
				"三次产业结构调整为⟦12.3:40.1:57.6⟧。",
				"水电、风电、光伏发电量⟦分别占45%、35%、27%⟧。",
			},
			Misses: []string{
				"全村共有120户，其中脱贫户30户，占25%。",
				"全村共有120户，其中脱贫户30户，占全镇脱贫户的35%。",
				"全村共有121户，其中脱贫户40户，占33.1%。",
				"三次产业结构由12.5:41:46.5调整为12.3:40.1:47.6。",
				"女性、党员、少数民族代表分别占45%、65%、27%。",
				"完成投资3.2亿元，占年度计划的80%。",
			},
		},
		{
			ID: "STA-03", Title: scan.Bilingual{ZH: "增减与数值矛盾", EN: "growth contradicts values"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "由甲增至乙而乙小于甲（或相反）；所说增幅、降幅、百分点与两个数值不符；“比上年增加……，增长……%”不自洽。年均增长、实际增长、排名、约数和一个百分点以内的差异不提示。",
				EN: "a rise to a smaller value, a rate or a difference in points that does not follow from the two values; annual averages, real growth, ranks, rough numbers and a point of rounding aside",
			},
			Advice: scan.Bilingual{ZH: "请核对数值与增减幅度。", EN: "check the values and the rate"},
			Basis:  truth,
			Hits: []string{
				"合作社社员由⟦100户增至90户⟧，带动力增强。",
				"产值由2023年的⟦200万元增加到2025年的300万元，增长60%⟧。",
				"森林覆盖率由⟦38.2%提高到41.5%，提高4.3个百分点⟧。",
				"全年接待游客⟦120万人次，比上年增加20万人次，增长30%⟧。",
				"办理时限由⟦5天压缩至8天⟧。",
			},
			Misses: []string{
				"合作社社员由90户增至100户，增长11.1%。",
				"产值由2015年的200万元增加到2020年的300万元，年均增长8.4%。",
				"全县考核排名由第9位上升到第3位。",
				"森林覆盖率由38.2%提高到41.5%，提高3.3个百分点。",
				"全年接待游客120万人次，比上年增加20万人次，增长20%。",
				"覆盖面由约100个村扩大到90多个乡镇。",
				"办理时限由8天压缩至5天。",
				"产值由9800万元增加到1.2亿元，增长22%。",
			},
		},
		{
			ID: "STA-04", Title: scan.Bilingual{ZH: "标题与正文数字不一", EN: "title and body differ in a number"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "同一事项在标题和正文中数字不同。标题的数字正文中完全没有的，由题文不符（TTL-04）提示；正文另有相同数字的同一事项的，不提示。",
				EN: "the same item with another number in the body; where the body lacks the number altogether TTL-04 speaks",
			},
			Advice: scan.Bilingual{ZH: "请核对标题与正文。", EN: "compare title and body"},
			Basis:  truth,
			Hits: []string{
				`{"title":"清源县城镇新增就业3.2万人","body":"本报讯 全县城镇新增就业⟦2.3万人⟧，完成年度任务。"}`,
			},
			Misses: []string{
				`{"title":"清源县城镇新增就业3.2万人","body":"本报讯 全县城镇新增就业3.2万人，去年城镇新增就业2.3万人。"}`,
				`{"title":"清源县城镇新增就业3万人","body":"本报讯 全县城镇新增就业3.02万人。"}`,
				`{"title":"清源县城镇新增就业3.2万人","body":"本报讯 全县就业形势稳定。"}`,
			},
		},
		{
			ID: "STA-05", Title: scan.Bilingual{ZH: "倍数、幅度、数量级", EN: "times, falls, units"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "减少、下降若干倍；下降幅度超过百分之百；“增长到三倍”误作“增长三倍”；数量单位重复。利润等可为负的不提示。",
				EN: "a decrease in times, a fall by more than 100%, three times as much told as a growth by three times, a unit written twice; profits and the like aside",
			},
			Advice: scan.Bilingual{ZH: "请改用百分数或分数，或核对数值。", EN: "use a percentage or a fraction, or check the value"},
			Basis:  []scan.Cite{{Instrument: "gb15835"}, {Instrument: "guoban123"}},
			Hits: []string{
				"发案数比去年⟦减少了3倍⟧。",
				"发案数比去年⟦减少了３倍⟧。",
				"平均办理时间⟦缩短两倍⟧。",
				"信访量同比⟦下降120%⟧。",
				"入园企业由⟦10家增加到30家，增长3倍⟧。",
				"总投资⟦300万元元⟧。",
				"合格率⟦９８％％⟧",
			},
			Misses: []string{
				"处违法所得一倍以上五倍以下的罚款。",
				"发案数比去年减少三分之二。",
				"产量增长3倍，成本下降30%。",
				"负债率下降到120%。",
				"企业利润同比下降120%。",
				"入园企业由10家增加到30家，增长2倍。",
			},
		},
		{
			ID: "STA-06", Title: scan.Bilingual{ZH: "可推知单个统计对象", EN: "single respondents can be told"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "统计表中只有一两个单位的行列出了产值、收入、利润、税收等；正文称只有一家企业并列出其产值。采购、公示类不提示。",
				EN: "a row of one or two units with output, income, profit or tax; prose that tells the output of the only enterprise; procurement and public notices aside",
			},
			Advice: scan.Bilingual{ZH: "统计资料不得识别单个对象，请合并该行或以“*”代替。", EN: "merge the row or leave the value out"},
			Basis:  []scan.Cite{{Instrument: "tongji", Article: "第二十八条"}},
			Hits: []string{
				"乡镇\t企业数\t总产值\n东河镇\t12\t4330\n西岭乡\t1\t⟦300⟧\n南坪乡\t6\t2100",
				"规上企业中，造纸行业⟦仅1家企业，实现产值3200⟧万元。",
			},
			Misses: []string{
				"乡镇\t企业数\t总产值\n东河镇\t12\t4330\n西岭乡\t5\t300\n南坪乡\t6\t2100",
				"该乡仅1家企业，解决了30人就业。",
				"序号\t企业\t总产值\n1\t甲公司\t4330\n2\t乙公司\t300\n3\t丙公司\t2100",
			},
		},
		{
			ID: "STA-07", Title: scan.Bilingual{ZH: "统计数据未见来源", EN: "statistic without source"}, Severity: scan.Info,
			Doc: scan.Bilingual{
				ZH: "引用生产总值、居民消费价格等数据，全文没有提到统计部门。工作报告、公报、规划、讲话不提示。每篇只提示一次。",
				EN: "a domestic product, consumer price and the like in a draft that names no office of statistics; reports, plans and speeches aside; once a draft",
			},
			Advice: scan.Bilingual{ZH: "请注明数据来源，并与统计部门公布的数据核对。", EN: "name the source and compare"},
			Basis:  []scan.Cite{{Instrument: "tongji", Article: "第二十六条"}},
			Hits: []string{
				"经济观察\n前三季度，⟦国内生产总值949746亿元⟧，增长4.8%。",
			},
			Misses: []string{
				"经济观察\n国家统计局数据显示，前三季度，国内生产总值949746亿元，增长4.8%。",
				"政府工作报告\n国内生产总值超过126万亿元。",
			},
		},
		{
			ID: "STA-08", Title: scan.Bilingual{ZH: "日期与事实不符", EN: "date and fact disagree"}, Severity: scan.Medium,
			Doc: scan.Bilingual{
				ZH: "日期与所注星期不符（未写年份的，只在给出发布时间时判断）；“截至”将来的日期而叙述已有的数据。报名、有效期等期限不提示。",
				EN: "a date that is not the weekday beside it (a date without a year only where the publish time is given); figures up to a day still to come; deadlines aside",
			},
			Advice: scan.Bilingual{ZH: "请核对日期。", EN: "check the date"},
			Basis:  []scan.Cite{{Instrument: "guoban123"}},
			Hits: []string{
				"定于⟦2026年11月18日（星期四⟧）上午召开会议。",
				`{"body":"⟦11月18日（周四⟧）上午9时停水。","publish_time":"2026-11-16"}`,
				`{"body":"⟦截至2027年6月底⟧，全县已建成高标准农田3万亩。","publish_time":"2026-11-16"}`,
			},
			Misses: []string{
				"定于2026年11月18日（星期三）上午召开会议。",
				"11月18日（周四）上午9时停水。",
				`{"body":"11月18日（周三）上午9时停水，1月2日（星期六）恢复。","publish_time":"2026-11-16"}`,
				`{"body":"截至2026年10月底，全县已建成高标准农田3万亩。","publish_time":"2026-11-16"}`,
				`{"body":"报名截至2027年6月30日，计划建成高标准农田3万亩。","publish_time":"2026-11-16"}`,
			},
		},
	}
}
