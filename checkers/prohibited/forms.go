package prohibited

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// form is a shape of an offer that no list of words can hold.
type form struct {
	shape *regexp.Regexp
	role  string // as the category of a term: trade and part
}

// readForms reads forms.tsv: a regular expression and a category a line. The
// expressions are rewritten as the text is.
func readForms(file string, r io.Reader, v *variants) ([]form, error) {
	var list []form
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if line == "" || strings.HasPrefix(line, "#") || line == "form\tcategory" {
			continue
		}
		shape, role, ok := strings.Cut(line, "\t")
		if !ok {
			return nil, fmt.Errorf("%s:%d: want two columns", file, n)
		}
		re, err := regexp.Compile(v.rewrite(shape))
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		list = append(list, form{re, role})
	}
	return list, lines.Err()
}
