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
		literals, err := needs(expr)
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
		f.list = append(f.list, form{lazy.Regexp(expr), expr, s[1]})
	}
	var err error
	f.matcher, err = dict.Compile(patterns)
	return f, err
}

// possible returns the forms that may match a folded window, in their order.
func (f *forms) possible(folded string) []*form {
	may := make([]bool, len(f.list))
	for _, m := range f.matcher.AppendMatches(nil, folded) {
		may[f.owners[m.Pattern]] = true
	}
	var list []*form
	for i := range f.list {
		if may[i] {
			list = append(list, &f.list[i])
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
