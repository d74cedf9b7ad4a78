package scan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

func TestPrivateRulesShowNoContext(t *testing.T) {
	scanned := func(severity scan.Severity, private bool, opts ...scan.Option) *scan.Report {
		c := phoneChecker()
		c.Rules[0].Private, c.Rules[0].Severity = private, severity
		s, err := scan.New([]*scan.Checker{c}, opts...)
		require.NoError(t, err)
		r, err := s.Scan(t.Context(), scan.Document{Body: "号码13900000000，库房在东门。\n另有最高级的安排。"})
		require.NoError(t, err)
		require.Len(t, r.Findings, 2)
		return r
	}
	hushed := scanned(scan.High, true)
	assert.Equal(t, []string{"SMP-01"}, hushed.Hushed, "the report says by which rule")
	for _, f := range hushed.Findings {
		assert.Empty(t, f.Before+f.After, "one grave private finding hides the text around all")
	}
	for _, f := range scanned(scan.High, false).Findings {
		assert.NotEmpty(t, f.Before+f.After)
	}
	revealed := scanned(scan.High, true, scan.WithReveal())
	assert.Empty(t, revealed.Hushed)
	for _, f := range revealed.Findings {
		assert.NotEmpty(t, f.Before+f.After)
	}
	low := scanned(scan.Low, true)
	assert.Empty(t, low.Hushed)
	for _, f := range low.Findings {
		assert.Equal(t, f.Rule == "SMP-01", f.Before+f.After == "", "a lesser one hides its own alone")
	}
}
