package prohibited

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

var (
	aTime  = lazy.Regexp(`\d{1,2}[点:：]\d{0,2}|[上下]午|明[天早晚]|今[天晚]|后天|周[一二三四五六日末]|星期[一二三四五六日天]|\d{1,2}月\d{1,2}[日号]|\d{1,2}号`)
	aPlace = lazy.Regexp(`门口|门前|广场|路口|大厅|楼下|大楼|大院|收费站|高速口|工地|厂门|市府|县府|区府|售楼部|售楼处|项目部`)
)

// gathering reports calls to gather: what is to be done, when, perhaps where,
// and that others are to join (PRO-06).
func (m *matter) gathering() {
	at := m.near(120)
	summons := m.says(at, "summons")
	if summons == "" {
		return
	}
	text := at.In(m.view())
	when := aTime().FindString(text)
	if when == "" {
		return
	}
	where := aPlace().FindString(text)
	f := scan.Finding{
		Rule: "PRO-06", Confidence: scan.Strong, Evidence: []scan.Evidence{evidence("summons", summons), evidence("time", when)},
		Message: m.pass.Say("疑似煽动聚集的内容（号召与时间同时出现），请核实", "looks like a call to gather: a summons with a time, please check"),
	}
	if where == "" {
		f.Severity = scan.Medium
	} else {
		f.Evidence = append(f.Evidence, evidence("place", where))
	}
	m.report(f)
}

// rumour reports hearsay about an event in a draft that neither denies it nor
// names an office that confirms it (PRO-06).
func (m *matter) rumour() {
	event := m.says(m.near(90), "event")
	if event == "" || m.says(m.around(), "denied") != "" || strings.Contains(m.pass.Document.Title, "谣") {
		return
	}
	m.report(scan.Finding{
		Rule: "PRO-06", Severity: scan.Medium, Confidence: scan.Weak, Evidence: []scan.Evidence{evidence("event", event)},
		Message: m.pass.Say("疑似未经证实的消息，没有官方来源或辟谣说明，请核实", "hearsay without an official source, please check"),
	})
}
