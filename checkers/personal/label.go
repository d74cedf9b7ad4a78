package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
)

// Kinds of labels: the categories of labels.tsv.
const (
	kindID            kind = "id"
	kindCertificate   kind = "certificate" // of a kind that is not said
	kindPermit        kind = "permit"
	kindPRCard        kind = "prcard"
	kindPassport      kind = "passport"
	kindTravel        kind = "travel"
	kindMobile        kind = "mobile"
	kindPhone         kind = "phone"
	kindContact       kind = "contact" // who answers questions about a notice
	kindDuty          kind = "duty"    // lines of an office
	kindHome          kind = "home"
	kindBank          kind = "bank"    // accounts that persons have
	kindAccount       kind = "account" // accounts of anybody
	kindBranch        kind = "branch"
	kindHolder        kind = "holder"
	kindPlate         kind = "plate"
	kindEmail         kind = "email"
	kindWechat        kind = "wechat"
	kindQQ            kind = "qq"
	kindQQGroup       kind = "qqgroup"
	kindSocial        kind = "social"
	kindStudent       kind = "student"
	kindExam          kind = "exam"
	kindDisabled      kind = "disabled"
	kindMilitary      kind = "militaryid"
	kindDriver        kind = "driver"
	kindAddress       kind = "address"
	kindOfficeAddress kind = "officeaddress"
	kindName          kind = "name"
	kindBirth         kind = "birth"
	kindNative        kind = "native"
	kindCode          kind = "code" // numbers of things, papers and organisations
	kindPassword      kind = "password"
	kindLogin         kind = "login"
	kindMedia         kind = "socialmedia"
	kindUnit          kind = "unit"
	kindHealth        kind = "health"
	kindHardship      kind = "hardship"
	kindFaith         kind = "faith"
	kindStatus        kind = "status"
	kindSchool        kind = "school"
	kindClass         kind = "class"
	kindAge           kind = "age"
	kindSex           kind = "sex"
	kindPost          kind = "post"
)

// label is a word that says what stands beside it.
type label struct {
	dict.Span
	kind kind
	// direct: nothing but glue (：, 为, 号码) and other values stand between.
	direct bool
	// runes between the label and the value
	gap int
}

// reach is how far before a value its label is looked for, in bytes.
const reach = 120

// labelBefore returns the last label before pos on its line, or in its cell.
func (r *reader) labelBefore(pos int) (label, bool) {
	from := max(0, pos-reach)
	if i := strings.LastIndexByte(r.view[from:pos], '\n'); i >= 0 {
		from += i + 1
	}
	for from < pos && !utf8.RuneStart(r.view[from]) {
		from++
	}
	return r.labelIn(dict.Span{Start: from, End: pos})
}

// labelIn returns the last label in the window, measured to the window's end.
func (r *reader) labelIn(window dict.Span) (label, bool) {
	text := window.In(r.view)
	r.matches = r.facts.labels.matcher().AppendMatches(r.matches[:0], text)
	best := -1
	for i, m := range r.matches {
		if r.inWord(text, m) {
			continue
		}
		if best < 0 || m.End > r.matches[best].End || m.End == r.matches[best].End && m.Start < r.matches[best].Start {
			best = i
		}
	}
	if best < 0 {
		return label{}, false
	}
	m := r.matches[best]
	l := label{
		Span: dict.Span{Start: window.Start + m.Start, End: window.Start + m.End},
		kind: r.facts.labels.kinds[m.Pattern],
	}
	l.direct, l.gap = glue(text[m.End:])
	return l, true
}

// inWord reports a label of Latin letters that is part of a longer word (Tel in Hotel).
func (r *reader) inWord(text string, m dict.Match) bool {
	return isLatin(text[m.Start]) && m.Start > 0 && isLatin(text[m.Start-1]) ||
		isLatin(text[m.End-1]) && m.End < len(text) && isLatin(text[m.End])
}

func isLatin(b byte) bool { return b|0x20-'a' < 26 }

// glue reports whether the text between a label and a value only joins them,
// and how many Han characters it has that do not.
func glue(gap string) (direct bool, han int) {
	direct = true
	for i := 0; i < len(gap); {
		r, size := utf8.DecodeRuneInString(gap[i:])
		i += size
		switch {
		case r == '。' || r == '；' || r == ';' || r == '！' || r == '\n':
			direct = false
			han += 20 // another sentence
		case isHan(r):
			if !strings.ContainsRune("号码为是的及和或与有即：填写", r) {
				direct = false
				han++
			}
		}
	}
	return direct, han
}

func isHan(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r >= 0x3400 && r <= 0x4DBF || r >= 0x20000 && r <= 0x3134F || r == '〇'
}

// headerKind tells what stands under a column header. What brackets say about
// it does not count: 身份证号（18位）.
func (l *labels) headerKind(header string) kind {
	plain := squeeze(header)
	if k, ok := l.exact[plain]; ok || plain == "" {
		return k
	}
	if counts().Ends(plain) {
		return none // 身份证办理数, 银行卡发卡量
	}
	best, from, to, person := none, 0, 0, none
	for _, m := range l.matcher().AppendMatches(nil, plain) {
		k := l.kinds[m.Pattern]
		if m.End > to || m.End == to && m.Start < from {
			best, from, to = k, m.Start, m.End
		}
		if k == kindID || k == kindMobile || k == kindBank {
			person = k
		}
	}
	if best == kindCode && person != none && strings.ContainsAny(plain, "/、或及,") {
		return person // 身份证号码/统一社会信用代码
	}
	return best
}

// counts end the headers of columns of statistics.
var counts = words.NewSet("数", "量", "率", "额", "用户")

// squeeze folds a header and drops its spaces and what stands in brackets.
func squeeze(header string) string {
	var b strings.Builder
	depth := 0
	for _, r := range dict.Fold(header) {
		switch r {
		case '(', '[', '【', '〔':
			depth++
		case ')', ']', '】', '〕':
			depth--
		case ' ', '\t', '\n', '\r', '　', '\u00a0', ':', '*':
		default:
			if depth <= 0 {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}
