package advertising

import (
	"net/url"
	"regexp"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

const passwordTrigger = "password"

// shopKind is the kind of evidence that an address of a shop or a password is.
const shopKind = "shop"

// host reports ADV-01 where a shop's address stands in a text or a link field.
func (d *draft) host(h scan.Hit) {
	span, ok := address(h.In.View, h.Span)
	if !ok || d.mayLink(span.In(h.In.View)) {
		return
	}
	d.shop(h.In, span, h.Text())
}

func (d *draft) shop(in *scan.Text, span dict.Span, host string) {
	d.purchases++
	d.pieces = append(d.pieces, piece{in, span, shopKind, medium})
	d.pass.Report(scan.Finding{
		Rule: "ADV-01", In: in, Span: span, Confidence: scan.Strong,
		Message:  d.pass.Say("链接指向电商或预订平台（"+host+"），政务平台不得链接商业广告页面，请核实", "the link leads to a shop ("+host+"): official channels do not link to commercial pages"),
		Evidence: []scan.Evidence{{Kind: "host", Detail: host}},
	})
}

// address widens a host to the whole address around it. It is false for a
// longer name that only ends or begins so: myjd.com, jd.com.cn, @jd.com.
func address(view string, host dict.Span) (dict.Span, bool) {
	start := host.Start
	for start > 0 && isAddressByte(view[start-1]) {
		start--
	}
	end := host.End
	for end < len(view) && isAddressByte(view[end]) {
		end++
	}
	if host.Start > start {
		switch c := view[host.Start-1]; {
		case c == '@' || c == '-' || c == '_' || isAlnum(c):
			return dict.Span{}, false
		}
	}
	if host.End < end {
		if c := view[host.End]; c == '-' || isAlnum(c) || c == '.' && host.End+1 < end && isAlnum(view[host.End+1]) && !strings.Contains(host.In(view), "/") {
			return dict.Span{}, false
		}
	}
	before := view[start:host.Start]
	if i := strings.LastIndex(before, "://"); i >= 0 {
		if strings.ContainsAny(before[i+3:], "/?") { // in the path or query of another host
			return dict.Span{}, false
		}
		for i > 0 && isAlnum(view[start+i-1]) {
			i--
		}
		start += i
	} else if strings.Contains(before, "/") {
		return dict.Span{}, false
	}
	return dict.Span{Start: start, End: start + len(strings.TrimRight(view[start:end], ".,;:!?)'"))}, true
}

func isAlnum(c byte) bool { return c-'0' <= 9 || c|0x20-'a' < 26 }

func isAddressByte(c byte) bool {
	return isAlnum(c) || strings.IndexByte("-._~:/?#[]@!$&'()*+,;=%", c) >= 0
}

// mayLink reports whether the publisher allows links to the address.
func (d *draft) mayLink(address string) bool {
	host := hostOf(address)
	for _, list := range [][]string{d.allowed, d.pass.Profile.Hosts} {
		for _, h := range list {
			if host == h || strings.HasSuffix(host, "."+h) {
				return true
			}
		}
	}
	return false
}

func hostOf(address string) string {
	if !strings.Contains(address, "://") {
		address = "https://" + address
	}
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Hostname())
}

// links reports ADV-01 for addresses behind the words of a text: they are not in the view.
func (d *draft) links() {
	for _, t := range d.pass.Texts {
		for _, l := range t.Links {
			host := hostOf(l.Href)
			if host == "" || d.mayLink(l.Href) || l.Anchor.Len() == 0 || strings.Contains(l.Anchor.In(t.View), host) {
				continue
			}
			if shop := d.shopHost(l.Href, host); shop != "" {
				d.shop(t, l.Anchor, shop)
			}
		}
	}
}

// shopHost returns the entry of the host list that an address falls under.
func (d *draft) shopHost(href, host string) string {
	for _, entry := range d.shops {
		name, path, _ := strings.Cut(entry, "/")
		if (host == name || strings.HasSuffix(host, "."+name)) && (path == "" || strings.Contains(href, name+"/"+path)) {
			return entry
		}
	}
	return ""
}

// sharePassword is the form of a share password: letters and digits between currency signs.
var sharePassword = regexp.MustCompile(`^[¥￥€₤₴$£]([A-Za-z0-9]{8,12})[¥￥€₤₴$£]`)

// password reports ADV-01 for share passwords (淘口令).
func (d *draft) password(h scan.Hit) {
	view := h.In.View
	m := sharePassword.FindString(view[h.Span.Start:])
	if m == "" || !strings.ContainsAny(m, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") {
		return
	}
	span := dict.Span{Start: h.Span.Start, End: h.Span.Start + len(m)}
	d.purchases++
	d.pieces = append(d.pieces, piece{h.In, span, shopKind, alone})
	d.pass.Report(scan.Finding{
		Rule: "ADV-01", In: h.In, Span: span, Confidence: scan.Strong,
		Message:  d.pass.Say("疑似购物分享口令（淘口令），读者复制后即进入商品页面，请核实", "this looks like a shop's share password"),
		Evidence: []scan.Evidence{{Kind: "password", Detail: m}},
	})
}
