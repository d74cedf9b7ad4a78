package wording

import (
	_ "embed"
	"strings"
	"sync"
)

//go:generate go -C internal/gen run .

//go:embed lexicon/sounds.txt
var soundsText string

//go:embed lexicon/shapes.txt
var shapesText string

// alike tells which characters are mistaken for one another: those with the
// same sound, as an input method offers them side by side, and those with a
// similar shape, as a reader of a scan or a font does.
type alike map[rune][]int // groups of a character

// alikes reads both tables when the first draft needs them.
var alikes = sync.OnceValue(func() alike {
	a := alike{}
	group := 0
	add := func(chars string, group int) {
		for _, r := range chars {
			a[r] = append(a[r], group)
		}
	}
	sounds := map[string]int{}
	for line := range strings.Lines(soundsText) {
		if line[0] == '#' {
			continue
		}
		sound, chars, _ := strings.Cut(strings.TrimSpace(line), " ")
		sound = merged(sound)
		if _, known := sounds[sound]; !known {
			group++
			sounds[sound] = group
		}
		add(chars, sounds[sound])
	}
	for line := range strings.Lines(shapesText) {
		if line[0] == '#' {
			continue
		}
		group++
		add(strings.TrimSpace(line), group)
	}
	return a
})

// merged makes one of the sounds that many speakers do not keep apart: zh and z,
// ch and c, sh and s, ing and in, eng and en, ang and an.
func merged(sound string) string {
	if len(sound) > 1 && sound[1] == 'h' {
		sound = sound[:1] + sound[2:]
	}
	if strings.HasSuffix(sound, "iang") || strings.HasSuffix(sound, "uang") {
		return sound
	}
	if strings.HasSuffix(sound, "ng") && !strings.HasSuffix(sound, "ong") {
		return strings.TrimSuffix(sound, "g")
	}
	return sound
}

func (a alike) are(x, y rune) bool {
	for _, g := range a[x] {
		for _, h := range a[y] {
			if g == h {
				return true
			}
		}
	}
	return false
}
