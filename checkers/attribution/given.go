package attribution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// source judges a source line or repost mark: ATT-02 where it names nobody,
// ATT-03 where it names somebody whom no list knows.
func (s *statement) source(m mark) {
	if m.value.Len() == 0 {
		return
	}
	names := m.names()
	named := func(at dict.Span) bool { return s.identify(at.In(m.in.View)) != vague }
	if s.identify(m.text()) == vague || len(names) > 0 && !slices.ContainsFunc(names, named) { // 网络（侵删）
		s.vague(m.in, m.value, m.text(), scan.Ban|scan.Mention) // what the text warns of is no reason for such a line
		return
	}
	known := false
	for _, at := range names {
		name := at.In(m.in.View)
		switch s.identify(name) {
		case unknown:
			if !known || !isPerson(m.in.View[:at.Start], name) { // 来源：石桥镇 韦小波
				s.unlisted(m.in, at, name, scan.Medium)
			}
		case institution, press:
			s.unlisted(m.in, at, name, scan.Low)
			known = true
		default:
			known = true
		}
	}
}

// isPerson reports whether what follows a source after a blank may be a person's name.
func isPerson(before, name string) bool {
	if !strings.HasSuffix(before, " ") && !strings.HasSuffix(before, "　") {
		return false
	}
	for _, r := range name {
		if !unicode.Is(unicode.Han, r) && r != '·' {
			return false
		}
	}
	n := utf8.RuneCountInString(name)
	return n >= 2 && n <= 4
}

// vague reports ATT-02; suppressors, unless 0, take the place of the rule's.
func (s *statement) vague(in *scan.Text, at dict.Span, value string, suppressors scan.Suppressors) {
	s.pass.Report(scan.Finding{
		Rule: "ATT-02", In: in, Span: at, Confidence: scan.Strong, Suppressors: suppressors,
		Message: s.pass.Say(
			"来源写作“"+value+"”，没有指明具体的稿源单位，内容无法追溯，请核实",
			"the source “"+value+"” names nobody: the text cannot be traced"),
		Evidence: []scan.Evidence{{Kind: "vague", Detail: value}},
	})
}

func (s *statement) unlisted(in *scan.Text, at dict.Span, name string, severity scan.Severity) {
	if host := hostOf(s.pass.Document.SourceURL); host == "gov.cn" || onHost(host, []string{"gov.cn"}) {
		return
	}
	s.pass.Report(scan.Finding{
		Rule: "ATT-03", In: in, Span: at, Severity: severity, Confidence: scan.Weak,
		Message: s.pass.Say(
			"“"+name+"”不是党政机关，也不在已载入的稿源名单中，疑似不属于可以转载的来源，请对照现行名单核实",
			"“"+name+"” is no organ and stands on no list of sources that was loaded: please check against the current list"),
		Evidence: []scan.Evidence{{Kind: "source", Detail: name}},
	})
}

// remark is the trigger of remarks that name nobody.
const remark = "remark"

// inline reports ATT-02 for remarks such as 图片来源于网络，侵删: one a sentence.
func (s *statement) inline(hits []scan.Hit) {
	var last *scan.Text
	end := -1
	for _, h := range hits {
		if h.In == last && h.Span.Start <= end || s.insideMark(h) {
			continue
		}
		last, end = h.In, h.In.Sentence(h.Span.Start).End
		s.vague(h.In, h.Span, h.Text(), 0)
	}
}

// insideMark reports a hit that a source line or repost mark covers and that source has judged.
func (s *statement) insideMark(h scan.Hit) bool {
	for _, m := range s.marks {
		if m.in == h.In && h.Span.Start < m.whole.End && m.whole.Start < h.Span.End {
			return true
		}
	}
	return false
}
