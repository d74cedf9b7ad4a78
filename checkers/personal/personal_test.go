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

func found(t *testing.T, s *scan.Scanner, doc scan.Document) map[string]scan.Severity {
	t.Helper()
	report, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	require.Empty(t, report.Incomplete)
	list := map[string]scan.Severity{}
	for _, f := range report.Findings {
		list[f.Rule] = max(list[f.Rule], f.Severity)
	}
	return list
}

// The same list in documents of several kinds: what a law publishes is
// lowered, nothing is erased.
func TestExemptions(t *testing.T) {
	s := scanner(t)
	body := "姓名\t身份证号\t号牌号码\t住址\n莫大勇\t450599198506120018\t桂N5Z238\t清源县石桥镇石桥街26号\n"
	for title, want := range map[string]map[string]scan.Severity{
		"救助对象名单公示":         {"PII-01": scan.Critical, "PII-10": scan.Medium, "PII-11": scan.High},
		"关于公布失信被执行人名单的公告":  {"PII-01": scan.Low, "PII-10": scan.Low, "PII-11": scan.Low},
		"行政处罚决定信息公示":       {"PII-01": scan.Low, "PII-10": scan.Low, "PII-11": scan.Low},
		"干部任前公示":           {"PII-01": scan.Critical, "PII-10": scan.Medium, "PII-11": scan.High},
		"拟录用人员名单公示":        {"PII-01": scan.Critical, "PII-10": scan.Medium, "PII-11": scan.High},
		"涉案车辆拍卖公告":         {"PII-01": scan.Critical, "PII-10": scan.Low, "PII-11": scan.High},
		"年度报告信息披露专栏（有关情况）": {"PII-01": scan.Critical, "PII-10": scan.Medium, "PII-11": scan.Low},
	} {
		assert.Equal(t, want, found(t, s, scan.Document{Title: title, Body: body}), title)
	}
	report, err := s.Scan(t.Context(), scan.Document{Title: "采购成交公告", Body: "项目联系人：蓝工，联系电话：13755500129"})
	require.NoError(t, err)
	require.Len(t, report.Findings, 1)
	f := report.Findings[0]
	assert.Equal(t, []any{"PII-07.contact", scan.Medium}, []any{f.Rule, f.Severity})
	assert.Contains(t, f.Evidence, scan.Evidence{Kind: "exempt", Detail: "采购公告按规定格式公开联系人电话，请确认可以公开"})
}

func TestContactsOfThePublisher(t *testing.T) {
	doc := scan.Document{Body: "联系人：蓝工，手机137-5550-0129，邮箱qinxf1990@163.com，家庭电话：0779-5550137。"}
	s, err := scan.New(checkers(t), scan.WithProfile(&scan.Profile{Contacts: []string{"13755500129", "QinXF1990@163.com", "0779-5550137"}}))
	require.NoError(t, err)
	assert.Empty(t, found(t, s, doc))
	assert.Len(t, found(t, scanner(t), doc), 3)
}

func TestMaskOfIdentityNumbers(t *testing.T) {
	doc := scan.Document{Body: "身份证号：450599198506120018"}
	for _, c := range []struct {
		options personal.Options
		want    string
	}{
		{personal.Options{}, "45*************018"},
		{personal.Options{IDHead: 6, IDTail: 4}, "450599********0018"},
		{personal.Options{IDTail: 1}, "*****************8"},
	} {
		checker, err := personal.New(c.options)
		require.NoError(t, err)
		s, err := scan.New([]*scan.Checker{checker})
		require.NoError(t, err)
		report, err := s.Scan(t.Context(), doc)
		require.NoError(t, err)
		require.Len(t, report.Findings, 1)
		assert.Equal(t, c.want, report.Findings[0].Edits[0].New)
		assert.Equal(t, c.want, report.Findings[0].Text)
	}
	for _, o := range []personal.Options{{IDHead: 6, IDTail: 8}, {IDHead: -1, IDTail: 3}, {IDHead: 10}} {
		_, err := personal.New(o)
		require.ErrorIs(t, err, personal.ErrOptions)
	}
}

// Rows are worth more than their parts, lists are one finding each and one for all.
func TestRowsAndLists(t *testing.T) {
	s := scanner(t)
	assert.Equal(t, scan.High, found(t, s, scan.Document{Body: "姓名\t致贫原因\n莫大勇\t因残\n"})["PII-14"])
	assert.Equal(t, scan.Critical, found(t, s, scan.Document{Body: "姓名\t身份证号\t致贫原因\n莫大勇\t450599198506120018\t因残\n"})["PII-14"])
	child := scan.Document{Body: "姓名\t身份证号\n韦小莲\t" + checked("45059920150306112") + "\n", PublishTime: "2026-11-21"}
	assert.Equal(t, scan.Critical, found(t, s, child)["MIN-01"], "the age is in the number")

	doc := scan.Document{Body: persons(100)}
	report, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	var rules []string
	for _, f := range report.Findings {
		rules = append(rules, f.Rule)
		switch f.Rule {
		case "PII-01", "PII-07":
			assert.Equal(t, 100, f.Count)
			assert.Len(t, f.Places, 100)
			assert.Len(t, f.Edits, 100)
		case "PII-23":
			assert.Equal(t, "序号\t姓名\t村组\t身份证号码\t手机号码\t补贴金额（元）", doc.Body[f.Start:f.End])
			assert.Contains(t, f.Evidence[0].Detail, "PII-01 ×100")
		}
	}
	assert.Equal(t, []string{"PII-23", "PII-01", "PII-07"}, rules)
	checkRedacted(t, s, doc, report)
}
