package draft

import (
	"cmp"
	"slices"
	"strings"
)

// stylesheet holds the rules of a page's <style> elements that may hide text
// and whose selector asks for tags, classes and ids, of the element and of
// those around it. Rules for states, attributes, siblings and media are left
// out: taking one for what it is not would call visible text hidden.
type stylesheet struct {
	rules map[string][]rule // by "#id", ".class" or "tag"
	count int
	// shown are the last parts of selectors that a state shows what they hide
	// for: .menu:hover ul opens what .menu ul closes.
	shown map[string]bool
	// external says that there are rules which nobody here has read.
	external bool
	looks    int
	memo     map[string]applied
}

type rule struct {
	compound
	outer  []outer // innermost first
	last   string  // of the selector, as written
	weight int     // specificity
	order  int
	style  *style
}

// applied are the rules that fit an element, weakest first.
type applied struct {
	rules  []rule
	nested bool  // some ask for elements around
	style  style // of all of them if none does
}

// Bounds, so that a page cannot make each of its elements look at thousands of
// rules, nor hold more than its own size in memory.
const (
	mostRules   = 5000
	perKey      = 40      // rules for one name
	mostClasses = 20      // of one element
	mostOuter   = 4       // elements around that one rule asks for
	mostLooks   = 200_000 // at the elements around one, for all rules
	mostMemo    = 4096
)

func (s *stylesheet) add(css string) {
	css = strings.NewReplacer("<!--", "", "-->", "").Replace(withoutComments(css))
	for {
		css = strings.TrimLeft(css, " \t\r\n\f;}")
		if css == "" {
			return
		}
		if css[0] == '@' {
			css = s.atRule(css)
			continue
		}
		selectors, rest, ok := strings.Cut(css, "{")
		if !ok {
			return
		}
		var body string
		body, css, _ = strings.Cut(rest, "}")
		declared := parseStyle(body)
		if !declared.any {
			continue
		}
		for _, selector := range strings.Split(selectors, ",") {
			s.addRule(strings.TrimSpace(selector), declared)
		}
	}
}

// atRule skips @import "x"; and @media x { ... } with all that is in it.
func (s *stylesheet) atRule(css string) (rest string) {
	s.external = s.external || strings.HasPrefix(css, "@import")
	i := strings.IndexAny(css, ";{")
	if i < 0 {
		return ""
	}
	depth := 0
	for ; i < len(css); i++ {
		switch css[i] {
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth == 0 {
			return css[i+1:]
		}
	}
	return ""
}

func (s *stylesheet) addRule(selector string, declared style) {
	r := rule{style: &declared}
	parts := strings.Fields(strings.ReplaceAll(selector, ">", " > "))
	for n, part := range slices.Backward(parts) {
		if part == ">" {
			if n == 0 || n == len(parts)-1 || parts[n-1] == ">" {
				return
			}
			continue
		}
		c, ok := parseCompound(part)
		if !ok {
			s.addState(parts, &declared)
			return
		}
		r.weight += c.weight()
		if n == len(parts)-1 {
			r.compound, r.last = c, part
		} else {
			r.outer = append(r.outer, outer{c, parts[n+1] == ">"})
		}
	}
	var key string
	switch {
	case r.id != "":
		key = "#" + r.id
	case len(r.classes) > 0:
		key = "." + r.classes[0]
	case r.tag != "":
		key = r.tag
	default:
		return
	}
	if s.rules == nil {
		s.rules = map[string][]rule{}
	}
	if len(s.rules[key]) >= perKey || s.count >= mostRules || len(r.outer) > mostOuter {
		return
	}
	s.count++
	r.order = s.count
	s.rules[key] = append(s.rules[key], r)
	clear(s.memo)
}

// addState remembers what a rule for a state (:hover, :focus, :checked) shows.
func (s *stylesheet) addState(parts []string, declared *style) {
	if gone(declared, 16) != "" || declared.value[visibility] == "hidden" || noRoom(declared, 16) != "" {
		return
	}
	last, _, _ := strings.Cut(parts[len(parts)-1], ":")
	if s.shown == nil {
		s.shown = map[string]bool{}
	}
	if len(s.shown) < mostRules {
		s.shown[last] = true
		clear(s.memo)
	}
}

// match returns what the rules say of an element inside those of the stack.
func (s *stylesheet) match(tag, id, class string, stack []element) style {
	if s.count == 0 {
		return style{}
	}
	a := s.applied(tag, id, class)
	if !a.nested {
		return a.style
	}
	if s.looks += len(a.rules); s.looks > mostLooks {
		s.external = true // from here on rules stay unread
		return style{}
	}
	var found style
	for i := range a.rules {
		if r := &a.rules[i]; around(r.outer, stack) {
			found.add(r.style)
		}
	}
	return found
}

// applied returns the rules that fit an element by itself.
func (s *stylesheet) applied(tag, id, class string) applied {
	key := tag + "\x00" + id + "\x00" + class
	if found, ok := s.memo[key]; ok {
		return found
	}
	list := slices.Concat(s.rules[tag], s.rules["#"+id])
	n := 0
	for c := range strings.FieldsSeq(class) {
		if n++; n > mostClasses {
			break
		}
		list = append(list, s.rules["."+c]...)
	}
	list = slices.DeleteFunc(list, func(r rule) bool { return !r.fits(tag, id, class) || s.shown[r.last] })
	slices.SortFunc(list, func(a, b rule) int { return cmp.Or(a.weight-b.weight, a.order-b.order) })
	found := applied{rules: list}
	for i := range list {
		found.style.add(list[i].style)
		found.nested = found.nested || len(list[i].outer) > 0
	}
	if s.memo == nil || len(s.memo) >= mostMemo {
		s.memo = map[string]applied{}
	}
	s.memo[key] = found
	return found
}
