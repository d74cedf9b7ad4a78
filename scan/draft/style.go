package draft

import "strings"

// property is a CSS property that can hide text.
type property uint8

const (
	display property = iota
	visibility
	contentVisibility
	opacity
	filter
	fontSize
	inkColor
	paper // background
	paperImage
	backgroundClip
	position
	left
	right
	top
	bottom
	textIndent
	margin
	marginLeft
	marginTop
	transform
	width
	height
	maxWidth
	maxHeight
	padding
	overflow
	clip
	clipPath
	zIndex
	whiteSpace
	properties
)

var propertyNames = map[string]property{
	"display": display, "visibility": visibility, "content-visibility": contentVisibility, "opacity": opacity, "filter": filter,
	"font-size": fontSize, "color": inkColor, "background-color": paper, "background-image": paperImage,
	"background-clip": backgroundClip, "-webkit-background-clip": backgroundClip,
	"position": position, "left": left, "right": right, "top": top, "bottom": bottom, "text-indent": textIndent,
	"margin": margin, "margin-left": marginLeft, "margin-top": marginTop, "transform": transform, "-webkit-transform": transform,
	"width": width, "height": height, "max-width": maxWidth, "max-height": maxHeight,
	"padding": padding, "padding-top": padding, "padding-bottom": padding,
	"overflow": overflow, "overflow-x": overflow, "overflow-y": overflow, "clip": clip, "clip-path": clipPath, "-webkit-clip-path": clipPath,
	"z-index": zIndex, "white-space": whiteSpace,
}

// style holds the declarations that apply to one element, lower-cased values.
type style struct {
	value     [properties]string
	important [properties]bool
	any       bool
}

func (s *style) set(p property, value string, important bool) {
	if s.important[p] && !important {
		return
	}
	s.value[p], s.important[p], s.any = value, important, true
}

// add puts the declarations of o over those of s.
func (s *style) add(o *style) {
	for p := range properties {
		if o.value[p] != "" {
			s.set(p, o.value[p], o.important[p])
		}
	}
}

// parseStyle reads declarations: "display: none; color: #fff". What it does
// not know it leaves out.
func parseStyle(css string) (s style) {
	css = withoutComments(css)
	for balanced := true; css != ""; {
		var declaration string
		declaration, css, balanced = cutDeclaration(css, balanced)
		name, value, ok := strings.Cut(declaration, ":")
		if !ok {
			continue
		}
		value, important := strings.CutSuffix(strings.ToLower(strings.TrimSpace(value)), "important")
		if important {
			value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!"))
		}
		if value == "" {
			continue
		}
		switch name = strings.ToLower(strings.TrimSpace(name)); name {
		case "background":
			color, image := background(value)
			s.set(paper, color, important)
			s.set(paperImage, image, important)
		case "font":
			if size := sizeOfFont(value); size != "" {
				s.set(fontSize, size, important)
			}
		default:
			if p, ok := propertyNames[name]; ok {
				s.set(p, value, important)
			}
		}
	}
	return s
}

// cutDeclaration cuts at the first semicolon outside parentheses and quotes.
// Where one of these never ends it cuts at the first semicolon, from then on:
// an open bracket must not swallow the rest, nor be looked for again.
func cutDeclaration(css string, balanced bool) (declaration, rest string, stillBalanced bool) {
	var quote byte
	depth := 0
	for i := 0; i < len(css) && balanced; i++ {
		switch c := css[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '(':
			depth++
		case c == ')':
			depth = max(depth-1, 0)
		case c == ';' && depth == 0:
			return css[:i], css[i+1:], true
		}
	}
	if balanced && quote == 0 && depth == 0 {
		return css, "", true
	}
	declaration, rest, _ = strings.Cut(css, ";")
	return declaration, rest, false
}

func withoutComments(css string) string {
	if !strings.Contains(css, "/*") {
		return css
	}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(css, "/*")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		_, css, _ = strings.Cut(rest, "*/")
	}
}

// background splits the shorthand in its colour and its image; "none" for what
// it does not name.
func background(value string) (color, image string) {
	color, image = "transparent", "none"
	if strings.Contains(value, "url(") || strings.Contains(value, "gradient(") || strings.Contains(value, "var(") {
		image = value
	}
	for _, word := range cssWords(value) {
		if _, known := parseColor(word); known {
			color = word
		}
	}
	return color, image
}

// sizeOfFont returns the size of the shorthand: bold 12px/1.5 serif.
func sizeOfFont(value string) string {
	for _, word := range cssWords(value) {
		size, _, slash := strings.Cut(word, "/")
		if _, ok := parseLength(size, 16); ok && (slash || size == "0" || !isDigits(size)) {
			return size
		}
	}
	return ""
}

func isDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// cssWords splits at white space outside parentheses.
func cssWords(value string) []string {
	var words []string
	start, depth := -1, 0
	for i := 0; i < len(value); i++ {
		switch c := value[i]; {
		case isSpace(c) && depth == 0:
			if start >= 0 {
				words = append(words, value[start:i])
			}
			start = -1
			continue
		case c == '(':
			depth++
		case c == ')':
			depth = max(depth-1, 0)
		}
		if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		words = append(words, value[start:])
	}
	return words
}
