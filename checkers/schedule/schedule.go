package schedule

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/xianshen/xianshen/checkers/internal/compare"
	"github.com/xianshen/xianshen/checkers/internal/days"
	"github.com/xianshen/xianshen/scan"
)

// Options is empty so far; it keeps New's form.
type Options struct{}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	return &scan.Checker{
		Name:  "schedule",
		Doc:   scan.Bilingual{ZH: "时限：更新频次、应发未发、年报、答复时限（按配置和发布记录计算）", EN: "periods: updates, items due, annual report, replies"},
		Rules: rules(),
		Run: func(_ context.Context, p *scan.Pass) error {
			updates(p)
			planned(p)
			annualReport(p)
			reply(p)
			return nil
		},
	}, nil
}

// past is an earlier item with the day on which it appeared.
type past struct {
	title string
	day   time.Time
}

// history returns the earlier items before now, oldest first.
func history(p *scan.Pass) []past {
	var list []past
	for _, h := range p.Document.History {
		if t, err := scan.ParseTime(h.PublishTime); err == nil && !t.After(p.Now) {
			list = append(list, past{h.Title, t})
		}
	}
	slices.SortFunc(list, func(a, b past) int { return a.day.Compare(b.day) })
	return list
}

// updates compares the gap before this item, and the items of the week before
// it, with the periods.
func updates(p *scan.Pass) {
	list := history(p)
	if len(list) == 0 {
		return
	}
	d := p.Profile.Duties
	last := list[len(list)-1].day
	gap := days.Between(last, p.Now)
	since := last.In(scan.Beijing()).Format(time.DateOnly)
	evidence := []scan.Evidence{{Kind: "date", Detail: since}}
	switch {
	case d.IdleDays > 0 && gap > d.IdleDays:
		p.Report(scan.Finding{Rule: "UPD-02", Confidence: scan.Exact, Evidence: evidence,
			Message: p.Say(fmt.Sprintf("上一次更新在%s，已隔%d天，超过%d天，账号有被认定为“僵尸号”“睡眠号”之虞", since, gap, d.IdleDays), fmt.Sprintf("last update on %s, %d days ago, more than %d", since, gap, d.IdleDays))})
	case d.UpdateDays > 0 && gap > d.UpdateDays:
		p.Report(scan.Finding{Rule: "UPD-01", Confidence: scan.Exact, Evidence: evidence,
			Message: p.Say(fmt.Sprintf("上一次更新在%s，已隔%d天，超过规定的%d天", since, gap, d.UpdateDays), fmt.Sprintf("last update on %s, %d days ago, more than %d", since, gap, d.UpdateDays))})
	case d.UpdatesAWeek > 0 && days.Between(list[0].day, p.Now) >= 7:
		n := 1 // this item
		for _, h := range list {
			if days.Between(h.day, p.Now) < 7 {
				n++
			}
		}
		if n < d.UpdatesAWeek {
			p.Report(scan.Finding{Rule: "UPD-01", Confidence: scan.Exact, Evidence: evidence,
				Message: p.Say(fmt.Sprintf("近七天连同本稿只有%d条，少于规定的每周%d条", n, d.UpdatesAWeek), fmt.Sprintf("%d items in seven days with this one, less than %d", n, d.UpdatesAWeek))})
		}
	}
}

// planned looks for items that should have appeared by now.
func planned(p *scan.Pass) {
	if p.Document.History == nil {
		return
	}
	for _, item := range p.Profile.Planned {
		by, err := scan.ParseTime(item.By)
		if err != nil || days.Between(by, p.Now) <= 0 || appeared(p, item.Title) {
			continue
		}
		rule, what := "UPD-03", p.Say("计划发布的内容", "the planned item")
		if item.Repost {
			rule, what = "UPD-04", p.Say("应转载的内容", "the item to repost")
		}
		p.Report(scan.Finding{Rule: rule, Confidence: scan.Weak,
			Message:  p.Say(fmt.Sprintf("%s“%s”应于%s前发布，发布记录中没有，请核实", what, item.Title, item.By), fmt.Sprintf("%s %q was due by %s and is not among the earlier items", what, item.Title, item.By)),
			Evidence: []scan.Evidence{{Kind: "date", Detail: item.By}}})
	}
}

func appeared(p *scan.Pass, title string) bool {
	want := compare.Squeeze(title)
	same := func(other string) bool {
		other = compare.Squeeze(other)
		return other != "" && (strings.Contains(other, want) || compare.Alike(other, want) > 0.8)
	}
	if in, at := p.Title(); in != nil && same(at.In(in.View)) {
		return true
	}
	return slices.ContainsFunc(p.Document.History, func(h scan.Past) bool { return same(h.Title) })
}

// annualReport looks for the report on the year before, once its day has passed.
func annualReport(p *scan.Pass) {
	due := p.Profile.Duties.ReportBy
	if due == "" || p.Document.History == nil {
		return
	}
	year := p.Now.In(scan.Beijing()).Year()
	by, err := scan.ParseTime(fmt.Sprintf("%d-%s", year, due))
	if err != nil || days.Between(by, p.Now) <= 0 {
		return
	}
	last := fmt.Sprint(year - 1)
	isReport := func(title string) bool {
		return strings.Contains(title, last) && strings.Contains(title, "年度") && strings.Contains(title, "报") && strings.Contains(title, "网站")
	}
	if in, at := p.Title(); in != nil && isReport(at.In(in.View)) || slices.ContainsFunc(p.Document.History, func(h scan.Past) bool { return isReport(h.Title) }) {
		return
	}
	p.Report(scan.Finding{Rule: "UPD-06", Confidence: scan.Weak,
		Message:  p.Say(fmt.Sprintf("%s年度网站工作年报应于%d-%s前公开，发布记录中没有，请核实", last, year, due), fmt.Sprintf("the annual report of %s was due by %d-%s", last, year, due)),
		Evidence: []scan.Evidence{{Kind: "date", Detail: due}}})
}

// reply counts the working days from the question to its answer. Where two
// articles set different periods, both are told: which one holds is for people.
func reply(p *scan.Pass) {
	limits := p.Profile.Duties.ReplyDays
	kind := p.Document.DocType + p.Document.Column
	if len(limits) == 0 || !strings.Contains(kind, "答复") && !strings.Contains(kind, "回复") && !strings.Contains(kind, "留言") {
		return
	}
	asked, err := scan.ParseTime(p.Document.CreatedTime)
	if err != nil {
		return
	}
	took := days.Working(asked, p.Now)
	var over []string
	for _, limit := range limits {
		if took > limit {
			over = append(over, fmt.Sprint(limit))
		}
	}
	if len(over) == 0 {
		return
	}
	message := p.Say(fmt.Sprintf("自%s收到起已%d个工作日（不计法定节假日调休），超过规定的%s个工作日", p.Document.CreatedTime, took, strings.Join(over, "、")),
		fmt.Sprintf("%d working days since %s, more than %s", took, p.Document.CreatedTime, strings.Join(over, ", ")))
	f := scan.Finding{Rule: "SLA-01", Confidence: scan.Exact, Message: message,
		Evidence: []scan.Evidence{{Kind: "days", Detail: fmt.Sprint(took)}}}
	if distinct := slices.Compact(slices.Sorted(slices.Values(limits))); len(distinct) > 1 {
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: "conflict", Detail: p.Say(
			"本单位依据的规定中有不同的期限："+fmt.Sprint(distinct)+"个工作日，请确认适用哪一条", "the articles that bind this publisher set different periods: "+fmt.Sprint(distinct))})
	}
	p.Report(f)
}
