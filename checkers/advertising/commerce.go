package advertising

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// shopKind is the kind of evidence that an address of a shop or a password is.
const shopKind = "shop"

// shopLinks reports ADV-01 for addresses of shops: those that stand in a text
// or a link field, and those behind the words of a text.
func (d *draft) shopLinks() {
	for _, t := range d.pass.Texts {
		for _, a := range t.Addresses() {
			if shop := d.shopOf(a); shop != "" {
				d.shop(t, a.Span, shop)
			}
		}
		for _, l := range t.Links {
			a, ok := scan.ParseAddress(l.Href)
			if !ok || l.Anchor.Len() == 0 || strings.Contains(l.Anchor.In(t.View), a.Host) {
				continue
			}
			if shop := d.shopOf(a); shop != "" {
				d.shop(t, l.Anchor, shop)
			}
		}
	}
}

// shopOf returns the entry of the host list that an address falls under, ""
// for none and for those that the publisher allows.
func (d *draft) shopOf(a scan.Address) string {
	if below(a.Host, d.allowed) || below(a.Host, d.pass.Profile.Hosts) {
		return ""
	}
	for _, shop := range d.shops {
		host, path, _ := strings.Cut(shop, "/")
		if below(a.Host, []string{host}) && (path == "" || strings.HasPrefix(a.Path, "/"+path)) {
			return shop
		}
	}
	return ""
}

// below reports whether a host is one of the list or a part of one.
func below(host string, list []string) bool {
	for _, h := range list {
		if host == h || strings.HasSuffix(host, "."+h) {
			return true
		}
	}
	return false
}

func (d *draft) shop(in *scan.Text, span dict.Span, host string) {
	severity := scan.Unset
	if d.told() {
		severity = scan.Info
	} else {
		d.purchases++
	}
	d.pieces = append(d.pieces, piece{in: in, span: span, kind: shopKind, weight: medium})
	d.pass.Report(scan.Finding{
		Rule: "ADV-01", In: in, Span: span, Severity: severity, Confidence: scan.Strong,
		Message:  d.pass.Say("链接指向电商或预订平台（"+host+"），政务平台不得链接商业广告页面，请核实", "the link leads to a shop ("+host+"): official channels do not link to commercial pages"),
		Evidence: []scan.Evidence{{Kind: "host", Detail: host}},
	})
}

// sharePassword is the form of a share password: letters and digits between currency signs.
var sharePassword = lazy.Regexp(`^[¥￥€₤₴$£]([A-Za-z0-9]{8,12})[¥￥€₤₴$£]`)

// currency are the signs that share passwords stand between.
const currency = "¥￥€₤₴$£"

// passwords reports ADV-01 for share passwords (淘口令).
func (d *draft) passwords(t *scan.Text) {
	const longest = 20 // bytes of twelve characters between two signs
	end := 0           // of the last one
	for at := range d.pass.Runes(t) {
		if at < end {
			continue
		}
		m := sharePassword().FindString(t.View[at:min(len(t.View), at+longest)])
		if m == "" || !strings.ContainsAny(m, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") {
			continue
		}
		end = at + len(m)
		d.password(t, dict.Span{Start: at, End: end})
	}
}

func (d *draft) password(t *scan.Text, span dict.Span) {
	d.purchases++
	d.pieces = append(d.pieces, piece{in: t, span: span, kind: shopKind, weight: alone})
	d.pass.Report(scan.Finding{
		Rule: "ADV-01", In: t, Span: span, Confidence: scan.Strong,
		Message:  d.pass.Say("疑似购物分享口令（淘口令），读者复制后即进入商品页面，请核实", "this looks like a shop's share password"),
		Evidence: []scan.Evidence{{Kind: "password", Detail: span.In(t.View)}},
	})
}
