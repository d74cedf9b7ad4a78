package main

import (
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/report"
)

// explainRules lists the rules, or tells all about one.
func (p *program) explainRules() {
	list, err := p.chosen()
	if err != nil {
		p.fail(err)
		return
	}
	s, err := p.newScanner() // knows what the profile cites
	if err != nil {
		p.fail(err)
		return
	}
	var b strings.Builder
	for _, c := range list {
		if p.rules {
			fmt.Fprintf(&b, "%s\t%s\n", c.Name, c.Doc.In(p.lang))
		}
		for _, r := range c.Rules {
			switch {
			case p.rules:
				fmt.Fprintf(&b, "  %s\t%s\t%s\n", r.ID, r.Severity.In(p.lang), r.Title.In(p.lang))
			case r.ID == p.explain || scan.Parent(r.ID) == p.explain:
				p.explainRule(&b, c, r, s.Basis(r.ID))
			}
		}
	}
	if b.Len() == 0 {
		p.fail(fmt.Errorf(p.say("没有规则 %q，-rules 列出全部规则", "no rule %q, -rules lists them all"), p.explain))
		return
	}
	p.print(b.String())
}

func (p *program) explainRule(b *strings.Builder, c *scan.Checker, r scan.Rule, basis []scan.Basis) {
	fmt.Fprintf(b, "%s  %s\n", r.ID, r.Title.In(p.lang))
	line := func(zh, en, text string) {
		if text != "" {
			fmt.Fprintf(b, "  %s%s\n", p.say(zh+"：", en+": "), text)
		}
	}
	line("检查器", "checker", c.Name)
	line("级别", "severity", r.Severity.In(p.lang))
	line("说明", "what", r.Doc.In(p.lang))
	line("建议", "advice", r.Advice.In(p.lang))
	line("依据", "basis", report.Citations(basis, p.lang))
	oneLine := strings.NewReplacer("⟦", "【", "⟧", "】", "\n", " ↵ ", "\t", "  ")
	for _, s := range r.Hits {
		line("提示", "flags", oneLine.Replace(s))
	}
	for _, s := range r.Misses {
		line("不提示", "does not flag", oneLine.Replace(s))
	}
	b.WriteByte('\n')
}
