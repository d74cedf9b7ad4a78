package prohibited

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// injections reports the injected strings of a text (PRO-30) and returns where
// those stand that show by place or shape that they are: what else is said of
// the others is told, too.
func (c *checker) injections(pass *scan.Pass, t *scan.Text, hits []scan.Hit) spans {
	var found, certain spans
	spam := &reader{words: c.spam, dictionary: pass.Words(), view: t.View}
	report := func(at dict.Span, f scan.Finding) {
		if found.overlaps(at) {
			return
		}
		found.add(at)
		if f.Suppressors == 0 {
			certain.add(at)
		}
		f.Rule, f.In, f.Span, f.Confidence = "PRO-30", t, at, scan.Strong
		f.Message = pass.Say("疑似被植入的推广字符串（网页被篡改、挂暗链的常见痕迹），请核实原文并排查稿件来源",
			"looks like an injected promotion string, a common trace of a hijacked page; check the original")
		pass.Report(f)
	}
	for _, at := range rows(spam, t, hits) {
		report(at, scan.Finding{Suppressors: scan.Enforcement | scan.Mention, Evidence: []scan.Evidence{{Kind: "row", Detail: pass.Say("成排的推广关键词", "a row of keywords")}}})
	}
	parts := wholes(spam, t)
	tell := func(notes bool) {
		for _, w := range parts {
			if w.note == notes && !found.overlaps(w.Span) {
				report(w.Span, w.finding(pass, t))
			}
		}
	}
	tell(false)
	runs := stretches{view: t.View}
	counts := counter{view: t.View}
	dismissed := 0 // the end of the last string that was weighed and found wanting
	for _, at := range candidates(t.View, hits) {
		if at.Start < dismissed || found.overlaps(at) {
			continue
		}
		in, ok := judge(spam, &runs, at, veiled(t, at.Start), &counts)
		if !ok {
			dismissed = in.span.End
			continue
		}
		if found.overlaps(in.span) {
			continue
		}
		f := scan.Finding{Evidence: in.evidence(pass)}
		if in.score() < scoreCertain {
			f.Severity = scan.Medium
		}
		if !in.structural() {
			f.Suppressors = scan.Enforcement | scan.Mention
		}
		report(in.span, f)
		for _, at := range counts.others(in.span) {
			report(at, f)
		}
	}
	tell(true) // last, as a string says more than one keyword of it
	c.reportReadings(pass, t, &found)
	c.reportSymbols(pass, t, &found)
	c.reportEntities(pass, t, &found)
	return certain
}

// veiled reports whether readers do not see what stands at pos.
func veiled(t *scan.Text, pos int) bool {
	if t.View == t.Source { // plain text hides nothing
		return false
	}
	k := t.Block(pos).Kind
	return k == scan.Hidden || k == scan.Meta || k == scan.Alt || k == scan.Comment
}

// candidates are the places where an injected string may stand: words of the
// brand list and marks that join chunks, beside Han characters.
func candidates(view string, hits []scan.Hit) []dict.Span {
	var list []dict.Span
	for _, h := range hits {
		if h.Trigger == "joint" || h.Term != nil && h.Term.Rule == "PRO-30" {
			list = append(list, h.Span)
		}
	}
	// no mark whose first byte is that of many Han characters: it is sought in vain too often
	for _, mark := range []string{"_", "|", "-", "·"} {
		for i := strings.Index(view, mark); i >= 0; {
			end := i + len(mark)
			before, _ := utf8.DecodeLastRuneInString(view[:i])
			after, _ := utf8.DecodeRuneInString(view[end:])
			if isHan(before) && (isHan(after) || isLatin(after) || isDigit(after)) || mark == "_" && isHan(after) {
				list = append(list, dict.Span{Start: i, End: end})
			}
			next := strings.Index(view[end:], mark)
			if next < 0 {
				break
			}
			i = end + next
		}
	}
	slices.SortFunc(list, func(a, b dict.Span) int { return a.Start - b.Start })
	return list
}

// joints are the phrases of what is played with a door right behind it (体育官网):
// together they are rare where each is common.
func joints(lists ...[]dict.Term) []string {
	var played, doors, list []string
	for _, terms := range lists {
		for i := range terms {
			switch terms[i].Category {
			case "play", "bet":
				played = append(played, terms[i].Text)
			case "site", "door":
				doors = append(doors, terms[i].Text)
			}
		}
	}
	for _, p := range played {
		for _, door := range doors {
			list = append(list, p+door)
		}
	}
	return list
}

// evidence lists why a string was told.
func (in *injection) evidence(pass *scan.Pass) []scan.Evidence {
	var list []scan.Evidence
	add := func(kind, zh, en string) { list = append(list, scan.Evidence{Kind: kind, Detail: pass.Say(zh, en)}) }
	switch in.place {
	case insideName:
		add("inside-name", "嵌在名称中间，把名称断开", "stands inside a name and breaks it")
	case glued:
		add("glued", "前后紧接汉字，没有标点", "glued to the words before and after it")
	case tailed:
		add("tailed", "接在标题之后", "set behind a title")
	case headed, dated:
		add("headed", "紧接在标题、机构名或日期之前", "set before a title, a name or a date")
	}
	if in.chunks > 1 {
		add("separators", fmt.Sprintf("由分隔符连接的 %d 段", in.chunks), fmt.Sprintf("%d chunks joined by separators", in.chunks))
	}
	if in.echo != "" {
		add("echo", "几段都以“"+in.echo+"”开头", "chunks begin with “"+in.echo+"”")
	}
	if in.strong()+in.weak() > 0 {
		add("keyword", "含博彩、色情类网站常用词", "words of gambling or pornography sites")
	}
	if in.doors() > 0 {
		add("site", "含网站推广用语", "words that promote a site")
	}
	if in.count > 1 {
		add("repeated", fmt.Sprintf("全文出现 %d 次", in.count), fmt.Sprintf("stands %d times in the text", in.count))
	}
	if in.veiled {
		add("veiled", "在读者看不到的位置", "where readers do not see it")
	}
	return list
}
