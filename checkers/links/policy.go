package links

import (
	"slices"

	"github.com/xianshen/xianshen/scan"
)

// classNames are the hosts that a page of an office should not link to.
var classNames = map[string]scan.Bilingual{
	"short": {ZH: "短链接，看不出实际指向", EN: "a short link, which hides where it leads"},
	"disk":  {ZH: "网盘链接，内容随时可被更换", EN: "a cloud disk, whose content may change"},
	"shop":  {ZH: "电商、购物网站链接", EN: "a shop"},
	"free":  {ZH: "免费空间或免费域名", EN: "a free host or domain"},
}

// embeds are the elements that bring another host's content into the page.
var embeds = map[string]scan.Bilingual{
	"iframe": {ZH: "嵌入站外页面", EN: "a page of another host inside this one"},
	"frame":  {ZH: "嵌入站外页面", EN: "a page of another host inside this one"},
	"script": {ZH: "引用站外脚本", EN: "a script of another host"},
	"embed":  {ZH: "嵌入站外内容", EN: "content of another host"},
	"form":   {ZH: "表单提交到站外", EN: "a form that sends to another host"},
}

// improper reports hosts that a page of an office should not link to (LNK-02).
func (c *checker) improper(pass *scan.Pass, p *place) bool {
	why, ok := classNames[p.class]
	switch {
	case ok:
	case p.class == "" && embeds[p.tag] != scan.Bilingual{}:
		why = embeds[p.tag]
	case isIP(p.Host):
		why = scan.Bilingual{ZH: "以 IP 地址代替域名", EN: "an IP address instead of a name"}
	case p.oddPort() && p.class == "":
		why = scan.Bilingual{ZH: "使用非常用端口 " + p.Port, EN: "the unusual port " + p.Port}
	default:
		return false
	}
	return p.report(pass, scan.Finding{
		Rule: "LNK-02", Confidence: scan.Exact,
		Evidence: []scan.Evidence{{Kind: "class", Detail: why.In(pass.Lang)}},
		Message:  pass.Say("疑似非正规链接："+why.ZH+"，请核实是否必要", "not a proper link: "+why.EN+", please check whether it is needed"),
	})
}

func (p *place) oddPort() bool {
	return p.Port != "" && !slices.Contains([]string{"80", "443", "8080", "8443"}, p.Port)
}

// unlisted notes hosts that neither the profile nor the embedded list knows (LNK-01).
func (c *checker) unlisted(pass *scan.Pass, p *place) bool {
	if p.class != "" {
		return false
	}
	return p.report(pass, scan.Finding{
		Rule: "LNK-01", Confidence: scan.Weak,
		Message: pass.Say("站外链接 "+p.Host+" 不在允许的域名范围内，请核实", "the host "+p.Host+" is not among those allowed, please check"),
	})
}
