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

// listChecker tells all runs of eleven digits of a text in one finding.
func listChecker() *scan.Checker {
	c := numberChecker()
	c.Run = func(_ context.Context, p *scan.Pass) error {
		for _, t := range p.Texts {
			var f scan.Finding
			for _, d := range t.DigitRuns() {
				mask := scan.MaskMiddle(d.In(t.View), 3, 4)
				if f.In == nil {
					f = scan.Finding{Rule: "NUM-01", In: t, Span: d, Mask: mask, Edits: []scan.Edit{{Start: d.Start, End: d.End, New: mask}}}
					continue
				}
				f.More = append(f.More, scan.Part{Span: d, New: mask})
			}
			if f.In != nil {
				p.Report(f)
			}
		}
		return nil
	}
	return c
}

func TestFindingOfMorePlaces(t *testing.T) {
	s, err := scan.New([]*scan.Checker{listChecker()})
	require.NoError(t, err)
	doc := scan.Document{Title: "致13712345679", Body: "13912345678、13812345678、13712345679"}
	report, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	require.Empty(t, report.Incomplete)
	require.Len(t, report.Findings, 2)
	f := report.Findings[1]
	assert.Equal(t, 3, f.Count)
	assert.Equal(t, [][2]int{{0, 11}, {14, 25}, {28, 39}}, f.Places)
	assert.Equal(t, "、138****5678、137****5679", f.After, "every value is masked wherever it is shown")
	assert.Equal(t, "致137****5679", report.Document.Title)
	got, err := scan.Redact(doc, report)
	require.NoError(t, err)
	assert.Equal(t, "139****5678、138****5678、137****5679", got.Body)
}

func TestPartsMustLieInTheView(t *testing.T) {
	c := listChecker()
	c.Run = func(_ context.Context, p *scan.Pass) error {
		in := p.Text("body")
		for _, part := range []dict.Span{{Start: 1, End: 3}, {Start: 3, End: 3}, {Start: 0, End: 99}} {
			p.Report(scan.Finding{Rule: "NUM-01", In: in, Span: dict.Span{Start: 0, End: 3}, More: []scan.Part{{Span: part}}})
		}
		return nil
	}
	s, err := scan.New([]*scan.Checker{c})
	require.NoError(t, err)
	report, err := s.Scan(t.Context(), scan.Document{Body: "甲乙丙"})
	require.NoError(t, err)
	assert.Len(t, report.Incomplete, 3)
	assert.Empty(t, report.Findings)
}

// A value shorter than a word is masked where it stands, in a parsed text too.
func TestShortValuesInParsedTexts(t *testing.T) {
	c := listChecker()
	c.Run = func(_ context.Context, p *scan.Pass) error {
		in := p.Text("body")
		for _, word := range []string{"韦小莲", "住院"} {
			i := strings.Index(in.View, word)
			p.Report(scan.Finding{Rule: "NUM-01", In: in, Span: dict.Span{Start: i, End: i + len(word)}, Mask: "某"})
		}
		return nil
	}
	parse := func(source string) (scan.Parsed, error) {
		view := strings.TrimSuffix(strings.TrimPrefix(source, "<p>"), "</p>")
		return scan.Parsed{View: view, Runs: []scan.Run{{View: dict.Span{Start: 0, End: len(view)}, Source: dict.Span{Start: 3, End: 3 + len(view)}}}}, nil
	}
	s, err := scan.New([]*scan.Checker{c}, scan.WithParser("html", parse))
	require.NoError(t, err)
	report, err := s.Scan(t.Context(), scan.Document{Body: "<p>患者韦小莲于当日住院治疗</p>", Format: "html"})
	require.NoError(t, err)
	require.Len(t, report.Findings, 2)
	assert.Equal(t, []string{"患者", "某", "于当日某治疗"}, []string{report.Findings[0].Before, report.Findings[0].Text, report.Findings[0].After})
	assert.Equal(t, []string{"患者某于当日", "某", "治疗"}, []string{report.Findings[1].Before, report.Findings[1].Text, report.Findings[1].After})
}
