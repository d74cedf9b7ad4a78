// Command gen writes sounds.txt of package wording: which characters are read
// alike. Its source is the dictionary of a Go module, pinned in go.mod, so that
// anyone can make the same file again:
//
//	go generate ./checkers/wording
//
// It is a module of its own to keep that one out of the library's build.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/mozillazg/go-pinyin"
)

// readings is the number of readings of a character that count; later ones are
// rare, and with them every character would sound like many others.
const readings = 2

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	words := flag.String("words", "../../../../dict/internal/wordlist/words.txt", "the word list, whose characters are taken")
	out := flag.String("out", "../../lexicon/sounds.txt", "the file to write")
	flag.Parse()
	if err := run(*words, *out); err != nil {
		log.Fatal(err)
	}
}

func run(words, out string) error {
	data, err := os.ReadFile(words)
	if err != nil {
		return err
	}
	sounds := map[string]map[rune]bool{}
	for _, r := range string(data) {
		all := pinyin.PinyinDict[int(r)]
		if r < 0x4E00 || all == "" {
			continue
		}
		list := strings.Split(all, ",")
		for _, reading := range list[:min(readings, len(list))] {
			s := toneless(reading)
			if sounds[s] == nil {
				sounds[s] = map[rune]bool{}
			}
			sounds[s][r] = true
		}
	}
	var b bytes.Buffer
	b.WriteString("# Characters by their reading without its tone, of the word list's characters.\n" +
		"# Made by internal/gen from github.com/mozillazg/go-pinyin v0.20.0 (MIT License), whose data are pinyin-data's.\n")
	for _, s := range slices.Sorted(maps.Keys(sounds)) {
		fmt.Fprintf(&b, "%s %s\n", s, string(slices.Sorted(maps.Keys(sounds[s]))))
	}
	return os.WriteFile(out, b.Bytes(), 0o644)
}

func toneless(s string) string {
	return strings.NewReplacer(
		"ā", "a", "á", "a", "ǎ", "a", "à", "a", "ē", "e", "é", "e", "ě", "e", "è", "e", "ế", "e", "ề", "e",
		"ī", "i", "í", "i", "ǐ", "i", "ì", "i", "ō", "o", "ó", "o", "ǒ", "o", "ò", "o",
		"ū", "u", "ú", "u", "ǔ", "u", "ù", "u", "ü", "v", "ǖ", "v", "ǘ", "v", "ǚ", "v", "ǜ", "v", "ń", "n", "ň", "n", "ǹ", "n", "ḿ", "m",
	).Replace(s)
}
