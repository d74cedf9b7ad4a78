package profile

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/scan"
)

//go:embed data/*.yaml
var data embed.FS

// ErrProfile is matched by every error of this package.
var ErrProfile = errors.New("invalid profile")

// Names returns the names of the embedded profiles, sorted.
func Names() []string {
	files, err := data.ReadDir("data")
	if err != nil {
		return nil // the folder is part of the program
	}
	var names []string
	for _, f := range files {
		names = append(names, strings.TrimSuffix(f.Name(), ".yaml"))
	}
	slices.Sort(names)
	return names
}

// Load returns an embedded profile.
func Load(name string) (*scan.Profile, error) {
	if !slices.Contains(Names(), name) {
		return nil, fmt.Errorf("%w: %q is not known: want %s", ErrProfile, name, strings.Join(Names(), ", "))
	}
	file := path.Join("data", name+".yaml")
	b, err := data.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProfile, err)
	}
	return Read(file, bytes.NewReader(b))
}

// Option sets up [Read].
type Option func(*reader)

// WithRules gives the IDs of all rules that there are: a citation or a severity
// for any other is a fault then. Without it a slip like PII-70 goes unseen.
func WithRules(ids []string) Option { return func(r *reader) { r.rules = ids } }

// Read reads a publisher's own profile. The file's name serves for messages,
// and the lists that it names are looked for in its folder; all faults are
// joined in the error.
func Read(file string, r io.Reader, opts ...Option) (*scan.Profile, error) {
	b, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("%w: read %s: %w", ErrProfile, file, err)
	}
	rd := &reader{file: file}
	for _, o := range opts {
		o(rd)
	}
	p := rd.profile(b)
	if err := errors.Join(rd.faults...); err != nil {
		return nil, err
	}
	return p, nil
}

// inherit returns a profile that can be changed without changing p.
func inherit(p *scan.Profile) *scan.Profile {
	c := *p
	c.Instruments = slices.Clone(p.Instruments)
	c.Citations = maps.Clone(p.Citations)
	c.Severities = maps.Clone(p.Severities)
	c.Signers = maps.Clone(p.Signers)
	return &c
}
