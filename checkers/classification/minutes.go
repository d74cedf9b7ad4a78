package classification

import (
	"regexp"
	"strings"

	"github.com/xianshen/xianshen/scan"
)

var (
	// minutes that are published: those of courts, of science, of a consultation
	openMinutes = regexp.MustCompile(`法院|检察院|审判|检察|司法|学术|研讨会|论坛|听证|业主|股东|评标|开标|询标`)
	attendance  = regexp.MustCompile(`(?m)^[ 　*]*(?:出\s*席|列\s*席|请\s*假|参加人员|出席人员|列席人员|主\s*持|记\s*录)[ 　]*(?:人员?)?[：:]`)
	// the record of a meeting: 党组会议记录
	meetingRecord = regexp.MustCompile(`(?:党组|党委|常委|班子|办公|专题|支委|局长|局务|政府|委员会|领导小组|联席|协调)[\p{Han}]{0,6}会议?记录$`)
	minutesNumber = regexp.MustCompile(`纪要\s*[〔\[(（【]`)
	decides       = regexp.MustCompile(`议定|会议(?:决定|确定|明确|同意|原则同意|审议(?:通过|了)?)`)
)

// minutes reports 会议纪要: its title, or the lists of those present together
// with what was decided.
func (c *checker) minutes(pass *desk, p *paper) bool {
	name := p.name()
	masthead := strings.HasSuffix(bare(p.Masthead.In(p.In.View)), "纪要")
	if openMinutes.MatchString(name + p.Masthead.In(p.In.View)) {
		return false
	}
	switch {
	case (p.Kind == scan.KindMinutes && strings.HasSuffix(name, "纪要") || meetingRecord.MatchString(name)) && p.title.Len() > 0:
		pass.say(p.atTitle("CLS-15"))
		return true
	case minutesNumber.MatchString(p.Number.In(p.In.View)):
		pass.say(scan.Finding{Rule: "CLS-15", In: p.In, Span: p.Number, Confidence: scan.Strong})
		return true
	case masthead:
		pass.say(scan.Finding{Rule: "CLS-15", In: p.In, Span: p.Masthead, Confidence: scan.Strong})
		return true
	}
	if _, ok := p.has("minutes"); !ok {
		return false
	}
	text := p.Span.In(p.In.View)
	lists := attendance.FindAllStringIndex(text, 4)
	if len(lists) < 2 || !decides.MatchString(text) {
		return false
	}
	f := scan.Finding{Rule: "CLS-15", In: p.In, Span: trim(p.In.View, p.In.Line(p.Span.Start+lists[0][1]-1)), Confidence: scan.Strong}
	p.because(pass, &f, "有出席、列席名单和议定事项", "it lists those present and what was decided")
	pass.say(f)
	return true
}
