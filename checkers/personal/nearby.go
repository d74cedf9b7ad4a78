package personal

import "github.com/xianshen/xianshen/dict"

// before returns what the sentence of a span says before it, n bytes at most.
func (r *reader) before(at dict.Span, n int) string {
	return r.view[max(r.text.Sentence(at.Start).Start, at.Start-n):at.Start]
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
	return r.view[at.End:max(at.End, min(r.text.Sentence(at.Start).End, at.End+n))]
}
