package prohibited

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// heads are phrases by their first rune: they are looked for at every rune of
// a stretch.
type heads struct {
	list map[rune][]string
	low  [16]uint64 // the lowest bits of the runes, which few others have
}

func newHeads(list ...string) func() *heads {
	return sync.OnceValue(func() *heads {
		h := &heads{list: map[rune][]string{}}
		for _, s := range list {
			r, _ := utf8.DecodeRuneInString(s)
			h.list[r] = append(h.list[r], s)
			h.low[r&0x3FF>>6] |= 1 << (r & 63)
		}
		return h
	})
}

// begin reports whether one of the phrases begins s.
func (h *heads) begin(s string) bool { return h.longest(s) > 0 }

// longest returns the length of the longest of the phrases that begin s, 0 if none does.
func (h *heads) longest(s string) int {
	r, _ := utf8.DecodeRuneInString(s)
	if h.low[r&0x3FF>>6]>>(r&63)&1 == 0 {
		return 0
	}
	n := 0
	for _, phrase := range h.list[r] {
		if len(phrase) > n && strings.HasPrefix(s, phrase) {
			n = len(phrase)
		}
	}
	return n
}

// first returns where the first of the phrases in s begins, -1 if there is none.
func (h *heads) first(s string) int {
	for i := range s {
		if h.begin(s[i:]) {
			return i
		}
	}
	return -1
}

// lastEnd returns where the last of the phrases in s ends, 0 if there is none.
func (h *heads) lastEnd(s string) int {
	end := 0
	for i := range s {
		if n := h.longest(s[i:]); n > 0 {
			end = max(end, i+n)
		}
	}
	return end
}
