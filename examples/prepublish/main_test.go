package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

// injected holds an injected string (PRO-30, critical).
const injected = `{"id":"7","title":"河湖管护","body":"本周，清源星耀娱乐app官方下载-星耀真人在线-星耀登陆网址县开展河湖管护。","publish_time":"2026-11-20"}`

const clean = `{"id":"8","body":"本周天气晴好。"}`

func TestRun(t *testing.T) {
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte("for tests only\n"), 0o600))
	faulty := filepath.Join(t.TempDir(), "faulty.yaml")
	require.NoError(t, os.WriteFile(faulty, []byte("name: own\nseverities: {PII-70: high}\n"), 0o600))
	for _, c := range []struct {
		args, in string
		want     int
	}{
		{"", injected, 1},
		{"-fail-on critical", injected, 1},
		{"-fail-on never", injected, 0},
		{"", clean, 0},
		{"-fail-on info", clean, 0},
		{"-lang en", clean, 0},
		{"-key " + key, injected, 1},
		{"", `{"body":"正文","format":"nonsense"}`, 3},
		{"", `{"body":"\ud800坏"}`, 0}, // JSON itself puts U+FFFD there
		{"", ``, 2},
		{"", `not json`, 2},
		{"", "\uFEFF" + injected, 1},
		{"", "{\"body\":\"\xb9\xab\xb8\xe6\"}", 2}, // GBK
		{"", `[` + clean + `]`, 2},
		{"", clean + clean, 2},
		{"", `{"title":"没有正文"}`, 2},
		{"", `{"body":"","titel":"x"}`, 2},
		{"", `{"body":"","publish_time":"yesterday"}`, 2},
		{"-fail-on urgent", clean, 2},
		{"-lang fr", clean, 2},
		{"-profile nobody", clean, 2},
		{"-config ../../testdata/publisher/qingyuan-shuili.yaml", injected, 1},
		{"-config ../../testdata/publisher/qingyuan-shuili.yaml", `{"body":"请到县工商局办理。"}`, 1},
		{"", `{"body":"请到县工商局办理。"}`, 0},
		{"-config ../../testdata/publisher/qingyuan-shuili.yaml -profile general", clean, 2},
		{"-config=", clean, 2},
		{"-key=", clean, 2},
		{"-config general", clean, 2},
		{"-config " + faulty, clean, 2},
		{"-key " + key + ".missing", clean, 2},
		{"-nonsense", clean, 2},
		{"draft.json", clean, 2},
		{"-h", "", 0},
		{"-lang en -h", "", 0},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, c.want, run(strings.Fields(c.args), strings.NewReader(c.in), &out, &errs), "%s < %s: %s", c.args, c.in, errs.String())
		switch {
		case c.want == 2:
			assert.Empty(t, out.String(), "no report of what was not scanned")
			assert.NotEmpty(t, errs.String())
		case !strings.HasSuffix(c.args, "-h"):
			assert.Empty(t, errs.String())
			var r scan.Report
			require.NoError(t, json.Unmarshal(out.Bytes(), &r))
			assert.Equal(t, scan.SchemaVersion, r.Schema)
			assert.Equal(t, strings.Contains(c.args, "-key") && len(r.Findings) > 0, len(r.Findings) > 0 && r.Findings[0].Fingerprint != "")
		}
	}
}

func TestMessages(t *testing.T) {
	for _, c := range []struct{ args, in, zh, en string }{
		{"", `{"body":"","titel":"x"}`, `不是一篇稿件：没有 "titel" 这个字段`, `not a document: unknown key "titel"`},
		{"-profile nobody", "", `没有内置的 "nobody"`, `"nobody" is not known`},
		{"-fail-on urgent", "", `-fail-on: 没有 "urgent" 这个级别`, `-fail-on: unknown severity "urgent"`},
		{"-nonsense", "", "没有这个选项：-nonsense", "flag provided but not defined: -nonsense"},
		{"-lang fr", "", `值 "fr" 不能用于选项 -lang：应为 zh 或 en`, `invalid value "fr" for flag -lang: want zh or en`},
		{"draft.json", "", "标准输入", "standard input"},
		{"-key missing.key", "", "missing.key：文件不存在", "open missing.key: no such file or directory"},
	} {
		for lang, want := range map[string]string{"zh": c.zh, "en": c.en} {
			var out, errs bytes.Buffer
			assert.Equal(t, 2, run(append([]string{"-lang", lang}, strings.Fields(c.args)...), strings.NewReader(c.in), &out, &errs))
			assert.Contains(t, errs.String(), want)
		}
	}
}

func TestUsageNamesEveryFlag(t *testing.T) {
	new(settings).flags().VisitAll(func(f *flag.Flag) {
		assert.Contains(t, usage.ZH, "-"+f.Name)
		assert.Contains(t, usage.EN, "-"+f.Name)
	})
}
