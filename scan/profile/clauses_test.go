package profile

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
)

func TestClauses(t *testing.T) {
	for _, name := range Names() {
		list, err := Clauses(name)
		require.NoError(t, err, name)
		assert.Equal(t, name == "general", len(list) == 0, name)
		for _, c := range list {
			assert.NotEmpty(t, c.Quote, "%s %s", name, c.Article)
			for _, class := range c.Classes {
				switch class {
				case "text", "metadata":
					assert.NotEmpty(t, c.Rules, "%s %s names no rule", name, c.Article)
				default:
					assert.NotEmpty(t, c.Support, "%s %s says nothing of who does it", name, c.Article)
				}
			}
		}
	}
	_, err := Clauses("nobody")
	assert.ErrorIs(t, err, ErrProfile)
}

func TestClauseFaults(t *testing.T) {
	_, err := readClauses("own.tsv", "# comment\ninstrument\tarticle\tquote\tclass\trules\tsupport\na\tb\nc\td\te\tword\tPII\t\n")
	var fault *dict.Error
	require.ErrorAs(t, err, &fault)
	assert.Equal(t, 3, fault.Line)
	assert.ErrorContains(t, err, "own.tsv:4: class")
}
