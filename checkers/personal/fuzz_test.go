package personal_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

// FuzzRedact scans and redacts any text: no span lies outside it, and every
// edit can be applied.
func FuzzRedact(f *testing.F) {
	s := scanner(f)
	data, err := os.ReadFile("testdata/prose.txt")
	require.NoError(f, err)
	for _, text := range strings.Split(string(data), "---\n") {
		f.Add(text, "")
	}
	f.Add("<table><tr><th>姓名<th>身份证号</tr><tr><td>韦小莲<td>450599<br>19850612<br>0018</tr></table><a href='tel:13755500129'>", "html")
	f.Add("| 姓名 | 手机 |\n|--|--|\n| 韦小莲 | **13755500129** |\n", "markdown")
	f.Add(persons(12), "")
	f.Fuzz(func(t *testing.T, text, format string) {
		if !utf8.ValidString(text) || format != "html" && format != "markdown" {
			format = ""
		}
		doc := scan.Document{Body: text, Format: format, PublishTime: "2026-11-21"}
		report, err := s.Scan(t.Context(), doc)
		require.NoError(t, err)
		if !utf8.ValidString(text) {
			return
		}
		require.Empty(t, report.Incomplete)
		redacted, err := scan.Redact(doc, report)
		require.NoError(t, err)
		again, err := s.Scan(t.Context(), redacted)
		require.NoError(t, err)
		require.Empty(t, again.Incomplete)
	})
}
