package profile

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOpen(t *testing.T) {
	p, err := Open("general")
	require.NoError(t, err)
	assert.Equal(t, "general", p.Name)

	file := filepath.Join(t.TempDir(), "own.yaml")
	require.NoError(t, os.WriteFile(file, []byte("name: own\ninherits: general\n"), 0o644))
	p, err = Open(file)
	require.NoError(t, err)
	assert.Equal(t, "own", p.Name)

	_, err = Open("nobody")
	assert.ErrorIs(t, err, ErrProfile)
	_, err = Open(file + ".missing")
	assert.ErrorIs(t, err, ErrProfile)
	assert.ErrorIs(t, err, fs.ErrNotExist)
}
