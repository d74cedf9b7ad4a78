package classification

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

const (
	levels = `绝密|机密|秘密`
	boxes  = `[□○☐◯◻▢]`
	ticked = `[☑✓√✔■☒●◉]`
	// what may follow the label before its value
	fieldHead = `^[】\])]?(?:[和及与](?:保密)?期限|等级|程度|标识|标志)?(?:\([^()\n]{0,16}\))?`
	options   = `(?:绝密|机密|秘密|内部|工作秘密|商业秘密|公开|不涉密|非涉密|非密|无|普通|一般|核心)`
)

var (
	// 密级：机密, after the label 密级
	fieldValue = lazy.Regexp(fieldHead + `[:=]\n?` + ticked + `?[(\[【]?(` + levels + `|工作秘密|内部)(?:级|件|(?:\(|\[)?(?:` + limit + `)(?:\)|\])?)?`)
	// a form's boxes, before or behind what they tick
	boxesBefore = lazy.Regexp(fieldHead + `[:=]?\n?(?:(?:` + boxes + `|` + ticked + `)` + options + `级?[、/,|]?){2,}`)
	boxesBehind = lazy.Regexp(fieldHead + `[:=]?\n?(?:` + options + `级?(?:` + boxes + `|` + ticked + `)[、/,|]?){2,}`)
	tickBefore  = lazy.Regexp(ticked + `(?:` + levels + `)`)
	tickBehind  = lazy.Regexp(`(?:` + levels + `)级?` + ticked)
	// the label alone, its value below or beside it: 密级　机密, 项目密级　秘密
	ofThing     = lazy.Regexp(`^(?:项目|文件|资料|载体|图纸|文档|本件|材料|信息|任务|课题|合同)?$`)
	fieldBeside = lazy.Regexp(fieldHead + `\n?(` + levels + `)(?:级|件|` + limit + `)?(?:\n|$)`)
	anotherOf   = lazy.Regexp(`^[、,/|或和]?(?:` + boxes + `|` + ticked + `)?` + options)

	// a line that holds a level and no star: 机密, 机密 10年, 机密文件, 【秘密】
	levelLine = lazy.Regexp(`^[` + openers + `]*(?:` + levels + `)(?:[` + closers + `]*|(?:级|件|级?(?:文件|文档|资料|材料|信息|图纸)(?:[\-—·,，:：|/]*(?:` + internalCare + `))*|(?:` + internalCare + `)+|,?保密期限:?` + limit + `|[·.※\-—+▲△◆◇■□●○#(\[【]?` + limit + `[` + closers + `]*))[` + closers + `!]*$`)
	// a line that says so in words
	secretLine = lazy.Regexp(`^[` + openers + `]*(?:属于|本件属|此件属|本文件属)?(?:国家秘密|涉密(?:文件|资料|材料|件|载体)?)(?:[,;、:]?(?:请)?(?:注意保密|妥善保管|不得外传|严禁外传|请勿外传|严禁(?:复制|拍照)|不得(?:复制|拍照))*)[` + closers + `。!]*$`)
	// the level of a file or a title: 【机密】…, …（秘密）, 机密-…
	nameLevel = lazy.Regexp(`(?:^|[` + openers + `_\-—])(?:` + levels + `)级?(?:文件|资料|材料)?(?:$|[` + closers + `_\-—.])`)
)

// gradeLabel is the name of a column or a field that holds a level; that of a
// company's secrets (商业密级) is none.
var gradeLabel = lazy.Regexp(`(?:密级|(?:保密|秘密|涉密)(?:等级|级别))(?:[和及与/](?:保密)?期限|期限)?$`)

func isGradeLabel(s string) bool { return gradeLabel().MatchString(s) && !strings.Contains(s, "商") }

// field reports 密级：机密, from a hit of the label.
func (c *checker) field(pass *desk, h scan.Hit) {
	view := h.In.View
	before, _ := utf8.DecodeLastRuneInString(behind(view, h.Span.Start, 1))
	if before == '业' || before == '商' { // 商业密级: secrets of a company, CLS-08
		return
	}
	w := ahead(view, h.Span.End, 1)
	for _, form := range [][2]func() *regexp.Regexp{{boxesBefore, tickBefore}, {boxesBehind, tickBehind}} {
		if g := form[0]().FindStringIndex(w.text); g != nil {
			if at := form[1]().FindStringIndex(w.text[:g[1]]); at != nil {
				c.reportField(pass, h.In, dict.Span{Start: h.Span.Start, End: w.end(view, at[1])}, "")
			}
			return
		}
	}
	g := fieldValue().FindStringSubmatchIndex(w.text)
	if g == nil {
		if at, ok := besideCell(h.In, h.Span); ok && internalValue().MatchString(bare(at.In(view))) {
			c.reportField(pass, h.In, dict.Span{Start: h.Span.Start, End: at.End}, "内部")
			return
		}
		next, _ := utf8.DecodeRuneInString(view[h.Span.End:])
		if g = fieldBeside().FindStringSubmatchIndex(w.text); g == nil || isWord(next) || !ofThing().MatchString(strings.Trim(behind(view, h.Span.Start, 6), opening+"*#|>-")) {
			return
		}
		c.reportField(pass, h.In, dict.Span{Start: h.Span.Start, End: w.end(view, g[3])}, w.text[g[2]:g[3]])
		return
	}
	end := w.end(view, g[1])
	after := w.text[g[1]:]
	next, _ := utf8.DecodeRuneInString(view[end:])
	if isWord(next) || anotherOf().MatchString(after) || strings.HasPrefix(after, "*") {
		return
	}
	if _, marked := readMark(view, dict.Span{Start: w.at[g[2]], End: w.end(view, g[3])}); marked {
		return // the mark is reported as such
	}
	c.reportField(pass, h.In, dict.Span{Start: h.Span.Start, End: end}, w.text[g[2]:g[3]])
}

// internalValue is a cell beside 密级 that holds no level of state secrets;
// those are found by their own words.
var internalValue = lazy.Regexp(`^(?:内部|工作秘密)$`)

// besideCell returns the cell to the right of the one that at fills.
func besideCell(t *scan.Text, at dict.Span) (dict.Span, bool) {
	b := t.Block(at.Start)
	if b.Kind != scan.Cell || trim(t.View, b.Span) != at {
		return dict.Span{}, false
	}
	for _, c := range t.Row(b) {
		if c.Column == b.Column+1 {
			return trim(t.View, c.Span), true
		}
	}
	return dict.Span{}, false
}

func (c *checker) reportField(pass *desk, t *scan.Text, at dict.Span, value string) {
	f := scan.Finding{Rule: "CLS-02", In: t, Span: at, Confidence: scan.Strong}
	if value == "内部" || value == "工作秘密" {
		f.Rule = "CLS-02.internal"
	}
	switch {
	case isFormal(t, at):
		f.Suppressors = scan.NoSuppressors
	case isSample(t, at):
		asSample(pass, &f)
	}
	pass.say(f)
}

// bareLevel reports a level that stands by itself: on a line of the header, in
// a cell under 密级, in the name of a file.
func (c *checker) bareLevel(pass *desk, h scan.Hit) {
	t := h.In
	if isName(t.Field) && nameLevel().MatchString(bare(t.View)) {
		pass.say(scan.Finding{Rule: "CLS-02.line", In: t, Span: h.Span, Confidence: scan.Strong,
			Message: pass.Say("标题、附件、链接或图片名称中疑似带有密级，请核实是否为涉密文件", "a title or a file's name carries a level")})
		return
	}
	if whole := lineAt(t, h.Span.Start); whole.Len() > longLine && !strings.ContainsAny(whole.In(t.View), "\t|") {
		return
	}
	at, block := cell(t, h.Span.Start)
	text := bare(at.In(t.View))
	if secretLine().MatchString(text) {
		c.secretLine(pass, h)
		return
	}
	if !levelLine().MatchString(text) {
		return
	}
	if block.Kind == scan.Cell {
		if slices.ContainsFunc(label(t, block), isGradeLabel) {
			c.reportField(pass, t, at, "")
		}
		return
	}
	if !inHeader(t, at.Start) && !inFooter(t, at.End) && t.Block(at.Start).Kind != scan.Heading || amongLevels(t, at) {
		return
	}
	if isWork(t, at) {
		return
	}
	pass.say(scan.Finding{Rule: "CLS-02.line", In: t, Span: at, Confidence: scan.Strong})
}

// isWork reports a level that is the title of a story, a film or a song: below
// it stands who made it, or the same word in 《》.
func isWork(t *scan.Text, at dict.Span) bool {
	below := t.View[at.End:min(len(t.View), at.End+workReach)]
	return work().MatchString(below) || strings.Contains(below, "《"+at.In(t.View)+"》")
}

// workReach is how far below a title, in bytes, its author is named.
const workReach = 240

var work = lazy.Regexp(`^\s*(?:作者|文[/／|]|——|□|◎|原创|导演|主演|编剧|词曲|作词|作曲|演唱|[^\n]{1,30}(?:著|译|编|主编)\s*(?:\n|$))`)

// secretLine reports a line of the header or the footer that says 涉密文件 and nothing else.
func (c *checker) secretLine(pass *desk, h scan.Hit) {
	t := h.In
	at := trim(t.View, lineAt(t, h.Span.Start))
	if at.Len() <= longLine && !isHeading(t, at) && secretLine().MatchString(bare(at.In(t.View))) && (inHeader(t, at.Start) || inFooter(t, at.End)) {
		pass.say(scan.Finding{Rule: "CLS-02.line", In: t, Span: at, Confidence: scan.Strong})
	}
}

// amongLevels reports a line whose neighbour names a level too: a list of
// levels (a quiz, a form), not the mark of a document.
func amongLevels(t *scan.Text, at dict.Span) bool {
	for _, s := range []dict.Span{t.Previous(at), t.Next(at)} {
		if text := bare(s.In(t.View)); utf8.RuneCountInString(text) <= 8 && levelLine().MatchString(strings.TrimLeft(text, "abcd.、")) {
			return true
		}
	}
	return false
}
