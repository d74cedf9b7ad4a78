package wording

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

const vagueTrigger = "vague"

// vagueTriggers are words that leave a reader in doubt. Most of what could be
// called vague (以上, 有关部门, 近日) is everyday official prose and stays out.
func vagueTriggers() scan.Trigger {
	return scan.Trigger{Name: vagueTrigger, Boundary: dict.BoundaryAny, Phrases: []string{
		"及/或", "和/或", "与/或", "或/和", "昨日上午", "昨日下午", "昨天上午", "昨天下午", "昨天晚上", "今天上午", "今天下午", "今日上午", "今日下午", "明天上午", "明天下午", "明日起", "今日起", "昨日,", "昨天,",
	}}
}

var calendarDay = lazy.Regexp(`\d{1,2}\s*月\s*\d{1,2}\s*日|\d{4}-\d{1,2}-\d{1,2}|[一二三四五六七八九十]月[一二三四五六七八九十]{1,3}日`)

// vague reports 及/或, and a day that is told by 昨天 alone in a draft that says nowhere which day it is.
func vague(p *scan.Pass, h scan.Hit, slips *tally) {
	f := scan.Finding{Rule: "WRD-05", In: h.In, Span: h.Span, Confidence: scan.Weak}
	switch text := h.Text(); {
	case strings.Contains(text, "/") || strings.Contains(text, "／"):
		f.Message = p.Say("“"+text+"”含义不明确，容易产生歧义，请核实", "ambiguous, please check")
		f.Suggestion = p.Say("写明“和”或者“或者”，或改为“……或者……，或者两者”。", "say and, or, or both")
	default:
		if slips.undated || h.In.Field != "body" || p.Document.PublishTime != "" || p.Document.EventTime != "" {
			return
		}
		if calendarDay().MatchString(h.In.View[:min(len(h.In.View), 3000)]) {
			slips.undated = true
			return
		}
		if before := h.In.View[h.In.Sentence(h.Span.Start).Start:h.Span.Start]; strings.Count(before, "“") > strings.Count(before, "”") {
			return // what somebody said
		}
		slips.undated = true // once a draft
		f.Message = p.Say("“"+text+"”未注明具体日期，转载后读者无从知道是哪一天，请核实", "a relative day in a draft without a date")
		f.Suggestion = p.Say("写明月、日，或在导语中注明发稿日期。", "give the date")
	}
	p.Report(f)
}
