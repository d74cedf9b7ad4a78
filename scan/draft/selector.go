package draft

import (
	"math/bits"
	"slices"
	"strings"
)

// compound is what a selector says of one element: a tag, a class, an id or
// these together.
type compound struct {
	tag, id string
	classes []string
}

// parseCompound reads p.note, #far, div.a.b; false for what asks for more:
// attributes, states, any element.
func parseCompound(s string) (c compound, ok bool) {
	if s == "" || strings.ContainsAny(s, "+~:[*\\") {
		return c, false
	}
	i := strings.IndexAny(s, ".#")
	if i < 0 {
		i = len(s)
	}
	c.tag = strings.ToLower(s[:i])
	for i < len(s) {
		end := len(s)
		if next := strings.IndexAny(s[i+1:], ".#"); next >= 0 {
			end = i + 1 + next
		}
		if name := s[i+1 : end]; s[i] == '#' {
			c.id = name
		} else {
			c.classes = append(c.classes, name)
		}
		i = end
	}
	return c, true
}

// weight is the specificity.
func (c *compound) weight() int {
	w := len(c.classes) << 12
	if c.id != "" {
		w += 1 << 20
	}
	if c.tag != "" {
		w += 1 << 8
	}
	return w
}

func (c *compound) fits(tag, id, class string) bool {
	if c.tag != "" && c.tag != tag || c.id != "" && c.id != id {
		return false
	}
	return !slices.ContainsFunc(c.classes, func(want string) bool { return !hasClass(class, want) })
}

func hasClass(class, want string) bool {
	for c := range strings.FieldsSeq(class) {
		if c == want {
			return true
		}
	}
	return false
}

// outer is what a selector says of an element around: of the parent of the one
// inside, or of any that it stands in.
type outer struct {
	compound
	parent bool
}

// farthest is how many elements around one are looked at.
const farthest = 64

// around reports whether the elements that one stands in, innermost last, are
// what the selector asks for, innermost first.
func around(want []outer, stack []element) bool {
	stack = stack[max(0, len(stack)-farthest):]
	var found uint64 // a bit is an element, the innermost lowest
	for n := range want {
		var may uint64
		switch {
		case n == 0 && want[n].parent:
			may = 1
		case n == 0:
			may = ^uint64(0)
		case want[n].parent:
			may = found << 1
		default:
			may = ^uint64(0) << (bits.TrailingZeros64(found) + 1)
		}
		found = 0
		for i := range stack {
			if e := &stack[len(stack)-1-i]; may>>i&1 != 0 && want[n].fits(e.name, e.attrs.id, e.attrs.class) {
				found |= 1 << i
			}
		}
		if found == 0 {
			return false
		}
	}
	return true
}
