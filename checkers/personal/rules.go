package personal

import (
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/scan"
)

func rules() []scan.Rule {
	published := []scan.Cite{{Instrument: "pipl", Article: "第二十五条"}, {Instrument: "pipl", Article: "第三十四条"}, {Instrument: "guoban47"}}
	identity := append([]scan.Cite{{Instrument: "shenfenzheng", Article: "第十九条"}}, published...)
	financial := append([]scan.Cite{{Instrument: "pipl", Article: "第二十八条"}}, published...)
	sensitive := []scan.Cite{{Instrument: "pipl", Article: "第二十八条"}, {Instrument: "pipl", Article: "第二十五条"}, {Instrument: "aizibing", Article: "第三十九条"}, {Instrument: "jingshen", Article: "第四条"}}
	minors := []scan.Cite{{Instrument: "weichengnian", Article: "第一百零三条"}, {Instrument: "pipl", Article: "第三十一条"}}
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
				"身份证号：⟦45059919850612001⟧",
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
			ID: "PII-04", Severity: scan.Critical, Sensitive: true, Basis: identity,
			Title:  scan.Bilingual{ZH: "外国人永久居留身份证号码", EN: "permanent residence card"},
			Doc:    scan.Bilingual{ZH: "2023年版18位（首位9，校验位和出生日期相符），2017年版3个字母加12位数字（须有标签）。纯数字且以9开头的统一社会信用代码不提示。", EN: "18 characters beginning with 9, or three letters and twelve digits with a label"},
			Advice: maskID,
			Hits:   []string{"外国人永久居留身份证号：⟦945115619850612008⟧", "永久居留身份证：⟦FRA310086120503⟧", "姓名\t证件号码\n安娜\t⟦945115619850612008⟧\n"},
			Misses: []string{"统一社会信用代码：91450599MA5K7L2Q1B", "永久居留证办理流程见附件", "项目编号FRA310086120503", "永久居留身份证号：94*************001"},
		},
		{
			ID: "PII-05", Severity: scan.High, Sensitive: true, Basis: identity,
			Title:  scan.Bilingual{ZH: "护照号码", EN: "passport"},
			Doc:    scan.Bilingual{ZH: "有“护照”标签或表头的护照号码。", EN: "passport numbers with a label or a column"},
			Advice: scan.Bilingual{ZH: "删除，或遮挡中间各位", EN: "delete it or mask its middle"},
			Hits:   []string{"护照号：⟦EA1234567⟧", "持普通护照（⟦E12345678⟧）入境", "Passport No.: ⟦EA1234567⟧", "姓名\t护照号码\n韦小莲\t⟦G55501294⟧\n", "姓名\t证件号码\n韦小莲\t⟦E12345678⟧\n"},
			Misses: []string{"办理护照12345本", "航班号EA1234567", "护照号：E*****678", "护照号以E开头，共9位"},
		},
		{
			ID: "PII-06", Severity: scan.High, Sensitive: true, Basis: identity,
			Title:  scan.Bilingual{ZH: "通行证号码", EN: "travel permit"},
			Doc:    scan.Bilingual{ZH: "回乡证、台胞证、往来港澳和往来台湾通行证号码，须有标签或表头。", EN: "permits for Hong Kong, Macau and Taiwan with a label or a column"},
			Advice: scan.Bilingual{ZH: "删除，或遮挡中间各位", EN: "delete it or mask its middle"},
			Hits:   []string{"往来港澳通行证号码：⟦C12345678⟧", "回乡证：⟦H1234567801⟧", "台胞证号⟦12345678⟧", "台胞证号：⟦0123456701(B)⟧", "姓名\t通行证号\n韦小莲\t⟦CA1234567⟧\n"},
			Misses: []string{"核发通行证2026张", "车辆通行证编号：C12345678", "往来港澳通行证：C*****678", "受理往来港澳通行证申请12345678件"},
		},
		{
			ID: "PII-07", Severity: scan.High, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "手机号码", EN: "mobile number"},
			Doc:    scan.Bilingual{ZH: "个人手机号码，可带 +86、空格、连字符或全角书写。400/800/95xxx/12xxx 服务号码、更长数字的一部分、金额和编号、已遮挡的号码不提示；作为公告联系方式的见 PII-07.contact。", EN: "mobile numbers of persons"},
			Advice: scan.Bilingual{ZH: "删除，或遮挡中间四位（如 138****1234）", EN: "delete it, or mask the four digits in the middle (138****1234)"},
			Hits: []string{
				"户主农志刚，手机：⟦13755500129⟧，已签字确认。",
				"姓名\t手机号码\n方玉珍\t⟦158-5550-0146⟧\n何水莲\t⟦186 5550 0172⟧\n",
				"手机号⟦+86 137 5550 0188⟧", "手机：⟦(+86)13755500188⟧",
				"本人电话：⟦１３７５５５００１８８⟧",
				"家长电话 ⟦19955500137⟧",
				"户主农志刚，手机⟦137.5550.0129⟧。",
				"爱心款可转至其支付宝账号：⟦13755500129⟧",
			},
			Misses: []string{
				"手机：138****0109", "服务热线：400-8655-355，投诉请拨12345。", "订单编号13755500129已发货。", "全年投入13755500129元。",
				"出厂编号13755500129", "拨打13800138000查询话费。", "物流单号SF13755500129", "总股本13755500129股",
				"版本号137.5550.0129.3", "乡镇\t手机用户\t银行卡发卡量\n石桥镇\t13755500129\t6217995500000067890\n",
			},
		},
		{
			ID: "PII-07.contact", Severity: scan.Medium, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "联系方式中的手机号码", EN: "mobile number given as a contact"},
			Doc:    scan.Bilingual{ZH: "公告、采购、办公联系方式中的手机号码：可能是公开的，也可能是个人的，请确认。", EN: "a mobile number as the contact of a notice, a tender or an office"},
			Advice: scan.Bilingual{ZH: "请确认是公开的办公联系方式，建议改为办公电话", EN: "confirm that it is meant for the public, better give an office line"},
			Hits:   []string{"联系人：覃老师，联系电话：⟦15855500163⟧", "有意者请于月底前报名，咨询电话：⟦13755500129⟧。", "（联系人：廖志远 ⟦13755500129⟧）", "值班手机：⟦13755500129⟧", "联系人：覃老师 ⟦15855500163⟧；韦老师 ⟦13755500129⟧"},
			Misses: []string{"联系电话：0779-5550149", "咨询电话：12333", "联系人：覃老师，联系电话：158****0163", "咨询电话：400-865-6355"},
		},
		{
			ID: "PII-08", Severity: scan.Medium, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "固定电话", EN: "landline"},
			Doc:    scan.Bilingual{ZH: "家庭、住宅固定电话为 medium；办公电话、传真、热线属正常公开内容，只记为 info。", EN: "home telephones; office lines are noted at info"},
			Advice: scan.Bilingual{ZH: "家庭电话请删除", EN: "delete home telephones"},
			Hits:   []string{"家庭电话：⟦0779-5550137⟧", "住宅电话（⟦010-62785500⟧）", "家庭电话：⟦（0779）5550137⟧"},
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
				"姓名\t存折账号\n邓为民\t⟦2310731501101000123456⟧\n",
				"捐款请汇：农志刚，清源农商行城东支行，⟦6217995500000067890⟧。",
				"姓名\t社保卡号（银行账号）\n邓为民\t⟦6217995500000246801⟧\n",
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
			Hits:   []string{"车主驾驶⟦桂N55Z23⟧小型客车。", "车牌号：⟦京A-12345⟧", "⟦京A·12345⟧", "新能源车⟦粤BD12345⟧", "⟦桂N1234学⟧号教练车", "旁边停有⟦WJ桂12345⟧和⟦使114578⟧号轿车。"},
			Misses: []string{"项目位于云A区。", "新A股上市公司55家。", "沪B股指数收于12345点。", "车牌号：桂N***23", "京A级景区123家", "新线路使123456人乘车更方便。", "WJ-12345型过滤车"},
		},
		{
			ID: "PII-11", Severity: scan.High, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "住址", EN: "home address"},
			Doc:    scan.Bilingual{ZH: "有“住址”等标签或表头、精确到门牌（村组号、栋单元室）的个人住址：旁有姓名的为 high，没有的为 medium，只到村民小组的为 low。乡镇（街道）一级、办公和项目地址、单位住所不提示。", EN: "home addresses down to the door"},
			Advice: scan.Bilingual{ZH: "只保留到乡镇（街道）", EN: "keep the township only"},
			Hits: []string{
				"姓名：农志刚，家庭住址：⟦清源县石桥镇龙塘村3组12号⟧", "姓名\t家庭住址\n韦小莲\t⟦清源县文昌路8号锦绣小区3栋2单元501室⟧\n",
				"当事人韦小莲，女，壮族，住址：⟦清源县柳湾镇新街66号⟧。", "现住址为⟦云岭市城东区花园路18号2栋301⟧",
			},
			Misses: []string{"家庭住址：清源县石桥镇", "办公地址：清源县清江大道66号", "通信地址：清源县清江大道1号县委大院", "姓名\t住址\n韦小莲\t清源县柳湾镇\n", "被告：清源县康达商贸有限公司，住所地：清源县清江大道8号。", "户籍地址：清源县石桥镇***"},
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
			ID: "PII-13", Severity: scan.Low, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "出生日期、籍贯", EN: "date or place of birth"},
			Doc:    scan.Bilingual{ZH: "与姓名同列的出生日期、籍贯。任前公示、干部和公众人物的简历、历史人物不提示。", EN: "dates and places of birth beside a name"},
			Advice: scan.Bilingual{ZH: "删除，或只保留年份", EN: "delete it or keep the year"},
			Hits:   []string{"姓名：农志刚\n出生日期：⟦1985年6月12日⟧", "姓名\t出生年月\n韦小莲\t⟦1985年6月⟧\n", "农志刚，男，壮族，⟦1985年6月12日出生⟧，小学文化。", "姓名\t籍贯\n韦小莲\t⟦清源县柳湾镇⟧\n"},
			Misses: []string{"韦立安，男，壮族，1983年7月生，现任清源县司法局副局长。", "该校建于1985年6月12日。", "姓名\t出生年月\n韦某\t1985年6月\n", "出生日期：1985年6月12日起执行"},
		},
		{
			ID: "PII-14", Severity: scan.High, Sensitive: true, Basis: sensitive,
			Title:  scan.Bilingual{ZH: "健康、残疾、困难情形", EN: "health, disability, hardship"},
			Doc:    scan.Bilingual{ZH: "具名个人的疾病、残疾、致贫和救助原因为 high；艾滋病、精神障碍、吸毒、传染病等法律明文要求保密的为 critical；新闻中的为 low。没有姓名或姓名已遮挡的不提示。", EN: "the health or hardship of a named person"},
			Advice: scan.Bilingual{ZH: "删除该项，或以“姓氏＋某”代替姓名", EN: "delete it, or give the family name and 某"},
			Hits: []string{
				"姓名\t致贫原因\n农志刚\t⟦因病⟧\n", "姓名\t残疾等级\n韦小莲\t⟦肢体二级⟧\n", "村民⟦农志刚⟧身患肺癌，生活困难。", "患者⟦韦小莲⟧于上月住院。", "低保户⟦农志刚⟧家中有两名残疾人。",
				"⟦农志刚⟧因感染艾滋病病毒，生活困难。", "⟦农志刚⟧系尿毒症患者。", "姓名\t类别等级\n农志刚\t⟦肢体二级⟧\n", "姓名\t享受原因\n农志刚\t⟦长期患病⟧\n",
			},
			Misses: []string{"患者应当遵守就诊秩序。", "姓名\t残疾等级\n韦某某\t肢体二级\n", "姓名\t健康状况\n农志刚\t良好\n", "全县低保户1234户，残疾人56人。", "患者农某身患重病。", "第五条 老年人患有尿毒症的，适用本办法。", "职业病患者是尿毒症患者的，另行申请。", "因病致贫人口占三成。"},
		},
		{
			ID: "PII-16", Severity: scan.High, Basis: published,
			Title:  scan.Bilingual{ZH: "证件、人脸、签名图片", EN: "picture of papers, a face, a signature"},
			Doc:    scan.Bilingual{ZH: "图片说明、识别文字或附件名称表明是身份证、护照、户口本等证件照片或人脸、签名图片的。样例、示意图不提示。", EN: "images and attachments that are pictures of identity documents"},
			Advice: scan.Bilingual{ZH: "删除图片，确需使用的遮挡证件号码、照片和住址", EN: "delete the picture or cover number, photo and address"},
			Hits:   []string{`{"body":"公示如下。","images":[{"src":"a.jpg","alt":"⟦农志刚身份证正面照⟧"}]}`, `{"body":"见附件。","attachments":[{"name":"⟦身份证复印件.jpg⟧"}]}`},
			Misses: []string{`{"body":"见图。","images":[{"src":"a.jpg","alt":"身份证正面样例"}]}`, "请携带身份证复印件到窗口办理。", `{"body":"见附件。","attachments":[{"name":"身份证办理流程.docx"}]}`},
		},
		{
			ID: "PII-17", Severity: scan.High, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "社保、学籍、准考证、残疾证等号码", EN: "social insurance, student, examinee, disability numbers"},
			Doc:    scan.Bilingual{ZH: "社保号、公积金账号、学籍号、准考证号、残疾证号（身份证号加两位）、军官证和驾驶证档案编号等，须有标签或表头；只有准考证号而没有姓名的成绩表为 low。", EN: "numbers of other personal papers with a label or a column"},
			Advice: scan.Bilingual{ZH: "删除，或遮挡中间各位", EN: "delete it or mask its middle"},
			Hits: []string{
				"残疾证号：⟦45059919850612001843⟧", "姓名\t准考证号\n韦小莲\t⟦202611034512⟧\n", "学籍号：⟦G450599201503061122⟧", "社保编号：⟦4505990012345⟧", "公积金账号 ⟦120045550129⟧", "士兵证号：⟦兵字第20260129号⟧", "军官证号：⟦军字第5550129号⟧",
			},
			Misses: []string{"残疾证号：45*************01843", "发放准考证1234份", "社保卡持卡人数达1234567人", "学籍号由教育部门统一分配，共19位。", "凭准考证参加考试"},
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
			ID: "PII-19", Severity: scan.High, Sensitive: true, Basis: sensitive,
			Title:  scan.Bilingual{ZH: "行踪轨迹", EN: "whereabouts"},
			Doc:    scan.Bilingual{ZH: "具名个人带时间的活动轨迹。匿名的流调通报不提示。", EN: "where a named person was, with times"},
			Advice: scan.Bilingual{ZH: "删除姓名等可识别信息，只保留场所和时间段", EN: "delete what identifies the person"},
			Hits:   []string{"⟦农志刚⟧，男，45岁，活动轨迹如下：8:30从家中出发，9:10到达柳湾镇农贸市场，11:20返回。", "⟦农志刚⟧，男，45岁，5月2日8:20自驾前往县人民医院，10:05到农贸市场，12:30返回小区。"},
			Misses: []string{"病例1活动轨迹如下：8:30从家中出发，9:10到达农贸市场。", "农志刚，男，现任镇长，其行程轨迹与疫情无关。", "农某某，男，活动轨迹：8:30出发，9:10到达。", "农志刚，男，现任镇长，8:30到达会场，9:00主持会议。", "农志刚，男，民警，8:30到岗，9:00前往现场，11:20返回。"},
		},
		{
			ID: "PII-20", Severity: scan.High, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "案件相关人姓名", EN: "name of a victim, witness or complainant"},
			Doc:    scan.Bilingual{ZH: "受害人、举报人、证人、信访人等的完整姓名。已用“某”代替的、英模烈士不提示。", EN: "full names of victims, witnesses and complainants"},
			Advice: scan.Bilingual{ZH: "以“姓氏＋某”代替", EN: "give the family name and 某"},
			Hits:   []string{"被害人⟦农志刚⟧报警。", "举报人⟦韦小莲⟧反映，该厂夜间排污。", "证人⟦陆家旺⟧证明其当日在场。", "申请人⟦韦小莲⟧因遭受家庭暴力，申请人身安全保护令。", "申请人⟦韦小莲⟧称，其婚后多次遭受家暴。"},
			Misses: []string{"被害人农某报警。", "举报人信息应当保密。", "证人应当出庭作证。", "被害人家属已获赔偿。", "信访人员接待日安排如下。", "证人证言与其他证据相互印证。", "举报人可以拨打12388。", "受害人王某某", "居住证号码以8开头，持证人农志刚已领取。", "第五条 当事人遭受家庭暴力的，可以申请保护令。", "申请人因遭受家庭暴力提出申请。"},
		},
		{
			ID: "PII-21", Severity: scan.Medium, Sensitive: true, Basis: published,
			Title:  scan.Bilingual{ZH: "脱敏不足", EN: "insufficient masking"},
			Doc:    scan.Bilingual{ZH: "遮挡后可见位数仍过多：身份证号可见超过10位，手机号只遮挡一两位；前6后4且旁有完整姓名的为 low。", EN: "values that are masked too little"},
			Advice: scan.Bilingual{ZH: "身份证号留前2位和后3位，手机号遮挡中间四位", EN: "keep 2 and 3 characters of an identity number, mask four digits of a phone"},
			Hits:   []string{"身份证号：⟦4505991985061200**⟧", "手机：⟦1375550*129⟧", "姓名\t身份证号\n农志刚\t⟦450599********0018⟧\n"},
			Misses: []string{"身份证号：45*************018", "手机：138****0109", "身份证号：450599********0018", "一卡通账号：621799*********3455"},
		},
		{
			ID: "PII-22", Severity: scan.Medium, Basis: published,
			Title:  scan.Bilingual{ZH: "过期公示", EN: "publicity that has ended"},
			Doc:    scan.Bilingual{ZH: "发布历史显示同一名单已公示过，而公示期已满。只在给出发布历史时判断。", EN: "a list published before whose time has ended"},
			Advice: scan.Bilingual{ZH: "撤下名单，或去标识化后保留", EN: "take it down or mask it"},
			Hits:   []string{`{"title":"⟦救助对象名单公示⟧","body":"公示期：2026年9月1日至9月7日。\n姓名\t身份证号\n农志刚\t450599198506120018\n","publish_time":"2026-11-20","history":[{"title":"救助对象名单公示","publish_time":"2026-09-01"}]}`},
			Misses: []string{
				`{"title":"救助对象名单公示","body":"公示期：2026年11月20日至11月26日。\n姓名\t身份证号\n农志刚\t450599198506120018\n","publish_time":"2026-11-20","history":[{"title":"救助对象名单公示","publish_time":"2026-11-20"}]}`,
				`{"title":"救助对象名单公示","body":"公示期：2026年9月1日至9月7日。\n姓名\t身份证号\n农志刚\t450599198506120018\n","publish_time":"2026-11-20"}`,
			},
		},
		{
			ID: "PII-23", Severity: scan.Critical, Basis: published,
			Title:  scan.Bilingual{ZH: "批量个人信息", EN: "a list of personal data"},
			Doc:    scan.Bilingual{ZH: "同一表（或同一文）中同类个人信息达到10条：在各条之外另给一条总的提示，标在表头上；各条由扫描器归并为一条，带数量和全部位置。", EN: "ten and more values of one kind: one finding on the header, beside those of the values, which are gathered"},
			Advice: scan.Bilingual{ZH: "整列删除或去标识化后再公开", EN: "delete or mask whole columns"},
			Hits:   []string{listOf(12)},
			Misses: []string{listOf(6), "姓名\t手机\n" + strings.Repeat("韦小莲\t138****0109\n", 12)},
		},
		{
			ID: "PII-24", Severity: scan.Medium, Sensitive: true, Basis: sensitive,
			Title:  scan.Bilingual{ZH: "宗教信仰、特定身份", EN: "faith or specific identity"},
			Doc:    scan.Bilingual{ZH: "具名个人的宗教信仰，社区矫正、刑满释放等身份。宗教团体负责人的公职信息不提示。", EN: "the faith or a specific identity of a named person"},
			Advice: scan.Bilingual{ZH: "删除该项，或以“姓氏＋某”代替姓名", EN: "delete it, or give the family name and 某"},
			Hits:   []string{"姓名\t宗教信仰\n农志刚\t⟦基督教⟧\n", "社区矫正对象⟦农志刚⟧按时报到。", "村民⟦韦小莲⟧信仰基督教，常参加活动。"},
			Misses: []string{"公民有宗教信仰自由。", "姓名\t宗教信仰\n农志刚\t无\n", "县佛教协会会长释明远信仰佛教多年。", "社区矫正对象应当遵守规定。"},
		},
		{
			ID: "PII-30", Severity: scan.Medium, Basis: published, Suppressors: scan.Ban,
			Title:  scan.Bilingual{ZH: "过度收集个人信息", EN: "excessive collection"},
			Doc:    scan.Bilingual{ZH: "要求读者在评论区、留言、群接龙中留下，或扫码填写身份证号、手机号等而未说明目的。在公开处留下的为 high。提醒不要这样做的不提示。", EN: "readers are asked to leave their data in public or through a form without a purpose"},
			Advice: scan.Bilingual{ZH: "改为线下或政务平台登记，说明目的、范围和保存期限", EN: "use an official channel and say what for"},
			Hits:   []string{"请在⟦评论区⟧留下姓名和手机号，我们将与您联系。", "请居民⟦扫码填写⟧身份证号、银行卡号。"},
			Misses: []string{"请勿在评论区留下手机号等个人信息。", "欢迎在评论区留言互动。", "请扫码填写手机号，用于发送取件通知，严格保密。", "谨防以扫码填写身份证为由的诈骗。"},
		},
		{
			ID: "MIN-01", Severity: scan.Medium, Sensitive: true, Basis: minors,
			Title:  scan.Bilingual{ZH: "未成年人姓名与学校、年龄", EN: "name of a child with school or age"},
			Doc:    scan.Bilingual{ZH: "未成年人的姓名与学校、班级或年龄同时出现的为 medium；又有证件、住址、联系方式、案件、伤病、贫困等的为 critical。姓名已遮挡的、成年学生、历史人物、统计数字不提示。", EN: "the name of a child with school, class or age"},
			Advice: scan.Bilingual{ZH: "以“姓氏＋某”代替姓名，或征得监护人同意", EN: "give the family name and 某, or have the guardian's consent"},
			Hits: []string{
				"⟦韦小莲⟧（女，8岁）在活动中表演了节目。", "三年级学生⟦韦小莲⟧代表发言。", "学生姓名\t学校\t班级\n⟦韦小莲⟧\t清源县第二小学\t三年级2班\n", "女童⟦韦小莲⟧不幸溺水身亡。",
				"石桥小学三年级（2）班⟦韦小莲⟧同学获一等奖。", "⟦韦小莲⟧，女，石桥中学八年级学生。", "婚生女⟦韦小莲⟧随原告生活。", "学生：⟦韦小莲⟧，就读石桥小学五年级。",
				"姓名\t出生年月\t监护人\n⟦韦小莲⟧\t2019年3月\t韦家旺\n", "奖项\t姓名\t学校\t指导教师\n一等奖\t⟦韦小莲⟧\t石桥小学\t莫晓岚\n",
			},
			Misses: []string{"韦某（女，8岁）在活动中表演了节目。", "全县小学生12345人。", "满18周岁的公民。", "姓名\t学校\t专业\n韦小莲\t清源大学\t农学\n", "6至12岁儿童免费接种。", "清源大学2024级2班韦小莲同学获奖。", "校长陆家旺和同学们一起劳动。", "婚生女韦小莲，1998年3月6日出生。", "石桥小学三年级（2）班韦某同学获奖。", "姓名\t学院\t年级\n韦小莲\t农学院\t2023级\n", "子女就读石桥小学的家长请登记。", "建校已有15岁的清源县第二小学"},
		},
		{
			ID: "MIN-02", Severity: scan.High, Sensitive: true, Basis: minors,
			Title:  scan.Bilingual{ZH: "不满十四周岁而无监护人同意", EN: "a child under fourteen without consent"},
			Doc:    scan.Bilingual{ZH: "具名的不满十四周岁未成年人，而文档注明没有监护人同意（guardian_consent 为 false）。没有给出该项的不判断。", EN: "a named child under fourteen where the document says that there is no consent"},
			Advice: scan.Bilingual{ZH: "取得监护人同意，或以“姓氏＋某”代替姓名", EN: "have the guardian's consent, or give the family name and 某"},
			Hits:   []string{`{"body":"⟦韦小莲⟧（女，8岁）表演了节目。","guardian_consent":false}`},
			Misses: []string{`{"body":"韦小莲（女，8岁）表演了节目。","guardian_consent":true}`, `{"body":"韦小莲（女，8岁）表演了节目。"}`, `{"body":"韦某（女，8岁）表演了节目。","guardian_consent":false}`},
		},
		{
			ID: "MIN-03", Severity: scan.Medium, Basis: minors, Suppressors: scan.Lexical,
			Title:  scan.Bilingual{ZH: "未成年人受害、自伤、欺凌细节", EN: "details of how a child is hurt"},
			Doc:    scan.Bilingual{ZH: "写明未成年人自伤、被欺凌方式等可能引起模仿或二次伤害的细节。规定和防治教育不提示。", EN: "details that may be imitated or hurt again"},
			Advice: scan.Bilingual{ZH: "删去方式和过程，只写结果和处置", EN: "leave out how it happened"},
			Hits:   []string{"视频中一名初中生被数人⟦围殴⟧，并被迫⟦下跪⟧。", "该女生在宿舍⟦割腕⟧。"},
			Misses: []string{"严禁学生围殴他人。", "学校要防范学生欺凌。", "禁止掌掴、殴打未成年人。", "火灾现场有人跳楼逃生。"},
		},
	}
}

// listOf is a list of so many persons, for the examples.
func listOf(n int) string {
	var b strings.Builder
	b.WriteString("⟦姓名\t手机号码⟧\n")
	for i := range n {
		fmt.Fprintf(&b, "韦小莲\t137555001%02d\n", i)
	}
	if n < batchFrom {
		return strings.NewReplacer("⟦", "", "⟧", "").Replace(b.String())
	}
	return b.String()
}
