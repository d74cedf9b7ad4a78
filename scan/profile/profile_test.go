package profile_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/profile"
)

// tiny reports the word 赌 under the rules given.
func tiny(rules ...string) *scan.Checker {
	bi := scan.Bilingual{ZH: "样例"}
	c := &scan.Checker{Name: "tiny", Doc: bi, Run: func(_ context.Context, p *scan.Pass) error {
		t := p.Text("body")
		for _, r := range rules {
			f := scan.Finding{Rule: r, In: t}
			f.Span.End = len("赌")
			p.Report(f)
		}
		return nil
	}}
	for _, r := range rules {
		c.Rules = append(c.Rules, scan.Rule{ID: r, Title: bi, Doc: bi, Advice: bi, Severity: scan.High, Hits: []string{"赌"}, Misses: []string{"x"},
			Basis: []scan.Cite{{Instrument: "pipl", Article: "第二十五条"}}})
	}
	return c
}

func scanUnder(t *testing.T, p *scan.Profile, rules ...string) *scan.Report {
	t.Helper()
	s, err := scan.New([]*scan.Checker{tiny(rules...)}, scan.WithProfile(p))
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), scan.Document{Body: "赌"})
	require.NoError(t, err)
	return r
}

func TestEmbedded(t *testing.T) {
	assert.Equal(t, []string{"bishan", "general", "jingyuan", "jx-hrss", "nx-sasac", "sx-transport"}, profile.Names())
	for _, name := range profile.Names() {
		p, err := profile.Load(name)
		require.NoError(t, err, name)
		assert.Equal(t, name, p.Name)
		assert.NotEmpty(t, p.Title, name)
		for _, level := range []string{"L1", "L2", "L3", "L4"} {
			assert.NotEmpty(t, p.Signers[level], "%s %s", name, level)
		}
		assert.Equal(t, 14, p.Duties.IdleDays, name)
		assert.Equal(t, name == "general", len(p.Citations) == 0, name)
		for rule, cites := range p.Citations {
			assert.NotEmpty(t, cites, "%s %s", name, rule)
			for _, c := range cites {
				assert.Regexp(t, `^第[一二三四五六七八九十]+条(第（[一二三四五六七八九十]+）项)?$`, c.Article, "%s %s", name, rule)
			}
		}
		scanUnder(t, p, "PII-07")
	}
	_, err := profile.Load("nobody")
	assert.ErrorIs(t, err, profile.ErrProfile)
	assert.ErrorContains(t, err, "jingyuan")
}

func TestFindingsCiteWhatBindsThePublisher(t *testing.T) {
	p, err := profile.Load("jingyuan")
	require.NoError(t, err)
	articles := map[string]string{}
	for _, rule := range []string{"PII-07.contact", "CLS-01", "ATT-01", "ADV-10", "PRO-30", "ENG-02", "MAP-01", "WRD-99"} {
		r := scanUnder(t, p, rule)
		basis := r.Findings[0].Basis
		if basis[0].Number == "泾政办发〔2023〕64号" {
			assert.Equal(t, "泾源县政务新媒体管理细则（试行）", basis[0].Document)
			articles[rule] = basis[0].Article
		}
		assert.Equal(t, "中华人民共和国个人信息保护法", basis[len(basis)-1].Document, rule)
		assert.Equal(t, []string{"科室负责人", "分管领导"}, r.Review.Signers)
	}
	assert.Equal(t, map[string]string{
		"PII-07.contact": "第二十条", "CLS-01": "第十九条", "ATT-01": "第二十二条", "ADV-10": "第三十条", "PRO-30": "第三十一条", "ENG-02": "第三十条", "MAP-01": "第二十九条",
	}, articles)
}

// The example in the package doc is a whole profile.
func TestDocExample(t *testing.T) {
	src, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	var example strings.Builder
	for _, line := range strings.Split(string(src), "\n") {
		if code, ok := strings.CutPrefix(line, "//\t"); ok {
			example.WriteString(code + "\n")
		}
	}
	dir := t.TempDir()
	file(t, dir, "words.tsv", "# name: 水利\nterm\trule\n县工商局\t\n")
	file(t, dir, "allow.tsv", "phrase\trule\treason\n清源彩虹桥\t\t地名\n")
	file(t, dir, "phrases.tsv", "term\n清源县水利局\n")
	p, err := profile.Read(filepath.Join(dir, "qingyuan.yaml"), strings.NewReader(example.String()))
	require.NoError(t, err)
	assert.Equal(t, []string{"县工商局", "清源彩虹桥"}, []string{p.Lexicons[0].Terms[0].Text, p.Allow[0].Phrase})
	assert.Equal(t, "清源县水利局", p.Phrases[0].Terms[0].Text)
	assert.Equal(t, []string{"qingyuan-shuili", "清源县水利局"}, []string{p.Name, p.Title})
	assert.Equal(t, []scan.Cite{{Instrument: "qingyuan", Article: "第八条"}, {Instrument: "jingyuan", Article: "第二十条"}}, p.Citations["PII-07"])
	assert.Equal(t, []scan.Cite{{Instrument: "jingyuan", Article: "第二十二条"}}, p.Citations["ATT-01"], "inherited")
	assert.Equal(t, scan.High, p.Severities["ATT-03"])
	assert.Equal(t, []string{"办公室主任", "分管局长", "局长"}, p.Signers["L3"])
	assert.Equal(t, []string{"科室负责人", "分管领导"}, p.Signers["L2"], "inherited")
	assert.Equal(t, scan.Duties{UpdateDays: 7, UpdatesAWeek: 2, IdleDays: 14, EventDays: 3, NoticeDays: 15, FilingDays: 10, ReplyDays: []int{3, 4}, ReportBy: "01-31"}, p.Duties)
	assert.Equal(t, []scan.OwnAccount{{Name: "清源水利", Platform: "微信", Org: "清源县水利局", Opened: "2024-03-01", Filed: "2024-03-05"}}, p.Accounts)
	assert.Equal(t, []scan.Planned{{Title: "2024年防汛工作通报", By: "2024-06-01"}, {Title: "关于加强水库安全管理的通知", By: "2024-05-20", Repost: true}}, p.Planned)
	assert.Equal(t, [][]string{{"slj.qingyuan.gov.cn"}, {"清源发布", "清源融媒"}, {"0951-5012345", "slj@qingyuan.gov.cn"}, {"微信", "微博"}, {"山河传媒"}, {"清源县水利局", "清源水利"}},
		[][]string{p.Hosts, p.Sources, p.Contacts, p.Platforms, p.Contractors, p.Orgs})
	assert.False(t, p.Licensed)
	assert.Equal(t, "至少十六个字节的密钥", string(p.Key))
	assert.Equal(t, "清水发〔2024〕3号", scanUnder(t, p, "PII-07").Findings[0].Basis[0].Number)

	again, err := profile.Load("jingyuan")
	require.NoError(t, err)
	assert.NotContains(t, again.Citations, "PII-07", "what inherits must not change what it inherits from")
}

func file(t *testing.T, dir, name, content string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	return path
}

// The lists stand beside the profile, wherever the program runs.
func TestListsOfThePublisher(t *testing.T) {
	dir := t.TempDir()
	file(t, dir, "words.tsv", "# name: 水利\nterm\trule\tseverity\n县工商局\tSHL-01\thigh\n")
	file(t, dir, "allow.tsv", "phrase\trule\treason\n原县工商局\t\t历史名称\n")
	path := file(t, dir, "own.yaml", "name: own\nlexicons: [words.tsv]\nallow: [allow.tsv]\nseverities: {SHL-01: low}\n")
	t.Chdir(t.TempDir())
	p, err := profile.ReadFile(path, profile.WithRules([]string{"PII-07"}))
	require.NoError(t, err)
	s, err := scan.New(nil, scan.WithProfile(p))
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), scan.Document{Body: "请到县工商局办理，原县工商局公章作废。"})
	require.NoError(t, err)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, []any{"SHL-01", scan.Low, 1}, []any{r.Findings[0].Rule, r.Findings[0].Severity, r.Findings[0].Count})

	file(t, dir, "bad.tsv", "# name: 错\nterm\tseverity\n甲乙\turgent\n")
	path = file(t, dir, "own.yaml", "name: own\nlexicons: [bad.tsv, words.tsv]\nallow:\n  - none.tsv\n  - \"\"\n")
	_, err = profile.ReadFile(path)
	assert.ErrorIs(t, err, profile.ErrProfile)
	assert.ErrorIs(t, err, fs.ErrNotExist)
	var fault *dict.Error
	assert.ErrorAs(t, err, &fault)
	for _, want := range []string{
		"own.yaml:2: lexicons[0]: " + filepath.Join(dir, "bad.tsv") + ":3: severity", "own.yaml:4: allow[0]: open " + filepath.Join(dir, "none.tsv"), "own.yaml:5: allow[1]: is empty",
	} {
		assert.ErrorContains(t, err, want)
	}
	_, err = profile.ReadFile(filepath.Join(dir, "missing"))
	assert.ErrorIs(t, err, profile.ErrProfile)
}

// Whoever knows the rules finds the slips in their names.
func TestUnknownRules(t *testing.T) {
	own := "name: own\nseverities: {PII-70: high, PII-07: low, LEX-01: high}\ncitations:\n  PII: [pipl 第一条]\n  PII-07: [pipl 第一条]\n  PIL: [pipl 第一条]\n"
	_, err := profile.Read("own.yaml", strings.NewReader(own))
	assert.NoError(t, err)
	_, err = profile.Read("own.yaml", strings.NewReader(own), profile.WithRules([]string{"PII-07.contact"}))
	assert.EqualError(t, err, "invalid profile: own.yaml:2: severities.PII-70: there is no such rule\ninvalid profile: own.yaml:6: citations.PIL: there is no such rule")
}

func TestInheritedListsAreAddedTo(t *testing.T) {
	p, err := profile.Read("own.yaml", strings.NewReader("name: own\ninherits: nx-sasac\nhosts: [www.nxgzw.example.cn, gzw.nx.gov.cn]\norgs: [宁夏国资]\nduties: {event_days: 2}\n"))
	require.NoError(t, err)
	assert.Equal(t, []string{"gzw.nx.gov.cn", "www.nxgzw.example.cn"}, p.Hosts)
	assert.Equal(t, []string{"自治区国资委", "宁夏国资委", "宁夏国资"}, p.Orgs)
	assert.Equal(t, []int{2, 10}, []int{p.Duties.EventDays, p.Duties.FilingDays})
	assert.Empty(t, p.Title)
	p, err = profile.Read("least.yaml", strings.NewReader("name: least\nsources:\ncitations:\n"))
	require.NoError(t, err)
	scanUnder(t, p, "PII-07")
}

func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name, file string
		want       []string
	}{
		{"empty", "", []string{"own.yaml:1: file: the file is empty"}},
		{"null", "---\n", []string{"name: is missing"}},
		{"a list", "- a\n", []string{"own.yaml:1: file: want keys with values"}},
		{"no YAML", "name: a\n  b: c\n", []string{"own.yaml:2: file:"}},
		{"two documents", "name: a\n---\nname: b\n", []string{"want one YAML document"}},
		{"no name", "title: 甲\n", []string{"own.yaml:1: name: is missing"}},
		{"unknown parent", "name: a\ninherits: nobody\n", []string{"own.yaml:2: inherits: \"nobody\" is not known"}},
		{"unknown anchor", "name: a\nsources: *x\n", []string{"unknown anchor"}},
		{"anchors", "name: &x a\ntitle: *x\n", []string{"own.yaml:2: title: want a text"}},
		{"all at once", `name: a
titel: 甲
name: b
citations:
  pii: [pipl 第一条]
  PII-7: [pipl 第一条]
  PII-07: [pip 第一条, [x], ""]
  PII-07: [pipl 第二条]
severities:
  PII: high
  PII-08: hoch
signers:
  L5: [甲]
  L1: 甲
hosts: [http://a.gov.cn, a, A.gov.cn, a.gov.cn:80, 政务.cn]
contacts: [某人]
accounts: [{name: 甲, since: 2020}]
planned:
  - {title: 乙, by: 2024-13-01, repost: maybe}
licensed: ja
duties: {update_days: 0, report_by: 31-01, reply_days: 3}
key: kurz
instruments:
  - {id: pipl, name: 另一部}
  - {id: 法, name: 甲}
  - {id: neu}
sources: {a: b}
`, []string{
			":2: titel: there is no such field", ":3: name: stands in line 1 already", ":5: citations.pii: want a rule", ":6: citations.PII-7: want a rule",
			`:7: citations.PII-07[0]: instrument "pip" is not known`, ":7: citations.PII-07[1]: want a text", ":7: citations.PII-07[2]: is empty",
			":8: citations.PII-07: stands in line 7 already", ":10: severities.PII: want a rule", `:11: severities.PII-08: unknown severity "hoch"`,
			":13: signers.L5: want L1", ":14: signers.L1: want a list", ":15: hosts[0]: want a host", ":15: hosts[1]: want a host", ":15: hosts[2]: want a host",
			":15: hosts[3]: want a host", ":16: contacts[0]: want a phone number", ":17: accounts[0].since: there is no such field", ":17: accounts[0].platform: is missing",
			":19: planned[0].by: want a date", ":19: planned[0].repost: want true or false", ":20: licensed: want true or false", ":21: duties.update_days: want a number",
			":21: duties.report_by: want a date", ":21: duties.reply_days: want a list", ":22: key: want 16 bytes", `:24: instruments[0].id: "pipl" is another instrument`,
			":25: instruments[1].id: want lower-case", ":26: instruments[2].name: is missing", ":27: sources: want a list",
		}},
	} {
		p, err := profile.Read("own.yaml", strings.NewReader(c.file))
		assert.Nil(t, p, c.name)
		if !assert.ErrorIs(t, err, profile.ErrProfile, c.name) {
			continue
		}
		for _, want := range c.want {
			assert.ErrorContains(t, err, want, c.name)
		}
		if len(c.want) > 1 {
			assert.Len(t, strings.Split(err.Error(), "\n"), len(c.want), err)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{"name: a\n", "name: a\ninherits: jingyuan\ncitations: {PII: [pipl x]}\n", "- a", "&a [*a]", "name: a\nduties: {reply_days: [1]}\naccounts: [x]\n", "? [a]: b\n", "{a: {b: {c: d}}}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, file string) {
		p, err := profile.Read("f.yaml", strings.NewReader(file))
		assert.Equal(t, err == nil, p != nil)
		if err == nil {
			assert.NotEmpty(t, p.Name)
		}
	})
}
