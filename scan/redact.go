package scan

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/dict"
)

// ErrRedact is matched by every error of [Redact].
var ErrRedact = errors.New("the report does not fit the document")

// Redact applies the edits of a report to the document that was scanned and
// returns the changed copy: personal and secret values are masked as their
// findings propose, every other byte stays. It applies what was found at low
// and above and is sensitive (masked in outputs); an office line that is noted
// at info stays, so does the slip of a pen that another checker corrects.
//
// Where edits overlap, one that lies inside another gives way to it, and two
// that share a part become one, which hides the rest of both.
func Redact(doc Document, report *Report) (Document, error) {
	edits := map[string][]Edit{}
	for i := range report.Findings {
		f := &report.Findings[i]
		if f.Severity > Info && (f.Masked || f.sensitive) {
			edits[f.Field] = append(edits[f.Field], f.Edits...)
		}
	}
	for name, list := range report.originals {
		edits[name] = append(edits[name], list...)
	}
	doc = doc.clone()
	for name, list := range edits {
		field := doc.text(name)
		if field == nil {
			return Document{}, fmt.Errorf("%w: it has no field %q", ErrRedact, name)
		}
		text, err := apply(*field, list)
		if err != nil {
			return Document{}, fmt.Errorf("%w: %s: %w", ErrRedact, name, err)
		}
		*field = text
	}
	return doc, nil
}

// originalEdits keeps the edits of what stands in the original of a repost:
// where the draft repeats it there is one finding for both (see resolve).
func originalEdits(found []Finding) map[string][]Edit {
	var edits map[string][]Edit
	for i := range found {
		f := &found[i]
		if f.sensitive && f.Severity > Info && strings.HasPrefix(f.Field, "original.") {
			if edits == nil {
				edits = map[string][]Edit{}
			}
			edits[f.Field] = append(edits[f.Field], f.Edits...)
		}
	}
	return edits
}

// apply replaces the spans of the edits.
func apply(text string, edits []Edit) (string, error) {
	edits = settle(text, edits)
	var b strings.Builder
	pos := 0
	for _, e := range edits {
		if e.Start < pos || e.End < e.Start || !onRunes(text, dict.Span{Start: e.Start, End: e.End}) {
			return "", fmt.Errorf("an edit of [%d,%d) does not lie between runes of a text of %d bytes", e.Start, e.End, len(text))
		}
		b.WriteString(text[pos:e.Start])
		b.WriteString(e.New)
		pos = e.End
	}
	b.WriteString(text[pos:])
	return b.String(), nil
}

// settle orders the edits and makes one of those that overlap. The order in
// which they are given makes no difference.
func settle(text string, edits []Edit) []Edit {
	edits = slices.Clone(edits)
	slices.SortFunc(edits, func(a, b Edit) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(len(a.New), len(b.New)), cmp.Compare(a.New, b.New))
	})
	kept := edits[:0]
	for _, e := range edits {
		if n := len(kept); n > 0 && (e.Start < kept[n-1].End || e == kept[n-1]) {
			last := &kept[n-1]
			if e.End > last.End && e.End <= len(text) {
				last.New += Stars(text[last.End:e.End])
				last.End = e.End
			}
			continue
		}
		kept = append(kept, e)
	}
	return kept
}

// appendEdits maps an edit of the view to the source. Markup inside it stays:
// what stands before the first tag is replaced, what follows is taken out.
func (t *Text) appendEdits(list []Edit, e Edit) []Edit {
	if t.runs == nil || e.Start == e.End {
		at := t.SourceSpan(dict.Span{Start: e.Start, End: e.End})
		return append(list, Edit{Start: at.Start, End: at.End, New: e.New})
	}
	begin := len(list)
	first, _ := slices.BinarySearchFunc(t.runs, e.Start, func(r Run, pos int) int { return cmp.Compare(r.View.End, pos+1) })
	for _, r := range t.runs[first:] {
		if r.View.Start >= e.End {
			break
		}
		at := r.Source
		if r.View.Len() == r.Source.Len() {
			at.Start += max(0, e.Start-r.View.Start)
			at.End -= max(0, r.View.End-e.End)
		}
		switch n := len(list); {
		case at.Len() == 0:
		case n > begin && list[n-1].End == at.Start:
			list[n-1].End = at.End
		default:
			list = append(list, Edit{Start: at.Start, End: at.End})
		}
	}
	if len(list) > begin {
		list[begin].New = e.New
	}
	return list
}

// clone copies the document as far as its texts go.
func (d Document) clone() Document {
	if d.Account != nil {
		account := *d.Account
		d.Account = &account
	}
	if d.Original != nil {
		original := *d.Original
		d.Original = &original
	}
	d.Links, d.Images = slices.Clone(d.Links), slices.Clone(d.Images)
	d.Attachments, d.Variants = slices.Clone(d.Attachments), slices.Clone(d.Variants)
	return d
}

// text returns the text that reports call by the name, nil if there is none.
func (d *Document) text(name string) *string {
	switch name {
	case "title":
		return &d.Title
	case "subtitle":
		return &d.Subtitle
	case "body":
		return &d.Body
	case "source":
		return &d.Source
	case "author":
		return &d.Author
	case "editor":
		return &d.Editor
	case "column":
		return &d.Column
	}
	if d.Account != nil {
		switch name {
		case "account.name":
			return &d.Account.Name
		case "account.bio":
			return &d.Account.Bio
		}
	}
	if d.Original != nil {
		switch name {
		case "original.title":
			return &d.Original.Title
		case "original.body":
			return &d.Original.Body
		}
	}
	for i := range d.Links {
		switch name {
		case index("links", i, "text"):
			return &d.Links[i].Text
		case index("links", i, "href"):
			return &d.Links[i].Href
		}
	}
	for i := range d.Images {
		m := &d.Images[i]
		for key, text := range map[string]*string{"alt": &m.Alt, "caption": &m.Caption, "credit": &m.Credit, "text": &m.Text} {
			if name == index("images", i, key) {
				return text
			}
		}
	}
	for i := range d.Attachments {
		if name == index("attachments", i, "name") {
			return &d.Attachments[i].Name
		}
	}
	for i := range d.Variants {
		switch name {
		case index("variants", i, "title"):
			return &d.Variants[i].Title
		case index("variants", i, "body"):
			return &d.Variants[i].Body
		}
	}
	return nil
}
