package personal

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// victim reads the full name behind 被害人, 举报人, 证人 and their like.
func (r *reader) victim(role dict.Span) {
	name, ok := r.nameBehindRole(role)
	if before, _ := lastRune(r.view[:role.Start]); !ok || role.In(r.view) == "证人" && strings.ContainsRune("持领办取发保公", before) {
		return // 持证人, 保证人
	}
	r.reportVictim(name, role)
}

// harmed reads the name before what was done to somebody: 申请人韦小莲遭受家庭暴力.
func (r *reader) harmed(verb dict.Span) {
	sentence := r.text.Sentence(verb.Start)
	name, ok := r.subject(sentence, verb.Start)
	if !ok { // 申请人韦小莲称，其与被申请人婚后多次遭受家暴
		if i := strings.LastIndex(r.view[sentence.Start:verb.Start], "，其"); i > 0 {
			name, ok = r.subject(sentence, sentence.Start+i)
		}
	}
	if ok {
		r.reportVictim(name, verb)
	}
}

func (r *reader) reportVictim(name, role dict.Span) {
	sentence := r.text.Sentence(role.Start).In(r.view)
	for _, w := range [...]string{"英模", "烈士", "见义勇为", "英雄"} {
		if strings.Contains(sentence, w) {
			return
		}
	}
	r.report(scan.Finding{
		Rule: "PII-20", Span: name, Confidence: scan.Strong, Edits: []scan.Edit{r.nameEdit(name)},
		Message: r.pass.Say("疑似公开受害人、举报人、证人等的完整姓名，请核实；一般以“姓氏＋某”代替。", "what looks like the full name of a victim, a witness or a complainant: please check; the family name and 某 is the usual form."),
	}, r.place(name), append(r.evidence[:0], r.say("label", role.In(r.view), role.In(r.view))), r.surnamed(name.In(r.view)))
}
