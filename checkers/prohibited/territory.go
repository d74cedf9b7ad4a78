package prohibited

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	wordset "github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Taiwan, Hong Kong and Macao may stand in a row with states that is called
// 国家和地区, not in one that is called 国家.
var (
	calledStates = lazy.Regexp(`^[^。；]{0,24}?(?:等|各|多个|几个|这些|两|三|四|五|\d)*(?:国家|国)`)
	calledState  = lazy.Regexp(`^等(?:多个|几个|各|(?:\d+|[一二两三四五六七八九十]+)个)?(?:国家|国)[的，、。；：）)联开进出之和与有间]`)
	withRegions  = lazy.Regexp(`国家[（(]?(?:和|与|及|或|、|/)?(?:地区|经济体)|地区|经济体`)
)

const (
	china    = "中国"
	rowMark  = "、和与及跟同"
	rowCalls = 90 // bytes behind a region in which a row of states says what it is
)

// notAlone are how the name of a region goes on where it is called what it is.
var notAlone = wordset.NewSet("地区", "省", "特别行政区", "特区", "海峡", "同胞")

// mayBeState is what nearly no mention of a region passes: that it stands
// beside China, under a label, or in a row with an end.
func mayBeState(h scan.Hit) bool {
	before, after := h.In.View[:h.Span.Start], h.In.View[h.Span.End:]
	if notAlone().Begins(after) {
		return false
	}
	return besideChina(before) > 0 || underLabel(before) >= 0 || strings.Contains(after[:min(len(after), rowCalls)], "等")
}

// besideChina returns the length of 中国和 and the like at the end of a text, 0
// if it does not end so.
func besideChina(before string) int {
	r, size := utf8.DecodeLastRuneInString(before)
	if strings.ContainsRune(rowMark, r) && strings.HasSuffix(before[:len(before)-size], china) {
		return len(china) + size
	}
	return 0
}

// underLabel returns where 国籍： and the like stand, no more than a short list
// before the end of a text; -1 if none does.
func underLabel(before string) int {
	const most = 40 // runes, without the blanks behind the colon
	runes, blanks := 0, 0
	for i := len(before); i > 0 && runes-blanks <= most; {
		r, size := utf8.DecodeLastRuneInString(before[:i])
		i -= size
		switch r {
		case '。', '；', '\n':
			return -1
		case '：', ':':
			if at := stateLabel(before[:i]); at >= 0 {
				return at
			}
			blanks = 0
		case ' ', '\t', '\r', '\f':
			blanks++
		default:
			blanks = 0
		}
		runes++
	}
	return -1
}

// stateLabel returns where a label ends that states stand under; -1 if the text
// does not end in one.
func stateLabel(s string) int {
	s = strings.TrimSuffix(s, "名称")
	for _, label := range []string{"国家", "国别", "国籍", "目的国", "原产国", "客源国"} {
		if strings.HasSuffix(s, label) {
			return len(s) - len(label)
		}
	}
	return -1
}

// amongCountries reports a region that is counted among states (PRO-02).
func (m *matter) amongCountries() {
	view, at := m.view(), m.hit.Span
	report := func(span dict.Span, why string) {
		if !m.pass.Words().Keeps(view, at, dict.BoundaryStraddle) {
			return
		}
		m.report(scan.Finding{
			Rule: "PRO-02", Span: span, Confidence: scan.Strong, Evidence: []scan.Evidence{evidence("territory", why)},
			Message: m.pass.Say("涉港澳台表述疑似不规范：把“"+at.In(view)+"”与国家并列，请核实",
				"a region is counted among states, please check the wording"),
		})
	}
	before, after := view[m.sentence.Start:at.Start], view[at.End:max(m.sentence.End, at.End)]
	if n := besideChina(before); n > 0 {
		report(dict.Span{Start: at.Start - n, End: at.End}, m.pass.Say("与“中国”并列", "set beside China"))
		return
	}
	if underLabel(before) >= 0 && !strings.HasSuffix(before, china) {
		report(at, m.pass.Say("列在“国家”“国籍”之下", "listed as a state"))
		return
	}
	if !strings.Contains(after[:min(len(after), rowCalls)], "等") {
		return
	}
	state, span := m.rowOfStates()
	if state == "" {
		if loc := calledState().FindStringIndex(after); loc != nil && !withRegions().MatchString(after) {
			_, size := utf8.DecodeLastRuneInString(after[:loc[1]])
			report(dict.Span{Start: at.Start, End: at.End + loc[1] - size}, m.pass.Say("统称国家", "called a state"))
		}
		return
	}
	rest := view[span.End:max(m.sentence.End, span.End)]
	if !strings.HasPrefix(rest, "等") {
		return
	}
	if loc := calledStates().FindStringIndex(rest); loc != nil && !withRegions().MatchString(rest[:min(len(rest), loc[1]+12)]) {
		span.End += loc[1]
		report(span, m.pass.Say("与"+state+"同列并统称国家", "in one row with "+state+", called states"))
	}
}

// maxRowGap is how many bytes may stand between a member of an enumeration and
// the next one that is known.
const maxRowGap = 60

// rowOfStates returns a state that stands in one enumeration with the region,
// and the enumeration.
func (m *matter) rowOfStates() (string, dict.Span) {
	const longest = 60 // bytes of a name of a state
	row, state := m.hit.Span, ""
	r := &m.countries
	near := dict.Span{Start: onRune(r.view, max(m.sentence.Start, row.Start-maxRowGap-longest)), End: max(m.sentence.End, row.End)}
	for i := r.from(near); i < len(r.list) && r.list[i].Start < min(near.End, row.End+maxRowGap+1); i++ {
		w := r.list[i]
		gap := ""
		switch {
		case w.End > near.End:
			continue
		case w.End <= row.Start:
			gap = r.view[w.End:row.Start]
		case w.Start >= row.End:
			gap = r.view[row.End:w.Start]
		default:
			continue
		}
		if isRowGap(gap) {
			row.Start, row.End = min(row.Start, w.Start), max(row.End, w.End)
			state = w.In(r.view)
		}
	}
	return state, row
}

// isRowGap reports whether what stands between two members of an enumeration
// is a mark or other short members.
func isRowGap(s string) bool {
	if s == "" || len(s) > maxRowGap || strings.ContainsAny(s, "，。；：") {
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
func (m *matter) wording() {
	m.report(scan.Finding{
		Rule: "PRO-02", Confidence: scan.Strong, Evidence: []scan.Evidence{evidence("wording", m.hit.Text())},
		Message: m.pass.Say("涉港澳台表述疑似不规范，请对照规定用语核实", "a wording about Hong Kong, Macao or Taiwan that should be checked"),
	})
}

// emblem reports the flag, the emblem or the anthem in words of a sale (PRO-03).
func (m *matter) emblem() {
	word := m.says(m.near(60), "sale")
	if word == "" {
		return
	}
	m.report(scan.Finding{
		Rule: "PRO-03", Confidence: scan.Weak, Evidence: []scan.Evidence{evidence("sale", word)},
		Message: m.pass.Say("国旗、国徽、国歌疑似用于商品或广告，请核实", "the flag, the emblem or the anthem seems to serve a sale, please check"),
	})
}
