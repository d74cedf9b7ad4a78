package prohibited_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/prohibited"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func checkers(t testing.TB) []*scan.Checker {
	t.Helper()
	c, err := prohibited.New(prohibited.Options{})
	require.NoError(t, err)
	return []*scan.Checker{c}
}

func TestRules(t *testing.T) { scantest.Rules(t, checkers(t)) }
