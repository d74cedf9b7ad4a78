package profile

import (
	"fmt"
	"os"
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// Open is for command lines and settings: it returns the embedded profile of
// that name, or reads the file if name has what only paths have, a separator
// or an extension.
func Open(name string, opts ...Option) (*scan.Profile, error) {
	if !strings.ContainsAny(name, `/\.`) {
		return Load(name)
	}
	return ReadFile(name, opts...)
}

// ReadFile reads a publisher's own profile, whatever its file is called.
func ReadFile(path string, opts ...Option) (*scan.Profile, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProfile, err)
	}
	defer f.Close()
	return Read(path, f, opts...)
}
