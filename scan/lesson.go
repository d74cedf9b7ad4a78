package scan

import (
	"regexp"
	"strings"

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
	clause := t.Clause(at.Start)
	if cue := p.cues.example.first(t.View[clause.Start:max(clause.Start, at.Start)]); cue != "" && !answerMark.MatchString(before) {
		return cue
	}
	for _, heading := range p.headings(t, at.Start) {
		if cue := p.cues.lesson.first(heading); cue != "" {
			return cue
		}
	}
	return ""
}

// headings are the titles that pos stands under: of the document of its page,
// and that of the draft.
func (p *Pass) headings(t *Text, pos int) []string {
	var list []string
	if p.Document.Title != "" {
		list = append(list, p.Document.Title)
	}
	if o := t.officialAt(pos); o != nil && o.Heading != "" {
		list = append(list, o.Heading)
	}
	return list
}

// officialAt returns the document of the page that pos stands in; nil for a text without one.
func (t *Text) officialAt(pos int) *Official {
	list := t.Officials()
	for i := range list {
		if pos < list[i].Span.End || i == len(list)-1 {
			return &list[i]
		}
	}
	return nil
}

// openNote returns the note by which the document of the page that holds pos
// is open (此件公开发布). For a hit in a title it is the body's first document.
func (p *Pass) openNote(t *Text, pos int) string {
	if t.Field != "body" && !strings.HasSuffix(t.Field, ".body") {
		if t = p.Text("body"); t == nil {
			return ""
		}
		pos = 0
	}
	if o := t.officialAt(pos); o != nil {
		return p.cues.open.first(o.Span.In(t.View))
	}
	return ""
}
