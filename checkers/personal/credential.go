package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// credential reads the value behind a word such as 密码 or token.
func (r *reader) credential(word dict.Span) {
	pos, assigned := r.assigned(word)
	if pos < 0 {
		return
	}
	end := pos
	for end < len(r.view) && end-pos < 128 {
		c, size := utf8.DecodeRuneInString(r.view[end:])
		if !secretRune(c) {
			break
		}
		end += size
	}
	value := strings.TrimRight(r.view[pos:end], ".,;:!?)]}'\"，。；")
	end = pos + len(value)
	const shortest, bare = 4, 6
	if len(value) < shortest || masksOnly(value) || example(value) {
		return
	}
	if !assigned && (len(value) < bare || !strings.ContainsAny(value, "0123456789") || !isAlnum(rune(value[0]))) {
		return
	}
	at := dict.Span{Start: pos, End: end}
	r.report(scan.Finding{
		Rule: "PII-18", Span: at, Confidence: scan.Strong,
		Message: r.pass.Say("疑似口令、密钥等凭据，公开后可被直接用于登录，请立即核实；已公开过的应当更换。", "what looks like a password or a key, which anybody could use: please check at once, and change it if it was ever published."),
	}, r.place(at), append(r.evidence[:0], r.say("label", word.In(r.view), word.In(r.view))), "******")
}

// assigned returns where the value begins, -1 if none does, and whether ：, =,
// 为 or 是 stands before it.
func (r *reader) assigned(word dict.Span) (pos int, ok bool) {
	pos = word.End
	if c, _ := lastRune(r.view[:word.Start]); isLatin(r.view[word.Start]) && (isAlnum(c) || c == '-') {
		return -1, false
	}
	spaces := func() {
		for {
			c, size := firstRune(r.view[pos:])
			if c != ' ' && c != '　' && c != '\u00a0' && c != '\t' && c != '"' && c != '\'' && c != '“' && !isInvisible(c) {
				return
			}
			pos += size
		}
	}
	spaces()
	if c, size := firstRune(r.view[pos:]); c == '（' || c == '(' { // 密码（初始）：
		if i := strings.IndexAny(r.view[pos:min(len(r.view), pos+48)], "）)"); i > 0 {
			_, width := firstRune(r.view[pos+i:])
			pos += max(i+width, size)
			spaces()
		}
	}
	c, size := firstRune(r.view[pos:])
	switch c {
	case '：', ':', '=', '＝':
		pos += size
	case '为', '是', '即':
		pos += size
		if c, n := firstRune(r.view[pos:]); c == '：' || c == ':' {
			pos += n
		}
	default:
		if !isAlnum(c) || isLatin(r.view[word.End-1]) {
			return -1, false
		}
		return pos, false
	}
	spaces()
	return pos, true
}

// secretRune reports runes of which passwords and keys are made.
func secretRune(c rune) bool {
	return c > ' ' && c < 0x7F || c >= '！' && c <= '～' && c != '，' && c != '；' && c != '（' && c != '）' && c != '：'
}

func masksOnly(s string) bool {
	for _, c := range s {
		if !scan.IsMask(c) && c|0x20 != 'x' && c != '.' && c != '-' && c != '?' {
			return false
		}
	}
	return true
}

// example reports what stands for a value in manuals: <your token>, ${TOKEN}, xxx.
func example(s string) bool {
	return strings.ContainsAny(s[:1], "<{$[%") || strings.Contains(s, "***") || strings.HasPrefix(strings.ToLower(s), "http") ||
		strings.HasPrefix(strings.ToLower(s), "your")
}
