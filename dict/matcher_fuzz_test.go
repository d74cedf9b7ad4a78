package dict

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/cloudflare/ahocorasick"
)

// FuzzMatcher compares the matcher with the oracle. The list holds a pattern a
// line; a line that begins with ? allows gaps.
func FuzzMatcher(f *testing.F) {
	for _, s := range [][2]string{
		{"中国\n中国共产党\n国共\n共产党", "在中国共产党领导下"},
		{"赌博\n?赌博网\n赌-博", "赌-博网赌＊博　网賭\u200b博"},
		{"a\n★\n密", "A★绝密\xff\xe4\xb8a"},
		{"卡b\nb卡\n6", "信用卡Ｂ卡⑥\xe0\x80\xaf\xed\xa0\x80"},
		{"中中中国\n中国\n中", "中中中中中国"},
		{"?64\n?赌球\n😀笑", "6\u20e34\ufe0f 6★4 赌😀球 😀笑\U000E0101"},
		{"ab\nabc\nb", "xAbCÀ\u0300b"},
	} {
		f.Add(s[0], s[1], uint64(1))
		f.Add(s[0], s[1], uint64(0))
	}
	f.Fuzz(func(t *testing.T, list, text string, seed uint64) {
		var patterns []Pattern
		for line := range strings.SplitSeq(list, "\n") {
			p, gap := strings.CutPrefix(line, "?")
			patterns = append(patterns, Pattern{p, gap})
		}
		if len(patterns) > 50 || len(text) > 4000 {
			return
		}
		patterns = slices.DeleteFunc(patterns, func(p Pattern) bool { return !valid(p) })
		if seed != 0 {
			text = shuffle(patterns, text, seed)
		}
		compareWithOracle(t, patterns, text)
	})
}

// valid tells what Compile takes.
func valid(p Pattern) bool {
	n := utf8.RuneCountInString(Fold(p.Text))
	return utf8.ValidString(p.Text) && 0 < n && n <= maxTerm && !(p.Gap && checkGap(p.Text) != nil)
}

// shuffle makes a text of pieces of the patterns and of the text.
func shuffle(patterns []Pattern, text string, seed uint64) string {
	g := rand.New(rand.NewPCG(seed, 0))
	between := []string{"", "", "", "", "\u200b", "*", "　", "，", "\n", "a", "\xe4", "国", "\u0336", "。", "\ufe0f"}
	var b strings.Builder
	for range g.IntN(40) {
		s := text
		if len(patterns) > 0 && g.IntN(4) > 0 {
			s = patterns[g.IntN(len(patterns))].Text
		}
		r := []rune(s)
		if len(r) == 0 {
			continue
		}
		lo := g.IntN(len(r))
		for _, c := range r[lo : lo+1+g.IntN(min(len(r)-lo, 8))] {
			b.WriteRune(c)
			b.WriteString(between[g.IntN(len(between))])
		}
	}
	return b.String()
}

func compareWithOracle(t *testing.T, patterns []Pattern, text string) {
	t.Helper()
	m, err := Compile(patterns)
	if err != nil {
		t.Fatal(err)
	}
	want := oracle(patterns, text)
	got := m.AppendMatches(nil, text)
	if !slices.Equal(got, want) {
		t.Fatalf("patterns %v\ntext %q\ngot  %v\nwant %v", patterns, text, got, want)
	}
	if auto := m.runAutomaton(nil, text, 0); !slices.Equal(auto, want) {
		t.Fatalf("automaton: patterns %v\ntext %q\ngot  %v\nwant %v", patterns, text, auto, want)
	}
	for _, h := range got {
		if bare(text[h.Start:h.End], patterns[h.Pattern].Gap) != Fold(patterns[h.Pattern].Text) {
			t.Fatalf("%q is not %q", text[h.Start:h.End], patterns[h.Pattern].Text)
		}
	}
}

// bare folds text, and takes the separators out if the pattern allows them.
func bare(text string, gap bool) string {
	text = Fold(text)
	if !gap {
		return text
	}
	return strings.Map(func(r rune) rune {
		if isSeparator(r) {
			return -1
		}
		return r
	}, text)
}

// FuzzAgainstAhocorasick compares which patterns stand in a text.
func FuzzAgainstAhocorasick(f *testing.F) {
	f.Add("中国\n中国共产党\n国共\n共产党", "在中国共产党领导下")
	f.Add("股\na股\nb股", "沪市Ｂ股")
	f.Add("a\nab\nbc\nabc", "xabcd")
	f.Fuzz(func(t *testing.T, list, text string) {
		if len(list) > 1000 {
			return
		}
		seen := make(map[string]bool)
		var patterns []Pattern
		var folded []string
		for line := range strings.SplitSeq(list, "\n") {
			if s := Fold(line); !seen[s] {
				if valid(Pattern{Text: line}) {
					seen[s] = true
					patterns = append(patterns, Pattern{Text: line})
					folded = append(folded, s)
				}
			}
		}
		text = strings.ToValidUTF8(text, "\n") // Fold makes U+FFFD of broken bytes
		m, err := Compile(patterns)
		if err != nil {
			t.Fatal(err)
		}
		var got []int
		for _, h := range m.AppendMatches(nil, text) {
			got = append(got, h.Pattern)
		}
		slices.Sort(got)
		got = slices.Compact(got)
		want := ahocorasick.NewStringMatcher(folded).MatchThreadSafe([]byte(Fold(text)))
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Fatalf("patterns %q text %q got %v want %v", list, text, got, want)
		}
	})
}

// TestMatcherAgainstOracle is FuzzMatcher over a fixed set of random cases of
// few different runes, which overlap and repeat more than what a fuzzer finds.
func TestMatcherAgainstOracle(t *testing.T) {
	alphabets := []string{
		"中国", "中国人a1", "中*·国 ", "賭赌博＊\u200b", "aAａb 6⑥", "😀中🅰a\U000E0101", "中\n。国*", "，“”、中", "é\u0301ac中",
		"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥",
	}
	for n := range 6000 {
		g := rand.New(rand.NewPCG(uint64(n), 1))
		alphabet := []rune(alphabets[n%len(alphabets)])
		word := func(max int) string {
			var b strings.Builder
			for range 1 + g.IntN(max) {
				b.WriteRune(alphabet[g.IntN(len(alphabet))])
			}
			return b.String()
		}
		var patterns []Pattern
		for range 1 + g.IntN(12) {
			p := Pattern{word(5), g.IntN(3) == 0}
			if valid(p) {
				patterns = append(patterns, p)
			}
		}
		text := word(1 + g.IntN(120))
		if n%20 == 0 { // longer than one batch of candidates
			text = word(4000)
		}
		if g.IntN(3) == 0 { // broken bytes
			b := []byte(text)
			b[g.IntN(len(b))] = byte(g.IntN(256))
			text = string(b)
		}
		t.Run(fmt.Sprint(n), func(t *testing.T) { compareWithOracle(t, patterns, text) })
	}
}
