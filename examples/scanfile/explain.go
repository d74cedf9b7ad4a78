package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/report"
)

// listRules lists the rules of every checker.
func (p *program) listRules() {
	s, err := p.setUp()
	if err != nil {
		p.fail(err)
		return
	}
	page := p.newPage(80)
	const id, severity = 18, 8
	for _, c := range s.listed() {
		page.item(c.Name+"  ", c.Doc.In(p.lang))
		for _, r := range c.Rules {
			page.row("  ", []int{id, severity, page.width - id - severity - 6}, r.ID, severityUnder(s.publisher, r).In(p.lang), r.Title.In(p.lang))
		}
		page.WriteByte('\n')
	}
	p.print(page.String())
}

// explainRules tells all about a rule and its grades, or about a family of them.
func (p *program) explainRules() {
	s, err := p.setUp()
	if err != nil {
		p.fail(err)
		return
	}
	page := p.newPage(80)
	for _, c := range s.listed() {
		for _, r := range c.Rules {
			if slices.ContainsFunc([]string{r.ID, scan.Parent(r.ID), scan.Family(r.ID)}, func(id string) bool { return strings.EqualFold(id, p.explain) }) {
				p.explainRule(page, s, c, r)
			}
		}
	}
	if page.Len() == 0 {
		p.fail(fmt.Errorf(p.say("没有规则 %q，-rules 列出全部规则", "no rule %q, -rules lists them all"), p.explain))
		return
	}
	p.print(page.String())
}

func (p *program) explainRule(page *page, s *setup, c *scan.Checker, r scan.Rule) {
	page.item(r.ID+"  ", r.Title.In(p.lang))
	line := func(zh, en, text string) {
		if text != "" {
			page.item("  "+p.say(zh+"：", en+": "), text)
		}
	}
	line("检查器", "checker", c.Name)
	line("级别", "severity", p.severity(s.publisher, r))
	if r.Level > 0 {
		line("审核级别", "review", fmt.Sprintf(p.say("L%d，不论提示的级别", "L%d, whatever the severity"), r.Level))
	}
	line("说明", "what", r.Doc.In(p.lang))
	line("建议", "advice", r.Advice.In(p.lang))
	basis := report.Citations(s.scanner.Basis(r.ID), p.lang)
	if basis == "" {
		basis = p.say("规则本身不引用条文；发布单位的规定由 -profile 或 -config 给出", "none of its own; -profile or -config has the publisher's regulations")
	}
	line("依据", "basis", basis)
	line("降为参考", "lowered where", lowered(r.Suppressors, p.lang))
	if r.Sensitive {
		line("遮挡", "masked", p.say("找到的内容", "what is found"))
	}
	if r.Private {
		line("遮挡", "masked", p.say("找到后，报告不显示整篇稿件的上下文", "once it is found, no text of the draft around any finding is shown"))
	}
	oneLine := strings.NewReplacer("⟦", "【", "⟧", "】", "\n", " ↵ ", "\t", "  ")
	for _, example := range r.Hits {
		line("提示", "flags", oneLine.Replace(example))
	}
	for _, example := range r.Misses {
		if strings.ContainsFunc(example, unicode.IsLetter) { // rules of lexicons have none
			line("不提示", "does not flag", oneLine.Replace(example))
		}
	}
	page.WriteByte('\n')
}

// severity names the rule's severity, and that of the publisher where it differs.
func (p *program) severity(who *scan.Profile, r scan.Rule) string {
	now := severityUnder(who, r)
	if now == r.Severity {
		return now.In(p.lang)
	}
	return fmt.Sprintf(p.say("%s（%s 所定，规则原为%s）", "%s (as %s has it; %s by itself)"), now.In(p.lang), who.Name, r.Severity.In(p.lang))
}

// severityUnder is the severity that the publisher gives to a rule.
func severityUnder(who *scan.Profile, r scan.Rule) scan.Severity {
	for _, id := range []string{r.ID, scan.Parent(r.ID)} {
		if severity, ok := who.Severities[id]; ok {
			return severity
		}
	}
	return r.Severity
}

// lowered names the contexts that lower a finding.
func lowered(set scan.Suppressors, lang scan.Lang) string {
	var names []string
	for one := scan.RuleText; one < scan.NoSuppressors; one <<= 1 {
		if set&one == 0 {
			continue
		}
		if name := report.Suppression(one.Name(), lang); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, scan.Bilingual{ZH: "；", EN: "; "}.In(lang))
}
