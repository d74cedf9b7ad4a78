package scan

import "unicode/utf8"

// locate fills in line, column and UTF-16 offsets. The findings are sorted by
// field and start, so every field is walked once.
func locate(found []Finding) {
	var c cursor
	for i := range found {
		f := &found[i]
		if f.In == nil {
			continue
		}
		if c.text != f.In {
			c = cursor{text: f.In, line: 1, column: 1}
		}
		c.to(f.Start)
		f.Line, f.Column, f.UTF16Start = c.line, c.column, c.utf16
		f.UTF16End = f.UTF16Start + utf16Len(f.In.Source[f.Start:f.End])
	}
}

// cursor walks a source forward.
type cursor struct {
	text                     *Text
	pos, line, column, utf16 int
}

func (c *cursor) to(pos int) {
	s := c.text.Source
	for c.pos < pos {
		if c.pos+8 <= pos && twoOfThree(load64(s[c.pos:c.pos+8])) {
			c.pos += 6
			c.utf16 += 2
			c.column += 2
			continue
		}
		r, size := utf8.DecodeRuneInString(s[c.pos:])
		c.pos += size
		c.utf16 += utf16Units(r)
		c.column++
		if r == '\n' {
			c.line++
			c.column = 1
		}
	}
}

func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n += utf16Units(r)
	}
	return n
}

func utf16Units(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}

// twoOfThree reports whether the lowest six of eight bytes are surely two runes
// of three bytes: E0 and ED forbid some second bytes.
func twoOfThree(u uint64) bool {
	const form, is = 0xC0C0F0_C0C0F0, 0x8080E0_8080E0
	plain := func(u uint64) bool { return 0b1101_1111_1111_1110>>(u&15)&1 != 0 }
	return u&form == is && plain(u) && plain(u>>24)
}
