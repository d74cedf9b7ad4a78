package prohibited

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
)

// form is a shape that no list of words can hold.
type form struct {
	shape func() *regexp.Regexp
	text  string // the expression
	role  string // as the category of a term: trade and part; the kind of a channel
	opens bool   // every match begins with what the shape needs
}

// chance is a form that may match a window.
type chance struct {
	*form
	at []int // where what it needs stands, ascending
}

// matches returns where the form matches a folded window, with the submatches.
func (c chance) matches(folded string) [][]int {
	if !c.opens {
		return c.shape().FindAllStringSubmatchIndex(folded, -1)
	}
	var list [][]int
	end := 0
	for _, at := range c.at {
		if at < end {
			continue
		}
		if m := c.shape().FindStringSubmatchIndex(folded[at:]); m != nil {
			for i := range m {
				m[i] += at
			}
			list = append(list, m)
			end = m[1]
		}
	}
	return list
}

// forms are shapes that are looked for in a window. Few windows hold what any
// of them needs, so its expression is run where that stands.
type forms struct {
	list    []form
	matcher *dict.Matcher // of the literals that the expressions need
	owners  []int         // the form that needs it, by pattern
}

// newForms compiles the literals of the shapes, rewritten as the text is.
func newForms(v *variants, shapes [][2]string) (*forms, error) {
	f := &forms{}
	var patterns []dict.Pattern
	for i, s := range shapes {
		expr := v.rewrite(s[0])
		literals, opens, err := needs(expr)
		if err != nil {
			return nil, err
		}
		if len(literals) == 0 {
			return nil, fmt.Errorf("%s: no literal stands in every match", s[0])
		}
		for _, literal := range literals {
			patterns = append(patterns, dict.Pattern{Text: literal})
			f.owners = append(f.owners, i)
		}
		shape := expr
		if opens {
			shape = "^(?:" + expr + ")"
		}
		f.list = append(f.list, form{lazy.Regexp(shape), expr, s[1], opens})
	}
	var err error
	f.matcher, err = dict.Compile(patterns)
	return f, err
}

// possible returns the forms that may match a folded window, in their order.
func (f *forms) possible(folded string) []chance {
	matches := f.matcher.AppendMatches(nil, folded)
	if len(matches) == 0 {
		return nil
	}
	at := make([][]int, len(f.list))
	for _, m := range matches {
		i := f.owners[m.Pattern]
		at[i] = append(at[i], m.Start)
	}
	var list []chance
	for i := range f.list {
		if at[i] != nil {
			list = append(list, chance{&f.list[i], at[i]})
		}
	}
	return list
}

// readForms reads forms.tsv: a regular expression and a category a line.
func readForms(v *variants) (*forms, error) {
	const file = "lexicon/forms.tsv"
	data, err := lexicons.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var shapes [][2]string
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") || line == "form\tcategory" {
			continue
		}
		shape, role, ok := strings.Cut(line, "\t")
		if !ok {
			return nil, fmt.Errorf("prohibited/%s:%d: want two columns", file, n)
		}
		shapes = append(shapes, [2]string{shape, role})
	}
	return newForms(v, shapes)
}
