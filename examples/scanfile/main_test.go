package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/xianshen/xianshen/scan"
)

// desk is a folder with drafts and a lexicon, so that the tests of the command
// line do not depend on what the checkers look for.
type desk struct {
	t   *testing.T
	dir string
}

func newDesk(t *testing.T) desk {
	d := desk{t, t.TempDir()}
	d.file("words.tsv", "# name: 试用\n# version: 1\n# source: 测试\nterm\trule\tseverity\n甲乙丙词\tLEX-01\thigh\n丁戊己词\tLEX-01\tlow\n庚辛壬词\tLEX-01\tcritical\n")
	d.file("clean.txt", "今天天气晴好。\n")
	d.file("high.txt", "第一行。\n这里有甲乙丙词。\n")
	d.file("low.txt", "这里有丁戊己词。\n")
	d.file("critical.txt", "这里有庚辛壬词。\n")
	d.file("bad-bytes.txt", "正常的文字，正常的文字，正常的文字\xFF，正常的文字。\n")
	d.file("binary.txt", "\x00\x01\x02\x03")
	d.file("archive.jsonl", `{"id":"一","body":"这里有甲乙丙词"}`+"\n\n"+`{"body":"晴"}`+"\n")
	d.file("faulty.jsonl", `{"id":"一","body":"晴"}`+"\nnot json\n"+`{"id":"三","bodi":"晴"}`+"\n[1]\n"+`{"id":"五","body":"这里有丁戊己词"}`+"\n")
	return d
}

func (d desk) path(name string) string { return filepath.Join(d.dir, name) }

func (d desk) file(name, content string) string {
	d.t.Helper()
	require.NoError(d.t, os.MkdirAll(filepath.Dir(d.path(name)), 0o755))
	require.NoError(d.t, os.WriteFile(d.path(name), []byte(content), 0o644))
	return d.path(name)
}

// run runs scanfile with the lexicon; @name is the path of a file of the desk.
func (d desk) run(in string, args ...string) (status int, out, errs string) {
	d.t.Helper()
	all := []string{"-lexicon", d.path("words.tsv"), "-date", "2026-11-21"}
	for _, a := range args {
		if name, ok := strings.CutPrefix(a, "@"); ok {
			a = d.path(name)
		}
		all = append(all, a)
	}
	var o, e bytes.Buffer
	status = run(all, strings.NewReader(in), &o, &e)
	return status, o.String(), e.String()
}

func TestExitStatus(t *testing.T) {
	d := newDesk(t)
	d.file("folder/b.txt", "这里有甲乙丙词。")
	d.file("folder/a.txt", "晴。")
	d.file("empty/photo.jpg", "x")
	for _, c := range []struct {
		args string
		want int
	}{
		{"@clean.txt", 0},
		{"@high.txt", 1},
		{"@low.txt", 0},
		{"@critical.txt", 1},
		{"@clean.txt @high.txt", 1},
		{"-fail-on critical @high.txt", 0},
		{"-fail-on critical @critical.txt", 1},
		{"-fail-on high @critical.txt", 1},
		{"-fail-on low @low.txt", 1},
		{"-fail-on medium @low.txt", 0},
		{"-fail-on info @low.txt", 1},
		{"-fail-on info @clean.txt", 0},
		{"-fail-on never @critical.txt", 0},
		{"@bad-bytes.txt", 3},
		{"-fail-on never @bad-bytes.txt", 3},
		{"@bad-bytes.txt @high.txt", 3},
		{"@binary.txt", 2},
		{"@missing.txt", 2},
		{"@missing.txt @high.txt @bad-bytes.txt", 2},
		{"@archive.jsonl", 1},
		{"@faulty.jsonl", 2},
		{"@folder", 1},
		{"@empty", 2},
		{"", 2},
		{"-nonsense @clean.txt", 2},
		{"@clean.txt -verbose", 2},
		{"-- -nonsense", 2},
		{"-format xml @clean.txt", 2},
		{"-format sarif @clean.txt", 2},
		{"-format html @clean.txt", 2},
		{"-input docx @clean.txt", 2},
		{"-input pdf @clean.txt", 2},
		{"-key= @clean.txt", 2},
		{"-o= @clean.txt", 2},
		{"-checkers= @clean.txt", 2},
		{"-explain= @clean.txt", 2},
		{"-explain=", 2},
		{"-clauses=", 2},
		{"-waivers x @clean.txt", 2},
		{"-fail-on urgent @clean.txt", 2},
		{"-fail-on= @clean.txt", 2},
		{"-lang fr @clean.txt", 2},
		{"-date 21.11.2026 @clean.txt", 2},
		{"-date= @clean.txt", 2},
		{"-jobs 0 @clean.txt", 2},
		{"-jobs many @clean.txt", 2},
		{"-checkers nobody @clean.txt", 2},
		{"-checkers prohibited,-nobody @clean.txt", 2},
		{"-checkers prohibited,-prohibited @clean.txt", 2},
		{"-checkers , @clean.txt", 2},
		{"-checkers prohibited @high.txt", 1},
		{"-checkers -prohibited @high.txt", 1},
		{"-profile nobody @clean.txt", 2},
		{"-profile @missing.yaml @clean.txt", 2},
		{"-lexicon @missing.tsv @clean.txt", 2},
		{"-lexicon @clean.txt @clean.txt", 2},
		{"-allow @words.tsv @clean.txt", 2},
		{"-key @missing.key @clean.txt", 2},
		{"-o @folder @clean.txt", 2},
		{"-o @nowhere/out.txt @clean.txt", 2},
		{"-version @clean.txt", 2},
		{"-rules @clean.txt", 2},
		{"-check @words.tsv @clean.txt", 2},
		{"-h", 0},
		{"-lang en -h", 0},
		{"-version", 0},
		{"-rules", 0},
		{"-explain PRO-30", 0},
		{"-explain NIL-99", 2},
		{"-explain PII", 0},
		{"-clauses jingyuan", 0},
		{"-clauses nobody", 2},
		{"-clauses jingyuan @clean.txt", 2},
		{"-clauses jingyuan -rules", 2},
		{"-version -rules", 2},
		{"-rules -o @out.txt", 2},
		{"-explain PII -reveal", 2},
		{"-check @words.tsv -fail-on low", 2},
		{"-explain pii-07", 0},
		{"-explain lex-01", 0},
		{"-check @words.tsv", 0},
		{"-check @clean.txt", 2},
		{"-check @missing.tsv", 2},
		{"-check @words.tsv -check @clean.txt", 2},
	} {
		formats := []string{"text"}
		if c.want == 0 && c.args != "-h" && (strings.HasPrefix(c.args, "-rules") || strings.HasPrefix(c.args, "-explain") || strings.HasPrefix(c.args, "-version")) {
			status, out, errs := d.run("", append([]string{"-format", "json"}, strings.Fields(c.args)...)...)
			assert.Equal(t, 2, status, "a format that nobody would see: %s", c.args)
			assert.Empty(t, out)
			assert.Contains(t, errs, "-format json")
		}
		if strings.HasPrefix(c.args, "@") { // drafts: the status is the same for every format
			formats = append(formats, "json", "jsonl")
		}
		for _, format := range formats {
			status, out, errs := d.run("", append([]string{"-format", format}, strings.Fields(c.args)...)...)
			assert.Equal(t, c.want, status, "%s %s: %s", format, c.args, errs)
			if c.want == 2 {
				assert.Contains(t, errs, "scanfile: ", c.args)
			} else {
				assert.Empty(t, errs, c.args)
			}
			assert.NotContains(t, out+errs, "%!", c.args)
		}
	}
}

func TestFormatsHoldTheSame(t *testing.T) {
	d := newDesk(t)
	args := []string{"@high.txt", "@faulty.jsonl", "@clean.txt", "@archive.jsonl"}
	_, array, _ := d.run("", append([]string{"-format", "json"}, args...)...)
	var reports []scan.Report
	require.NoError(t, json.Unmarshal([]byte(array), &reports))
	var ids []string
	for _, r := range reports {
		ids = append(ids, r.Document.ID)
	}
	assert.Equal(t, []string{d.path("high.txt"), "一", "五", d.path("clean.txt"), "一", d.path("archive.jsonl:3")}, ids)
	_, lines, _ := d.run("", append([]string{"-format", "jsonl"}, args...)...)
	n := 0
	for line := range strings.Lines(lines) {
		var r scan.Report
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		assert.Equal(t, ids[n], r.Document.ID)
		assert.Equal(t, len(reports[n].Findings), len(r.Findings))
		n++
	}
	assert.Equal(t, len(reports), n)
	f := reports[0].Findings[0]
	assert.Equal(t, []any{"LEX-01", scan.High, "甲乙丙词", 2, 4}, []any{f.Rule, f.Severity, f.Text, f.Line, f.Column})
}

func TestFaultyLinesAreNamed(t *testing.T) {
	d := newDesk(t)
	status, out, errs := d.run("", "-format", "jsonl", "@faulty.jsonl")
	assert.Equal(t, 2, status)
	assert.Equal(t, 2, strings.Count(out, "\n"))
	for _, want := range []string{"faulty.jsonl:2: ", "faulty.jsonl:3: ", `"bodi"`, "faulty.jsonl:4: ", "不是一篇稿件"} {
		assert.Contains(t, errs, want)
	}
}

func TestStandardInput(t *testing.T) {
	d := newDesk(t)
	for _, c := range []struct {
		in   string
		args []string
		want int
	}{
		{"这里有甲乙丙词。", []string{"-"}, 1},
		{"晴", []string{"-"}, 0},
		{"", []string{"-"}, 0},
		{`{"body":"这里有甲乙丙词"}`, []string{"-"}, 1},
		{`{"body":"这里有甲乙丙词"}`, []string{"-input", "text", "-"}, 1},
		{`{"body":"这里有甲乙丙词"}` + "\n" + `{"body":"晴"}`, []string{"-input", "jsonl", "-"}, 1},
		{"\uFEFF" + `{"body":"这里有甲乙丙词"}`, []string{"-input", "jsonl", "-"}, 1},
		{"晴", []string{"-input", "jsonl", "-"}, 2},
		{"晴", []string{"-input", "json", "-"}, 2},
	} {
		status, _, errs := d.run(c.in, c.args...)
		assert.Equal(t, c.want, status, "%q %q: %s", c.in, c.args, errs)
	}
}

func TestEncodings(t *testing.T) {
	d := newDesk(t)
	text := "各位读者：\n这里有甲乙丙词，请看。\n"
	gbk, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	require.NoError(t, err)
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
	require.NoError(t, err)
	wideLines, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(`{"body":"第一行\n这里有甲乙丙词"}` + "\n")
	require.NoError(t, err)
	for name, content := range map[string]string{"utf8.txt": text, "bom.txt": "\uFEFF" + text, "gbk.txt": gbk, "utf16.txt": wide, "utf16.jsonl": wideLines} {
		d.file(name, content)
		status, out, errs := d.run("", "-format", "jsonl", "@"+name)
		require.Equal(t, 1, status, "%s: %s", name, errs)
		var r scan.Report
		require.NoError(t, json.Unmarshal([]byte(out), &r))
		assert.Equal(t, []any{"甲乙丙词", 2, 4}, []any{r.Findings[0].Text, r.Findings[0].Line, r.Findings[0].Column}, name)
	}
}

func TestOrderIsThatOfTheInput(t *testing.T) {
	d := newDesk(t)
	var lines strings.Builder
	for i := range 300 {
		fmt.Fprintf(&lines, `{"id":"%d","body":"%s甲乙丙词"}`+"\n", i, strings.Repeat("长文", (i*7919)%3000))
	}
	for _, jobs := range []string{"1", "2", "7", "100"} {
		_, out, errs := d.run(lines.String(), "-jobs", jobs, "-input", "jsonl", "-format", "jsonl", "-")
		require.Empty(t, errs)
		n := 0
		for line := range strings.Lines(out) {
			require.Contains(t, line, fmt.Sprintf(`"id":"%d"`, n))
			n++
		}
		assert.Equal(t, 300, n)
	}
}

// An archive goes through a draft at a time: the writer sees reports before
// the reader has seen the end.
func TestArchivesAreStreamed(t *testing.T) {
	d := newDesk(t)
	in, lines := io.Pipe()
	out, reports := io.Pipe()
	status := make(chan int)
	go func() {
		s := run([]string{"-lexicon", d.path("words.tsv"), "-input", "jsonl", "-format", "jsonl", "-"}, in, reports, io.Discard)
		reports.Close()
		status <- s
	}()
	dec := json.NewDecoder(out)
	for i := range 50 {
		_, err := fmt.Fprintf(lines, `{"id":"%d","body":"甲乙丙词"}`+"\n", i)
		require.NoError(t, err)
		var r scan.Report
		require.NoError(t, dec.Decode(&r))
		assert.Equal(t, fmt.Sprint(i), r.Document.ID)
	}
	lines.Close()
	assert.Equal(t, 1, <-status)
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("nobody reads this") }
func (broken) Read([]byte) (int, error)  { return 0, errors.New("cable torn") }

func TestBrokenPipes(t *testing.T) {
	d := newDesk(t)
	for _, args := range [][]string{{"-format", "text"}, {"-format", "json"}, {"-format", "jsonl"}, {"-rules"}, {"-h"}, {"-version"}} {
		if strings.HasPrefix(args[0], "-format") {
			args = append(args, d.path("high.txt"), d.path("clean.txt"))
		}
		var errs bytes.Buffer
		assert.Equal(t, 2, run(args, strings.NewReader(""), broken{}, &errs), args)
		assert.Contains(t, errs.String(), "nobody reads this")
	}
	for _, input := range []string{"auto", "jsonl"} {
		var out, errs bytes.Buffer
		assert.Equal(t, 2, run([]string{"-input", input, "-"}, broken{}, &out, &errs))
		assert.Contains(t, errs.String(), "cable torn")
	}
}

func TestOutputFile(t *testing.T) {
	d := newDesk(t)
	status, out, errs := d.run("", "-o", "@out.txt", "@high.txt")
	require.Equal(t, 1, status, errs)
	assert.Empty(t, out)
	written, err := os.ReadFile(d.path("out.txt"))
	require.NoError(t, err)
	assert.Contains(t, string(written), "【甲乙丙词】")

	status, _, _ = d.run("", "-o", "@out.txt", "-format", "jsonl", "@clean.txt")
	assert.Equal(t, 0, status)
	again, err := os.ReadFile(d.path("out.txt"))
	require.NoError(t, err)
	assert.True(t, json.Valid(again))

	status, _, errs = d.run("", "-o", "@high.txt", "@clean.txt", "@high.txt")
	assert.Equal(t, 2, status)
	assert.Contains(t, errs, "是要扫描的稿件")
	draft, err := os.ReadFile(d.path("high.txt"))
	require.NoError(t, err)
	assert.Contains(t, string(draft), "第一行。", "a draft is not written over")

	left, err := filepath.Glob(d.path(".*"))
	require.NoError(t, err)
	assert.Empty(t, left, "no temporary files")
}

func TestFlagsAmongTheFilesAreNoFiles(t *testing.T) {
	d := newDesk(t)
	_, _, errs := d.run("", "@clean.txt", "-o", "x")
	assert.Contains(t, errs, "选项要写在文件的前面：-o")
	t.Chdir(d.dir)
	d.file("-odd.txt", "晴。")
	status, _, errs := d.run("", "--", "-odd.txt")
	assert.Equal(t, 0, status, errs)
}

// Nothing passes for scanned that was not, whatever it is made of.
func TestOddInputs(t *testing.T) {
	d := newDesk(t)
	const found, secret = "甲乙丙词", "这里有甲乙丙词"
	utf16 := func(e unicode.Endianness) string {
		s, err := unicode.UTF16(e, unicode.IgnoreBOM).NewEncoder().String("各位读者：\n" + secret + "。\n")
		require.NoError(t, err)
		return s
	}
	for _, c := range []struct {
		name, content string
		status        int
		says          string // in the output or in the errors
	}{
		{"empty.txt", "", 0, "没有文字"},
		{"bom.txt", "\uFEFF", 0, "没有文字"},
		{"bom.html", "\uFEFF", 0, "没有文字"},
		{"empty.json", "", 2, "不是一篇稿件"},
		{"empty.jsonl", "\n\n", 0, "没有扫描任何稿件"},
		{"none.json", "[]", 0, "没有扫描任何稿件"},
		{"crlf.txt", "标题\r\n\r\n" + secret + "\r\n", 1, "第3行第4列"},
		{"wide-le.txt", utf16(unicode.LittleEndian), 1, found},
		{"wide-be.txt", utf16(unicode.BigEndian), 1, found},
		{"nul.txt", secret + "\x00", 2, "不是文本文件"},
		{"nul.json", `{"body":"\u0000` + secret + `"}`, 1, found},
		{"line.txt", strings.Repeat("一行很长的文字", 100_000) + found, 1, found},
		{"deep.html", strings.Repeat("<div>", 5000) + secret, 1, found},
		{"deep.json", `{"body":` + strings.Repeat("[", 20_000), 2, "不是一篇稿件"},
		{"open.html", "<!-- " + secret, 1, found},
		{"tag.html", "<p>晴<a title='" + secret, 1, found},
		{"bad.json", "{\"body\":\"\xFF" + secret + "\"}", 2, "不是有效的 UTF-8"},
		{"twice.json", `{"body":"` + secret + `","body":"晴"}`, 2, `字段 "body" 重复出现`},
		{"capitals.json", `{"body":"` + secret + `","Body":"晴"}`, 2, `没有 "Body" 这个字段`},
		{"ids.jsonl", `{"id":"同","body":"晴"}` + "\n" + `{"id":"同","body":"` + secret + `"}`, 1, "ids.jsonl:2 同"},
		{"long.jsonl", `{"body":"` + strings.Repeat("很长的一篇。", 400_000) + found + `"}` + "\n" + `{"body":"晴"}`, 1, found},
		{"bad.txt", secret + "，正常的文字，正常的文字，正常的文字\xFF。", 3, found},
	} {
		d.file("odd/"+c.name, c.content)
		status, out, errs := d.run("", "@odd/"+c.name)
		assert.Equal(t, c.status, status, "%s: %s", c.name, errs)
		assert.True(t, strings.Contains(out+errs, c.says), "%s: %s", c.name, errs)
		assert.Equal(t, c.status == 2, errs != "", c.name)
	}
}

func TestLinksThatLeadNowhere(t *testing.T) {
	d := newDesk(t)
	d.file("loop/a/high.txt", "这里有甲乙丙词。")
	for link, target := range map[string]string{"loop/a/up": "..", "loop/self.txt": "self.txt", "loop/broken.txt": "nowhere"} {
		if err := os.Symlink(target, d.path(link)); err != nil {
			t.Skip(err)
		}
	}
	status, out, errs := d.run("", "@loop")
	assert.Equal(t, 2, status)
	assert.Equal(t, 1, strings.Count(out, "甲乙丙词"), "a folder is read once")
	assert.Contains(t, errs, "self.txt")
	assert.Contains(t, errs, "broken.txt")
}

func TestMasking(t *testing.T) {
	d := newDesk(t)
	const phone = "13955500123"
	d.file("phone.txt", "家长林某某，手机号码"+phone+"，请勿外传。\n")
	for _, format := range []string{"text", "json", "jsonl"} {
		_, out, _ := d.run("", "-verbose", "-format", format, "@phone.txt")
		assert.Contains(t, out, "PII-07")
		assert.NotContains(t, out, phone)
		_, out, _ = d.run("", "-reveal", "-format", format, "@phone.txt")
		assert.Contains(t, out, phone)
	}
}

func TestFingerprintsNeedAKey(t *testing.T) {
	d := newDesk(t)
	d.file("key", "a key for tests only\n")
	d.file("other", "another key\n")
	d.file("blank", " \n")
	print := func(args ...string) string {
		_, out, errs := d.run("", append(args, "-format", "jsonl", "@high.txt")...)
		var r scan.Report
		require.NoError(t, json.Unmarshal([]byte(out), &r), errs)
		return r.Findings[0].Fingerprint
	}
	assert.Empty(t, print())
	assert.NotEmpty(t, print("-key", "@key"))
	assert.Equal(t, print("-key", "@key"), print("-key", "@key"))
	assert.NotEqual(t, print("-key", "@key"), print("-key", "@other"))
	status, _, errs := d.run("", "-key", "@blank", "@high.txt")
	assert.Equal(t, 2, status)
	assert.Contains(t, errs, "空文件")
}

func TestAllow(t *testing.T) {
	d := newDesk(t)
	d.file("allow.tsv", "# name: 容许\nphrase\trule\treason\n有甲乙丙词\t\t本单位名称\n")
	status, _, errs := d.run("", "-allow", "@allow.tsv", "@high.txt")
	assert.Equal(t, 0, status, errs)
}

// What a folder holds and nobody reads is told: documents as errors, the rest by number.
func TestNothingIsSkippedInSilence(t *testing.T) {
	d := newDesk(t)
	d.file("mixed/a.txt", "晴。")
	d.file("mixed/b.docx", "PK\x03\x04 word/document.xml")
	d.file("mixed/sub/c.pdf", "%PDF-1.7")
	d.file("mixed/photo.JPG", "x")
	d.file("mixed/style.css", "x")
	d.file("mixed/LICENSE", "x")
	d.file("mixed/list.csv", "姓名,说明\n林某某,甲乙丙词\n")
	status, out, errs := d.run("", "@mixed")
	assert.Equal(t, 2, status)
	for _, said := range []string{out, errs} {
		assert.Contains(t, strings.ReplaceAll(said, "\n  ", ""), "b.docx: 不是文本文件：看来是 Word 文档（docx）")
		assert.Contains(t, strings.ReplaceAll(said, "\n  ", ""), "c.pdf: 不是文本文件：看来是 PDF 文件")
	}
	assert.Contains(t, out, "【甲乙丙词】", "a table in plain text is read")
	assert.Contains(t, errs, "文件夹中有 3 个文件不是稿件，没有读取：.css 1，.jpg 1，没有扩展名 1")
	_, out, errs = d.run("", "-lang", "en", "@mixed", "@missing.txt")
	assert.Contains(t, errs, "3 files in folders are no drafts and were not read: .css 1, .jpg 1, no extension 1")
	assert.Equal(t, 3, strings.Count(out, "! not read: "))
	_, out, _ = d.run("", "-format", "json", "@mixed")
	assert.True(t, json.Valid([]byte(out)))
}

func TestStandardInputHasAName(t *testing.T) {
	d := newDesk(t)
	_, out, _ := d.run("这里有甲乙丙词。", "-")
	assert.Contains(t, out, "\n标准输入 高 1")
	_, out, _ = d.run("{\"id\":\"7\",\"body\":\"这里有甲乙丙词。\"}\n", "-input", "jsonl", "-lang", "en", "-")
	assert.Contains(t, out, "\nstandard input:1 7 high 1")
	_, out, _ = d.run("这里有甲乙丙词。", "-format", "json", "-")
	assert.Contains(t, out, `"id":"-"`)
}

func TestTitleAndSource(t *testing.T) {
	d := newDesk(t)
	d.file("titled.json", `{"id":"x","title":"自己的标题","body":"晴"}`)
	_, out, _ := d.run("", "-format", "jsonl", "-title", "给出的标题", "@clean.txt", "@titled.json")
	assert.Contains(t, out, `"title":"给出的标题"`)
	assert.Contains(t, out, `"title":"自己的标题"`)
	_, out, _ = d.run("", "-format", "jsonl", "-source", "来自甲乙丙词", "@clean.txt")
	assert.Contains(t, out, `"field":"source"`)
}

func TestCheckFindsAllFaults(t *testing.T) {
	d := newDesk(t)
	d.file("faults.tsv", "# name: 错\nterm\trule\tseverity\n\tLEX-01\thigh\n甲\tLEX-01\turgent\n乙\tbadrule\tlow\n")
	status, out, errs := d.run("", "-check", "@faults.tsv")
	assert.Equal(t, 2, status)
	assert.Empty(t, out)
	for _, want := range []string{"faults.tsv:3: term", "faults.tsv:4: severity"} {
		assert.Contains(t, errs, want)
	}
	d.file("rule.tsv", "# name: 错\nterm\trule\tseverity\n乙\tbadrule\tlow\n")
	status, _, errs = d.run("", "-check", "@rule.tsv")
	assert.Equal(t, 2, status)
	assert.Contains(t, errs, "rule.tsv:3: rule")
	d.file("allow.tsv", "# name: 容许\nphrase\trule\treason\n甲\t\t\n")
	status, out, errs = d.run("", "-check", "@allow.tsv")
	assert.Equal(t, 0, status, errs)
	assert.Contains(t, out, "不提示词语表，1 条")
}

func TestProfiles(t *testing.T) {
	d := newDesk(t)
	own := "name: own\ntitle: 某单位\ninherits: general\nseverities:\n  LEX-01: critical\n"
	d.file("own.yaml", own)
	status, out, errs := d.run("", "-check", "@own.yaml")
	assert.Equal(t, 0, status, errs)
	assert.Contains(t, out, "发布单位文件 own")
	status, _, errs = d.run("", "-profile", "@own.yaml", "-fail-on", "critical", "@high.txt")
	assert.Equal(t, 1, status, errs)
	d.file("faulty.yaml", "nam: own\nseverities:\n  LEX-01: urgent\n")
	status, out, errs = d.run("", "-check", "@faulty.yaml")
	assert.Equal(t, 2, status)
	assert.Empty(t, out)
	for _, want := range []string{"faulty.yaml:1: nam", "faulty.yaml:3: "} {
		assert.Contains(t, errs, want)
	}
	for _, name := range []string{"general", "jingyuan"} {
		status, _, errs := d.run("", "-profile", name, "@high.txt")
		assert.Equal(t, 1, status, errs)
	}
}

func TestMessagesInEnglish(t *testing.T) {
	d := newDesk(t)
	_, out, _ := d.run("", "-lang", "en", "@high.txt")
	assert.Contains(t, out, "[high]")
	assert.Contains(t, out, "for people to check")
	_, _, errs := d.run("", "-lang", "en", "-format", "sarif", "@high.txt")
	assert.Contains(t, errs, "not built yet")
	_, _, errs = d.run("", "-format", "sarif", "@high.txt")
	assert.Contains(t, errs, "尚未实现")
}

func TestUsageNamesEveryFlag(t *testing.T) {
	p := &program{}
	flags := p.flags(new(raw))
	flags.VisitAll(func(f *flag.Flag) {
		assert.Contains(t, usage.ZH, "-"+f.Name)
		assert.Contains(t, usage.EN, "-"+f.Name)
	})
}
