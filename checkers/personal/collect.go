package personal

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// asked are the data that readers are asked for.
var asked = [...]string{"身份证", "银行卡", "手机号", "电话号码", "联系电话", "人脸", "家庭住址", "住址", "联系方式", "账号"}

// asking are the ways of asking.
var asking = [...]string{"填写", "留下", "留言", "回复", "提供", "发送", "上传", "登记", "填报", "提交", "发出", "写下", "接龙", "私信"}

// collecting reads a notice that asks its readers to leave their data in a
// public place or through a form without saying what for.
func (r *reader) collecting(word dict.Span) {
	sentence := r.text.Sentence(word.Start)
	text := sentence.In(r.view)
	before := r.view[sentence.Start:word.Start]
	for _, no := range [...]string{"不要", "请勿", "切勿", "勿", "不得", "严禁", "禁止", "不应", "谨防", "警惕", "避免", "不收集", "无需", "不需", "诈骗", "不宜", "防止"} {
		if strings.Contains(before, no) || strings.Contains(text, no+"在") || strings.Contains(r.view[word.End:sentence.End], no) {
			return
		}
	}
	data := ""
	for _, d := range asked {
		if strings.Contains(text, d) {
			data = d
			break
		}
	}
	how := ""
	for _, a := range asking {
		if strings.Contains(text, a) {
			how = a
			break
		}
	}
	if data == "" || how == "" {
		return
	}
	f := scan.Finding{
		Rule: "PII-30", Span: word, Confidence: scan.Strong,
		Message: r.pass.Say("疑似要求读者提交个人信息而未说明目的和范围，请核实是否必要。", "what looks like a request for personal data without a purpose: please check whether it is needed."),
	}
	public := false
	for _, w := range [...]string{"评论", "留言区", "跟帖", "接龙", "共享"} {
		public = public || strings.Contains(word.In(r.view), w)
	}
	for _, w := range [...]string{"用于", "仅限", "为办理", "为了", "严格保密", "个人信息保护", "隐私"} {
		if strings.Contains(text, w) && !public {
			return // says what for
		}
	}
	if public {
		f.Severity = scan.High
		f.Message = r.pass.Say("疑似要求读者在公开的评论、接龙中留下个人信息，请核实。", "what looks like a request to leave personal data in a public place: please check.")
	}
	f.In = r.text
	f.Evidence = []scan.Evidence{r.say("neighbour", how+"…"+data, how+"…"+data)}
	r.pass.Report(f)
}
