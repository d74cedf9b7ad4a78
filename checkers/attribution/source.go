package attribution

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// markKind says in what form a text tells where it comes from.
type markKind uint8

const (
	sourceLine markKind = iota // 来源：X, （稿件来源：X）
	repostMark                 // 转自 X, 转载自 X, 摘自 X, 原载于 X
	dateline                   // 新华社北京11月20日电, 本报讯, X消息
	credit                     // 记者：, 作者：, 编辑：, 原标题：
	repostSign                 // 【转载】 before a title, 原文链接：
)

// mark is one place where a text tells where it comes from.
type mark struct {
	kind  markKind
	label string // for a credit: what it credits
	in    *scan.Text
	whole dict.Span // the mark as it stands
	value dict.Span // the name or names in it; empty for a repost sign
}

func (m mark) text() string { return m.value.In(m.in.View) }

// names cuts the value of a mark into the names it lists.
func (m mark) names() []dict.Span {
	var list []dict.Span
	value := m.text()
	start := 0
	add := func(end int) {
		if at := trim(value, start, end); at.Len() > 0 {
			list = append(list, dict.Span{Start: m.value.Start + at.Start, End: m.value.Start + at.End})
		}
	}
	for _, at := range nameBreak().FindAllStringIndex(value, -1) {
		add(at[0])
		start = at[1]
	}
	add(len(value))
	return list
}

// nameBreak is what stands between names; a bracket beside a name tells more about it (记者 X).
var nameBreak = lazy.Regexp(`[（(][^）)]*[）)]?|[、，,；;/|｜&＋+\s　]+`)

// Where marks stand: the lines below the title and those at the end.
const (
	headLines = 6
	tailLines = 12
	lineReach = 240 // bytes of a line that is read, or of the part of a longer one that is
)

// edgeLines returns the first and the last lines of a text that are not empty.
func edgeLines(t *scan.Text) (head, tail []dict.Span) {
	s := t.View
	head, tail = make([]dict.Span, 0, headLines+1), make([]dict.Span, 0, tailLines)
	for start := 0; start < len(s) && len(head) < headLines; {
		line := t.Line(start)
		if at := trim(s, line.Start, line.End); at.Len() > 0 {
			head = append(head, at)
		}
		start = nextLine(s, line.End)
	}
	stop := 0
	if len(head) > 0 {
		stop = head[len(head)-1].End
	}
	for end := len(s); end > stop && len(tail) < tailLines; {
		start := strings.LastIndexByte(s[:end], '\n') + 1
		if at := trim(s, start, end); at.Len() > 0 && at.Start >= stop {
			tail = append(tail, at)
		}
		end = max(start-1, 0)
	}
	return head, tail
}

func nextLine(s string, end int) int {
	if i := strings.IndexByte(s[end:], '\n'); i >= 0 {
		return end + i + 1
	}
	return len(s)
}

// trim narrows [start, end) of s by blanks and the marks that close a value.
func trim(s string, start, end int) dict.Span {
	for start < end {
		r, size := utf8.DecodeRuneInString(s[start:end])
		if !isBlank(r) {
			break
		}
		start += size
	}
	for start < end {
		r, size := utf8.DecodeLastRuneInString(s[start:end])
		if !isBlank(r) && r != '。' && r != '，' && r != ',' && r != '；' && r != ';' {
			break
		}
		end -= size
	}
	return dict.Span{Start: start, End: end}
}

func isBlank(r rune) bool {
	return r == ' ' || r == '\t' || r == '\r' || r == '\n' || r == '　' || r == '\u00a0'
}

// readMarks reads the marks of a text in its first and last lines. Labels stand
// in short lines, or at the very end of the text; datelines begin a paragraph.
func readMarks(t *scan.Text) []mark {
	var list []mark
	head, tail := edgeLines(t)
	for i, line := range head {
		list = appendDateline(list, t, start(t, line))
		if i == 0 {
			list = appendSign(list, t, start(t, line))
		}
		if line.Len() <= lineReach {
			list = appendLabelled(list, t, line)
		}
	}
	for _, line := range tail {
		if line.Len() <= lineReach {
			list = appendLabelled(list, t, line)
		}
	}
	if last := append(head, tail[:min(1, len(tail))]...); len(last) > 0 {
		if line := last[len(last)-1]; line.Len() > lineReach { // （来源：X） closes the last paragraph
			list = appendLabelled(list, t, dict.Span{Start: runeStart(t.View, line.End-lineReach), End: line.End})
		}
	}
	return list
}

// start is the part of a line that is read for what stands at its start.
func start(t *scan.Text, line dict.Span) dict.Span {
	if line.Len() > lineReach {
		line.End = runeStart(t.View, line.Start+lineReach)
	}
	return line
}

func runeStart(s string, i int) int {
	for i > 0 && i < len(s) && !utf8.RuneStart(s[i]) {
		i--
	}
	return i
}

// fieldMark makes a mark of a metadata field that holds a name and nothing else.
func fieldMark(t *scan.Text, kind markKind) mark {
	at := trim(t.View, 0, len(t.View))
	return mark{kind: kind, in: t, whole: at, value: at}
}

var (
	// labelled finds labels with their values. The kind of the label is its group.
	labelled = lazy.Regexp(`(?:^|[\s　（(\[【|｜·•。！？；”])` +
		`(?:((?:信息|稿件|稿源|文章|内容|新闻|图文|文字|原文|作品|转载|视频)?来\s*源(?:于|自)?|稿源|信源|出处)` +
		`|(转载自|转自|转载于|摘自|摘编自|选自|节选自|原载于?|编译自)` +
		`|((?:本报|本台|本网|特约|责任|网络|新媒体|值班|本期|原文?)?(?:记者|通讯员|作者|编辑|责编|编审|主编|校对|审核|初审|复审|终审|签发|监制|供稿|撰稿|撰文|摄影|标题|图)))` +
		`\s*(?:[:：丨|｜/]\s*|(\s+))`)
	// datelined finds what news agencies and papers put before a report.
	datelined = lazy.Regexp(`^(?:据)?(\p{Han}[\p{Han}—·]{1,24}?)((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:综合)?(?:[电讯]|消息))`)
	reported  = lazy.Regexp(`^(?:据)?《?(\p{Han}{2,14}?)》?(讯|消息|电|报道)\s*(?:[（(：:，,\s　]|$)`)
	// bylined is the line of a report's author: 本报记者 X, 新华社记者 X.
	bylined  = lazy.Regexp(`^[（(]?(\p{Han}[\p{Han}—·]{1,14}?)(?:特派|特约|驻\p{Han}{2,6})?(记者)[\s　]+\p{Han}`)
	valueEnd = lazy.Regexp(`[）)】\]\r\n\t　]|\s{2,}|\s\d{4}[-年/.]|\s*(?:作者|编辑|责任编辑|责编|记者|通讯员|校对|审核|初审|复审|终审|签发|供稿|原标题|发布时间|发布日期|发布者|发布人|日期|时间|浏览|点击|阅读|访问|字号|字体|打印|分享|视力保护|[【\[]字)[^:：]{0,6}[:：]|[【\[]`)
)

// appendLabelled reads 来源：X, 转自 X, 编辑：X in a part of a line.
func appendLabelled(list []mark, t *scan.Text, at dict.Span) []mark {
	text := at.In(t.View)
	if !mayHoldLabel(text) {
		return list
	}
	for _, m := range labelled().FindAllStringSubmatchIndex(text, -1) {
		kind, label := credit, [2]int{m[6], m[7]}
		switch {
		case m[2] >= 0:
			kind, label = sourceLine, [2]int{m[2], m[3]}
		case m[4] >= 0:
			kind, label = repostMark, [2]int{m[4], m[5]}
		}
		word := text[label[0]:label[1]]
		byBlank := m[8] >= 0 // 来源 X: only as a line of its own, prose has blanks too
		if byBlank && (kind != sourceLine || strings.TrimSpace(text[:label[0]]) != "") || word == "据" {
			continue
		}
		value := text[m[1]:]
		if end := valueEnd().FindStringIndex(value); end != nil {
			value = value[:end[0]]
		}
		span := trim(t.View, at.Start+m[1], at.Start+m[1]+len(value))
		if utf8.RuneCountInString(span.In(t.View)) > 60 { // a sentence, no name
			continue
		}
		list = append(list, mark{kind: kind, label: word, in: t, whole: dict.Span{Start: at.Start + label[0], End: max(span.End, at.Start+m[1])}, value: span})
	}
	return appendBareRepost(list, t, at)
}

// bareRepost finds 转自新华社, 转载自《人民日报》 without a colon, as a line or a
// bracket of its own; 来自 only in a bracket, since sentences begin with it.
var bareRepost = lazy.Regexp(`(?:(?:^|[（(【\[])(?:本文|文章|图文|内容)?(转载自|转自|摘自|摘编自|选自|节选自|原载于?)|(?:[（(【\[]|(?:^|[，,。；\s　])(?:本文|文章|图文))(来源于|来自|转载自|转自|摘自))\s*([^\s:：，。；）)】\]]{2,40})\s*(?:[）)】\]。]|$)`)

// particles stand in sentences and not in names.
var particles = lazy.Regexp(`[的了将在是于把被]`)

func appendBareRepost(list []mark, t *scan.Text, at dict.Span) []mark {
	text := at.In(t.View)
	for _, m := range bareRepost().FindAllStringSubmatchIndex(text, -1) {
		if particles().MatchString(text[m[6]:m[7]]) {
			continue
		}
		label := [2]int{max(m[2], m[4]), max(m[3], m[5])}
		list = append(list, mark{
			kind: repostMark, label: text[label[0]:label[1]], in: t,
			whole: dict.Span{Start: at.Start + label[0], End: at.Start + m[7]},
			value: trim(t.View, at.Start+m[6], at.Start+m[7]),
		})
	}
	return list
}

// mayHoldLabel sorts out the lines that cannot, so that most lines never meet the
// expressions: they have neither a word for a source nor the mark behind a
// credit.
func mayHoldLabel(line string) bool {
	for i := 0; i < len(line); {
		switch b := line[i]; {
		case b == ':' || b == '|' || b == '/':
			if endsAs(line[:i], credits) {
				return true
			}
			i++
		case b < utf8.RuneSelf:
			i++
		case b>>4 != 0xE || i+3 > len(line):
			_, size := utf8.DecodeRuneInString(line[i:])
			i += size
		default:
			if lastBytes[line[i+2]&0x3F] && endsAs(line[:i], beforeMark(line[i:i+3])) {
				return true
			}
			i += 3
		}
	}
	return false
}

// credits are the last characters of the labels of credits: 记者, 通讯员, 编辑, 责编,
// 校对, 审核, 初审, 签发, 监制, 供稿, 撰文, 摄影, 标题, 图.
const credits = "者员辑编对核审发制稿文影题图"

// beforeMark returns the characters of which one stands before mark in a label
// or a word for a source, "" if it is no mark: 来源, 稿源, 信源, 出处, 来自, 转自, 摘自,
// 摘编自, 选自, 转载, 原载.
func beforeMark(mark string) string {
	switch mark {
	case "：", "丨", "｜":
		return credits
	case "源":
		return "来稿信"
	case "处":
		return "出"
	case "自":
		return "来转摘编选"
	case "载":
		return "转原"
	}
	return ""
}

// lastBytes are the last bytes, without their high bits, of the marks that
// beforeMark knows: few other characters share them.
var lastBytes = [64]bool{'：' & 0x3F: true, '丨' & 0x3F: true, '｜' & 0x3F: true, '源' & 0x3F: true, '处' & 0x3F: true, '自' & 0x3F: true, '载' & 0x3F: true}

// endsAs reports whether a text ends with one of the characters, blanks aside.
func endsAs(text, characters string) bool {
	if characters == "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " \t\r\n\f"))
	if r == '　' {
		r, _ = utf8.DecodeLastRuneInString(strings.TrimRight(text, " 　\t\r\n\f"))
	}
	return strings.ContainsRune(characters, r)
}

// appendDateline reads 新华社北京11月20日电, 本报讯（记者 X）, 央视网消息： at the start of a line.
func appendDateline(list []mark, t *scan.Text, at dict.Span) []mark {
	text := at.In(t.View)
	if !mayReport(text) {
		return list
	}
	offset := 0
	for strings.HasPrefix(text[offset:], "【") || strings.HasPrefix(text[offset:], "（") {
		offset += len("【")
	}
	for _, form := range []func() *regexp.Regexp{datelined, reported, bylined} {
		if m := form().FindStringSubmatchIndex(text[offset:]); m != nil {
			return append(list, mark{
				kind: dateline, in: t,
				whole: dict.Span{Start: at.Start + offset + m[0], End: at.Start + offset + m[5]},
				value: dict.Span{Start: at.Start + offset + m[2], End: at.Start + offset + m[3]},
			})
		}
	}
	return list
}

// mayReport is a quick look at the first forty runes of a line: they hold 电, 讯,
// 消息, 报道 or 记者 where a report begins.
func mayReport(line string) bool {
	n := 0
	var last rune
	for _, r := range line {
		switch {
		case n == 40:
			return false
		case r == '电', r == '讯', r == '息' && last == '消', r == '道' && last == '报', r == '者' && last == '记':
			return true
		}
		last = r
		n++
	}
	return false
}

// sign finds what says that a text is a repost and not whose.
var sign = lazy.Regexp(`^(?:[【\[（(]\s*转(?:载|发|帖)?\s*[】\]）)]|转载\s*[:：丨|｜])`)

func appendSign(list []mark, t *scan.Text, at dict.Span) []mark {
	text := at.In(t.View)
	if first, _ := utf8.DecodeRuneInString(text); !strings.ContainsRune("【[（(转", first) {
		return list
	}
	if m := sign().FindStringIndex(text); m != nil {
		whole := dict.Span{Start: at.Start, End: at.Start + m[1]}
		list = append(list, mark{kind: repostSign, in: t, whole: whole, value: dict.Span{Start: whole.End, End: whole.End}})
	}
	return list
}

func firstRunes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}
