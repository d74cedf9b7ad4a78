package scan_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// phoneChecker finds eleven digits and the word 最高级.
func phoneChecker() *scan.Checker {
	return &scan.Checker{
		Name: "sample", Doc: scan.Bilingual{ZH: "样例"},
		Rules: []scan.Rule{
			{ID: "SMP-01", Title: scan.Bilingual{ZH: "号码", EN: "number"}, Doc: scan.Bilingual{ZH: "十一位数字"}, Severity: scan.High, Sensitive: true,
				Advice: scan.Bilingual{ZH: "遮挡"}, Basis: []scan.Cite{{Instrument: "pipl", Article: "第二十五条"}}, Hits: []string{"13900000000"}, Misses: []string{"139"}},
			{ID: "SMP-02", Title: scan.Bilingual{ZH: "用语"}, Doc: scan.Bilingual{ZH: "最高级"}, Severity: scan.Medium, Suppressors: scan.Lexical,
				Advice: scan.Bilingual{ZH: "改写"}, Hits: []string{"最高级"}, Misses: []string{"最高"}},
		},
		Triggers: []scan.Trigger{{Name: "word", Phrases: []string{"最高级"}, Boundary: dict.BoundaryAny}},
		Run: func(_ context.Context, p *scan.Pass) error {
			for _, t := range p.Texts {
				for _, d := range t.DigitRuns() {
					if d.Len() == 11 {
						p.Report(scan.Finding{Rule: "SMP-01", In: t, Span: d, Mask: scan.MaskMiddle(d.In(t.View), 3, 4), Message: "号码 " + d.In(t.View)})
					}
				}
			}
			for _, h := range p.Hits() {
				p.Report(scan.Finding{Rule: "SMP-02", In: h.In, Span: h.Span})
			}
			return nil
		},
	}
}

func scanOne(t *testing.T, doc scan.Document, opts ...scan.Option) *scan.Report {
	t.Helper()
	s, err := scan.New([]*scan.Checker{phoneChecker()}, opts...)
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	return r
}

func TestPositions(t *testing.T) {
	body := "第一行😀\n电话13900000000，谢谢"
	r := scanOne(t, scan.Document{Body: body})
	require.Len(t, r.Findings, 1)
	f := r.Findings[0]
	assert.Equal(t, "13900000000", body[f.Start:f.End])
	assert.Equal(t, []int{2, 3}, []int{f.Line, f.Column})
	assert.Equal(t, []int{8, 19}, []int{f.UTF16Start, f.UTF16End})
	assert.Equal(t, "139****0000", f.Text)
	assert.Equal(t, "个人信息保护法", strings.TrimPrefix(f.Basis[0].Document, "中华人民共和国"))
}

func TestEveryStringIsMasked(t *testing.T) {
	r := scanOne(t, scan.Document{Title: "致电13900000000", Body: "电话 13900000000 与最高级"})
	for _, f := range r.Findings {
		for _, s := range []string{f.Text, f.Message, f.Before, f.After} {
			assert.NotContains(t, s, "13900000000")
		}
	}
	assert.Equal(t, "致电139****0000", r.Document.Title)
	revealed := scanOne(t, scan.Document{Body: "电话13900000000"}, scan.WithReveal())
	assert.Equal(t, "13900000000", revealed.Findings[0].Text)
}

func TestSuppressedFindingSaysWhy(t *testing.T) {
	r := scanOne(t, scan.Document{Body: "广告不得使用最高级等用语。"})
	require.Len(t, r.Findings, 1)
	f := r.Findings[0]
	assert.Equal(t, scan.Info, f.Severity)
	assert.Equal(t, &scan.Suppressed{By: "X1", Severity: scan.Medium}, f.Suppressed)
}
