package scan

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// Document is a draft with what is known about it. Only Body is required.
//
// A nil list means that nothing is known, an empty one that there is none:
// rules about missing attachments, approvals or images speak only where the
// list is given. Times are RFC 3339 or YYYY-MM-DD; a date alone is Beijing time.
type Document struct {
	ID              string       `json:"id"`
	Title           string       `json:"title"`
	Subtitle        string       `json:"subtitle"`
	Body            string       `json:"body"`
	Format          string       `json:"format"` // "" and "text" are plain text
	Source          string       `json:"source"`
	SourceURL       string       `json:"source_url"`
	Author          string       `json:"author"`
	Editor          string       `json:"editor"`
	Account         *Account     `json:"account"`
	Column          string       `json:"column"`
	DocType         string       `json:"doc_type"`
	Openness        string       `json:"openness"`
	CreatedTime     string       `json:"created_time"`
	EventTime       string       `json:"event_time"`
	PublishTime     string       `json:"publish_time"`
	Links           []DocLink    `json:"links"`
	Images          []Image      `json:"images"`
	Attachments     []Attachment `json:"attachments"`
	Original        *Original    `json:"original"`
	Variants        []Variant    `json:"variants"`
	History         []Past       `json:"history"`
	Approvals       []Approval   `json:"approvals"`
	GuardianConsent *bool        `json:"guardian_consent"`
}

// Account is the official account or site that publishes.
type Account struct {
	Name         string `json:"name"`
	Org          string `json:"org"`
	Platform     string `json:"platform"`
	Bio          string `json:"bio"`
	Personal     bool   `json:"personal"`
	CertifiedOrg string `json:"certified_org"`
}

// DocLink is a link that the publishing system keeps beside the body.
type DocLink struct {
	Href string `json:"href"`
	Text string `json:"text"`
}

// Image is a picture of the draft; Text is what was recognised in it.
type Image struct {
	Src     string `json:"src"`
	Alt     string `json:"alt"`
	Caption string `json:"caption"`
	Credit  string `json:"credit"`
	Text    string `json:"text"`
	Map     bool   `json:"map"`
}

// Attachment is a file published with the draft.
type Attachment struct {
	Name string `json:"name"`
}

// Original is what a repost was taken from.
type Original struct {
	Title     string `json:"title"`
	Body      string `json:"body"`
	Source    string `json:"source"`
	SourceURL string `json:"source_url"`
}

// Variant is the same item as prepared for another platform.
type Variant struct {
	Platform string `json:"platform"`
	Title    string `json:"title"`
	Body     string `json:"body"`
}

// Past is an item published earlier.
type Past struct {
	Title       string `json:"title"`
	PublishTime string `json:"publish_time"`
}

// Approval is one signature; ContentSHA256 is the lower-case hex SHA-256 of the body's bytes that were signed.
type Approval struct {
	Role          string `json:"role"`
	Name          string `json:"name"`
	Time          string `json:"time"`
	ContentSHA256 string `json:"content_sha256"`
}

// ErrDocument is matched by every error of [ParseDocument].
var ErrDocument = errors.New("not a document")

// ParseDocument reads one document. Unknown keys, keys that stand twice, wrong
// types, a missing body and a time that cannot be read are errors that name the key.
func ParseDocument(data []byte) (Document, error) {
	var raw struct {
		Document
		Body *string `json:"body"`
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&raw); err != nil {
		return Document{}, fmt.Errorf("%w: %s", ErrDocument, jsonFault(err))
	}
	if _, err := dec.Token(); err != io.EOF {
		return Document{}, fmt.Errorf("%w: something follows the object", ErrDocument)
	}
	if err := checkKeys(data); err != nil {
		return Document{}, err
	}
	if raw.Body == nil {
		return Document{}, fmt.Errorf(`%w: key "body" is missing`, ErrDocument)
	}
	doc := raw.Document
	doc.Body = *raw.Body
	for _, t := range []struct{ key, value string }{
		{"created_time", doc.CreatedTime}, {"event_time", doc.EventTime}, {"publish_time", doc.PublishTime},
	} {
		if _, err := ParseTime(t.value); t.value != "" && err != nil {
			return Document{}, fmt.Errorf("%w: key %q: %w", ErrDocument, t.key, err)
		}
	}
	return doc, nil
}

// jsonFault says what is wrong in words that name the key.
func jsonFault(err error) string {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) && wrong.Field == "" {
		return fmt.Sprintf("a JSON %s is no object", wrong.Value)
	}
	if errors.As(err, &wrong) {
		return fmt.Sprintf("key %q: a JSON %s cannot stand here, want %s", strings.TrimPrefix(wrong.Field, "Document."), wrong.Value, wrong.Type)
	}
	if _, key, ok := strings.Cut(err.Error(), "unknown field "); ok {
		return "unknown key " + key
	}
	return strings.TrimPrefix(err.Error(), "json: ")
}

// Beijing is the time zone of a date without a time.
func Beijing() *time.Location { return time.FixedZone("Beijing", 8*60*60) }

// ParseTime reads RFC 3339 or YYYY-MM-DD; a date alone is midnight in Beijing.
func ParseTime(s string) (time.Time, error) {
	if len(s) >= len(time.DateOnly) {
		if t, err := time.Parse(time.RFC3339, s); err == nil {
			return t, nil
		}
		if t, err := time.ParseInLocation(time.DateOnly, s, Beijing()); err == nil {
			return t, nil
		}
	}
	return time.Time{}, timeError(s)
}

// timeError is a time that cannot be read. Documents without times make many.
type timeError string

func (e timeError) Error() string {
	return fmt.Sprintf("time %q is neither RFC 3339 nor YYYY-MM-DD", string(e))
}

// fields lists every text field of the document with its name in reports.
// What the account and earlier items are called is there for rules about them,
// approvals are not text for readers.
func (d *Document) fields() []field {
	list := []field{
		{"title", d.Title, ""}, {"subtitle", d.Subtitle, ""}, {"body", d.Body, d.Format},
		{"source", d.Source, ""}, {"author", d.Author, ""}, {"editor", d.Editor, ""}, {"column", d.Column, ""},
	}
	if d.Account != nil {
		list = append(list, field{"account.name", d.Account.Name, ""}, field{"account.bio", d.Account.Bio, ""})
	}
	for i, l := range d.Links {
		list = append(list, field{index("links", i, "text"), l.Text, ""}, field{index("links", i, "href"), l.Href, ""})
	}
	for i, m := range d.Images {
		list = append(list, field{index("images", i, "alt"), m.Alt, ""}, field{index("images", i, "caption"), m.Caption, ""},
			field{index("images", i, "credit"), m.Credit, ""}, field{index("images", i, "text"), m.Text, ""})
	}
	for i, a := range d.Attachments {
		list = append(list, field{index("attachments", i, "name"), a.Name, ""})
	}
	for i, v := range d.Variants {
		list = append(list, field{index("variants", i, "title"), v.Title, ""}, field{index("variants", i, "body"), v.Body, d.Format})
	}
	if d.Original != nil {
		list = append(list, field{"original.title", d.Original.Title, ""}, field{"original.body", d.Original.Body, d.Format})
	}
	kept := list[:0]
	for _, f := range list {
		if f.text != "" {
			kept = append(kept, f)
		}
	}
	return kept
}

type field struct{ name, text, format string }

func index(list string, i int, key string) string { return fmt.Sprintf("%s[%d].%s", list, i, key) }
