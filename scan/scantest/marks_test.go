package scantest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		marked, plain string
		want          []Want
	}{
		{"", "", nil},
		{"没有标记，也有【】和〔2024〕3号。", "没有标记，也有【】和〔2024〕3号。", nil},
		{"号码⟦PII-07:13900000000⟧。", "号码13900000000。", []Want{{Rule: "PII-07", Start: 6, End: 17}}},
		{"⟦A-01:甲⟧⟦B-01:乙⟧", "甲乙", []Want{{Rule: "A-01", End: 3}, {Rule: "B-01", Start: 3, End: 6}}},
		{"⟦PII-07.contact=low:电话⟧", "电话", []Want{{Rule: "PII-07.contact", Severity: scan.Low, End: 6}}},
		{"⟦ESC-06=info:征收⟧", "征收", []Want{{Rule: "ESC-06", Severity: scan.Info, End: 6}}},
		// the inner one ends first
		{"⟦CLS-09:仅供⟦CLS-07=high:内部⟧参考⟧", "仅供内部参考", []Want{{Rule: "CLS-07", Severity: scan.High, Start: 6, End: 12}, {Rule: "CLS-09", End: 18}}},
		{"⟦A-01:⟦B-01:同一处⟧⟧", "同一处", []Want{{Rule: "B-01", End: 9}, {Rule: "A-01", End: 9}}},
		{"⟦TTL-05:来源：⟦ATT-02:网络⟧\n时间：十点⟧", "来源：网络\n时间：十点", []Want{{Rule: "ATT-02", Start: 9, End: 15}, {Rule: "TTL-05", End: 31}}},
		// the document as a whole, wherever it stands
		{"转载稿。⟦!ATT-01⟧", "转载稿。", []Want{{Rule: "ATT-01"}}},
		{"⟦!ATT-01=medium⟧转载稿⟦A-01:甲⟧", "转载稿甲", []Want{{Rule: "ATT-01", Severity: scan.Medium}, {Rule: "A-01", Start: 9, End: 12}}},
		{"⟦A-01:坏\xff字⟧", "坏\xff字", []Want{{Rule: "A-01", End: 7}}},
	} {
		plain, wants, err := Parse(c.marked)
		require.NoError(t, err, c.marked)
		assert.Equal(t, c.plain, plain, c.marked)
		assert.Equal(t, c.want, wants, c.marked)
	}
}

func TestParseFaults(t *testing.T) {
	for _, c := range []struct{ marked, want string }{
		{"号码⟦PII-07:139", "⟦PII-07 is not closed"},
		{"⟦A-01:甲⟦B-01:乙⟧", "⟦A-01 is not closed"},
		{"号码139⟧。", "at byte 9: ⟧ without ⟦"},
		{"⟦A-01:甲⟧⟧", "⟧ without ⟦"},
		{"号码⟦139⟧。", "at byte 6: a mark must be ⟦RULE:text⟧"},
		{"⟦A-01⟧，时间：十点", "a mark must be ⟦RULE:text⟧"},
		{"⟦A-01\n:甲⟧", "a mark must be ⟦RULE:text⟧"},
		{"⟦A-01=urgent:甲⟧", `unknown severity "urgent"`},
		{"⟦A-01=:甲⟧", "unknown severity"},
		{"⟦!ATT-01", "⟦! is not closed"},
		{"⟦!ATT-01=urgent⟧", `unknown severity "urgent"`},
		{"⟦:甲⟧", "the mark names no rule"},
		{"⟦!⟧", "the mark names no rule"},
		{"⟦=low:甲⟧", "the mark names no rule"},
		{"甲⟦A-01:⟧", "⟦A-01 marks nothing"},
	} {
		_, _, err := Parse(c.marked)
		assert.ErrorContains(t, err, c.want, c.marked)
	}
}
