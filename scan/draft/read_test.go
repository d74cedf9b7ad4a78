package draft

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/xianshen/xianshen/scan"
)

const notice = "关于调整城区公交线路的通告\n\n因人民路施工，自6月1日起12路公交车绕行解放街。\n特此通告。\n"

func encoded(t *testing.T, enc encoding.Encoding, s string) []byte {
	t.Helper()
	b, err := enc.NewEncoder().Bytes([]byte(s))
	require.NoError(t, err)
	return b
}

func TestCharsets(t *testing.T) {
	utf16le := unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	utf16be := unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	for _, c := range []struct {
		name, charset string
		data          []byte
		want          string
	}{
		{"utf-8", "utf-8", []byte(notice), notice},
		{"utf-8 with BOM", "utf-8", []byte("\uFEFF" + notice), notice},
		{"utf-16le with BOM", "utf-16le", encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), notice), notice},
		{"utf-16be with BOM", "utf-16be", encoded(t, unicode.UTF16(unicode.BigEndian, unicode.UseBOM), notice), notice},
		{"utf-16le without", "utf-16le", encoded(t, utf16le, notice), notice},
		{"utf-16be without", "utf-16be", encoded(t, utf16be, notice), notice},
		{"utf-16le, ASCII only", "utf-16le", encoded(t, utf16le, "plain text\n"), "plain text\n"},
		{"gb18030", "gb18030", encoded(t, simplifiedchinese.GB18030, notice), notice},
		{"gbk, two hanzi", "gb18030", encoded(t, simplifiedchinese.GBK, "你好"), "你好"},
		{"gb18030, four bytes", "gb18030", encoded(t, simplifiedchinese.GB18030, "昨天他去了镇上的㐂店😀，买了一些东西"), "昨天他去了镇上的㐂店😀，买了一些东西"},
		{"gb18030, cut in a hanzi", "gb18030", append(encoded(t, simplifiedchinese.GB18030, notice), 0xC4), notice + "\xFF"},
		{"utf-8 with bad bytes stays", "utf-8", []byte(notice + "\xFF\xC4\xE3"), notice + "\xFF\xC4\xE3"},
		{"utf-8 cut in a hanzi", "utf-8", []byte(notice[:10]), notice[:10]},
		{"latin-1 stays", "utf-8", []byte("caf\xE9 menu"), "caf\xE9 menu"},
		{"big5 stays", "utf-8", encoded(t, traditionalchinese.Big5, "關於調整市區公車路線的公告，請旅客留意。"), string(encoded(t, traditionalchinese.Big5, "關於調整市區公車路線的公告，請旅客留意。"))},
		{"empty", "utf-8", nil, ""},
	} {
		items, err := Read("a.txt", c.data, Auto)
		if assert.NoError(t, err, c.name) && assert.Len(t, items, 1, c.name) {
			assert.Equal(t, c.want, items[0].Document.Body, c.name)
			assert.Equal(t, c.charset, items[0].Charset, c.name)
		}
	}
}

func TestBinaryFilesAreNamed(t *testing.T) {
	for _, c := range []struct{ data, what string }{
		{"%PDF-1.7\n", "PDF"},
		{"PK\x03\x04\x14\x00\x06\x00word/document.xml", "docx"},
		{"PK\x03\x04\x14\x00rest", "zip"},
		{"\xD0\xCF\x11\xE0\xA1\xB1", "Office"},
		{"\x7FELF\x02\x01\x01\x00\x00\x00\x00\x9A\x00\x02", "NUL"},
		{"文件\x00中间", "NUL"},
	} {
		_, err := Read("upload.txt", []byte(c.data), Auto)
		require.ErrorIs(t, err, ErrBinary, c.what)
		assert.ErrorContains(t, err, "upload.txt")
		assert.ErrorContains(t, err, c.what)
	}
}

func TestDetect(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       Input
	}{
		{"a.md", "", Markdown}, {"a.MARKDOWN", "", Markdown}, {"a.htm", "", HTML}, {"a.txt", "<html>", Text},
		{"-", "\n<!DOCTYPE HTML><p>", HTML}, {"-", "<html lang=zh>", HTML}, {"-", "<p>一段", Text},
		{"-", `{"body": "x"}`, JSON}, {"-", "{\n \"body\": \"x\"}", JSON}, {"-", ` [ {"body": "x"}]`, JSON},
		{"-", "{\"body\": \"x\"}\n{\"body\": \"y\"}\n", JSONL}, {"-", "{\"body\": \"x\"}\n\n", JSON},
		{"-", "[公告] 停水通知", Text}, {"-", "{注意}", Text}, {"-", "", Text},
	} {
		assert.Equal(t, c.want, detect(c.name, c.text), "%s %q", c.name, c.text)
	}
}

func TestParseInput(t *testing.T) {
	in, err := ParseInput("markdown")
	require.NoError(t, err)
	assert.Equal(t, Markdown, in)
	for _, name := range []string{"docx", "pdf", ""} {
		_, err := ParseInput(name)
		assert.ErrorIs(t, err, ErrInput, name)
	}
	_, err = Read("a.txt", nil, "pdf")
	assert.ErrorIs(t, err, ErrInput)
}

func TestLines(t *testing.T) {
	long := strings.Repeat("长", 1<<20)
	items, err := Read("d.jsonl", []byte(strings.Join([]string{
		`{"id": "甲", "body": "一"}`, ``, `{"body": "` + long + `"}`, `{"body": "x", "titel": "错"}`, `not json`,
		"{\"body\": \"\xFF正常的文字很多很多\"}", `{"title": "无正文"}`, "{\"body\": \"末\"}\r",
	}, "\n")), Auto)
	require.NoError(t, err)
	require.Len(t, items, 7)
	assert.Equal(t, []any{"甲", 1}, []any{items[0].Document.ID, items[0].Line})
	assert.Equal(t, []any{"d.jsonl:3", 3}, []any{items[1].Document.ID, items[1].Line})
	assert.Equal(t, long, items[1].Document.Body)
	for i, want := range map[int]string{2: `"titel"`, 3: "d.jsonl:5", 4: "invalid UTF-8", 5: `"body" is missing`} {
		require.ErrorIs(t, items[i].Err, scan.ErrDocument)
		assert.ErrorContains(t, items[i].Err, want)
		assert.ErrorContains(t, items[i].Err, "d.jsonl:")
	}
	assert.Equal(t, "末", items[6].Document.Body)
	assert.Equal(t, 8, items[6].Line)
}

func TestJSON(t *testing.T) {
	items, err := Read("one.json", []byte("{\n\"body\": \"一\", \"format\": \"html\"}"), Auto)
	require.NoError(t, err)
	require.Len(t, items, 1)
	assert.Equal(t, []string{"one.json", "html"}, []string{items[0].Document.ID, items[0].Document.Format})

	for _, c := range []struct {
		text string
		good int
		err  string // of the last item; "" for none
	}{
		{"[]", 0, ""},
		{"[{\"body\": \"一\"},\n{\"body\": \"二\"}]\n", 2, ""},
		{"[{\"body\": \"一\"},\n{\"bodi\": \"二\"},\n3]", 1, "many.json:3: document 2 of the array"},
		{"[{\"body\": \"一\"},\n{\"body\": ", 1, "many.json:2: document 1 of the array"},
		{"[{\"body\": \"一\"},\n{\"body\":\n x}]", 1, "many.json:3: document 1"},
		{"[{\"body\": \"一\"}", 1, "does not end"},
		{"[{\"body\": \"一\"}] []", 1, "something follows"},
		{"{\"body\": \"一\"} {}", 0, "something follows"},
	} {
		items, err := Read("many.json", []byte(c.text), JSON)
		require.NoError(t, err, c.text)
		good := 0
		for _, item := range items {
			if item.Err == nil {
				good++
				continue
			}
			assert.ErrorIs(t, item.Err, scan.ErrDocument, c.text)
		}
		assert.Equal(t, c.good, good, c.text)
		if c.err != "" {
			assert.ErrorContains(t, items[len(items)-1].Err, c.err, c.text)
		}
	}
}

// What breaks off in the middle of a file is told by its line.
func TestFaultsNameTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"{\n\"title\": \"x\",\n\"body\": \"a\" \"b\"\n}": "a.json:3: ",
		"{\n\"title\": \"x\",\n\"body\": \"a\n":          "a.json:3: ",
		"{\n\"title\": \"x\",\n":                         "a.json:2: ",
		"{\n\"body\": \"\xFF\"\n}":                       "a.json:2: ",
		"{\n\"titel\": \"x\"\n}":                         "a.json: ", // it names the key
		`{"body": "a" "b"}`:                              "a.json: ",
	} {
		items, err := Read("a.json", []byte(text), JSON)
		require.NoError(t, err)
		require.Len(t, items, 1)
		assert.Regexp(t, "^"+want, items[0].Err, text)
		assert.ErrorIs(t, items[0].Err, scan.ErrDocument)
	}
}

func TestWalk(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.txt", "a.md", "photo.jpg", ".hidden.txt", ".git/x.txt", "sub/c.JSONL", "sub/d.docx", "sub/e.html"} {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte("x"), 0o644))
	}
	list, others, err := Walk([]string{"-", filepath.Join(dir, "photo.jpg"), dir})
	require.NoError(t, err)
	want := []string{"-"}
	for _, name := range []string{"photo.jpg", "a.md", "b.txt", "sub/c.JSONL", "sub/d.docx", "sub/e.html"} {
		want = append(want, filepath.Join(dir, name))
	}
	assert.Equal(t, want, list)
	assert.Equal(t, []string{filepath.Join(dir, "photo.jpg")}, others)

	_, _, err = Walk([]string{filepath.Join(dir, "missing")})
	assert.ErrorIs(t, err, os.ErrNotExist)
	_, err = Open(filepath.Join(dir, "missing.txt"), Auto)
	assert.ErrorIs(t, err, os.ErrNotExist)
	items, err := Open(filepath.Join(dir, "b.txt"), Auto)
	require.NoError(t, err)
	assert.Equal(t, "x", items[0].Document.Body)
}
