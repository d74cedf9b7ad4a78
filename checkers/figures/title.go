package figures

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// linked may stand between an item and its amount.
var linked = lazy.Regexp(`(?:达到|达|共|突破|超过|约|近|了|为)$`)

// The words that name what an amount counts (新增就业 3.2万人) are so many characters.
const shortest, longest = 4, 8

// titleAgainstBody reads an amount of the title whose item the body tells with
// other numbers only, though the number itself stands somewhere in the body:
// where it does not stand there at all, the titles checker speaks (TTL-04).
func titleAgainstBody(p *scan.Pass) {
	in, title := p.Title()
	body := p.Text("body")
	if in == nil || body == nil {
		return
	}
	rest := dict.Span{End: len(body.View)}
	if in == body {
		rest.Start = title.End
	}
	text, _ := halfWidth(title.In(in.View))
	if !strings.ContainsAny(text, "0123456789") {
		return
	}
	for _, a := range amounts(text) {
		if a.rough {
			continue
		}
		name, find := counted(text[a.at.End:], rest.In(body.View)), otherCount
		if name == "" {
			name, find = itemOf(text[:a.at.Start], rest.In(body.View)), otherNumber
		}
		if name == "" {
			continue
		}
		if other, at := find(body.View, rest, name, a); at.Len() > 0 {
			p.Report(scan.Finding{
				Rule: "STA-04", In: body, Span: at, Confidence: scan.Strong,
				Message:  p.Say(fmt.Sprintf("“%s”在标题中为%s，正文为%s，请核实", name, text[a.at.Start:a.at.End], other), "title and body tell the same item with different numbers, please check"),
				Evidence: []scan.Evidence{{Kind: "title", Detail: text}},
			})
		}
	}
}

// itemOf returns the longest name at the end of s that the body has too.
func itemOf(s, body string) string {
	runes := []rune(linked().ReplaceAllString(s, ""))
	for n := min(longest, len(runes)); n >= shortest; n-- {
		name := string(runes[len(runes)-n:])
		if strings.IndexFunc(name, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) < 0 && strings.Contains(body, name) {
			return name
		}
	}
	return ""
}

// counted returns the longest name at the start of s that the body has too: what
// an amount counts (3起典型问题).
func counted(s, body string) string {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
	if end < 0 {
		end = len(s)
	}
	runes := []rune(s[:end])
	for n := min(longest, len(runes)); n >= shortest; n-- {
		if name := string(runes[:n]); strings.Contains(body, name) {
			return name
		}
	}
	return ""
}

// otherCount finds the name right behind another amount of the same unit in the
// body, where none of the title's stands before it.
func otherCount(view string, within dict.Span, name string, a amount) (string, dict.Span) {
	const before = 40 // bytes
	var text string
	var at dict.Span
	for from := within.Start; ; {
		i := strings.Index(view[from:within.End], name)
		if i < 0 {
			break
		}
		end := from + i
		from = end + len(name)
		near := onRunes(view, dict.Span{Start: max(within.Start, end-before), End: end})
		window, back := halfWidth(near.In(view))
		list := amounts(window)
		if len(list) == 0 || list[len(list)-1].at.End != len(window) {
			continue
		}
		b := list[len(list)-1]
		if b.value == a.value {
			return "", dict.Span{}
		}
		if b.unit == a.unit && !b.rough && at.Len() == 0 && !partial().Ends(window[:b.at.Start]) {
			text, at = window[b.at.Start:b.at.End], dict.Span{Start: near.Start + back(b.at.Start), End: near.Start + back(b.at.End)}
		}
	}
	if at.Len() == 0 || !strings.Contains(view[within.Start:within.End], a.number) && within.Len() >= shortBody {
		return "", dict.Span{}
	}
	return text, at
}

// partial are words before some of what the title counts.
var partial = words.NewSet(strings.Fields("其中 有 另 第 前 后 首批 仍 还 剩余 剩下 这")...)

// otherNumber finds the item with another amount of the same unit in the body.
// It finds nothing where the body tells the title's number of the item too.
func otherNumber(view string, within dict.Span, name string, a amount) (string, dict.Span) {
	const beyond = 60 // bytes after the item in which its amount stands
	var text string
	var at dict.Span
	for from := within.Start; ; {
		i := strings.Index(view[from:within.End], name)
		if i < 0 {
			break
		}
		start := from + i + len(name)
		from = start
		window, back := halfWidth(onRunes(view, dict.Span{Start: start, End: min(within.End, start+beyond)}).In(view))
		list := amounts(window)
		if len(list) == 0 || list[0].at.Start > 18 || list[0].unit != a.unit {
			continue
		}
		b := list[0]
		if b.value == a.value || b.rough || sameRounded(a, b) {
			return "", dict.Span{}
		}
		if at.Len() == 0 {
			text, at = window[b.at.Start:b.at.End], dict.Span{Start: start + back(b.at.Start), End: start + back(b.at.End)}
		}
	}
	if at.Len() == 0 || !strings.Contains(view[within.Start:within.End], a.number) && within.Len() >= shortBody {
		return "", dict.Span{}
	}
	return text, at
}

// shortBody is the length from which the titles checker compares the numbers of the title itself.
const shortBody = 300

// sameRounded reports values that differ by rounding alone: 3万人 for 3.02万人.
func sameRounded(a, b amount) bool {
	diff := a.value - b.value
	return diff <= a.slack+b.slack && -diff <= a.slack+b.slack
}
