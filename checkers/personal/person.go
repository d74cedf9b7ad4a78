package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// nameIn reads a cell or a value as a whole name: two to four characters, or
// the parts of a name with dots. Masked names (张某, 张*) are none.
func (r *reader) nameIn(at dict.Span) (dict.Span, bool) {
	for at.Len() > 0 {
		c, size := firstRune(at.In(r.view))
		if !isBlank(c) {
			break
		}
		at.Start += size
	}
	for at.Len() > 0 {
		c, size := lastRune(at.In(r.view))
		if !isBlank(c) {
			break
		}
		at.End -= size
	}
	name := at.In(r.view)
	return at, isName(name) && r.facts.labels.exact[name] == none
}

func isBlank(c rune) bool {
	return c == ' ' || c == '　' || c == '\t' || c == '\u00a0' || c == '\n' || c == '\r' || c == '：' || c == ':'
}

// notNames are words that stand in a column of names and are none.
var notNames = map[string]bool{
	"合计": true, "小计": true, "总计": true, "备注": true, "无": true, "姓名": true, "说明": true, "同上": true, "空缺": true, "待定": true,
	"不详": true, "保密": true, "匿名": true, "本人": true, "户主": true, "略": true, "男": true, "女": true, "空白": true, "以下空白": true,
}

// isName reports whether the text has the form of a name that is not masked.
func isName(s string) bool {
	if len(s) < 6 || len(s) > 90 {
		return false
	}
	n, dots, spaced := 0, 0, false
	for _, c := range s {
		switch {
		case c == '某':
			return false
		case isHan(c):
			n++
		case c == '·' || c == '•' || c == '．' || c == '・':
			dots++
		case c == ' ' || c == '　' || c == '\u00a0' || isInvisible(c):
			spaced = true
		default:
			return false
		}
	}
	if spaced { // 姓　名 and 合　计 are set wide to look like names
		s = squeeze(s)
	}
	if n < 2 || dots == 0 && n > 4 || n > 20 {
		return false
	}
	return !(n <= 4 && notNames[s]) && !titled(s)
}

// fullName is isName for places where no label says that a name stands there:
// it must begin with a family name and not end as an organisation does.
func (r *reader) fullName(s string) bool {
	s = strings.TrimSpace(s)
	if !isName(s) {
		return false
	}
	if strings.ContainsAny(s, "·•") {
		return true
	}
	first, size := utf8.DecodeRuneInString(s)
	two := s
	if _, second := utf8.DecodeRuneInString(s[size:]); second > 0 {
		two = s[:size+second]
	}
	if !r.facts.surnames[string(first)] && !r.facts.surnames[two] {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	return !strings.ContainsRune("镇乡村县市区州省局部委办处科院校所站社队厂店行司会组街路号员长费款类项数量额率表号户岗工期年月日元型级", last)
}

// surnamed gives the form in which a name is published: the family name and 某,
// of names with a dot the first part.
func (r *reader) surnamed(name string) string {
	var runes []rune
	for _, c := range name {
		if c == '·' || c == '•' || c == '・' {
			break
		}
		if isHan(c) {
			runes = append(runes, c)
		}
	}
	if len(runes) == 0 {
		return "某"
	}
	if len(runes) > 2 && r.facts.surnames[string(runes[:2])] {
		return string(runes[:2]) + "某"
	}
	return string(runes[0]) + "某"
}
