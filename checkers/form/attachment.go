package form

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	listLine   = lazy.Regexp(`^[\s　]*附件\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})?\s*(?:[:：.．、]|$|\s)`)
	listItem   = lazy.Regexp(`^[\s　]*(\d{1,2})\s*[.．、]`)
	firstItem  = lazy.Regexp(`附件\s*[:：]\s*(\d{1,2})\s*[.．、]`)
	mention    = lazy.Regexp(`^附件\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})?`)
	ofAnother  = lazy.Regexp(`[》”]\s*(?:的|中|所附)?$|原$|邮件$|上传$|添加$`)
	pointingAt = lazy.Regexp(`(?:见|详见|参见|参照|按照|按|填写|填报|附后的?|下载)(?:本(?:通知|公告|方案|文件|办法)的?|文后|后附的?|“|《)?$`)
)

// attachments compares the attachments that the body names with those that the
// record has, or, where it says nothing of them, with the list in the body itself.
func attachments(p *scan.Pass, hits []scan.Hit) {
	if len(hits) == 0 {
		return
	}
	body := hits[0].In
	known, listed := p.Document.Attachments != nil, 0
	if known {
		listed = len(p.Document.Attachments)
	} else if listed = listedInBody(body, hits); listed == 0 {
		return // nothing to compare with
	}
	for _, h := range hits {
		before := body.View[body.Sentence(h.Span.Start).Start:h.Span.Start]
		if ofAnother().MatchString(before) {
			continue
		}
		m := mention().FindStringSubmatch(body.View[h.Span.Start:])
		n := ordinal(m[1])
		pointed := pointingAt().MatchString(before) || strings.HasSuffix(before, "（") || strings.HasSuffix(before, "(")
		switch {
		case n > listed && (known || pointed):
		case n == 0 && known && listed == 0 && (pointed || strings.TrimSpace(before) == ""):
		default:
			continue
		}
		zh := fmt.Sprintf("正文提到“%s”，但没有附上附件，请核实", m[0])
		if listed > 0 {
			zh = fmt.Sprintf("正文提到“%s”，但附件只有%d个，请核实", m[0], listed)
		}
		p.Report(finding("FMT-09", body, dict.Span{Start: h.Span.Start, End: h.Span.Start + len(m[0])}, p.Say(zh, "an attachment is named that is not there")))
		return // the others are the same fault
	}
}

// listedInBody returns the highest number of the attachments that the body
// lists or holds: 附件：1.…, 2.… or the lines 附件1, 附件2.
func listedInBody(t *scan.Text, hits []scan.Hit) int {
	highest := 0
	for _, h := range hits {
		line := lineAround(t.View, h.Span)
		m := listLine().FindStringSubmatch(line.In(t.View))
		if m == nil {
			continue
		}
		highest = max(highest, ordinal(m[1]), 1)
		if firstItem().MatchString(line.In(t.View)) {
			for line.End < len(t.View) {
				next := min(line.End+1, len(t.View))
				line = lineAround(t.View, dict.Span{Start: next, End: next})
				item := listItem().FindStringSubmatch(line.In(t.View))
				if item == nil {
					break
				}
				highest = max(highest, ordinal(item[1]))
			}
		}
	}
	return highest
}

// ordinal reads 1 to 999, in digits or numerals; 0 for nothing.
func ordinal(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	total, units := 0, 0
	for _, r := range s {
		switch r {
		case '百':
			total, units = total+100*max(units, 1), 0
		case '十':
			total, units = total+10*max(units, 1), 0
		default: // 零 is none of them: nothing
			units = strings.Index("零一二三四五六七八九", string(r)) / len("一")
		}
	}
	return total + units
}
