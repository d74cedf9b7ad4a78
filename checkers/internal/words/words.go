// Package words looks words up in short texts ([Set]) and reads the checkers'
// embedded lists of words ([Lists]): a line a word, a kind and the word with a
// tab between them. Lines with # are comments. Unlike the terms of a lexicon
// these words are looked up where something was found (how a name ends, what
// stands beside a hit), or wake a checker.
package words

import (
	"fmt"
	"strings"
)

// Lists are words by kind, in the order of the file.
type Lists map[string][]string

// Read reads a list; file is its name for error messages.
func Read(file, table string) (Lists, error) {
	lists := Lists{}
	seen := map[[2]string]int{}
	for i, line := range strings.Split(table, "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		kind, word, ok := strings.Cut(line, "\t")
		if !ok || kind == "" || word == "" || strings.Contains(word, "\t") {
			return nil, fmt.Errorf("%s:%d: want a kind and a word, with a tab between them", file, i+1)
		}
		if first := seen[[2]string{kind, word}]; first > 0 {
			return nil, fmt.Errorf("%s:%d: %q is the same as line %d", file, i+1, word, first)
		}
		seen[[2]string{kind, word}] = i + 1
		lists[kind] = append(lists[kind], word)
	}
	return lists, nil
}

// EndsAs reports whether a name ends with a word of a kind and is longer than it.
func (l Lists) EndsAs(kind, name string) bool {
	for _, word := range l[kind] {
		if len(name) > len(word) && strings.HasSuffix(name, word) {
			return true
		}
	}
	return false
}

// Is reports whether a name is a word of a kind.
func (l Lists) Is(kind, name string) bool {
	for _, word := range l[kind] {
		if name == word {
			return true
		}
	}
	return false
}

// First returns the first word of a kind that stands in a text, "" for none.
func (l Lists) First(kind, text string) string {
	for _, word := range l[kind] {
		if strings.Contains(text, word) {
			return word
		}
	}
	return ""
}

// Makes reports whether a value consists of words of a kind and nothing else:
// 网络综合整理 does of vague words, 市网络安全办公室 does not.
func (l Lists) Makes(kind, value string) bool {
	if value == "" {
		return true
	}
	for _, word := range l[kind] {
		if rest, ok := strings.CutPrefix(value, word); ok && l.Makes(kind, rest) {
			return true
		}
	}
	return false
}
