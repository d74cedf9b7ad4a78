package scan_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// numberChecker masks every run of eleven digits; the middle of it, too, under another rule.
func numberChecker() *scan.Checker {
	rule := func(id string, sensitive bool, severity scan.Severity) scan.Rule {
		return scan.Rule{ID: id, Title: scan.Bilingual{ZH: "号码"}, Doc: scan.Bilingual{ZH: "号码"}, Advice: scan.Bilingual{ZH: "遮挡"}, Severity: severity, Sensitive: sensitive,
			Hits: []string{"13912345678"}, Misses: []string{"1"}}
	}
	return &scan.Checker{
		Name: "number", Doc: scan.Bilingual{ZH: "号码"},
		Rules: []scan.Rule{rule("NUM-01", true, scan.High), rule("NUM-02", true, scan.Critical), rule("NUM-03", true, scan.Info), rule("NUM-04", false, scan.High)},
		Run: func(_ context.Context, p *scan.Pass) error {
			for _, t := range p.Texts {
				for _, d := range t.DigitRuns() {
					edit := func(from, to int, by string) []scan.Edit {
						return []scan.Edit{{Start: d.Start + from, End: d.Start + to, New: by}}
					}
					switch d.Len() {
					case 11:
						p.Report(scan.Finding{Rule: "NUM-01", In: t, Span: d, Edits: edit(0, 11, "139****5678")})
						p.Report(scan.Finding{Rule: "NUM-02", In: t, Span: dict.Span{Start: d.Start + 3, End: d.Start + 7}, Edits: edit(3, 7, "####")})
					case 5:
						p.Report(scan.Finding{Rule: "NUM-03", In: t, Span: d, Edits: edit(0, 5, "*****")})
					case 6:
						p.Report(scan.Finding{Rule: "NUM-04", In: t, Span: d, Edits: edit(0, 6, "corrected")})
					}
				}
			}
			return nil
		},
	}
}

func TestRedact(t *testing.T) {
	s, err := scan.New([]*scan.Checker{numberChecker()})
	require.NoError(t, err)
	doc := scan.Document{
		Title: "致13912345678", Body: "电话 13912345678，热线 12345，编号 202611。\r\n\u200b",
		Account:  &scan.Account{Bio: "13912345678"},
		Images:   []scan.Image{{Text: "13912345678", Alt: "图"}},
		Variants: []scan.Variant{{Body: "13912345678"}}, Original: &scan.Original{Body: "13912345678"},
		Links: []scan.DocLink{{Text: "13912345678", Href: "tel:13912345678"}}, Attachments: []scan.Attachment{{Name: "13912345678.txt"}},
	}
	report, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	got, err := scan.Redact(doc, report)
	require.NoError(t, err)
	assert.Equal(t, "致139****5678", got.Title)
	assert.Equal(t, "电话 139****5678，热线 12345，编号 202611。\r\n\u200b", got.Body, "what is at info, and what is not sensitive, stays")
	assert.Equal(t, "139****5678", got.Account.Bio)
	assert.Equal(t, "139****5678", got.Images[0].Text)
	assert.Equal(t, "139****5678", got.Variants[0].Body)
	assert.Equal(t, "139****5678", got.Original.Body)
	assert.Equal(t, scan.DocLink{Text: "139****5678", Href: "tel:139****5678"}, got.Links[0])
	assert.Equal(t, "139****5678.txt", got.Attachments[0].Name)
	assert.Equal(t, "13912345678", doc.Account.Bio, "the document that was given does not change")
	assert.Equal(t, "13912345678", doc.Images[0].Text)

	revealing, err := scan.New([]*scan.Checker{numberChecker()}, scan.WithReveal())
	require.NoError(t, err)
	report, err = revealing.Scan(t.Context(), doc)
	require.NoError(t, err)
	again, err := scan.Redact(doc, report)
	require.NoError(t, err)
	assert.Equal(t, got, again, "what a report shows makes no difference")
}

func TestRedactKeepsMarkup(t *testing.T) {
	// 139<b>1234</b>5678, as a parser would map it
	parse := func(source string) (scan.Parsed, error) {
		return scan.Parsed{View: "13912345678", Runs: []scan.Run{
			{View: dict.Span{Start: 0, End: 3}, Source: dict.Span{Start: 0, End: 3}},
			{View: dict.Span{Start: 3, End: 7}, Source: dict.Span{Start: 6, End: 10}},
			{View: dict.Span{Start: 7, End: 11}, Source: dict.Span{Start: 14, End: 18}},
		}}, nil
	}
	s, err := scan.New([]*scan.Checker{numberChecker()}, scan.WithParser("html", parse))
	require.NoError(t, err)
	doc := scan.Document{Body: "139<b>1234</b>5678", Format: "html"}
	report, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	got, err := scan.Redact(doc, report)
	require.NoError(t, err)
	assert.Equal(t, "139****5678<b></b>", got.Body)
}

func TestRedactIsDeterministic(t *testing.T) {
	doc := scan.Document{Body: "甲乙丙丁戊己庚辛"}
	at := func(from, to int, by string) scan.Edit { return scan.Edit{Start: 3 * from, End: 3 * to, New: by} }
	for _, edits := range [][]scan.Edit{
		{at(0, 2, "甲*"), at(1, 4, "乙**"), at(5, 7, "x"), at(5, 6, "y"), at(5, 7, "x")},
		{at(5, 6, "y"), at(5, 7, "x"), at(1, 4, "乙**"), at(5, 7, "x"), at(0, 2, "甲*")},
	} {
		r := &scan.Report{Findings: []scan.Finding{{Field: "body", Severity: scan.High, Masked: true, Edits: edits}}}
		got, err := scan.Redact(doc, r)
		require.NoError(t, err)
		assert.Equal(t, "甲***戊x辛", got.Body)
	}
}

func TestRedactOfAnotherDocument(t *testing.T) {
	finding := func(field string, start, end int) *scan.Report {
		return &scan.Report{Findings: []scan.Finding{{Field: field, Severity: scan.High, Masked: true, Edits: []scan.Edit{{Start: start, End: end}}}}}
	}
	for _, r := range []*scan.Report{finding("images[2].alt", 0, 1), finding("body", 0, 99), finding("body", 1, 3), finding("body", 3, 0), finding("account.bio", 0, 0)} {
		_, err := scan.Redact(scan.Document{Body: "甲乙"}, r)
		require.ErrorIs(t, err, scan.ErrRedact)
	}
}
