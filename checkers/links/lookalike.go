package links

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// confusables are characters that are taken for Latin letters.
type confusables struct {
	runes map[rune]rune
	ascii [utf8.RuneSelf]byte // what those of ASCII look like, folded too
}

func (c *confusables) add(rows []row) error {
	c.runes = map[rune]rune{}
	for _, r := range rows {
		char, size := utf8.DecodeRuneInString(r.key)
		letter, n := utf8.DecodeRuneInString(r.value)
		if size != len(r.key) || n != len(r.value) {
			return fmt.Errorf("%q: want one character and one letter", r.key)
		}
		c.runes[char] = letter
	}
	for r := range rune(utf8.RuneSelf) {
		if like, ok := c.like(r); ok && like < utf8.RuneSelf {
			c.ascii[r] = byte(like)
		}
	}
	return nil
}

// like returns what a rune is taken for; ok is false for one that nobody sees.
func (c *confusables) like(r rune) (like rune, ok bool) {
	if letter, ok := c.runes[r]; ok {
		r = letter
	} else if r, ok = dict.FoldRune(r); !ok {
		return 0, false
	} else if letter, ok := c.runes[r]; ok {
		r = letter
	}
	if r == 'i' {
		r = 'l'
	}
	return r, true
}

// skeleton returns what a host looks like at a glance: two hosts that a reader
// takes for one another have the same.
func (c *confusables) skeleton(host string) string {
	b := make([]byte, 0, len(host)+utf8.UTFMax)
	for _, r := range host {
		if r < utf8.RuneSelf && c.ascii[r] != 0 {
			b = append(b, c.ascii[r])
		} else if like, ok := c.like(r); ok {
			b = utf8.AppendRune(b, like)
		}
	}
	s := string(b)
	if strings.Contains(s, "rn") || strings.Contains(s, "vv") || strings.Contains(s, "cl") {
		return looks.Replace(s)
	}
	return s
}

// looks are pairs of letters that look like one.
var looks = strings.NewReplacer("rn", "m", "vv", "w", "cl", "d")

// offices are the labels of hosts under .cn that only offices and schools get.
var offices = [...]string{"gov", "edu"}

// lookAlike reports hosts that are made to be taken for an office's or for
// another that readers know (LNK-05).
func (c *checker) lookAlike(pass *scan.Pass, p *place) bool {
	if trusted(p.class) {
		return false
	}
	kind, like := c.imitates(p)
	if kind == "" {
		return false
	}
	f := scan.Finding{
		Rule: "LNK-05", Confidence: scan.Strong,
		Evidence: []scan.Evidence{{Kind: kind, Detail: pass.Say("易被误认为 ", "easily taken for ") + like}},
		Message: pass.Say("疑似仿冒域名，外观与 "+like+" 相近但不属于它，请核实，勿直接访问",
			"looks like "+like+" and is not: check it, do not open it"),
	}
	if p.link == nil { // words of the text: a warning may name the host
		f.Suppressors = scan.Police | scan.Mention
	}
	return p.report(pass, f)
}

// imitates tells how a host imitates another, and which.
func (c *checker) imitates(p *place) (kind, like string) {
	if at := strings.IndexByte(authority(p), '@'); at >= 0 && strings.Contains(authority(p)[:at], ".") {
		return "userinfo", authority(p)[:at]
	}
	host := p.Host
	if isIP(host) {
		return "", ""
	}
	if strings.Contains(host, "xn--") {
		if u, err := idna.ToUnicode(host); err == nil {
			host = u
		}
	}
	labels := strings.Split(host, ".")
	looks := "." + c.confusables.skeleton(host)
	for k, office := range offices {
		for i, l := range labels {
			last := i == len(labels)-1
			switch {
			case l == office && !last && labels[i+1] == "cn" && i+1 < len(labels)-1:
				return "suffix", office + ".cn" // gov.cn.example.com
			case l == office && i > 0 && i == len(labels)-2 && slices.Contains(genericTLDs, labels[i+1]):
				return "tld", strings.Join(labels[:i+1], ".") + ".cn" // example.gov.com
			case i > 0 && !last && l == office+"-cn", l == office+"cn" && !last:
				return "label", office + ".cn" // example.gov-cn.com
			case i == len(labels)-2 && office == "gov" && (strings.HasSuffix(l, "-gov") || strings.HasSuffix(l, "-gov-cn") || strings.HasSuffix(l, "govcn")):
				return "label", "gov.cn" // example-gov.cn
			}
		}
		if strings.HasSuffix(looks, c.offices[k]) && !strings.HasSuffix("."+host, "."+office+".cn") {
			return "confusable", office + ".cn" // g0v.cn
		}
	}
	name := domain(host)
	look := c.confusables.skeleton(name)
	if known := c.looks[look]; known != "" && known != name {
		return "confusable", known
	}
	for _, own := range p.allowed {
		if own = domain(own); own != name && c.confusables.skeleton(own) == look {
			return "confusable", own
		}
	}
	return "", ""
}

// genericTLDs are top-level domains that nobody's government uses.
var genericTLDs = []string{"com", "net", "org", "top", "vip", "xyz", "club", "site", "online", "info", "cc", "icu", "shop", "ltd", "wang", "work", "live", "pro"}

// authority returns what an address has between its // and its path.
func authority(p *place) string {
	if p.link == nil {
		return ""
	}
	_, rest, _ := strings.Cut(p.link.Href, "//")
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	return rest
}
