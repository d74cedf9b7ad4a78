package report

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
)

// What the rules' own examples bring to light has a name for people.
func TestEveryKindOfEvidenceHasAName(t *testing.T) {
	list, err := checkers.Default()
	require.NoError(t, err)
	scanner, err := scan.New(list, draft.Parsers()...)
	require.NoError(t, err)
	marks := strings.NewReplacer("⟦", "", "⟧", "")
	for _, c := range list {
		for _, rule := range c.Rules {
			for _, example := range rule.Hits {
				doc := scan.Document{Body: marks.Replace(example)}
				if json.Valid([]byte(doc.Body)) && strings.HasPrefix(doc.Body, "{") {
					if doc, err = scan.ParseDocument([]byte(doc.Body)); err != nil {
						continue // an example for a publisher of its own, see scantest
					}
				}
				r, err := scanner.Scan(context.Background(), doc)
				require.NoError(t, err)
				for _, f := range r.Findings {
					for _, e := range f.Evidence {
						assert.Regexp(t, `^\p{Han}`, evidenceKind(e.Kind, scan.Chinese), "%s: %s", f.Rule, e.Detail)
					}
				}
			}
		}
	}
}
