package checkers_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestExpressions compiles every regular expression that a checker compiles
// only when it first needs it. Those that are put together while the program
// runs are compiled by the tests of their own package.
func TestExpressions(t *testing.T) {
	runtime := map[string]bool{"figures/parts.go": true, "figures/unit.go": true, "prohibited/forms.go": true}
	count := 0
	require.NoError(t, filepath.WalkDir(".", func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		files := goFiles(t, dir)
		constants := constantsOf(files)
		for path, file := range files {
			ast.Inspect(file, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok || !isLazyRegexp(call.Fun) {
					return true
				}
				expr, ok := constants.value(call.Args[0])
				if !ok {
					assert.True(t, runtime[filepath.ToSlash(path)], "%s: an expression that is no constant", path)
					return true
				}
				count++
				_, err := regexp.Compile(expr)
				assert.NoError(t, err, path)
				return true
			})
		}
		return nil
	}))
	assert.Greater(t, count, 100)
}

func goFiles(t *testing.T, dir string) map[string]*ast.File {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	files := map[string]*ast.File{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		files[name], err = parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
	}
	return files
}

func isLazyRegexp(f ast.Expr) bool {
	s, ok := f.(*ast.SelectorExpr)
	if !ok || s.Sel.Name != "Regexp" {
		return false
	}
	x, ok := s.X.(*ast.Ident)
	return ok && x.Name == "lazy"
}

// constants are the strings that a package gives names to.
type constants map[string]ast.Expr

func constantsOf(files map[string]*ast.File) constants {
	c := constants{}
	for _, file := range files {
		for _, decl := range file.Decls {
			d, ok := decl.(*ast.GenDecl)
			if !ok || d.Tok != token.CONST && d.Tok != token.VAR {
				continue
			}
			for _, spec := range d.Specs {
				v := spec.(*ast.ValueSpec)
				for i, name := range v.Names {
					if i < len(v.Values) {
						c[name.Name] = v.Values[i]
					}
				}
			}
		}
	}
	return c
}

// value puts together the string that an expression of constants stands for.
func (c constants) value(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil
	case *ast.ParenExpr:
		return c.value(e.X)
	case *ast.Ident:
		if x, ok := c[e.Name]; ok {
			return c.value(x)
		}
	case *ast.BinaryExpr:
		left, ok := c.value(e.X)
		right, too := c.value(e.Y)
		return left + right, e.Op == token.ADD && ok && too
	}
	return "", false
}
