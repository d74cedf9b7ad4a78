package links

import (
	"strings"
	"unicode"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

// hidden reports links out of the site that a reader does not see (LNK-04).
// Menus that open on a click are hidden, too: they lead to the site itself and
// to hosts that are known.
func (c *checker) hidden(pass *scan.Pass, p *place) bool {
	if p.link == nil || trusted(p.class) || p.class == "common" {
		return false
	}
	zh, en := c.concealed(p)
	if zh == "" {
		return false
	}
	return p.report(pass, scan.Finding{
		Rule: "LNK-04", Confidence: scan.Strong,
		Evidence: []scan.Evidence{{Kind: "hidden", Detail: pass.Say(zh, en)}},
		Message: pass.Say("页面中有读者看不到的站外链接（"+zh+"），是网页被挂暗链的典型特征，请核实并删除",
			"a link out of the site that readers do not see ("+en+"), as hijacked pages have: check and remove it"),
	})
}

// concealed says how a link is kept from its reader, "" if it is not.
func (c *checker) concealed(p *place) (zh, en string) {
	switch {
	case p.link.Hidden != "":
		return "隐藏：" + p.link.Hidden, "hidden: " + p.link.Hidden
	case p.tag == "meta":
		return "页面自动跳转", "the page leads there by itself"
	case p.tag == "iframe" || p.tag == "frame" || p.tag == "form" || p.tag == "script" || p.tag == "embed":
		return "", ""
	case p.link.Anchor.Len() == 0 && isEmpty(p.in.Source, p.link):
		return "没有文字也没有图片的链接", "no words and no picture"
	case p.link.Anchor.Len() > 0 && !hasWord(p.shown()):
		return "链接文字只有标点或空白", "nothing but a mark for its words"
	}
	return "", ""
}

func hasWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.So, r) })
}

var linkBody = lazy.Regexp(`^[^<>]*>([\s\x{A0}\x{3000}]|&nbsp;|<!--[^>]*-->)*<\s*/\s*[aA]\s*>`)

// isEmpty reports whether nothing stands between the tags of a link of HTML.
func isEmpty(source string, l *scan.Link) bool {
	const tags = 400 // the rest of the opening tag and the closing one
	return linkBody().MatchString(source[l.Target.End:min(len(source), l.Target.End+tags)])
}
