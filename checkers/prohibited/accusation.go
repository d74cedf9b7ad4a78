package prohibited

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// aPerson is a person as case reports name one: 张某, 李某某, 王女士, 犯罪嫌疑人陈刚.
var aPerson = lazy.Regexp(`[\p{Han}]某[某\p{Han}]?|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文](?:女士|先生|老师|局长|书记|主任|经理|某)`)

// accusation reports a word that calls somebody guilty while the case is open
// (PRO-09): who is suspected is a suspect until a court has judged.
func (m *matter) accusation() {
	view, at := m.view(), m.hit.Span
	if strings.HasSuffix(view[:at.Start], "疑") || strings.HasPrefix(view[at.End:], "嫌疑") || strings.HasSuffix(view[:at.Start], "嫌疑") {
		return
	}
	who := aPerson().FindString(within30(view, m.sentence, at))
	if who == "" {
		return
	}
	around := m.around()
	pending := m.says(around, "pending")
	if pending == "" || m.says(around, "judged") != "" {
		return
	}
	m.report(scan.Finding{
		Rule: "PRO-09", Confidence: scan.Strong,
		Evidence: []scan.Evidence{evidence("person", who), evidence("pending", pending)},
		Message: m.pass.Say("案件尚未判决，称“"+at.In(view)+"”可能侵害名誉，宜称“犯罪嫌疑人”“涉案人员”，请核实",
			"the case has not been judged: call the person a suspect"),
	})
}

func within30(view string, sentence, at dict.Span) string {
	start := onRune(view, max(sentence.Start, at.Start-30))
	end := onRune(view, min(max(sentence.End, at.End), at.End+30))
	return view[start:end]
}

var addressed = lazy.Regexp(`你|您|他|她|这种|这些|那些|某|领导|局长|书记|县长|镇长|村长|主任|队长|校长|老师|医生|警察|法官|公司|单位|部门|政府|楼主|博主|小编`)

// insult reports words that nobody prints about somebody (PRO-09): medium
// where somebody is named or addressed, else low.
func (m *matter) insult() {
	view, at := m.view(), m.hit.Span
	near := within30(view, m.sentence, at)
	f := scan.Finding{
		Rule: "PRO-09", Severity: scan.Low, Confidence: scan.Weak,
		Message: m.pass.Say("疑似侮辱性用语，请核实", "looks like an insult, please check"),
	}
	if who := aPerson().FindString(near); who != "" {
		f.Severity = scan.Medium
		f.Evidence = []scan.Evidence{evidence("person", who)}
	} else if who := addressed().FindString(near); who != "" {
		f.Severity = scan.Medium
		f.Evidence = []scan.Evidence{evidence("addressed", who)}
	}
	m.report(f)
}
