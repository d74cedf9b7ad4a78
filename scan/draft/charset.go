package draft

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// ErrBinary is matched by the errors for files that are no text.
var ErrBinary = errors.New("not a text file")

// signatures are the first bytes of files that people take for drafts.
var signatures = []struct{ magic, what string }{
	{"%PDF-", "PDF"},
	{"\xD0\xCF\x11\xE0", "an old Office document (doc, xls, wps)"},
	{"{\\rtf", "RTF"},
	{"\x89PNG", "a PNG image"},
	{"\xFF\xD8\xFF", "a JPEG image"},
	{"GIF8", "a GIF image"},
	{"Rar!", "a RAR archive"},
	{"7z\xBC\xAF", "a 7z archive"},
	{"\x1F\x8B", "a gzip archive"},
}

func notText(what string) error { return fmt.Errorf("%w: it seems to be %s", ErrBinary, what) }

// isBinary names what a file that is no text seems to be.
func isBinary(data []byte) error {
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.magic)) {
			return notText(s.what)
		}
	}
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		switch {
		case bytes.Contains(data, []byte("word/")):
			return notText("a Word document (docx)")
		case bytes.Contains(data, []byte("xl/")):
			return notText("an Excel workbook (xlsx)")
		case bytes.Contains(data, []byte("OFD.xml")):
			return notText("an OFD document")
		}
		return notText("a zip archive")
	}
	return nil
}

// decode returns the text of a file and the name of its charset. Bytes that
// fit neither UTF-8 nor GB18030 nor UTF-16 stay as they are: the scan then
// says where they stand.
func decode(data []byte) (text, charset string, err error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xEF\xBB\xBF")):
		data = data[3:]
		if bytes.IndexByte(data, 0) >= 0 {
			return "", "", notText("binary data (it holds NUL bytes)")
		}
		return string(data), "utf-8", nil
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return decode16(data[2:], unicode.LittleEndian)
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return decode16(data[2:], unicode.BigEndian)
	}
	if err := isBinary(data); err != nil {
		return "", "", err
	}
	if bytes.IndexByte(data, 0) >= 0 {
		if order, ok := looksUTF16(data); ok {
			return decode16(data, order)
		}
		return "", "", notText("binary data (it holds NUL bytes)")
	}
	if utf8.Valid(data) || mostlyUTF8(data) {
		return string(data), "utf-8", nil
	}
	if looksGB18030(data) {
		return through(simplifiedchinese.GB18030, data), "gb18030", nil
	}
	return string(data), "utf-8", nil
}

func decode16(data []byte, order unicode.Endianness) (text, charset string, err error) {
	text = through(unicode.UTF16(order, unicode.IgnoreBOM), data)
	if strings.IndexByte(text, 0) >= 0 {
		return "", "", notText("binary data (it holds NUL characters)")
	}
	if order == unicode.LittleEndian {
		return text, "utf-16le", nil
	}
	return text, "utf-16be", nil
}

// through decodes. Where the decoder gives up on a byte and puts U+FFFD, an
// invalid byte stands instead, for the scan reports those and not U+FFFD.
func through(enc encoding.Encoding, data []byte) string {
	decoded, err := enc.NewDecoder().Bytes(data)
	if err != nil { // the decoders replace, they do not fail
		return string(data)
	}
	return strings.ReplaceAll(string(decoded), "\uFFFD", "\xFF")
}

// mostlyUTF8 tells a UTF-8 file with damaged places from a file in another
// charset: of four bytes in well-formed sequences at most one is bad. Of
// GB18030 read as UTF-8 hardly one byte in six is well-formed.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good += size
		}
		data = data[size:]
	}
	return good >= 4*bad
}

// looksGB18030 wants nearly all of the double bytes to be well-formed and seven
// in ten to be common: punctuation (rows A1 to A3) or hanzi of the first level
// of GB 2312 (B0 to D7), which are ordered by use. UTF-8 and Big5 read as GB
// 18030 stay far below.
func looksGB18030(data []byte) bool {
	total, common, bad := 0, 0, 0
	for i := 0; i < len(data); {
		lead := data[i]
		if lead < 0x80 {
			i++
			continue
		}
		total++
		next := byte(0)
		if i+1 < len(data) {
			next = data[i+1]
		}
		switch {
		case lead == 0x80 || lead == 0xFF:
			bad++
			i++
		case next >= 0x40 && next != 0x7F && next != 0xFF:
			if next >= 0xA1 && (lead >= 0xA1 && lead <= 0xA3 || lead >= 0xB0 && lead <= 0xD7) {
				common++
			}
			i += 2
		case next >= '0' && next <= '9' && i+3 < len(data) && data[i+2] >= 0x81 && data[i+3] >= '0' && data[i+3] <= '9':
			i += 4
		default:
			bad++
			i++
		}
	}
	return bad <= 1+total/100 && common*10 >= total*7
}

// looksUTF16 looks for the byte order in which nearly every unit is what stands
// in Chinese text. It is asked only where there are NUL bytes: two letters of
// ASCII make a plausible hanzi.
func looksUTF16(data []byte) (unicode.Endianness, bool) {
	little, big := 0, 0
	for i := 0; i+1 < len(data); i += 2 {
		if inChineseText(rune(data[i+1])<<8 | rune(data[i])) {
			little++
		}
		if inChineseText(rune(data[i])<<8 | rune(data[i+1])) {
			big++
		}
	}
	units := len(data) / 2
	order := unicode.LittleEndian
	if big > little {
		order = unicode.BigEndian
	}
	return order, len(data)%2 == 0 && max(little, big)*100 >= units*95
}

func inChineseText(r rune) bool {
	switch {
	case r == '\n' || r == '\r' || r == '\t', r >= ' ' && r < 0x7F:
		return true
	case r >= 0x2010 && r <= 0x2027, r >= 0x3000 && r <= 0x303F, r >= 0x4E00 && r <= 0x9FFF, r >= 0xFF01 && r <= 0xFF5E:
		return true
	}
	return utf16.IsSurrogate(r)
}
