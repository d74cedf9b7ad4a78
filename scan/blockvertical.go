package scan

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// Tables that stand upright: text pasted from a page, where every cell of a
// table is a line of its own, first the cells of the header, then those of
// every row. They are told by their period: with the right number of columns
// the lines of a column are alike.

// longestUpright is how long, in bytes, a cell of such a table may be.
const longestUpright = 90

// oneValue reports a line whose spaces part no cells but the groups of one
// number (450599 19850612 0018) or the characters of one name (林 静).
func (t *tables) oneValue(line dict.Span) bool {
	text := line.In(t.text)
	digits, han, group := 0, 0, 0
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9' || r >= '０' && r <= '９' || r == 'X' || r == 'x':
			digits++
			group++
		case r == ' ' || r == '　':
			if group == 1 {
				return false
			}
			group = 0
		case r >= 0x4E00 && r <= 0x9FFF:
			han++
		default:
			return false
		}
	}
	const shortest, longest = 11, 20 // digits of a phone, of a card
	return digits >= shortest && digits <= longest && han == 0 || digits == 0 && han >= 2 && han <= 3
}

// likeness is what kind of text a cell holds.
type likeness uint8

const (
	likeWords likeness = iota // Han characters
	likeName                  // two to four of them
	likeDigits
	likeMixed
)

func likenessOf(text string) likeness {
	han, digits, other := 0, 0, 0
	for _, r := range text {
		switch {
		case r >= 0x4E00 && r <= 0x9FFF:
			han++
		case r >= '0' && r <= '9' || r >= '０' && r <= '９' || r == '*' || r == 'X' || r == 'x':
			digits++
		case r != '.' && r != '-' && r != ' ' && r != '/':
			other++
		}
	}
	switch {
	case digits > 0 && han == 0 && other == 0:
		return likeDigits
	case digits > 0 || other > 0 && han == 0:
		return likeMixed
	case han >= 2 && han <= 4:
		return likeName
	}
	return likeWords
}

// stand emits lines that stand one below the other, as a table if they are one.
func (t *tables) stand(lines []dict.Span) {
	kinds := make([]likeness, len(lines))
	for i, line := range lines {
		kinds[i] = likenessOf(line.In(t.text))
	}
	for len(lines) > 0 {
		from, columns, rows := t.period(lines, kinds)
		if columns == 0 {
			for _, line := range lines {
				t.blocks = append(t.blocks, lineBlock(t.text, line))
			}
			return
		}
		for _, line := range lines[:from] {
			t.blocks = append(t.blocks, lineBlock(t.text, line))
		}
		t.count++
		for i, line := range lines[from : from+columns*rows] {
			b := Block{Kind: Cell, Span: line, Table: t.count, Row: i / columns, Column: i % columns}
			b.Header = lines[from+i%columns].In(t.text)
			t.blocks = append(t.blocks, b)
		}
		lines, kinds = lines[from+columns*rows:], kinds[from+columns*rows:]
	}
}

// period looks for a header of columns lines followed by rows whose lines are
// alike column by column; rows counts the header too. columns is 0 if there is none.
func (t *tables) period(lines []dict.Span, kinds []likeness) (from, columns, rows int) {
	const most, titles = 16, 4 // columns; lines before the header
	if len(lines) < 4 {
		return 0, 0, 0
	}
	best := 0
	for start := 0; start < min(titles, len(lines)); start++ {
		head := 0
		for start+head < len(lines) && head <= most && t.named(lines[start+head], kinds[start+head]) {
			head++
		}
		for k := 2; k <= min(head, most); k++ {
			n := 1
			for start+(n+1)*k <= len(lines) && alike(kinds[start+k:start+2*k], kinds[start+n*k:start+(n+1)*k]) {
				n++
			}
			numbers := 0
			for _, kind := range kinds[start+k : min(len(lines), start+2*k)] {
				if kind == likeDigits || kind == likeMixed {
					numbers++
				}
			}
			if numbers == 0 || n < 2 || n == 2 && !t.titled(lines[start:start+k]) {
				continue
			}
			score := k*n + regularity(kinds[start+k:start+k*n], k)
			if t.titled(lines[start : start+k]) {
				score += k
			}
			if score > best {
				best, from, columns, rows = score, start, k, n
			}
		}
	}
	return from, columns, rows
}

// named reports a line that could be a cell of a header.
func (t *tables) named(line dict.Span, kind likeness) bool {
	return (kind == likeName || kind == likeWords) && utf8.RuneCountInString(line.In(t.text)) <= 14
}

// titled reports lines of which most end as the headers of columns do; with
// one row below there is no period to see.
func (t *tables) titled(lines []dict.Span) bool {
	n := 0
	for _, line := range lines {
		text := line.In(t.text)
		for _, end := range [...]string{"号", "号码", "姓名", "名称", "电话", "地址", "住址", "日期", "金额", "单位", "序号", "备注", "性别", "年龄", "面积", "类别", "等级", "时间", "邮箱", "证", "卡", "行", "村", "组", "方式", "户主", "职务", "账号", "元）", "情况", "原因", "类型", "学校", "班级", "部门"} {
			if strings.HasSuffix(text, end) {
				n++
				break
			}
		}
	}
	return n*3 >= len(lines)*2
}

// regularity is higher the more cells are of the kind of the cell above.
func regularity(kinds []likeness, columns int) int {
	n := 0
	for i := columns; i < len(kinds); i++ {
		above, here := kinds[i-columns], kinds[i]
		switch {
		case here == above:
			n += 2
		case (here <= likeName) != (above <= likeName):
			n -= 3
		}
	}
	return n
}

// alike compares two rows: a third of the cells may differ, words where
// numbers are or numbers where words are.
func alike(a, b []likeness) bool {
	same := 0
	for i := range a {
		if (a[i] <= likeName) == (b[i] <= likeName) {
			same++
		}
	}
	return same*3 >= len(a)*2
}
