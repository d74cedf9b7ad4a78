package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
)

// bom begins files in UTF-8 that Windows wrote.
const bom = "\xEF\xBB\xBF"

var errCharset = errors.New("the file cannot be written in its own character set; convert it to UTF-8 first")

// encode puts the masked documents into the form and the character set of the file.
func encode(data []byte, items []draft.Item, copies []scan.Document) ([]byte, error) {
	if len(items) == 0 {
		return data, nil
	}
	charset, err := charsetOf(items[0].Charset, data)
	if err != nil {
		return nil, err
	}
	text, err := charset.decode(data)
	if err != nil {
		return nil, err
	}
	if isJSON(text, items) {
		text, err = replaceStrings(text, items, copies)
		if err != nil {
			return nil, err
		}
	} else {
		text = copies[0].Body
	}
	return charset.encode(text)
}

// isJSON reports a file of documents: its text is not the body of the one document.
func isJSON(text string, items []draft.Item) bool {
	return len(items) > 1 || items[0].Document.Body != text
}

// charset writes what draft read.
type charset struct {
	encoding encoding.Encoding // nil for UTF-8
	mark     []byte
}

func charsetOf(name string, data []byte) (charset, error) {
	switch name {
	case "utf-8":
		if bytes.HasPrefix(data, []byte(bom)) {
			return charset{mark: []byte(bom)}, nil
		}
		return charset{}, nil
	case "gb18030":
		return charset{encoding: simplifiedchinese.GB18030}, nil
	case "utf-16le":
		return charset{unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), prefix(data, "\xFF\xFE")}, nil
	case "utf-16be":
		return charset{unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), prefix(data, "\xFE\xFF")}, nil
	}
	return charset{}, fmt.Errorf("unknown character set %q", name)
}

func prefix(data []byte, mark string) []byte {
	if bytes.HasPrefix(data, []byte(mark)) {
		return []byte(mark)
	}
	return nil
}

func (c charset) decode(data []byte) (string, error) {
	data = data[len(c.mark):]
	if c.encoding == nil {
		return string(data), nil
	}
	text, err := c.encoding.NewDecoder().Bytes(data)
	if err != nil {
		return "", fmt.Errorf("%w: %w", errCharset, err)
	}
	if again, err := c.encoding.NewEncoder().Bytes(text); err != nil || !bytes.Equal(again, data) {
		return "", errCharset // bytes would change that nobody asked to change
	}
	return string(text), nil
}

func (c charset) encode(text string) ([]byte, error) {
	data := []byte(text)
	if c.encoding != nil {
		var err error
		if data, err = c.encoding.NewEncoder().Bytes(data); err != nil {
			return nil, fmt.Errorf("%w: %w", errCharset, err)
		}
	}
	return append(bytes.Clone(c.mark), data...), nil
}

// replaceStrings replaces, in a file of JSON, the strings that changed and
// nothing else: keys, spaces and the order of what is there stay.
func replaceStrings(text string, items []draft.Item, copies []scan.Document) (string, error) {
	if items[0].Line > 0 && !strings.HasPrefix(strings.TrimSpace(text), "[") { // a document a line
		return replaceLines(text, items, copies)
	}
	prefix := func(int) string { return "" }
	if strings.HasPrefix(strings.TrimSpace(text), "[") {
		prefix = func(i int) string { return fmt.Sprintf("[%d].", i) }
	}
	changes := map[string]string{}
	for i := range items {
		if err := changed(changes, prefix(i), items[i].Document, copies[i]); err != nil {
			return "", err
		}
	}
	return replace(text, changes)
}

func replaceLines(text string, items []draft.Item, copies []scan.Document) (string, error) {
	lines := strings.SplitAfter(text, "\n")
	for i, item := range items {
		changes := map[string]string{}
		if err := changed(changes, "", item.Document, copies[i]); err != nil {
			return "", err
		}
		line, err := replace(lines[item.Line-1], changes)
		if err != nil {
			return "", err
		}
		lines[item.Line-1] = line
	}
	return strings.Join(lines, ""), nil
}

// changed adds the strings of a document that differ in its copy, by path.
func changed(changes map[string]string, prefix string, from, to scan.Document) error {
	before, after := map[string]string{}, map[string]string{}
	for _, side := range []struct {
		doc scan.Document
		by  map[string]string
	}{{from, before}, {to, after}} {
		data, err := json.Marshal(side.doc)
		if err != nil {
			return err
		}
		err = eachString(string(data), func(path string, _, _ int, value string) { side.by[path] = value })
		if err != nil {
			return err
		}
	}
	for path, value := range after {
		if before[path] != value {
			changes[prefix+path] = value
		}
	}
	return nil
}

// replace puts the changed strings in the place of the literals at their paths.
func replace(text string, changes map[string]string) (string, error) {
	var b strings.Builder
	pos := 0
	err := eachString(text, func(path string, start, end int, _ string) {
		value, ok := changes[path]
		if !ok {
			return
		}
		b.WriteString(text[pos:start])
		b.WriteString(quote(value))
		pos = end
	})
	b.WriteString(text[pos:])
	return b.String(), err
}

// quote writes a string as JSON, without escaping < and > as json.Marshal does.
func quote(s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil { // a string can always be written
		panic(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// eachString calls visit for every string value of a JSON text with its path
// (images[0].alt) and the bytes of its literal.
func eachString(text string, visit func(path string, start, end int, value string)) error {
	type level struct {
		path  string
		array bool
		key   string // of an object, "" while the next string is a key
		next  int    // of an array
	}
	stack := []level{{}}
	dec := json.NewDecoder(strings.NewReader(text))
	for {
		from := int(dec.InputOffset())
		token, err := dec.Token()
		if err != nil {
			if len(stack) == 1 && from >= len(strings.TrimRight(text, " \t\r\n")) {
				return nil
			}
			return fmt.Errorf("the file is not JSON: %w", err)
		}
		top := &stack[len(stack)-1]
		path := top.path
		switch {
		case top.array:
			path = fmt.Sprintf("%s[%d]", top.path, top.next)
		case top.key != "":
			path = strings.TrimPrefix(top.path+"."+top.key, ".")
		}
		switch t := token.(type) {
		case json.Delim:
			if t == '}' || t == ']' {
				stack = stack[:len(stack)-1]
				done(&stack[len(stack)-1].key, &stack[len(stack)-1].next)
				continue
			}
			stack = append(stack, level{path: path, array: t == '['})
			continue
		case string:
			if len(stack) > 1 && !top.array && top.key == "" {
				top.key = t
				continue
			}
			start := from + strings.IndexByte(text[from:], '"')
			visit(path, start, int(dec.InputOffset()), t)
		}
		done(&top.key, &top.next)
	}
}

// done notes that a value has ended: the next string of an object is a key again.
func done(key *string, next *int) {
	*key = ""
	*next++
}
