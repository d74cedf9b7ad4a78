package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan/profile"
	"github.com/xianshen/xianshen/scan/report"
)

func TestExplain(t *testing.T) {
	d := newDesk(t)
	status, out, errs := d.run("", "-explain", "PII-07")
	require.Equal(t, 0, status, errs)
	for _, want := range []string{"PII-07  手机号码\n", "PII-07.contact  ", "级别：高", "级别：中", "说明：", "建议：", "依据：《中华人民共和国个人信息保护法》", "遮挡：", "  提示：", "【", "不提示："} {
		assert.Contains(t, out, want)
	}
	assert.NotContains(t, out, "⟦")
	assert.NotContains(t, out, "PII-08")
	_, out, _ = d.run("", "-explain", "PII-07.contact")
	assert.NotContains(t, out, "PII-07  ")
	_, family, _ := d.run("", "-explain", "ESC")
	for _, want := range []string{"ESC-01", "ESC-03.mass", "审核级别：L4", "规则本身不引用条文"} {
		assert.Contains(t, family, want)
	}
	_, out, _ = d.run("", "-profile", "jingyuan", "-explain", "ESC-01")
	assert.Contains(t, out, "依据：《泾源县政务新媒体管理细则（试行）》（泾政办发〔2023〕64号）第十九条")
	_, out, _ = d.run("", "-lang", "en", "-explain", "PRO-30")
	assert.Contains(t, out, "severity: critical")
	for line := range strings.Lines(family) {
		assert.LessOrEqual(t, report.Columns(strings.TrimRight(line, "\n")), 80, line)
	}
}

func TestRulesAreListed(t *testing.T) {
	d := newDesk(t)
	_, out, _ := d.run("", "-rules")
	assert.Regexp(t, `(?m)^personal  个人信息`, out)
	assert.Regexp(t, `(?m)^  PII-07 +高 +手机号码$`, out)
	column := -1
	for line := range strings.Lines(out) { // one column of severities
		if at := strings.Index(line, "高  "); strings.HasPrefix(line, "  ") && at > 0 && !strings.HasSuffix(line[:at], "极") {
			if column < 0 {
				column = at
			}
			assert.Equal(t, column, at, line)
		}
	}
	_, out, _ = d.run("", "-rules", "-checkers", "personal")
	assert.NotContains(t, out, "PRO-30")
	d.file("own.yaml", "name: own\nseverities: {PII-07: low}\n")
	_, out, _ = d.run("", "-rules", "-config", "@own.yaml")
	assert.Regexp(t, `(?m)^  PII-07 +低 +手机号码$`, out)
}

func TestClausesAreListed(t *testing.T) {
	d := newDesk(t)
	for _, name := range profile.Names() {
		status, text, errs := d.run("", "-clauses", name)
		require.Equal(t, 0, status, errs)
		clauses, err := profile.Clauses(name)
		require.NoError(t, err)
		_, array, _ := d.run("", "-clauses", name, "-format", "json")
		var list []clause
		require.NoError(t, json.Unmarshal([]byte(array), &list))
		require.Len(t, list, len(clauses))
		_, lines, _ := d.run("", "-clauses", name, "-format", "jsonl")
		assert.Equal(t, len(clauses), strings.Count(lines, "\n"))
		if name == "general" {
			assert.Contains(t, text, "只引用国家法律法规")
			continue
		}
		for _, c := range list {
			assert.NotEmpty(t, c.Instrument.Document)
			assert.NotEqual(t, c.Instrument.Document, clauses[0].Instrument, "the name, not the id")
			for _, r := range c.Rules {
				assert.NotContains(t, []string{"", "尚无此规则"}, r.Title, r.ID)
			}
		}
		for _, want := range []string{"《" + list[0].Instrument.Document + "》", "条文  ", "引文  ", "类别  ", "规则  ", "支持\n", "由人判断", "流程", "文本", " 全部 "} {
			assert.True(t, strings.Contains(text, want), "%s: %s", name, want)
		}
		for line := range strings.Lines(text) {
			assert.LessOrEqual(t, report.Columns(strings.TrimRight(line, "\n")), 120, line)
		}
	}
	status, _, errs := d.run("", "-clauses", "nobody")
	assert.Equal(t, 2, status)
	assert.Contains(t, errs, "jingyuan")
	_, out, _ := d.run("", "-clauses", "jingyuan", "-lang", "en")
	assert.Contains(t, out, "article")
}

// The cells of a row stand below the heads of their columns, Chinese
// characters taking two.
func TestRowsAreAligned(t *testing.T) {
	page := &page{width: 40}
	page.row("", []int{6, 8, 10}, "条", "a", "支持")
	page.row("  ", []int{6, 8, 10}, "第十九条", "", "甲\n乙")
	assert.Equal(t, "条      a         支持\n  第十九            甲\n  条                乙\n", page.String())
}
