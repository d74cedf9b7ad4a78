// Package draft makes documents of files: plain text, Markdown, HTML, JSON and
// JSON lines, in UTF-8, UTF-16 or GB18030.
//
//	items, err := draft.Open("公告.html", draft.Auto)
//	for _, item := range items {
//		if item.Err != nil { ... }
//		report, err := scanner.Scan(ctx, item.Document)
//	}
//
// [ParseHTML] and [ParseMarkdown] are the parsers of the two formats whose
// source is not what a reader sees; a scanner gets both by [Parsers]:
//
//	s, err := scan.New(list, draft.Parsers()...)
//
// Both keep positions: what is found in the view is reported where it stands
// in the source. What a page hides from its readers (injected links,
// comments, scripts) comes after what it shows, as blocks of their own kinds.
package draft
