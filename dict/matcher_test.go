package dict

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAppendMatches(t *testing.T) {
	for _, c := range []struct {
		name     string
		patterns []Pattern
		text     string
		want     []string // pattern:text of each hit, in order
	}{
		{"overlapping", []Pattern{{Text: "中国"}, {Text: "中国共产党"}, {Text: "国共"}, {Text: "共产党"}}, "在中国共产党领导下",
			[]string{"0:中国", "1:中国共产党", "2:国共", "3:共产党"}},
		{"start and end", []Pattern{{Text: "赌博"}}, "赌博不是赌博", []string{"0:赌博", "0:赌博"}},
		{"the same pattern twice", []Pattern{{Text: "赌博"}, {Text: "賭博"}}, "赌博", []string{"0:赌博", "1:赌博"}},
		{"folded", []Pattern{{Text: "台湾vpn"}}, "臺灣ＶＰＮ，台\u200b湾\u200dVⓅn", []string{"0:臺灣ＶＰＮ", "0:台\u200b湾\u200dVⓅn"}},
		{"one rune", []Pattern{{Text: "★"}, {Text: "密"}, {Text: "a"}}, "绝密★A", []string{"1:密", "0:★", "2:A"}},
		{"Chinese and ASCII", []Pattern{{Text: "卡b"}, {Text: "a股"}, {Text: "股"}}, "A股卡B", []string{"1:A股", "2:股", "0:卡B"}},
		{"emoji", []Pattern{{Text: "😀笑"}, {Text: "笑😀"}}, "笑😀笑", []string{"1:笑😀", "0:😀笑"}},
		{"ASCII after a broken lead byte", []Pattern{{Text: "ab"}}, "\xe4ab\xe4\xb8ab\xf0ab\xc2ab", []string{"0:ab", "0:ab", "0:ab", "0:ab"}},
		{"overlong slash is no slash", []Pattern{{Text: "中/"}, {Text: "/"}}, "中\xe0\x80\xaf", nil},
		{"a broken byte inside", []Pattern{{Text: "赌博"}, {Text: "\ufffd"}}, "赌\xff博\xe8\xb5", nil},
		{"a replacement character", []Pattern{{Text: "\ufffd"}}, "\xff\ufffd", []string{"0:\ufffd"}},
		{"literal separators", []Pattern{{Text: "bet·365"}}, "bet365 BET•365 bet-365", []string{"0:BET•365"}},
		{"gaps", []Pattern{{Text: "赌博网", Gap: true}}, "赌博网 赌*博 网 赌、，博★·网 赌 * 博网x赌***博网", []string{"0:赌博网", "0:赌*博 网", "0:赌、，博★·网"}},
		{"three separators are too many", []Pattern{{Text: "赌博", Gap: true}}, "赌***博", nil},
		{"no gap across the end of a line or sentence", []Pattern{{Text: "赌博", Gap: true}}, "赌\n博赌\r博赌。博赌!博赌？博赌；博", nil},
		{"skipped runes are no separators", []Pattern{{Text: "赌博", Gap: true}}, "赌\u200b*\u200b\u200b*\u200b博", []string{"0:赌\u200b*\u200b\u200b*\u200b博"}},
		{"a gap after the first of another", []Pattern{{Text: "赌-博"}, {Text: "赌博网站", Gap: true}, {Text: "赌博网", Gap: true}}, "赌-博网★站", []string{"0:赌-博", "2:赌-博网", "1:赌-博网★站"}},
		{"with and without gaps", []Pattern{{Text: "赌博"}, {Text: "赌博网", Gap: true}, {Text: "赌-博"}}, "赌-博网赌博网", []string{"2:赌-博", "1:赌-博网", "0:赌博", "1:赌博网"}},
		{"nothing in nothing", []Pattern{{Text: "赌博"}}, "", nil},
		{"no patterns", nil, "赌博", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, err := Compile(c.patterns)
			require.NoError(t, err)
			var got []string
			for _, h := range m.AppendMatches(nil, c.text) {
				got = append(got, string(rune('0'+h.Pattern))+":"+c.text[h.Start:h.End])
			}
			assert.Equal(t, c.want, got)

			const before, after = "。依法履行职责。", "。有关单位要认真落实。"
			got = nil
			for _, h := range m.AppendMatches(nil, before+c.text+after) {
				got = append(got, string(rune('0'+h.Pattern))+":"+c.text[h.Start-len(before):h.End-len(before)])
			}
			assert.Equal(t, c.want, got, "inside a longer text")
		})
	}
}

func TestAppendMatchesAppends(t *testing.T) {
	m, err := Compile([]Pattern{{Text: "赌博"}})
	require.NoError(t, err)
	assert.Equal(t, []Match{{7, 8, 9}, {0, 6, 0}}, m.AppendMatches([]Match{{7, 8, 9}}, "赌博"))
}

func TestCompileFaults(t *testing.T) {
	for _, c := range []struct {
		pattern Pattern
		want    string
	}{
		{Pattern{Text: ""}, "is empty"},
		{Pattern{Text: "\u200b\ufe0f"}, "is empty"},
		{Pattern{Text: "赌\xff"}, "is not UTF-8"},
		{Pattern{Text: "*赌博", Gap: true}, "must not hold separators"},
		{Pattern{Text: "赌博　", Gap: true}, "must not hold separators"},
	} {
		_, err := Compile([]Pattern{{Text: "好"}, c.pattern})
		assert.ErrorContains(t, err, c.want)
		assert.ErrorContains(t, err, "pattern 1")
	}
}

func TestAdjacentHits(t *testing.T) {
	m, err := Compile([]Pattern{{Text: "中"}, {Text: "中中"}})
	require.NoError(t, err)
	assert.Len(t, m.AppendMatches(nil, strings.Repeat("中", 3000)), 5999)
}

func TestAppendMatchesAllocatesNothing(t *testing.T) {
	m, err := Compile([]Pattern{{Text: "赌博"}, {Text: "赌博网站", Gap: true}, {Text: "★"}, {Text: "vpn"}})
	require.NoError(t, err)
	text := strings.Repeat("打击賭博网站，查处赌 博★网站和ＶＰＮ。\n", 50)
	dst := m.AppendMatches(nil, text)
	require.Equal(t, 50*5, len(dst))
	assert.Zero(t, testing.AllocsPerRun(10, func() { dst = m.AppendMatches(dst[:0], text) }))
}

func TestMatcherConcurrently(t *testing.T) {
	patterns := []Pattern{{Text: "赌博"}, {Text: "赌博网", Gap: true}, {Text: "网"}}
	m, err := Compile(patterns)
	require.NoError(t, err)
	text := strings.Repeat("查处赌博 网，赌★博网", 100)
	want := oracle(patterns, text)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				assert.Equal(t, want, m.AppendMatches(nil, text))
			}
		})
	}
	wg.Wait()
}

// Text that makes walks long is handed to the automaton halfway.
func TestAdversarialText(t *testing.T) {
	patterns := []Pattern{{Text: "赌博", Gap: true}, {Text: "中国"}, {Text: "中*国"}}
	for k := 2; k < 40; k++ {
		patterns = append(patterns, Pattern{Text: strings.Repeat("中", k) + "国", Gap: k%3 == 0})
	}
	m, err := Compile(patterns)
	require.NoError(t, err)
	for _, text := range []string{
		strings.Repeat("中", 2000) + "国赌*博中中*国",
		strings.Repeat("中*", 2000) + "国赌*博中中*国",
		strings.Repeat("中中\u200b，", 1000) + "国" + strings.Repeat("中", 500) + "国",
	} {
		assert.Equal(t, oracle(patterns, text), m.AppendMatches(nil, text))
	}
}
