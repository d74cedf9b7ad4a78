package attribution

import (
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// chain reports ATT-05: dateline, source and address name different publishers.
func (s *statement) chain() {
	sources := s.sources()
	if len(sources) == 0 {
		return
	}
	s.againstDateline(sources)
	s.againstAddress(sources)
}

// stated is a name that a source line gives.
type stated struct {
	mark
	name string
	who  who
	src  *Source // nil for a name that is not on a list
}

func (s *statement) sources() []stated {
	var list []stated
	for _, m := range s.marks {
		if m.kind != sourceLine && m.kind != repostMark {
			continue
		}
		for _, at := range m.names() {
			part := m
			part.value = at
			name := at.In(m.in.View)
			st := stated{mark: part, name: name, who: s.identify(name), src: s.byName[normal(name)]}
			if st.src == nil {
				for _, lead := range s.forms["lead"] {
					if rest, ok := strings.CutPrefix(normal(name), lead); ok && st.src == nil {
						st.src = s.byName[rest]
					}
				}
			}
			list = append(list, st)
		}
	}
	return list
}

// againstDateline compares the agency of the dateline with the sources. One
// listed medium that prints another's dispatch is usual and low; a source that
// is no medium of its own cannot have written 新华社…电.
func (s *statement) againstDateline(sources []stated) {
	for _, m := range s.marks {
		if m.kind != dateline || strings.HasPrefix(m.whole.In(m.in.View), "据") {
			continue
		}
		agency, _ := s.longestPrefix(m.text())
		if agency == nil {
			continue
		}
		severity := scan.Low
		for _, st := range sources {
			if st.src != nil && related(st.src, agency) {
				return
			}
			if st.src == nil && st.who != listed && st.who != press {
				severity = scan.Medium
			}
		}
		first := sources[0]
		s.pass.Report(scan.Finding{
			Rule: "ATT-05", In: first.in, Span: first.value, Severity: severity, Confidence: scan.Strong,
			Message: s.pass.Say(
				"电头为“"+agency.Name+"”，来源写作“"+first.name+"”，两者不一致，请核实原始来源",
				"the dateline is of "+agency.Name+", the source line says “"+first.name+"”"),
			Evidence: []scan.Evidence{{Kind: "dateline", Detail: m.whole.In(m.in.View)}, {Kind: "source", Detail: first.name}},
		})
		return
	}
}

// related reports whether two sources are one house: 新华社 and 新华网 share their hosts.
func related(a, b *Source) bool {
	if a == b || a.Name == b.Name {
		return true
	}
	for _, h := range a.Hosts {
		if onHost(h, b.Hosts) {
			return true
		}
	}
	for _, h := range b.Hosts {
		if onHost(h, a.Hosts) {
			return true
		}
	}
	return false
}

// againstAddress compares the address of the text with the sources. A site of
// the state may print anybody's text; so may the publisher's own.
func (s *statement) againstAddress(sources []stated) {
	doc := s.pass.Document
	for _, address := range []string{doc.SourceURL, originalURL(doc)} {
		host := hostOf(address)
		if host == "" || onHost(host, []string{"gov.cn"}) || onHost(host, s.hosts) || onHost(host, s.forms["platform"]) {
			continue
		}
		odd, severity := s.odd(host, sources)
		if odd == nil {
			continue
		}
		s.pass.Report(scan.Finding{
			Rule: "ATT-05", In: odd.in, Span: odd.value, Severity: severity, Confidence: scan.Strong,
			Message: s.pass.Say(
				"来源写作“"+odd.name+"”，网址却在 "+host+"，两者不一致，请核实原始来源",
				"the source line says “"+odd.name+"”, the address is at "+host),
			Evidence: []scan.Evidence{{Kind: "host", Detail: host}, {Kind: "source", Detail: odd.name}},
		})
		return
	}
}

// odd returns the source that does not go with a host; nil if one of them does
// or nothing is known. At another listed medium's site the text may have been
// reposted, which is low.
func (s *statement) odd(host string, sources []stated) (*stated, scan.Severity) {
	var odd *stated
	severity := scan.Medium
	for i := range sources {
		switch st := &sources[i]; {
		case st.src != nil && (len(st.src.Hosts) == 0 || onHost(host, st.src.Hosts)):
			return nil, scan.Unset
		case st.src != nil:
			odd = st
			if s.isListedHost(host) {
				severity = scan.Low
			}
		case st.who == organ && onHost(host, s.forms["portal"]):
			odd = st
		}
	}
	return odd, severity
}

func originalURL(doc *scan.Document) string {
	if doc.Original == nil {
		return ""
	}
	return doc.Original.SourceURL
}

// isListedHost reports whether a host belongs to any listed source.
func (s *statement) isListedHost(host string) bool {
	for _, src := range s.byName {
		if onHost(host, src.Hosts) {
			return true
		}
	}
	return false
}
