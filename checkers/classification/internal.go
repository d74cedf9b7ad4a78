package classification

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

const (
	internalKind = `内部(?:文件|资料|事项|情况|传阅|参考|参阅|使用|掌握|刊物|材料|信息|交流|工作资料|学习资料|工作文件|发行|件|明电|传真|传真电报|特急|交流资料)?|工作秘密`
	internalCare = `(?:请|务必|应)?(?:注意)?(?:(?:妥善)?保管|妥善保存|保存|保密)|(?:未经(?:批准|许可|同意|授权|允许)[,，]?)?(?:不得|请勿|严禁|切勿|禁止|谢绝|勿|不要)(?:随意|擅自|对外)?(?:外传|翻印|复制|公开|复印|传播|转发|扩散|摘抄|拍照|上网|提供|泄露|外泄)(?:、?(?:外传|翻印|复制|公开|复印|传播|转发|扩散|拍照|上网))*|(?:用|阅)后(?:请)?(?:收回|退回|销毁|交回)|仅供参考|仅限内部(?:使用|传阅|参考)?|(?:仅)?供领导参阅`
)

// internalLine is a line or a bracket that says nothing but that the text is internal.
var internalLine = lazy.Regexp(`^[★☆▲◆■●※*#>]*(?:本件|此件|本文件|本资料|本材料)?(?:为|属|属于|系)?(?:(?:仅|只)?(?:供|限|限于)(?:单位|系统|机关)?)?(?:` + internalKind + `)(?:[★▲].{0,8}|[·\-—(\[]?` + limit + `[)\]]?|[(\[]?第?[\d一二三四五六七八九十]{1,4}期[)\]]?|[,;、:.。!·\-—|/(\[]*(?:` + internalCare + `))*[)\]。!,;]*$`)

// longLine is the length in bytes from which a line is prose and no mark.
const longLine = 240

// bareInternal is 内部 with nothing else; alone it counts in the first lines or
// in brackets, elsewhere it may be the head of a list (外部, 内部).
var bareInternal = lazy.Regexp(`^[` + openers + `]?内部[` + closers + `]?$`)

// internal reports a line, a bracket or a cell that marks the draft as internal.
func (c *checker) internal(pass *desk, h scan.Hit) {
	t := h.In
	at, bracketed, before, after := segment(t, unbracketed(t.View, h.Span))
	if !bracketed {
		if at.Len() > longLine && !strings.ContainsAny(at.In(t.View), "\t|") {
			return
		}
		at, _ = cell(t, h.Span.Start)
	} else if before != "" && after != "" && !isName(t.Field) || utf8.RuneCountInString(before)+utf8.RuneCountInString(after) > maxHeading {
		return // a remark inside a sentence
	}
	text := bare(at.In(t.View))
	if !internalLine().MatchString(text) {
		at = column(t, h.Span)
		text = bare(at.In(t.View))
	}
	if utf8.RuneCountInString(text) > maxWindow || !internalLine().MatchString(text) {
		return
	}
	if !bracketed && isHeading(t, at) {
		return
	}
	if bareInternal().MatchString(text) && !bracketed && countLines(t.View[:at.Start]) >= bareLines {
		return
	}
	pass.say(scan.Finding{Rule: "CLS-07", In: t, Span: at, Confidence: scan.Strong})
}

// bareLines are the lines in which 内部 alone is a mark.
const bareLines = 2

// column returns the stretch of the line around the span between wide blanks.
func column(t *scan.Text, at dict.Span) dict.Span {
	line := lineAt(t, at.Start)
	before, after := t.View[line.Start:at.Start], t.View[min(at.End, line.End):line.End]
	if g := wideBlank().FindAllStringIndex(before, -1); g != nil {
		at.Start = line.Start + g[len(g)-1][1]
	} else {
		at.Start = line.Start
	}
	if g := wideBlank().FindStringIndex(after); g != nil {
		at.End += g[0]
	} else {
		at.End = line.End
	}
	return trim(t.View, at)
}

var wideBlank = lazy.Regexp(`[ 　\x{a0}]{2,}|\t`)

// unbracketed takes the brackets off a hit that begins and ends with one.
func unbracketed(view string, at dict.Span) dict.Span {
	if r, size := utf8.DecodeRuneInString(at.In(view)); !isWord(r) {
		at.Start += size
		_, size = utf8.DecodeLastRuneInString(at.In(view))
		at.End -= size
	}
	return at
}
