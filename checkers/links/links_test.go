package links_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/links"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/scantest"
)

func checkers(t testing.TB) []*scan.Checker {
	t.Helper()
	c, err := links.New(links.Options{})
	require.NoError(t, err)
	return []*scan.Checker{c}
}

func TestRules(t *testing.T) { scantest.Rules(t, checkers(t), draft.Parsers()...) }
