package links

import (
	"html"
	"net/url"
	"strconv"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	// a quote stands before an address that leaves its scheme to the page
	scriptAddress = lazy.Regexp(`(?i)(?:https?:|['"])\\?/\\?/[^\s'"<>\\)]+`)
	scriptSource  = lazy.Regexp(`(?i)\.src\s*=\s*['"]?$`)
	joined        = lazy.Regexp(`'\s*\+\s*'|"\s*\+\s*"`)
	charCodes     = lazy.Regexp(`fromCharCode\(([\d,\s]+)\)`)
	hexEscapes    = lazy.Regexp(`\\x([0-9a-fA-F]{2})|\\u00([0-9a-fA-F]{2})`)
	percent       = lazy.Regexp(`(?:%[0-9a-fA-F]{2})+`)
)

// longScript bounds what is read of one script: what injects a link is short.
const longScript = 4096

// scripts reports scripts that lead the reader to other hosts or write links
// to them into the page (LNK-04). What only loads a library or counts visits
// names hosts that are known.
func (c *checker) scripts(pass *scan.Pass, t *scan.Text) {
	for _, b := range t.Blocks() {
		if b.Kind != scan.Code || !moves(b.Why) || b.Len() == 0 {
			continue
		}
		code := b.In(t.View)[:min(b.Len(), longScript)]
		loads := strings.HasSuffix(b.Why, "createElement")
		at, host := c.foreign(pass, code, loads)
		if host == "" {
			continue
		}
		span := dict.Span{Start: b.Start + at.Start, End: b.Start + at.End}
		if at.Len() == 0 { // written in character codes
			span = dict.Span{Start: b.Start, End: onRune(t.View, b.Start+min(b.Len(), 60))}
		}
		if loads {
			pass.Report(scan.Finding{
				Rule: "LNK-02", In: t, Span: span, Confidence: scan.Strong,
				Evidence: []scan.Evidence{{Kind: "host", Detail: host}, {Kind: "script", Detail: b.Why}},
				Message:  pass.Say("脚本引用站外脚本或图片："+host+"，请核实是否必要", "a script loads from "+host+", please check whether it is needed"),
			})
			continue
		}
		pass.Report(scan.Finding{
			Rule: "LNK-04", In: t, Span: span, Severity: scan.High, Confidence: scan.Strong,
			Evidence: []scan.Evidence{{Kind: "host", Detail: host}, {Kind: "script", Detail: b.Why}},
			Message:  pass.Say("脚本把读者带到站外或者写入站外链接："+host+"，请核实并删除", "a script leads to "+host+" or writes links to it: check and remove it"),
		})
	}
}

// moves reports a script that the parser found to write or to move the page.
func moves(why string) bool {
	_, what, ok := strings.Cut(why, ": ")
	return ok && what != ""
}

// foreign returns the first address in a script whose host nobody knows; its
// place is empty if the address is not written out. loads asks for addresses
// that the script loads from.
func (c *checker) foreign(pass *scan.Pass, code string, loads bool) (dict.Span, string) {
	for i, text := range []string{code, decoded(code)} {
		for _, m := range scriptAddress().FindAllStringIndex(text, -1) {
			a, quoted, ok := addressIn(text[m[0]:m[1]])
			m[0] += quoted
			if loads && !scriptSource().MatchString(text[max(0, m[0]-20):m[0]]) {
				continue
			}
			if !ok || c.hosts.class(a.Host, pass.Profile.Hosts) != "" || !strings.Contains(a.Host, ".") {
				continue
			}
			if i == 0 {
				return dict.Span{Start: m[0], End: m[1]}, a.Host
			}
			return dict.Span{}, a.Host
		}
	}
	return dict.Span{}, ""
}

// decoded undoes the ways in which scripts hide what they write.
func decoded(code string) string {
	code = charCodes().ReplaceAllStringFunc(code, func(s string) string {
		var b strings.Builder
		for _, n := range strings.FieldsFunc(charCodes().FindStringSubmatch(s)[1], func(r rune) bool { return r == ',' || r == ' ' || r == '\n' }) {
			if code, err := strconv.Atoi(n); err == nil && code < 0x10000 {
				b.WriteRune(rune(code))
			}
		}
		return b.String()
	})
	code = hexEscapes().ReplaceAllStringFunc(code, func(s string) string {
		n, _ := strconv.ParseUint(s[len(s)-2:], 16, 8)
		return string(rune(n))
	})
	code = percent().ReplaceAllStringFunc(code, func(s string) string {
		if u, err := url.PathUnescape(s); err == nil {
			return u
		}
		return s
	})
	return joined().ReplaceAllString(html.UnescapeString(code), "")
}

// addressIn reads what scriptAddress found; quoted is how many bytes stand
// before the address itself.
func addressIn(found string) (a scan.Address, quoted int, ok bool) {
	address := strings.ReplaceAll(found, `\`, "")
	if bare := strings.TrimLeft(address, `'"`); bare != address {
		address, quoted = "http:"+bare, 1
	}
	a, ok = scan.ParseAddress(address)
	return a, quoted, ok
}

func onRune(s string, i int) int {
	for i > 0 && i < len(s) && s[i]&0xC0 == 0x80 {
		i--
	}
	return i
}

// fromScript reads the address in a link that is a script: javascript:location='...'.
func fromScript(href string) (scan.Address, bool) {
	if !strings.HasPrefix(strings.ToLower(strings.TrimSpace(href)), "javascript:") {
		return scan.Address{}, false
	}
	a, _, ok := addressIn(scriptAddress().FindString(href))
	return a, ok
}
