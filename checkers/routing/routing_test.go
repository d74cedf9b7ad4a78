package routing

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func TestRules(t *testing.T) {
	c, err := New(Options{})
	require.NoError(t, err)
	scantest.Rules(t, []*scan.Checker{c})
}

func TestSameRole(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"主要领导", "主要负责人", true},
		{"县政府主要负责同志", "主要负责人", true},
		{"分管领导", "主要负责人", false},
		{"处室负责人", "科室负责人", true},
		{"", "科室负责人", false},
		{"编辑", "科室负责人", false},
	} {
		assert.Equal(t, c.want, sameRole(c.a, c.b), c)
	}
}
