package attribution

import (
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// missing reports ATT-01: the text is someone else's and does not say whose.
func (s *statement) missing() {
	evidence := s.foreign()
	if len(evidence) == 0 || s.named() {
		return
	}
	s.pass.Report(scan.Finding{
		Rule: "ATT-01", Confidence: scan.Strong, Evidence: evidence,
		Message: s.pass.Say(
			"疑似转载他人稿件而没有注明来源（"+details(evidence)+"），请核实：转载应当注明来源，使内容可以追溯",
			"this looks like someone else's text ("+details(evidence)+") and no source is given: a repost must name its source"),
	})
}

// named reports whether a source line or a repost mark stands anywhere, be it a bad one: that is ATT-02's and ATT-03's.
func (s *statement) named() bool {
	for _, m := range s.marks {
		if (m.kind == sourceLine || m.kind == repostMark) && m.value.Len() > 0 {
			return true
		}
	}
	return false
}

// foreign lists what shows that the text was written elsewhere.
func (s *statement) foreign() []scan.Evidence {
	var list []scan.Evidence
	add := func(kind, detail string) { list = append(list, scan.Evidence{Kind: kind, Detail: detail}) }
	for _, m := range s.marks {
		switch m.kind {
		case dateline:
			if s.isMedium(m.text()) {
				add("dateline", s.pass.Say("电头：", "dateline: ")+m.whole.In(m.in.View))
			}
		case repostSign:
			add("repost", s.pass.Say("转载标记：", "repost mark: ")+m.whole.In(m.in.View))
		case credit:
			if strings.HasPrefix(m.label, "本报") || strings.HasPrefix(m.label, "本刊") {
				if !s.isNewsroom() {
					add("credit", s.pass.Say("署名：", "credit: ")+m.whole.In(m.in.View))
				}
			}
		}
	}
	doc := s.pass.Document
	if doc.Original != nil && (doc.Original.Body != "" || doc.Original.Title != "") {
		if host := hostOf(doc.Original.SourceURL); host != "" && !onHost(host, s.hosts) {
			add("original", s.pass.Say("原文网址：", "original at ")+host)
		}
	}
	return list
}

// isMedium reports whether the name in a dateline is a medium other than the
// publisher: a listed one, or one by the form of its name. 本网讯, 本局讯 and
// 本站讯 are the publisher's own, 本报讯 is so only in a newsroom.
func (s *statement) isMedium(name string) bool {
	if s.isSelf(normal(name)) {
		return false
	}
	if strings.HasPrefix(name, "本报") || strings.HasPrefix(name, "本刊") || strings.HasPrefix(name, "本社") {
		return !s.isNewsroom()
	}
	if src, _ := s.longestPrefix(name); src != nil {
		return !s.isSelf(normal(src.Name))
	}
	for _, form := range s.forms["medium"] {
		if strings.HasSuffix(name, form) && len(name) > len(form)+len("网") && !s.forms.EndsAs("organ", name) {
			return true
		}
	}
	return false
}

// isNewsroom reports whether the publisher is a medium itself.
func (s *statement) isNewsroom() bool {
	for _, self := range s.self {
		if s.forms.First("newsroom", self) != "" {
			return true
		}
	}
	return false
}

func details(evidence []scan.Evidence) string {
	list := make([]string, len(evidence))
	for i, e := range evidence {
		list[i] = e.Detail
	}
	return strings.Join(list, "；")
}
