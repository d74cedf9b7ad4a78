package advertising

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

// adMark is the mark by which an advertisement can be told.
var adMark = lazy.Regexp(`(?:^|[\s　】])(?:[【\[（(「]\s*(?:商业)?(?:广告|推广)\s*[】\]）)」]|(?:广告|推广)(?:[\s　]|$))`)

// disguiseLength is how many runes a text has that reads as an article and not as a message.
const disguiseLength = 80

// disguise reports ADV-07: a report or an experience that leads to a purchase and bears no 广告 mark.
func (d *draft) disguise() {
	body := d.pass.Text("body")
	if d.purchases == 0 || body == nil || utf8.RuneCountInString(body.View) < disguiseLength {
		return
	}
	told := d.setting.First("narrative", body.View)
	if told == "" || marked(d.pass) {
		return
	}
	d.pass.Report(scan.Finding{
		Rule: "ADV-07", Confidence: scan.Weak,
		Message:  d.pass.Say("以新闻报道或者体验分享的形式介绍商品并引导购买，没有标明“广告”，疑似软文，请核实", "a report or an experience that leads to a purchase, without the mark 广告"),
		Evidence: []scan.Evidence{{Kind: "narrative", Detail: told}},
	})
}

// marked reports whether the title or a line at either end of the body says 广告.
func marked(pass *scan.Pass) bool {
	if t, at := pass.Title(); t != nil && adMark().MatchString(at.In(t.View)) {
		return true
	}
	view := pass.Text("body").View
	const edge = 200
	for _, part := range []string{view[:min(edge, len(view))], view[max(0, len(view)-edge):]} {
		for line := range strings.Lines(part) {
			if adMark().MatchString(strings.TrimSpace(line)) {
				return true
			}
		}
	}
	return false
}
