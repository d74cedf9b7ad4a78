package form

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	gw := []scan.Cite{{Instrument: "gb9704"}, {Instrument: "gongwen"}}
	site := []scan.Cite{{Instrument: "guoban47"}}
	return []scan.Rule{
		{
			ID: "FMT-01", Title: scan.Bilingual{ZH: "正文重复标题", EN: "body repeats the title"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "已给出标题，正文首行又是同一标题。只有正文的草稿不提示。", EN: "the first line of the body is the title that the record has already"},
			Advice: scan.Bilingual{ZH: "请删去正文中的标题行。", EN: "delete the line"},
			Basis:  site,
			Hits: []string{
				`{"title":"清源县召开防汛会议","body":"⟦清源县召开防汛会议⟧\n本报讯 昨日会议召开。"}`,
			},
			Misses: []string{
				`{"title":"清源县召开防汛会议","body":"清源县召开防汛会议，部署汛期工作。"}`,
				"清源县召开防汛会议\n本报讯 昨日会议召开。",
			},
		},
		{
			ID: "FMT-02", Title: scan.Bilingual{ZH: "字体混杂", EN: "mixed typefaces"}, Severity: scan.Info,
			Doc:    scan.Bilingual{ZH: "网页正文内联样式使用三种以上字体。", EN: "three typefaces and more in the inline styles of an HTML body"},
			Advice: scan.Bilingual{ZH: "请清除格式后按本单位版式要求重排。", EN: "clear the formatting"},
			Basis:  site,
			Hits: []string{
				`{"format":"html","body":"<p style=\"font-family:宋体\">一</p><p style=\"font-family:'仿宋_GB2312',serif\">二</p><p style=\"font-family:微软雅黑;\">三</p>"}`,
			},
			Misses: []string{
				`{"format":"html","body":"<p style=\"font-family:仿宋_GB2312\">一</p><p style=\"font-family:仿宋_GB2312\">二</p><p style=\"font-family:黑体\">三</p>"}`,
				"font-family:宋体",
			},
		},
		{
			ID: "FMT-04", Title: scan.Bilingual{ZH: "发布要素不全", EN: "fields missing"}, Severity: scan.Info,
			Doc:    scan.Bilingual{ZH: "给出了栏目的稿件缺标题、发布日期，或来源与发布部门都没有。只有文本的草稿不提示。", EN: "a record with a column that lacks title, publish time or department and source"},
			Advice: scan.Bilingual{ZH: "请补全后提交。", EN: "complete the record"},
			Basis:  site,
			Hits:   []string{`{"title":"清源县召开防汛会议","column":"工作动态","body":"全文。"}`},
			Misses: []string{
				`{"title":"清源县召开防汛会议","column":"工作动态","source":"清源县水利局","publish_time":"2026-11-16","body":"全文。"}`,
				`{"title":"清源县召开防汛会议","body":"全文。"}`,
			},
		},
		{
			ID: "FMT-05", Title: scan.Bilingual{ZH: "栏目不对应", EN: "wrong column"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "标题明显不属于所选栏目：中标公告放在工作动态，任前公示放在采购栏目。拿不准的不提示。", EN: "a title that plainly belongs elsewhere: a tender result among the news"},
			Advice: scan.Bilingual{ZH: "请核对栏目。", EN: "check the column"},
			Basis:  site,
			Hits: []string{
				`{"title":"清源县人民医院设备中标公告","column":"⟦工作动态⟧","body":"全文。"}`,
				`{"title":"县领导到东河镇调研防汛工作","column":"⟦政府采购⟧","body":"全文。"}`,
			},
			Misses: []string{
				`{"title":"清源县召开防汛会议","column":"工作动态","body":"全文。"}`,
				`{"title":"清源县人民医院设备中标公告","column":"政府采购","body":"全文。"}`,
				`{"title":"关于城区停水的通知","column":"通知公告","body":"全文。"}`,
			},
		},
		{
			ID: "FMT-06", Title: scan.Bilingual{ZH: "互动栏目缺说明", EN: "interactive column without introduction"}, Severity: scan.Info,
			Doc:    scan.Bilingual{ZH: "信箱、访谈、调查等互动栏目的页面没有宗旨、目的或使用方式。", EN: "a page of a mailbox, interview or survey that does not say what it is for and how it is used"},
			Advice: scan.Bilingual{ZH: "请标明开设宗旨、目的和使用方式。", EN: "say what it is for and how it is used"},
			Basis:  site,
			Hits:   []string{`{"title":"县长信箱","column":"县长信箱","body":"欢迎您！"}`},
			Misses: []string{
				`{"title":"县长信箱","column":"县长信箱","body":"本栏目旨在听取群众意见。请填写姓名和联系方式后提交。"}`,
				`{"title":"清源县召开防汛会议","column":"工作动态","body":"欢迎您！"}`,
			},
		},
		{
			ID: "FMT-07", Title: scan.Bilingual{ZH: "发文字号不规范", EN: "form of the document number"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "单独成行的本文发文字号没有用六角括号；字号中有“第”或虚位。引用他文的括号、案号、审图号、备案号、旧文号不提示。", EN: "the draft's own number without hexagonal brackets, or with 第 or a leading zero; case, map and registration numbers and old ones aside"},
			Advice: scan.Bilingual{ZH: "请写作“××发〔2026〕5号”的形式。", EN: "write it like 清政发〔2026〕5号"},
			Basis:  gw,
			Hits: []string{
				"清源县人民政府文件\n⟦清政发[2026]5号⟧\n关于做好防汛工作的通知",
				"清源县人民政府文件\n⟦清政发〔2026〕第5号⟧\n关于做好防汛工作的通知",
				"根据⟦清政办发〔2025〕08号⟧文件要求，现通知如下。",
				"⟦清政函（2026）12号⟧\n关于同意设立的批复",
			},
			Misses: []string{
				"清政发〔2026〕5号\n关于做好防汛工作的通知",
				"根据国发[2015]5号文件要求，现通知如下。",
				"（2024）宁0424民初1号\n原告王某",
				"审图号：GS（2019）1234号",
				"清政发[2009]5号",
			},
		},
		{
			ID: "FMT-08", Title: scan.Bilingual{ZH: "公文标题不规范", EN: "form of an official title"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "“关于对……的批复”“关于请求……的请示”“关于上报……的报告”“请示报告”“……意见的函”，缺“关于”，重复的“关于”“的”。", EN: "the faults of titles that handbooks name"},
			Advice: scan.Bilingual{ZH: "请按“发文机关＋关于＋事由＋的＋文种”修改。", EN: "issuer, 关于, matter, 的, kind"},
			Basis:  gw,
			Hits: []string{
				`{"title":"⟦关于对⟧设立清源县开发区的批复","body":"全文。"}`,
				`{"title":"清源县水利局⟦关于请求⟧拨付防汛经费的请示","body":"全文。"}`,
				`{"title":"清源县水利局⟦关于上报⟧年度工作总结的报告","body":"全文。"}`,
				`{"title":"清源县水利局关于防汛经费⟦的请示报告⟧","body":"全文。"}`,
				`{"title":"清源县水利局⟦开展⟧河道清淤专项整治行动的通知","body":"全文。"}`,
			},
			Misses: []string{
				`{"title":"清源县水利局关于拨付防汛经费的请示","body":"全文。"}`,
				`{"title":"清源县人民政府关于同意设立开发区的批复","body":"全文。"}`,
				`{"title":"清源县水利局开展河道清淤","body":"全文。"}`,
				`{"title":"关于对口支援工作的通知","body":"全文。"}`,
			},
		},
		{
			ID: "FMT-09", Title: scan.Bilingual{ZH: "附件缺失", EN: "attachment missing"}, Severity: scan.Medium,
			Doc:    scan.Bilingual{ZH: "正文写“见附件”，而稿件没有附件，或附件个数不够；没有给出附件清单的，与正文末尾的附件说明对照。他文的附件不提示。", EN: "an attachment is named that the record, or the list in the body, does not have; attachments of other documents aside"},
			Advice: scan.Bilingual{ZH: "请补传附件，或修改正文。", EN: "attach it or change the text"},
			Basis:  gw,
			Hits: []string{
				`{"body":"请填写报名表（见⟦附件⟧）。","attachments":[]}`,
				`{"body":"名单见附件1，表格见⟦附件2⟧。","attachments":[{"name":"名单.docx"}]}`,
				"名单见附件1，表格见附件2，流程见⟦附件3⟧。\n附件：1.名单\n2.表格\n清源县水利局",
			},
			Misses: []string{
				`{"body":"请填写报名表（见附件）。","attachments":[{"name":"报名表.docx"}]}`,
				"请填写报名表（见附件）。",
				"名单见附件1，表格见附件2。\n附件：1.名单\n2.表格\n清源县水利局",
				`{"body":"按照《清源县防汛预案》附件3执行。","attachments":[]}`,
				`{"body":"请将材料以附件形式发送。","attachments":[]}`,
			},
		},
		{
			ID: "FMT-10", Title: scan.Bilingual{ZH: "层次序号有误", EN: "numbering"}, Severity: scan.Low,
			Doc:    scan.Bilingual{ZH: "“一、”之后是“三、”，同一序号出现两次，或同级标题都有内容而一个没有。序号写在段中的、分成几部分各自编号的不提示。", EN: "a number skipped or given twice, a heading with nothing below it while its neighbours have; numbers inside a line and parts that count anew aside"},
			Advice: scan.Bilingual{ZH: "请核对层次序号。", EN: "check the numbering"},
			Basis:  gw,
			Hits: []string{
				"一、总体要求\n坚持统筹。\n⟦三、⟧工作措施\n抓好落实。",
				"（一）加强领导。\n（二）压实责任。\n⟦（四）⟧严格考核。",
				"第九条 本办法自发布之日起施行。\n⟦第十一条⟧ 本办法由县水利局解释。",
				"一、总体要求\n坚持统筹。\n二、工作目标\n明显改善。\n⟦二、⟧工作措施\n抓好落实。",
				"一、总体要求\n坚持统筹。\n⟦二、工作目标⟧\n三、工作措施\n抓好落实。\n四、组织保障\n加强领导。",
			},
			Misses: []string{
				"一、总体要求\n坚持统筹。二、工作目标明显改善。\n三、工作措施\n抓好落实。",
				"一、总体要求\n（一）指导思想\n二、工作措施\n（一）加强领导\n（二）压实责任",
				"一、姓名\n二、性别\n三、年龄",
				"一、总体要求\n坚持统筹。\n二、工作目标\n明显改善。\n附件\n一、名单\n略。\n二、流程\n略。",
			},
		},
	}
}
