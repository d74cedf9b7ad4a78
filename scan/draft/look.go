package draft

import (
	"strconv"
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// look is how the text of an element looks: what it inherits, and why a reader
// does not see it.
type look struct {
	// gone is the way in which an element is hidden whatever those inside it
	// say; absent says that it takes no place either.
	gone   string
	absent bool

	invisible string // by visibility, which a descendant can undo
	size      float64
	ink       color
	inked     bool // a colour was named
	paper     color
	papered   bool // the paper's colour is known

	pre  bool // white space is kept
	kind scan.BlockKind
	note string
}

// pageLook is black on white in the usual size.
func pageLook() look {
	return look{size: 16, ink: black, paper: white, papered: true}
}

// hidden returns why a reader does not see the text, "" if they do.
func (l *look) hidden() string {
	const unreadable = 2 // px
	switch {
	case l.gone != "":
		return l.gone
	case l.invisible != "":
		return l.invisible
	case l.size <= unreadable:
		return "font-size:" + strconv.FormatFloat(l.size, 'f', -1, 64) + "px"
	case l.inked && l.ink.alpha < 0.05:
		return "color:transparent"
	case l.inked && l.papered && l.ink.near(l.paper):
		return "color:" + l.ink.String() + ";background:" + l.paper.String()
	}
	return ""
}

// wear applies what is declared for an element to the look that it inherits.
// boxed says that it has a width and a height of its own.
func (l *look) wear(s *style, boxed bool) {
	if v := s.value[fontSize]; v != "" {
		percent, isPercent := strings.CutSuffix(v, "%")
		if n, err := strconv.ParseFloat(percent, 64); isPercent && err == nil {
			l.size *= n / 100
		} else if size, ok := parseLength(v, l.size); ok {
			l.size = size
		} else if !strings.HasPrefix(v, "inherit") {
			l.size = 16 // medium, larger, calc() ...: readable
		}
	}
	if v := s.value[inkColor]; v != "" && v != "inherit" {
		l.ink, l.inked = parseColor(v)
	}
	if s.value[backgroundClip] == "text" { // the text shows its background
		l.inked = false
	}
	l.wearPaper(s)
	switch v := s.value[visibility]; v {
	case "hidden", "collapse":
		l.invisible = "visibility:" + v
	case "visible":
		l.invisible = ""
	}
	if v := s.value[whiteSpace]; v != "" && v != "inherit" {
		l.pre = strings.HasPrefix(v, "pre") || v == "break-spaces"
	}
	if l.gone == "" {
		l.gone = gone(s, l.size)
		if l.gone == "" && boxed {
			l.gone = noRoom(s, l.size)
		}
		l.absent = l.gone == displayNone
	}
}

func (l *look) wearPaper(s *style) {
	if p := s.value[position]; p == "absolute" || p == "fixed" {
		l.papered = false // it lies over who knows what
	}
	if v := s.value[paper]; v != "" && v != "inherit" {
		switch c, ok := parseColor(v); {
		case !ok:
			l.papered = false
		case c.alpha > 0.95:
			l.paper, l.papered = c, true
		case c.alpha > 0.05:
			l.papered = false
		}
	}
	if v := s.value[paperImage]; v != "" && v != "none" {
		l.papered = false
	}
}

const displayNone = "display:none"

// gone returns the declaration that hides an element with all that is in it.
func gone(s *style, size float64) string {
	if s.value[display] == "none" {
		return displayNone
	}
	if s.value[contentVisibility] == "hidden" {
		return "content-visibility:hidden"
	}
	if v := s.value[opacity]; v != "" {
		if n, ok := parseShare(v, 1); ok && n < 0.05 {
			return "opacity:" + v
		}
	}
	if v := strings.ReplaceAll(s.value[filter], " ", ""); strings.Contains(v, "opacity=0)") || strings.Contains(v, "opacity(0") && !strings.Contains(v, "opacity(0.") {
		return "filter:" + v
	}
	if why := offScreen(s, size); why != "" {
		return why
	}
	if v := strings.ReplaceAll(s.value[clip], " ", ""); strings.HasPrefix(v, "rect(") && strings.Trim(v[len("rect("):], "01px,)") == "" {
		return "clip:" + v
	}
	if v := strings.ReplaceAll(s.value[clipPath], " ", ""); v != "" {
		for _, nothing := range []string{"inset(50%", "inset(100%", "circle(0)", "circle(0px", "circle(0at", "circle(0%", "polygon(00,00,00"} {
			if strings.HasPrefix(v, nothing) {
				return "clip-path:" + v
			}
		}
	}
	if v := s.value[zIndex]; strings.HasPrefix(v, "-") && strings.Trim(v, "-0") != "" {
		return "z-index:" + v
	}
	if v := strings.ReplaceAll(s.value[transform], " ", ""); strings.Contains(v, "scale(0)") || strings.Contains(v, "scale(0,") {
		return "transform:" + v
	}
	return ""
}

// Distances in px that take text off a screen: from wherever it stands, and from
// the corner of the page, where nobody scrolls to; a drawer that opens at the
// side is less wide.
const (
	farOut  = 900
	outside = 400
)

func offScreen(s *style, size float64) string {
	cornered := s.value[position] == "absolute" || s.value[position] == "fixed"
	for _, p := range []struct {
		property
		name    string
		corner  bool
		measure property // of the box, on the same axis
	}{
		{left, "left", true, width}, {right, "right", false, width}, {top, "top", true, height}, {bottom, "bottom", false, height},
		{textIndent, "text-indent", false, properties}, {marginLeft, "margin-left", false, width}, {marginTop, "margin-top", false, height},
	} {
		v := s.value[p.property]
		if v == "" {
			continue
		}
		out := float64(farOut)
		if p.corner && cornered && !strings.HasSuffix(v, "%") {
			out = outside
		}
		if n, ok := parseLength(v, size); ok && n <= -out && !s.longer(p.measure, -n, size) {
			return p.name + ":" + v
		}
	}
	if v := s.value[textIndent]; v == "100%" && s.value[overflow] == "hidden" {
		return "text-indent:100%;overflow:hidden"
	}
	for _, v := range strings.Fields(s.value[margin]) {
		if n, ok := parseLength(v, size); ok && n <= -farOut {
			return "margin:" + s.value[margin]
		}
	}
	if _, args, ok := strings.Cut(s.value[transform], "translate"); ok {
		_, args, _ = strings.Cut(args, "(")
		args, _, _ = strings.Cut(args, ")")
		for _, v := range strings.Split(args, ",") {
			if n, ok := parseLength(strings.TrimSpace(v), size); ok && !strings.HasSuffix(v, "%") && n <= -farOut {
				return "transform:" + s.value[transform]
			}
		}
	}
	return ""
}

// longer reports whether a box measures more than a length, as the strips of
// pictures do that slide by under a window.
func (s *style) longer(measure property, than, size float64) bool {
	if measure == properties || s.value[measure] == "" {
		return false
	}
	n, ok := parseLength(s.value[measure], size)
	return ok && n > than
}

// noRoom recognises boxes too small for a letter. A box without height whose
// padding makes its room (a frame that keeps its proportions) is none.
func noRoom(s *style, size float64) string {
	const tiny = 2 // px
	for _, p := range []struct {
		property
		name string
	}{{height, "height"}, {width, "width"}, {maxHeight, "max-height"}, {maxWidth, "max-width"}} {
		v := s.value[p.property]
		n, ok := parseLength(v, size)
		if v == "" || !ok || n > tiny || s.value[padding] != "" && s.value[padding] != "0" && s.value[padding] != "0px" {
			continue
		}
		if o := s.value[overflow]; o != "" && o != "visible" {
			return p.name + ":" + v + ";overflow:" + o
		}
		if n == 0 {
			return p.name + ":" + v
		}
	}
	return ""
}

// parseLength returns a length in px; em is the size of the font that em and
// percentages refer to. A percentage of anything else is taken for that of a
// screen of 1000 px, which is enough to see what lies outside.
func parseLength(v string, em float64) (float64, bool) {
	number := strings.TrimRight(v, "abcdefghijklmnopqrstuvwxyz%")
	n, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return 0, false
	}
	switch v[len(number):] {
	case "", "px":
		return n, true
	case "pt":
		return n * 4 / 3, true
	case "em", "ex", "ch":
		return n * em, true
	case "rem":
		return n * 16, true
	case "vw", "vh":
		return n * 10, true
	case "%":
		return n * 10, true
	case "cm":
		return n * 38, true
	case "mm":
		return n * 3.8, true
	case "in":
		return n * 96, true
	}
	return 0, false
}
