package attribution

import (
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// credits reports ATT-04: a repost from a medium that does not name author,
// editor or, where the title was changed, the original title.
func (s *statement) credits() {
	from, inField := s.repostedFrom()
	if from == "" {
		return
	}
	severity := scan.Unset
	if inField && !s.credited("") && s.pass.Document.Author == "" && s.pass.Document.Editor == "" {
		severity = scan.Info // a bare source field: the system may keep the credits elsewhere
	}
	var missing []scan.Bilingual
	if s.pass.Document.Author == "" && !s.credited("记者", "作者", "通讯员", "撰稿", "撰文") && !s.reporters() {
		missing = append(missing, scan.Bilingual{ZH: "作者", EN: "author"})
	}
	if s.pass.Document.Editor == "" && !s.credited("编辑", "责编", "编审", "主编") {
		missing = append(missing, scan.Bilingual{ZH: "编辑", EN: "editor"})
	}
	if o := s.pass.Document.Original; o != nil && o.Title != "" && s.pass.Document.Title != "" && o.Title != s.pass.Document.Title && !s.credited("标题") {
		missing = append(missing, scan.Bilingual{ZH: "原标题", EN: "original title"})
	}
	if len(missing) == 0 {
		return
	}
	list := make([]string, len(missing))
	for i, m := range missing {
		list[i] = m.In(s.pass.Lang)
	}
	what := strings.Join(list, s.pass.Say("、", ", "))
	s.pass.Report(scan.Finding{
		Rule: "ATT-04", Severity: severity, Confidence: scan.Weak,
		Message:  s.pass.Say("转载“"+from+"”的稿件，没有标明"+what+"，请补充", "a repost from “"+from+"” names no "+what),
		Evidence: []scan.Evidence{{Kind: "missing", Detail: what}},
	})
}

// repostedFrom returns the medium that a source line names, "" if the text is
// the publisher's or an organ's, and whether the source field names it.
func (s *statement) repostedFrom() (name string, inField bool) {
	for _, m := range s.marks {
		if m.kind != sourceLine && m.kind != repostMark {
			continue
		}
		for _, at := range m.names() {
			name := at.In(m.in.View)
			if w := s.identify(name); w == listed && s.byName[normal(name)] != nil && !s.isNewsroom() {
				return name, m.in.Field == "source"
			}
		}
	}
	return "", false
}

// credited reports whether a credit of one of these kinds stands in the text:
// 责任编辑 for 编辑, any for "".
func (s *statement) credited(kinds ...string) bool {
	for _, m := range s.marks {
		if m.kind != credit || m.value.Len() == 0 {
			continue
		}
		for _, kind := range kinds {
			if strings.HasSuffix(m.label, kind) {
				return true
			}
		}
	}
	return false
}

// reporters reports whether the dateline or the first line names its reporters: （记者周闻）.
func (s *statement) reporters() bool {
	for _, m := range s.marks {
		if m.kind == dateline {
			line := m.in.Line(m.whole.Start)
			return strings.Contains(firstRunes(m.in.View[m.whole.End:line.End], 40), "记者")
		}
	}
	if s.body == nil {
		return false
	}
	head, _ := edgeLines(s.body)
	for _, at := range head {
		if strings.Contains(firstRunes(at.In(s.body.View), 30), "记者") {
			return true
		}
	}
	return false
}
