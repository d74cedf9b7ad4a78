package classification

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

const (
	spread  = `(?:翻印|外传|外泄|上网|复制|复印|摘抄|拍照|拍摄|转发|转载|公开|传播|扩散|泄露|发表|引用|录音|录像|张贴|发布|外借|带离|带出会场|提供)`
	forbids = `(?:未经(?:批准|允许|许可|同意|授权)[,，]?)?(?:一律|均)?(?:不得|严禁|禁止|请勿|切勿|谢绝|勿|不要|不)(?:随意|擅自|对外|私自|向外|在互联网(?:上)?|以任何(?:形式|方式))*` + spread + `(?:[、和或及]?` + spread + `)*(?:(?:到|至|于)?(?:互联网|微信群?|网络|外网|朋友圈|社交媒体)(?:、?(?:互联网|微信群?|网络|外网|朋友圈))*)?`
	returns = `(?:会后|会毕|会议结束后|散会后|阅后|阅毕|用后|用毕)(?:请|即|须|立即|一律|统一|及时|请即|请予|请立即|由[\p{Han}]{2,8}|将[\p{Han}]{2,8}|[把将][\p{Han}]{2,8})*(?:收回|退回|销毁|交回|焚|焚毁|删除|退还|归还|交还)(?:[\p{Han}]{0,8})?`
	limits  = `(?:仅|只)?(?:供|限|限于)(?:单位|系统|机关|本单位|本系统|本机关|本部门)?(?:内部|领导|领导同志|参会人员|与会人员|本单位|本系统|本机关|本部门)(?:人员)?(?:参阅|参考|使用|传阅|掌握|阅读|阅看|阅)?`
	ofThis  = `(?:(?:本|此|该|以上|上述|本次)(?:件|文件|文|材料|资料|内容|信息|图纸?|表|名单|方案|手册|简报|会议材料)|会议(?:材料|文件)|参会材料|内部(?:资料|文件|材料|情况|事项)|工作秘密|保密|注意保密|请注意保密|注意保管|特别(?:提醒|提示|说明)|注意|温馨提示|文件|材料|资料|(?:本件|此件)?(?:共|仅)?印发?\d{1,4}[份册本])`
)

var (
	circulationLine = lazy.Regexp(`^[*★◆▲●■※]*(?:` + ofThis + `[,，:：。;；为属]*)*(?:(?:` + forbids + `|` + returns + `|` + limits + `)[,，、;；。!！]*(?:` + ofThis + `[,，:：。;；]*)*)+$`)
	// 本材料…不得外传, in a sentence
	ofThisDraft = lazy.Regexp(`^(?:` + `(?:本|此|该)(?:件|文件|材料|资料|文|方案|名单|表|手册|图纸?|简报|纪要|通知)|会议(?:材料|文件)|(?:以上|上述)(?:内容|材料|信息))(?:[\p{Han}，,、“”]{0,14}?)$`)
	restricts   = lazy.Regexp(`^(?:` + forbids + `|` + returns + `)`)
	itemStart   = lazy.Regexp(`^(?:\(?[一二三四五六七八九十\d]{1,3}\)?[、.,)]?)`)
	reachLevel  = lazy.Regexp(`^(?:各)?(?:县团|县处|地厅|厅局|省军|乡科|地师|军师|省部|师团|司局|省军区|地市|县市)级`)
	subject     = lazy.Regexp(`(?:[此本](?:件|文件|文))$`)
	rangeValue  = lazy.Regexp(`^(?:\([^()\n]{0,16}\))?[:=]\n?[\p{Han}A-Za-z]`)
)

// circulation reports words that restrict who may read, copy or keep the
// draft: a line or a bracket of nothing else, or a sentence about this draft.
func (c *checker) circulation(pass *desk, h scan.Hit) {
	t := h.In
	at, bracketed, _, _ := segment(t, h.Span)
	if !bracketed {
		at = trim(t.View, lineAt(t, h.Span.Start))
		if at.Len() > longLine {
			at = trim(t.View, t.Sentence(h.Span.Start))
		}
	}
	if at.Len() <= longLine {
		for strings.HasSuffix(at.In(t.View), "。") || strings.HasSuffix(at.In(t.View), "！") {
			at.End -= len("。")
		}
		if text := bare(at.In(t.View)); utf8.RuneCountInString(text) <= 60 && circulationLine().MatchString(text) {
			pass.say(scan.Finding{Rule: "CLS-09", In: t, Span: at, Confidence: scan.Strong})
			return
		}
	}
	sentence := t.Sentence(h.Span.Start)
	clauses := t.View[sentence.Start:h.Span.Start]
	if len(clauses) > longLine {
		return
	}
	before := itemStart().ReplaceAllString(bare(clauses), "")
	w := ahead(t.View, h.Span.Start, 0)
	if g := restricts().FindStringIndex(w.text); g != nil && ofThisDraft().MatchString(before) {
		start := startOf(t.View, h.Span.Start, utf8.RuneCountInString(before))
		pass.say(scan.Finding{Rule: "CLS-09", In: t, Span: dict.Span{Start: start, End: h.Span.End}, Confidence: scan.Strong})
	}
}

// reach reports 发至县团级.
func (c *checker) reach(pass *desk, h scan.Hit) {
	w := ahead(h.In.View, h.Span.End, 0)
	if g := reachLevel().FindStringIndex(w.text); g != nil {
		start := h.Span.Start
		if s := subject().FindString(behind(h.In.View, start, 4)); s != "" {
			start = startOf(h.In.View, start, utf8.RuneCountInString(s))
		}
		pass.say(scan.Finding{Rule: "CLS-09", In: h.In, Span: dict.Span{Start: start, End: w.end(h.In.View, g[1])}, Confidence: scan.Strong})
	}
}

// readers reports the label 知悉范围：…
func (c *checker) readers(pass *desk, h scan.Hit) {
	w := ahead(h.In.View, h.Span.End, 0)
	g := rangeValue().FindStringIndex(w.text)
	if g == nil || !lineStarts(h.In, h.Span.Start) {
		return
	}
	pass.say(scan.Finding{Rule: "CLS-09", In: h.In, Span: h.Span, Confidence: scan.Strong})
}

// lineStarts reports whether nothing but a bracket or a label's number stands before pos in its line.
func lineStarts(t *scan.Text, pos int) bool {
	before := behind(t.View, pos, 6)
	return strings.Trim(before, opening+"*#|>-") == "" || itemNumber().MatchString(before)
}
