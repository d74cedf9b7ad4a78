package draft

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// Input is the form of a file.
type Input string

const (
	Auto     Input = "auto" // by the name's extension, else by the content
	Text     Input = "text"
	Markdown Input = "markdown"
	HTML     Input = "html"
	JSON     Input = "json"  // one document, or an array of documents
	JSONL    Input = "jsonl" // one document a line
)

// ErrInput is matched by the errors of [ParseInput], and of [Read] for an
// Input that is none of the constants.
var ErrInput = errors.New("unknown input")

// ParseInput reads the name of an Input.
func ParseInput(name string) (Input, error) {
	switch in := Input(name); in {
	case Auto, Text, Markdown, HTML, JSON, JSONL:
		return in, nil
	case "docx":
		return "", fmt.Errorf("%w: docx files cannot be read yet", ErrInput)
	}
	return "", fmt.Errorf("%w %q: want auto, text, markdown, html, json or jsonl", ErrInput, name)
}

// unread are the extensions of documents that people write, but nobody here
// can read yet.
var unread = []string{".doc", ".docx", ".et", ".odt", ".ofd", ".pdf", ".ppt", ".pptx", ".rtf", ".wps", ".xls", ".xlsx"}

// isDraft reports a file that Walk looks for.
func isDraft(name string) bool {
	_, known := byExtension(name)
	return known || slices.Contains(unread, strings.ToLower(filepath.Ext(name)))
}

// byExtension tells the form of a file by its name.
func byExtension(name string) (Input, bool) {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".csv":
		return Text, true
	case ".md", ".markdown":
		return Markdown, true
	case ".html", ".htm":
		return HTML, true
	case ".json":
		return JSON, true
	case ".jsonl":
		return JSONL, true
	}
	return "", false
}

// detect decides for a file whose form nobody named.
func detect(name, text string) Input {
	if in, ok := byExtension(name); ok {
		return in
	}
	const enough = 512
	head := strings.TrimLeft(text, " \t\r\n")
	start := strings.ToLower(head[:min(len(head), enough)])
	switch {
	case strings.HasPrefix(start, "<!doctype html"), strings.HasPrefix(start, "<html"):
		return HTML
	case opens(start, '[', "{]"):
		return JSON
	case opens(start, '{', "\"}"):
		line, rest, _ := strings.Cut(head, "\n")
		if strings.TrimSpace(rest) != "" && json.Valid([]byte(line)) {
			return JSONL
		}
		return JSON
	}
	return Text
}

// opens tells JSON from prose that begins with a bracket: [公告] 关于……
func opens(s string, bracket byte, next string) bool {
	if s == "" || s[0] != bracket {
		return false
	}
	rest := bytes.TrimLeft([]byte(s[1:]), " \t\r\n")
	return len(rest) > 0 && strings.IndexByte(next, rest[0]) >= 0
}
