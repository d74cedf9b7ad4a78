package prohibited

import (
	"html"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Titles of hijacked pages are written as character references, so that the
// owner who looks for the words in the source does not find them:
// &#x535A;&#x5F69;. A few of them are ordinary, a whole title of them is not.
const minReferences = 6

var references = lazy.Regexp(`(?:&#(?:[xX][0-9a-fA-F]{2,6}|[0-9]{2,7});){6,}`)

func (c *checker) reportEntities(pass *scan.Pass, t *scan.Text, told *spans) {
	report := func(at dict.Span, text string) {
		if told.overlaps(at) {
			return
		}
		told.add(at)
		f := scan.Finding{
			Rule: "PRO-30", In: t, Span: at, Severity: scan.Medium, Confidence: scan.Strong,
			Evidence: []scan.Evidence{{Kind: "entities", Detail: pass.Say("整段以字符实体书写", "written in character references throughout")}},
			Message: pass.Say("标题或元信息以字符实体编码，是被篡改网页隐藏推广内容的常见手法，请核实解码后的文字",
				"a title or meta text in character references, as hijacked pages hide what they promote; check what it says"),
		}
		words := apart(c.spam().in(text, dict.Span{Start: 0, End: len(text)}))
		if w := weigh(text, words); w.strong() > 0 || w.joined {
			f.Severity = scan.Critical
			f.Evidence = append(f.Evidence, scan.Evidence{Kind: "keyword", Detail: pass.Say("含博彩、色情类网站常用词", "words of gambling or pornography sites")})
		}
		pass.Report(f)
	}
	if t.View == t.Source {
		if !strings.Contains(t.View, "&#") {
			return
		}
		for start := 0; start < len(t.View); {
			line := t.Line(start)
			for _, m := range references().FindAllStringIndex(line.In(t.View), -1) {
				at := dict.Span{Start: line.Start + m[0], End: line.Start + m[1]}
				report(at, html.UnescapeString(at.In(t.View)))
			}
			start = t.NextLine(line)
		}
		return
	}
	if !strings.Contains(t.Source, "&#") {
		return
	}
	for _, b := range t.Blocks() {
		if b.Kind != scan.Meta && b.Kind != scan.Heading && b.Kind != scan.Hidden && b.Kind != scan.Alt || b.Len() == 0 {
			continue
		}
		if source := t.SourceSpan(b.Span).In(t.Source); strings.Count(source, "&#") >= minReferences && references().MatchString(source) {
			report(b.Span, b.In(t.View))
		}
	}
}
