package wording

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// 国家通用语言文字法 第十七条 keeps traditional and variant characters for
// relics, surnames, calligraphy, signatures and handwriting, publishing,
// teaching and research. Quotations and foreign names are their own affair.
var traditionalAtHome = lazy.Regexp(`题词|题字|题写|题跋|匾|碑|石刻|摩崖|铭文|铭刻|印章|书法|楹联|对联|古籍|善本|刻本|抄本|手稿|文物|遗址|繁体|异体|简化字|正体|字样|姓氏|族谱|台湾|香港|澳门|港澳|侨|海外|日本|韩国`)

// few simplified characters to a traditional one: from here on the text is traditional.
const simplifiedPerTraditional = 10

// width is that of every character of the basic plane beyond U+07FF, in bytes.
const width = 3

// reportTraditional tells traditional characters among simplified ones by where they stand.
func reportTraditional(p *scan.Pass, t *scan.Text, list []int) {
	if len(list) == 0 || len(list)*simplifiedPerTraditional > utf8.RuneCountInString(t.View) {
		return
	}
	for i := 0; i < len(list); {
		at := dict.Span{Start: list[i], End: list[i] + width}
		n := 1
		for i+n < len(list) && list[i+n] == at.End { // side by side
			at.End += width
			n++
		}
		sentence := t.Sentence(at.Start)
		i += n
		if n > 3 || crowded(list, i-n) || traditionalAtHome().MatchString(sentence.In(t.View)) || quoted(t.View, at, sentence) {
			continue
		}
		plain := simplified(at.In(t.View))
		p.Report(scan.Finding{
			Rule: "WRD-06", In: t, Span: at, Confidence: scan.Strong,
			Message: p.Say("简体文稿中出现繁体字或异体字“"+at.In(t.View)+"”，请核实",
				"a traditional or variant character in simplified text"),
			Suggestion: p.Say("如非姓名、题词、文物名称等，改为“"+plain+"”。", "write "+plain+" unless it is a name or an inscription"),
			Edits:      []scan.Edit{{Start: at.Start, End: at.End, New: plain}},
		})
	}
}

// crowded reports a stretch that is traditional itself: a quotation, a notice of
// rights, however its lines are broken.
func crowded(list []int, i int) bool {
	const reach, many = 180, 4 // bytes, characters
	first, last := i, i
	for first > 0 && list[first-1] > list[i]-reach {
		first--
		if i-first > many {
			return true
		}
	}
	for last+1 < len(list) && list[last+1] < list[i]+reach && last-first <= many {
		last++
	}
	return last-first+1 > many
}

// quoted reports whether the span stands in quotes or a title within its sentence.
func quoted(view string, at, sentence dict.Span) bool {
	before, after := view[sentence.Start:at.Start], view[at.End:max(at.End, sentence.End)]
	for _, q := range [][2]string{{"《", "》"}, {"“", "”"}, {"「", "」"}, {"『", "』"}, {"（", "）"}, {"(", ")"}} {
		i := strings.LastIndex(before, q[0])
		if i >= 0 && !strings.Contains(before[i:], q[1]) && strings.Contains(after, q[1]) {
			return true
		}
	}
	return false
}
