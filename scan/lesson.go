package scan

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

var (
	// an option of a quiz: A．, b) ...
	optionMark = regexp.MustCompile(`(?:^|[\s　])[A-Ha-hＡ-Ｈ][.．、:：)）]\s*$`)
	// the answer between the brackets of a question
	answerMark = regexp.MustCompile(`[（(][ 　]*$`)
)

// lesson returns the cue by which a hit is an example: the option of a quiz, a
// sample after 例如, or a place in a text whose title says that it teaches.
func (p *Pass) lesson(t *Text, at dict.Span, before string) string {
	if m := optionMark.FindString(before); m != "" {
		return strings.TrimSpace(m)
	}
	if cue := stanceCues().example.first(lastPart(before, exampleReach)); cue != "" && !answerMark.MatchString(before) {
		return cue
	}
	for _, heading := range p.headings(t, at.Start) {
		if cue := stanceCues().lesson.first(heading); cue != "" {
			return cue
		}
	}
	return ""
}

// exampleReach is how far before a sample, in runes, its 例如 stands.
const exampleReach = 10

func lastPart(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}

// isBody reports a field that holds a whole text and no name or remark.
func (t *Text) isBody() bool { return t.Field == "body" || strings.HasSuffix(t.Field, ".body") }

// headings are the titles that pos stands under: of the document of its page,
// and that of the draft.
func (p *Pass) headings(t *Text, pos int) []string {
	var list []string
	if p.Document.Title != "" {
		list = append(list, p.Document.Title)
	}
	if !t.isBody() {
		if t, pos = p.Text("body"), 0; t == nil {
			return list
		}
	}
	if o := t.OfficialAt(pos); o != nil && o.Heading != "" {
		list = append(list, o.Heading)
	}
	return list
}

// openNote returns the note by which the document of the page that holds pos
// is open (此件公开发布). For a hit in a title it is the body's first document.
func (p *Pass) openNote(t *Text, pos int) string {
	return stanceCues().open.first(p.around(t, pos))
}

// around returns the text of the document of the page that holds pos.
func (p *Pass) around(t *Text, pos int) string {
	if !t.isBody() {
		if t, pos = p.Text("body"), 0; t == nil {
			return ""
		}
	}
	if o := t.OfficialAt(pos); o != nil {
		return o.Span.In(t.View)
	}
	return ""
}

// consultation returns the cue by which the document that holds the hit asks
// the public for comments. 征求意见稿 names the draft and asks nobody.
func (p *Pass) consultation(t *Text, at dict.Span) string {
	return stanceCues().consult.first(strings.ReplaceAll(p.around(t, at.Start), "征求意见稿", ""))
}
