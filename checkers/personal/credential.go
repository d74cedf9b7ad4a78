package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// credential reads the value behind a word such as 密码 or token.
func (r *reader) credential(word dict.Span) {
	pos, ok := r.assigned(word)
	if !ok {
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
	if len(value) < 4 || masksOnly(value) || example(value) {
		return
	}
	at := dict.Span{Start: pos, End: end}
	r.report(scan.Finding{
		Rule: "PII-18", Span: at, Confidence: scan.Strong,
		Message: r.pass.Say("疑似口令、密钥等凭据，公开后可被直接用于登录，请立即核实；已公开过的应当更换。", "what looks like a password or a key, which anybody could use: please check at once, and change it if it was ever published."),
	}, r.place(at), append(r.evidence[:0], r.say("label", word.In(r.view), word.In(r.view))), "******")
}

// assigned returns where the value begins: behind ：, = or 为, 是.
func (r *reader) assigned(word dict.Span) (int, bool) {
	pos := word.End
	if c, _ := lastRune(r.view[:word.Start]); isLatin(r.view[word.Start]) && (isAlnum(c) || c == '-') {
		return 0, false
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
		return 0, false
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
		if !isMask(c) && c|0x20 != 'x' && c != '.' && c != '-' && c != '?' {
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
