package classification

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

const (
	notOpen   = `不予公开|不公开|免予公开|不宜公开|暂不公开|内部公开|内部|不对外公开`
	onRequest = `依申请公开`
)

var (
	// after 此件, 本件, 此文
	noteValue = regexp.MustCompile(`^(?:为|属于|属)?(?:` + notOpen + `发?(?:文)?|` + onRequest + `)`)
	// after 公开属性, 公开方式 ...
	openValue = regexp.MustCompile(`^(?:\([^()\n]{0,16}\))?[:=]?\n?[(\[【☑√■✓]?(?:` + notOpen + `|` + onRequest + `)`)
	// the bracket alone: （不予公开）
	openBracket = regexp.MustCompile(`^(?:此件)?(?:` + notOpen + `|` + onRequest + `)$`)
	// metadata
	openMeta = regexp.MustCompile(`` + notOpen + `|` + onRequest)
	// texts that explain what is open and what is not
	guideTitle = regexp.MustCompile(`指南|目录|年度报告|年报|办法|条例|规定|细则|制度|解读|问答|清单|申请表|流程`)
)

// openness reports a note or a field by which the draft is not open.
func (c *checker) openness(pass *scan.Pass, h scan.Hit) {
	view := h.In.View
	w := ahead(view, h.Span.End, 1)
	switch h.Trigger {
	case "note":
		if g := noteValue.FindStringIndex(w.text); g != nil {
			c.reportOpenness(pass, h.In, dict.Span{Start: h.Span.Start, End: w.end(view, g[1])}, w.text[:g[1]])
		}
	case "openness":
		at := h.Span
		if inner, bracketed, _, after := segment(h.In, at); bracketed && after == "" && openBracket.MatchString(bare(inner.In(view))) {
			c.reportOpenness(pass, h.In, inner, bare(inner.In(view)))
		}
	case "attribute":
		g := openValue.FindStringIndex(w.text)
		if g == nil || isGuide(pass) {
			return
		}
		end := w.end(view, g[1])
		if next, _ := utf8.DecodeRuneInString(view[end:]); isWord(next) {
			return
		}
		if !strings.ContainsAny(w.text[:g[1]], ":=") {
			// without a colon only a table's cell beside its label will do
			if b := h.In.Block(h.Span.Start); b.Kind != scan.Cell || b.Header == bare(h.Text()) {
				return
			}
		}
		c.reportOpenness(pass, h.In, dict.Span{Start: h.Span.Start, End: end}, w.text[:g[1]])
	}
}

// metaOpenness reports the openness that the publishing system knows.
func (c *checker) metaOpenness(pass *scan.Pass) {
	if v := bare(pass.Document.Openness); openMeta.MatchString(v) && !strings.Contains(v, "主动公开") {
		c.reportOpenness(pass, nil, dict.Span{}, v)
	}
}

func (c *checker) reportOpenness(pass *scan.Pass, t *scan.Text, at dict.Span, value string) {
	f := scan.Finding{Rule: "CLS-16", In: t, Span: at, Confidence: scan.Strong}
	if strings.Contains(value, onRequest) {
		f.Rule = "CLS-16.request"
	}
	if t == nil {
		f.Evidence = []scan.Evidence{{Kind: "metadata", Detail: pass.Say("公开属性："+value, "openness: "+value)}}
	}
	pass.Report(f)
}

// isGuide reports a draft whose title says that it explains openness.
func isGuide(pass *scan.Pass) bool {
	t, at := pass.Title()
	return t != nil && guideTitle.MatchString(at.In(t.View))
}
