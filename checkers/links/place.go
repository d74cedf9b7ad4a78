package links

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// place is an address and where a draft has it.
type place struct {
	scan.Address
	in     *scan.Text
	span   dict.Span // in the view: the words of the link or the address itself
	target dict.Span // in the source, where the view shows nothing of it
	link   *scan.Link
	tag    string // the element that holds it: a, iframe, script ...
	class  string
	// allowed are the hosts of the profile.
	allowed []string
}

// shown returns the words of the link.
func (p *place) shown() string {
	if p.link == nil {
		return ""
	}
	return p.link.Anchor.In(p.in.View)
}

// places returns the addresses of a text: behind its links and in its words.
// An address that is the words of a link is that link's.
func places(t *scan.Text) []*place {
	var list []*place
	var anchors []dict.Span
	for i := range t.Links {
		l := &t.Links[i]
		if l.Anchor.Len() > 0 {
			anchors = append(anchors, l.Anchor)
		}
		a, ok := scan.ParseAddress(l.Href)
		if !ok {
			if a, ok = fromScript(l.Href); !ok {
				continue
			}
		}
		p := &place{Address: a, in: t, link: l, tag: tagBefore(t.Source, l.Target.Start)}
		if l.Anchor.Len() > 0 {
			p.span = l.Anchor
		} else {
			p.target = l.Target
		}
		list = append(list, p)
	}
	slices.SortFunc(anchors, func(a, b dict.Span) int { return cmp.Compare(a.Start, b.Start) })
	for _, a := range t.Addresses() {
		i := sort.Search(len(anchors), func(i int) bool { return anchors[i].End > a.Start })
		if (i == len(anchors) || anchors[i].Start >= a.End) && readable(t, a.Start) {
			list = append(list, &place{Address: a, in: t, span: a.Span})
		}
	}
	return list
}

// addressesIn returns the addresses that stand within a span of the view.
func addressesIn(t *scan.Text, at dict.Span) []scan.Address {
	list := t.Addresses()
	first := sort.Search(len(list), func(i int) bool { return list[i].Start >= at.Start })
	last := first
	for last < len(list) && list[last].End <= at.End {
		last++
	}
	return list[first:last]
}

// readable reports whether what stands at pos is text and no script or style.
func readable(t *scan.Text, pos int) bool {
	if t.View == t.Source {
		return true
	}
	k := t.Block(pos).Kind
	return k != scan.Code && k != scan.Comment
}

// tagBefore returns the name of the element whose attribute stands at pos,
// "a" for Markdown, which has none.
func tagBefore(source string, pos int) string {
	const longest = 400 // bytes of a tag before its address
	before := source[max(0, pos-longest):pos]
	open := strings.LastIndexByte(before, '<')
	if open < 0 {
		return "a"
	}
	name := strings.TrimLeft(before[open+1:], " \t\n\f\r")
	end := 0
	for end < len(name) && (isLetter(name[end]) || end > 0 && name[end]-'0' <= 9) {
		end++
	}
	if end == 0 {
		return "a"
	}
	return strings.ToLower(name[:end])
}

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

// lookAtFields looks at the links that the document lists beside its texts:
// what they show against where they lead.
func (c *checker) lookAtFields(pass *scan.Pass) {
	fields := make(map[string]*scan.Text, len(pass.Texts))
	for _, t := range pass.Texts {
		fields[t.Field] = t
	}
	for i, l := range pass.Document.Links {
		a, ok := scan.ParseAddress(l.Href)
		text := fields[fmt.Sprintf("links[%d].text", i)]
		if !ok || text == nil {
			continue
		}
		p := &place{Address: a, in: text, span: trimmed(text.View), tag: "a"}
		p.link = &scan.Link{Href: l.Href, Anchor: p.span}
		p.allowed = pass.Profile.Hosts
		p.class = c.hosts.class(a.Host, p.allowed)
		if p.span.Len() > 0 {
			c.otherThanShown(pass, p)
		}
	}
}

func trimmed(s string) dict.Span {
	start := len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace))
	return dict.Span{Start: start, End: max(start, len(strings.TrimRightFunc(s, unicode.IsSpace)))}
}
