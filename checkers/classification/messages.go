package classification

import "github.com/xianshen/xianshen/scan"

// messages say what was found and why it matters, for findings that bring no
// message of their own. They never repeat the draft: it may be the secret.
var messages = map[string]scan.Bilingual{
	"CLS-01":          {ZH: "疑似国家秘密标志。涉密信息不得上网，带标志的稿件出现在发布系统中本身就可能是泄密事件，请立即核实", EN: "looks like the mark of a state secret; a marked draft in a publishing system is itself the incident"},
	"CLS-02":          {ZH: "疑似标有密级的栏目。稿件或其附表可能含有国家秘密，涉密信息不得上网，请立即核实", EN: "a field names a level of state secret; what is secret must not go online"},
	"CLS-02.internal": {ZH: "密级栏注明“内部”或“工作秘密”，疑似不供公开的材料，请核实", EN: "a field says that the text is internal or a work secret"},
	"CLS-02.line":     {ZH: "疑似单独标注的密级（期限或“★”可能被裁切、遗漏），请立即核实稿件是否涉密", EN: "a level stands by itself; its star or term may have been cut off"},
	"CLS-03":          {ZH: "疑似段落或标题的密级标注，该部分内容可能属于国家秘密，请立即核实", EN: "a paragraph or a heading is marked as a state secret"},
	"CLS-04":          {ZH: "疑似英文密级或限制传播标识，材料可能不供公开，请核实来源和范围", EN: "an English mark restricts the text"},
	"CLS-04.template": {ZH: "合同、协议文本带有英文保密标识，请核实公开的是否为空白文本", EN: "a contract bears an English mark"},
	"CLS-05":          {ZH: "疑似密电、密文的文号。密电、密文即使未标密级也不得公开、转述，请立即核实", EN: "looks like the number of a secret telegram or document"},
	"CLS-06":          {ZH: "疑似尚未举行的考试的试题、答案或其标志。启用前的试题属于国家秘密，请立即核实", EN: "the paper of an examination that is still to be held"},
	"CLS-06.past":     {ZH: "试卷上残留“绝密★启用前”等标识。考试已举行或为练习卷，标识不应保留，请核实", EN: "a past or practice paper still bears its mark"},
	"CLS-06.undated":  {ZH: "疑似考试材料标志，看不出考试是否已经举行；启用前的试题属于国家秘密，请核实", EN: "an examination paper's mark, and no telling whether the examination is over"},
	"CLS-07":          {ZH: "疑似工作秘密或内部材料标志。此类材料不得擅自公开，请核实", EN: "looks like the mark of a work secret or of an internal text"},
	"CLS-08":          {ZH: "疑似商业秘密标志。未经权利人同意不得公开，请核实", EN: "looks like the mark of a trade secret"},
	"CLS-09":          {ZH: "稿件疑似限定了阅读、复制或传播范围，与上网公开相抵触，请核实", EN: "the text restricts who may read or pass it on"},
	"CLS-10":          {ZH: "疑似未定稿。过程性文本可能与正式文件不一致，也可能属于不公开的过程性信息，请核实", EN: "looks like an unfinished version"},
	"CLS-10.comment":  {ZH: "标题为征求意见稿或草案，但未见公开征求意见的说明，请核实是否误传过程稿", EN: "a version for comment that asks the public for none"},
	"CLS-10.residue":  {ZH: "疑似文字处理软件的批注、修订痕迹，可能带出内部意见，请核实", EN: "comments or changes were left in the text"},
	"CLS-11":          {ZH: "疑似内部刊物、内部资料性出版物，一般只在本系统、本单位交流，请核实是否可以公开", EN: "looks like an internal journal"},
	"CLS-12":          {ZH: "疑似请示。对上级机关的请示一般属于过程性信息，不宜上网，请核实是否可以公开", EN: "looks like a request to a superior"},
	"CLS-13":          {ZH: "疑似报送上级机关的报告。上行报告一般属于过程性信息，不宜上网，请核实是否可以公开", EN: "looks like a report to a superior"},
	"CLS-14":          {ZH: "疑似机关之间的往来函件，一般属于磋商信函，请核实是否可以公开", EN: "looks like a letter between organs"},
	"CLS-15":          {ZH: "疑似会议纪要、会议记录，可能含未公开的讨论意见，请核实是否可以公开；公开会议情况宜另写消息", EN: "looks like the minutes of a meeting"},
	"CLS-16":          {ZH: "稿件或系统信息注明不予公开，与上网发布相抵触，请核实", EN: "the draft or its data says that it is not open"},
	"CLS-16.request":  {ZH: "稿件或系统信息注明依申请公开，不属于主动公开范围，请核实", EN: "the draft or its data says that it is open on request only"},
	"CLS-17":          {ZH: "疑似公文份号。编有份号的多为涉密公文，请核实密级标志是否被裁切", EN: "looks like a copy number, which secret documents have"},
	"CLS-18":          {ZH: "版头带有紧急程度，稿件疑似直接取自办理中的公文，请核实是否经过公开审查", EN: "the header tells the urgency: the text was taken from a document in process"},
	"CLS-19":          {ZH: "版头带有签发人，疑似上行文（请示、报告），请核实是否可以公开", EN: "the header names the signer, as documents to a superior do"},
	"CLS-20":          {ZH: "疑似引用涉密文件。转述涉密文件的名称和内容也可能泄密，请立即核实", EN: "a secret document is cited; even its name may be secret"},
	"CLS-21":          {ZH: "疑似人事、案件、信访等内部事务材料，公开可能侵害当事人权益或影响工作，请核实", EN: "looks like material of personnel, cases or petitions"},
	"CLS-22":          {ZH: "疑似接待、行程、安保类方案，公开可能带来安全风险，请核实", EN: "looks like the plan of a visit, of guards or of seats"},
}
