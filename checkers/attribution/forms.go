package attribution

import (
	_ "embed"
	"strings"
	"unicode"

	"github.com/xianshen/xianshen/dict"
)

// formsTable holds the words by which names in source lines are told apart.
//
//go:embed forms.tsv
var formsTable string

// triggerTable holds the phrases that wake the checker in the middle of a text.
//
//go:embed triggers.tsv
var triggerTable string

// channels stand around the name of a source and say only by which of its channels it spoke.
var channels = []string{"微信公众号", "官方微信", "官方微博", "微信公号", "公众号", "视频号", "抖音号", "微博", "微信", "客户端", "官网", "官方网站", "门户网站", "网站", "APP", "app"}

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
		for _, w := range channels {
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
