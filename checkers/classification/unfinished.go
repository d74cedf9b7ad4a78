package classification

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	// creations is where a first draft is a work, no document
	creations = lazy.Regexp(`论文|征文|毕业|作文|剧本|小说|文学|诗歌|大赛|设计|歌词|书稿|创作`)
	// a line under the title: （送审稿）, 征求意见稿 2026年3月
	draftLine = lazy.Regexp(`^[` + openers + `]*(?:内部|第[一二三四五六七八九十\d]{1,2}次?)?(?:送审|讨论|报批|代拟|过程|初|未定|修改|会签|汇报|评审|待审|送签|呈批|审议|审批|征求意见|送审讨论|[一二三四五]|草)(?:稿|案)(?:第?[一二三四五\d]+(?:稿|版)?|V?[\d.]+)?[,，]?(?:注意保密|请勿外传|不得外传|` + date + `)?[` + closers + `]*$`)
	spoken    = lazy.Regexp(`审议|通过|讨论|起草|解读|说明|提交|公布|收到|完成`)
	// Word leaves: 批注 [王1]：, 带格式的：
	residue = lazy.Regexp(`^(?:批注\[[\p{Han}A-Za-z]{0,6}\d{1,3}\]:?|commented\[[a-z\p{Han}]{0,6}\d{1,3}\]:?|(?:带格式的|设置了格式|删除的内容|已删除的内容)(?:\[[^\]]{0,10}\])?:)`)
)

// afterDraft are the characters with which a line may go on behind 草案: 第二稿, 请勿外传.
const afterDraft = "第一二三四五注请不"

// unfinished reports a version before the last one, by the title, the line
// under it or the name of a file.
func (c *checker) unfinished(pass *desk, h scan.Hit) {
	t := h.In
	next, _ := utf8.DecodeRuneInString(t.View[h.Span.End:])
	if next, _ = dict.FoldRune(next); isHan(next) && !strings.ContainsRune(afterDraft, next) {
		return // 送审稿评审会, 预算草案的报告
	}
	heading := inHeading(h)
	if !heading {
		line := trim(t.View, lineAt(t, h.Span.Start))
		if line.Len() > longLine || !draftLine().MatchString(bare(line.In(t.View))) || !inHeader(t, h.Span.Start) {
			return
		}
	}
	before := behind(t.View, h.Span.Start, 12)
	next, _ = utf8.DecodeRuneInString(bare(firstPart(t.View[h.Span.End:], 4)))
	last, _ := utf8.DecodeLastRuneInString(before)
	word := bare(h.Text())
	switch {
	case creations().MatchString(lineAt(t, h.Span.Start).In(t.View)):
		return
	case heading && !isHan(next) && next != ')' && spoken().MatchString(before): // 审议通过三个草案
		return
	case heading && isHan(next):
		return
	case (word == "初稿" || strings.HasSuffix(word, "一稿") || len([]rune(word)) == 2) && isHan(last) && last != '第' && word != "草案":
		return
	case word == "草案" && (strings.HasSuffix(before, "预算") || strings.HasSuffix(before, "计划") || strings.HasSuffix(before, "预算(") || strings.HasSuffix(before, "计划(")):
		return
	}
	f := scan.Finding{Rule: "CLS-10", In: t, Span: h.Span, Confidence: scan.Strong}
	if (word == "征求意见稿" || word == "草案") && !strings.HasSuffix(before, "内部") {
		f.Rule = "CLS-10.comment"
	}
	if s := strings.TrimSpace(lineAt(t, h.Span.Start).In(t.View)); strings.HasPrefix(s, "《") && strings.HasSuffix(s, "》") && strings.Count(s, "《") == 1 {
		f.Suppressors = scan.PublicFlow | scan.Consultation // its own title in 《》
	}
	pass.say(f)
}

// residue reports comments and changes that a word processor left in the text.
func (c *checker) residue(pass *desk, h scan.Hit) {
	w := ahead(h.In.View, h.Span.Start, 0)
	if g := residue().FindStringIndex(w.text); g != nil {
		pass.say(scan.Finding{Rule: "CLS-10.residue", In: h.In, Span: dict.Span{Start: h.Span.Start, End: w.end(h.In.View, g[1])}, Confidence: scan.Strong})
	}
}
