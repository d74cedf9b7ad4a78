package scan

// Lang is the language of the messages for people.
type Lang uint8

const (
	Chinese Lang = iota
	English
)

// Bilingual is a text for people in both languages.
type Bilingual struct{ ZH, EN string }

// In returns the text in that language, or the Chinese one where there is no English.
func (b Bilingual) In(lang Lang) string {
	if lang == English && b.EN != "" {
		return b.EN
	}
	return b.ZH
}
