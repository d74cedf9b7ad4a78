package draft

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// link is a link whose anchor is not placed yet: it lies in a flow.
type link struct {
	scan.Link
	name       string // the element's
	flow       *flow
	start, end int
	sides      int // how many there were when it began
	images     int
}

// addresses are the attributes that hold one.
var addresses = map[string]string{
	"a": "href", "area": "href", "iframe": "src", "frame": "src", "embed": "src", "form": "action", "script": "src",
}

// addLink notes the element's link and returns its index, -1 if it has none.
func (p *page) addLink(e *element, attrs []attribute) int {
	a := find(attrs, addresses[e.name])
	if a == nil && e.name == "a" {
		a = find(attrs, "xlink:href") // SVG
	}
	if a == nil {
		return -1
	}
	return p.newLink(e, cleanAddress(a.text()), a.value)
}

func (p *page) newLink(e *element, href string, target dict.Span) int {
	if href == "" {
		return -1
	}
	n := len(e.flow.view)
	p.links = append(p.links, link{
		Link: scan.Link{Href: href, Target: target, Hidden: e.look.hidden()},
		name: e.name, flow: e.flow, start: n, end: n, sides: len(p.sides), images: p.images,
	})
	return len(p.links) - 1
}

// cleanAddress does what browsers do to an address before they read it.
func cleanAddress(href string) string {
	href = strings.Trim(href, " \t\r\n\f")
	if !strings.ContainsAny(href, "\t\r\n") {
		return href
	}
	return strings.NewReplacer("\t", "", "\r", "", "\n", "").Replace(href)
}

// close ends the link's text. A link without text or picture to see, in which
// text is hidden, is hidden itself.
func (l *link) close(p *page) {
	l.end = max(l.start, len(l.flow.view))
	if l.name != "a" || l.Hidden != "" || p.images > l.images || inner(l.flow.view, l.start, l.end).Len() > 0 {
		return
	}
	for _, s := range p.sides[l.sides:] {
		if s.kind == scan.Hidden && inner(s.flow.view, 0, len(s.flow.view)).Len() > 0 {
			l.Hidden, l.flow, l.start, l.end = s.why, s.flow, 0, len(s.flow.view)
			return
		}
	}
}

// resolve places the anchor in the whole view.
func (l *link) resolve(starts map[*flow]int, view string) scan.Link {
	base, ok := starts[l.flow]
	if !ok { // the flow stayed empty
		return l.Link
	}
	end := min(l.end, len(l.flow.view))
	at := inner(l.flow.view, min(l.start, end), end)
	l.Anchor = dict.Span{Start: at.Start + base, End: at.End + base}
	return l.Link
}
