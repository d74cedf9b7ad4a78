package wording

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// farthest bounds, in bytes, how far a piece of residue is followed.
const farthest = 160

// residue reports what a page, an editor or a template left behind.
func residue(p *scan.Pass, h scan.Hit, slips *tally) {
	at, ok := h.Span, true
	switch h.Term.Category {
	case "bracket", "control":
		at.End = closing(h.In.View, h.Span)
		ok = at.End > h.Span.End || h.Text()[0] != '{' && h.Text()[0] != '$'
	case "field":
		at.End = wordEnd(h.In.View, at.End)
	case "markup":
		at, ok = markup(h)
	case "blank":
		at, ok = blank(p, h, slips)
	case "note":
		ok = h.Text() == h.Term.Text // written in capitals; 'todo' may be a word
	}
	switch h.In.Block(at.Start).Kind {
	case scan.Code:
		return
	case scan.Comment:
		ok = ok && h.Term.Category != "markup" // that is what comments in a page are for
	}
	if !ok || (h.Term.Category == "page" || h.Term.Category == "control") && isPage(h.In) {
		return
	}
	f := scan.Finding{
		Rule: "WRD-14", In: h.In, Span: at, Confidence: scan.Strong,
		Message: p.Say("疑似从网页、编辑软件或模板带入的残留文字，请核实后删去或补全",
			"looks left behind by a page, an editor or a template"),
		Evidence: []scan.Evidence{{Kind: "residue", Detail: h.Term.Category}},
	}
	if s, err := scan.ParseSeverity(h.Term.Severity); err == nil {
		f.Severity = s
	}
	switch h.Term.Category {
	case "page", "control", "bracket", "field":
		f.Edits = []scan.Edit{{Start: at.Start, End: at.End}}
	}
	p.Report(f)
}

// isPage tells a whole page from the text that is put into one: what stands
// around the article (您当前的位置, 打印本页) belongs there.
func isPage(t *scan.Text) bool {
	return slices.ContainsFunc(t.Blocks(), func(b scan.Block) bool { return b.Kind == scan.Meta && b.Why == "title" })
}

// closing returns where the bracket that opens in at is closed, on the same
// line; the end of at if it is not.
func closing(view string, at dict.Span) int {
	pairs := map[rune]string{'[': "]］", '［': "]］", '【': "】", '(': ")）", '（': ")）", '{': "}", '$': "}"}
	first, _ := utf8.DecodeRuneInString(view[at.Start:])
	rest := view[at.End:min(len(view), at.End+farthest)]
	if i := strings.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	i := strings.IndexAny(rest, pairs[first])
	if i < 0 {
		return at.End
	}
	_, size := utf8.DecodeRuneInString(rest[i:])
	end := at.End + i + size
	if first == '{' && strings.HasPrefix(view[end:], "}") {
		end++
	}
	return end
}

// wordEnd returns where the run of letters, digits and code signs at i ends.
func wordEnd(view string, i int) int {
	for i < len(view) {
		switch b := view[i]; {
		case b|0x20 >= 'a' && b|0x20 <= 'z', b >= '0' && b <= '9', b == '_', b == '-', b == ':', b == '%', b == '>':
			i++
		default:
			return i
		}
	}
	return i
}

// markup completes a tag or an entity. What has no end is none: AT&T, a<br.
func markup(h scan.Hit) (dict.Span, bool) {
	view, at := h.In.View, h.Span
	switch {
	case view[at.Start] == '&':
		if strings.HasPrefix(view[at.End:], ";") {
			at.End++
		}
		return at, strings.HasSuffix(at.In(view), ";") || strings.HasSuffix(at.In(view), "nbsp")
	case view[at.End-1] == '>':
		return at, true
	}
	rest := view[at.End:min(len(view), at.End+farthest)]
	if i := strings.IndexByte(rest, '>'); i >= 0 {
		at.End += i + 1
		return at, true
	}
	return at, strings.HasSuffix(at.In(view), "!--")
}

// template recognises drafts whose blanks are meant to be there.
var template = lazy.Regexp(`模板|范本|样本|样式|样表|格式|示范文本|参考文本|合同文本|文书|填写|填报|填表|示例|范例|例如|举例|编制说明|起草说明|×××(?:人民法院|公司)|申请表|登记表|审批表|附件\s*\d`)

// blank reports a place that was to be filled in, widened over the whole run of
// crosses, unless the draft is a template or a judgment that hides names.
func blank(p *scan.Pass, h scan.Hit, slips *tally) (dict.Span, bool) {
	if slips.template(p, h.In) || p.Kind == scan.KindJudgment || p.Kind == scan.KindRegulation || p.Kind == scan.KindPenalty || h.In.Block(h.Span.Start).Kind == scan.Cell {
		return h.Span, false
	}
	view := h.In.View
	near := view[max(0, h.Span.Start-2000):min(len(view), h.Span.End+2000)]
	if strings.Count(near, "×")+strings.Count(near, "XX")+strings.Count(near, "xx") > 40 {
		return h.Span, false // one blank may be a name that is kept back; so many are a form
	}
	from, to := runeWindow(view, h.Span, 30)
	if template().MatchString(view[from:to]) {
		return h.Span, false
	}
	at := h.Span
	if strings.ContainsAny(h.Text(), ":：") { // a label, or its end, was sought with it
		at.Start += strings.IndexAny(h.Text(), "xX×")
		if wordEnd(view, at.End) > at.End+len("XX") {
			return h.Span, false // 型号：XXL-20
		}
	}
	for at.Start > 0 {
		r, size := utf8.DecodeLastRuneInString(view[:at.Start])
		if r != 'x' && r != 'X' && r != '×' {
			break
		}
		at.Start -= size
	}
	return at, true
}

// template reports a text that says in its title or its first lines that it is
// one. It is asked once a text.
func (t *tally) template(p *scan.Pass, in *scan.Text) bool {
	if is, asked := t.templates[in]; asked {
		return is
	}
	head := in.View[:min(len(in.View), 600)]
	if title, at := p.Title(); title != nil {
		head = at.In(title.View) + head
	}
	if t.templates == nil {
		t.templates = map[*scan.Text]bool{}
	}
	t.templates[in] = template().MatchString(head)
	return t.templates[in]
}
