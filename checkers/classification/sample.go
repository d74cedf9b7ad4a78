package classification

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// circled are the numbers that number the options of a question.
const circled = "①②③④⑤⑥⑦⑧⑨⑩"

// questions open a question whose options are marks.
var questions = lazy.Regexp(`下列|以下|哪[个些项种一]|正确|错误|答案`)

// isSample reports a mark that a lesson shows: behind 例：, or one of several
// numbered options of a question (①机密★3年 ②★机密).
func isSample(t *scan.Text, at dict.Span) bool {
	line := lineAt(t, at.Start)
	before := strings.TrimRight(t.View[line.Start:at.Start], " 　“\"")
	for _, word := range [...]string{"例：", "例:", "示例：", "例如：", "例如", "比如", "譬如"} {
		if strings.HasSuffix(before, word) {
			return true
		}
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	if !strings.ContainsRune(circled, last) {
		return false
	}
	text := line.In(t.View)
	options := 0
	for _, r := range text {
		if strings.ContainsRune(circled, r) {
			options++
		}
	}
	return options > 1 && questions().MatchString(text)
}

// asSample lowers the finding of a sample and says why.
func asSample(pass *desk, f *scan.Finding) {
	f.Severity = scan.Info
	f.Evidence = append(f.Evidence, scan.Evidence{Kind: "X3", Detail: pass.Say("语境：举例或试题选项", "context: an example or an option of a quiz")})
}
