package draft

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/scan"
)

// readLines reads one document a line; blank lines are skipped.
func readLines(name, text string) []Item {
	var items []Item
	for n := 1; text != ""; n++ {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		where := fmt.Sprintf("%s:%d", name, n)
		items = append(items, document(line, n, where, where))
	}
	return items
}

// readJSON reads one document or an array of documents.
func readJSON(name, text string) []Item {
	if !strings.HasPrefix(strings.TrimLeft(text, " \t\r\n"), "[") {
		item := document(text, 0, name, name)
		if item.Err != nil && strings.Contains(strings.TrimSpace(text), "\n") {
			item = document(text, 0, name+brokenLine(text), name)
		}
		return []Item{item}
	}
	var items []Item
	dec := json.NewDecoder(strings.NewReader(text))
	line, counted := 1, 0
	at := func(pos int) int {
		line += strings.Count(text[counted:pos], "\n")
		counted = pos
		return line
	}
	fault := func(pos int, where, what string) []Item {
		n := at(max(counted, min(pos, len(text))))
		return append(items, Item{Line: n, Err: fmt.Errorf("%s:%d: %s: %w: %s", name, n, where, scan.ErrDocument, what)})
	}
	if _, err := dec.Token(); err != nil {
		return fault(faultAt(err, text), "the array", err.Error())
	}
	for dec.More() {
		var one json.RawMessage
		if err := dec.Decode(&one); err != nil {
			return fault(faultAt(err, text), fmt.Sprintf("document %d of the array and all after it", len(items)), err.Error())
		}
		id := fmt.Sprintf("%s[%d]", name, len(items))
		n := at(int(dec.InputOffset()) - len(one))
		items = append(items, document(string(one), n, fmt.Sprintf("%s:%d: document %d of the array", name, n, len(items)), id))
	}
	if _, err := dec.Token(); err != nil {
		return fault(faultAt(err, text), "the array", "it does not end")
	}
	if rest := strings.TrimSpace(text[dec.InputOffset():]); rest != "" {
		return fault(int(dec.InputOffset()), "the array", "something follows it")
	}
	return items
}

// faultAt returns where the JSON goes wrong: at its end unless the error knows better.
func faultAt(err error, text string) int {
	var wrong *json.SyntaxError
	if errors.As(err, &wrong) {
		return int(wrong.Offset)
	}
	return len(text)
}

// brokenLine is the line in which a text stops being JSON, as it stands behind
// the name of a file; "" if it is JSON.
func brokenLine(text string) string {
	var whole json.RawMessage
	err := json.Unmarshal([]byte(text), &whole)
	at := faultAt(err, text)
	if i := invalidUTF8(text[:at]); i >= 0 {
		at = i
	} else if err == nil {
		return ""
	}
	return fmt.Sprintf(":%d", 1+strings.Count(strings.TrimRight(text[:at], " \t\r\n"), "\n"))
}

// invalidUTF8 returns where the first invalid byte stands, -1 if there is none.
func invalidUTF8(text string) int {
	for i, r := range text {
		if _, size := utf8.DecodeRuneInString(text[i:]); r == utf8.RuneError && size == 1 {
			return i
		}
	}
	return -1
}

// document parses one object; where is for the error, id for a document without one.
func document(object string, line int, where, id string) Item {
	if !utf8.ValidString(object) { // encoding/json would put U+FFFD in its place and say nothing
		return Item{Line: line, Err: fmt.Errorf("%s: %w: invalid UTF-8", where, scan.ErrDocument)}
	}
	doc, err := scan.ParseDocument(bytes.TrimSpace([]byte(object)))
	if err != nil {
		return Item{Line: line, Err: fmt.Errorf("%s: %w", where, err)}
	}
	if doc.ID == "" {
		doc.ID = id
	}
	return Item{Document: doc, Line: line}
}
