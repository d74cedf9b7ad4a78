package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/words"
)

// hasDoor reports an address that leads to a door: 12号, 3栋2-501, B座, 五单元, 12-3-501.
func hasDoor(s string) bool {
	for i, r := range s {
		switch r {
		case '号', '室', '户', '门':
			if numbered(s[:i], true) {
				return true
			}
		case '栋', '幢', '座':
			if numbered(s[:i], true) || lettered(s[:i]) {
				return true
			}
		case '单':
			if strings.HasPrefix(s[i:], "单元") && numbered(s[:i], true) {
				return true
			}
		case '区':
			if next := s[i+len("区"):]; next != "" && next[0]-'0' <= 9 && lettered(s[:i]) {
				return true
			}
		}
	}
	rest := strings.TrimRight(s, digits) // 12-3
	return len(rest) < len(s) && strings.HasSuffix(rest, "-") && len(rest) > 1 && rest[len(rest)-2]-'0' <= 9
}

// hasGroup reports an address that leads to a few houses of a village: 3组, 十二队, …屯.
func hasGroup(s string) bool {
	for i, r := range s {
		switch r {
		case '组', '社', '队', '屯':
			if numbered(s[:i], false) {
				return true
			}
		case '村':
			if strings.HasPrefix(s[i:], "村民小组") && numbered(s[:i], false) {
				return true
			}
		}
	}
	return strings.HasSuffix(s, "屯")
}

const (
	digits = "0123456789"
	spaces = " \t\n\f\r"
)

// numbered reports whether a text ends with a number; that of a door may have a
// hyphen behind it and be longer: 一百零二, 3-.
func numbered(s string, door bool) bool {
	s = strings.TrimRight(s, spaces)
	r, size := utf8.DecodeLastRuneInString(s)
	if door && (r == '-' || r == '—' || r == '之') {
		s = strings.TrimRight(s[:len(s)-size], spaces)
		r, _ = utf8.DecodeLastRuneInString(s)
	}
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十':
		return true
	case '百', '零', '〇':
		return door
	}
	return r >= '0' && r <= '9'
}

// lettered reports whether a text ends with a Latin letter.
func lettered(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, spaces))
	return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r >= 'Ａ' && r <= 'Ｚ'
}

// Where an address is cut: behind the first of these. The longer of two that
// begin alike comes first.
var (
	townships = words.NewSet("街道办事处", "街道", "镇", "民族乡", "乡", "苏木", "农场", "林场")
	counties  = words.NewSet("自治县", "自治旗", "县", "区", "旗", "市")
)

// townshipOf cuts an address behind its township or street office, else behind its county.
func townshipOf(address string) string {
	if _, end := townships().Find(address); end > 0 {
		return address[:end]
	}
	to := 0
	for {
		_, end := counties().Find(address[to:])
		if end == 0 || to+end > 48 {
			return address[:to]
		}
		to += end
	}
}
