package main

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// newPublicity makes a checker of this publisher's own: its rules say for how
// many working days a list is open to objections, and drafts say fewer.
//
// Nothing but exported API is used here; a program in a module of its own
// does the same.
func newPublicity(least int) *scan.Checker {
	return &scan.Checker{
		Name: "publicity",
		Doc:  scan.Bilingual{ZH: "公示期是否符合本单位规定", EN: "how long a list is open to objections"},
		Instruments: []scan.Instrument{
			{ID: "own-publicity", Name: "清源县公示工作规则", Number: "示例", Version: "示例"},
		},
		Rules: []scan.Rule{{
			ID:       "OWN-01",
			Title:    scan.Bilingual{ZH: "公示期过短", EN: "open to objections for too short a time"},
			Doc:      scan.Bilingual{ZH: fmt.Sprintf("正文写明的公示期少于 %d 天。公示期满以后的时限不提示。", least)},
			Severity: scan.Medium,
			Basis:    []scan.Cite{{Instrument: "own-publicity", Article: "第三条"}},
			Advice:   scan.Bilingual{ZH: "请核实公示期，必要时延长并同步修改起止日期", EN: "check the period, and the dates with it"},
			Hits:     []string{"名单予以公示，⟦公示期3天⟧。", "⟦公示时间为：２个工作日⟧，欢迎监督。", "⟦公示期限三日⟧"},
			Misses:   []string{"公示期为7天。", "公示期满3日内无异议的，予以发放。", "经公示，期限届满无异议。"},
		}},
		// The trigger wakes the checker only where there is something to look at.
		Triggers: []scan.Trigger{{Name: "period", Phrases: []string{"公示期", "公示时间"}, Boundary: dict.BoundaryAny}},
		Run: func(_ context.Context, pass *scan.Pass) error {
			for _, hit := range pass.Hits() {
				reportShort(pass, hit, least)
			}
			return nil
		},
	}
}

// period is 公示期 with a number of days: 公示期为3天, 公示时间：５个工作日. It is
// tried at a trigger only, on the rest of the sentence.
var period = regexp.MustCompile(`^公示(?:期限|期|时间)[为：:\s]*([0-9０-９]{1,2}|[一二三四五六七八九十])\s*个?(?:工作日|天|日)`)

func reportShort(pass *scan.Pass, hit scan.Hit, least int) {
	sentence := hit.In.Sentence(hit.Span.Start)
	m := period.FindStringSubmatchIndex(hit.In.View[hit.Span.Start:sentence.End])
	if m == nil {
		return
	}
	days := number(hit.In.View[hit.Span.Start+m[2] : hit.Span.Start+m[3]])
	if days >= least {
		return
	}
	pass.Report(scan.Finding{
		Rule:       "OWN-01",
		In:         hit.In,
		Span:       dict.Span{Start: hit.Span.Start, End: hit.Span.Start + m[1]},
		Confidence: scan.Strong,
		Message: pass.Say(
			fmt.Sprintf("公示期 %d 天，少于规定的 %d 天，请核实", days, least),
			fmt.Sprintf("%d days, the rules want %d", days, least)),
		Evidence: []scan.Evidence{{Kind: "days", Detail: strconv.Itoa(days)}},
	})
}

// number reads the digits that period lets through.
func number(s string) int {
	const hanzi = "一二三四五六七八九十"
	if i := strings.Index(hanzi, s); i >= 0 {
		return i/len("一") + 1
	}
	n, _ := strconv.Atoi(dict.Fold(s))
	return n
}
