package classification

import (
	"strings"

	"golang.org/x/text/width"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

var (
	englishMark = `(?:(?:TOP|STATE|STRICTLY|HIGHLY|COMPANY|COMMERCIAL|BUSINESS|NATO) )?(?:SECRET|CONFIDENTIAL|RESTRICTED)|(?:FOR )?INTERNAL (?:USE )?ONLY|FOR INTERNAL USE(?: ONLY)?|(?:FOR )?OFFICIAL USE ONLY|NOT FOR (?:PUBLIC |GENERAL )?(?:RELEASE|DISTRIBUTION|PUBLICATION|PUBLIC USE)|COMMERCIAL[- ]IN[- ]CONFIDENCE|EMBARGOED UNTIL[ \w:.,/-]*|LIMITED DISTRIBUTION|(?:FOR )?(?:YOUR )?EYES ONLY|DO NOT (?:COPY|DISTRIBUTE|FORWARD)|NO FOREIGN|NOFORN|PROPRIETARY|DRAFT`
	englishLine = lazy.Regexp(`^[\[({<【（*#_\-—·|/ ★]*(?:(?:THIS DOCUMENT IS|CLASSIFICATION ?:|CLASSIFIED(?: AS)?:?|CLASSIFIED BY:?) ?)?(?:` + englishMark + `)(?:[ \-—–·|/,;:&(\[]+(?:` + englishMark + `))*[\])}>】）*#_\-—·|/ ★.!]*(?:\d{1,3} ?/ ?\d{1,3}|PAGE ?\d+.*)?$`)
	capitalised = lazy.Regexp(`^(?:[A-Z][a-z]+|[Ii]n|[Ff]or|[Uu]se|[Oo]nly|[Tt]o|[Bb]e)(?:[ -](?:[A-Z][a-z]+|in|for|use|only|not|release|to|be))+$`)
	draftOnly   = lazy.Regexp(`^[^A-Z]*DRAFT[^A-Z]*$`)
	templates   = lazy.Regexp(`协议|合同|agreement|Agreement|AGREEMENT|模板|NDA|Template|TEMPLATE`)
)

// english reports an English mark alone on its line, in capitals.
func (c *checker) english(pass *desk, h scan.Hit) {
	t := h.In
	at, block := cell(t, h.Span.Start)
	if at.Len() > longLine {
		return
	}
	text := strings.Join(strings.Fields(width.Narrow.String(at.In(t.View))), " ")
	if capitalised().MatchString(text) { // Strictly Confidential
		text = strings.ToUpper(text)
	}
	if !englishLine().MatchString(text) || draftOnly().MatchString(text) {
		return
	}
	if block.Kind != scan.Cell && !inHeader(t, at.Start) && !inFooter(t, at.End) && block.Kind != scan.Heading {
		return
	}
	f := scan.Finding{Rule: "CLS-04", In: t, Span: at, Confidence: scan.Strong}
	if templates().MatchString(pass.Document.Title) || templates().MatchString(firstPart(t.View, 200)) {
		f.Rule = "CLS-04.template"
	}
	pass.say(f)
}
