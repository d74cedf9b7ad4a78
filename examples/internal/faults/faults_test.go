package faults

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/profile"
)

func TestLines(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "a.txt", Err: fs.ErrNotExist}, "a.txt：文件不存在"},
		{errors.New("read draft: open 稿件/a b.txt: permission denied"), "稿件/a b.txt：没有读写权限"},
		{errors.New(`a.jsonl:3: not a document: unknown key "titel"`), `a.jsonl:3: 不是一篇稿件：没有 "titel" 这个字段`},
		{errors.New(`not a document: key "odd: not a document": a JSON string cannot stand here, want []scan.Image`), `不是一篇稿件：字段 "odd: not a document"：应为数组，而不是 JSON 的 string`},
		{errors.New("invalid profile: a.yaml:4: citations.PII-70: there is no such rule"), "发布单位文件有误：a.yaml:4: citations.PII-70: 没有这条规则"},
		{errors.New(`invalid value "many" for flag -jobs: parse error`), `值 "many" 不能用于选项 -jobs`},
		{errors.New("open a\x1b[31m.txt: permission denied"), "a\uFFFD[31m.txt：没有读写权限"},
		{errors.New("nobody has said this: before"), "nobody has said this: before"},
		{errors.Join(errors.New("not UTF-8"), errors.Join(errors.New("EOF"), errors.New("x"))), "不是 UTF-8 编码|没有内容|x"},
		{fmt.Errorf("%w and %w", errors.New("a"), errors.New("b")), "a and b"},
	} {
		assert.Equal(t, c.want, strings.Join(Lines(c.err, scan.Chinese), "|"))
		if !strings.Contains(c.want, "|") {
			assert.Equal(t, []string{strings.ReplaceAll(c.err.Error(), "\x1b", "\uFFFD")}, Lines(c.err, scan.English))
		}
	}
}

// english finds words that nobody has translated: two in a row that are neither
// quoted nor parts of a name or of a field's path.
var english = regexp.MustCompile(`(?:^|[\s：，（])[a-z]{2,} [a-z]{2,}`)

// What the library says of drafts, lists and publishers' files is all in Chinese.
func TestNothingIsHalfTranslated(t *testing.T) {
	var errs []error
	add := func(err error) {
		t.Helper()
		require.Error(t, err)
		errs = append(errs, err)
	}
	for _, data := range []string{
		"", "{", `{"body":`, `{"body":"`, `{"body":"晴`, `{"titel":"x"}`, `{"title":"x"}`, `{"body":"","body":""}`, `{"body":"","title":3}`, `{"body":"","images":"x"}`,
		`{"body":"","images":[{"map":"yes"}]}`, `{"body":"","account":[]}`, `{"body":"","publish_time":"3月1日"}`, `{"body":""}{"body":""}`, "3", `"x"`, "true", "[3]", "[{]", "[{\"body\":\"\"}", "[]x",
		"正文", `{"body":"\q"}`, `{"body" "x"}`, `{"body":"x" "y"}`, "{body}", "{\"body\":\"a\nb\"}", `{"body":tru}`, `{"body":"x"]`, "{\"body\":\"\xFF\"}", strings.Repeat("[", 20000), `{"body":"","guardian_consent":"yes"}`,
	} {
		items, err := draft.Read("a.json", []byte(data), draft.JSON)
		if err == nil {
			err = items[len(items)-1].Err
		}
		add(err)
	}
	for _, data := range []string{"%PDF-1.7", "\xD0\xCF\x11\xE0", "{\\rtf1", "\x89PNG", "\xFF\xD8\xFF", "GIF89", "Rar!", "7z\xBC\xAF", "\x1F\x8B", "PK\x03\x04", "PK\x03\x04word/", "PK\x03\x04xl/", "PK\x03\x04OFD.xml", "\x00\x01\x02", "\xEF\xBB\xBF\x00", "\xFF\xFE\x00\x00"} {
		_, err := draft.Read("a.txt", []byte(data), draft.Auto)
		add(err)
	}
	_, err := draft.Read("a.txt", nil, "pdf")
	add(err)
	for _, name := range []string{"pdf", "docx"} {
		_, err := draft.ParseInput(name)
		add(err)
	}
	for _, data := range []string{
		"", "term\n", "rule\n甲\n", "term\tterm\n", "term\tcolour\n", "term\tseverity\n\tlow\n甲\turgent\n", "term\tboundary\n甲\todd\n", "term\tgap\n甲\tmaybe\n甲 乙\tyes\n",
		"term\n甲\n甲\n", "term\n甲\t乙\n", "term\n\xFF\n", "term\trequire\n甲\ta||b\n", "term\n" + strings.Repeat("长", 500) + "\n",
	} {
		if _, err := dict.ReadLexicon("a.tsv", strings.NewReader(data)); err != nil {
			add(err)
		}
	}
	_, err = dict.ReadAllow("a.tsv", strings.NewReader("phrase\n\n甲\n甲\n"))
	if err != nil {
		add(err)
	}
	for _, data := range []string{
		"", "name: [\n", "name: a: b\n", "name: a\n  b: c\n", "- a\n", "name: 'a\n", "name: {a\n", "name: \"\\q\"\n", "name: @a\n", "a\n---\nb\n", "name: *a\n", "name: a\nb\n", "name:\n\ta: b\n", "\xFF\n", "name: \x01\n",
		"name: a\nname: b\n", "colour: red\n", "name: [a]\n", "name: ''\n", "name: a\ninherits: nobody\n", "name: a\ntitle: {}\n",
		"name: a\ninstruments:\n  - {id: Ä, name: b}\n  - {id: pipl, name: b}\n  - {id: own}\n", "name: a\ncitations: {PII-70: [pipl 第一条], X: [a], PII: [nowhere 第一条], PII-07: x}\n",
		"name: a\nseverities: {PII-07: urgent, PII: low, PII-70: low}\n", "name: a\nsigners: {L9: [a]}\n", "name: a\nhosts: ['http://x/']\n", "name: a\ncontacts: [x]\n", "name: a\nlicensed: maybe\n",
		"name: a\nduties: {update_days: -1}\n", "name: a\nplanned: [{title: x, by: soon}]\n", "name: a\nplanned: [{title: x}]\n", "name: a\naccounts: [{name: x, opened: 3月}]\n", "name: a\nkey: x\n", "name: a\nlexicons: [none.tsv]\nallow: x\n",
	} {
		_, err := profile.Read("a.yaml", strings.NewReader(data), profile.WithRules([]string{"PII-07"}))
		add(err)
	}
	_, err = profile.Load("nobody")
	add(err)
	_, err = scan.ParseSeverity("urgent")
	add(err)
	_, err = os.ReadFile(filepath.Join(t.TempDir(), "none"))
	add(err)
	_, err = os.ReadFile(t.TempDir())
	add(err)
	quoted := regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
	for _, err := range errs {
		for _, line := range Lines(err, scan.Chinese) {
			assert.NotRegexp(t, english, quoted.ReplaceAllString(line, ""), err.Error())
			assert.Regexp(t, `\p{Han}`, line)
			assert.NotContains(t, line, "${")
		}
	}
}
