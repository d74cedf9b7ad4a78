package scan

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// Address is a web address that stands in a view as plain characters:
// https://example.com/a, www.example.com, example.cn.
type Address struct {
	dict.Span
	Scheme string // http, https, ftp; "" if none is written
	Host   string // lower case, as written otherwise
	Port   string // "" if none is written
	Path   string // from the first / or ? or #
}

// Addresses returns the web addresses of the view in order. Mail addresses,
// file and package names, numbers and versions are none. They are found once,
// when first asked for.
func (t *Text) Addresses() []Address {
	if !t.addressed {
		if t.MayHold('.') {
			t.addresses = addresses(t.View)
		}
		t.addressed = true
	}
	return t.addresses
}

// ParseAddress reads one address as it stands in a link: ok is false for
// links within the site, mailto:, tel: and the like.
func ParseAddress(href string) (a Address, ok bool) {
	href = strings.TrimSpace(href)
	scheme, rest, found := strings.Cut(href, "://")
	if !found {
		if !strings.HasPrefix(href, "//") {
			return Address{}, false
		}
		scheme, rest = "", href[2:]
	}
	host := rest
	if i := strings.IndexAny(host, `/?#\`); i >= 0 {
		host = host[:i]
	}
	a = Address{Span: dict.Span{Start: 0, End: len(href)}, Scheme: strings.ToLower(scheme), Path: rest[len(host):]}
	if i := strings.LastIndexByte(host, '@'); i >= 0 { // user@host: what a reader takes for the host is not
		host = host[i+1:]
	}
	if i := strings.LastIndexByte(host, ':'); i >= 0 && !strings.HasSuffix(host, "]") {
		host, a.Port = host[:i], host[i+1:]
	}
	a.Host = strings.ToLower(strings.TrimSuffix(host, "."))
	return a, a.Host != "" && (scheme == "" || strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "ftp"))
}

// addresses looks at every dot between two letters or digits and at every ://.
func addresses(s string) []Address {
	var list []Address
	from := 0
	for i := 0; ; i++ {
		n := strings.IndexByte(s[i:], '.')
		if n < 0 {
			break
		}
		i += n
		if i < from || i == 0 || i+1 == len(s) || !isHostByte(s[i-1]) || !isHostByte(s[i+1]) {
			continue
		}
		if isDigitByte(s[i-1]) && isDigitByte(s[i+1]) && !mayBeIP(s, i) {
			continue
		}
		a, ok := addressAt(s, i, from)
		if ok {
			list = append(list, a)
		}
		from = max(from, a.End)
	}
	return list
}

// isHostByte reports whether b may stand beside a dot in a host: ASCII letters,
// digits and the bytes of other scripts, which look-alike hosts use.
func isHostByte(b byte) bool { return isLetterByte(b) || isDigitByte(b) || b >= 0x80 }

func isLetterByte(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func isDigitByte(b byte) bool { return b >= '0' && b <= '9' }

// mayBeIP reports whether the number around the dot at i follows a scheme.
func mayBeIP(s string, i int) bool {
	for i > 0 && (isDigitByte(s[i-1]) || s[i-1] == '.') {
		i--
	}
	return i > 0 && (s[i-1] == '/' || s[i-1] == '@')
}

// maxHost is how far a host is followed from a dot in it: a name has at most
// 253 bytes.
const maxHost = 256

// addressAt reads the address whose host holds the dot at i, not before from.
func addressAt(s string, i, from int) (Address, bool) {
	start := i
	for start > from && i-start < maxHost {
		r, size := utf8.DecodeLastRuneInString(s[from:start])
		if !isHostRune(r) {
			break
		}
		start -= size
	}
	end := i
	for end < len(s) && end-i < maxHost {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !isHostRune(r) {
			break
		}
		end += size
	}
	a := Address{Span: dict.Span{Start: start, End: end}}
	for _, scheme := range []string{"https", "http", "ftp"} {
		if head, ok := strings.CutSuffix(s[from:start], "://"); ok && hasSuffixFold(head, scheme) {
			a.Scheme = scheme
			a.Start = start - len("://") - len(scheme)
			break
		}
	}
	if start > 0 && s[start-1] == '@' && a.Scheme == "" {
		return a, false // a mail address
	}
	host := strings.TrimRight(s[start:end], ".-")
	end = start + len(host)
	if end < len(s) && s[end] == '@' && a.Scheme == "" {
		return a, false
	}
	a.Host = strings.ToLower(host)
	a.End = end
	a.readRest(s)
	return a, a.stands(host)
}

func hasSuffixFold(s, suffix string) bool {
	return len(s) >= len(suffix) && strings.EqualFold(s[len(s)-len(suffix):], suffix)
}

// isHostRune takes letters of the scripts that can be mistaken for Latin; a Han
// character ends a host, since prose runs on without a space.
func isHostRune(r rune) bool {
	if r < 0x80 {
		return r == '.' || r == '-' || isLetterByte(byte(r)) || isDigitByte(byte(r))
	}
	return unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek) ||
		r >= '０' && r <= '９'
}

// readRest reads port and path behind the host.
func (a *Address) readRest(s string) {
	if a.End < len(s) && s[a.End] == ':' {
		end := a.End + 1
		for end < len(s) && isDigitByte(s[end]) {
			end++
		}
		if end > a.End+1 {
			a.Port = s[a.End+1 : end]
			a.End = end
		}
	}
	if a.End == len(s) || !strings.ContainsRune("/?#", rune(s[a.End])) {
		return
	}
	end := a.End
	for end < len(s) && s[end] > ' ' && s[end] < 0x7F && !strings.ContainsRune("<>\"`{}|\\^", rune(s[end])) {
		end++
	}
	path := strings.TrimRight(s[a.End:end], ".,;:!?'")
	for strings.HasSuffix(path, ")") && !strings.Contains(path, "(") {
		path = path[:len(path)-1]
	}
	a.Path = path
	a.End += len(path)
}

// stands decides whether what was read is an address and not a name with a
// dot; written is the host before it was lowered.
func (a *Address) stands(written string) bool {
	labels := strings.Split(a.Host, ".")
	for _, l := range labels {
		if l == "" || strings.HasPrefix(l, "-") {
			return false
		}
	}
	if a.Scheme != "" || len(labels) > 2 && labels[0] == "www" {
		return len(labels) > 1
	}
	tld := labels[len(labels)-1]
	switch tlds()[tld] {
	case "plain":
	case "doubtful":
		if a.Path == "" {
			return false
		}
	default:
		return false
	}
	if _, reversed := tlds()[labels[0]]; reversed && len(labels) > 2 {
		return false // com.example.app, a package
	}
	return !(len(labels) == 2 && strings.HasSuffix(written, ".NET")) // ASP.NET, a product
}

//go:embed tlds.tsv
var tldTable string

var tlds = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(tldTable) {
		if tld, use, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && !strings.HasPrefix(line, "#") {
			m[tld] = use
		}
	}
	return m
})
