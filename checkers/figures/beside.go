package figures

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// What stands directly beside the words of a frame dismisses most hits before
// anything is read. These looks see the text as it is written; full-width digits
// are left to those who read it.

// fullWidth reports whether s begins with a full-width digit, ． or ％.
func fullWidth(s string) bool {
	return len(s) > 2 && s[0] == 0xEF && s[1] == 0xBC && (s[2]-0x90 <= 9 || s[2] == 0x85 || s[2] == 0x8E)
}

// digitBegins reports whether s begins with a digit.
func digitBegins(s string) bool { return s != "" && s[0]-'0' <= 9 || fullWidth(s) }

// unitEnds are the last characters of units.
const unitEnds = "里米亩顷时吨斤克瓦元次人名位户家点日个项件起例宗所座台辆套条处场篇期批株头只张票份%％天钟注组艘架间栋幢册支笔单门本"

// afterAmount reports that an amount may end before the words, with nothing but
// marks between.
func afterAmount(view string, at dict.Span) bool {
	return endsAmount(strings.TrimRight(view[max(0, at.Start-12):at.Start], "，,（(：: "), view, at)
}

// behindAmount reports that a digit stands near before the words.
func behindAmount(view string, at dict.Span) bool {
	const reach = 48 // bytes
	return figureFollows(view, max(0, at.Start-reach), min(at.Start, reach))
}

// endsAmount reports that before, what stands before the words, ends with a
// unit and that a digit is so near that an amount may end there.
func endsAmount(before, view string, at dict.Span) bool {
	const reach = 48 // bytes
	r, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune(unitEnds, r) && figureFollows(view, max(0, at.Start-reach), min(at.Start, reach))
}

// afterDay reports that the words of a period stand behind a date.
func afterDay(view string, at dict.Span) bool {
	const reach = 40 // bytes
	return strings.Contains(view[max(0, at.Start-reach):at.End], "日") && strings.Contains(view[at.Start:min(len(view), at.End+reach)], "日")
}

// digitFollows reports a digit directly behind the words.
func digitFollows(view string, at dict.Span) bool { return digitBegins(view[at.End:]) }

// afterDigit reports a digit directly before the words.
func afterDigit(view string, at dict.Span) bool {
	before := view[:at.Start]
	return before != "" && before[len(before)-1]-'0' <= 9 || len(before) > 2 && fullWidth(before[len(before)-3:])
}

// mayChange reports that two values stand around a verb, at most a year between
// it and the second one.
func mayChange(view string, at dict.Span) bool {
	const reach, far = 40, 200 // bytes
	before := view[max(0, at.Start-24):at.Start]
	for _, word := range steps {
		if rest, ok := strings.CutSuffix(before, word); ok {
			before = rest
			break
		}
	}
	if !endsAmount(before, view, at) || !fromSomewhere(view[max(0, at.Start-far):at.Start]) {
		return false
	}
	rest := view[at.End:min(len(view), at.End+reach)]
	return yearOnly(untilAmount(rest)) || hasFullWidth(rest)
}

// byHundred reports that a fall is told in percents of three digits and more.
func byHundred(view string, at dict.Span) bool {
	rest := view[at.End:]
	for _, word := range byWords {
		if after, ok := strings.CutPrefix(rest, word); ok {
			rest = after
			break
		}
	}
	count := 0
	for rest != "" {
		r, size := utf8.DecodeRuneInString(rest)
		switch {
		case r == '%' || r == '％':
			return count >= len("100")
		case r-'0' >= 0 && r-'0' <= 9 || r-'０' >= 0 && r-'０' <= 9 || count > 0 && (r == '.' || r == '．' || r == ','):
			count++
		default:
			return false
		}
		rest = rest[size:]
	}
	return false
}

// afterFall reports that a verb of fewerTimes may stand before a number of times.
func afterFall(view string, at dict.Span) bool {
	end := at.End - len("倍")
	for end > 0 {
		r, size := utf8.DecodeLastRuneInString(view[:end])
		switch {
		case strings.ContainsRune("一二两三四五六七八九十百几数多余了到达近约超过将", r), r == '.', r < utf8.RuneSelf && byte(r)-'0' <= 9, r >= '０' && r <= '９':
			end -= size
		default:
			return strings.ContainsRune("少降低短小减缩跌", r) || r > unicode.MaxASCII && !unicode.Is(unicode.Han, r)
		}
	}
	return false
}

// mayShare looks at the character after 占: most often it is another word (占地).
func mayShare(view string, at dict.Span) bool {
	r, _ := utf8.DecodeRuneInString(view[at.End:])
	return digitBegins(view[at.End:]) || strings.ContainsRune("比其全党干职教床项企学人农总的为达分", r)
}

// ratioFollows reports a digit before a colon, as in 5.2:40.1:54.7.
func ratioFollows(view string, at dict.Span) bool {
	const reach = 450 // bytes
	rest := view[at.End:min(len(view), at.End+reach)]
	for i := 0; i < len(rest); i++ {
		if digitBegins(rest[i:]) {
			after := strings.TrimLeft(rest[max(i+1, numberEnd(rest, i)):], " \t")
			if strings.HasPrefix(after, ":") || strings.HasPrefix(after, "：") || strings.HasPrefix(after, "∶") || fullWidth(rest[i:]) {
				return true
			}
		} else if rest[i] == '\n' {
			return false
		}
	}
	return false
}

// alone reports that a word may begin a cell: nothing that belongs to a sentence
// stands before it.
func alone(view string, at dict.Span) bool {
	const reach = 24 // bytes
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(view[max(0, at.Start-reach):at.Start], "合共总计:："))
	return !unicode.Is(unicode.Han, r) && !unicode.IsDigit(r) && !strings.ContainsRune("，、；。%％）", r)
}

// mayTotal reports that a total is followed by its amount, or is all that stands in a cell.
func mayTotal(view string, at dict.Span) bool {
	rest := strings.TrimLeft(view[at.End:min(len(view), at.End+30)], "为达有是：: 　合共总计")
	r, _ := utf8.DecodeRuneInString(rest)
	return !unicode.Is(unicode.Han, r)
}

// maySingle reports that the words are not the end of a longer one (农户数): a
// header of a column begins with them.
func maySingle(view string, at dict.Span) bool {
	if word := at.In(view); strings.HasPrefix(word, "仅") || strings.HasPrefix(word, "只") {
		return true
	}
	before := view[:at.Start]
	for _, word := range []string{"企业", "单位", "法人"} {
		before = strings.TrimSuffix(before, word)
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return !unicode.Is(unicode.Han, r)
}
