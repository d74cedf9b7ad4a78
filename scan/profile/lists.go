package profile

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"gopkg.in/yaml.v3"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// lists reads the publisher's lexicons and lists of allowed phrases, before
// what names the rules that they bring.
func (r *reader) lists(root *yaml.Node, p *scan.Profile) {
	if r.rules != nil {
		r.rules = append(slices.Clip(r.rules), "LEX-01") // of terms without a rule, here or elsewhere
	}
	r.files(root, "lexicons", func(path string, in io.Reader) error {
		lexicon, err := dict.ReadLexicon(path, in)
		if err != nil {
			return err
		}
		p.Lexicons = append(p.Lexicons, lexicon)
		if r.rules != nil {
			for _, t := range lexicon.Terms {
				r.rules = append(r.rules, t.Rule)
			}
		}
		return nil
	})
	r.files(root, "phrases", func(path string, in io.Reader) error {
		phrases, err := dict.ReadLexicon(path, in)
		if err != nil {
			return err
		}
		p.Phrases = append(p.Phrases, phrases)
		return nil
	})
	r.files(root, "allow", func(path string, in io.Reader) error {
		list, err := dict.ReadAllow(path, in)
		p.Allow = append(p.Allow, list...)
		return err
	})
}

// files reads what a key lists. A relative path begins at the profile's folder:
// who moves the one moves the other with it.
func (r *reader) files(root *yaml.Node, key string, read func(path string, in io.Reader) error) {
	n := child(root, key)
	if n == nil {
		return
	}
	r.items(key, n, func(field string, n *yaml.Node) {
		path := r.text(field, n)
		if path == "" {
			return
		}
		if !filepath.IsAbs(path) {
			path = filepath.Join(filepath.Dir(r.file), path)
		}
		f, err := os.Open(path)
		if err == nil {
			err = read(path, f)
			f.Close()
		}
		if err != nil {
			r.faults = append(r.faults, fmt.Errorf("%w: %s:%d: %s: %w", ErrProfile, r.file, n.Line, field, err))
		}
	})
}
