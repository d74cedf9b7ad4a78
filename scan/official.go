package scan

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// Official is the structure of one official document, read from plain text
// after GB/T 9704-2012: the elements that stand above the body (版头), those of
// the body that have a place of their own, and those below it (版记). Most
// drafts are no official documents; then most elements are empty.
//
// A span that is empty (Len() == 0) was not found. All spans lie in In.View and
// have no blanks at their ends.
type Official struct {
	In *Text
	// Span is the part of the view that the document takes: a page may hold several.
	Span dict.Span

	CopyNumber dict.Span // 份号 (7.2.1): the six digits
	Secrecy    dict.Span // 密级和保密期限 (7.2.2): the line 机密★1年
	Urgency    dict.Span // 紧急程度 (7.2.3): 特急, 加急 ...
	Masthead   dict.Span // 发文机关标志 (7.2.4): 清源县人民政府文件
	Number     dict.Span // 发文字号 (7.2.5): 清政发〔2026〕3号
	Signer     dict.Span // 签发人 (7.2.6): 签发人：李明, the label too
	Title      dict.Span // 标题 (7.3.1): from its first to its last line
	Addressee  dict.Span // 主送机关 (7.3.2): with its colon
	Annexes    dict.Span // 附件说明 (7.3.4): from 附件： to the last of the list
	Issuer     dict.Span // 发文机关署名 (7.3.5)
	Date       dict.Span // 成文日期 (7.3.5)
	Note       dict.Span // 附注 (7.3.6): （此件公开发布）, with its brackets
	CopyTo     dict.Span // 抄送机关 (7.4.2): the line
	Printed    dict.Span // 印发机关和印发日期 (7.4.3): the line

	// Heading is the title as one line, without blanks at the seams of its lines.
	// Of the first document of a body it is the title field where that is given.
	Heading string
	// Kind is what the title says the document is.
	Kind Kind
}

// Formal reports whether the text has the form of an official document: a
// number, a masthead, or an addressee together with a date at its end.
func (o *Official) Formal() bool {
	return o.Number.Len() > 0 || o.Masthead.Len() > 0 || o.Addressee.Len() > 0 && o.Date.Len() > 0
}

// Header is the stretch above the body: up to the addressee, else the title,
// else the last element of the header.
func (o *Official) Header() dict.Span {
	end := o.Span.Start
	for _, s := range []dict.Span{o.CopyNumber, o.Secrecy, o.Urgency, o.Masthead, o.Number, o.Signer, o.Title, o.Addressee} {
		end = max(end, s.End)
	}
	return dict.Span{Start: o.Span.Start, End: end}
}

// Officials returns the documents that a text holds, in order; at least one
// for a text that is not empty. They are read when first asked for: a few short
// lines at the head and the foot of each.
func (t *Text) Officials() []Official {
	if !t.read {
		t.officials, t.read = readOfficials(t), true
	}
	return t.officials
}

// OfficialAt returns the document of the page that pos stands in; nil for an empty text.
func (t *Text) OfficialAt(pos int) *Official {
	list := t.Officials()
	for i := range list {
		if pos < list[i].Span.End || i == len(list)-1 {
			return &list[i]
		}
	}
	return nil
}

// Official returns the first document of the body; nil if the body is empty.
func (p *Pass) Official() *Official {
	t := p.Text("body")
	if t == nil {
		return nil
	}
	list := t.Officials()
	if len(list) == 0 {
		return nil
	}
	o := &list[0]
	if title := p.Document.Title; title != "" && o.Heading != title {
		o.Heading = title
		o.Kind = matchKind(title)
	}
	return o
}

// The elements of the header stand in its first lines, the last ones in the
// lines at the end. A page that wraps a document has some lines of its own.
const (
	officialHead = 20
	officialFoot = 20
	// longestElement bounds a line that can be an element, in bytes; an
	// addressee may be longer: longestAddressee.
	longestElement   = 240
	longestAddressee = 600
)

func readOfficials(t *Text) []Official {
	lines := textLines(t.View)
	if len(lines) == 0 {
		return nil
	}
	var list []Official
	start := 0
	for _, next := range append(partStarts(t.View, lines), len(lines)) {
		if next > start {
			list = append(list, readOfficial(t, lines[start:next]))
		}
		start = next
	}
	return list
}

// textLines are the lines that are not empty, without the blanks at their ends.
func textLines(view string) []dict.Span {
	list := make([]dict.Span, 0, 1+strings.Count(view, "\n"))
	for start := 0; start < len(view); {
		end := len(view)
		if i := strings.IndexByte(view[start:], '\n'); i >= 0 {
			end = start + i
		}
		if at := trimmedLine(view, dict.Span{Start: start, End: end}); at.Len() > 0 {
			list = append(list, at)
		}
		start = end + 1
	}
	return list
}

// trimmedLine is trimmed for the many lines that begin and end with a word.
func trimmedLine(view string, at dict.Span) dict.Span {
	if at.Len() == 0 {
		return at
	}
	// blanks are ASCII, E3 80 80 or C2 A0
	first, last := view[at.Start], view[at.End-1]
	if first > ' ' && first != 0xE3 && first != 0xC2 && last > ' ' && last != 0x80 && last != 0xA0 {
		return at
	}
	return trimmed(view, at)
}

// partStarts are the indexes of the lines that begin another document of the
// page: what follows the printing line of one, and a title or a number with
// its masthead after the date of one.
func partStarts(view string, lines []dict.Span) []int {
	var starts []int
	closed := -1 // the last line that ended a document: a date, a note, 版记
	begun := 0
	for i, at := range lines {
		if at.Len() > longestElement {
			continue
		}
		line := at.In(view)
		switch {
		case isPrinted(line), isDateLine(line) && i-begun > 2:
			closed = i
		case closed >= 0 && closed == i-1 && (isNote(line) || isCopyTo(line) || isAnnexHead(line)):
			closed = i
		case closed >= 0 && i-closed <= 4 && begins(view, lines[i:]):
			starts = append(starts, i)
			begun, closed = i, -1
		}
	}
	return starts
}

// begins reports whether a document begins with the first of lines: it is a
// title or an element above a title, which follows within a few lines, and
// below it stands an addressee or a paragraph.
func begins(view string, lines []dict.Span) bool {
	const above = 6 // 份号, 密级, 紧急程度, 标志, 发文字号, 签发人
	for i := 0; i < len(lines) && i <= above; i++ {
		line := lines[i].In(view)
		if n := titleLines(view, lines[i:]); n > 0 {
			if i+n == len(lines) {
				return false
			}
			after := lines[i+n].In(view)
			return isAddressee(after) || utf8.RuneCountInString(after) >= 40
		}
		if lines[i].Len() > longestElement || !isHeaderElement(line) {
			return false
		}
	}
	return false
}

func readOfficial(t *Text, lines []dict.Span) Official {
	o := Official{In: t, Span: dict.Span{Start: lines[0].Start, End: lines[len(lines)-1].End}}
	body := o.readHead(lines)
	o.readFoot(lines[body:])
	return o
}

// readHead finds the elements above the body and returns the index of the line
// after them.
func (o *Official) readHead(lines []dict.Span) int {
	view := o.In.View
	for i := 0; i < min(len(lines), officialHead); i++ {
		at := lines[i]
		if at.Len() > longestElement {
			return i
		}
		if o.headElement(at, i) {
			continue
		}
		if line := at.In(view); strings.HasSuffix(line, "。") {
			return i // the body
		}
		n := titleLines(view, lines[i:])
		if n == 0 {
			if o.Title.Len() == 0 && isAddressee(at.In(view)) && endsAsOrgan(strings.TrimRight(at.In(view), "：: 　")) {
				o.Addressee = at // the title stands in its own field, or is missing
				return i + 1
			}
			if i == 0 && readsAsTitle(at.In(view)) && !isFieldLine(at.In(view)) {
				o.setTitle(lines[:1]) // a heading of no official kind
			} else if o.Title.Len() > 0 && o.Title.Start != lines[0].Start {
				return i
			}
			continue
		}
		o.setTitle(lines[i : i+n])
		i += n
		// a number in a line of its own may stand under the title: （清政发〔2026〕3号）
		for ; i < len(lines) && i < officialHead; i++ {
			if line := lines[i].In(view); isAddressee(line) {
				o.Addressee = lines[i]
				return i + 1
			}
			if lines[i].Len() > longestElement || !o.headElement(lines[i], i) {
				return i
			}
		}
		return i
	}
	return min(1, len(lines))
}

// setTitle joins the lines of the title.
func (o *Official) setTitle(lines []dict.Span) {
	o.Title = dict.Span{Start: lines[0].Start, End: lines[len(lines)-1].End}
	var b strings.Builder
	for _, at := range lines {
		b.WriteString(strings.TrimRight(strings.TrimLeft(at.In(o.In.View), "#* "), "* "))
	}
	o.Heading = b.String()
	o.Kind = matchKind(o.Heading)
}

// headElement takes a line of the header; false if it is none of its elements.
func (o *Official) headElement(at dict.Span, index int) bool {
	view := o.In.View
	line := at.In(view)
	found := false
	take := func(into *dict.Span, s dict.Span) {
		if s.Len() > 0 {
			found = true
			if into.Len() == 0 {
				*into = dict.Span{Start: at.Start + s.Start, End: at.Start + s.End}
			}
		}
	}
	if index < 4 {
		take(&o.CopyNumber, copyNumber(line))
	}
	take(&o.Secrecy, secrecyField(line))
	take(&o.Urgency, urgencyField(line))
	take(&o.Number, numberField(line))
	take(&o.Signer, signerField(line))
	if !found {
		take(&o.Masthead, masthead(line))
	}
	return found || isFieldLine(line)
}

// readFoot finds the elements below the body: around the first date that
// stands below a name or above a note, where annexes may follow, else and for
// 版记 in the last lines.
func (o *Official) readFoot(lines []dict.Span) {
	view := o.In.View
	for i, at := range lines {
		if at.Len() <= longestElement && isDateLine(at.In(view)) &&
			(i > 0 && isIssuer(lines[i-1].In(view)) || i+1 < len(lines) && isNote(lines[i+1].In(view))) {
			o.readFootLines(lines[:min(len(lines), i+afterDate)])
			break
		}
	}
	o.readFootLines(lines)
}

// afterDate is how many lines from the date on can be elements: itself, 附注,
// 抄送, 印发.
const afterDate = 5

// readFootLines reads the last of lines, from the end upwards. What was found
// before stays.
func (o *Official) readFootLines(lines []dict.Span) {
	view := o.In.View
	for n := 1; n <= min(len(lines), officialFoot); n++ {
		i := len(lines) - n
		at := lines[i]
		line := at.In(view)
		switch {
		case at.Len() > longestElement && !isCopyTo(line):
		case isPrinted(line):
			o.Printed = last(o.Printed, at)
		case isCopyTo(line):
			o.CopyTo = last(o.CopyTo, at)
		case isNote(line):
			o.Note = prefer(view, o.Note, at)
		case isDateLine(line) && o.Date.Len() == 0:
			o.Date = at
			if i > 0 && isIssuer(lines[i-1].In(view)) {
				o.Issuer = lines[i-1]
			}
		case isAnnexHead(line) && o.Annexes.Len() == 0:
			end := i
			for end+1 < len(lines) && isAnnexItem(lines[end+1].In(view)) {
				end++
			}
			o.Annexes = dict.Span{Start: at.Start, End: lines[end].End}
		default:
			if note := noteAtEnd(line); note.Len() > 0 {
				o.Note = prefer(view, o.Note, dict.Span{Start: at.Start + note.Start, End: at.Start + note.End})
				line = strings.TrimRight(line[:note.Start], " 　")
			}
			if date := dateAtEnd(line); date.Len() > 0 && o.Date.Len() == 0 && utf8.RuneCountInString(line) <= 40 {
				// 署名 and date in one line
				o.Date = dict.Span{Start: at.Start + date.Start, End: at.Start + date.End}
				o.Issuer = trimmed(view, dict.Span{Start: at.Start, End: o.Date.Start})
			}
		}
	}
}

// last keeps what was found before, which stands below.
func last(kept, at dict.Span) dict.Span {
	if kept.Len() > 0 {
		return kept
	}
	return at
}

// prefer keeps the note that speaks of openness where there are several.
func prefer(view string, kept, at dict.Span) dict.Span {
	if kept.Len() > 0 && strings.Contains(kept.In(view), "公开") {
		return kept
	}
	return at
}
