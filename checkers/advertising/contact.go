package advertising

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// contacts adds the ways to reach a seller that have no fixed wording: mobile
// numbers and web addresses. They are looked for only in texts with other
// evidence, since official texts are full of them.
func (d *draft) contacts() {
	seen := map[*scan.Text]bool{}
	for _, p := range d.pieces {
		if seen[p.in] {
			continue
		}
		seen[p.in] = true
		for _, at := range p.in.DigitRuns() {
			if isMobile(at.In(p.in.View)) {
				d.contact(p.in, at)
			}
		}
		for _, a := range p.in.Addresses() {
			if !isPublicHost(a.Host) && !below(a.Host, d.allowed) && !below(a.Host, d.pass.Profile.Hosts) {
				d.contact(p.in, a.Span)
			}
		}
	}
}

func (d *draft) contact(in *scan.Text, at dict.Span) {
	d.pieces = append(d.pieces, piece{in, at, contactKind, medium})
}

// contactKind is the kind of evidence that a number or an address is.
const contactKind = "contact"

// isMobile reports whether a run of digits has the form of a mobile number.
func isMobile(digits string) bool {
	digits = dict.Fold(digits)
	return len(digits) == 11 && digits[0] == '1' && digits[1] >= '3'
}

// isPublicHost reports whether a host belongs to the state or to schools.
func isPublicHost(host string) bool {
	for _, suffix := range []string{"gov.cn", "edu.cn", "org.cn", "mil.cn", "12306.cn", "xuexi.cn"} {
		if host == suffix || strings.HasSuffix(host, "."+suffix) {
			return true
		}
	}
	return false
}
