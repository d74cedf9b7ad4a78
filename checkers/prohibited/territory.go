package prohibited

import (
	"regexp"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Taiwan, Hong Kong and Macao may stand in a row with states that is called
// 国家和地区, not in one that is called 国家.
var (
	calledStates = regexp.MustCompile(`^[^。；]{0,24}?(?:等|各|多个|几个|这些|两|三|四|五|\d)*(?:国家|国)`)
	withRegions  = regexp.MustCompile(`国家[（(]?(?:和|与|及|或|、|/)?(?:地区|经济体)|地区|经济体`)
	stateLabel   = regexp.MustCompile(`(?:国家|国别|国籍|目的国|原产国|客源国)(?:名称)?[：:]\s*[^。；\n]{0,40}$`)
	rowMark      = "、和与及跟同"
)

// amongCountries reports a region that is counted among states (PRO-02).
func (c *checker) amongCountries(m *matter) {
	view, at := m.view(), m.hit.Span
	before, after := view[m.sentence.Start:at.Start], view[at.End:max(m.sentence.End, at.End)]
	report := func(span dict.Span, why string) {
		m.report(scan.Finding{
			Rule: "PRO-02", Span: span, Confidence: scan.Strong, Evidence: []scan.Evidence{evidence("territory", why)},
			Message: m.pass.Say("涉港澳台表述疑似不规范：把“"+at.In(view)+"”与国家并列，请核实",
				"a region is counted among states, please check the wording"),
		})
	}
	if startsWithAny(after, []string{"地区", "省", "特别行政区", "特区", "海峡", "同胞"}) {
		return
	}
	for _, and := range strings.Split(rowMark, "") {
		if strings.HasSuffix(before, "中国"+and) {
			report(dict.Span{Start: at.Start - len("中国"+and), End: at.End}, m.pass.Say("与“中国”并列", "set beside China"))
			return
		}
	}
	if strings.Contains(before, "国") && stateLabel.MatchString(before) && !strings.HasSuffix(before, "中国") {
		report(at, m.pass.Say("列在“国家”“国籍”之下", "listed as a state"))
		return
	}
	if !strings.Contains(after[:min(len(after), 90)], "等") {
		return
	}
	if state, span := c.rowOfStates(view, m.sentence, at); state != "" {
		rest := view[span.End:max(m.sentence.End, span.End)]
		if loc := calledStates.FindStringIndex(rest); loc != nil && loc[0] == 0 && !withRegions.MatchString(rest[:min(len(rest), loc[1]+12)]) && strings.HasPrefix(rest, "等") {
			span.End += loc[1]
			report(span, m.pass.Say("与"+state+"同列并统称国家", "in one row with "+state+", called states"))
		}
	}
}

// rowOfStates returns a state that stands in one enumeration with at, and the
// enumeration.
func (c *checker) rowOfStates(view string, sentence, at dict.Span) (string, dict.Span) {
	row, state := at, ""
	for _, w := range c.countries.in(view, sentence) {
		gap := ""
		switch {
		case w.End <= row.Start:
			gap = view[w.End:row.Start]
		case w.Start >= row.End:
			gap = view[row.End:w.Start]
		default:
			continue
		}
		if isRowGap(gap) {
			row.Start, row.End = min(row.Start, w.Start), max(row.End, w.End)
			state = w.In(view)
		}
	}
	return state, row
}

// isRowGap reports whether what stands between two members of an enumeration
// is a mark or other short members.
func isRowGap(s string) bool {
	if s == "" || len(s) > 60 || strings.ContainsAny(s, "，。；：") {
		return false
	}
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(rowMark, r) }) {
		if len(part) > 15 {
			return false
		}
	}
	return strings.ContainsAny(s, rowMark)
}

// wording reports fixed expressions that call a region a state (PRO-02).
func (c *checker) wording(m *matter) {
	m.report(scan.Finding{
		Rule: "PRO-02", Confidence: scan.Strong, Evidence: []scan.Evidence{evidence("wording", m.hit.Text())},
		Message: m.pass.Say("涉港澳台表述疑似不规范，请对照规定用语核实", "a wording about Hong Kong, Macao or Taiwan that should be checked"),
	})
}

// emblem reports the flag, the emblem or the anthem in words of a sale (PRO-03).
func (c *checker) emblem(m *matter) {
	word := c.says(m.view(), m.near(60), "sale")
	if word == "" {
		return
	}
	m.report(scan.Finding{
		Rule: "PRO-03", Confidence: scan.Weak, Evidence: []scan.Evidence{evidence("sale", word)},
		Message: m.pass.Say("国旗、国徽、国歌疑似用于商品或广告，请核实", "the flag, the emblem or the anthem seems to serve a sale, please check"),
	})
}
