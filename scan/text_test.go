package scan

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
)

func at(start, end int) dict.Span { return dict.Span{Start: start, End: end} }

func TestSourceSpanThroughTagsAndEntities(t *testing.T) {
	// source 赌<b>博</b>&amp;网, view 赌博&网
	src := "赌<b>博</b>&amp;网"
	text := &Text{Source: src, View: "赌博&网", runs: []Run{
		{at(0, 3), at(0, 3)}, {at(3, 6), at(6, 9)}, {at(6, 7), at(13, 18)}, {at(7, 10), at(18, 21)},
	}}
	for view, want := range map[dict.Span]string{
		at(0, 6): "赌<b>博", at(3, 6): "博", at(6, 7): "&amp;", at(0, 10): src, at(3, 7): "博</b>&amp;", at(7, 10): "网",
	} {
		assert.Equal(t, want, text.SourceSpan(view).In(src))
	}
}

func TestDigitRuns(t *testing.T) {
	s := "第1条 2024年 １３９𝟎𝟏 x9"
	var got []string
	for _, d := range newText("body", s).DigitRuns() {
		got = append(got, d.In(s))
	}
	assert.Equal(t, []string{"2024", "１３９𝟎𝟏"}, got)
}

// TestDigitRunsSkipNothing holds the search by words of eight bytes against one
// that looks at every byte.
func TestDigitRunsSkipNothing(t *testing.T) {
	alphabet := []rune("中文，。：abZ/:09 5０９９𝟎\n\t年月é")
	random := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		var b []byte
		for range random.IntN(60) {
			b = utf8.AppendRune(b, alphabet[random.IntN(len(alphabet))])
			if random.IntN(20) == 0 {
				b = append(b, byte(random.IntN(256)))
			}
		}
		s := string(b)
		var want []dict.Span
		for i := 0; i < len(s); {
			start, count := i, 0
			for n := digitAt(s, i); n > 0; n = digitAt(s, i) {
				i += n
				count++
			}
			if count > 1 {
				want = append(want, at(start, i))
			}
			if count == 0 {
				i++
			}
		}
		assert.Equal(t, want, newSurvey(s, plainRunes()).digits, "%q", s)
	}
}

func TestFirstInvalid(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 20000 {
		b := []byte("中文，abc；é😀")
		for range random.IntN(3) {
			b[random.IntN(len(b))] = byte(random.IntN(256))
		}
		s := string(b[random.IntN(4):])
		want := len(s)
		for i, r := range s {
			if _, size := utf8.DecodeRuneInString(s[i:]); r == utf8.RuneError && size == 1 {
				want = i
				break
			}
		}
		assert.Equal(t, want, newSurvey(s, plainRunes()).invalid, "%q", s)
	}
}

// TestRunesAskedForAreFound holds the search by several runes at once against
// one that looks at each.
func TestRunesAskedForAreFound(t *testing.T) {
	const asked = "《》（）()國ＡÉ"
	set := newRuneSet(asked)
	alphabet := []rune("中文国的是，。：《》（）()國ＡabZ :09 5０９𝟎\nÉéࠀ\uE000")
	random := rand.New(rand.NewPCG(7, 8))
	for range 5000 {
		var b []byte
		for range random.IntN(80) {
			b = utf8.AppendRune(b, alphabet[min(random.IntN(len(alphabet)), random.IntN(2*len(alphabet)))])
			if random.IntN(60) == 0 {
				b = append(b, byte(random.IntN(256)))
			}
		}
		s := string(b)
		var want []int32
		invalid := len(s)
		for i, r := range s {
			if strings.ContainsRune(asked, r) && r != utf8.RuneError {
				want = append(want, int32(i))
			}
			if _, size := utf8.DecodeRuneInString(s[i:]); r == utf8.RuneError && size == 1 {
				invalid = min(invalid, i)
			}
		}
		found := newSurvey(s, set)
		assert.Equal(t, want, found.asked, "%q", s)
		assert.Equal(t, invalid, found.invalid, "%q", s)
		assert.Equal(t, newSurvey(s, plainRunes()).digits, found.digits, "%q", s)
		for _, r := range s {
			require.True(t, found.mayHold(r) || r == utf8.RuneError, "%q in %q", r, s)
		}
		require.Equal(t, strings.Contains(s, "~"), found.mayHold('~'), "%q", s)
		require.Equal(t, strings.Contains(s, "\xC5"), found.mayHold('ż'), "%q", s)
	}
}

func BenchmarkSurvey(b *testing.B) {
	s := strings.Repeat("全县实现地区生产总值215.3亿元，同比增长6.1%，城镇新增就业3200人，各项工作平稳有序推进。", 200)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		newSurvey(s, plainRunes())
	}
}

// TestSentenceIsFoundAfresh holds the sentence at every place against the one
// found without what was kept from the place before.
func TestSentenceIsFoundAfresh(t *testing.T) {
	long := strings.Repeat("全县实现地区生产总值", 300)
	text := newText("body", "甲说：一。乙说!丙看 http://a.cn/?x=1;y 完\n丁"+long+"。"+long+long+"\n\n末！")
	random := rand.New(rand.NewPCG(5, 6))
	for range 5000 {
		pos := random.IntN(len(text.View) + 1)
		for pos < len(text.View) && !utf8.RuneStart(text.View[pos]) {
			pos++
		}
		assert.Equal(t, around(text.View, pos, sentenceEnd), text.Sentence(pos), pos)
	}
}

func TestSentences(t *testing.T) {
	text := newText("body", "甲说：一。乙说!丙看 http://a.cn/?x=1;y 完\n丁")
	in := func(pos int) string { return text.Sentence(pos).In(text.View) }
	assert.Equal(t, "甲说：一", in(0))
	assert.Equal(t, "乙说", in(len("甲说：一。")))
	assert.Equal(t, "丙看 http://a.cn/?x=1;y 完", in(len("甲说：一。乙说!")))
	first := text.Sentence(0)
	second := text.Next(first)
	assert.Equal(t, "乙说", second.In(text.View))
	assert.Equal(t, first, text.Previous(second))
	assert.Equal(t, "甲说", text.Clause(0).In(text.View))
	assert.Equal(t, "丁", text.Next(text.Sentence(len("甲说：一。乙说!"))).In(text.View))
	assert.Equal(t, 0, text.Previous(first).Len())
}

func TestOnRunes(t *testing.T) {
	s := "中\xe4文"
	for pos, want := range map[int]bool{0: true, 1: false, 3: true, 4: true, 5: false, 7: true} {
		assert.Equal(t, want, onRunes(s, at(pos, pos)), "at %d", pos)
	}
}
