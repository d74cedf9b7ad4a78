package draft

import (
	"strconv"
	"strings"
)

// hints are the attributes that say how an element looks.
type hints struct {
	id, class, style, role string
	color, bgcolor         string
	backdrop, hidden       bool
	ariaHidden             bool
	tinyWhy                string // a box of nothing
	colspan, rowspan       int
	linkColor              bool
}

func hintsOf(name string, attrs []attribute) hints {
	h := hints{colspan: 1, rowspan: 1, linkColor: name == "a" && find(attrs, "href") != nil}
	for i := range attrs {
		a := &attrs[i]
		switch a.name {
		case "id":
			h.id = a.text()
		case "class":
			h.class = a.text()
		case "style":
			h.style = a.text()
		case "role":
			h.role = a.text()
		case "hidden":
			h.hidden = true
		case "aria-hidden":
			h.ariaHidden = a.raw != "false"
		case "color":
			if name == "font" || name == "basefont" {
				h.color = a.text()
			}
		case "text":
			if name == "body" {
				h.color = a.text()
			}
		case "bgcolor":
			h.bgcolor = a.text()
		case "background":
			h.backdrop = a.raw != ""
		case "width", "height":
			if name != "marquee" && name != "iframe" {
				continue
			}
			if n, ok := parseLength(strings.TrimSpace(a.raw), 16); ok && n <= 2 && h.tinyWhy == "" {
				h.tinyWhy = name + " " + a.name + "=" + a.raw
			}
		case "colspan":
			h.colspan = cellSpan(a.raw, 1000) // the bounds of the HTML standard
		case "rowspan":
			h.rowspan = cellSpan(a.raw, 65534)
		}
	}
	return h
}

func cellSpan(raw string, most int) int {
	n, err := strconv.Atoi(strings.TrimSpace(raw))
	if err != nil || n < 1 {
		return 1
	}
	return min(n, most)
}

// wear applies the attributes to the look that the element inherits.
func (h *hints) wear(l *look) {
	if h.linkColor { // a link has its own colour
		l.inked = false
	}
	if h.color != "" {
		l.ink, l.inked = parseColor(h.color)
		if !l.inked { // color=ffffff is read too
			l.ink, l.inked = parseColor("#" + h.color)
		}
	}
	if h.bgcolor != "" {
		c, ok := parseColor(h.bgcolor)
		if !ok {
			c, ok = parseColor("#" + h.bgcolor)
		}
		l.paper, l.papered = c, ok
	}
	if h.backdrop {
		l.papered = false
	}
	if h.ariaHidden {
		l.note = "aria-hidden"
	}
	if h.tinyWhy != "" && l.gone == "" {
		l.gone = h.tinyWhy
	}
}
