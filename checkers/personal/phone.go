package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/areacodes"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// mobile reads mobile numbers: eleven digits from 13 to 19.
func (r *reader) mobile(n number, c *place) bool {
	d := n.digits
	switch {
	case len(d) == 13 && d[:2] == "86", len(d) == 14 && d[:3] == "086", len(d) == 15 && d[:4] == "0086":
		d = d[len(d)-11:]
	case len(d) != 11:
		return false
	}
	if d[0] != '1' || d[1] < '3' || r.facts.examples[d] || r.contacts[d] {
		return r.contacts[d]
	}
	if n.groups > 1 && !mobileShape(n.shape) {
		return false
	}
	called := c.says(kindMobile) || c.says(kindPhone) || c.says(kindContact) || c.says(kindDuty) || c.says(kindHome) || c.says(kindWechat)
	if owner := c.owner(); !called && owner != none && owner != kindName && owner != kindAddress && owner != kindOfficeAddress && owner != kindUnit &&
		owner != kindMedia && owner != kindEmail && owner != kindBirth && owner != kindNative && owner != kindHolder {
		return true // the label says that it is something else
	}
	known := r.facts.mobiles.has(d)
	if !called {
		if !known || n.hyphenated || r.counted(n) || c.leads && !c.row.hasName || c.column && counts().Ends(squeeze(c.headerText)) {
			return false
		}
	} else if n.hyphenated && n.groups == 1 {
		return true
	}
	at := r.withPrefix(n.Span)
	f := scan.Finding{Rule: "PII-07", Span: at, Confidence: scan.Strong}
	evidence := append(r.evidence[:0], r.say("shape", "11 位手机号码", "a mobile number"))
	if known {
		evidence = append(evidence, r.say("region", "号段在用", "its prefix is in use"))
	}
	if why := r.contactOf(n.Span, c); why != "" {
		f.Rule = "PII-07.contact"
		f.Message = r.pass.Say("疑似以个人手机号码作联系方式，请确认是公开的办公联系方式，建议改用办公电话。",
			"what looks like a mobile number given as a contact: please confirm that it is meant for the public, better use an office line.")
		evidence = append(evidence, scan.Evidence{Kind: "neighbour", Detail: why})
	} else {
		f.Message = r.pass.Say("疑似个人手机号码，请核实是否经本人同意公开。", "what looks like a personal mobile number: please check whether its owner agrees to its publication.")
	}
	if !known && !c.column {
		f.Confidence = scan.Weak
	}
	mask := masked(d, 3, 4)
	r.report(f, c, evidence, mask)
	return true
}

func mobileShape(s shape) bool {
	switch s {
	case shapeOf(3, 4, 4), shapeOf(3, 8), shapeOf(7, 4), shapeOf(3, 3, 5), shapeOf(4, 4, 3), shapeOf(4, 3, 4), shapeOf(5, 6), shapeOf(3, 2, 2, 2, 2), shapeOf(3, 2, 3, 3), shapeOf(1, 3, 3, 4), shapeOf(3, 4, 2, 2),
		shapeOf(2, 3, 4, 4), shapeOf(2, 11), shapeOf(2, 3, 8), shapeOf(4, 11), shapeOf(4, 3, 4, 4), shapeOf(3, 11), shapeOf(3, 3, 4, 4):
		return true
	}
	return false
}

// dotted reads a mobile number whose groups dots part (137.5550.0129) from
// its first group, and returns where it ends, 0 if there is none. Dots part
// other numbers elsewhere, so that only this shape counts.
func (r *reader) dotted(run dict.Span) (end int) {
	const length = len("137.5550.0129")
	if run.Start+length > len(r.view) || r.view[run.Start] != '1' || r.view[run.End] != '.' {
		return 0
	}
	s := r.view[run.Start : run.Start+length]
	if s[8] != '.' || strings.Trim(s[4:8]+s[9:], "0123456789") != "" {
		return 0
	}
	at := dict.Span{Start: run.Start, End: run.Start + length}
	if r.glued(at) || r.view[at.Start-min(at.Start, 1)] == '.' {
		return 0
	}
	r.mobile(number{Span: at, digits: s[:3] + s[4:8] + s[9:], groups: 3, shape: shapeOf(3, 4, 4)}, r.place(at))
	return at.End
}

// withPrefix widens a span over the + or (+86) in front of it.
func (r *reader) withPrefix(at dict.Span) dict.Span {
	if c, size := lastRune(r.view[:at.Start]); c == '+' || c == '＋' {
		at.Start -= size
	}
	return r.brackets(at)
}

// counted reports a number that a reader takes for an amount or a part of
// something longer: 13812345678元, 138.5, SF13812345678, a path of an address.
func (r *reader) counted(n number) bool {
	before, _ := utf8.DecodeLastRuneInString(r.view[:n.Start])
	after, width := utf8.DecodeRuneInString(r.view[n.End:])
	if isAlnum(before) || isAlnum(after) || strings.ContainsRune("._/=@$¥￥№〔[［&?％%", before) {
		return true
	}
	switch after {
	case '元', '万', '亿', '%', '％', '@', '_', '/', '=', '吨', '人', '户', '件', '个', '只', '千', '公', '平', '立', '亩', '米', '股', '斤', '头', '辆', '美', '欧', '度', '条', '次', '册', '份', '台', '套':
		return true
	case '号':
		next, _ := utf8.DecodeRuneInString(r.view[n.End+width:])
		return next != '码'
	case '.', '．':
		next, _ := utf8.DecodeRuneInString(r.view[n.End+width:])
		return isAlnum(next)
	case '-', '－':
		next, _ := utf8.DecodeRuneInString(r.view[n.End+width:])
		return isAlnum(next)
	}
	return false
}

// landline reads lines with an area code: 0779-5550137, (010)12345678.
func (r *reader) landline(n number, c *place) bool {
	d := n.digits
	if len(d) < 10 || len(d) > 12 || d[0] != '0' {
		return false
	}
	code := 3
	if d[1] > '2' {
		code = 4
	}
	if !areacodes.Known(d[:code]) {
		return false
	}
	rest := d[code:]
	if len(rest) < 7 || len(rest) > 8 || rest[0] < '2' || rest[0] > '8' {
		return false
	}
	if n.groups > 1 && int(n.shape>>(4*(n.groups-1))&15) != code {
		return false
	}
	return r.line(n, c, code)
}

// line reports a landline: a home's gravely, an office's for the record.
func (r *reader) line(n number, c *place, code int) bool {
	if r.contacts[n.digits] {
		return true
	}
	evidence := append(r.evidence[:0], r.say("shape", "固定电话", "a landline"), r.say("region", "区号有效", "the area code is in use"))
	f := scan.Finding{Rule: "PII-08", Span: r.brackets(n.Span), Confidence: scan.Strong}
	switch {
	case c.says(kindHome) || (c.says(kindPhone) || c.says(kindMobile)) && c.column && r.personal(c):
		f.Severity = scan.Medium
		f.Message = r.pass.Say("疑似家庭（住宅）固定电话，请核实是否应当公开。", "what looks like a home telephone: please check whether it is to be published.")
	case c.owner() == kindCode || c.owner() == kindBank || c.owner() == kindAccount || c.owner() == none && n.groups == 1 && r.counted(n):
		return true
	default:
		f.Severity = scan.Info
		f.Message = r.pass.Say("办公、服务类固定电话，属正常公开内容。", "an office or service line, normal in a notice.")
	}
	d := n.digits
	mask := d[:code] + "-" + strings.Repeat("*", len(d)-code-3) + d[len(d)-3:]
	r.report(f, c, evidence, mask)
	return true
}

// brackets widens a span over the bracket around an area code.
func (r *reader) brackets(at dict.Span) dict.Span {
	c, size := utf8.DecodeLastRuneInString(r.view[:at.Start])
	if (c == '(' || c == '（') && strings.ContainsAny(at.In(r.view), ")）") {
		at.Start -= size
	}
	return at
}

// ofPerson reports words of a sentence that say whose number follows: a
// person's of whom the draft speaks, unless a contact is named after them.
func ofPerson(before string) bool {
	of := spokenOf().Last(before)
	return of >= 0 && of > calledOn().Last(before)
}

var (
	// persons of whom a draft speaks
	spokenOf = words.NewSet("家长", "本人", "其子", "其女", "举报人", "投诉人", "信访人", "患者", "户主", "申请人", "当事人", "受害人", "被害人", "车主", "死者", "老人", "业主", "监护人", "村民", "居民", "学生", "考生", "被执行人", "收件人", "预留", "报案人", "来电人", "反映人", "农户", "参保人", "租户")
	// those who answer, and how they are asked for
	calledOn = words.NewSet("联系人", "联络人", "联络员", "咨询", "经办人", "请与", "请拨打", "工作人员", "可拨打", "请联系")
)

// contactOf tells why a mobile number is the contact of an office or a notice, "" if it is not.
func (r *reader) contactOf(at dict.Span, c *place) string {
	if c.column {
		if c.header == kindContact || c.header == kindDuty || !r.personal(c) {
			return c.headerText
		}
		return ""
	}
	if c.above && c.label.kind != kindContact && c.label.kind != kindDuty {
		return "" // a line of a form
	}
	if r.personalBefore(at) || ofPerson(r.before(at, 2*reach)) {
		return ""
	}
	if c.near && (c.label.kind == kindContact || c.label.kind == kindDuty || c.label.kind == kindPhone) {
		return c.label.In(r.view)
	}
	before := r.before(at, 3*reach)
	const short = 30 // bytes: 联系人：覃老师 …；韦老师 …
	if len(before) <= short {
		before = r.sameLine(at, 3*reach)
	}
	after := r.after(at, 60)
	for _, cue := range [...]string{"联系人", "联络人", "联络员", "经办人", "咨询", "请联系", "请与", "联系电话", "联系方式", "报名", "值班", "负责人"} {
		if strings.Contains(before, cue) {
			return cue
		}
	}
	for _, cue := range [...]string{"联系", "咨询"} {
		if strings.Contains(after, cue) {
			return cue
		}
	}
	return ""
}
