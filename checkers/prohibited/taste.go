package prohibited

import (
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

var generalising = lazy.Regexp(`都|就是|全是|没一个|没有一个|一群|这帮|那帮|这种|真|果然|天生|就会|只会|太|最|不愧是|不配|滚|难怪|怪不得|出了名|又|从来|一向|应该|该`)

// disparaged reports a group of people that is spoken ill of as a whole:
// PRO-04 for ethnic groups, PRO-20 for regions and others. Words for a group
// that are slurs themselves need no more.
func (m *matter) disparaged() {
	f := scan.Finding{
		Rule: "PRO-04", Confidence: scan.Weak,
		Message: m.pass.Say("疑似对民族或群体的歧视性表述，请核实", "looks like disparagement of a group, please check"),
	}
	if m.hit.Term.Category == "pejorative" {
		near := m.near(54)
		group := m.says(near, "ethnic")
		if group == "" {
			f.Rule = "PRO-20"
			group = m.says(near, "people")
		}
		if group == "" || !generalising().MatchString(near.In(m.view())) {
			return
		}
		f.Evidence = []scan.Evidence{evidence("group", group)}
	}
	m.report(f)
}

// badTaste reports flippant words beside a disaster, details of gore and
// gossip about somebody's private life (PRO-20).
func (m *matter) badTaste() {
	f := scan.Finding{Rule: "PRO-20", Confidence: scan.Weak}
	switch m.hit.Term.Category {
	case "flippant":
		word := m.says(m.around(), "disaster")
		if word == "" {
			return
		}
		f.Evidence = []scan.Evidence{evidence("disaster", word)}
		f.Message = m.pass.Say("灾难、伤亡内容中出现戏谑用语，请核实", "a flippant word beside a disaster, please check")
	case "gore":
		word := m.says(m.around(), "disaster")
		f.Severity = scan.Low
		if word != "" {
			f.Severity = scan.Medium
			f.Evidence = []scan.Evidence{evidence("disaster", word)}
		}
		f.Message = m.pass.Say("疑似血腥、惊悚的细节描写，请核实", "details of gore, please check")
	case "scandal":
		word := m.says(m.near(45), "star")
		if word == "" {
			return
		}
		f.Evidence = []scan.Evidence{evidence("about", word)}
		f.Message = m.pass.Say("疑似炒作绯闻、丑闻或低俗内容，请核实", "gossip about a private life, please check")
	}
	m.report(f)
}
