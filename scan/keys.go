package scan

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
)

// checkKeys reports a key that stands twice in an object, or in letters that
// encoding/json takes for the same (Body, ſource), in JSON that is well formed. Of {"body": …, "Body": …} encoding/json takes the
// last and says nothing; the system that publishes may take the other one,
// which nobody would have scanned then.
func checkKeys(data []byte) error {
	var open []map[string]bool // keys of the objects around i; nil for an array
	isKey := false             // what comes next is one
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '{':
			open = append(open, map[string]bool{})
			isKey = true
		case '[':
			open = append(open, nil)
			isKey = false
		case '}', ']':
			open = open[:len(open)-1]
			isKey = false
		case ',':
			isKey = open[len(open)-1] != nil
		case '"':
			end := stringEnd(data, i)
			if isKey {
				var key string
				if err := json.Unmarshal(data[i:end], &key); err != nil {
					return fmt.Errorf("%w: %w", ErrDocument, err)
				}
				seen := open[len(open)-1]
				switch {
				case seen[key]:
					return fmt.Errorf("%w: key %q stands twice", ErrDocument, key)
				case strings.ContainsFunc(key, func(r rune) bool { return r >= 'A' && r <= 'Z' || r > unicode.MaxASCII }):
					return fmt.Errorf("%w: unknown key %q", ErrDocument, key)
				}
				seen[key] = true
			}
			isKey = false
			i = end - 1
		}
	}
	return nil
}

// stringEnd returns where the JSON string that begins at i ends, behind its quote.
func stringEnd(data []byte, i int) int {
	for i++; ; i++ {
		i += bytes.IndexByte(data[i:], '"')
		escapes := 0
		for data[i-1-escapes] == '\\' {
			escapes++
		}
		if escapes%2 == 0 {
			return i + 1
		}
	}
}
