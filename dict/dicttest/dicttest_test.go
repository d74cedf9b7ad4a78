package dicttest

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestInputsAreAsDenseAsTheyClaim(t *testing.T) {
	for _, in := range []Input{Sparse("1k", 1_000, 0.0005), Frequent("65k", 65_000, 0.25)} {
		want := map[string]float64{"1k": 0.0005, "65k": 0.25}[in.Name]
		assert.InEpsilon(t, want, float64(in.Hits)/float64(in.Runes), 0.05)
	}
}
