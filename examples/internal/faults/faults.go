// Package faults says in Chinese what the errors of the library and of the
// operating system say in English, for the people who run the programs. The
// errors themselves stay as Go has them, for programs.
package faults

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"github.com/xianshen/xianshen/scan"
)

// Lines returns what an error says, a line for each of several that are joined.
func Lines(err error, lang scan.Lang) []string {
	var lines []string
	for _, one := range joined(err) {
		for line := range strings.SplitSeq(one.Error(), "\n") {
			if lang == scan.Chinese {
				line = chinese(line)
			}
			lines = append(lines, strings.Map(visible, line))
		}
	}
	return lines
}

// visible takes the place of what steers a terminal: names of files hold anything.
func visible(r rune) rune {
	if unicode.IsControl(r) {
		return '\uFFFD'
	}
	return r
}

// joined returns the errors that errors.Join put together, or the one.
func joined(err error) []error {
	several, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var lines []string
	var all []error
	for _, err := range several.Unwrap() {
		lines = append(lines, err.Error())
		all = append(all, joined(err)...)
	}
	if strings.Join(lines, "\n") != err.Error() { // wrapped together, with words between them
		return []error{err}
	}
	return all
}

//go:embed faults.tsv
var table string

// phrase is a part of a message, between its colons.
type phrase struct {
	english *regexp.Regexp
	chinese string
}

var phrases = sync.OnceValue(func() []phrase {
	verbs := strings.NewReplacer("%c", `('[ -~]+')`, "%q", `("(?:[^"\\]|\\.)*")`, "%d", `(\d+)`, "%s", `(.+)`)
	var list []phrase
	for line := range strings.Lines(table) {
		english, chinese, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if ok && !strings.HasPrefix(line, "#") {
			list = append(list, phrase{regexp.MustCompile("^" + verbs.Replace(regexp.QuoteMeta(english)) + "$"), chinese})
		}
	}
	return list
})

// chinese translates the parts of a message that are known. Names of files and
// fields are not: they stay, and so do the colons behind them.
func chinese(message string) string {
	var b strings.Builder
	own := false // the part before is in Chinese
	for _, part := range parts(message) {
		said, known := translate(part)
		if said == "" {
			continue
		}
		switch {
		case b.Len() == 0:
		case own:
			b.WriteString("：")
		default:
			b.WriteString(": ")
		}
		b.WriteString(said)
		own = known
	}
	return b.String()
}

func translate(part string) (said string, known bool) {
	for _, p := range phrases() {
		if at := p.english.FindStringSubmatchIndex(part); at != nil {
			return string(p.english.ExpandString(nil, p.chinese, part, at)), true
		}
	}
	return part, false
}

// parts splits a message at its colons, not at those in quotes.
func parts(message string) []string {
	var list []string
	start, quoted := 0, false
	for i := 0; i < len(message); i++ {
		switch {
		case message[i] == '\\' && quoted:
			i++
		case message[i] == '"':
			quoted = !quoted
		case !quoted && strings.HasPrefix(message[i:], ": "):
			list = append(list, message[start:i])
			start = i + len(": ")
		}
	}
	return append(list, message[start:])
}
