package draft

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/xianshen/xianshen/scan"
)

// ParseHTML reads a page or a part of one. The view is what a reader sees:
// tags gone, entities decoded, white space as a browser shows it, blocks on
// lines of their own, cells separated by tabs. What the page does not show, or
// not as text, follows in the order of the source, each part on lines of its
// own: hidden elements, the title and descriptions, alternative texts,
// comments, scripts and style sheets. There is no page that cannot be read:
// the error is always nil.
func ParseHTML(source string) (scan.Parsed, error) {
	p := newPage(source)
	p.readStyles(source)
	p.read(source, 0)
	return p.finish(), nil
}

// readStyles reads the style sheets first: they may stand after what they hide.
func (p *page) readStyles(source string) {
	p.styled = true
	if indexFold(source, "<style") < 0 {
		return
	}
	z := html.NewTokenizer(strings.NewReader(source))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.StartTagToken:
			if n, _ := z.TagName(); string(n) == "style" && z.Next() == html.TextToken {
				p.sheet.add(string(z.Raw()))
			}
		}
	}
}

// read handles a stretch of HTML that stands at pos of the source.
func (p *page) read(s string, pos int) {
	z := html.NewTokenizer(strings.NewReader(s))
	at := 0
	for {
		token := z.Next()
		if token == html.ErrorToken {
			break
		}
		raw := s[at : at+len(z.Raw())]
		start := pos + at
		at += len(raw)
		switch token {
		case html.TextToken:
			p.text(raw, start)
		case html.StartTagToken, html.SelfClosingTagToken:
			n := tagName(raw[1:])
			p.attrs = attributes(p.attrs[:0], raw, start)
			p.start(raw, n, p.attrs, start, token == html.SelfClosingTagToken)
			if n == "noscript" { // for the tokenizer its content is one text
				z.NextIsNotRawText()
			}
		case html.EndTagToken:
			p.end(tagName(raw[2:]))
		case html.CommentToken:
			p.comment(raw, start)
		}
	}
	if at < len(s) { // a tag that never ends; browsers drop it
		p.verbatim(scan.Comment, "unfinished tag", s[at:], pos+at)
	}
}

// tagName returns the name that s, a tag after its < or </, begins with.
func tagName(s string) string {
	end := 0
	for end < len(s) && !isSpace(s[end]) && s[end] != '/' && s[end] != '>' {
		end++
	}
	return name(s[:end])
}

// comment keeps what stands in <!-- -->, <! > and <? >.
func (p *page) comment(raw string, at int) {
	from, to := 2, len(raw)
	if strings.HasPrefix(raw, "<!--") {
		from = 4
		for _, end := range []string{"-->", "--!>", "--", ">"} {
			if strings.HasSuffix(raw[from:], end) {
				to -= len(end)
				break
			}
		}
	} else if strings.HasSuffix(raw, ">") {
		to -= len(">")
	}
	if from < to {
		p.verbatim(scan.Comment, "comment", raw[from:to], at+from)
	}
}
