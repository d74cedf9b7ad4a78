package scantest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// sample reports the word 赌 as high (low in 小赌, info in 不得赌), 转载 where
// neither the document nor its publisher names a source, and 征收 as info.
func sample() *scan.Checker {
	bi := func(s string) scan.Bilingual { return scan.Bilingual{ZH: s} }
	rule := func(id string, severity scan.Severity) scan.Rule {
		return scan.Rule{ID: id, Title: bi("样例"), Doc: bi("样例"), Advice: bi("核实"), Severity: severity, Suppressors: scan.Ban,
			Hits: []string{"有人⟦赌⟧球"}, Misses: []string{"晴", "不得赌球"}}
	}
	source := rule("SMP-02", scan.Medium)
	source.Hits, source.Misses = []string{`{"body": "转载", "title": "甲"}`}, []string{"晴", `{"body": "转载", "source": "清源发布"}`}
	theme := rule("SMP-03", scan.Info)
	theme.Hits, theme.Misses = []string{"房屋⟦征收⟧"}, []string{"晴"}
	return &scan.Checker{
		Name: "sample", Doc: bi("样例"), Rules: []scan.Rule{rule("SMP-01", scan.High), source, theme},
		Triggers: []scan.Trigger{{Name: "word", Phrases: []string{"赌"}, Boundary: dict.BoundaryAny}, {Name: "repost", Phrases: []string{"转载"}, Boundary: dict.BoundaryAny},
			{Name: "theme", Phrases: []string{"征收"}, Boundary: dict.BoundaryAny}},
		Run: func(_ context.Context, p *scan.Pass) error {
			for _, h := range p.Hits() {
				switch f := (scan.Finding{Rule: "SMP-01", In: h.In, Span: h.Span}); {
				case h.Trigger == "theme":
					p.Report(scan.Finding{Rule: "SMP-03", In: h.In, Span: h.Span})
				case h.Trigger == "repost":
					if p.Document.Source == "" && len(p.Profile.Sources) == 0 {
						p.Report(scan.Finding{Rule: "SMP-02"})
					}
				case strings.HasSuffix(h.In.View[:h.Span.Start], "小"):
					f.Severity = scan.Low
					p.Report(f)
				default:
					p.Report(f)
				}
			}
			return nil
		},
	}
}

func scanner(t *testing.T, opts ...scan.Option) *scan.Scanner {
	t.Helper()
	s, err := scan.New([]*scan.Checker{sample()}, opts...)
	require.NoError(t, err)
	return s
}

// recorder is a test that keeps what is said of it.
type recorder struct {
	testing.TB
	said []string
}

func (r *recorder) Helper()                      {}
func (r *recorder) Error(args ...any)            { r.said = append(r.said, fmt.Sprint(args...)) }
func (r *recorder) Errorf(f string, args ...any) { r.said = append(r.said, fmt.Sprintf(f, args...)) }
func (r *recorder) Fatal(args ...any)            { r.Error(args...); panic(r) }
func (r *recorder) Fatalf(f string, args ...any) { r.Errorf(f, args...); panic(r) }

// said returns the complaints of a test.
func said(t *testing.T, test func(testing.TB)) []string {
	r := &recorder{TB: t}
	func() {
		defer func() {
			if stop := recover(); stop != nil && stop != any(r) {
				panic(stop)
			}
		}()
		test(r)
	}()
	return r.said
}

func TestText(t *testing.T) {
	s := scanner(t)
	for _, c := range []struct {
		marked string
		want   []string // one for each complaint
	}{
		{"今天天气晴好。", nil},
		{"有人⟦SMP-01:赌⟧球，有人小⟦SMP-01=low:赌⟧。", nil},
		{"有人⟦SMP-01=high:赌⟧球，转载。⟦!SMP-02⟧", nil},
		{"不得赌球。", nil},               // info needs no mark
		{"不得⟦SMP-01=info:赌⟧球。", nil}, // and may have one
		{"⟦SMP-03=info:征收⟧与征收", nil},
		{"有人赌球。", []string{"unexpected SMP-01 high at body[6:9] line 1: 有人【赌】球"}},
		{"今天⟦SMP-01:天气⟧晴好。", []string{`missing SMP-01  at body[6:12]: "天气"`}},
		{"有人⟦SMP-01:赌球⟧。", []string{"unexpected SMP-01 high at body[6:9]", `missing SMP-01  at body[6:12]: "赌球"`}},
		{"有人⟦SMP-01=low:赌⟧球。", []string{"unexpected SMP-01 high", `missing SMP-01 low at body[6:9]: "赌"`}},
		{"有人⟦SMP-09:赌⟧球。", []string{"unexpected SMP-01 high", "missing SMP-09"}},
		{"不得⟦SMP-01:赌⟧球。", []string{"missing SMP-01"}}, // an unpinned mark wants more than info
		{"转载。", []string{"unexpected SMP-02 medium at [0:0]"}},
		{"晴。⟦!SMP-02⟧", []string{"missing SMP-02  at [0:0]"}},
		{"转载。⟦!SMP-02=high⟧", []string{"unexpected SMP-02 medium", "missing SMP-02 high"}},
		{"坏\xff字，正常的文字。", []string{"incomplete:  body: "}},
		{"⟦SMP-01:赌", []string{"⟦SMP-01 is not closed"}},
	} {
		got := said(t, func(tb testing.TB) { Text(tb, s, c.marked) })
		if assert.Len(t, got, len(c.want), "%s: %q", c.marked, got) {
			for i, want := range c.want {
				assert.Contains(t, got[i], want, c.marked)
			}
		}
	}
}

func TestFile(t *testing.T) {
	s := scanner(t)
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
		return path
	}
	for _, c := range []struct {
		name, content string
		want          []string
	}{
		{"good.txt", "有人⟦SMP-01:赌⟧球。", nil},
		{"good.json", `{"title": "⟦SMP-01:赌⟧球", "body": "⟦!SMP-02⟧转载", "images": [{"alt": "小⟦SMP-01=low:赌⟧"}]}`, nil},
		{"page.md", "# 有人⟦SMP-01:赌⟧球", []string{"incomplete:  body: 没有能读取此格式的解析器：markdown"}},
		{"page.html", "<p>晴", []string{"incomplete:  body: 没有能读取此格式的解析器：html"}},
		{"wrong-field.json", `{"title": "赌", "body": "⟦SMP-01:赌⟧"}`, []string{"unexpected SMP-01 high at title[0:3]"}},
		{"mark.json", `{"body": "", "images": [{"alt": "甲⟦SMP-01:乙"}]}`, []string{"mark.json: images[0].alt: ⟦SMP-01 is not closed"}},
		{"key.json", `{"body": "", "titel": "甲"}`, []string{`unknown key "titel"`}},
		{"no.json", `晴`, []string{"no.json: invalid character"}},
		{"mark.txt", "乙⟧", []string{"mark.txt: at byte 3: ⟧ without ⟦"}},
	} {
		path := file(c.name, c.content)
		got := said(t, func(tb testing.TB) { File(tb, s, path) })
		if assert.Len(t, got, len(c.want), "%s: %q", c.name, got) {
			for i, want := range c.want {
				assert.Contains(t, got[i], want, c.name)
			}
		}
	}
	assert.Len(t, said(t, func(tb testing.TB) { File(tb, s, filepath.Join(dir, "missing.txt")) }), 1)
}

func TestDir(t *testing.T) {
	dir := t.TempDir()
	for name, content := range map[string]string{
		"a.txt": "有人⟦SMP-01:赌⟧球。", "b.json": `{"body": "小⟦SMP-01=low:赌⟧"}`,
		"README.md": "赌", "notes.tsv": "赌", "empty": "赌",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644))
	}
	Dir(t, scanner(t), dir)
}

func TestRules(t *testing.T) {
	Rules(t, []*scan.Checker{sample()})
}

// What an example must not say is found out.
func TestRulesWithFailingExamples(t *testing.T) {
	s := scanner(t)
	e := examples{[]*scan.Checker{sample()}, nil, s}
	rule := func(id string) scan.Rule {
		for _, r := range s.Rules() {
			if r.ID == id {
				return r
			}
		}
		t.Fatal(id)
		return scan.Rule{}
	}
	for _, c := range []struct {
		rule, example, hit, miss string // "" for no complaint
	}{
		{"SMP-01", "有人赌球", "", "the rule speaks: body[[6 9]] 有人【赌】球"},
		{"SMP-01", "有人⟦赌⟧球，又⟦赌⟧牌", "", "the rule speaks"},
		{"SMP-01", "有人⟦赌球⟧", "no finding has the marked span [6:12]; found body[[6 9]]", "the rule speaks"},
		{"SMP-01", "晴", "the rule says nothing", ""},
		{"SMP-01", "不得赌球", "the rule says nothing", ""}, // lowered to info
		{"SMP-03", "房屋征收", "", "the rule speaks"},       // info by itself
		{"SMP-02", "转载", "", "the rule speaks"},
		{"SMP-02", `{"body": "转载", "profile": {"Sources": ["清源发布"]}}`, "the rule says nothing", ""},
		{"SMP-02", `{"body": "转载", "profile": {"Sourcen": []}}`, "profile: json: unknown field", "profile: json: unknown field"},
		{"SMP-01", `{"title": "有人⟦赌⟧球", "body": "⟦赌⟧"}`, "", "the rule speaks"},
		{"SMP-01", `{"title": "有人赌球", "body": "⟦晴⟧"}`, "no finding has the marked span [0:3]", "the rule speaks"},
		{"SMP-01", `{"body": "赌"`, "unexpected end of JSON", "unexpected end of JSON"},
		{"SMP-01", `{"title": "赌"}`, `key "body" is missing`, `key "body" is missing`},
		{"SMP-01", "有人⟦赌球", "is not closed", "is not closed"},
		{"SMP-01", "有人赌球\xff", "incomplete", "incomplete"},
	} {
		for _, run := range []struct {
			what string
			err  error
			want string
		}{{"hit", e.hits(t, rule(c.rule), c.example), c.hit}, {"miss", e.misses(t, rule(c.rule), c.example), c.miss}} {
			if run.want == "" {
				assert.NoError(t, run.err, "%s %s", run.what, c.example)
			} else {
				assert.ErrorContains(t, run.err, run.want, "%s %s", run.what, c.example)
			}
		}
	}
}

func TestSettings(t *testing.T) {
	set, err := ReadSetting(`{"body": "甲", "profile": {"Name": "own"}, "lexicon": "# name: 自己的\nterm\trule\n甲乙\tOWN-01\n"}`)
	require.NoError(t, err)
	assert.JSONEq(t, `{"body": "甲"}`, set.Document)
	assert.Equal(t, "甲乙", set.Lexicon.Terms[0].Text)
	p := &scan.Profile{Name: "other", Title: "某单位"}
	require.NoError(t, set.Decode(p))
	assert.Equal(t, []string{"own", "某单位"}, []string{p.Name, p.Title}, "put over what there is")
	set, err = ReadSetting(`{"body": "甲"}`)
	require.NoError(t, err)
	assert.Equal(t, Setting{Document: `{"body": "甲"}`}, set)
	for _, faulty := range []string{`{`, `[]`, `{"body": "甲", "lexicon": 3}`, `{"body": "甲", "lexicon": "甲\n"}`} {
		_, err := ReadSetting(faulty)
		assert.Error(t, err, faulty)
	}
}
