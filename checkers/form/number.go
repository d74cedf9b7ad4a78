package form

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// ownNumber is a line that is a document number and nothing else. GB/T 9704
// writes 代字〔年〕序号: hexagonal brackets, no 第, no leading zero.
var (
	ownNumber = lazy.Regexp(`^\p{Han}{2,15}([〔\[［【（(﹝])((?:19|20)\d{2})[〕\]］】）)﹞](第?)(0*)\d{1,5}号$`)
	cited     = lazy.Regexp(`\p{Han}{2,12}〔((?:19|20)\d{2})〕(第?)(0*)\d{1,5}号`)
	// citing stands before a number that is cited and is not part of it.
	citing = lazy.Regexp(`^\p{Han}*?(?:根据|按照|依据|参照|对照|落实|贯彻|执行|印发|见|和|及|与|以|关于)+`)
	// otherNumber are numbers of other kinds, which have forms of their own.
	otherNumber = lazy.Regexp(`[民刑行执赔破仲审终初再]|审图|ICP|令|GS|公告|批准|证|专利`)
)

// since is the year from which the present standard is followed in full.
const since = 2013

// documentNumber reports faults of the draft's own number, and of a cited one
// where 第 or a leading zero stands in it.
func documentNumber(p *scan.Pass, h scan.Hit) {
	view := h.In.View
	// The bracket of the draft's own number; most that open before a year do not close behind it.
	if text := h.Text(); strings.HasSuffix(text, "0") && !strings.HasPrefix(text, "〕") && !yearCloses(view[h.Span.End:]) {
		return
	}
	line := lineAround(view, h.Span)
	text := strings.Trim(line.In(view), " 　\t\u00a0")
	start := line.Start + strings.Index(line.In(view), text)
	if m := ownNumber().FindStringSubmatch(text); m != nil {
		if year, _ := strconv.Atoi(m[2]); year < since || otherNumber().MatchString(text) {
			return
		}
		if why := faults(p, m[1], m[3], m[4]); why != "" {
			p.Report(finding("FMT-07", h.In, dict.Span{Start: start, End: start + len(text)}, p.Say("发文字号格式疑似不规范："+why+"，请核实", "the document number is not in the standard form")))
		}
		return
	}
	sentence := h.In.Sentence(h.Span.Start)
	for _, m := range cited().FindAllStringSubmatchIndex(sentence.In(view), -1) {
		at := dict.Span{Start: sentence.Start + m[0], End: sentence.Start + m[1]}
		at.Start += len(citing().FindString(at.In(view)))
		s := at.In(view)
		year, _ := strconv.Atoi(sentence.In(view)[m[2]:m[3]])
		if !at.Overlaps(h.Span) || year < since || otherNumber().MatchString(s) {
			continue
		}
		if why := faults(p, "〔", sentence.In(view)[m[4]:m[5]], sentence.In(view)[m[6]:m[7]]); why != "" {
			p.Report(finding("FMT-07", h.In, at, p.Say("发文字号格式疑似不规范："+why+"，请核实", "the document number is not in the standard form")))
		}
	}
}

// yearCloses reports the rest of a year in brackets: 26〕.
func yearCloses(s string) bool {
	if len(s) < 3 || s[0]-'0' > 9 || s[1]-'0' > 9 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[2:])
	return strings.ContainsRune("〕]］】）)﹞", r)
}

func faults(p *scan.Pass, bracket, ordinal, zeros string) string {
	var list []string
	if bracket != "〔" {
		list = append(list, p.Say("年份应使用六角括号〔〕", "the year stands in hexagonal brackets"))
	}
	if ordinal != "" {
		list = append(list, p.Say("序号前不加“第”", "no 第 before the number"))
	}
	if zeros != "" {
		list = append(list, p.Say("序号不编虚位", "no leading zero"))
	}
	return strings.Join(list, p.Say("，", ", "))
}
