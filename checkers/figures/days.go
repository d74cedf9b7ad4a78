package figures

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	dayForm   = lazy.Regexp(`(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日\s*[（(]?(?:农历[^，,）)]{2,6}[，,])?(?:星期|周)([一二三四五六日天])`)
	untilForm = lazy.Regexp(`^截(?:至|止到)\s*(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?(底|末)?[^\d，,]{0,8}[，,]?[^。；;]{0,40}?(?:已|累计|共有|全县|全市|全省|全区|完成|达到|建成|发放|现有)[^。；;]{0,30}\d`)
)

// weekday reads a date with its weekday. A date without a year is judged where
// the draft says when it is published, or has dates with a year near it.
func weekday(p *scan.Pass, w window) {
	at := w.at
	for _, m := range dayForm().FindAllStringSubmatchIndex(w.text, -1) {
		if at < m[0] || at > m[1] || strings.IndexAny(w.text[m[1]:], "至到—-～") == 0 {
			continue // two weekdays: a period
		}
		month, day, said := atoi(w.text[m[4]:m[5]]), atoi(w.text[m[6]:m[7]]), weekdayOf(w.text[m[8]:m[9]])
		year, known := 0, true
		if m[2] >= 0 {
			year = atoi(w.text[m[2]:m[3]])
		} else if year, known = yearNear(p, w.hit.In, month, day); !known || strings.Contains(w.text, "去年") || strings.Contains(w.text, "农历") {
			return
		}
		d := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		if d.Day() != day || int(d.Weekday()) == said {
			return // another rule tells of a day that does not exist
		}
		report(p, w, "STA-08", dict.Span{Start: m[0], End: m[1]},
			fmt.Sprintf("日期与星期不符：%d年%d月%d日是星期%s", year, month, day, nameOf(d)), "the date is not that weekday")
		return
	}
}

func atoi(s string) int {
	n, _ := strconv.Atoi(s) // matched as digits before
	return n
}

// until reads 截至 a day to come with what has been done by then.
func until(p *scan.Pass, w window) {
	at := w.at
	m := untilForm().FindStringSubmatchIndex(w.text[at:])
	if m == nil || planned().In(w.text) {
		return
	}
	group := func(i int) int {
		if m[2*i] < 0 {
			return 0
		}
		return atoi(w.text[at+m[2*i] : at+m[2*i+1]])
	}
	y, month, day := group(1), group(2), group(3)
	if month == 0 {
		month = 12
		if m[8] < 0 {
			month = 1 // a year alone may mean its beginning
		}
	}
	if month > 12 || day > 31 {
		return
	}
	if day == 0 {
		day = 1
		if m[8] >= 0 { // 底
			month, day = month+1, 0
		}
	}
	then := time.Date(y, time.Month(month), day, 0, 0, 0, 0, scan.Beijing())
	if !then.After(p.Now) {
		return
	}
	end := at + len("截至")
	for _, i := range []int{1, 2, 3, 4} {
		if m[2*i] >= 0 {
			end = at + m[2*i+1]
		}
	}
	if strings.HasPrefix(w.text[end:], "年") || strings.HasPrefix(w.text[end:], "月") || strings.HasPrefix(w.text[end:], "日") {
		end += len("年")
	}
	report(p, w, "STA-08", dict.Span{Start: at, End: end}, "“截至”的日期尚未到，却叙述已有的数据", "figures up to a day that is still to come")
}

// planned are words of what is to be done.
var planned = words.NewSet(strings.Fields("预计 计划 力争 将 拟 目标 确保 争取 要 应 有效期 届满 报名 申报 期限 期满 到期 合同 租期 服务期")...)

const national = "national"

// ownStatistics reports a draft that is itself the source of its statistics, or
// whose readers know it.
func ownStatistics(p *scan.Pass) bool {
	switch p.Kind {
	case scan.KindWorkReport, scan.KindStatistics, scan.KindPlan, scan.KindSpeech, scan.KindReport, scan.KindOpinion, scan.KindNotice:
		return true
	}
	return false
}

// statistic notes a national or regional figure for which the draft names no
// office of statistics anywhere. Once a draft.
func statistic(p *scan.Pass, w window) {
	t := w.hit.In
	at := w.at
	m := productForm().FindStringIndex(w.text[at:])
	if m == nil || planned().In(w.text) || holds(t.View, "统计") || strings.Contains(p.Document.Source, "统计") || holds(t.View, "海关总署") {
		return
	}
	report(p, w, "STA-07", dict.Span{Start: at, End: at + m[1]}, "引用统计数据而未见数据来源，国家统计数据以国家统计局公布的为准", "a statistic without its source")
}

var productForm = lazy.Regexp(`^(?:国内生产总值|GDP|居民消费价格|全国居民人均可支配收入|规模以上工业增加值)[^。；;\d]{0,12}\d[\d.,]*(?:万亿元|亿元|元|%)`)
