package attribution

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

// who says what a name in a source line is.
type who uint8

const (
	unknown     who = iota // nobody that the lists know
	listed                 // on a list of sources
	organ                  // an organ, by the form of its name
	own                    // the publisher itself or a part of it
	institution            // a hospital, school, company: not on a list, and its own site may well be the publisher
	press                  // a paper or station of the kind that the official list holds
	vague                  // no name at all: 网络, 综合整理
)

// publisher knows who publishes the document and whom it may repost from.
type publisher struct {
	*directory
	self  []string // normalised names of the publisher
	extra map[string]bool
	hosts []string
}

func (c *attribution) publisher(pass *scan.Pass) *publisher {
	p := &publisher{directory: c.directory, hosts: pass.Profile.Hosts}
	names := pass.Profile.Orgs
	if a := pass.Document.Account; a != nil {
		names = append(names[:len(names):len(names)], a.Name, a.Org, a.CertifiedOrg)
	}
	for _, name := range names {
		if name = normal(name); name != "" {
			p.self = append(p.self, name)
		}
	}
	for _, name := range pass.Profile.Sources {
		if p.extra == nil {
			p.extra = map[string]bool{}
		}
		p.extra[normal(name)] = true
	}
	return p
}

// identify tells who a name is.
func (p *publisher) identify(name string) who {
	name = normal(name)
	if p.forms.Makes("vague", name) {
		return vague
	}
	if w := p.lookup(name); w != unknown {
		return w
	}
	for _, lead := range p.forms["lead"] {
		if rest, ok := strings.CutPrefix(name, lead); ok && rest != "" {
			if w := p.lookup(rest); w != unknown {
				return w
			}
		}
	}
	return unknown
}

func (p *publisher) lookup(name string) who {
	name = strings.TrimSuffix(strings.TrimSuffix(name, "综合"), "等")
	switch {
	case p.isSelf(name), p.forms.Is("own", name):
		return own
	case p.byName[name] != nil, p.extra[name]:
		return listed
	case strings.HasSuffix(name, "gov.cn"):
		return organ
	}
	switch {
	case p.forms.EndsAs("notorgan", name):
		return unknown
	case p.forms.EndsAs("body", name):
		return institution
	case p.forms.EndsAs("organ", name), p.forms.Is("organ", name), p.forms.EndsAs("place", name), p.isAccount(name):
		return organ
	case p.forms.EndsAs("press", name), p.forms.Is("press", name), p.isEdition(name), national().MatchString(name):
		return press
	case p.forms.EndsAs("unit", name), p.forms.Is("unit", name):
		return own
	}
	for _, word := range p.forms["own"] {
		if strings.HasPrefix(name, word) {
			return own
		}
	}
	return unknown
}

// national are the papers and sites of ministries and trades: 中国教育报, 中国法院网.
var national = lazy.Regexp(`^中国\p{Han}{1,8}(?:报|网|杂志社|新闻)$`)

// isEdition reports a paper's or station's name with that of its application or
// column: 清源日报云上新闻.
func (p *publisher) isEdition(name string) bool {
	const most = 6 // runes of the second name
	for _, word := range p.forms["press"] {
		if before, after, ok := strings.Cut(name, word); ok && before != "" && utf8.RuneCountInString(after) <= most {
			return true
		}
	}
	return false
}

// isAccount reports whether a name is an organ's account: 平安清源.
func (p *publisher) isAccount(name string) bool {
	for _, word := range p.forms["account"] {
		if rest, ok := strings.CutPrefix(name, word); ok && rest != "" && utf8.RuneCountInString(rest) <= 4 {
			return true
		}
	}
	return false
}

// isSelf reports whether a name is the publisher's: 县应急管理局 of 清源县应急管理局 too.
func (p *publisher) isSelf(name string) bool {
	for _, self := range p.self {
		if self == name || strings.HasSuffix(self, name) && len(name) >= len("管理局") || strings.HasPrefix(name, self) && len(self) >= len("某某县") {
			return true
		}
	}
	return false
}

// hostOf returns the host of an address, "" if there is none.
func hostOf(address string) string {
	address = strings.TrimSpace(address)
	if address == "" {
		return ""
	}
	if !strings.Contains(address, "://") {
		address = "https://" + strings.TrimPrefix(address, "//")
	}
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}

// onHost reports whether a host is one of the list or below one.
func onHost(host string, list []string) bool {
	for _, h := range list {
		if h = strings.ToLower(h); host == h || strings.HasSuffix(host, "."+h) {
			return true
		}
	}
	return false
}
