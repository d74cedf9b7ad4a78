package personal

import (
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// pictures reads what is known of images and attachments: a picture of an
// identity document, a face, a signature (PII-16).
func pictures(pass *scan.Pass) {
	for _, t := range pass.Texts {
		if !strings.HasPrefix(t.Field, "images[") && !strings.HasPrefix(t.Field, "attachments[") {
			continue
		}
		word := pictured(t.View)
		if word == "" {
			continue
		}
		r := &reader{pass: pass, text: t, view: t.View}
		at := r.lineAt(strings.Index(t.View, word))
		pass.Report(scan.Finding{
			Rule: "PII-16", In: t, Span: at, Confidence: scan.Weak,
			Message:  pass.Say("疑似证件、人脸或签名的图片，请核实是否应当公开。", "what looks like a picture of an identity document, a face or a signature: please check whether it is to be published."),
			Evidence: []scan.Evidence{r.say("label", word, word)},
		})
	}
}

// pictured returns the word that tells such a picture; specimens are none.
func pictured(text string) string {
	for _, w := range [...]string{"样本", "样例", "示例", "样式", "模板", "示意", "样张", "范本", "填写说明", "办理流程", "申请表"} {
		if strings.Contains(text, w) {
			return ""
		}
	}
	if strings.Contains(text, "公民身份号码") && strings.Contains(text, "住址") && strings.Contains(text, "民族") {
		return "公民身份号码" // what recognition reads off an identity card
	}
	for _, w := range [...]string{"手持身份证", "身份证正面", "身份证反面", "身份证正反面", "身份证照片", "身份证复印件", "身份证扫描件", "身份证图片", "身份证截图", "身份证人像面", "户口本复印件", "户口簿复印件", "户口本照片", "护照照片", "护照扫描件", "护照复印件", "驾驶证照片", "驾驶证复印件",
		"结婚证照片", "结婚证复印件", "残疾证照片", "残疾证复印件", "社保卡照片", "银行卡照片", "银行卡复印件", "证件照", "大头照", "人脸照片", "人脸图像", "人脸采集", "签名照片", "签名图片", "手写签名", "病历照片", "病历截图", "诊断证明照片", "诊断证明截图"} {
		if strings.Contains(text, w) {
			return w
		}
	}
	return ""
}
