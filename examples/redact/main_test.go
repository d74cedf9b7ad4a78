package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// copyOf runs the program on a file of that name and content.
func copyOf(t *testing.T, name string, data []byte, args ...string) (copied []byte, errs string, status int) {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, data, 0o600))
	var out, stderr bytes.Buffer
	status = run(append(args, path), nil, &out, &stderr)
	return out.Bytes(), stderr.String(), status
}

func TestFormats(t *testing.T) {
	for name, c := range map[string]struct{ file, in, want string }{
		"text":      {"a.txt", "姓名\t手机\r\n韦小莲\t13755500129\r\n", "姓名\t手机\r\n韦小莲\t137****0129\r\n"},
		"mark":      {"a.txt", bom + "手机：13755500129", bom + "手机：137****0129"},
		"markdown":  {"a.md", "| 姓名 | 手机 |\n|--|--|\n| 韦小莲 | **13755500129** |\n", "| 姓名 | 手机 |\n|--|--|\n| 韦小莲 | **137＊＊＊＊0129** |\n"},
		"escapes":   {"a.md", "- 姓名：韦小莲，身份证号：450599\\*\\*\\*\\*06120018\n", "- 姓名：韦小莲，身份证号：45＊＊＊＊＊＊＊＊＊＊＊＊＊018\n"},
		"html":      {"a.html", "<p title='x'>身份证号：450599<b>19850612</b>0018&nbsp;</p>", "<p title='x'>身份证号：45*************018<b></b>&nbsp;</p>"},
		"html cell": {"a.html", "<table><tr><th>姓名<th>身份证号</tr><tr><td>韦小莲<td>450599<br>19850612<br>0018</tr></table>", "<table><tr><th>姓名<th>身份证号</tr><tr><td>韦小莲<td>45*************018</tr></table>"},
		"json": {"a.json", "{\n  \"title\": \"致13755500129\",\n  \"body\" : \"手机：13755500129 <b>\\u4e2d</b>\",  \"images\":[{\"src\":\"a\", \"text\":\"公民身份号码450599198506120018\"}]\n}\n",
			"{\n  \"title\": \"致137****0129\",\n  \"body\" : \"手机：137****0129 <b>中</b>\",  \"images\":[{\"src\":\"a\", \"text\":\"公民身份号码45*************018\"}]\n}\n"},
		"json array": {"a.json", `[{"body":"好"}, {"body":"手机：13755500129","id":"13755500129"}]`, `[{"body":"好"}, {"body":"手机：137****0129","id":"13755500129"}]`},
		"json lines": {"a.jsonl", "{\"body\":\"手机：13755500129\"}\n\n{\"body\":\"好\",\"title\":\"致13755500129\"}\n", "{\"body\":\"手机：137****0129\"}\n\n{\"body\":\"好\",\"title\":\"致137****0129\"}\n"},
		"nothing":    {"a.txt", "咨询电话：0779-5550126，服务热线12345。", "咨询电话：0779-5550126，服务热线12345。"},
	} {
		t.Run(name, func(t *testing.T) {
			got, errs, status := copyOf(t, c.file, []byte(c.in))
			require.Zero(t, status, errs)
			assert.Equal(t, c.want, string(got))
			assert.NotContains(t, errs, "13755500129")
		})
	}
}

func TestCharsets(t *testing.T) {
	const text, want = "姓名：韦小莲，手机：13755500129，家庭住址：清源县石桥镇石桥街26号。\n", "姓名：韦小莲，手机：137****0129，家庭住址：清源县石桥镇***。\n"
	for name, enc := range map[string]interface {
		encode(string) ([]byte, error)
	}{
		"gb18030":  charset{encoding: simplifiedchinese.GB18030},
		"utf-16le": charset{unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), []byte("\xFF\xFE")},
		"utf-16be": charset{unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), []byte("\xFE\xFF")},
	} {
		t.Run(name, func(t *testing.T) {
			in, err := enc.encode(text)
			require.NoError(t, err)
			expected, err := enc.encode(want)
			require.NoError(t, err)
			got, errs, status := copyOf(t, "a.txt", in)
			require.Zero(t, status, errs)
			assert.Equal(t, expected, got)
		})
	}
}

func TestOutputFileAndStandardInput(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out.txt")
	var out, errs bytes.Buffer
	require.Zero(t, run([]string{"-o", path, "-"}, strings.NewReader("手机：13755500129"), &out, &errs), errs.String())
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "手机：137****0129", string(data))
	assert.Empty(t, out.String())
	assert.Equal(t, "已遮挡 1 处\n", errs.String())
}

func TestTheDraftStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	require.NoError(t, os.WriteFile(path, []byte("手机：13755500129"), 0o600))
	var out, errs bytes.Buffer
	assert.Equal(t, failed, run([]string{"-o", path, path}, nil, &out, &errs))
	assert.Contains(t, errs.String(), "是原稿自己")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "手机：13755500129", string(data))
}

func TestWhatIsLeftForAPerson(t *testing.T) {
	_, errs, status := copyOf(t, "a.txt", []byte("请在评论区留下您的手机号。"))
	require.Zero(t, status)
	assert.Equal(t, "已遮挡 0 处\n需由人处理：PII-30 过度收集个人信息 1 处\n", errs)
}

func TestFaults(t *testing.T) {
	for name, args := range map[string][]string{
		"no file": nil, "two files": {"a", "b"}, "unknown flag": {"-x", "a"}, "no such file": {"/nowhere/a.txt"}, "unknown input": {"-input", "docx", "a"},
	} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			assert.Equal(t, failed, run(args, nil, &out, &errs))
			assert.NotEmpty(t, errs.String())
			assert.Empty(t, out.String())
		})
	}
	_, errs, status := copyOf(t, "a.json", []byte(`{"title":"无正文"}`))
	assert.Equal(t, failed, status, errs)
	_, errs, status = copyOf(t, "a.txt", []byte("手机：13755500129\xFF"))
	assert.Equal(t, incomplete, status, errs)
	var out, stderr bytes.Buffer
	assert.Zero(t, run([]string{"-h"}, nil, &out, &stderr))
}
