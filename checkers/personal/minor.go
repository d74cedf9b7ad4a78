package personal

import (
	"slices"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

const (
	adult    = 18
	consents = 14 // 个人信息保护法第三十一条: below it a guardian consents
)

// minor reads a name behind a role that only children have: 小学生韦小莲, 女童….
func (r *reader) minor(role dict.Span) {
	name, ok := r.nameBehindRole(role)
	if !ok {
		name, ok = r.pupil(role)
	}
	if !ok || r.grown(name) {
		return
	}
	r.child(name, r.say("label", role.In(r.view), role.In(r.view)), -1)
}

// pupil reads the name before what somebody is: 韦小莲，女，石桥小学六年级学生.
func (r *reader) pupil(role dict.Span) (dict.Span, bool) {
	if !strings.HasSuffix(role.In(r.view), "学生") {
		return dict.Span{}, false
	}
	before := r.before(role, reach)
	at := max(strings.LastIndex(before, "，男，"), strings.LastIndex(before, "，女，"))
	if at < 0 || grownUp(before[at:]) {
		return dict.Span{}, false
	}
	return r.nameBefore(role.Start - len(before) + at)
}

// attends reads the name before 就读 where a school of children stands behind it:
// 学生韦小莲，就读石桥小学五年级.
func (r *reader) attends(verb dict.Span) {
	school := r.text.Clause(verb.End)
	if school.End <= verb.End || !childSchools().In(r.view[verb.End:school.End]) || grownUp(r.view[verb.End:school.End]) {
		return
	}
	if name, ok := r.subject(r.text.Sentence(verb.Start), verb.Start); ok && !r.grown(name) {
		r.child(name, r.say("neighbour", "就读"+strings.TrimLeft(r.view[verb.End:school.End], "于"), "attends a school"), -1)
	}
}

// grown reports a person whose year of birth behind the name is long past.
func (r *reader) grown(name dict.Span) bool {
	m := bornDate().FindStringSubmatch(r.after(name, reach))
	return m != nil && r.pass.Now.Year()-atoi(m[1]) >= adult
}

// classmates reads the names before 同学 where a class or a school of children
// stands before them: 三年级（2）班韦小莲、陆家旺同学.
func (r *reader) classmates(word dict.Span) {
	var names []dict.Span
	pos := word.Start
	for {
		name, ok := r.nameBefore(pos)
		if !ok {
			break
		}
		names = append(names, name)
		rest, more := strings.CutSuffix(r.view[:name.Start], "、")
		if pos = len(rest); !more {
			break
		}
	}
	if len(names) == 0 {
		return
	}
	before := r.before(dict.Span{Start: pos, End: pos}, reach)
	school := childSchools().Last(before)
	const near = 24 // bytes: 五年级（12）班的
	if school < 0 || len(before)-school > near || !childEnds().In(before[max(0, len(before)-len("小学的")):]) || grownUp(before) {
		return
	}
	for _, name := range names {
		r.child(name, r.say("neighbour", "前有学校或班级", "a school or class stands before it"), -1)
	}
}

var (
	childSchools = words.NewSet("年级", "小学", "中学", "初中", "初一", "初二", "初三", "高一", "高二", "高三", "幼儿园", "班")
	// what ends the school or the class right before a name
	childEnds = words.NewSet("班", "级", "学", "园", "校", "初一", "初二", "初三", "高一", "高二", "高三")
)

// aged reads the age in front of 岁 and the name it belongs to: 韦小莲（女，8岁）,
// 12岁的韦小莲.
func (r *reader) aged(sign dict.Span) {
	start := sign.Start
	for start > 0 && r.view[start-1]-'0' <= 9 && sign.Start-start < 3 {
		start--
	}
	if start == sign.Start || sign.Start-start > 2 {
		return
	}
	age := atoi(r.view[start:sign.Start])
	if age >= adult || start > 0 && (r.view[start-1] == '-' || r.view[start-1] == '.') {
		return
	}
	after := r.view[sign.End:]
	for _, w := range [...]string{"以", "至", "到", "—", "-", "及", "年龄段", "组", "～", "~"} {
		if strings.HasPrefix(after, w) {
			return
		}
	}
	sentence := r.text.Sentence(start)
	before := r.view[sentence.Start:start]
	why := r.say("neighbour", "年龄不满十八周岁", "under eighteen")
	lead := strings.TrimRight(before, "0123456789 ")
	for _, end := range [...]string{"，今年", "，年仅", "，年", "今年", "年仅", "，男，", "，女，", "（男，", "（女，", "，现年", "（", "，", "(男,", "(女,", "("} {
		if strings.HasSuffix(lead, end) {
			if name, ok := r.nameBefore(sentence.Start + len(lead) - len(end)); ok && r.namesPerson(name, end) {
				r.child(name, why, age)
				return
			}
		}
	}
	for _, w := range [...]string{"的", "女孩", "男孩", "女童", "男童", "学生", "儿童", "少年", "少女"} {
		if rest, ok := strings.CutPrefix(after, w); ok {
			if name, ok := r.nameAfter(len(r.view) - len(rest)); ok {
				r.child(name, why, age)
			}
			return
		}
	}
}

// namesPerson guards the weak frames: a bare bracket or comma before an age
// makes a name only of what begins the sentence or follows a role.
func (r *reader) namesPerson(name dict.Span, end string) bool {
	if end != "，" && end != "（" && end != "(" {
		return true
	}
	before, _ := lastRune(r.view[:name.Start])
	if !isHan(before) {
		return name.Len() >= len("三个字") || before == '\n' || before == 0
	}
	for _, role := range roles {
		if strings.HasSuffix(r.view[:name.Start], role) {
			return true
		}
	}
	return false
}

// child reports a named child; what else the sentence says makes it grave.
func (r *reader) child(name dict.Span, why scan.Evidence, age int) {
	c := r.place(name)
	f := scan.Finding{
		Rule: "MIN-01", Span: name, Confidence: scan.Strong, Edits: []scan.Edit{r.nameEdit(name)},
		Message: r.pass.Say("疑似公开未成年人的姓名与学校、年龄等信息，请核实。", "what looks like the name of a child with school or age: please check."),
	}
	evidence := append(r.evidence[:0], why)
	sentence := r.text.Sentence(name.Start)
	if word := r.aggravated(sentence.In(r.view)); word != "" {
		f.Severity = scan.Critical
		f.Message = r.pass.Say("疑似公开未成年人的姓名及其案件、伤病、贫困或证件信息，请核实。", "what looks like the name of a child with a case, an illness, poverty or papers: please check.")
		evidence = append(evidence, r.say("neighbour", word, word))
	}
	r.report(f, c, evidence, r.surnamed(name.In(r.view)))
	r.consent(name, age)
}

// aggravated returns a word that makes the naming of a child grave.
func (r *reader) aggravated(text string) string {
	for _, w := range [...]string{"被害", "受害", "猥亵", "性侵", "强奸", "拐卖", "虐待", "家暴", "遗弃", "溺水", "受伤", "死亡", "身亡", "遇难", "失踪", "犯罪", "涉嫌", "盗窃", "殴打", "欺凌", "霸凌", "案", "孤儿", "贫困", "低保", "单亲", "患", "病", "残疾", "身份证", "住址", "家住", "电话", "手机"} {
		if strings.Contains(text, w) {
			return w
		}
	}
	return ""
}

// consent asks for the guardian's consent where the document says that there is none.
func (r *reader) consent(at dict.Span, age int) {
	given := r.pass.Document.GuardianConsent
	if given == nil || *given || age >= consents {
		return
	}
	r.report(scan.Finding{
		Rule: "MIN-02", Span: at, Confidence: scan.Strong, Edits: []scan.Edit{r.nameEdit(at)},
		Message: r.pass.Say("疑似公开不满十四周岁未成年人的信息，而未见监护人同意的记录，请核实。", "what looks like data of a child under fourteen without a guardian's consent: please check."),
	}, r.place(at), append(r.evidence[:0], r.say("neighbour", "guardian_consent 为 false", "guardian_consent is false")), r.surnamed(at.In(r.view)))
}

// children reads a list of pupils: a column of names beside one of schools,
// classes or ages below eighteen.
func (r *reader) children(n int) {
	t := &r.tables[n]
	if t.name < 0 {
		return
	}
	school, class, age, birth, teacher := -1, -1, -1, -1, false
	for c, k := range t.kinds {
		switch k {
		case kindSchool:
			school = c
		case kindClass:
			class = c
		case kindAge:
			age = c
		case kindBirth:
			birth = c
		case kindPost:
			teacher = true
		case kindUnit:
			if strings.Contains(t.headers[c], "学校") || strings.Contains(t.headers[c], "园") {
				school = c
			}
		}
	}
	pupils := class >= 0 || school >= 0 && r.aboutPupils(t)
	id := slices.Index(t.kinds, kindID)
	if !pupils && age < 0 && birth < 0 && !t.minors || teacher && class < 0 || t.students() {
		return
	}
	grave := r.graveColumn(t)
	for _, b := range r.text.Blocks() {
		if b.Kind != scan.Cell || b.Table != n || b.Column != t.name {
			continue
		}
		name, ok := r.nameIn(b.Span)
		if !ok || r.facts.labels.exact[squeeze(name.In(r.view))] != none {
			continue
		}
		years, where := -1, ""
		for _, other := range r.text.Row(b) {
			text := other.In(r.view)
			switch other.Column {
			case age:
				if digits := strings.TrimRight(text, "周岁"); digits != "" && len(digits) <= 3 && strings.Trim(digits, "0123456789") == "" {
					years = atoi(digits)
				}
			case birth:
				if m := birthDate().FindStringSubmatch(text); m != nil && years < 0 {
					years = r.pass.Now.Year() - atoi(m[1])
				}
			case school, class:
				where += text
			case id:
				if born := r.ageBy(text); years < 0 {
					years = born
				}
			}
		}
		switch {
		case years >= adult, grownUp(where), where == "" && years < 0, !pupils && years < 0:
			continue
		}
		f := scan.Finding{
			Rule: "MIN-01", Span: name, Confidence: scan.Strong, Edits: []scan.Edit{r.nameEdit(name)},
			Message: r.pass.Say("疑似未成年人名单，含姓名与学校、班级或年龄，请核实是否必要。", "what looks like a list of children with school, class or age: please check whether it is needed."),
		}
		evidence := append(r.evidence[:0], r.say("row", "同一行有学校、班级或不满十八周岁的年龄", "school, class or an age under eighteen in the row"))
		if grave != "" {
			f.Severity = scan.Critical
			evidence = append(evidence, scan.Evidence{Kind: "column", Detail: grave})
		}
		r.report(f, r.place(name), evidence, r.surnamed(name.In(r.view)))
		if years >= 0 && years < consents || strings.Contains(where, "小学") || strings.Contains(where, "幼儿园") {
			r.consent(name, years)
		}
	}
}

// students reports a table of adults who study, by its columns.
func (t *table) students() bool {
	for _, h := range t.headers {
		switch squeeze(h) {
		case "学院", "院系", "所在学院", "所在院系", "系别", "院（系）", "导师", "学位", "学历", "学历层次":
			return true
		}
	}
	return false
}

// ageBy is the age of whom an identity number belongs to, -1 if it is none.
func (r *reader) ageBy(id string) int {
	if len(id) != 18 || strings.Trim(id[:17], "0123456789") != "" || !dated(id[6:14], r.pass.Now) {
		return -1
	}
	now := r.pass.Now
	years := now.Year() - atoi(id[6:10])
	if month, day := atoi(id[10:12]), atoi(id[12:14]); month > int(now.Month()) || month == int(now.Month()) && day > now.Day() {
		years--
	}
	return years
}

// graveColumn is the header of a column that says more of a child than may be known.
func (r *reader) graveColumn(t *table) string {
	for c, k := range t.kinds {
		switch k {
		case kindID, kindCertificate, kindAddress, kindHealth, kindHardship, kindMobile, kindPhone, kindHome, kindBank, kindDisabled:
			return t.headers[c]
		}
	}
	return ""
}

// aboutPupils reports a table of pupils by the header of its names or what stands above it.
func (r *reader) aboutPupils(t *table) bool {
	head := t.headers[t.name]
	for _, w := range [...]string{"学生", "儿童", "幼儿", "新生"} {
		if strings.Contains(head, w) {
			return true
		}
	}
	for _, h := range t.headers {
		switch squeeze(h) {
		case "指导教师", "指导老师", "辅导教师", "辅导老师", "家长", "家长姓名", "监护人", "监护人姓名", "班主任":
			return true
		}
	}
	in, at := r.pass.Title()
	if in == nil {
		return false
	}
	title := at.In(in.View)
	for _, w := range [...]string{"教师", "校长", "教职工", "园长", "工作者"} {
		if strings.Contains(title, w) {
			return false
		}
	}
	for _, w := range [...]string{"学生", "新生", "三好", "少先队", "入学", "招生", "录取", "幼儿", "儿童", "小学", "初中", "共青团员", "队员"} {
		if strings.Contains(title, w) {
			return true
		}
	}
	return false
}

// grownUp recognises schools of adults.
func grownUp(where string) bool {
	if strings.Contains(where, "附属") || strings.Contains(where, "附小") || strings.Contains(where, "附中") {
		return false
	}
	for _, w := range [...]string{"大学", "学院", "研究生", "硕士", "博士", "本科", "专科", "党校", "老年"} {
		if strings.Contains(where, w) {
			return true
		}
	}
	return false
}

// violence reads how a child is hurt, told in detail.
func (r *reader) violence(word dict.Span) {
	sentence := r.text.Sentence(word.Start)
	text := sentence.In(r.view)
	young := ""
	for _, w := range [...]string{"学生", "同学", "未成年", "初中生", "小学生", "中学生", "少年", "少女", "孩子", "儿童", "校园", "女生", "男生"} {
		if strings.Contains(text, w) {
			young = w
			break
		}
	}
	if young == "" {
		return
	}
	r.pass.Report(scan.Finding{
		Rule: "MIN-03", In: r.text, Span: word, Confidence: scan.Weak,
		Message:  r.pass.Say("疑似描述未成年人受害、自伤或校园欺凌的细节，可能引起模仿或二次伤害，请核实。", "what looks like details of how a child is hurt, which others may imitate: please check."),
		Evidence: []scan.Evidence{r.say("neighbour", young, young)},
	})
}
