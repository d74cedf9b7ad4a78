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
				d.pieces = append(d.pieces, piece{in: p.in, span: at, kind: contactKind, weight: medium})
			}
		}
		for _, a := range p.in.Addresses() {
			if !isPublicHost(a.Host) && !below(a.Host, d.allowed) && !below(a.Host, d.pass.Profile.Hosts) {
				d.pieces = append(d.pieces, piece{in: p.in, span: a.Span, kind: addressKind, weight: medium})
			}
		}
	}
}

// The kinds of evidence that ways to reach a seller are: by a person's number
// or account, by a site.
const (
	contactKind = "contact"
	addressKind = "site"
)

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

// show is a piece as messages and evidence may repeat it: numbers are masked.
func (p piece) show() string {
	if p.kind == contactKind && isMobile(p.text()) {
		return maskedMobile(p.text())
	}
	return p.text()
}

// secrets is the number that a piece is, which no output may show.
func (p piece) secrets() []scan.Secret {
	if p.kind == contactKind && isMobile(p.text()) {
		return []scan.Secret{{Span: p.span, Mask: maskedMobile(p.text())}}
	}
	return nil
}

func maskedMobile(number string) string { return scan.MaskMiddle(number, 3, 4) }
