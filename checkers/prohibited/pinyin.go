package prohibited

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Copies that are made to fill hijacked pages are told by their text: turned
// into traditional characters with the reading of some in brackets,
// 標(biāo)準(zhǔn). Books for children and notes on rare characters give
// readings too, of simplified characters.
const minReadings = 3 // of traditional characters, in one paragraph

// toneBytes are the first bytes of letters with a tone mark in UTF-8. No other
// character of a Chinese text begins with one, and none goes on with one.
const toneBytes = "\xC3\xC4\xC5\xC7"

// readings returns the paragraphs in which traditional characters have their
// reading in brackets, from the first to the last of them.
func readings(view string) []dict.Span {
	var found []dict.Span
	var at dict.Span
	n := 0
	flush := func() {
		if n >= minReadings {
			found = append(found, at)
		}
		n = 0
	}
	var tones tones
	for i := tones.next(view, 0); i < len(view); {
		r, ok := readingAt(view, i)
		next := max(i+1, r.End)
		if ok {
			if n > 0 && strings.IndexByte(view[at.End:r.Start], '\n') >= 0 {
				flush()
			}
			if n == 0 {
				at = r
			}
			at.End = r.End
			n++
		}
		i = tones.next(view, next)
	}
	flush()
	return found
}

// tones is 1 + the next place of each of toneBytes, 0 where it has not been sought.
type tones [len(toneBytes)]int

// next returns the first place of a tone byte from a place on, the length of
// the view if there is none.
func (t *tones) next(view string, from int) int {
	best := len(view)
	for k := range t {
		if t[k] <= from {
			t[k] = 1 + len(view)
			if n := strings.IndexByte(view[from:], toneBytes[k]); n >= 0 {
				t[k] = 1 + from + n
			}
		}
		best = min(best, t[k]-1)
	}
	return best
}

// readingAt returns the traditional character and its reading in brackets
// around the letter at i.
func readingAt(view string, i int) (dict.Span, bool) {
	start, end := i, i
	for start > 0 && isReading(view[start-1]) {
		start--
	}
	for end < len(view) && isReading(view[end]) {
		end++
	}
	if end-start > 10 {
		return dict.Span{End: end}, false
	}
	open, size := utf8.DecodeLastRuneInString(view[:start])
	shut, width := utf8.DecodeRuneInString(view[end:])
	if open != '(' && open != '（' || shut != ')' && shut != '）' {
		return dict.Span{End: end}, false
	}
	char, n := utf8.DecodeLastRuneInString(view[:start-size])
	simple, _ := dict.FoldRune(char)
	return dict.Span{Start: start - size - n, End: end + width}, isHan(char) && simple != char
}

// isReading reports whether a byte is an ASCII letter or part of one with a mark.
func isReading(b byte) bool {
	return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80 && b <= 0xC9
}

func (c *checker) reportReadings(pass *scan.Pass, t *scan.Text, told *spans) {
	if !t.MayHold('á') && !t.MayHold('ā') && !t.MayHold('ō') && !t.MayHold('ǎ') {
		return // they begin with each of toneBytes
	}
	for _, at := range readings(t.View) {
		if told.overlaps(at) {
			continue
		}
		told.add(at)
		pass.Report(scan.Finding{
			Rule: "PRO-30", In: t, Span: at, Confidence: scan.Strong,
			Evidence: []scan.Evidence{{Kind: "readings", Detail: pass.Say("繁体字后夹注拼音", "readings in brackets behind traditional characters")}},
			Message: pass.Say("疑似从被篡改、镜像的网页复制的文字（繁体夹注拼音），请核对原文",
				"looks copied from a hijacked or mirrored page: traditional characters with readings in brackets; check the original"),
		})
	}
}
