package prohibited

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Pictures and symbols are also strewn into the words of copied text, so that
// no two copies are alike: 一🛩🟃票难求. People set them between words, after
// sentences and before titles, never inside a word.
const minBroken = 2 // words broken by symbols, in one text

// brokenWords returns the runs of symbols that stand inside words, each with
// the characters that it parts.
func brokenWords(words *dict.Words, view string) []dict.Span {
	var found []dict.Span
	for i := strings.IndexByte(view, 0xF0); i >= 0; {
		run := symbolsAround(view, i)
		if at, ok := breaksWord(words, view, run); ok {
			found = append(found, at)
		}
		from := max(i+1, run.End)
		n := strings.IndexByte(view[from:], 0xF0)
		if n < 0 {
			break
		}
		i = from + n
	}
	return found
}

// symbolsAround returns the run of symbols that holds the one at i.
func symbolsAround(view string, i int) dict.Span {
	at := dict.Span{Start: i, End: i}
	for at.Start > 0 {
		r, size := utf8.DecodeLastRuneInString(view[:at.Start])
		if !isSymbol(r) {
			break
		}
		at.Start -= size
	}
	for at.End < len(view) {
		r, size := utf8.DecodeRuneInString(view[at.End:])
		if !isSymbol(r) {
			break
		}
		at.End += size
	}
	return at
}

func isSymbol(r rune) bool {
	return unicode.Is(unicode.So, r) || unicode.Is(unicode.Sk, r) || r == 0xFE0F || r == 0x200D
}

// breaksWord reports whether the characters on either side of a run of symbols
// are one word without it.
func breaksWord(words *dict.Words, view string, run dict.Span) (dict.Span, bool) {
	const reach = 3 // runes of a word on either side
	left, right := run.Start, run.End
	for range reach {
		r, size := utf8.DecodeLastRuneInString(view[:left])
		if !isHan(r) {
			break
		}
		left -= size
	}
	for range reach {
		r, size := utf8.DecodeRuneInString(view[right:])
		if !isHan(r) {
			break
		}
		right += size
	}
	if left == run.Start || right == run.End || run.Len() == 0 {
		return dict.Span{}, false
	}
	_, before := utf8.DecodeLastRuneInString(view[:run.Start])
	_, after := utf8.DecodeRuneInString(view[run.End:])
	joint := run.Start - left
	for _, w := range words.Segment(view[left:run.Start] + view[run.End:right]) {
		if w.Start < joint && joint < w.End {
			return dict.Span{Start: run.Start - before, End: run.End + after}, true
		}
	}
	return dict.Span{}, false
}

func (c *checker) reportSymbols(pass *scan.Pass, t *scan.Text, told *spans) {
	if !t.MayHold('🛩') {
		return // nor any other symbol of four bytes
	}
	broken := brokenWords(pass.Words(), t.View)
	if len(broken) < minBroken {
		return
	}
	for _, at := range broken {
		if told.overlaps(at) {
			continue
		}
		told.add(at)
		pass.Report(scan.Finding{
			Rule: "PRO-30", In: t, Span: at, Confidence: scan.Strong,
			Evidence: []scan.Evidence{{Kind: "symbols", Detail: pass.Say("符号插在词语中间", "symbols inside a word")}},
			Message: pass.Say("疑似采集、篡改网页时掺入的符号，请核对原文",
				"symbols as they are strewn into copied or hijacked pages; check the original"),
		})
	}
}
