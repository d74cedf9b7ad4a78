package areacodes

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestKnown(t *testing.T) {
	for _, code := range []string{"010", "020", "029", "0951", "0471", "0755", "0886", "0898"} {
		assert.True(t, Known(code), code)
	}
	for _, code := range []string{"", "0", "026", "0400", "0560", "0967", "951"} {
		assert.False(t, Known(code), code)
	}
	assert.Len(t, codes(), 329)
}
