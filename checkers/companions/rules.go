package companions

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	bi := func(zh, en string) scan.Bilingual { return scan.Bilingual{ZH: zh, EN: en} }
	const org = `"account":{"name":"清源水利","org":"清源县水利局","certified_org":"清源县水利局"}`
	return []scan.Rule{
		{
			ID: "INT-01", Severity: scan.Low, Title: bi("政策文件未配解读", "policy without its explanation"),
			Doc:    bi("有发文字号的办法、规定、意见等政策文件，给出的链接中没有解读。没有给出链接列表的不提示。", "a policy document whose links hold no explanation; silent where no links are given"),
			Advice: bi("重要政策文件应同步发布解读，并关联链接。", "publish the explanation with it and link it"),
			Hits:   []string{`{"title":"⟦清源县人民政府关于印发清源县节水管理办法的通知⟧","body":"清政发〔2026〕8号\n各乡镇：现印发给你们。","links":[]}`},
			Misses: []string{
				`{"title":"清源县人民政府关于印发清源县节水管理办法的通知","body":"清政发〔2026〕8号\n各乡镇：现印发给你们。","links":[{"href":"/a","text":"《清源县节水管理办法》解读"}]}`,
				`{"title":"清源县人民政府关于印发清源县节水管理办法的通知","body":"清政发〔2026〕8号\n没有给出链接列表。"}`,
				`{"title":"清源县召开节水会议","body":"会议强调。","links":[]}`,
			},
		},
		{
			ID: "COO-01", Severity: scan.Info, Title: bi("涉及其他单位工作", "work of another body"),
			Doc:    bi("已知发布单位时，正文写明由其他单位牵头、负责。", "where the publisher is known: work that the text gives to another body"),
			Advice: bi("请确认已与该单位沟通协调。", "make sure that it agrees"),
			Hits:   []string{`{"body":"应急抢险工作由⟦县应急管理局⟧牵头，各乡镇配合。",` + org + `}`},
			Misses: []string{
				`{"body":"水库调度工作由县水利局负责，各乡镇配合。",` + org + `}`,
				"应急抢险工作由县应急管理局牵头，发布单位未知。",
				`{"body":"由县城出发，沿省道行驶即到。",` + org + `}`,
			},
		},
		{
			ID: "IMG-01", Severity: scan.Low, Title: bi("图片缺说明或署名", "picture without text or credit"),
			Doc:    bi("给出的图片没有说明、替代文字，或没有作者、来源。", "an image without caption and alternative text, or without credit"),
			Advice: bi("请补充图片说明和作者、来源；有可辨认的人像时确认已获同意。", "add them; check consent where people are recognisable"),
			Hits:   []string{`{"body":"全文。","images":[{"src":"a.jpg","alt":"开工仪式现场"}]}`, `{"body":"全文。","images":[{"src":"a.jpg","credit":"甲某 摄"}]}`},
			Misses: []string{`{"body":"全文。","images":[{"src":"a.jpg","caption":"开工仪式现场","credit":"甲某 摄"}]}`, `{"body":"全文。"}`},
		},
	}
}
