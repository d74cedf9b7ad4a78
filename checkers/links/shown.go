package links

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/scan"
)

// site is a name that readers know and the hosts that bear it.
type site struct {
	name  string
	hosts []string
}

func newSites(rows []row) []site {
	var list []site
	for _, r := range rows {
		list = append(list, site{r.key, strings.Split(r.value, "|")})
	}
	return list
}

// otherThanShown reports links whose words are an address, or the name of a
// site, that is not where they lead (LNK-03).
func (c *checker) otherThanShown(pass *scan.Pass, p *place) bool {
	if p.link == nil || p.link.Anchor.Len() == 0 || p.class == "own" {
		return false
	}
	for _, a := range addressesIn(p.in, p.link.Anchor) {
		if related(a.Host, p.Host) {
			continue
		}
		return p.report(pass, scan.Finding{
			Rule: "LNK-03", Confidence: scan.Exact,
			Evidence: []scan.Evidence{{Kind: "shown", Detail: a.Host}},
			Message:  pass.Say("链接文字显示的网址是 "+a.Host+"，实际指向 "+p.Host+"，请核实", "the link shows "+a.Host+" and leads to "+p.Host+", please check"),
		})
	}
	if p.class != "" { // known hosts carry pages of offices, too
		return false
	}
	name, hosts := c.named(p.shown())
	if name == "" || below(p.Host, hosts) {
		return false
	}
	return p.report(pass, scan.Finding{
		Rule: "LNK-03", Severity: scan.Medium, Confidence: scan.Weak,
		Evidence: []scan.Evidence{{Kind: "shown", Detail: name}},
		Message:  pass.Say("链接文字是“"+name+"”，实际指向 "+p.Host+"，请核实是否为其官方网站", "the link says "+name+" and leads to "+p.Host+", please check that it is its site"),
	})
}

// related reports whether two hosts belong to one registered name.
func related(shown, real string) bool {
	return domain(shown) == domain(real) || shown == real
}

func below(host string, list []string) bool {
	for _, h := range list {
		if host == h || strings.HasSuffix(host, "."+h) {
			return true
		}
	}
	return false
}

// bodies are what the sites of offices are called, and the endings that make
// a name one of a site.
var (
	bodies   = []string{"人民政府", "政府", "政务", "委员会", "教育局", "公安局", "人民法院", "人民检察院", "税务局", "财政局"}
	siteEnds = []string{"网站", "官网", "门户", "门户网", "政府网", "政务网", "公众网", "官方网站", "办事大厅", "服务网", "服务平台"}
)

// named returns the known site or the office whose site the words of a link
// name, with the hosts that may stand behind it.
func (c *checker) named(words string) (string, []string) {
	words = strings.Trim(words, " 　·>»-|[]【】“”《》")
	if utf8.RuneCountInString(words) > 24 {
		return "", nil
	}
	for _, s := range c.sites {
		if words == s.name || strings.HasPrefix(words, s.name) && endsAsSite(words) {
			return s.name, s.hosts
		}
	}
	if endsAsSite(words) {
		for _, o := range bodies {
			if strings.Contains(words, o) {
				return words, []string{"gov.cn"}
			}
		}
	}
	return "", nil
}

func endsAsSite(words string) bool {
	for _, e := range siteEnds {
		if strings.HasSuffix(words, e) {
			return true
		}
	}
	return false
}
