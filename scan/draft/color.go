package draft

import (
	"fmt"
	"strconv"
	"strings"
)

// color is a colour of CSS; alpha from 0 to 1.
type color struct {
	r, g, b uint8
	alpha   float64
}

var white, black = color{255, 255, 255, 1}, color{0, 0, 0, 1}

// colorNames are those that text or a page is likely to have, all that are
// nearly white among them.
var colorNames = map[string]color{
	"white": white, "black": black, "transparent": {}, "red": {255, 0, 0, 1}, "blue": {0, 0, 255, 1}, "green": {0, 128, 0, 1},
	"yellow": {255, 255, 0, 1}, "gray": {128, 128, 128, 1}, "grey": {128, 128, 128, 1}, "silver": {192, 192, 192, 1},
	"maroon": {128, 0, 0, 1}, "navy": {0, 0, 128, 1}, "orange": {255, 165, 0, 1}, "purple": {128, 0, 128, 1}, "lime": {0, 255, 0, 1},
	"aqua": {0, 255, 255, 1}, "cyan": {0, 255, 255, 1}, "teal": {0, 128, 128, 1}, "olive": {128, 128, 0, 1}, "fuchsia": {255, 0, 255, 1},
	"magenta": {255, 0, 255, 1}, "snow": {255, 250, 250, 1}, "ivory": {255, 255, 240, 1}, "ghostwhite": {248, 248, 255, 1},
	"floralwhite": {255, 250, 240, 1}, "mintcream": {245, 255, 250, 1}, "azure": {240, 255, 255, 1}, "whitesmoke": {245, 245, 245, 1},
}

// parseColor reads a name, #rgb, #rrggbb, rgb() and rgba(); others are not known.
func parseColor(value string) (color, bool) {
	value = strings.ToLower(strings.TrimSpace(value))
	if c, ok := colorNames[value]; ok {
		return c, true
	}
	if hex, ok := strings.CutPrefix(value, "#"); ok {
		return parseHex(hex)
	}
	args, ok := strings.CutPrefix(value, "rgba(")
	if !ok {
		args, ok = strings.CutPrefix(value, "rgb(")
	}
	if !ok || !strings.HasSuffix(args, ")") {
		return color{}, false
	}
	parts := strings.FieldsFunc(strings.TrimSuffix(args, ")"), func(r rune) bool { return r == ',' || r == ' ' || r == '/' })
	if len(parts) != 3 && len(parts) != 4 {
		return color{}, false
	}
	c := color{alpha: 1}
	for i, into := range []*uint8{&c.r, &c.g, &c.b} {
		n, ok := parseShare(parts[i], 255)
		if !ok {
			return color{}, false
		}
		*into = uint8(min(max(n, 0), 255))
	}
	if len(parts) == 4 {
		if c.alpha, ok = parseShare(parts[3], 1); !ok {
			return color{}, false
		}
	}
	return c, true
}

// parseHex reads rgb, rgba, rrggbb and rrggbbaa.
func parseHex(hex string) (color, bool) {
	if len(hex) == 3 || len(hex) == 4 {
		var long strings.Builder
		for i := range len(hex) {
			long.WriteByte(hex[i])
			long.WriteByte(hex[i])
		}
		hex = long.String()
	}
	if len(hex) == 6 {
		hex += "ff"
	}
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || len(hex) != 8 {
		return color{}, false
	}
	return color{uint8(n >> 24), uint8(n >> 16), uint8(n >> 8), float64(uint8(n)) / 255}, true
}

// parseShare reads a number, or a percentage of whole.
func parseShare(s string, whole float64) (float64, bool) {
	number, percent := strings.CutSuffix(s, "%")
	n, err := strconv.ParseFloat(number, 64)
	if percent {
		n *= whole / 100
	}
	return n, err == nil
}

// near reports whether nobody can tell text of one colour on the other.
func (c color) near(o color) bool {
	const least = 8
	apart := func(a, b uint8) bool { return max(a, b)-min(a, b) > least }
	return !apart(c.r, o.r) && !apart(c.g, o.g) && !apart(c.b, o.b)
}

func (c color) String() string { return fmt.Sprintf("#%02x%02x%02x", c.r, c.g, c.b) }
