package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/profile"
	"github.com/xianshen/xianshen/scan/report"
)

// clause is a clause of a regulation as it is printed.
type clause struct {
	Instrument scan.Basis   `json:"instrument"`
	Quote      string       `json:"quote"`
	Classes    []string     `json:"classes"`
	Rules      []clauseRule `json:"rules"`
	Support    string       `json:"support"`
}

// clauseRule is a rule, or a family of rules with the number of them.
type clauseRule struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// classes say how a clause can be checked.
var classes = map[string]scan.Bilingual{
	"text":     {ZH: "文本", EN: "text"},
	"metadata": {ZH: "元数据", EN: "metadata"},
	"process":  {ZH: "流程", EN: "process"},
	"none":     {ZH: "由人判断", EN: "people"},
}

// listClauses prints what the software does about each clause of the
// regulations behind an embedded profile.
func (p *program) listClauses() {
	list, err := p.readClauses()
	if err != nil {
		p.fail(err)
		return
	}
	if p.format != "text" {
		p.print(encodeClauses(list, p.format == "jsonl"))
		return
	}
	if len(list) == 0 {
		p.print(fmt.Sprintf(p.say("%s 只引用国家法律法规，没有逐条对应的办法。\n", "%s cites national law only and stands for no regulation.\n"), p.clauses))
		return
	}
	page := p.newPage(120)
	p.tabulate(page, list)
	p.print(page.String())
}

func (p *program) readClauses() ([]clause, error) {
	who, err := profile.Load(p.clauses)
	if err != nil {
		return nil, err
	}
	known, err := profile.Clauses(p.clauses)
	if err != nil {
		return nil, err
	}
	all, err := checkers.Default()
	if err != nil {
		return nil, err
	}
	list := []clause{}
	for _, c := range known {
		one := clause{Quote: c.Quote, Classes: c.Classes, Rules: []clauseRule{}, Support: c.Support}
		one.Instrument = scan.Basis{Document: c.Instrument, Article: c.Article}
		for _, i := range who.Instruments {
			if i.ID == c.Instrument {
				one.Instrument = scan.Basis{Document: i.Name, Number: i.Number, Article: c.Article, Version: i.Version}
			}
		}
		for _, id := range c.Rules {
			one.Rules = append(one.Rules, clauseRule{id, p.titleOf(all, id, c.Support)})
		}
		list = append(list, one)
	}
	return list, nil
}

// titleOf is the title of a rule; of a family it says how many rules it has. A
// duty that the report itself serves (ROU-02 by its signers) has no rule.
func (p *program) titleOf(list []*scan.Checker, id, support string) string {
	count := 0
	for _, c := range list {
		for _, r := range c.Rules {
			if r.ID == id {
				return r.Title.In(p.lang)
			}
			if scan.Family(r.ID) == id {
				count++
			}
		}
	}
	switch {
	case count > 0:
	case support != "":
		return p.say("见“支持”", "see support")
	default:
		return p.say("尚无此规则", "no such rule yet")
	}
	return fmt.Sprintf(p.say("全部 %d 条规则", "all %d rules"), count)
}

func encodeClauses(list []clause, lines bool) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	before, between, after := "[\n", ",", "]\n"
	if lines {
		before, between, after = "", "", ""
	}
	b.WriteString(before)
	for i, c := range list {
		if i > 0 {
			b.WriteString(between)
		}
		_ = enc.Encode(c) // strings only: it cannot fail
	}
	b.WriteString(after)
	return b.String()
}

// tabulate prints the clauses of each instrument under its name.
func (p *program) tabulate(page *page, list []clause) {
	const gaps, class = 8, 8
	room := page.width - gaps - class
	widths := []int{room * 15 / 100, room * 25 / 100, class, room * 32 / 100, room * 28 / 100}
	for len(list) > 0 {
		document := list[0].Instrument.Document
		page.WriteString(report.Citations([]scan.Basis{{Document: document, Number: list[0].Instrument.Number}}, p.lang) + "\n\n")
		page.row("", widths, p.say("条文", "article"), p.say("引文", "words"), p.say("类别", "class"), p.say("规则", "rules"), p.say("支持", "support"))
		page.WriteString(strings.Repeat("─", page.width) + "\n")
		list = slices.DeleteFunc(list, func(c clause) bool {
			if c.Instrument.Document != document {
				return false
			}
			var names, rules []string
			for _, name := range c.Classes {
				names = append(names, classes[name].In(p.lang))
			}
			for _, r := range c.Rules {
				rules = append(rules, r.ID+" "+r.Title)
			}
			page.row("", widths, c.Instrument.Article, c.Quote, strings.Join(names, "\n"), strings.Join(rules, "\n"), c.Support)
			return true
		})
		page.WriteByte('\n')
	}
	page.item("", p.say(
		"类别：文本、元数据由列出的规则检查；流程由列出的规则或功能支持；由人判断的，程序不检查。列出规则不等于条文的要求全部得到检查，审核和决定由人负责。",
		"Classes: text and metadata are checked by the rules listed; process is supported by them; people judge the rest. A rule listed does not mean that all of the clause is checked: review and decision are for people."))
}
