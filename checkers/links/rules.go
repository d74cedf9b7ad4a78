package links

import "github.com/xianshen/xianshen/scan"

func zh(zh, en string) scan.Bilingual { return scan.Bilingual{ZH: zh, EN: en} }

// rules is the table of the checker's rules. What stands beside a link does
// not change where it leads: there are no suppressors but for hosts that a
// warning names in plain words (LNK-05).
func rules() []scan.Rule {
	site := []scan.Cite{{Instrument: "guoban47"}, {Instrument: "jiancha"}}
	return []scan.Rule{
		{
			ID:          "LNK-01",
			Title:       zh("站外链接", "a link out of the site"),
			Doc:         zh("不在本单位允许域名和内置名单（政府、教育、中央媒体、公共服务）内的网址；站内相对链接、邮箱、电话、文件名、版本号不报。", "hosts that are neither the publisher's own nor an office's, a state medium's or a public service's"),
			Severity:    scan.Low,
			Basis:       site,
			Advice:      zh("核实链接是否必要、内容是否可靠；常用的可加入配置的允许域名", "check that it is needed and reliable; add it to the profile's hosts if it is"),
			Suppressors: scan.NoSuppressors,
			Hits: []string{
				"活动报名请登录⟦https://www.yunling-baoming.com/2026⟧。",
				`{"format": "html", "body": "<p>详见<a href=\"http://news.example-media.com/1.html\">⟦报道全文⟧</a>。</p>"}`,
			},
			Misses: []string{
				"请登录https://www.qingyuan.gov.cn查询，或者访问www.12306.cn。",
				"邮箱office@example-mail.com，附件为名单.xls，版本V2.1.3，执行GB/T 9704.1，包名com.example.app。",
				`{"format": "html", "body": "<a href=\"/zwgk/1.html\">公开</a><a href=\"mailto:a@b-c.com\">邮箱</a><a href=\"tel:12345\">电话</a><a href=\"javascript:void(0)\">打印</a>"}`,
				`{"format": "html", "body": "<a href=\"https://mp.weixin.qq.com/s/abc\">公众号文章</a>"}`,
			},
		},
		{
			ID:          "LNK-02",
			Title:       zh("非正规链接", "not a proper link"),
			Doc:         zh("短链接、网盘、电商网站、IP 地址、非常用端口、免费空间，以及嵌入的站外页面、脚本和表单；政府网站和本单位域名的端口、常用统计和公共脚本不报。", "short links, cloud disks, shops, IP addresses, odd ports, free hosts, and embedded pages, scripts and forms of other hosts"),
			Severity:    scan.Medium,
			Basis:       site,
			Advice:      zh("改用本单位网站的页面或附件；确需保留的请人工核实其指向", "use a page or an attachment of the own site; if it must stay, check where it leads"),
			Suppressors: scan.NoSuppressors,
			Hits: []string{
				"报名表下载：⟦https://pan.baidu.com/s/1abcDEF⟧ 提取码：ab12。",
				"问卷地址⟦http://dwz.cn/aB3dE⟧，请于周五前填写。",
				"设备登录⟦http://203.0.113.8:8088/admin⟧。",
				`{"format": "markdown", "body": "购买请点[⟦这里⟧](https://item.jd.com/1000.html)。"}`,
				"演示站点见⟦https://demo.vercel.app⟧。",
				`{"format": "html", "body": "<p>直播</p><iframe src=\"⟦https://live.example-host.com/1⟧\" width=600 height=400></iframe>"}`,
			},
			Misses: []string{
				"IP段10.0.0.0至10.255.255.255为私有地址，版本号为1.2.3.4。",
				"系统地址：http://zwfw.qingyuan.gov.cn:8088/login。",
				"比分为3:2，时间12:30，比例1:500。",
				"网盘、短链接不得用于发布公文附件。",
			},
		},
		{
			ID:          "LNK-03",
			Title:       zh("链接文字与实际指向不符", "a link that shows another address"),
			Doc:         zh("链接文字是一个网址或知名网站名称，实际指向别的域名；同一主域名的子域名不报。", "the words of the link are an address, or the name of a known site, and it leads elsewhere"),
			Severity:    scan.High,
			Basis:       site,
			Advice:      zh("核对链接地址，改为文字所示的网址", "correct the address to what the words show"),
			Suppressors: scan.NoSuppressors,
			Hits: []string{
				`{"format": "html", "body": "<p>网址：<a href=\"http://www.abc-news.top/x\">⟦www.qingyuan.gov.cn⟧</a></p>"}`,
				`{"format": "markdown", "body": "见[⟦https://www.news.cn⟧](http://hotnews888.com/1)。"}`,
				`{"format": "html", "body": "<a href=\"http://www.qyxzf-portal.com\">⟦清源县人民政府网站⟧</a>"}`,
				`{"body": "正文", "links": [{"href": "http://evil-site.top", "text": "⟦www.gov.cn⟧"}]}`,
			},
			Misses: []string{
				`{"format": "html", "body": "<a href=\"https://zwfw.qingyuan.gov.cn/a\">www.qingyuan.gov.cn</a>"}`,
				`{"format": "html", "body": "<a href=\"http://www.qingyuan.gov.cn/\">清源县人民政府网站</a>"}`,
				`{"format": "html", "body": "<a href=\"https://mp.weixin.qq.com/s/1\">清源县政府网报道</a>"}`,
				`{"format": "html", "body": "<a href=\"/a.html\">www.qingyuan.gov.cn</a>"}`,
				`{"format": "html", "body": "<a href=\"http://www.somecompany.com\">某公司网站</a>"}`,
			},
		},
		{
			ID:          "LNK-04",
			Title:       zh("隐藏链接（暗链）", "a hidden link"),
			Doc:         zh("以 display:none、零字号、同色、移出屏幕等方式藏起的站外链接，没有文字的链接，自动跳转和写入链接的脚本；指向本站、政府网站和常见平台的折叠菜单不报。", "links out of the site that readers do not see: hidden by style, without words, or that the page or a script follows by itself"),
			Severity:    scan.Critical,
			Basis:       append(site, scan.Cite{Instrument: "hlw-fuwu", Article: "第十五条"}),
			Advice:      zh("删除该链接，并检查网站是否被植入暗链、稿件来源是否可靠", "remove it and check the site and the source of the draft"),
			Suppressors: scan.NoSuppressors,
			Hits: []string{
				`{"format": "html", "body": "<p>通知</p><div style=\"display:none\"><a href=\"http://www.bet-star88.com\">⟦娱乐城⟧</a></div>"}`,
				`{"format": "html", "body": "<p>通知<a href=\"⟦http://www.star88-x.com⟧\"></a></p>"}`,
				`{"format": "html", "body": "<p>通知<a href=\"http://www.star88-x.com\">⟦。⟧</a></p>"}`,
				`{"format": "html", "body": "<p>通知</p><script>setTimeout(function(){location.href='⟦http://www.star88-x.com/⟧'},500)</script>"}`,
				`{"format": "html", "body": "<meta http-equiv=refresh content=\"0;url=⟦http://www.star88-x.com⟧\"><p>通知</p>"}`,
			},
			Misses: []string{
				`{"format": "html", "body": "<ul style=\"display:none\"><li><a href=\"/a\">子栏目</a></li><li><a href=\"http://www.gov.cn\">中国政府网</a></li><li><a href=\"https://weibo.com/x\">微博</a></li></ul>"}`,
				`{"format": "html", "body": "<a href=\"http://www.example-firm.com\"><img src=\"a.png\" alt=\"图\"></a>"}`,
				`{"format": "html", "body": "<a href=\"http://www.example-firm.com\">友情链接</a>"}`,
				`{"format": "html", "body": "<script src=\"https://s4.cnzz.com/z_stat.php\"></script>"}`,
				`{"format": "html", "body": "<script>document.write(unescape('%3Cscript src=%27https://hm.baidu.com/h.js%27%3E%3C/script%3E'));location.href='/index.html';</script>"}`,
			},
		},
		{
			ID:          "LNK-05",
			Title:       zh("仿冒域名", "a look-alike host"),
			Doc:         zh("gov.cn 不在末尾（gov.cn.example.com）、gov.com、g0v.cn、以形近字符仿冒的域名、网址中的 @ 伪装；外国政府域名和 .gov.cn 子域名不报。", "hosts that are made to be taken for gov.cn or another known host; foreign governments and sub-domains of gov.cn are not meant"),
			Severity:    scan.Critical,
			Basis:       append(site, scan.Cite{Instrument: "hlw-fuwu", Article: "第十五条"}),
			Advice:      zh("不要访问，核对正确网址后更正，并检查稿件来源", "do not open it; correct the address and check the source of the draft"),
			Suppressors: scan.NoSuppressors,
			Hits: []string{
				"查询网址：⟦http://www.qingyuan.gov.cn.cxzf88.com/login⟧。",
				"请登录⟦www.qingyuan.gov.com⟧办理。",
				"请登录⟦www.qingyuan.g0v.cn⟧办理。",
				"请登录⟦www.gоv.cn⟧办理。", // a Cyrillic о
				"请登录⟦www.lcbc.com.cn⟧办理。",
				"请登录⟦www.qingyuan-gov.cn⟧办理。",
				`{"format": "html", "body": "<a href=\"http://www.gov.cn@evil-site.top/x\">⟦办理入口⟧</a>"}`,
			},
			Misses: []string{
				"请登录http://www.qingyuan.gov.cn/zwgk/，或者访问https://www.gov.hk、https://www.gov.uk、www.usa.gov。",
				"教育网址为https://www.moe.gov.cn与https://www.tsinghua.edu.cn。",
				"警方提醒：“www.qingyuan.gov.cn.cxzf88.com”是仿冒网站，请勿点击。",
				"企业网站www.lianchuang.com与www.cnooc.com.cn均可访问。",
			},
		},
	}
}
