package prohibited

import (
	"strings"
	"unicode/utf8"

	wordset "github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
)

// edges tells where an injected string begins and ends, and how many chunks it
// has: what stands before it in its first chunk, and after it in its last one,
// are the words that it was glued to.
func edges(view string, parts []dict.Span, core dict.Span, echo string) (dict.Span, int) {
	var at dict.Span
	var cut bool
	for {
		last := parts[len(parts)-1]
		at.End, cut = end(view, last, core, echo, len(parts) > 1)
		foreign := core.End <= last.Start && (echo == "" || !strings.HasPrefix(last.In(view), echo)) && !isShort(view, last)
		if at.End > last.Start && !foreign || len(parts) == 1 {
			break
		}
		parts = parts[:len(parts)-1] // nothing of it belongs to the string
	}
	for {
		at.Start = begin(view, parts[0], core, echo, names().Begins(view[at.End:]))
		if at.Start < parts[0].End || len(parts) == 1 {
			break
		}
		parts = parts[1:]
	}
	// What is left of a short last chunk is the rest of the broken word if the
	// string was glued to the word's beginning, and part of the string if not.
	last := parts[len(parts)-1].End
	if rest := view[at.End:last]; !cut && !isHanBefore(view, at.Start) && !isHanAfter(view, last) && utf8.RuneCountInString(rest) <= 6 && !continues(rest) {
		at.End = last
	}
	at.End = at.Start + len(strings.TrimRight(at.In(view), " _|-–·"))
	return at, len(parts)
}

// isShort reports whether a chunk is no more than a brand: nothing of a name
// or a sentence, to the end of the line or mark.
func isShort(view string, chunk dict.Span) bool {
	text := chunk.In(view)
	if utf8.RuneCountInString(text) > 6 || isHanAfter(view, chunk.End) {
		return false
	}
	for i := range text {
		if names().Begins(text[i:]) {
			return false
		}
	}
	return true
}

func isHanAfter(view string, pos int) bool {
	r, _ := utf8.DecodeRuneInString(view[pos:])
	return isHan(r)
}

// begin tells where the string begins in its first chunk. broken says that a
// name goes on behind the string: then one may have begun before it.
func begin(view string, chunk, core dict.Span, echo string, broken bool) int {
	if i := strings.Index(chunk.In(view), echo); echo != "" && i >= 0 && (core.Start < chunk.Start || chunk.Start+i <= core.Start) {
		return backOverCode(view, chunk.Start, chunk.Start+i)
	}
	pos := min(max(core.Start, chunk.Start), chunk.End)
	most := 4
	if broken {
		most = 2
	}
	if lead := view[chunk.Start:pos]; countHan(lead) <= most && len(lead) <= 30 && !isHanBefore(view, chunk.Start) && !holdsName(lead) {
		return chunk.Start
	}
	pos = backOverCode(view, chunk.Start, pos)
	if r, _ := utf8.DecodeRuneInString(view[pos:]); !isHan(r) && !isDigit(r) && r != '(' && pos < chunk.End {
		return pos
	}
	for range 2 { // a brand before its first keyword or number has two runes more often than not
		r, size := utf8.DecodeLastRuneInString(view[chunk.Start:pos])
		if size == 0 || !isHan(r) || strings.ContainsRune(placeEnds, r) {
			break
		}
		pos -= size
	}
	return backOverCode(view, chunk.Start, pos)
}

func countHan(s string) int {
	n := 0
	for _, r := range s {
		if isHan(r) {
			n++
		}
	}
	return n
}

// placeEnds are the characters that the names of places end with.
const placeEnds = "省市县区镇乡村州盟旗"

// backOverCode moves back over letters, digits and dots that belong to a brand.
func backOverCode(view string, from, pos int) int {
	for pos > from && (isCode(view[pos-1]) || view[pos-1] == '.' || view[pos-1] == '*' || view[pos-1] == '(') {
		pos--
	}
	return pos
}

// end tells where the string ends in its last chunk, which goes on after the
// last keyword with the word that was broken, or with the sentence that the
// string was set before. A string of several chunks may end in words that
// nobody knows, up to where a name goes on. cut says that it ends there for sure.
func end(view string, chunk, core dict.Span, echo string, several bool) (pos int, cut bool) {
	from := min(max(core.End, chunk.Start), chunk.End)
	if echo != "" && strings.HasPrefix(chunk.In(view), echo) {
		from = max(from, chunk.Start+len(echo))
	}
	pos = from
	for pos < chunk.End && (isCode(view[pos]) || view[pos] == ')') {
		if isDigit(rune(view[pos])) && isDateline(view[pos:chunk.End]) {
			return pos, true
		}
		pos++
	}
	if pos > from { // a brand ends in letters or digits: Han goes on with the broken word
		return pos, true
	}
	rest := view[pos:chunk.End]
	for i := range rest {
		if names().Begins(rest[i:]) {
			return pos + i, true
		}
		if !several || utf8.RuneCountInString(rest[:i]) >= 8 {
			break
		}
	}
	return pos, false
}

// names are how a name goes on that an injected string breaks.
var names = wordset.NewSet(
	"人民", "政府", "自治", "省", "市", "县", "区", "州", "镇", "乡", "村", "街道", "社区", "门户", "办公", "办事", "局", "委", "厅", "部", "院", "法院", "大学", "学院", "学校",
	"中学", "小学", "幼儿园", "公安", "教育", "财政", "卫生", "民政", "住房", "住建", "自然资源", "人力资源", "人社", "农业", "交通", "水利", "税务", "司法", "审计", "文化", "文旅",
	"应急", "统计", "医保", "信访", "发改", "发展", "工业", "商务", "生态", "市场", "消防", "中心", "协会", "团委", "妇联", "总工会", "有限", "集团有限", "公司", "医院",
)

// sentences are how the sentence or title goes on that the string was set before.
var sentences = wordset.NewSet(
	"关于", "近日", "日前", "昨日", "今日", "今天", "今年", "本报", "本网", "本站", "新华", "中新", "记者", "讯", "为", "在", "召开", "举行", "举办", "开展", "组织", "会同", "和", "与", "及", "的", "要", "将",
	"是", "由", "对", "以", "从", "各", "我",
)

// isDateline reports whether s begins as a dateline does: 2026年, 3月, 12月1日.
func isDateline(s string) bool {
	n := 0
	for n < len(s) && n <= 4 && isDigit(rune(s[n])) {
		n++
	}
	return n == 4 && strings.HasPrefix(s[n:], "年") || (n == 1 || n == 2) && strings.HasPrefix(s[n:], "月")
}

// continues reports whether s begins as a broken name, a sentence or a dateline does.
func continues(s string) bool {
	return names().Begins(s) || sentences().Begins(s) || isDateline(s)
}

// holdsName reports whether a place or organisation is named in s.
func holdsName(s string) bool {
	first, size := utf8.DecodeRuneInString(s)
	for i, r := range s {
		if n := names().Head(s[i:]); n > size || n > 0 && r != first { // the first rune alone is a brand's
			return true
		}
	}
	return false
}

// placeOf tells how a string stands among the words around it. telling says
// that its words alone show what it is: then any title will do.
func placeOf(view string, at dict.Span, telling bool) place {
	rest := view[at.End:]
	if isHanBefore(view, at.Start) {
		switch {
		case breaksName(rest):
			return insideName
		case isHanAfter(strings.TrimLeft(rest, between), 0):
			return glued
		}
		return alone
	}
	if outer := strings.TrimRight(view[:at.Start], between); isHanBefore(outer, len(outer)) && len(outer) < at.Start && isHanAfter(strings.TrimLeft(rest, between), 0) && strings.IndexAny(rest, between) == 0 {
		return glued
	}
	goesOn := strings.TrimLeft(rest, " _|-–·,，;；:：")
	switch {
	case startsLine(view, at.Start) && isDateline(goesOn):
		return dated
	case startsLine(view, at.Start) && (continues(goesOn) || telling && isHanAfter(goesOn, 0)):
		return headed
	case behindTitle(view, at):
		return tailed
	}
	return alone
}

// between are marks that set a string between two words of a sentence.
const between = "_|"

// breaksName reports whether a name goes on: 县人民政府, 教育局.
func breaksName(rest string) bool {
	if !names().Begins(rest) {
		return false
	}
	r, size := utf8.DecodeRuneInString(rest)
	return !strings.ContainsRune(placeEnds, r) || isHanAfter(rest, size)
}

// behindTitle reports whether a string ends its line, set off from the words
// before it by a separator.
func behindTitle(view string, at dict.Span) bool {
	if at.End < len(view) && view[at.End] != '\n' && view[at.End] != '\r' {
		return false
	}
	before := strings.TrimRight(view[:at.Start], " ")
	title := strings.TrimRight(before, "_|-–·,，")
	return title != before && isHanBefore(title, len(title))
}

// inTitle reports whether the line of a string reads as a title: short and
// without the marks of sentences.
func inTitle(view string, at dict.Span) bool {
	const reach, longest = 180, 60 // bytes to either side, runes
	start, end := onRune(view, max(0, at.Start-reach)), onRune(view, min(len(view), at.End+reach))
	if i := strings.LastIndexByte(view[start:at.Start], '\n'); i >= 0 {
		start += i + 1
	} else if start > 0 {
		return false
	}
	if i := strings.IndexByte(view[at.End:end], '\n'); i >= 0 {
		end = at.End + i
	} else if end < len(view) {
		return false
	}
	line := view[start:end]
	return utf8.RuneCountInString(line) <= longest && !strings.ContainsAny(line, "。；！？“”")
}

// inSentences reports whether there is a sentence's end in the line of a string.
func inSentences(view string, at dict.Span) bool {
	const reach = 180 // bytes to either side
	before, after := view[onRune(view, max(0, at.Start-reach)):at.Start], view[at.End:onRune(view, min(len(view), at.End+reach))]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	after, _, _ = strings.Cut(after, "\n")
	return strings.ContainsAny(before, "。！？") || strings.ContainsAny(after, "。！？")
}

// startsLine reports whether a line or its first visible character begins at pos.
func startsLine(view string, pos int) bool {
	const most = 60 // bytes of pictures, spaces and brackets
	line := view[max(0, pos-most):pos]
	if i := strings.LastIndexByte(line, '\n'); i >= 0 {
		line = line[i+1:]
	} else if pos > most {
		return false
	}
	return strings.TrimFunc(line, func(r rune) bool { return !isHan(r) && !(r < 0x80 && isCode(byte(r))) }) == ""
}

func isHanBefore(view string, pos int) bool {
	r, _ := utf8.DecodeLastRuneInString(view[:pos])
	return isHan(r)
}
