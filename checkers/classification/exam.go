package classification

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	examTerm = lazy.Regexp(`启用|启封|开启|开考|考试|考前|考后|使用前|测试|开封`)
	practice = lazy.Regexp(`模拟|练习|押题|仿真|冲刺|预测|真题|历年|样卷|样题|样张|学业水平自测|月考|期中|期末|联考`)
	examDay  = lazy.Regexp(`(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?|(\d{4})[-./](\d{1,2})[-./](\d{1,2})`)
	examYear = lazy.Regexp(`(20\d{2})(?:年|学年|届|[—\-~]20\d{2}学年)`)
	examWord = lazy.Regexp(`考试|考核|招生|高考|中考|选拔|录用|招聘|资格|试卷|试题|学业水平`)
)

// isExamTerm reports whether a mark's term is that of examination papers.
func isExamTerm(term string) bool { return examTerm().MatchString(term) }

// reportExam reports the mark of an examination paper by the day of the
// examination: before it the paper is a state secret, after it the mark is a
// leftover, and without a day nobody can tell.
func (c *checker) reportExam(pass *desk, t *scan.Text, at dict.Span) {
	f := scan.Finding{Rule: "CLS-06.undated", In: t, Span: at, Confidence: scan.Strong}
	head := examHead(pass, t)
	day, found := examDate(pass.Document, head, pass.Now)
	switch {
	case found && !day.Before(startOfDay(pass.Now)):
		f.Rule = "CLS-06"
		f.Evidence = []scan.Evidence{{Kind: "date", Detail: pass.Say("考试时间："+day.Format("2006-01-02")+"，尚未举行", "the examination of "+day.Format("2006-01-02")+" has not been held")}}
	case found:
		f.Rule = "CLS-06.past"
		f.Evidence = []scan.Evidence{{Kind: "date", Detail: pass.Say("考试时间："+day.Format("2006-01-02")+"，已举行", "the examination was held on "+day.Format("2006-01-02"))}}
	case practice().MatchString(head):
		f.Rule = "CLS-06.past"
		f.Evidence = []scan.Evidence{{Kind: "practice", Detail: pass.Say("疑似模拟卷、练习卷或往年试题", "looks like a practice or a past paper")}}
	}
	switch {
	case isFormal(t, at):
		f.Suppressors = scan.NoSuppressors
	case attribute(t.View, at):
		f.Severity = scan.Info
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: "X3", Detail: pass.Say("语境：引号内的标志，说明试卷", "context: a quoted mark, said of papers")})
	}
	pass.say(f)
}

// attribute reports a quoted mark that is said of papers: “绝密★启用前”试卷 全程监控.
func attribute(view string, at dict.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(view[:at.Start])
	after, size := utf8.DecodeRuneInString(view[at.End:])
	if !strings.ContainsRune("“\"‘「", before) || !strings.ContainsRune("”\"’」", after) {
		return false
	}
	next := strings.TrimPrefix(view[at.End+size:], "的")
	for _, word := range [...]string{"试卷", "试题", "答题卡", "标志", "标识", "字样", "袋", "箱", "密封", "考卷", "材料"} {
		if strings.HasPrefix(next, word) {
			return true
		}
	}
	return false
}

var (
	// 绝密 启用前, 启用前★绝密: without a star between them, or the other way round
	examLine = lazy.Regexp(`^[` + openers + `★☆]*(?:(?:` + levels + `)[^\p{Han}\d]{0,4}(?:考试)?(?:启用前|启封前|结束前)|(?:考试)?(?:启用前|启封前|结束前)[^\p{Han}\d]{0,4}(?:` + levels + `))(?:[^\p{Han}].*)?$`)
	// papers and their keys, by their title
	examTitle = lazy.Regexp(`(?:试题|试卷|试卷[A-Z]|卷|答案|评分(?:参考|标准|细则)|参考答案)(?:[（(【].{0,20}[）)】])?$`)
)

// exam reports the words of an examination paper's mark where they stand
// without a star, alone on a line.
func (c *checker) exam(pass *desk, h scan.Hit) {
	t := h.In
	at := trim(t.View, lineAt(t, h.Span.Start))
	if at.Len() <= longLine && examLine().MatchString(bare(at.In(t.View))) && !nextToStar(t, at) {
		c.reportExam(pass, t, at)
	}
}

// nextToStar reports a line in which a level and its star make a mark of their own.
func nextToStar(t *scan.Text, at dict.Span) bool {
	g := anyLevel().FindStringIndex(at.In(t.View))
	if g == nil {
		return false
	}
	_, ok := readMark(t.View, dict.Span{Start: at.Start + g[0], End: at.Start + g[1]})
	return ok
}

// examPaper reports a paper or its key by the title, if the examination is
// still to be held.
func (c *checker) examPaper(pass *desk, p *paper) {
	if p.title.Len() == 0 || !endsAsPaper(p.Heading) || !examTitle().MatchString(p.Heading) || practice().MatchString(p.Heading) {
		return
	}
	head := examHead(pass, p.In)
	day, found := examDate(pass.Document, head, pass.Now)
	if !found || !examDay().MatchString(head) && pass.Document.EventTime == "" || !day.After(pass.Now) {
		return
	}
	f := p.atTitle("CLS-06")
	f.Evidence = []scan.Evidence{{Kind: "date", Detail: pass.Say("考试时间："+day.Format("2006-01-02")+"，尚未举行", "the examination of "+day.Format("2006-01-02")+" has not been held")}}
	pass.say(f)
}

// endsAsPaper is a quick look at the last rune of a heading: few titles end as
// those of examination papers may.
func endsAsPaper(heading string) bool {
	r, _ := utf8.DecodeLastRuneInString(heading)
	return strings.ContainsRune("题卷案考准则）)】", r) || 'A' <= r && r <= 'Z'
}

// examHead is where a paper names its examination: the title and the first lines.
func examHead(pass *desk, t *scan.Text) string {
	end := 0
	for n := 0; n < headerLines && end < len(t.View); n++ {
		end = t.NextLine(t.Line(end))
	}
	return pass.Document.Title + "\n" + foldedLines(t.View[:min(end, len(t.View))])
}

func foldedLines(s string) string { return ahead(s, 0, headerLines).text }

// examDate returns the day of the examination: event_time, else a day or a
// year in the head. A year or a month alone counts once it is over or before
// it has begun; this year's examination without a day is undated.
func examDate(doc *scan.Document, head string, now time.Time) (time.Time, bool) {
	if t, err := scan.ParseTime(doc.EventTime); err == nil {
		return t, true
	}
	if !examWord().MatchString(head) {
		return time.Time{}, false
	}
	at := func(y, m, d string) (time.Time, bool) {
		year, _ := strconv.Atoi(y)
		month, _ := strconv.Atoi(m)
		day, _ := strconv.Atoi(d)
		switch {
		case day > 0:
			return time.Date(year, time.Month(month), day, 0, 0, 0, 0, scan.Beijing()), true
		case month > 0 && (year != now.Year() || month != int(now.Month())):
			return time.Date(year, time.Month(month), 1, 0, 0, 0, 0, scan.Beijing()), true
		case month == 0 && year < now.Year():
			return time.Date(year, time.December, 31, 0, 0, 0, 0, scan.Beijing()), true
		case month == 0 && year > now.Year():
			return time.Date(year, time.January, 1, 0, 0, 0, 0, scan.Beijing()), true
		}
		return time.Time{}, false
	}
	if g := examDay().FindStringSubmatch(head); g != nil {
		if g[4] != "" {
			return at(g[4], g[5], g[6])
		}
		return at(g[1], g[2], g[3])
	}
	if g := examYear().FindStringSubmatch(head); g != nil {
		return at(g[1], "", "")
	}
	return time.Time{}, false
}

func startOfDay(t time.Time) time.Time {
	y, m, d := t.In(scan.Beijing()).Date()
	return time.Date(y, m, d, 0, 0, 0, 0, scan.Beijing())
}
