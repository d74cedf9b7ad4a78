package dict

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadLexicon(t *testing.T) {
	const file = "\ufeff# A list for this test\r\n" +
		"# name: gambling\r\n# version: 3\r\n# source: 某通报\r\n# license: CC0-1.0\r\n#\r\n" +
		"rule\tterm\tseverity\tboundary\tgap\trequire\tforbid\tsuggestion\tsource\tcategory\r\n" +
		"PRO-09\t赌博网站\thigh\twhole\tyes\t充值|提现\t打击 | 查处\t删除\t某判决\tgambling\r\n" +
		"\r\n# a comment\r\n" +
		"PRO-09\t#赌球\t\t\t\t\t\t\t\t\r\n"
	lex, err := ReadLexicon("g.tsv", strings.NewReader(file))
	require.NoError(t, err)
	assert.Equal(t, &Lexicon{
		Name: "gambling", Version: "3", Source: "某通报", License: "CC0-1.0",
		Terms: []Term{
			{Text: "赌博网站", Rule: "PRO-09", Category: "gambling", Severity: "high", Boundary: BoundaryWhole, Gap: true,
				Require: []string{"充值", "提现"}, Forbid: []string{"打击", "查处"}, Suggestion: "删除", Source: "某判决", File: "g.tsv", Line: 8},
			{Text: "#赌球", Rule: "PRO-09", Source: "某通报", File: "g.tsv", Line: 11},
		},
	}, lex)
}

func TestReadLexiconFaults(t *testing.T) {
	long := strings.Repeat("赌", 65)
	for _, c := range []struct {
		name, file string
		want       []string
	}{
		{"empty file", "", []string{"x.tsv: has no header line naming its columns"}},
		{"only comments", "# name: a\n", []string{"x.tsv: has no header line naming its columns"}},
		{"unknown column", "term\tlevel\n赌博\thigh\n", []string{"x.tsv:1: level: unknown column; the columns are term, rule, category, severity, boundary, gap, require, forbid, suggestion, source"}},
		{"no term column", "rule\nA\n", []string{"x.tsv:1: term: column missing from the header", "x.tsv:2: term: is empty"}},
		{"column twice", "term\tterm\n", []string{"x.tsv:1: term: column named twice"}},
		{"columns", "term\trule\n赌博\n赌球\tA\tB\n", []string{"x.tsv:2: has 1 columns, the header 2", "x.tsv:3: has 3 columns, the header 2"}},
		{"values", "term\tseverity\tboundary\tgap\n赌博\tbad\tword\tmaybe\n", []string{
			"x.tsv:2: severity: \"bad\" is none of critical, high, medium, low, info",
			"x.tsv:2: boundary: \"word\" is none of straddle, whole, any",
			"x.tsv:2: gap: \"maybe\" is neither yes nor no",
		}},
		{"empty and long", "term\trule\n\u200b\tA\n" + long + "\tA\n", []string{"x.tsv:2: term: is empty", "x.tsv:3: term: has 65 characters, more than 64"}},
		{"the same once folded", "term\trule\n赌博\tA\n赌博\tB\n賭\u200b博\tA\n", []string{"x.tsv:4: term: \"賭\\u200b博\" is the same as line 2 for the rule \"A\""}},
		{"not UTF-8", "term\n\xb6\xc4\n赌球\n", []string{"x.tsv:2: is not UTF-8"}},
		{"gap at an edge", "term\tgap\n+赌球\tyes\n", []string{"x.tsv:2: gap: a pattern with gaps must not hold separators itself"}},
		{"phrases", "term\trequire\tforbid\n赌球\t充值|\t" + long + "\n", []string{
			"x.tsv:2: require: holds an empty phrase",
			"x.tsv:2: forbid: \"" + long + "\" is longer than 64 bytes",
		}},
		{"faults of lines and of cells together", "term\tgap\n赌博\tmaybe\n赌球\n", []string{
			"x.tsv:2: gap: \"maybe\" is neither yes nor no",
			"x.tsv:3: has 1 columns, the header 2",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			lex, err := ReadLexicon("x.tsv", strings.NewReader(c.file))
			require.Error(t, err)
			assert.Nil(t, lex)
			assert.Equal(t, strings.Join(c.want, "\n"), err.Error())
			var fault *Error
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, "x.tsv", fault.File)
		})
	}
}

func TestReadAllow(t *testing.T) {
	list, err := ReadAllow("a.tsv", strings.NewReader("phrase\treason\trule\n平台独特\t词界\tPRO-01\n"))
	require.NoError(t, err)
	assert.Equal(t, []Allow{{Phrase: "平台独特", Rule: "PRO-01", Reason: "词界", File: "a.tsv", Line: 2}}, list)

	_, err = ReadAllow("a.tsv", strings.NewReader("phrase\n平台\n平臺\n"))
	assert.EqualError(t, err, "a.tsv:3: phrase: \"平臺\" is the same as line 2 for the rule \"\"")
}

type brokenReader struct{}

var errBroken = errors.New("broken")

func (brokenReader) Read([]byte) (int, error) { return 0, errBroken }

func TestReadLexiconWrapsReadErrors(t *testing.T) {
	_, err := ReadLexicon("x.tsv", brokenReader{})
	assert.ErrorIs(t, err, errBroken)
	assert.ErrorContains(t, err, "x.tsv")
}
