package timing

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/xianshen/xianshen/checkers/internal/days"
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker.
type Options struct {
	// Days is how many days after the event news may appear, where the profile
	// says nothing (Duties.EventDays); 0 means 3.
	Days int
}

// New makes the checker.
func New(o Options) (*scan.Checker, error) {
	if o.Days < 0 {
		return nil, fmt.Errorf("timing: Days is %d, want a positive number", o.Days)
	}
	if o.Days == 0 {
		o.Days = 3
	}
	return &scan.Checker{
		Name:  "timing",
		Doc:   scan.Bilingual{ZH: "时效：发稿是否及时、期限是否已过、发布时间是否早于起草和审签", EN: "timing: promptness, deadlines that have passed, publish times before drafting or approval"},
		Rules: rules(),
		Triggers: []scan.Trigger{{Name: "deadline", Boundary: dict.BoundaryAny, Phrases: []string{
			"报名时间", "报名截止", "截止时间", "截止日期", "申报截止", "申报时间", "征集时间", "征集截止", "征求意见时间", "意见反馈截止", "反馈截止", "公示期", "公示时间", "受理时间", "投标截止", "活动时间", "请于",
		}}},
		Run: func(_ context.Context, p *scan.Pass) error {
			most := o.Days
			if n := p.Profile.Duties.EventDays; n > 0 {
				most = n
			}
			prompt(p, most)
			emergency(p)
			backdated(p)
			if p.Kind != scan.KindRegulation {
				for _, h := range p.Hits() {
					if h.In.Field == "body" || h.In.Field == "title" {
						deadline(p, h)
					}
				}
			}
			return nil
		},
	}, nil
}

func report(p *scan.Pass, rule, zh, en string, evidence ...string) {
	f := scan.Finding{Rule: rule, Confidence: scan.Exact, Message: p.Say(zh+"，请核实", en+", please check")}
	for _, e := range evidence {
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: "time", Detail: e})
	}
	p.Report(f)
}

// times returns the event's and the publish time, if both are given.
func times(p *scan.Pass) (event, publish time.Time, ok bool) {
	event, err := scan.ParseTime(p.Document.EventTime)
	if err != nil {
		return event, publish, false
	}
	publish, err = scan.ParseTime(p.Document.PublishTime)
	return event, publish, err == nil
}

// prompt compares the event with the publishing, by days.
func prompt(p *scan.Pass, most int) {
	event, publish, ok := times(p)
	if !ok {
		return
	}
	if n := days.Between(event, publish); n > most {
		report(p, "TIM-01", fmt.Sprintf("事件结束后第%d天发布，疑似超过%d天的时限", n, most), fmt.Sprintf("published %d days after the event", n),
			p.Document.EventTime+" → "+p.Document.PublishTime)
	}
}

var (
	sudden = lazy.Regexp(`事故|地震|火灾|爆炸|坍塌|垮塌|泄漏|山洪|洪水|泥石流|滑坡|溃坝|疫情|中毒|踩踏|沉船|突发事件`)
	drills = lazy.Regexp(`演练|演习|预案|培训|模拟|纪念|周年|保险|隐患|排查|宣传|整治|会议`)
	grave  = lazy.Regexp(`特别重大|重大|较大`)
)

// The first word on a grave emergency is due within five hours, on others
// within a day: so 国办发〔2016〕80号 is remembered, its text was not at hand.
const (
	firstWord = 5 * time.Hour
	wholeDay  = 24 * time.Hour
)

// emergency measures the first release about an emergency, where both times are given to the hour.
func emergency(p *scan.Pass) {
	event, publish, ok := times(p)
	in, at := p.Title()
	if !ok || in == nil || !strings.Contains(p.Document.EventTime, "T") || !strings.Contains(p.Document.PublishTime, "T") {
		return
	}
	title := at.In(in.View)
	if !sudden().MatchString(title) || drills().MatchString(title) {
		return
	}
	limit := wholeDay
	if body := p.Text("body"); grave().MatchString(title) || body != nil && grave().MatchString(body.View[:min(len(body.View), 600)]) {
		limit = firstWord
	}
	if late := publish.Sub(event); late > limit {
		report(p, "TIM-02", fmt.Sprintf("突发事件首次发布距事发约%d小时，疑似超过%d小时", int(late.Hours()), int(limit.Hours())), "late first word on an emergency",
			p.Document.EventTime+" → "+p.Document.PublishTime)
	}
}

// backdated compares the publish time with the drafting and the approvals. A
// date without an hour counts as the whole day.
func backdated(p *scan.Pass) {
	publish, err := scan.ParseTime(p.Document.PublishTime)
	if err != nil {
		return
	}
	before := func(other string) bool {
		t, err := scan.ParseTime(other)
		if err != nil {
			return false
		}
		if strings.Contains(other, "T") && strings.Contains(p.Document.PublishTime, "T") {
			return publish.Before(t)
		}
		return days.Between(publish, t) > 0
	}
	if before(p.Document.CreatedTime) {
		report(p, "TIM-04", "发布时间早于创建时间，疑似倒填日期", "the publish time lies before the draft was made", p.Document.CreatedTime+" → "+p.Document.PublishTime)
		return
	}
	for _, a := range p.Document.Approvals {
		if before(a.Time) {
			report(p, "TIM-04", "发布时间早于"+a.Role+"审签时间，疑似倒填日期或未审先发", "the publish time lies before an approval", a.Time+" → "+p.Document.PublishTime)
			return
		}
	}
}

var (
	day = lazy.Regexp(`(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日|(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})`)
	// between may stand between the first and the last day of a period.
	between = lazy.Regexp(`^\s*(?:[（(][^）)]{1,8}[）)])?\s*(?:\d{1,2}\s*[:：时]\s*\d{0,2}分?)?\s*(?:上午|下午|起)?\s*(?:至|到|—|-|－|~|～|——)`)
	label   = lazy.Regexp(`^[^\d。；;\n]{0,12}`)
	done    = lazy.Regexp(`已(?:于|经)?|共收到|圆满|结束后|期间共|曾|原定|上年|去年|往年|历年`)
	before  = lazy.Regexp(`^[^。；;]{0,12}?前`)
)

// archived is the age of a deadline from which the text is an old one put on
// record again: that is worth a note, no alarm.
const archived = 366

// deadline reads a period or deadline after its label and reports one that is over.
func deadline(p *scan.Pass, h scan.Hit) {
	view := h.In.View
	rest, _, _ := strings.Cut(view[h.Span.End:min(len(view), h.Span.End+160)], "\n")
	if !strings.ContainsAny(rest, "0123456789") {
		return
	}
	skip := len(label().FindString(rest))
	m := day().FindStringSubmatchIndex(rest[skip:])
	if m == nil || m[0] != 0 {
		return
	}
	shift(m, skip)
	last, end := dateAt(p, rest, m, 0), m[1]
	if g := between().FindString(rest[end:]); g != "" {
		if n := day().FindStringSubmatchIndex(rest[end+len(g):]); n != nil && n[0] <= len("20：00 ") {
			shift(n, end+len(g))
			year := 0
			if hasYear(m) {
				year = last.Year()
			}
			if second := dateAt(p, rest, n, year); !second.IsZero() {
				last, end = second, n[1]
			}
		} else {
			return // to something that is no date: a period that is open
		}
	}
	if last.IsZero() || h.Text() == "请于" && !before().MatchString(rest[end:]) {
		return
	}
	late := days.Between(last, p.Now)
	if late <= 0 || done().MatchString(h.In.Sentence(h.Span.Start).In(view)) {
		return
	}
	f := scan.Finding{
		Rule: "TIM-03", In: h.In, Span: dict.Span{Start: h.Span.Start, End: h.Span.End + end}, Confidence: scan.Strong,
		Message:  p.Say(fmt.Sprintf("“%s”的期限到%s为止，发布时已过，请核实", h.Text(), last.Format("2006年1月2日")), "the deadline has passed by the publish time, please check"),
		Evidence: []scan.Evidence{{Kind: "time", Detail: last.Format(time.DateOnly) + " < " + p.Now.In(scan.Beijing()).Format(time.DateOnly)}},
	}
	if late > archived {
		f.Severity = scan.Info
	}
	p.Report(f)
}

func shift(m []int, by int) {
	for i := range m {
		if m[i] >= 0 {
			m[i] += by
		}
	}
}

func hasYear(m []int) bool { return m[2] >= 0 || m[8] >= 0 }

// dateAt makes a date of a match of day. Without a year in it the given one
// counts, or the year in which the day lies nearest to the publishing.
func dateAt(p *scan.Pass, s string, m []int, year int) time.Time {
	part := func(g int) int {
		if m[2*g] < 0 {
			return 0
		}
		n, _ := strconv.Atoi(s[m[2*g]:m[2*g+1]]) // matched as digits
		return n
	}
	y, month, d := part(1), part(2), part(3)
	if m[8] >= 0 {
		y, month, d = part(4), part(5), part(6)
	}
	if y == 0 {
		y = year
	}
	if month < 1 || month > 12 || d < 1 || d > 31 {
		return time.Time{}
	}
	if y == 0 {
		y = days.NearestYear(p.Now, time.Month(month), d)
	}
	return time.Date(y, time.Month(month), d, 0, 0, 0, 0, scan.Beijing())
}
