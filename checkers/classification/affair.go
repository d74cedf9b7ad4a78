package classification

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	// titles and files that hold such material; a notice about it does not end so
	affairName = lazy.Regexp(`(?:考察材料|考察情况(?:报告|材料)?|民主(?:测评|推荐)(?:结果|得票|票数|汇总|统计|情况|计票)(?:表|单|汇总表|统计表)?|后备干部(?:名单|名册|人选|汇总表|情况表|台账)|年轻干部名单|谈话(?:记录|笔录|提纲)|(?:询问|讯问|调查)笔录|执法案卷|案卷材料|卷宗|(?:举报|检举|控告|信访)人(?:信息|名单|登记|情况|联系)[\p{Han}]{0,4}|通[讯信]录|值班(?:表|安排表?|名单)|任免审批表|(?:干部|人事|廉政)档案|(?:推荐|测评)票(?:数|汇总)?|函询(?:材料|通知书|答复)|初核报告|初步核实(?:报告|情况)|线索处置[\p{Han}]{0,4}|审查报告|拟(?:提拔|免职)[\p{Han}]{0,4}名单|涉密人员名单|保密要害部门[\p{Han}]{0,6})(?:[（(【\[][^）)】\]]*[）)】\]])?(?:\.[A-Za-z]{2,5})?$`)
	// 同意票23票，称职票12票
	votes     = lazy.Regexp(`(?:优秀|称职|基本称职|不称职|同意|不同意|弃权|赞成|反对|推荐|得)票?\s*[:：]?\s*(?:为|共)?\s*\d{1,4}\s*票`)
	about     = lazy.Regexp(`民主测评|民主推荐|谈话推荐|会议推荐|考察`)
	people    = lazy.Regexp(`^[:：]\s*(?:姓名[:：]?\s*)?(?:\p{Han}{2,4}|\p{Han}某{1,2})(?:[,，、;；。 　]|$)`)
	reservist = lazy.Regexp(`(?:列为|确定为|作为|纳入|推荐为)[\p{Han}]{0,8}后备干部`)
	whose     = lazy.Regexp(`\p{Han}{2,4}同志|(?:^|[，。、])[\p{Han}]{2,3}(?:等)?(?:被)?(?:列为|确定为)`)
	// kinds of notice in which such words are public
	openPersonnel = lazy.Regexp(`任前公示|任职前公示|公示|公开选调|公开选拔|公开招聘|招考|遴选|公告|服务热线|便民|办法|规定|通知|制度`)
	// lists of who is on duty or can be called: internal with mobile numbers
	contactList = lazy.Regexp(`通[讯信]录|值班`)
)

// mobiles is how many mobile numbers make a list of contacts a private one.
const mobiles = 3

// affair reports personnel and case material that stays inside: by the title
// or the name of a file, and by a few sure frames in the text.
func (c *checker) affair(pass *desk, h scan.Hit) {
	t := h.In
	sentence := t.Sentence(h.Span.Start)
	text := sentence.In(t.View)
	word := bare(h.Text())
	reporter := word == "举报人" || word == "检举人" || word == "控告人" || word == "信访人"
	switch {
	case !reporter && inHeading(h):
		c.affairTitle(pass, h)
	case word == "民主测评" || word == "民主推荐":
		if g := votes().FindStringIndex(text); g != nil {
			c.reportAffair(pass, t, dict.Span{Start: sentence.Start + g[0], End: sentence.Start + g[1]}, "写有测评、推荐票数", "it tells votes")
		}
	case reporter:
		rest := t.View[h.Span.End:lineAt(t, h.Span.Start).End]
		if g := people().FindStringIndex(rest); g != nil && lineStarts(t, h.Span.Start) && !strings.Contains(rest, "有权") {
			c.reportAffair(pass, t, h.Span, "写有举报人、信访人的姓名", "it names who reported")
		} else if inHeading(h) {
			c.affairTitle(pass, h)
		}
	case word == "后备干部":
		if reservist().MatchString(text) && whose().MatchString(text) {
			c.reportAffair(pass, t, h.Span, "写有列为后备干部的人选", "it names cadres in reserve")
		}
	case word == "谈话记录" || word == "谈话笔录" || word == "询问笔录" || word == "讯问笔录":
		at := trim(t.View, lineAt(t, h.Span.Start))
		if bare(at.In(t.View)) == word && inHeader(t, at.Start) {
			c.reportAffair(pass, t, at, "笔录的标题", "the title of a record")
		}
	}
}

func (c *checker) affairTitle(pass *desk, h scan.Hit) {
	t := h.In
	name, at := headingOf(h)
	if openPersonnel().MatchString(name) || !affairName().MatchString(name) {
		return
	}
	if contactList().MatchString(bare(h.Text())) && !c.holdsMobiles(pass) && !strings.Contains(name, "内部") {
		return
	}
	if isFile(t.Field) {
		at = trim(t.View, dict.Span{End: len(t.View)})
	}
	c.reportAffair(pass, t, at, "标题或附件名称为内部事务材料", "the title or a file's name tells of internal affairs")
}

func (c *checker) reportAffair(pass *desk, t *scan.Text, at dict.Span, zh, en string) {
	pass.say(scan.Finding{Rule: "CLS-21", In: t, Span: at, Confidence: scan.Strong,
		Evidence: []scan.Evidence{{Kind: "frame", Detail: pass.Say(zh, en)}}})
}

// headingOf returns the heading or the name that a hit stands in, on one line, and its place.
func headingOf(h scan.Hit) (string, dict.Span) {
	t := h.In
	if !isName(t.Field) {
		if o := t.OfficialAt(h.Span.Start); o != nil && o.Title.Contains(h.Span) {
			return strings.Trim(o.Heading, "#* 　"), o.Title
		}
	}
	at := trim(t.View, dict.Span{End: len(t.View)})
	return at.In(t.View), at
}

func isFile(field string) bool { return strings.HasSuffix(field, "].name") }

// holdsMobiles reports a text with several mobile numbers; a list in an
// attachment is not seen, so its name alone does not count.
func (c *checker) holdsMobiles(pass *desk) bool {
	n := 0
	for _, t := range pass.Texts {
		for _, d := range t.DigitRuns() {
			if s := d.In(t.View); len(s) == 11 && s[0] == '1' && s[1] >= '3' || utf8.RuneCountInString(s) == 11 && strings.HasPrefix(bare(s), "1") {
				n++
			}
		}
	}
	return n >= mobiles
}
