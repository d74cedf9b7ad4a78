package classification

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	// minutes that are published: those of courts, of science, of a consultation
	openMinutes = lazy.Regexp(`法院|检察院|审判|检察|司法|学术|研讨会|论坛|听证|业主|股东|评标|开标|询标`)
	// the record of a meeting: 党组会议记录
	meetingRecord = lazy.Regexp(`(?:党组|党委|常委|班子|办公|专题|支委|局长|局务|政府|委员会|领导小组|联席|协调)[\p{Han}]{0,6}会议?记录$`)
	minutesNumber = lazy.Regexp(`纪要\s*[〔\[(（【]`)
)

// minutes reports 会议纪要: its title, or the lists of those present together
// with what was decided.
func (c *checker) minutes(pass *desk, p *paper) bool {
	if at, in := p.minutesAt(); at.Len() > 0 {
		if p.published() {
			return false
		}
		pass.say(scan.Finding{Rule: "CLS-15", In: in, Span: at, Confidence: scan.Strong})
		return true
	}
	if _, ok := p.has("minutes"); !ok {
		return false
	}
	var lists []dict.Span // of those present, by their labels at the start of a line
	for _, h := range p.hits {
		if h.Trigger == "present" && lineStarts(h.In, h.Span.Start) && strings.HasPrefix(ahead(h.In.View, h.Span.End, 0).text, ":") {
			lists = append(lists, trim(h.In.View, lineAt(h.In, h.Span.Start)))
		}
	}
	if len(lists) < 2 || p.published() {
		return false
	}
	f := scan.Finding{Rule: "CLS-15", In: p.In, Span: lists[0], Confidence: scan.Strong}
	p.because(pass, &f, "有出席、列席名单和议定事项", "it lists those present and what was decided")
	pass.say(f)
	return true
}

// minutesAt returns what calls a paper minutes: its title, its number or its masthead.
func (p *paper) minutesAt() (dict.Span, *scan.Text) {
	number, masthead := p.Number.In(p.In.View), p.Masthead.In(p.In.View)
	switch name := p.name(); {
	case p.title.Len() > 0 && (p.Kind == scan.KindMinutes && strings.HasSuffix(name, "纪要") ||
		strings.HasSuffix(name, "记录") && meetingRecord().MatchString(name)):
		return p.title, p.in
	case strings.Contains(number, "纪要") && minutesNumber().MatchString(number):
		return p.Number, p.In
	case masthead != "" && strings.HasSuffix(bare(masthead), "纪要"):
		return p.Masthead, p.In
	}
	return dict.Span{}, nil
}

// published reports minutes of a kind that is made for the public.
func (p *paper) published() bool {
	return openMinutes().MatchString(p.name() + p.Masthead.In(p.In.View))
}
