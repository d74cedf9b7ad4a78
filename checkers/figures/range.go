package figures

import (
	"fmt"
	"strings"
	"time"

	"github.com/xianshen/xianshen/checkers/internal/days"
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	rangeForm = lazy.Regexp(`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[（(][^）)\n]{1,12}[）)])?(?:上午|下午|晚上?|夜间|早上?)?\s?(?:\d{1,2}(?:[:：]\d{2}|[时点](?:\d{1,2}分|半|整)?))?起?至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日`)
	startForm = lazy.Regexp(`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:开始|启动)[，,、]?(?:到|至)?(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:结束|截止|止)`)
	offForm   = lazy.Regexp(`^(?:[（(](?:星期|周)[一二三四五六日天][）)])?(?:放假|调休|休息|休市|闭馆|停课|闭园)+[，,]?(?:共计|共|为期)(\d{1,3})(天)`)
	lastsForm = lazy.Regexp(`^(?:[，,]|结束|截止|期间|止)*[（(]?(?:共计|共|为期|历时|总计)?(\d{1,3})(个?工作日|天|个自然日)`)
	weekForm  = lazy.Regexp(`^[（(](?:星期|周)([一二三四五六日天])(?:至|到|—|-|～)(?:星期|周)?([一二三四五六日天])[）)]`)
)

// spell reads a period: an end before its beginning, and what is said of its
// length and of its weekdays.
func spell(p *scan.Pass, w window) {
	m, started := matchAt(rangeForm().FindAllStringSubmatchIndex(w.text, -1), w.at), false
	if m == nil {
		if m = matchAt(startForm().FindAllStringSubmatchIndex(w.text, -1), w.at); m == nil {
			return
		}
		started = true
	}
	group := func(i int) int {
		if m[2*i] < 0 {
			return 0
		}
		return atoi(w.text[m[2*i]:m[2*i+1]])
	}
	y1, m1, d1, y2, m2, d2 := group(1), group(2), group(3), group(4), group(5), group(6)
	if m2 == 0 {
		m2 = m1
	}
	if m1 < 1 || m1 > 12 || m2 < 1 || m2 > 12 || d1 > 31 || d2 > 31 {
		return
	}
	at := dict.Span{Start: m[0], End: m[1]}
	known := y1 > 0
	if y1 == 0 {
		if y1, known = yearNear(p, w.hit.In, m1, d1); !known {
			y1 = p.Now.Year()
		}
	}
	wraps := y2 == 0 && m2 < m1 // 12月25日至1月10日
	if y2 == 0 {
		y2 = y1
		if wraps {
			y2++
		}
	}
	first := time.Date(y1, time.Month(m1), d1, 0, 0, 0, 0, time.UTC)
	last := time.Date(y2, time.Month(m2), d2, 0, 0, 0, 0, time.UTC)
	if first.Day() != d1 || last.Day() != d2 {
		return // another rule tells of a day that does not exist
	}
	if last.Before(first) {
		if m[2] < 0 && m[8] >= 0 || moved().In(w.text) {
			return // the year of the first day is a guess
		}
		report(p, w, "STA-08", at, "起止日期颠倒：结束日期早于开始日期", "the end is before the beginning")
		return
	}
	rest := w.text[m[1]:]
	if n := weekForm().FindStringSubmatch(rest); n != nil {
		if known && (int(first.Weekday()) != weekdayOf(n[1]) || int(last.Weekday()) != weekdayOf(n[2])) {
			at.End += len(n[0])
			report(p, w, "STA-08", at, fmt.Sprintf("日期与星期不符：应为星期%s至星期%s", nameOf(first), nameOf(last)), "the dates are not those weekdays")
			return
		}
		rest = rest[len(n[0]):]
	}
	n := lastsForm().FindStringSubmatchIndex(rest)
	if n == nil {
		n = offForm().FindStringSubmatchIndex(rest)
	}
	if n == nil || started && !strings.Contains(rest[:n[1]], "共") && !strings.Contains(rest[:n[1]], "为期") && !strings.Contains(rest[:n[1]], "历时") {
		return
	}
	said, unit := atoi(rest[n[2]:n[3]]), rest[n[4]:n[5]]
	at.End = m[1] + n[1]
	all := int(last.Sub(first).Hours()/24) + 1
	switch {
	case !strings.HasSuffix(unit, "工作日"):
		leap := 0 // an unknown year may have one more day
		if !known {
			leap = 1
		}
		if said > all+leap || said < all-1-leap {
			report(p, w, "STA-08", at, fmt.Sprintf("起止日期之间为%d天，与“%d天”不符", all, said), "the period is not that long")
		}
	case known && ordinary(first) && ordinary(last) && m2-m1 <= 1 && !wraps:
		if most := days.Working(first.AddDate(0, 0, -1), last); said > most {
			report(p, w, "STA-08", at, fmt.Sprintf("起止日期之间只有%d个工作日，与“%d个工作日”不符", most, said), "the period has fewer working days")
		}
	}
}

// moved are words of a day that was put off, which may be told the other way round.
var moved = words.NewSet(strings.Fields("提前 推迟 延期 顺延 调整 变更 更正 改为 由原 公元前")...)

// ordinary reports a month without public holidays: no working day moves into or out of it.
func ordinary(d time.Time) bool {
	switch d.Month() {
	case time.March, time.July, time.August, time.November:
		return true
	case time.December:
		return d.Day() < 25
	}
	return false
}

// matchAt returns the match around a place.
func matchAt(list [][]int, at int) []int {
	for _, m := range list {
		if m[0] <= at && at < m[1] {
			return m
		}
	}
	return nil
}

func weekdayOf(s string) int {
	return strings.Index("日一二三四五六", strings.Replace(s, "天", "日", 1)) / len("日")
}

func nameOf(d time.Time) string { return string([]rune("日一二三四五六")[d.Weekday()]) }

var fullDate = lazy.Regexp(`(\d{4})年(\d{1,2})月(\d{1,2})日`)

// yearNear returns the year of a day told without one: that of the dates with a
// year in the same text, and of the day of publication, if all of them that lie
// within a season of it agree.
func yearNear(p *scan.Pass, t *scan.Text, month, day int) (int, bool) {
	if p.Document.PublishTime != "" {
		return days.NearestYear(p.Now, time.Month(month), day), true
	}
	const season = 100 * 24 * time.Hour
	year := 0
	for _, m := range fullDate().FindAllStringSubmatch(t.View, -1) {
		told := time.Date(atoi(m[1]), time.Month(atoi(m[2])), atoi(m[3]), 12, 0, 0, 0, scan.Beijing())
		y := days.NearestYear(told, time.Month(month), day)
		if time.Date(y, time.Month(month), day, 12, 0, 0, 0, scan.Beijing()).Sub(told).Abs() > season {
			continue
		}
		if year != 0 && y != year {
			return 0, false
		}
		year = y
	}
	return year, year != 0
}
