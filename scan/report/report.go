// Package report writes what scans found: as text for an editor, as JSON and
// JSON Lines for programs.
//
//	drafts := []report.Draft{{Name: "notice.txt", Report: r}}
//	err := report.Text(os.Stdout, slices.Values(drafts), report.Options{})
//
// All writers take the drafts as a sequence and break it off at the first
// error of w, so that an archive is scanned while its reports are written.
// No output says that a draft may be published.
package report

import (
	"encoding/json"
	"io"
	"iter"

	"github.com/xianshen/xianshen/scan"
)

// Draft is a scanned draft under the name by which its people know it: a file,
// a line of an archive, a title.
type Draft struct {
	Name   string
	Report *scan.Report
	// Unread says why a draft could not be read, in words for people. There is
	// no Report then: Text tells of it, the formats for programs do not.
	Unread string
}

// JSON writes one array of reports, every finding among them.
func JSON(w io.Writer, drafts iter.Seq[Draft]) error {
	before := "[\n"
	for d := range drafts {
		if d.Report == nil {
			continue
		}
		if _, err := io.WriteString(w, before); err != nil {
			return err
		}
		if err := encode(w, d); err != nil {
			return err
		}
		before = ","
	}
	end := "]\n"
	if before != "," {
		end = "[]\n"
	}
	_, err := io.WriteString(w, end)
	return err
}

// JSONL writes one report a line, each in one call of w.Write.
func JSONL(w io.Writer, drafts iter.Seq[Draft]) error {
	for d := range drafts {
		if d.Report == nil {
			continue
		}
		if err := encode(w, d); err != nil {
			return err
		}
	}
	return nil
}

func encode(w io.Writer, d Draft) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false) // a report is read by people too: & stays &
	return enc.Encode(d.Report)
}
