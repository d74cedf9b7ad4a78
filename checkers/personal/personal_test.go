package personal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/personal"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func checkers(t testing.TB) []*scan.Checker {
	t.Helper()
	c, err := personal.New(personal.Options{})
	require.NoError(t, err)
	return []*scan.Checker{c}
}

func TestRules(t *testing.T) { scantest.Rules(t, checkers(t)) }

func TestDrafts(t *testing.T) {
	s, err := scan.New(checkers(t))
	require.NoError(t, err)
	for _, name := range []string{"name-list-table.txt", "subsidy-list-onecard.txt", "penalty-notice.txt", "procurement-notice.txt", "appointment-publicity.txt"} {
		t.Run(name, func(t *testing.T) { scantest.File(t, s, "../../testdata/"+name) })
	}
}
