package wording

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

const calendarTrigger = "calendar"

// calendarTriggers wake the checker where a day that does not exist can be
// written. Dates are everywhere in official prose, so the triggers are the
// wrong dates themselves, as far as their last characters tell.
func calendarTriggers() scan.Trigger {
	t := scan.Trigger{Name: calendarTrigger, Boundary: dict.BoundaryAny}
	add := func(format string, args ...any) { t.Phrases = append(t.Phrases, fmt.Sprintf(format, args...)) }
	for d := 32; d <= 99; d++ {
		add("月%d日", d)
	}
	for _, m := range []string{"2", "4", "6", "9", "11"} {
		add("%s月31日", m)
	}
	add("2月30日")
	add("2月29日")
	for m := 13; m <= 99; m++ {
		for _, year := range []string{"年", "-", "/", "."} {
			if year == "年" {
				add("年%d月", m)
			} else if m < 20 {
				add("%s%d%s", year, m, year)
			}
		}
	}
	for _, sep := range []string{"-", "/", "."} {
		for _, md := range []string{"02%s30", "02%s31", "04%s31", "06%s31", "09%s31", "11%s31", "2%s30", "2%s31", "4%s31", "6%s31", "9%s31", "02%s29", "2%s29"} {
			add(sep+md, sep)
		}
	}
	for _, m := range []string{"二", "四", "六", "九", "十一"} {
		add("%s月三十一日", m)
	}
	add("二月三十日")
	add("十三月")
	for _, d := range []string{"三十二", "三十三", "三十四", "三十五"} {
		add("月%s日", d)
	}
	for h := 25; h <= 99; h++ {
		add("日%d时", h)
		add("日%d:", h)
		add("午%d时", h)
		add("午%d:", h)
	}
	for m := 60; m <= 99; m++ {
		add("时%d分", m)
	}
	return t
}

// date matches a date around a trigger; the groups are year, month and day.
var (
	date    = lazy.Regexp(`(?:(\d{4})\s*年\s*)?(\d{1,3})\s*月\s*(?:(\d{1,3})\s*日)?`)
	isoDate = lazy.Regexp(`(?:^|[^\d./-])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[^\d./-])`)
	hanDate = lazy.Regexp(`([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,4})日|十三月`)
	timeOf  = lazy.Regexp(`[日午](\d{2})(?:时|:[0-5]\d)|[\d一二三四五六七八九十]\s*时(\d{2})分`) // not 历时90分钟
)

// calendar reports a date or time that does not exist.
func calendar(p *scan.Pass, h scan.Hit) {
	view := h.In.View
	from, to := runeWindow(view, h.Span, 8)
	window := dict.Fold(view[from:to])
	if len(window) != to-from {
		// Full-width digits fold to fewer bytes: the offsets below are of the view.
		window = view[from:to]
	}
	report := func(at dict.Span, why string) {
		if at.Start >= h.Span.End || at.End <= h.Span.Start {
			return
		}
		p.Report(scan.Finding{
			Rule: "WRD-13", In: h.In, Span: at, Confidence: scan.Exact,
			Message:  p.Say(fmt.Sprintf("“%s”疑似不存在的日期或时间（%s），请核实", at.In(view), why), "a date or time that does not exist, please check"),
			Evidence: []scan.Evidence{{Kind: "calendar", Detail: why}},
		})
	}
	span := func(m []int, g int) dict.Span { return dict.Span{Start: from + m[2*g], End: from + m[2*g+1]} }
	for _, m := range date().FindAllStringSubmatchIndex(window, -1) {
		if m[0] > 0 && window[m[0]-1]-'0' <= 9 {
			continue // the end of a longer number
		}
		if why := fault(group(window, m, 1), group(window, m, 2), group(window, m, 3)); why != "" {
			report(span(m, 0), why)
			return
		}
	}
	for _, m := range isoDate().FindAllStringSubmatchIndex(window, -1) {
		if why := fault(group(window, m, 1), group(window, m, 2), group(window, m, 3)); why != "" {
			report(dict.Span{Start: from + m[2], End: from + m[7]}, why)
			return
		}
	}
	for _, m := range hanDate().FindAllStringSubmatchIndex(window, -1) {
		why := "13月"
		if m[2] >= 0 {
			why = fault("", strconv.Itoa(numeral(group(window, m, 1))), strconv.Itoa(numeral(group(window, m, 2))))
		}
		if why != "" {
			report(span(m, 0), why)
			return
		}
	}
	if m := timeOf().FindStringSubmatchIndex(window); m != nil {
		g := 1
		if m[2] < 0 {
			g = 2
		}
		at := span(m, g)
		at.End = from + m[1]
		report(at, p.Say("没有这个时刻", "no such hour"))
	}
}

// numeral reads 一 to 九十九.
func numeral(s string) int {
	tens, units := 0, 0
	for _, r := range s {
		if r == '十' {
			tens, units = max(units, 1), 0
			continue
		}
		units = strings.Index("一二三四五六七八九", string(r))/len("一") + 1
	}
	return tens*10 + units
}

func group(s string, m []int, g int) string {
	if m[2*g] < 0 {
		return ""
	}
	return s[m[2*g]:m[2*g+1]]
}

// fault says what is wrong with a date; the year and the day may be missing.
func fault(year, month, day string) string {
	m, _ := strconv.Atoi(month)
	if m == 0 {
		return "" // a blank
	}
	if m > 12 {
		if year == "" && day == "" {
			return "" // 18月龄, 24月
		}
		return month + "月"
	}
	if day == "" {
		return ""
	}
	d, _ := strconv.Atoi(day)
	y := 2000 // a leap year where none is given
	if year != "" {
		y, _ = strconv.Atoi(year)
	}
	last := time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	if d > last {
		return fmt.Sprintf("%d月只有%d天", m, last)
	}
	return ""
}

// runeWindow returns the stretch of the line that reaches n runes to either side of a span.
func runeWindow(view string, at dict.Span, n int) (from, to int) {
	from, to = at.Start, at.End
	for range n {
		if r, size := utf8.DecodeLastRuneInString(view[:from]); size > 0 && r != '\n' {
			from -= size
		}
		if r, size := utf8.DecodeRuneInString(view[to:]); size > 0 && r != '\n' {
			to += size
		}
	}
	return from, to
}
