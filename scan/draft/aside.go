package draft

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// metaNames are the <meta> elements whose content is text: those of search
// engines and link previews, and those of 政府网站发展指引 (国办发〔2017〕47号, annex 2).
var metaNames = map[string]bool{
	"description": true, "keywords": true, "title": true, "abstract": true, "subject": true, "author": true,
	"og:title": true, "og:description": true, "og:site_name": true, "twitter:title": true, "twitter:description": true,
	"sitename": true, "columnname": true, "columndescription": true, "columnkeywords": true, "articletitle": true, "contentsource": true,
}

// meta reads a <meta> element: text about the page, or a redirection.
func (p *page) meta(attrs []attribute) {
	content := find(attrs, "content")
	if content == nil {
		return
	}
	if strings.EqualFold(find(attrs, "http-equiv").text(), "refresh") {
		p.refresh(content)
		return
	}
	n := strings.ToLower(find(attrs, "name").text())
	if n == "" {
		n = strings.ToLower(find(attrs, "property").text())
	}
	if metaNames[n] {
		p.aside(scan.Meta, "meta "+n).text(content.raw, content.value.Start, true)
	}
}

// refresh reads 5; url='address'.
func (p *page) refresh(content *attribute) {
	const white, quotes = " \t\r\n\f", " \t\r\n\f'\""
	i := indexFold(content.raw, "url")
	if i < 0 {
		return
	}
	rest := strings.TrimLeft(content.raw[i+len("url"):], white)
	if !strings.HasPrefix(rest, "=") {
		return
	}
	rest = strings.TrimLeft(rest[1:], quotes)
	start := content.value.End - len(rest)
	address := attribute{raw: strings.TrimRight(rest, quotes)}
	p.newLink(&element{name: "meta", look: pageLook(), flow: &p.main}, cleanAddress(address.text()), dict.Span{Start: start, End: start + len(address.raw)})
}

// indexFold finds ASCII letters whatever their case.
func indexFold(s, word string) int {
	for i := 0; i+len(word) <= len(s); i++ {
		if s[i]|0x20 == word[0]|0x20 && strings.EqualFold(s[i:i+len(word)], word) {
			return i
		}
	}
	return -1
}

// alternatives keeps the texts that stand in attributes: shown instead of a
// picture, on a button, in an empty field, under the mouse or by a reader for
// the blind, and what a click does.
func (p *page) alternatives(e *element, attrs []attribute) {
	hidden := e.look.hidden()
	switch e.name {
	case "img", "svg", "image", "input":
		e.flow.object = true
		if hidden == "" {
			p.images++
		}
	}
	for i := range attrs {
		a := &attrs[i]
		switch {
		case a.raw == "":
			continue
		case strings.HasPrefix(a.name, "on"):
			if why := scriptWhy(a.raw); why != "script" {
				p.verbatim(scan.Code, a.name+strings.TrimPrefix(why, "script"), a.raw, a.value.Start)
			}
			continue
		case a.name == "alt", a.name == "placeholder", a.name == "aria-label":
		case a.name == "title" && e.name != "link" && e.name != "style" && e.name != "meta":
		case a.name == "value" && e.name == "input" && showsValue(find(attrs, "type").text()):
		default:
			continue
		}
		kind, why := scan.Alt, a.name
		if hidden != "" {
			kind, why = scan.Hidden, hidden
		}
		p.aside(kind, why).text(a.raw, a.value.Start, true)
	}
}

func showsValue(inputType string) bool {
	switch strings.ToLower(inputType) {
	case "hidden", "checkbox", "radio", "password", "image", "file", "range", "color":
		return false
	}
	return true
}

// scriptWhy says what of a script a reader notices.
func scriptWhy(s string) string {
	for _, sign := range []string{
		"document.write", "location.href", "location.replace", "location.assign", "window.open", "location=", "location =",
		"innerHTML", "fromCharCode", "unescape(", "eval(", "atob(",
		`document["`, "document['", `window["location`, "window['location", "createElement(",
	} {
		if strings.Contains(s, sign) {
			return "script: " + strings.TrimRight(sign, "(= [\"'")
		}
	}
	return "script"
}
