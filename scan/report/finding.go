package report

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/xianshen/xianshen/scan"
)

// draft writes what was found in one draft and the review that it calls for.
func (p *printer) draft(r *scan.Report) {
	for _, in := range r.Incomplete {
		var t rich
		t.add(alarm, p.say("未能完整扫描", "not wholly scanned"))
		t.add(plain, p.say("：", ": "))
		if in.Field != "" {
			t.add(plain, fieldName(in.Field, p.opt.Lang)+p.say("，", ", "))
		}
		if in.Checker != "" {
			t.add(plain, p.say("检查器 ", "checker ")+in.Checker+p.say("，", ", "))
		}
		t.add(plain, in.Reason)
		p.para("! ", "  ", &t)
		p.WriteByte('\n')
	}
	if r.Stats.Bytes == 0 {
		p.line(plain, p.say("稿件里没有文字，什么也没有检查。", "There is no text in the draft, nothing was checked."))
		p.WriteByte('\n')
	}
	if len(r.Hushed) > 0 {
		p.line(plain, fmt.Sprintf(p.say("稿件带有涉密或内部标志（%s），报告不显示原文的上下文。", "The draft is marked as secret or internal (%s): no text around findings is shown."), strings.Join(r.Hushed, p.say("、", ", "))))
		p.WriteByte('\n')
	}
	unseen := 0
	var groups [][]*scan.Finding
	at := map[string]int{} // where the group of a rule and severity stands
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Severity <= scan.Info && !p.opt.Verbose {
			unseen += f.Count
			continue
		}
		key := f.Rule + " " + f.Severity.String()
		if _, ok := at[key]; !ok {
			at[key] = len(groups)
			groups = append(groups, nil)
		}
		groups[at[key]] = append(groups[at[key]], f)
	}
	for _, group := range groups {
		p.group(group)
	}
	if unseen > 0 {
		p.line(dim, fmt.Sprintf(p.say("另有 %d 处仅供参考的内容，未列出。", "%d more for information only, not listed."), unseen))
		p.WriteByte('\n')
	}
	p.review(r)
}

// group writes the findings of one rule and severity: every place, and what is
// the same for all of them once.
func (p *printer) group(group []*scan.Finding) {
	first := group[0]
	var head rich
	head.add(severityStyle(first.Severity), "["+first.Severity.In(p.opt.Lang)+"]")
	head.add(plain, " ")
	head.add(bold, first.Title)
	head.add(dim, " "+first.Rule)
	p.para("", "  ", &head)
	message, sameMessage := shared(group, func(f *scan.Finding) string { return f.Message })
	advice, sameAdvice := shared(group, func(f *scan.Finding) string { return f.Suggestion })
	for _, f := range group {
		p.where(f)
		if !sameMessage {
			p.item("    ", "问题", "what", f.Message)
		}
		if !sameAdvice {
			p.item("    ", "建议", "advice", f.Suggestion)
		}
		p.details(f)
	}
	if message != first.Title {
		p.item("  ", "问题", "what", message)
	}
	p.item("  ", "依据", "basis", Citations(first.Basis, p.opt.Lang))
	p.item("  ", "建议", "advice", advice)
	p.WriteByte('\n')
}

// shared returns what all findings say alike, "" and false if they differ.
func shared(group []*scan.Finding, say func(*scan.Finding) string) (string, bool) {
	text := say(group[0])
	for _, f := range group[1:] {
		if say(f) != text {
			return "", false
		}
	}
	return text, true
}

// where writes the place of a finding and the sentence that it stands in.
func (p *printer) where(f *scan.Finding) {
	var r rich
	r.add(plain, p.place(f))
	if f.Text != "" {
		r.add(plain, p.say("：", ": ")+strings.TrimLeft(f.Before, " \t\r\n　"))
		p.quote(&r, p.short(f.Text))
		r.add(plain, strings.TrimRight(f.After, " \t\r\n　"))
	}
	p.para("  ", "    ", &r)
}

// short cuts the middle out of what fills half a page.
func (p *printer) short(text string) string {
	const most, head, tail = 120, 70, 20
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	return string(runes[:head]) + fmt.Sprintf(p.say("……（共%d字）……", " ... (%d characters) ... "), len(runes)) + string(runes[len(runes)-tail:])
}

// details writes what only few want to know of a finding.
func (p *printer) details(f *scan.Finding) {
	if len(f.Edits) == 1 && f.Edits[0].Start == f.Start && f.Edits[0].End == f.End && f.Edits[0].New != f.Text {
		p.item("    ", "可改为", "edit", f.Edits[0].New)
	}
	if !p.opt.Verbose {
		return
	}
	p.item("    ", "把握", "grounds", confidences[f.Confidence].In(p.opt.Lang))
	for _, e := range f.Evidence {
		p.item("    ", "证据", "evidence", strings.TrimSpace(evidenceKind(e.Kind, p.opt.Lang)+" "+e.Detail))
	}
	if s := f.Suppressed; s != nil {
		p.item("    ", "已降级", "lowered", fmt.Sprintf(p.say("原为“%s”，%s", "from %s, %s"), s.Severity.In(p.opt.Lang), Suppression(s.By, p.opt.Lang)))
	}
}

// quote sets off what was found: by colour on a terminal, by 【】 elsewhere.
func (p *printer) quote(r *rich, text string) {
	if p.color {
		r.add(marked, text)
		return
	}
	r.add(plain, "【"+text+"】")
}

// item writes a labelled line of a finding, nothing if there is nothing to say.
func (p *printer) item(indent, zh, en, text string) {
	if text == "" {
		return
	}
	var r rich
	r.add(dim, p.say(zh+"：", en+": "))
	r.add(plain, text)
	p.para(indent, indent+"  ", &r)
}

// place says where a finding stands, or all the places of a gathered one.
func (p *printer) place(f *scan.Finding) string {
	field := ""
	if f.Field != "body" {
		field = fieldName(f.Field, p.opt.Lang)
	}
	if f.Line == 0 {
		return field
	}
	if field != "" {
		field += p.say("，", ", ")
	}
	if f.Count > 1 {
		return field + fmt.Sprintf(p.say("共%d处（第%s）", "%d places (%s)"), f.Count, p.lines(f))
	}
	return field + fmt.Sprintf(p.say("第%d行第%d列", "line %d column %d"), f.Line, f.Column)
}

// lines lists the lines of a gathered finding, each once.
func (p *printer) lines(f *scan.Finding) string {
	const most = 12
	var list []string
	line, pos, last := 1, 0, 0
	for _, at := range f.Places {
		if f.In == nil || at[0] < pos || at[0] > len(f.In.Source) {
			break
		}
		line += strings.Count(f.In.Source[pos:at[0]], "\n")
		pos = at[0]
		if line == last {
			continue
		}
		if len(list) == most {
			return p.say("", "lines ") + strings.Join(list, p.say("、", ", ")) + p.say("行等", " ...")
		}
		list = append(list, fmt.Sprint(line))
		last = line
	}
	if len(list) == 0 {
		list = append(list, fmt.Sprint(f.Line))
	}
	text := strings.Join(list, p.say("、", ", "))
	switch {
	case p.opt.Lang == scan.Chinese:
		return text + "行"
	case len(list) == 1:
		return "line " + text
	}
	return "lines " + text
}

// level is the suggested level of review with its name.
func (p *printer) level(level string) string {
	if name, ok := levels[level]; ok {
		level += p.say("（", " (") + name.In(p.opt.Lang) + p.say("）", ")")
	}
	return p.say("建议审核级别 ", "suggested review ") + level
}

// review writes which people should look, and why.
func (p *printer) review(r *scan.Report) {
	var t rich
	t.add(bold, p.level(r.Review.Level))
	if len(r.Review.Signers) > 0 {
		t.add(plain, p.say("：", ": ")+strings.Join(r.Review.Signers, p.say("、", ", ")))
	}
	p.para("", "  ", &t)
	for _, reason := range r.Review.Reasons {
		p.item("  ", "理由", "because", reason)
	}
	if p.opt.Verbose {
		p.item("  ", "用时", "took", fmt.Sprintf(p.say("%s，%d 字节", "%s, %d bytes"), time.Duration(r.Stats.DurationNS).Round(time.Microsecond), r.Stats.Bytes)+slowest(r.Stats))
	}
	p.WriteByte('\n')
}

// slowest lists the phases in which most of the time went.
func slowest(stats scan.Stats) string {
	const most = 3
	phases := slices.SortedFunc(maps.Keys(stats.PhasesNS), func(a, b string) int {
		return cmp.Or(cmp.Compare(stats.PhasesNS[b], stats.PhasesNS[a]), cmp.Compare(a, b))
	})
	var b strings.Builder
	for _, phase := range phases[:min(most, len(phases))] {
		fmt.Fprintf(&b, " · %s %s", phase, time.Duration(stats.PhasesNS[phase]).Round(time.Microsecond))
	}
	return b.String()
}
