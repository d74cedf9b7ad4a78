package contact

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	return []scan.Rule{{
		ID: "CON-01", Title: scan.Bilingual{ZH: "联系方式格式有误", EN: "malformed contact"}, Severity: scan.Low,
		Doc: scan.Bilingual{
			ZH: "“电话”“传真”“邮箱”等标签后的号码：区号不存在、位数不对，手机号码多一位或少一位（中级），邮箱地址不完整。热线、分机号、打码的号码不提示。",
			EN: "a number after a label whose area code does not exist or whose count of digits is off, a mobile number with ten or twelve digits (medium), an incomplete mailbox; hotlines, extensions and masked values aside",
		},
		Advice: scan.Bilingual{ZH: "请拨打或发信核实后改正。", EN: "try it and correct it"},
		Basis:  []scan.Cite{{Instrument: "guoban47"}},
		Hits: []string{
			"联系电话：⟦0951-266131⟧",
			"咨询电话：⟦0967-2661318⟧，监督电话：0951-2661319",
			"联系人：王某，手机：⟦1380013800⟧",
			"电子邮箱：⟦qingyuan@163⟧",
			"传真：⟦400-123-45678⟧",
			"联系电话：0951-2661318、⟦0951-266131991⟧。",
		},
		Misses: []string{
			"联系电话：0951-2661318，监督电话：12345，传真：(010)66088888",
			"咨询电话：0951-2661318-8012、2661319，服务电话：95598",
			"联系电话：138****8000",
			"联系电话：010-6608xxxx（工作日）。",
			"电子邮箱：qingyuan@163.com。",
			"邮箱：qingyuan#163.com（请将#替换为@）",
			"服务热线电话：400-123-4567，010-12345转3，0951-12315",
			"拨打电话咨询的群众达120人次。",
		},
	}}
}
