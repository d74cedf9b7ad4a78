package classification

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

const (
	// noted is what a note calls the document
	noted     = `^(?:此件|本件|此文件?|本文件)`
	notOpen   = `不予公开|不公开|免予公开|不宜公开|暂不公开|内部公开|内部|不对外公开`
	onRequest = `依申请公开`
)

var (
	// after 此件, 本件, 此文
	noteValue = lazy.Regexp(noted + `(?:为|属于|属)?(?:` + notOpen + `发?(?:文)?|` + onRequest + `)`)
	// after 公开属性, 公开方式 ...
	openValue = lazy.Regexp(`^(?:\([^()\n]{0,16}\))?[:=|]?\n?[(\[【☑√■✓]?(?:` + notOpen + `|` + onRequest + `)`)
	// boxes, one of them ticked
	openBefore       = lazy.Regexp(`^[:=]?\n?(?:(?:` + boxes + `|` + ticked + `)(?:主动公开|依申请公开|不予公开|不公开)[、/,|]?){2,}`)
	openBehind       = lazy.Regexp(`^[:=]?\n?(?:(?:主动公开|依申请公开|不予公开|不公开)(?:` + boxes + `|` + ticked + `)[、/,|]?){2,}`)
	openTickedBefore = lazy.Regexp(ticked + `(?:不予公开|不公开|依申请公开)`)
	openTickedBehind = lazy.Regexp(`(?:不予公开|不公开|依申请公开)` + ticked)
	// the bracket alone: （不予公开）
	openBracket = lazy.Regexp(`^(?:此件)?(?:` + notOpen + `|` + onRequest + `)$`)
	// after 是否公开
	whetherOpen = lazy.Regexp(`^[:=](?:否|不公开|不予公开)`)
	// a line of the header; 依申请公开 alone is an entry of a site's menu
	notOpenLine = lazy.Regexp(`^(?:` + notOpen + `)$`)
	// metadata
	openMeta   = lazy.Regexp(notOpen + `|` + onRequest + `|^否$`)
	openValues = lazy.Regexp(`主动公开|^(?:全文|全部|予以|对外)?公开(?:发布)?$|^是$|^open$|^public$`)
	// texts that explain what is open and what is not
	guideTitle = lazy.Regexp(`指南|目录|年度报告|年报|办法|条例|规定|细则|制度|解读|问答|清单|申请表|流程`)
)

// openness reports a note or a field by which the draft is not open.
func (c *checker) openness(pass *desk, h scan.Hit) {
	view := h.In.View
	var w window
	switch h.Trigger {
	case "note":
		w = ahead(view, h.Span.Start, 1)
	case "whether", "attribute":
		w = ahead(view, h.Span.End, 1)
	}
	switch h.Trigger {
	case "note":
		if noteValue().MatchString(w.text) {
			g := noteValue().FindStringIndex(w.text)
			if rest := w.text[g[1]:]; startsWithHan(rest) && !strings.HasPrefix(rest, "发布") {
				return // 标注此件不公开的公文
			}
			c.reportOpenness(pass, h.In, dict.Span{Start: h.Span.Start, End: w.end(view, g[1])}, w.text[:g[1]])
		}
	case "openness":
		at := h.Span
		if inner, bracketed, before, after := segment(h.In, at); bracketed && after == "" && (before == "" || inHeading(h)) && openBracket().MatchString(bare(inner.In(view))) {
			c.reportOpenness(pass, h.In, inner, bare(inner.In(view)))
		} else if at := trim(view, lineAt(h.In, at.Start)); notOpenLine().MatchString(bare(at.In(view))) && countLines(view[:at.Start]) < formalLines {
			c.reportOpenness(pass, h.In, at, "")
		}
	case "whether":
		if whetherOpen().MatchString(w.text) && lineStarts(h.In, h.Span.Start) && !isGuide(pass) {
			g := whetherOpen().FindStringIndex(w.text)
			c.reportOpenness(pass, h.In, dict.Span{Start: h.Span.Start, End: w.end(view, g[1])}, "否")
		}
	case "attribute":
		for _, form := range [][2]func() *regexp.Regexp{{openBefore, openTickedBefore}, {openBehind, openTickedBehind}} {
			if g := form[0]().FindStringIndex(w.text); g != nil {
				if at := form[1]().FindStringIndex(w.text[:g[1]]); at != nil {
					c.reportOpenness(pass, h.In, dict.Span{Start: h.Span.Start, End: w.end(view, at[1])}, w.text[at[0]:at[1]])
				}
				return
			}
		}
		g := openValue().FindStringIndex(w.text)
		if g == nil || isGuide(pass) || !inHeader(h.In, h.Span.Start) && !inFooter(h.In, h.Span.End) {
			return
		}
		end := w.end(view, g[1])
		if next, _ := utf8.DecodeRuneInString(view[end:]); isWord(next) {
			return
		}
		if !strings.ContainsAny(w.text[:g[1]], ":=") && !aloneWith(h.In, dict.Span{Start: h.Span.Start, End: end}) {
			return
		}
		c.reportOpenness(pass, h.In, dict.Span{Start: h.Span.Start, End: end}, w.text[:g[1]])
	}
}

func startsWithHan(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isHan(r)
}

// aloneWith reports a label and its value that take their line, or a row of a
// table of labels; below a column's head stands more than one value.
func aloneWith(t *scan.Text, at dict.Span) bool {
	line := lineAt(t, at.Start)
	return strings.Trim(bare(t.View[line.Start:at.Start]+t.View[min(at.End, line.End):line.End]), "|") == "" && at.End <= line.End
}

// metaOpenness reports the openness that the publishing system knows.
func (c *checker) metaOpenness(pass *desk) {
	v := bare(pass.Document.Openness)
	switch {
	case v == "" || openValues().MatchString(v):
	case openMeta().MatchString(v):
		c.reportOpenness(pass, nil, dict.Span{}, v)
	default: // neither: somebody must decide before it is published
		c.reportOpenness(pass, nil, dict.Span{}, onRequest)
	}
}

func (c *checker) reportOpenness(pass *desk, t *scan.Text, at dict.Span, value string) {
	f := scan.Finding{Rule: "CLS-16", In: t, Span: at, Confidence: scan.Strong}
	if strings.Contains(value, onRequest) {
		f.Rule = "CLS-16.request"
	}
	if t == nil {
		f.Evidence = []scan.Evidence{{Kind: "metadata", Detail: pass.Say("系统登记的公开属性："+pass.Document.Openness, "openness: "+pass.Document.Openness)}}
	}
	pass.say(f)
}

// isGuide reports a draft whose title says that it explains openness.
func isGuide(pass *desk) bool {
	t, at := pass.Title()
	return t != nil && guideTitle().MatchString(at.In(t.View))
}
