package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

const publisher = "../../testdata/publisher/"

// reportsOf runs scanfile and returns the reports by the name of their draft.
func reportsOf(t *testing.T, args ...string) map[string]scan.Report {
	t.Helper()
	var out, errs strings.Builder
	run(append([]string{"-date", "2026-11-20", "-format", "json"}, args...), strings.NewReader(""), &out, &errs)
	require.Empty(t, errs.String())
	var list []scan.Report
	require.NoError(t, json.Unmarshal([]byte(out.String()), &list))
	reports := map[string]scan.Report{}
	for _, r := range list {
		reports[filepath.Base(r.Document.ID)] = r
	}
	return reports
}

func finding(r scan.Report, rule string) *scan.Finding {
	for i := range r.Findings {
		if r.Findings[i].Rule == rule {
			return &r.Findings[i]
		}
	}
	return nil
}

// The publisher's file that the README shows does what it says.
func TestTheExampleOfAPublisher(t *testing.T) {
	with := reportsOf(t, "-config", publisher+"qingyuan-shuili.yaml", publisher+"drafts")
	without := reportsOf(t, publisher+"drafts")
	require.Len(t, with, 3)

	duty := with["patrol-duty.txt"]
	phone := finding(duty, "PII-07")
	require.NotNil(t, phone)
	assert.Equal(t, scan.Basis{Document: "清源县水利局信息发布审核规定", Number: "清水发〔2024〕3号", Article: "第八条", Version: "2024-05-06"}, phone.Basis[0])
	assert.NotEqual(t, phone.Basis[0], finding(without["patrol-duty.txt"], "PII-07").Basis[0])
	name := finding(duty, "SHL-01")
	require.NotNil(t, name, "a term of its lexicon")
	assert.Equal(t, []any{"县工商局", scan.High, 1}, []any{name.Text, name.Severity, name.Count}, "the allowed phrase is not reported")
	assert.Nil(t, finding(without["patrol-duty.txt"], "SHL-01"))
	near := finding(duty, "WRD-08")
	require.NotNil(t, near, "a near miss of its fixed phrases")
	assert.Equal(t, "清江流城管理中心", near.Text)
	assert.Nil(t, finding(without["patrol-duty.txt"], "WRD-08"))
	assert.Equal(t, "L2", duty.Review.Level)
	assert.Equal(t, []string{"科室负责人", "分管局长"}, duty.Review.Signers)

	assert.Nil(t, finding(with["repost-irrigation.txt"], "ATT-03"), "one of its sources")
	blog, national := finding(with["repost-blog.txt"], "ATT-03"), finding(without["repost-blog.txt"], "ATT-03")
	require.NotNil(t, blog)
	require.NotNil(t, national)
	assert.Equal(t, scan.High, blog.Severity)
	assert.Less(t, national.Severity, scan.High)
	assert.Equal(t, []string{"第十一条", "第十二条"}, []string{blog.Basis[0].Article, blog.Basis[1].Article})
}

func TestConfig(t *testing.T) {
	d := newDesk(t)
	own := "name: own\ntitle: 某单位\ninherits: jingyuan\nlexicons: [own.tsv]\nallow: [own-allow.tsv]\nseverities: {OWN-01: critical, LEX-01: low, PII-07.contact: low}\n"
	d.file("desk/own", own) // whatever it is called
	d.file("desk/own.tsv", "# name: 自己的\nterm\trule\n癸子丑词\tOWN-01\n")
	d.file("desk/own-allow.tsv", "phrase\trule\treason\n老癸子丑词\t\t\n")
	d.file("own-term.txt", "这里有癸子丑词，也有老癸子丑词。\n")
	status, out, errs := d.run("", "-config", "@desk/own", "-fail-on", "critical", "@own-term.txt")
	assert.Equal(t, 1, status, errs)
	assert.Contains(t, out, "[极高]")
	assert.Equal(t, 1, strings.Count(out, "【癸子丑词】"))
	status, _, errs = d.run("", "-config", "@desk/own", "@high.txt")
	assert.Equal(t, 0, status, errs) // LEX-01 is low here
	_, out, errs = d.run("", "-config", "@desk/own", "-explain", "PII-07")
	assert.Empty(t, errs)
	assert.Contains(t, out, "第二十条", "what the inherited profile cites")
	assert.Contains(t, out, "低（own 所定，规则原为中）")
	_, out, errs = d.run("", "-config", "@desk/own", "-explain", "OWN-01")
	assert.Empty(t, errs)
	assert.Contains(t, out, "提示：癸子丑词", "a rule that its lexicon brings")
	assert.NotContains(t, out, "不提示")
	_, out, _ = d.run("", "-config", "@desk/own", "-checkers", "links", "-rules")
	assert.Regexp(t, `(?s)^links.*\nlexicon.*OWN-01 +极高`, out)
}

func TestFaultsOfConfigs(t *testing.T) {
	d := newDesk(t)
	d.file("bad.tsv", "# name: 错\nterm\tseverity\n甲\turgent\n")
	d.file("faulty.yaml", `name: own
inherits: nobody
citations:
  PII-70: [pipl 第一条]
  PII-07: [nowhere 第一条]
severities: {PII-07: urgent}
lexicons: [bad.tsv, none.tsv]
colour: red
`)
	faults := map[string][]string{
		"zh": {
			`faulty.yaml:2: inherits: 没有内置的 "nobody"`,
			"faulty.yaml:4: citations.PII-70: 没有这条规则",
			`faulty.yaml:5: citations.PII-07[0]: 规定 "nowhere" 没有登记`,
			`faulty.yaml:6: severities.PII-07: 没有 "urgent" 这个级别`,
			"faulty.yaml:7: lexicons[0]: " + d.path("bad.tsv") + ":3: severity: 没有 \"urgent\" 这个级别",
			"faulty.yaml:7: lexicons[1]: " + d.path("none.tsv") + "：文件不存在",
			"faulty.yaml:8: colour: 没有这个字段",
		},
		"en": {
			`faulty.yaml:2: inherits: "nobody" is not known`,
			"faulty.yaml:4: citations.PII-70: there is no such rule",
			`faulty.yaml:5: citations.PII-07[0]: instrument "nowhere" is not known`,
			`faulty.yaml:6: severities.PII-07: unknown severity "urgent"`,
			"faulty.yaml:7: lexicons[0]: " + d.path("bad.tsv") + ":3: severity",
			"faulty.yaml:7: lexicons[1]: open " + d.path("none.tsv"),
			"faulty.yaml:8: colour: there is no such field",
		},
	}
	for _, args := range [][]string{{"-config", "@faulty.yaml", "@clean.txt"}, {"-profile", "@faulty.yaml", "@clean.txt"}, {"-check", "@faulty.yaml"}, {"-config", "@faulty.yaml", "-rules"}} {
		for lang, list := range faults {
			status, out, errs := d.run("", append([]string{"-lang", lang}, args...)...)
			assert.Equal(t, 2, status, args)
			assert.Empty(t, out, args)
			assert.Equal(t, len(list), strings.Count(errs, "\n"), errs)
			for _, want := range list {
				assert.Contains(t, errs, want, args)
			}
			for line := range strings.Lines(errs) {
				assert.Regexp(t, "^scanfile: (发布单位文件有误：|invalid profile: )", line)
			}
		}
	}
	d.file("good.yaml", "name: own\n")
	for _, args := range []string{"-config @missing.yaml @clean.txt", "-config general @clean.txt", "-config= @clean.txt", "-config @good.yaml -profile general @clean.txt", "-config @good.yaml -profile=general @clean.txt", "-config @folder @clean.txt", "-config @clean.txt @clean.txt"} {
		status, out, errs := d.run("", strings.Fields(args)...)
		assert.Equal(t, 2, status, args)
		assert.Empty(t, out, args)
		assert.NotEmpty(t, errs, args)
	}
}
