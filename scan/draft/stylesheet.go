package draft

import (
	"cmp"
	"slices"
	"strings"
)

// stylesheet holds the rules of a page's <style> elements that may hide text
// and whose selector is simple: a tag, a class, an id or these together. Rules
// for descendants, states and media are left out: taking one for what it is
// not would call visible text hidden.
type stylesheet struct {
	rules map[string][]rule // by "#id", ".class" or "tag"
	count int
	// external says that there are rules which nobody here has read.
	external bool
	memo     map[string]style
}

type rule struct {
	tag, id string
	classes []string
	weight  int // specificity
	order   int
	style   *style
}

// Bounds, so that a page cannot make each of its elements look at thousands of
// rules, nor hold more than its own size in memory.
const (
	mostRules   = 5000
	perKey      = 40 // rules for one name
	mostClasses = 20 // of one element
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
	if selector == "" || strings.ContainsAny(selector, " >+~:[*\t\r\n\\") {
		return
	}
	r := rule{style: &declared}
	i := strings.IndexAny(selector, ".#")
	if i < 0 {
		i = len(selector)
	}
	r.tag = strings.ToLower(selector[:i])
	key := r.tag
	for i < len(selector) {
		end := len(selector)
		if next := strings.IndexAny(selector[i+1:], ".#"); next >= 0 {
			end = i + 1 + next
		}
		name := selector[i+1 : end]
		if selector[i] == '#' {
			r.id = name
			r.weight += 1 << 20
		} else {
			r.classes = append(r.classes, name)
			r.weight += 1 << 12
		}
		i = end
	}
	switch {
	case r.id != "":
		key = "#" + r.id
	case len(r.classes) > 0:
		key = "." + r.classes[0]
	}
	if r.tag != "" {
		r.weight += 1 << 8
	}
	if s.rules == nil {
		s.rules = map[string][]rule{}
	}
	if len(s.rules[key]) >= perKey || s.count >= mostRules {
		return
	}
	s.count++
	r.order = s.count
	s.rules[key] = append(s.rules[key], r)
	clear(s.memo)
}

// match returns what the rules say of an element.
func (s *stylesheet) match(tag, id, class string) style {
	if s.count == 0 {
		return style{}
	}
	key := tag + "\x00" + id + "\x00" + class
	if found, ok := s.memo[key]; ok {
		return found
	}
	classes := strings.Fields(class)
	candidates := slices.Concat(s.rules[tag], s.rules["#"+id])
	for _, c := range classes[:min(len(classes), mostClasses)] {
		candidates = append(candidates, s.rules["."+c]...)
	}
	candidates = slices.DeleteFunc(candidates, func(r rule) bool {
		return r.tag != "" && r.tag != tag || r.id != "" && r.id != id ||
			slices.ContainsFunc(r.classes, func(c string) bool { return !slices.Contains(classes, c) })
	})
	if len(candidates) == 0 {
		return style{}
	}
	slices.SortFunc(candidates, func(a, b rule) int { return cmp.Or(a.weight-b.weight, a.order-b.order) })
	var found style
	for i := range candidates {
		found.add(candidates[i].style)
	}
	if s.memo == nil || len(s.memo) >= mostMemo {
		s.memo = map[string]style{}
	}
	s.memo[key] = found
	return found
}
