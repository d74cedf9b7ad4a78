package links

import (
	"context"

	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. There is nothing to set yet: the hosts that the
// publisher allows stand in its profile.
type Options struct{}

// checker is what every Run uses; it does not change.
type checker struct {
	hosts       *hostList
	confusables confusables
	offices     [len(offices)]string // how their suffixes look
	looks       map[string]string    // of known domains by how they look
	sites       []site
}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	return &scan.Checker{
		Name:  "links",
		Doc:   scan.Bilingual{ZH: "链接与网址", EN: "links and web addresses"},
		Rules: rules(),
		Run:   run,
	}, nil
}

func run(_ context.Context, pass *scan.Pass) error {
	for _, t := range pass.Texts {
		for _, p := range places(t) {
			known().look(pass, p)
		}
		if t.View != t.Source {
			known().scripts(pass, t)
		}
	}
	if len(pass.Document.Links) > 0 {
		known().lookAtFields(pass)
	}
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
