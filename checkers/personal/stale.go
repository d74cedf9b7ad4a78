package personal

import (
	"strings"
	"time"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

// period finds the end of a publicity: 公示期：2026年11月1日至11月7日.
var period = lazy.Regexp(`公示(?:期|时间|期限|日期)[^。\n]{0,24}?(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?\s*(?:至|—|-|到|~|～)+\s*(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日`)

// stale reports a list of persons that was published before and whose time of
// publicity has ended (PII-22); it speaks only where the history is given.
func stale(pass *scan.Pass, listed bool) {
	if !listed || len(pass.Document.History) == 0 {
		return
	}
	body := pass.Text("body")
	title, at := pass.Title()
	if body == nil || title == nil {
		return
	}
	for _, past := range pass.Document.History {
		if strings.TrimSpace(past.Title) != strings.TrimSpace(at.In(title.View)) {
			continue
		}
		end, ok := publicityEnd(body.View, pass.Now)
		if !ok {
			published, err := scan.ParseTime(past.PublishTime)
			if err != nil {
				continue
			}
			const usual = 30 * 24 * time.Hour // no publicity without dates lasts longer
			end = published.Add(usual)
		}
		if !pass.Now.After(end) {
			continue
		}
		pass.Report(scan.Finding{
			Rule: "PII-22", In: title, Span: at, Confidence: scan.Strong,
			Message:  pass.Say("疑似公示期已过的名单仍在公开，请核实；公示期满应当及时撤下或去标识化。", "what looks like a list whose time of publicity has ended: please check; take it down or mask it."),
			Evidence: []scan.Evidence{{Kind: "date", Detail: end.Format("2006-01-02")}},
		})
		return
	}
}

// publicityEnd reads the day after which the publicity has ended.
func publicityEnd(text string, now time.Time) (time.Time, bool) {
	i := strings.Index(text, "公示")
	if i < 0 {
		return time.Time{}, false
	}
	for i >= 0 && i < len(text) {
		line := text[i:]
		if j := strings.IndexByte(line, '\n'); j >= 0 {
			line = line[:j]
		}
		if m := period().FindStringSubmatch(line); m != nil {
			year := now.Year()
			for _, y := range []string{m[1], m[4]} {
				if y != "" {
					year = atoi(y)
				}
			}
			return time.Date(year, time.Month(atoi(m[5])), atoi(m[6])+1, 0, 0, 0, 0, scan.Beijing()), true
		}
		next := strings.Index(text[i+len("公示"):], "公示")
		if next < 0 {
			break
		}
		i += len("公示") + next
	}
	return time.Time{}, false
}
