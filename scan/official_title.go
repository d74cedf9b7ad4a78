package scan

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// titleKinds are how titles of official documents end: the fifteen kinds of
// 党政机关公文处理工作条例 and those of other papers that are published like them.
var titleKinds = []string{
	"决议", "决定", "命令", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要",
	"公示", "方案", "规划", "计划", "办法", "条例", "规定", "细则", "规则", "章程", "预案", "要点", "总结", "建议", "提案答复", "答复", "解读", "说明",
	"清单", "名单", "名册", "表", "手册", "安排", "记录", "目录", "指南", "汇报", "材料", "意见稿", "草案", "送审稿", "讨论稿", "情况",
}

const (
	titleRows    = 4   // lines that a title may take
	longestTitle = 100 // runes; titles with several organs and a forwarded title reach 90
)

// titleLines returns how many of the first lines make a title, 0 if they do
// not: a line that ends with a kind of document and holds 关于 or an organ's
// name, or several that do together.
func titleLines(view string, lines []dict.Span) int {
	if lines[0].Len() > longestTitle*3 {
		return 0
	}
	joined := ""
	for n := 0; n < min(len(lines), titleRows); n++ {
		line := lines[n].In(view)
		if lines[n].Len() > longestElement || strings.ContainsAny(line, "。；！") || endsWithColon(line) || n > 0 && (isListItem(line) || isNote(line)) {
			return 0
		}
		joined += strings.Trim(line, "#* 　")
		if utf8.RuneCountInString(joined) > longestTitle {
			return 0
		}
		if isOfficialTitle(joined) {
			return n + 1
		}
		// only an organ's name, or a title that is not at its end, goes on below
		if !strings.Contains(joined, "关于") && !isOrganName(joined) && !passesOn(joined) {
			return 0
		}
	}
	return 0
}

// passesOn reports a title that passes on or issues another text.
func passesOn(s string) bool {
	return strings.Contains(s, "转发") || strings.Contains(s, "批转") || strings.Contains(s, "印发")
}

// isOfficialTitle reports whether the line is a whole title: …关于…的通知.
func isOfficialTitle(s string) bool {
	s = withoutRemark(s)
	about := strings.Contains(s, "关于") || strings.Contains(s, "對於")
	for _, kind := range titleKinds {
		if strings.HasSuffix(s, kind) {
			return about || utf8.RuneCountInString(s) > utf8.RuneCountInString(kind)+3 && namesOrgan(s)
		}
	}
	return false
}

// withoutRemark takes the bracket off the end of a title: （试行）, （征求意见稿）.
func withoutRemark(s string) string {
	s = strings.TrimRight(s, " 　*")
	for _, end := range []string{"）", ")", "〕", "】"} {
		if !strings.HasSuffix(s, end) {
			continue
		}
		if i := strings.LastIndexAny(s, "（(〔【"); i > 0 {
			return strings.TrimRight(s[:i], " 　")
		}
	}
	return s
}
