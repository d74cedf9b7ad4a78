package opinion

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// voice tells who speaks in a document.
type voice struct {
	words.Lists
	pass  *scan.Pass
	known bool
	own   bool // a person speaks by right: a speech, a signed column, a life story
}

// personal reports whether a hit is said by a person who may: it is quoted, told
// (他说，我认为), a line of a dialogue, or the whole document is a person's.
func (v *voice) personal(h scan.Hit) bool {
	return quoted(h) || told(h) || v.signed()
}

// byline tells a signed piece by its end: （作者系某大学教授）.
var byline = lazy.Regexp(`[（(]\s*(?:本文)?作者[系为是：:]|作者单位|作者简介|本文作者`)

// addressed tells a speech by its opening.
var addressed = lazy.Regexp(`(?:同志们|各位代表|各位来宾|各位领导|女士们|朋友们|老师们|同学们|乡亲们|战友们)[，！：:,!、]`)

// storyteller is how many times 我 stands in a text that tells a life.
const storyteller = 10

func (v *voice) signed() bool {
	if v.known {
		return v.own
	}
	v.known = true
	switch v.pass.Kind {
	case scan.KindSpeech, scan.KindJudgment, scan.KindMinutes, scan.KindWorkReport, scan.KindRegulation:
		v.own = true
		return true
	}
	head := v.pass.Document.Column
	if t, at := v.pass.Title(); t != nil {
		head += at.In(t.View)
	}
	if v.First("signed", head) != "" {
		v.own = true
		return true
	}
	if body := v.pass.Text("body"); body != nil {
		const tail, opening = 600, 300
		v.own = addressed().MatchString(body.View[:min(opening, len(body.View))]) || byline().MatchString(body.View[max(0, len(body.View)-tail):]) || v.selves(body.View) >= storyteller
	}
	return v.own
}

// plainWord is the category of words that essays and talks use as well: they
// weigh less in a long text, which may be either without saying so.
const plainWord = "plain"

// severity is that of a personal view.
func (v *voice) severity(h scan.Hit) scan.Severity {
	const long = 1500 // runes
	if h.Term.Category == plainWord && utf8.RuneCountInString(h.In.View) > long {
		return scan.Low
	}
	return scan.Unset
}

// selves counts the 我 of a person: those of 我国, 我局 and 我们 are an organ's.
func (v *voice) selves(text string) int {
	n := strings.Count(text, "我")
	for _, word := range v.Lists["office"] {
		n -= strings.Count(text, word)
	}
	return n
}

// quoted reports whether a hit stands between quotation marks that open in its line.
func quoted(h scan.Hit) bool {
	line := h.In.Line(h.Span.Start)
	const reach = 1500
	before := h.In.View[max(line.Start, h.Span.Start-reach):h.Span.Start]
	for _, q := range [][2]string{{"“", "”"}, {"‘", "’"}, {"「", "」"}, {"『", "』"}, {"《", "》"}} {
		if strings.LastIndex(before, q[0]) > strings.LastIndex(before, q[1]) {
			return true
		}
	}
	return strings.Count(before, `"`)%2 == 1
}

var (
	// speech is what leads to words that somebody says.
	speech = lazy.Regexp(`(?:说|道|问|答|称|表示|回答|坦言|直言|告诉|写道|回忆|感慨|感叹|强调|指出|认为|补充|介绍|解释)[^，,：:]{0,6}[：:，,]`)
	// fillers look like speech and lead to one's own words.
	fillers = lazy.Regexp(`说实话|说真的|说句[^，]{0,6}|老实说|坦白说|不得不说|应该说|一般来说|可以说|换句话说|据说|话说回来|比如说|也就是说|知道`)
	// dialogue is a line that somebody speaks.
	dialogue = lazy.Regexp(`^\s*(?:[-—●◆]\s*)?([\p{Han}A-Za-z\d·（）() “”]{1,16})[：:]`)
	// ours are labels under which the publisher itself speaks.
	ours = lazy.Regexp(`答复|回复|回应|小编|编者|个人观点|提示|提醒|声明|结论|备注`)
)

// told reports whether the words are told as somebody's: 他说，我觉得 …; 答：我认为 …
func told(h scan.Hit) bool {
	sentence := h.In.Sentence(h.Span.Start)
	before := fillers().ReplaceAllString(h.In.View[sentence.Start:h.Span.Start], "")
	return speech().MatchString(before) || spoken(h)
}

// spoken reports whether the line is a line of a dialogue or of a letter.
func spoken(h scan.Hit) bool {
	view := h.In.View
	line := h.In.Line(h.Span.Start)
	m := dialogue().FindStringSubmatch(dict.Span{Start: line.Start, End: min(line.End, line.Start+80)}.In(view))
	return m != nil && line.Start+len(m[0]) <= h.Span.Start && !ours().MatchString(m[1])
}
