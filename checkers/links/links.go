package links

import (
	"context"
	"fmt"

	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. There is nothing to set yet: the hosts that the
// publisher allows stand in its profile.
type Options struct{}

// checker is what New prepares and every Run uses; it does not change.
type checker struct {
	hosts       *hostList
	confusables confusables
	looks       map[string]string // of known domains by how they look
	sites       []site
}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	c, err := load()
	if err != nil {
		return nil, fmt.Errorf("links: %w", err)
	}
	return &scan.Checker{
		Name:  "links",
		Doc:   scan.Bilingual{ZH: "链接与网址", EN: "links and web addresses"},
		Rules: rules(),
		Run:   c.run,
	}, nil
}

func (c *checker) run(_ context.Context, pass *scan.Pass) error {
	for _, t := range pass.Texts {
		for _, p := range places(t) {
			c.look(pass, p)
		}
		c.scripts(pass, t)
	}
	c.lookAtFields(pass)
	return nil
}

// look reports what is wrong with one address, the gravest thing only.
func (c *checker) look(pass *scan.Pass, p *place) {
	p.allowed = pass.Profile.Hosts
	p.class = c.hosts.class(p.Host, p.allowed)
	for _, try := range []func(*scan.Pass, *place) bool{c.lookAlike, c.hidden, c.otherThanShown, c.improper, c.unlisted} {
		if try(pass, p) {
			return
		}
	}
}

// report completes a finding about a place.
func (p *place) report(pass *scan.Pass, f scan.Finding) bool {
	f.In, f.Span, f.Target = p.in, p.span, p.target
	f.Evidence = append([]scan.Evidence{{Kind: "host", Detail: p.Host}}, f.Evidence...)
	pass.Report(f)
	return true
}
