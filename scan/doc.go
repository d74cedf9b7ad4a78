// Package scan takes a draft and returns a report: structured findings that a
// person looks at before the draft is published.
//
// A [Scanner] is made once from a list of checkers and is immutable; any
// number of goroutines may call [Scanner.Scan] at once.
//
//	s, err := scan.New(checkers.Default())
//	report, err := s.Scan(ctx, scan.Document{Title: "公告", Body: text})
//
// A checker is a value: its rules, the terms and triggers it wants to be
// called for, and a Run function that gets a [Pass] and reports findings.
// Findings are never a Go error; what could not be scanned is listed in
// Report.Incomplete. Nothing here says that a draft may be published: the
// findings are questions for the editor, the report names the level of review.
//
// Checkers see the view of a text, what a reader sees; [Pass.Report] maps the
// spans back to bytes of the source, once.
package scan
