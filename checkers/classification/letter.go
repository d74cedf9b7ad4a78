package classification

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

// openLetters are letters to the public, to persons, or published by their nature.
var openLetters = lazy.Regexp(`邀请|询价|致歉|公开征集|征集|答复|提案|议案|建议的|商洽函样|遴选|招募|感谢|慰问|倡议|告知函|催告|律师函|公开信|比选|采购|磋商|招标`)

// letter reports 函 between organs: its title and an organ as addressee, with
// the closing of such a letter.
func (c *checker) letter(pass *desk, p *paper) bool {
	at, core, closes := p.closing("reply")
	if !closes || !p.addressesOrgan() || openLetters().MatchString(p.name()) {
		return false
	}
	name := p.name()
	isLetter := p.Kind == scan.KindLetter && strings.Contains(name, "关于")
	if !isLetter && !strings.Contains(at.In(p.In.View), "函") {
		return false
	}
	f := scan.Finding{Rule: "CLS-14", In: p.In, Span: at, Core: core, Confidence: scan.Strong}
	if isLetter && p.title.Len() > 0 {
		f = p.atTitle("CLS-14")
		p.because(pass, &f, "结尾用语："+at.In(p.In.View), "it closes as a letter between organs does")
	}
	p.because(pass, &f, "主送机关："+p.Addressee.In(p.In.View), "it is addressed to an organ")
	pass.say(f)
	return true
}
