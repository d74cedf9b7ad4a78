// Package lazy makes what few drafts need when the first of them needs it: a
// program that scans one short draft pays for no regular expression that the
// draft never meets.
package lazy

import (
	"regexp"
	"sync"
)

// Regexp returns a function that compiles expr when first called. An expression
// that does not compile panics then; TestExpressions of package checkers
// compiles every one that stands in the source.
func Regexp(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
