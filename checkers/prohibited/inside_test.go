package prohibited

import (
	"math/rand"
	"regexp"
	"regexp/syntax"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// TestEmbedded reads what a program reads when a draft first needs it.
func TestEmbedded(t *testing.T) {
	c := newChecker()
	for _, w := range []*words{c.trade(), c.frames(), c.spam(), c.context(), c.countries()} {
		assert.NotEmpty(t, w.terms)
	}
	for _, f := range []*forms{c.forms(), c.channels()} {
		for _, form := range f.list {
			_, err := regexp.Compile(form.text)
			assert.NoError(t, err)
		}
	}
}

// TestNeeds makes texts that the shapes match: each must hold what its shape needs.
func TestNeeds(t *testing.T) {
	c := newChecker()
	for _, f := range []*forms{c.forms(), c.channels()} {
		for i := range f.list {
			form := &f.list[i]
			whole := regexp.MustCompile(form.text)
			re, err := syntax.Parse(form.text, syntax.Perl)
			require.NoError(t, err)
			r := rand.New(rand.NewSource(int64(i)))
			for range 300 {
				text := sample(r, re)
				text = "，" + text + "。" + text
				var got [][]int
				for _, c := range f.possible(text) {
					if c.form == form {
						got = c.matches(text)
					}
				}
				assert.Equal(t, whole.FindAllStringSubmatchIndex(text, -1), got, text)
			}
		}
	}
}

// sample writes a text that an expression matches, but for its anchors.
func sample(r *rand.Rand, re *syntax.Regexp) string {
	var b strings.Builder
	repeat := func(least, most int) {
		for range least + r.Intn(most-least+1) {
			b.WriteString(sample(r, re.Sub[0]))
		}
	}
	switch re.Op {
	case syntax.OpLiteral:
		return string(re.Rune)
	case syntax.OpCharClass:
		k := r.Intn(len(re.Rune)/2) * 2
		lo, hi := re.Rune[k], min(re.Rune[k+1], re.Rune[k]+100)
		return string(lo + r.Int31n(hi-lo+1))
	case syntax.OpCapture:
		return sample(r, re.Sub[0])
	case syntax.OpQuest:
		repeat(0, 1)
	case syntax.OpStar:
		repeat(0, 3)
	case syntax.OpPlus:
		repeat(1, 3)
	case syntax.OpRepeat:
		repeat(re.Min, max(re.Min, min(re.Max, re.Min+3)))
	case syntax.OpAlternate:
		return sample(r, re.Sub[r.Intn(len(re.Sub))])
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			b.WriteString(sample(r, sub))
		}
	}
	return b.String()
}

func TestReader(t *testing.T) {
	c := newChecker()
	view := strings.Repeat("首存送彩金，娱乐城app官方下载_满堂红棋牌安卓版。", 40)
	r := reader{words: c.spam, dictionary: dict.NewWords(nil), view: view}
	for start := 0; start < len(view); start += 30 {
		at := dict.Span{Start: onRune(view, max(0, start-90)), End: onRune(view, min(len(view), start+120))}
		assert.Equal(t, c.spam().in(view, at), r.in(at), at)
	}
}

func TestMobiles(t *testing.T) {
	for text, want := range map[string][]string{
		"电话13912345678，":             {"13912345678"},
		"13912345678":                {"13912345678"},
		"139123456789":               nil, // twelve digits
		"1391234567":                 nil, // ten
		"12912345678":                nil,
		"23912345678":                nil,
		"a13912345678b15512345678，1": {"13912345678", "15512345678"},
		strings.Repeat("1", 5000):    nil,
		"时间2026年11月1日，金额13912345678元": {"13912345678"},
	} {
		for pad := range 12 {
			view := strings.Repeat("x", pad) + text
			var got []string
			for _, at := range anchors(&scan.Text{View: view}, nil) {
				got = append(got, at.In(view))
			}
			assert.Equal(t, want, got, view)
		}
	}
}

// TestStretches asks for all stretches of one view in order, and for each alone.
func TestStretches(t *testing.T) {
	view := strings.Repeat("星耀娱乐app - 官方下载_真人、在线（x y）首页·", 90) + "，" + strings.Repeat("棋牌", 900) + " _ 官网。"
	for _, width := range []int{1, 4, 9} {
		kept := stretches{view: view}
		starts := make([]int, 0, len(view))
		for i := range view {
			starts = append(starts, i)
		}
		for i := 0; i+width < len(starts); i += 5 {
			at := dict.Span{Start: starts[i], End: starts[i+width]}
			alone := stretches{view: view}
			want := alone.around(at)
			got := kept.around(at)
			require.Equal(t, want, got, at)
			require.Equal(t, alone.chunks(want), kept.chunks(got), at)
		}
	}
}
