package prohibited

import (
	"regexp/syntax"
	"unicode/utf8"
)

// maxLiterals bounds the literals that one expression may be told by.
const maxLiterals = 80

// needs returns literals one of which stands in every match of an expression,
// at its beginning if opens; none if there is no such list.
func needs(expr string) (literals []string, opens bool, err error) {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil, false, err
	}
	if list := opening(re); shortest(list) > 1 {
		return list, true, nil
	}
	return required(re), false, nil
}

// opening returns literals with one of which every match begins.
func opening(re *syntax.Regexp) []string {
	for re.Op == syntax.OpCapture {
		re = re.Sub[0]
	}
	if re.Op != syntax.OpConcat {
		return every(re)
	}
	list := []string{""}
	for _, sub := range re.Sub {
		longer := products(list, every(sub))
		if longer == nil {
			break
		}
		list = longer
	}
	return list
}

// required returns literals one of which stands in every match: of the parts
// in sequence those that say most.
func required(re *syntax.Regexp) []string {
	if list := every(re); shortest(list) > 0 {
		return list
	}
	switch re.Op {
	case syntax.OpCapture, syntax.OpPlus:
		return required(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return required(re.Sub[0])
		}
	case syntax.OpAlternate:
		var list []string
		for _, sub := range re.Sub {
			part := required(sub)
			if part == nil {
				return nil
			}
			list = append(list, part...)
		}
		return list
	case syntax.OpConcat:
		var best []string
		for i, sub := range re.Sub {
			list := required(sub)
			if row := every(sub); row != nil { // as many as there are in sequence
				for _, next := range re.Sub[i+1:] {
					longer := products(row, every(next))
					if longer == nil {
						break
					}
					row = longer
				}
				if tellsMore(row, list) {
					list = row
				}
			}
			if tellsMore(list, best) {
				best = list
			}
		}
		return best
	}
	return nil
}

// every returns all that a part matches, nil if that is too much.
func every(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpEmptyMatch:
		return []string{""}
	case syntax.OpLiteral:
		return []string{string(re.Rune)}
	case syntax.OpCharClass:
		var list []string
		for i := 0; i < len(re.Rune); i += 2 {
			for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
				if list = append(list, string(r)); len(list) > maxLiterals {
					return nil
				}
			}
		}
		return list
	case syntax.OpCapture:
		return every(re.Sub[0])
	case syntax.OpQuest:
		if list := every(re.Sub[0]); list != nil {
			return append(list, "")
		}
	case syntax.OpAlternate:
		var list []string
		for _, sub := range re.Sub {
			part := every(sub)
			if part == nil || len(list)+len(part) > maxLiterals {
				return nil
			}
			list = append(list, part...)
		}
		return list
	case syntax.OpConcat:
		list := []string{""}
		for _, sub := range re.Sub {
			if list = products(list, every(sub)); list == nil {
				return nil
			}
		}
		return list
	}
	return nil
}

// products returns each of a with each of b behind it, nil if those are too many.
func products(a, b []string) []string {
	if len(b) == 0 || len(a)*len(b) > maxLiterals {
		return nil
	}
	list := make([]string, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			list = append(list, x+y)
		}
	}
	return list
}

// tellsMore reports whether literals are rarer than others: longer, or fewer of
// the same length.
func tellsMore(a, b []string) bool {
	m, n := shortest(a), shortest(b)
	return m > n || m == n && len(a) < len(b)
}

// shortest returns how many runes the shortest of the literals has, 0 if there are none.
func shortest(list []string) int {
	n := 0
	for i, s := range list {
		if c := utf8.RuneCountInString(s); i == 0 || c < n {
			n = c
		}
	}
	return n
}
