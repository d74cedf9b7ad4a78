package personal

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	birthDate = lazy.Regexp(`^(\d{4})(?:年\s*\d{1,2}月(?:\s*\d{1,2}日)?|[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{4})`)
	bornDate  = lazy.Regexp(`(\d{4})年\s*(\d{1,2})月(?:\s*(\d{1,2})日)?\s*(?:出?生|生于|，?生于)`)
)

// birthCell reads a cell under 出生日期, 籍贯 in a row with a name.
func (r *reader) birthCell(at dict.Span) {
	if !meaningful(at.In(r.view)) {
		return
	}
	c := r.place(at)
	if !c.row.hasName {
		return
	}
	edit := "***"
	if m := birthDate().FindStringSubmatch(at.In(r.view)); m != nil {
		edit = m[1] + "年"
	} else if strings.Contains(c.headerText, "出生") {
		return
	}
	r.reportBirth(at, c, edit, scan.Low)
}

// birthBehind reads 出生日期：1985年6月12日 in a form with a name.
func (r *reader) birthBehind(l dict.Span) {
	pos := l.End
	c, size := firstRune(r.view[pos:])
	if c != '：' && c != ':' {
		return
	}
	pos += size
	for strings.HasPrefix(r.view[pos:], " ") || strings.HasPrefix(r.view[pos:], "　") {
		_, size := firstRune(r.view[pos:])
		pos += size
	}
	m := birthDate().FindString(r.view[pos:min(len(r.view), pos+40)])
	if m == "" {
		return
	}
	if _, ok := r.nameAround(l); !ok {
		return
	}
	at := dict.Span{Start: pos, End: pos + len(m)}
	r.reportBirth(at, r.place(at), m[:4]+"年", scan.Low)
}

// introduced reads 王建国，男，壮族，1985年6月12日出生: a person is introduced with
// the date of birth. Officials are introduced so everywhere: then it is normal.
func (r *reader) introduced(mark dict.Span) {
	name, ok := r.nameBefore(mark.Start)
	if !ok {
		return
	}
	r.onTheWay(name, mark)
	rest := mark.In(r.view) + r.after(mark, 240-mark.Len())
	m := bornDate().FindStringSubmatchIndex(rest)
	if m == nil {
		return
	}
	severity := scan.Low
	if m[6] < 0 || r.isPublicFigure(r.text.Sentence(mark.Start)) {
		severity = scan.Info
	}
	at := dict.Span{Start: mark.Start + m[0], End: mark.Start + m[1]}
	r.reportBirth(at, r.place(at), rest[m[2]:m[3]]+"年出生", severity)
}

// isPublicFigure reports the biography of an official or of a person of history.
func (r *reader) isPublicFigure(sentence dict.Span) bool {
	line := r.lineAt(sentence.Start)
	text := r.view[line.Start:min(line.End, line.Start+1200)]
	for _, w := range [...]string{"现任", "历任", "曾任", "任职", "参加工作", "党组", "书记", "县长", "局长", "主任", "部长", "市长", "委员", "代表", "烈士", "逝世", "诗人", "作家", "画家", "革命", "院士", "教授", "运动员", "冠军", "劳动模范", "劳模", "模范", "传承人", "董事", "总经理"} {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

func (r *reader) reportBirth(at dict.Span, c *place, edit string, severity scan.Severity) {
	r.report(scan.Finding{
		Rule: "PII-13", Span: at, Severity: severity, Confidence: scan.Strong,
		Edits:   []scan.Edit{{Start: at.Start, End: at.End, New: edit}},
		Message: r.pass.Say("疑似公开具名个人的出生日期或籍贯，请核实是否必要。", "what looks like the date or place of birth of a named person: please check whether it is needed."),
	}, c, append(r.evidence[:0], r.say("neighbour", "旁有姓名", "beside a name")), edit)
}
