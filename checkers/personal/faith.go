package personal

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// statusWords are identities that are nobody's business.
var statusWords = [...]string{"矫正", "服刑", "刑满释放", "安置帮教", "吸毒", "戒毒", "邪教", "信访", "精神障碍", "前科", "涉毒", "重点人口", "同性恋", "艾滋"}

// faithCell reads a cell under 宗教信仰 or 人员类别 in a row with a name.
func (r *reader) faithCell(at dict.Span, k kind) {
	text := at.In(r.view)
	if !meaningful(text) {
		return
	}
	if k == kindStatus {
		found := false
		for _, w := range statusWords {
			found = found || strings.Contains(text, w)
		}
		if !found {
			return
		}
	}
	if c := r.place(at); c.row.hasName {
		r.reportFaith(at, c, scan.Evidence{Kind: "column", Detail: c.headerText}, scan.Edit{Start: at.Start, End: at.End, New: "***"}, "***")
	}
}

// faithful reads a name beside what somebody professes or is registered as:
// 村民王建国信仰基督教, 社区矫正对象王建国.
func (r *reader) faithful(word dict.Span) {
	sentence := r.text.Sentence(word.Start)
	for _, w := range [...]string{"会长", "协会", "委员会", "宗教界", "教职人员", "住持", "法师", "牧师", "神父", "阿訇"} {
		if strings.Contains(sentence.In(r.view), w) {
			return // office bearers of a religious body
		}
	}
	name, ok := r.nameBehindRole(word)
	if !ok {
		name, ok = r.subject(sentence, word.Start)
	}
	if !ok {
		return
	}
	r.reportFaith(name, r.place(name), r.say("neighbour", word.In(r.view), word.In(r.view)), r.nameEdit(name), r.surnamed(name.In(r.view)))
}

func (r *reader) reportFaith(at dict.Span, c *place, why scan.Evidence, edit scan.Edit, mask string) {
	r.report(scan.Finding{
		Rule: "PII-24", Span: at, Confidence: scan.Strong, Edits: []scan.Edit{edit},
		Message: r.pass.Say("疑似公开具名个人的宗教信仰或特定身份，属敏感个人信息，请核实。", "what looks like the faith or a specific identity of a named person, sensitive personal information: please check."),
	}, c, append(r.evidence[:0], why), mask)
}
