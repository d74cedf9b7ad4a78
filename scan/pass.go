package scan

import (
	"iter"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// Pass is what a checker sees of one document: its texts, the hits of its own
// terms and triggers, and evidence that all checkers share.
type Pass struct {
	Document *Document
	Texts    []*Text
	Kind     Kind
	// Now is the document's publish_time, or the scan's clock where it has none.
	Now     time.Time
	Profile *Profile
	Lang    Lang

	words   *dict.Words
	checker *compiled
	hits    []Hit
	allowed allowed
	found   []Finding
	sofar   []Finding // of the checkers before this one

	asked  asked // of enforcement, and the answer
	answer string

	titled    bool // the title has been looked for
	titleText *Text
	titleSpan dict.Span
	report    *Report // with what is not complete so far
	errs      []error
}

// Hit is an occurrence of one of the checker's terms or triggers, in the view of a text.
type Hit struct {
	In   *Text
	Span dict.Span
	// Term is set for a term, Trigger names the trigger otherwise, which has the Tag.
	Term    *dict.Term
	Trigger string
	Tag     int
}

// Text returns what was hit, as the view has it.
func (h Hit) Text() string { return h.Span.In(h.In.View) }

// Hits returns the hits of this checker in the order of fields and positions.
// A hit that its boundary policy drops is not among them; Require and Forbid
// of a term have been looked at too.
func (p *Pass) Hits() []Hit { return p.hits }

// Runes gives the places in the view, and the runes, of those in the checker's Runes.
func (p *Pass) Runes(t *Text) iter.Seq2[int, rune] {
	return func(yield func(int, rune) bool) {
		if p.checker.runes == nil {
			return
		}
		t.look()
		for _, at := range t.survey.asked {
			r, _ := utf8.DecodeRuneInString(t.View[at:])
			if p.checker.runes.has(r) && !yield(int(at), r) {
				return
			}
		}
	}
}

// Text returns the text of a field, nil if the document has none.
func (p *Pass) Text(field string) *Text {
	for _, t := range p.Texts {
		if t.Field == field {
			return t
		}
	}
	return nil
}

// Title returns where the title stands: the title field, else the heading that
// the <title> of a page names, else its first heading or the <title> itself,
// else the body's first line if it reads as one. The text is nil where there is
// no title.
func (p *Pass) Title() (*Text, dict.Span) {
	if !p.titled {
		p.titled = true
		p.titleText, p.titleSpan = p.readTitle()
	}
	return p.titleText, p.titleSpan
}

func (p *Pass) readTitle() (*Text, dict.Span) {
	if t := p.Text("title"); t != nil {
		return t, dict.Span{Start: 0, End: len(t.View)}
	}
	if t := p.Text("body"); t != nil {
		if at := t.title(); at.Len() > 0 {
			return t, at
		}
	}
	return nil, dict.Span{}
}

// title finds the title inside a body; an empty span if there is none.
func (t *Text) title() dict.Span {
	var headings []dict.Span
	var meta dict.Span // the <title>
	if t.parsed {
		for _, b := range t.Blocks() {
			switch {
			case b.Kind == Heading && b.Len() > 0:
				headings = append(headings, b.Span)
			case b.Kind == Meta && b.Why == "title" && meta.Len() == 0:
				meta = b.Span
			}
		}
	}
	if len(headings) > 0 {
		return mainHeading(t.View, headings, meta.In(t.View))
	}
	for start := 0; start < len(t.View) && meta.Len() == 0; {
		line := t.Line(start)
		if at := trimmed(t.View, line); at.Len() > 0 {
			if !readsAsTitle(at.In(t.View)) {
				break
			}
			return at
		}
		start = t.NextLine(line)
	}
	return meta
}

// mainHeading is the heading that the <title> names: the longest of those that
// stand in it, for a site's own name may stand there too. Where none does, it
// is the first.
func mainHeading(view string, headings []dict.Span, title string) dict.Span {
	const least = 4 // runes; 要闻 stands in many a title
	bare := func(s string) string { return strings.Join(strings.Fields(s), "") }
	const enough = 600 // bytes of a title, spaces and all
	title = bare(title[:min(len(title), enough)])
	best, longest := headings[0], 0
	for _, h := range headings {
		if s := bare(h.In(view)); len(s) > longest && utf8.RuneCountInString(s) >= least && strings.Contains(title, s) {
			best, longest = h, len(s)
		}
	}
	return best
}

// readsAsTitle tells a title from the first paragraph of a body without one.
func readsAsTitle(line string) bool {
	const longest = 80 // runes; official titles with two organs in them reach 70
	return len(line) <= longest*utf8.UTFMax && utf8.RuneCountInString(line) <= longest && !strings.ContainsAny(line, "。；") &&
		!strings.HasSuffix(line, "：") && !strings.HasSuffix(line, ":")
}

// Say returns the message in the language of the report.
func (p *Pass) Say(zh, en string) string { return Bilingual{zh, en}.In(p.Lang) }

// Words answers where words begin and end.
func (p *Pass) Words() *dict.Words { return p.words }

// Tokens returns the words of the sentence, cut once however often it is asked for.
func (p *Pass) Tokens(t *Text, sentence dict.Span) []dict.Span {
	if list, ok := t.tokens[sentence]; ok {
		return list
	}
	if t.tokens == nil {
		t.tokens = map[dict.Span][]dict.Span{}
	}
	list := p.words.Segment(sentence.In(t.View))
	for i := range list {
		list[i].Start += sentence.Start
		list[i].End += sentence.Start
	}
	t.tokens[sentence] = list
	return list
}

// Review returns the review that the findings of the checkers before this one
// call for.
func (p *Pass) Review() Review {
	return review(p.Profile, p.Lang, p.sofar, len(p.report.Incomplete) > 0)
}

// Report adds a finding. A finding for a rule that the checker does not have,
// or with a span that does not lie between runes of the view, is an error: it
// makes the report incomplete.
func (p *Pass) Report(f Finding) {
	if err := p.accept(&f); err != nil {
		p.errs = append(p.errs, err)
		return
	}
	if f.In != nil && f.Target.Len() == 0 && p.allowed.covers(f.Rule, f.In, f.Span) {
		return
	}
	p.found = append(p.found, f)
}
