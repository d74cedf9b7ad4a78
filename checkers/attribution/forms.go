package attribution

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"

	"github.com/xianshen/xianshen/dict"
)

// formsTable holds the words by which names in source lines are told apart.
//
//go:embed forms.tsv
var formsTable string

// forms are the words of forms.tsv by what they tell.
type forms map[string][]string

func readForms() (forms, error) {
	f := forms{}
	for n, line := range strings.Split(formsTable, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		what, word, ok := strings.Cut(line, "\t")
		if !ok {
			return nil, fmt.Errorf("forms.tsv:%d: want two columns", n+1)
		}
		f[what] = append(f[what], word)
	}
	return f, nil
}

// endsAs reports whether a name ends with a word of that kind and is longer than it.
func (f forms) endsAs(what, name string) bool {
	for _, word := range f[what] {
		if strings.HasSuffix(name, word) && len(name) > len(word) {
			return true
		}
	}
	return false
}

// is reports whether a name is a word of that kind.
func (f forms) is(what, name string) bool {
	for _, word := range f[what] {
		if name == word {
			return true
		}
	}
	return false
}

// madeOf reports whether a value consists of words of that kind and nothing
// else: 网络综合整理 does of vague words, 市网络安全办公室 does not.
func (f forms) madeOf(what, value string) bool {
	if value == "" {
		return true
	}
	for _, word := range f[what] {
		if rest, ok := strings.CutPrefix(value, word); ok && f.madeOf(what, rest) {
			return true
		}
	}
	return false
}

// accountWords stand around the name of a source and say only by which of its channels it spoke.
var accountWords = []string{"微信公众号", "官方微信", "官方微博", "微信公号", "公众号", "视频号", "抖音号", "微博", "微信", "客户端", "官网", "官方网站", "门户网站", "网站", "APP", "app"}

// normal is a name without quotes, spaces and the channel it was read on, folded.
func normal(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || strings.ContainsRune("“”‘’\"'「」『』《》〈〉【】[]@#", r) {
			return -1
		}
		return r
	}, dict.Fold(name))
	for changed := true; changed; {
		changed = false
		for _, w := range accountWords {
			if rest, ok := strings.CutSuffix(name, dict.Fold(w)); ok && rest != "" {
				name, changed = rest, true
			}
			if rest, ok := strings.CutPrefix(name, dict.Fold(w)); ok && rest != "" {
				name, changed = strings.TrimLeft(rest, ":："), true
			}
		}
	}
	return name
}
