package personal

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
)

// before returns what the sentence of a span says before it, n bytes at most.
func (r *reader) before(at dict.Span, n int) string {
	first := max(0, at.Start-n)
	start := at.Start
	for start > first && !r.sentenceEnds(start-1) {
		start--
	}
	return r.view[start:at.Start]
}

// sameLine returns what the line of a span says before it, n bytes at most.
func (r *reader) sameLine(at dict.Span, n int) string {
	start := max(r.lineAt(at.Start).Start, at.Start-n)
	for start < at.Start && r.view[start]&0xC0 == 0x80 {
		start++
	}
	return r.view[start:at.Start]
}

// after returns what the sentence of a span says behind it, n bytes at most.
func (r *reader) after(at dict.Span, n int) string {
	last := min(len(r.view), at.End+n)
	for end := at.Start; end < last; end++ {
		if r.sentenceEnds(end) {
			last = end
			for last > 0 && r.view[last]&0xC0 == 0x80 { // the mark begins before its last byte
				last--
			}
		}
	}
	return r.view[at.End:max(at.End, last)]
}

// sentenceEnds reports whether the byte at i is the last of a mark that ends a
// sentence, as Text.Sentence has it.
func (r *reader) sentenceEnds(i int) bool {
	switch r.view[i] {
	case '\n', '\r':
		return true
	case '!', '?', ';':
		if i+1 == len(r.view) {
			return true
		}
		next := r.view[i+1]
		return next-'0' > 9 && !isLatin(next) && next != '/'
	case 0x82:
		return strings.HasSuffix(r.view[:i+1], "。")
	case 0x81:
		return strings.HasSuffix(r.view[:i+1], "！")
	case 0x9F:
		return strings.HasSuffix(r.view[:i+1], "？")
	case 0x9B:
		return strings.HasSuffix(r.view[:i+1], "；")
	}
	return false
}
