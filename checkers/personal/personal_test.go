package personal_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/personal"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func checkers(t testing.TB) []*scan.Checker {
	t.Helper()
	c, err := personal.New(personal.Options{})
	require.NoError(t, err)
	return []*scan.Checker{c}
}

func TestRules(t *testing.T) { scantest.Rules(t, checkers(t)) }

// TestDrafts scans the drafts of the module's testdata: of their marks, those
// of this checker must be met, and nothing else may be found. Then it redacts them.
func TestDrafts(t *testing.T) {
	s := scanner(t)
	for _, path := range drafts(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			doc, wants, err := scantest.Document(filepath.Ext(path), data)
			require.NoError(t, err)
			report, err := s.Scan(t.Context(), doc)
			require.NoError(t, err)
			compare(t, doc, report, wants)
			checkHidden(t, doc, report)
			checkRedacted(t, s, doc, report)
		})
	}
}

func drafts(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir("../../testdata")
	require.NoError(t, err)
	var paths []string
	for _, e := range entries {
		switch filepath.Ext(e.Name()) {
		case ".txt", ".md", ".html", ".json":
			if e.Name() != "README.md" {
				paths = append(paths, filepath.Join("../../testdata", e.Name()))
			}
		}
	}
	require.NotEmpty(t, paths)
	return paths
}

// compare compares what is found above info with the marks of this checker's rules.
func compare(t *testing.T, doc scan.Document, report *scan.Report, wants []scantest.Want) {
	t.Helper()
	require.Empty(t, report.Incomplete)
	type place struct {
		rule, field string
		start, end  int
	}
	got := map[place]scan.Severity{}
	for _, f := range report.Findings {
		if f.Severity > scan.Info {
			for _, at := range f.Places {
				got[place{f.Rule, f.Field, at[0], at[1]}] = f.Severity
			}
		}
	}
	text := func(at place) string {
		if at.field == "body" {
			return doc.Body[at.start:at.end]
		}
		return at.field
	}
	for _, w := range wants {
		if family := scan.Family(w.Rule); family != "PII" && family != "MIN" || w.Severity == scan.Info {
			continue
		}
		at := place{w.Rule, w.Field, w.Start, w.End}
		severity, ok := got[at]
		assert.True(t, ok, "%s %q is not found", w.Rule, text(at))
		if ok && w.Severity != scan.Unset {
			assert.Equal(t, w.Severity, severity, "%s %q", w.Rule, text(at))
		}
		delete(got, at)
	}
	for at := range got {
		assert.Fail(t, "not expected", "%s %q", at.rule, text(at))
	}
}

// A value that another field writes otherwise, or that a value of another rule
// holds, shows nowhere.
func TestValuesShowNowhere(t *testing.T) {
	s := scanner(t)
	doc := scan.Document{
		Title:  "致13755500129的回复",
		Body:   "来信人手机137 5550 0129，身份证号450599-19850612-0018。\n登录密码：13755500129\n家庭住址：清源县石桥镇石桥街26号，电话13755500129\n邮箱：13755500129@163.com",
		Images: []scan.Image{{Text: "身份证450599198506120018"}},
	}
	report, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	data, err := json.Marshal(report)
	require.NoError(t, err)
	for _, value := range []string{"13755500129", "137 5550 0129", "450599198506120018", "450599-19850612-0018", "5550 0129", "石桥街26号"} {
		assert.NotContains(t, string(data), value)
		for _, f := range report.Findings {
			assert.NotContains(t, f.Before+"\x00"+f.Text+"\x00"+f.After, value)
		}
	}
	redacted, err := scan.Redact(doc, report)
	require.NoError(t, err)
	assert.Equal(t, "致137****0129的回复", redacted.Title)
	assert.NotContains(t, redacted.Body, "5550")
	assert.Equal(t, "身份证45*************018", redacted.Images[0].Text)
}

func TestLinks(t *testing.T) {
	s := scanner(t)
	doc := scan.Document{Format: "html", Body: `<p>覃小芳的手机<a href="tel:+8613755500129">点此拨打</a>，<a href="mailto:qinxf1990@163.com?subject=x">写信</a>，值班室<a href="tel:07795550126">0779-5550126</a>，投稿请发送至<a href="mailto:qyxcb@163.com">编辑部</a>。</p>`}
	report, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	require.Empty(t, report.Incomplete)
	var found []string
	for _, f := range report.Findings {
		if f.Severity > scan.Info {
			found = append(found, f.Rule+" "+doc.Body[f.Start:f.End]+" "+f.Text)
		}
	}
	assert.Equal(t, []string{"PII-07 +8613755500129 137****0129", "PII-12 qinxf1990@163.com q***@163.com"}, found)
	checkRedacted(t, s, doc, report)
	redacted, err := scan.Redact(doc, report)
	require.NoError(t, err)
	assert.Contains(t, redacted.Body, `href="tel:137****0129"`)
}
