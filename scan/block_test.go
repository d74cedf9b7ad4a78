package scan

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// cellsOf lists the cells of a text as header=cell, row by row.
func cellsOf(text string) []string {
	t := newText("body", text)
	var rows []string
	last := [2]int{}
	for _, b := range t.Blocks() {
		if b.Kind != Cell {
			continue
		}
		cell := b.Header + "=" + b.In(text)
		if at := [2]int{b.Table, b.Row}; at == last {
			rows[len(rows)-1] += " | " + cell
		} else {
			rows, last = append(rows, cell), at
		}
	}
	return rows
}

func TestPlainTables(t *testing.T) {
	three := []string{
		"姓名=姓名 | 身份证号=身份证号 | 电话=电话",
		"姓名=韦小莲 | 身份证号=450599199001010021 | 电话=13755500129",
		"姓名=农志刚 | 身份证号=450599198001010013 | 电话=15855500146",
	}
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"tabs":              {"姓名\t身份证号\t电话\n韦小莲\t450599199001010021\t13755500129\n农志刚\t450599198001010013\t15855500146", three},
		"aligned":           {"姓名    身份证号              电话\n韦小莲  450599199001010021    13755500129\n农志刚  450599198001010013    15855500146", three},
		"ideographic space": {"姓名　　身份证号　　　　　电话\n韦小莲　450599199001010021　13755500129\n农志刚　450599198001010013　15855500146", three},
		"single spaces":     {"姓名 身份证号 电话\n韦小莲 450599199001010021 13755500129\n农志刚 450599198001010013 15855500146", three},
		"header wider":      {"姓名     身份证号     电话\n韦小莲 450599199001010021 13755500129\n农志刚 450599198001010013 15855500146", three},
		"header narrower":   {"姓名 身份证号 电话\n韦小莲   450599199001010021   13755500129\n农志刚   450599198001010013   15855500146", three},
		"commas":            {"姓名,身份证号,电话\n韦小莲,450599199001010021,13755500129\n农志刚,450599198001010013,15855500146", three},
		"commas, one row":   {"姓名,身份证号,电话\n韦小莲,450599199001010021,13755500129", three[:2]},
		"commas in prose":   {"各位同事,大家好,本周安排如下\n周一,3号楼开会,请准时", nil},
		"markdown":          {"| 姓名 | 身份证号 | 电话 |\n|---|:--:|---|\n| 韦小莲 | 450599199001010021 | 13755500129 |\n| 农志刚 | 450599198001010013 | 15855500146 |", three},
		"drawn":             {"┌───┬───┬───┐\n│姓名│身份证号│电话│\n├───┼───┼───┤\n│韦小莲│450599199001010021│13755500129│\n├───┼───┼───┤\n│农志刚│450599198001010013│15855500146│\n└───┴───┴───┘", three},
		"title above":       {"石桥镇2026年发放清册\n单位：元\n姓名\t身份证号\t电话\n韦小莲\t450599199001010021\t13755500129\n农志刚\t450599198001010013\t15855500146", three},
		"title row":         {"石桥镇发放清册\t\t\n姓名\t身份证号\t电话\n韦小莲\t450599199001010021\t13755500129\n农志刚\t450599198001010013\t15855500146", three},
		"empty lines":       {"姓名\t身份证号\t电话\n\n韦小莲\t450599199001010021\t13755500129\n\n农志刚\t450599198001010013\t15855500146", three},
		"upright":           {"姓名\n身份证号\n电话\n韦小莲\n450599199001010021\n13755500129\n农志刚\n450599198001010013\n15855500146", three},
		"upright with gaps": {"公示名单\n\n姓名\n\n身份证号\n\n电话\n\n韦小莲\n\n450599199001010021\n\n13755500129\n\n农志刚\n\n450599198001010013\n\n15855500146", three},
		"line across":       {"姓名\t身份证号\t电话\n韦小莲\t450599199001010021\t13755500129\n二、白水镇\n农志刚\t450599198001010013\t15855500146", three},
		"two-row header": {"姓名\t证件\t\t\n\t身份证号\t残疾证号\t电话\n韦小莲\t450599199001010021\t无\t13755500129", []string{
			"姓名=姓名 | 证件 身份证号=证件 | 证件 残疾证号= | 证件 电话=",
			"姓名= | 证件 身份证号=身份证号 | 证件 残疾证号=残疾证号 | 证件 电话=电话",
			"姓名=韦小莲 | 证件 身份证号=450599199001010021 | 证件 残疾证号=无 | 证件 电话=13755500129"}},
		"spread words": {"姓  名   性  别   身份证号\n韦小莲   女   450599199001010021\n林  静   女   450599198001010013", []string{
			"姓  名=姓  名 | 性  别=性  别 | 身份证号=身份证号", "姓  名=韦小莲 | 性  别=女 | 身份证号=450599199001010021", "姓  名=林  静 | 性  别=女 | 身份证号=450599198001010013"}},
		"sum with open cells": {"序号  姓名    面积    金额\n1     韦小莲  120     3000\n2     农志刚  86      2150\n合计          206     5150", []string{
			"序号=序号 | 姓名=姓名 | 面积=面积 | 金额=金额", "序号=1 | 姓名=韦小莲 | 面积=120 | 金额=3000", "序号=2 | 姓名=农志刚 | 面积=86 | 金额=2150", "序号=合计 | 面积=206 | 金额=5150"}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, cellsOf(c.text)) })
	}
}

func TestProseIsNoTable(t *testing.T) {
	for _, text := range []string{
		"第一章 总则\n第一条 为了规范管理，制定本办法。\n第二条 本办法适用于全县。",
		"清源县农业农村局\n2026年11月16日",
		"联系人：韦小莲    电话：0779-5550126\n地址：清源县清江大道66号    邮编：536099",
		"为加强管理,根据规定,制定本办法。\n各单位要认真落实,按时报送,不得拖延。",
		"各乡镇人民政府 县直各单位",
		"通知要求\n会议强调\n下一步工作\n县政府办公室\n2026年11月",
	} {
		assert.Empty(t, cellsOf(text), text)
	}
}

func TestBlocksCoverTheText(t *testing.T) {
	text := "标题\n\n姓名 电话\n甲某 1\n乙某 2\n丙某 3\n正文一句。\n" + strings.Repeat("一 二\n", 3) + "完"
	blocks := newText("body", text).Blocks()
	require.NotEmpty(t, blocks)
	end := 0
	for _, b := range blocks {
		assert.LessOrEqual(t, end, b.Start)
		assert.Empty(t, strings.TrimSpace(text[end:b.Start]), "between the blocks there is nothing to read")
		end = b.End
	}
	assert.Equal(t, len(text), end)
}
