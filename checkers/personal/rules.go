package personal

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	published := []scan.Cite{{Instrument: "pipl", Article: "第二十五条"}, {Instrument: "pipl", Article: "第三十四条"}, {Instrument: "guoban47"}}
	identity := append([]scan.Cite{{Instrument: "shenfenzheng", Article: "第十九条"}}, published...)
	financial := append([]scan.Cite{{Instrument: "pipl", Article: "第二十八条"}}, published...)
	maskID := scan.Bilingual{
		ZH: "删除，或只留前2位和后3位（如 11*************02X）；批量名单请整列处理",
		EN: "delete it, or keep the first two and the last three characters (11*************02X); in a list treat the whole column",
	}
	return []scan.Rule{
		{
			ID: "PII-01", Severity: scan.Critical, Sensitive: true, Basis: append([]scan.Cite{{Instrument: "gb11643"}}, identity...),
			Title:  scan.Bilingual{ZH: "公民身份号码", EN: "resident identity number"},
			Doc:    scan.Bilingual{ZH: "18位公民身份号码：校验位和出生日期都相符的为 critical；有“身份证”等标签或表头而校验位不符的为 high（误写一位仍会泄露其余各位）。统一社会信用代码、项目代码、发票号、文书编号和已遮挡的号码不提示。", EN: "18-character identity numbers: critical if check digit and date fit, high if only a label or column says so"},
			Advice: maskID,
			Hits: []string{
				"救助对象黎春生，身份证号：⟦450599198506120018⟧，已纳入保障。",
				"姓名\t身份证号码\n方玉珍\t⟦450599 19740930 2122⟧\n",
				"身份证号：⟦４５０５９９１９７９０２０３２１２Ｘ⟧",
				"公民身份号码⟦45059919850612\u200b0018⟧",
				"身份证号：⟦450599198506120017⟧（请本人核对）",
				"申请人：蒙立新（⟦45059919711222117x⟧）",
			},
			Misses: []string{
				"统一社会信用代码：91310000552936878J",
				"身份证号：45*************018",
				"项目代码：2604-450599-04-01-850612，总投资9329万元。",
				"订单编号450599198506120018，请凭编号查询。",
				"合同编号：QYGY20261395550012300",
				"坐标X=450599198506.120018",
			},
		},
		{
			ID: "PII-02", Severity: scan.High, Sensitive: true, Basis: identity,
			Title:  scan.Bilingual{ZH: "15位身份证号码", EN: "identity number of the first generation"},
			Doc:    scan.Bilingual{ZH: "15位（第一代）身份证号码：须有“身份证”等标签或表头，且出生日期有效。IMEI、旧注册号等15位号码不提示。", EN: "15-digit identity numbers with a label or a column and a date that exists"},
			Advice: maskID,
			Hits:   []string{"身份证号码：⟦450599560103031⟧", "姓名\t身份证号\n唐福贵\t⟦450599560103031⟧\n"},
			Misses: []string{"设备IMEI：450599560103031", "注册号：450599560103031", "身份证号码：45**********031", "累计拨付450599560103031元。"},
		},
		{
			ID: "PII-03", Severity: scan.Critical, Sensitive: true, Basis: identity,
			Title:  scan.Bilingual{ZH: "港澳台居民居住证号码", EN: "residence permit of a Hong Kong, Macau or Taiwan resident"},
			Doc:    scan.Bilingual{ZH: "以810000、820000、830000开头的18位号码，校验位和出生日期相符；有标签而校验位不符的为 high。", EN: "numbers that begin with 810000, 820000 or 830000"},
			Advice: maskID,
			Hits:   []string{"林静，居住证号：⟦810000198609070138⟧", "证件号码\n⟦830000199201300022⟧"},
			Misses: []string{"居住证号：81*************138", "统计代码810000，面积198609平方米", "订单号810000198609070138"},
		},
		{
			ID: "PII-07", Severity: scan.High, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "手机号码", EN: "mobile number"},
			Doc:    scan.Bilingual{ZH: "个人手机号码，可带 +86、空格、连字符或全角书写。400/800/95xxx/12xxx 服务号码、更长数字的一部分、金额和编号、已遮挡的号码不提示；作为公告联系方式的见 PII-07.contact。", EN: "mobile numbers of persons"},
			Advice: scan.Bilingual{ZH: "删除，或遮挡中间四位（如 138****1234）", EN: "delete it, or mask the four digits in the middle (138****1234)"},
			Hits: []string{
				"户主农志刚，手机：⟦13755500129⟧，已签字确认。",
				"姓名\t手机号码\n方玉珍\t⟦158-5550-0146⟧\n何水莲\t⟦186 5550 0172⟧\n",
				"手机号⟦+86 137 5550 0188⟧",
				"本人电话：⟦１３７５５５００１８８⟧",
				"家长电话 ⟦19955500137⟧",
			},
			Misses: []string{
				"手机：138****0109", "服务热线：400-8655-355，投诉请拨12345。", "订单编号13755500129已发货。", "全年投入13755500129元。",
				"出厂编号13755500129", "拨打13800138000查询话费。", "物流单号SF13755500129", "总股本13755500129股",
			},
		},
		{
			ID: "PII-07.contact", Severity: scan.Medium, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "联系方式中的手机号码", EN: "mobile number given as a contact"},
			Doc:    scan.Bilingual{ZH: "公告、采购、办公联系方式中的手机号码：可能是公开的，也可能是个人的，请确认。", EN: "a mobile number as the contact of a notice, a tender or an office"},
			Advice: scan.Bilingual{ZH: "请确认是公开的办公联系方式，建议改为办公电话", EN: "confirm that it is meant for the public, better give an office line"},
			Hits:   []string{"联系人：覃老师，联系电话：⟦15855500163⟧", "有意者请于月底前报名，咨询电话：⟦13755500129⟧。", "（联系人：廖志远 ⟦13755500129⟧）", "值班手机：⟦13755500129⟧"},
			Misses: []string{"联系电话：0779-5550149", "咨询电话：12333", "联系人：覃老师，联系电话：158****0163", "咨询电话：400-865-6355"},
		},
		{
			ID: "PII-08", Severity: scan.Medium, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "固定电话", EN: "landline"},
			Doc:    scan.Bilingual{ZH: "家庭、住宅固定电话为 medium；办公电话、传真、热线属正常公开内容，只记为 info。", EN: "home telephones; office lines are noted at info"},
			Advice: scan.Bilingual{ZH: "家庭电话请删除", EN: "delete home telephones"},
			Hits:   []string{"家庭电话：⟦0779-5550137⟧", "住宅电话（⟦010-62785500⟧）"},
			Misses: []string{"办公电话：0779-5550137", "咨询电话：(021)20474395", "传真：029-75140260", "家庭电话：0779-****137"},
		},
		{
			ID: "PII-09", Severity: scan.Critical, Sensitive: true, Basis: financial,
			Title:  scan.Bilingual{ZH: "个人银行账号", EN: "bank account of a person"},
			Doc:    scan.Bilingual{ZH: "个人银行卡号、一卡通账号：校验位相符的为 critical，仅凭标签的为 high。户名为单位的账号、保证金账户、财政专户、非税收入账户不提示。", EN: "bank cards and accounts of persons; accounts of organisations are left alone"},
			Advice: scan.Bilingual{ZH: "删除，或只留前4位和后4位", EN: "delete it, or keep the first and the last four digits"},
			Hits: []string{
				"户名：农志刚，开户行：清源农商行，账号：⟦6217995500000067890⟧", "一卡通账号：⟦6217 9955 0000 0055 501⟧", "姓名\t社会保障卡账号\n邓为民\t⟦6217995500000246801⟧\n",
				"银行卡号：⟦6217995500000098760⟧",
			},
			Misses: []string{
				"户名：清源县财政局，账号：6231995500100226，开户行：清源县农村商业银行营业部。", "一卡通账号：621799*********7029",
				"保证金账户：6217995500000067890", "户名：清源县公共资源交易中心\n开户银行：清源县农村商业银行营业部\n账号：6231995500100119\n", "订单编号6217995500000067890",
			},
		},
		{
			ID: "PII-10", Severity: scan.Medium, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "机动车号牌", EN: "number plate"},
			Doc:    scan.Bilingual{ZH: "完整的机动车号牌，含新能源和挂、学、警、港、澳、领等号牌。公务用车、拍卖公告、交通违法公告中的为 low；道路和线路编号不提示。", EN: "complete number plates"},
			Advice: scan.Bilingual{ZH: "删除，或遮挡中间几位（如 桂N***23）", EN: "delete it, or mask its middle (桂N***23)"},
			Hits:   []string{"车主驾驶⟦桂N55Z23⟧小型客车。", "车牌号：⟦京A-12345⟧", "⟦京A·12345⟧", "新能源车⟦粤BD12345⟧", "⟦桂N1234学⟧号教练车"},
			Misses: []string{"项目位于云A区。", "新A股上市公司55家。", "沪B股指数收于12345点。", "车牌号：桂N***23", "京A级景区123家"},
		},
		{
			ID: "PII-12", Severity: scan.Medium, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "个人邮箱、微信、QQ", EN: "personal mailbox or messenger account"},
			Doc:    scan.Bilingual{ZH: "个人邮箱、微信号、QQ号。gov.cn 等单位邮箱、公众号、QQ群不提示；征集意见、投稿、报名等公开邮箱只记为 info。", EN: "personal mailboxes and messenger accounts"},
			Advice: scan.Bilingual{ZH: "删除，或改用单位邮箱、单位账号", EN: "delete it, or give an office's"},
			Hits:   []string{"姓名：农志刚，邮箱：⟦nongzhigang83@163.com⟧", "微信号：⟦nzg_1983abc⟧", "个人QQ：⟦55500129⟧"},
			Misses: []string{"邮箱：xxzx@qingyuan.gov.cn", "请将意见发送至邮箱qyxsfj@163.com。", "微信公众号：qingyuanfabu", "QQ群号：55500129", "邮箱：n***@163.com"},
		},
		{
			ID: "PII-18", Severity: scan.Critical, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "口令、密钥等凭据", EN: "credential"},
			Doc:    scan.Bilingual{ZH: "写明了值的密码、口令、验证码、token、AppSecret 等。“密码由本人保管”“请修改密码”等不提示。", EN: "passwords and keys with their value"},
			Advice: scan.Bilingual{ZH: "删除，并立即更换该口令、密钥", EN: "delete it and change the credential at once"},
			Hits:   []string{"登录密码：⟦jh@88886666⟧", "后台口令为⟦Qy2026#adm⟧", "AppSecret=⟦9f86d081884c7d65⟧", "WiFi密码: ⟦qyzw8888⟧。"},
			Misses: []string{"首次登录请修改密码，新密码不少于10位。", "密码由本人保管，不得外泄。", "密码：******", "账号：6231995500100226", "忘记密码：请联系管理员。"},
		},
		{
			ID: "PII-21", Severity: scan.Medium, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "脱敏不足", EN: "insufficient masking"},
			Doc:    scan.Bilingual{ZH: "遮挡后可见位数仍过多：身份证号可见超过10位，手机号只遮挡一两位；前6后4且旁有完整姓名的为 low。", EN: "values that are masked too little"},
			Advice: scan.Bilingual{ZH: "身份证号留前2位和后3位，手机号遮挡中间四位", EN: "keep 2 and 3 characters of an identity number, mask four digits of a phone"},
			Hits:   []string{"身份证号：⟦4505991985061200**⟧", "手机：⟦1375550*129⟧", "姓名\t身份证号\n农志刚\t⟦450599********0018⟧\n"},
			Misses: []string{"身份证号：45*************018", "手机：138****0109", "身份证号：450599********0018", "一卡通账号：621799*********3455"},
		},
	}
}
