package personal

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// illnessIn returns the gravest word for an illness in a text, "" if it has none.
func (r *reader) illnessIn(text string) (word string, grave bool) {
	for _, i := range r.facts.illnesses {
		if (word == "" || i.grave && !grave) && strings.Contains(text, i.word) {
			word, grave = i.word, i.grave
		}
	}
	return word, grave
}

// healthCell reads a cell under 病情, 残疾等级, 致贫原因 in a row with a name.
func (r *reader) healthCell(at dict.Span, k kind) {
	text := at.In(r.view)
	if !meaningful(text) {
		return
	}
	c := r.place(at)
	if !c.row.hasName {
		return
	}
	_, grave := r.illnessIn(text + c.headerText)
	what := r.say("column", c.headerText, c.headerText)
	if found := r.besides(c); found != "" && !grave {
		grave, what = true, r.say("row", "同一行还有"+found, found+" stands in the same row")
	}
	r.reportHealth(at, c, what, grave, scan.Edit{Start: at.Start, End: at.End, New: "***"}, "***")
}

// besides returns the header of another column of the row that holds a whole
// number or address: with it an illness is worth more than by itself.
func (r *reader) besides(c *place) string {
	for _, b := range r.text.Row(c.cell) {
		switch header, k := c.table.header(b.Column); k {
		case kindID, kindCertificate, kindMobile, kindPhone, kindBank, kindDisabled:
			const whole = 11
			if text := b.In(r.view); !strings.Contains(text, "*") && len(strings.Trim(text, "　 -/无")) >= whole {
				return header
			}
		}
	}
	return ""
}

// healthBehind reads 病情：…, 诊断：… beside a name.
func (r *reader) healthBehind(l dict.Span) {
	if r.wholeCell(l) {
		return
	}
	pos := l.End
	c, size := firstRune(r.view[pos:])
	if c != '：' && c != ':' {
		return
	}
	pos += size
	end := pos + len(firstClause(r.view[pos:min(len(r.view), pos+120)]))
	for pos < end && (r.view[pos] == ' ' || strings.HasPrefix(r.view[pos:], "　")) {
		_, size := firstRune(r.view[pos:])
		pos += size
	}
	clause := r.text.Clause(pos)
	at := dict.Span{Start: pos, End: max(pos, clause.End)}
	if at.Len() == 0 || !meaningful(at.In(r.view)) {
		return
	}
	name, ok := r.nameAround(l)
	if !ok {
		return
	}
	_, grave := r.illnessIn(at.In(r.view) + l.In(r.view))
	r.reportHealth(name, r.place(name), r.say("label", l.In(r.view), l.In(r.view)), grave, r.nameEdit(name), r.surnamed(name.In(r.view)))
}

// patient reads a name behind a role: 患者王建国, 低保户韦小莲.
func (r *reader) patient(role dict.Span, frame string) {
	name, ok := r.nameBehindRole(role)
	if !ok && frame == framePatient {
		name, ok = r.patientBefore(role)
	}
	if !ok {
		return
	}
	sentence := r.text.Sentence(role.Start)
	word, grave := r.illnessIn(role.In(r.view))
	if word == "" {
		word, grave = r.illnessIn(r.view[max(sentence.Start, role.Start-reach):min(sentence.End, name.End+2*reach)])
	}
	r.reportHealth(name, r.place(name), r.say("label", role.In(r.view), role.In(r.view)), grave && frame == framePatient || grave && word != "", r.nameEdit(name), r.surnamed(name.In(r.view)))
}

// patientBefore reads the name before what somebody suffers from: 农志刚系尿毒症患者.
func (r *reader) patientBefore(role dict.Span) (dict.Span, bool) {
	const near = 48 // bytes
	before := r.before(role, near)
	for _, link := range [...]string{"系", "是", "为"} {
		if i := strings.LastIndex(before, link); i >= 0 {
			if word, _ := r.illnessIn(before[i:]); word == "" {
				continue
			}
			if name, ok := r.nameBefore(role.Start - len(before) + i); ok && name.Len() >= len("三个字") {
				if c, _ := lastRune(r.view[:name.Start]); !isHan(c) {
					return name, true
				}
			}
		}
	}
	return dict.Span{}, false
}

// ill reads a name before 患有, 确诊为: 村民王建国因患肺癌.
func (r *reader) ill(verb dict.Span) {
	sentence := r.text.Sentence(verb.Start)
	after := r.view[verb.End:min(sentence.End, verb.End+60)]
	word, grave := r.illnessIn(r.view[verb.Start:min(sentence.End, verb.End+60)])
	if word == "" || len(after) == 0 {
		return
	}
	name, ok := r.subject(sentence, verb.Start)
	if !ok {
		return
	}
	r.reportHealth(name, r.place(name), r.say("neighbour", verb.In(r.view)+"…"+word, verb.In(r.view)+"…"+word), grave, r.nameEdit(name), r.surnamed(name.In(r.view)))
}

// roles say that a name stands behind them.
var roles = [...]string{"村民", "居民", "群众", "市民", "职工", "员工", "学生", "同学", "教师", "老人", "户主", "农民", "工人", "姓名：", "姓名:", "患者", "病人", "女子", "男子", "司机", "当事人", "死者", "伤者", "其子", "其女", "妻子", "丈夫", "儿子", "女儿", "母亲", "父亲", "贫困户", "脱贫户", "低保户", "原告", "被告", "申请人", "被申请人", "被告人", "党员", "干部", "战士", "烈属", "选手"}

// subject finds the name of whom a clause speaks: behind a role, or between
// the begin of the sentence and ，男， or a bracket.
func (r *reader) subject(sentence dict.Span, pos int) (dict.Span, bool) {
	before := r.view[sentence.Start:pos]
	best := -1
	for _, role := range roles {
		if i := strings.LastIndex(before, role); i >= 0 && i+len(role) > best {
			best = i + len(role)
		}
	}
	if best >= 0 && len(before)-best <= 90 {
		if strings.HasPrefix(before[best:], "：") {
			best += len("：")
		}
		if name, ok := r.nameAfter(sentence.Start + best); ok {
			return name, true
		}
	}
	for _, mark := range [...]string{"，男", "，女", "（男", "（女", "（"} {
		if i := strings.LastIndex(before, mark); i > 0 && len(before)-i <= 90 {
			if name, ok := r.nameBefore(sentence.Start + i); ok {
				return name, true
			}
		}
	}
	// the sentence begins with the name: 农志刚因患…, 农志刚于2026年3月确诊为…
	const between = 60 // bytes
	start := sentence.Start
	for start < pos && (r.view[start] == ' ' || strings.HasPrefix(r.view[start:], "　")) {
		_, size := firstRune(r.view[start:])
		start += size
	}
	if pos-start <= between && !strings.HasPrefix(r.view[start:], "第") { // 第五条, and 第五 is a family name
		if name, ok := r.nameAfter(start); ok && name.Len() >= len("三个字") && name.End <= pos && !strings.ContainsAny(r.view[name.End:pos], "，、：:") {
			return name, true
		}
	}
	return dict.Span{}, false
}

// nameBehindRole reads a name right behind a role, perhaps with ： or quotes between.
func (r *reader) nameBehindRole(role dict.Span) (dict.Span, bool) {
	pos := role.End
	for range 3 {
		c, size := firstRune(r.view[pos:])
		if c != '：' && c != ':' && c != '“' && c != ' ' && c != '　' {
			break
		}
		pos += size
	}
	if name, ok := r.nameAfter(pos); ok {
		return name, true
	}
	if strings.HasPrefix(r.view[role.End:], "姓名：") || strings.HasPrefix(r.view[role.End:], "姓名:") {
		return r.nameAfter(role.End + strings.IndexAny(r.view[role.End:], "：:") + len("："))
	}
	return dict.Span{}, false
}

// nameAround finds the name of a form: 姓名：王建国 before a label, in its line or the lines before.
func (r *reader) nameAround(at dict.Span) (dict.Span, bool) {
	window := r.linesAround(at, 4, 0)
	before := r.view[window.Start:at.Start]
	r.matches = r.facts.labels.matcher().AppendMatches(r.matches[:0], before)
	for i := len(r.matches) - 1; i >= 0; i-- {
		m := r.matches[i]
		if r.facts.labels.kinds[m.Pattern] != kindName {
			continue
		}
		pos := window.Start + m.End
		c, size := firstRune(r.view[pos:])
		if c != '：' && c != ':' {
			continue
		}
		pos += size
		value := firstClause(r.view[pos:at.Start])
		if i := strings.Index(r.view[pos:], value); i >= 0 && isName(value) && value != "" {
			return dict.Span{Start: pos + i, End: pos + i + len(value)}, true
		}
		return dict.Span{}, false
	}
	sentence := r.text.Sentence(at.Start)
	return r.subject(sentence, at.Start)
}

// reportHealth reports what is said of the health or the need of a named person.
func (r *reader) reportHealth(at dict.Span, c *place, why scan.Evidence, grave bool, edit scan.Edit, mask string) {
	f := scan.Finding{
		Rule: "PII-14", Span: at, Confidence: scan.Strong, Edits: []scan.Edit{edit},
		Message: r.pass.Say("疑似公开具名个人的健康、残疾或困难情形，属敏感个人信息，请核实。", "what looks like the health, a disability or the hardship of a named person, sensitive personal information: please check."),
	}
	evidence := append(r.evidence[:0], why)
	switch {
	case grave:
		f.Severity = scan.Critical
		if why.Kind != "row" {
			evidence = append(evidence, r.say("neighbour", "法律明文禁止公开姓名的疾病或情形", "an illness whose bearers a law forbids to name"))
		}
	case r.pass.Kind == scan.KindNews || r.pass.Kind == scan.KindSpeech:
		f.Severity = scan.Low
		evidence = append(evidence, r.say("exempt", "新闻报道中的人物，请确认经本人同意", "a person in the news: confirm consent"))
	}
	r.report(f, c, evidence, mask)
}
