package dict

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

// at returns the place of the part between ⟦ and ⟧, and the text without the marks.
func at(marked string) (string, Span) {
	before, rest, _ := strings.Cut(marked, "⟦")
	hit, after, _ := strings.Cut(rest, "⟧")
	return before + hit + after, Span{len(before), len(before) + len(hit)}
}

func TestFit(t *testing.T) {
	words := NewWords(nil)
	for _, c := range []struct {
		text string
		want Fit
	}{
		{"这个平⟦台独⟧特的设计", FitStraddle},
		{"填写个⟦性爱⟧好", FitStraddle},
		{"⟦查处⟧了三起", FitWhole},
		{"依法保⟦护法⟧律援助", FitStraddle},
		{"凭发⟦票据⟧实开具证明", FitStraddle},
		{"许多市⟦民主⟧动参与", FitStraddle},
		{"做好办⟦公安⟧排", FitStraddle},
		{"由⟦公安⟧机关处理", FitWhole},
		{"由人民⟦政府⟧决定", FitInside},
		{"召开⟦代表⟧大会", FitInside},
		{"一辆⟦自行⟧车", FitInside},
		{"這個平⟦臺獨⟧特的設計", FitStraddle},
		{"这个平⟦台\u200b独⟧特的设计", FitStraddle},
		{"上赌⟦博⟧", FitInside},
		{"去⟦赌*博⟧了", FitWhole},
		{"编号1⟦64⟧", FitCut},
		{"编号⟦64⟧0", FitCut},
		{"编号１⟦64⟧", FitCut},
		{"写信到g⟦ma⟧il", FitCut},
		{"写信到ｇ⟦ｍａ⟧ｉｌ", FitCut},
		{"微信⟦vx⟧123", FitWhole},
		{"①⟦64⟧事件", FitWhole},
		{"⟦64⟧", FitWhole},
		{"", FitWhole},
	} {
		t.Run(c.text, func(t *testing.T) {
			text, span := at(c.text)
			assert.Equal(t, c.want, words.Fit(text, span))
		})
	}
}

func TestKeeps(t *testing.T) {
	words := NewWords(nil)
	for _, c := range []struct {
		text                 string
		straddle, whole, any bool
	}{
		{"由⟦公安⟧机关处理", true, true, true},
		{"一辆⟦自行⟧车", true, false, true},
		{"这个平⟦台独⟧特的设计", false, false, true},
		{"编号1⟦64⟧", false, false, true},
	} {
		text, span := at(c.text)
		assert.Equal(t, c.straddle, words.Keeps(text, span, BoundaryStraddle), c.text)
		assert.Equal(t, c.whole, words.Keeps(text, span, BoundaryWhole), c.text)
		assert.Equal(t, c.any, words.Keeps(text, span, BoundaryAny), c.text)
	}
}

func TestSegmentCoversTheText(t *testing.T) {
	words := NewWords(nil)
	for _, text := range []string{
		"", "\u200b", "这个平台独特的设计", "這個平臺\u200b獨特的設計", "\u200b平台\u200b", "ＡＢＣ公司2024年度报告。", "坏\xff字\xe4\xb8节",
		strings.Repeat("依法公开。\n", 50),
	} {
		end := 0
		for _, w := range words.Segment(text) {
			assert.Equal(t, end, w.Start, text)
			assert.Positive(t, w.Len(), text)
			end = w.End
		}
		assert.Equal(t, len(text), end, text)
	}
}

func TestSegmentUnfoldsPlaces(t *testing.T) {
	const text = "這個平臺\u200b獨特"
	var got []string
	for _, w := range NewWords(nil).Segment(text) {
		got = append(got, w.In(text))
	}
	assert.Equal(t, []string{"這個", "平臺\u200b", "獨特"}, got)
}

// runes is a Segmenter that takes every rune for a word.
type runes struct{}

func (runes) Segment(text string) (spans []Span) {
	for i, r := range text {
		spans = append(spans, Span{i, i + len(string(r))})
	}
	return spans
}

func TestCustomSegmenter(t *testing.T) {
	text, span := at("这个平⟦台独⟧特的设计")
	assert.Equal(t, FitWhole, NewWords(runes{}).Fit(text, span))
}

func TestWordsConcurrently(t *testing.T) {
	words := NewWords(nil)
	text, span := at("许多市⟦民主⟧动参与")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				assert.Equal(t, FitStraddle, words.Fit(text, span))
			}
		})
	}
	wg.Wait()
}

// The pairs of neighbours must never say that a hit fits where the words say no.
func TestPairsAgreeWithWords(t *testing.T) {
	const text = "会议指出，今年以来全区安全生产工作取得明显成效，但也存在基础不牢、责任不实等薄弱环节。" +
		"这个平台独特的设计让许多市民主动参与，个性爱好各不相同，凭发票据实开具证明，做好办公安排。"
	words := NewWords(nil)
	var edges []int
	for i := range text {
		edges = append(edges, i)
	}
	for n, start := range edges {
		for _, end := range edges[n+1 : min(n+6, len(edges))] {
			lo, hi := windowStart(text, start), windowEnd(text, end)
			want := fit(words.Segment(text[lo:hi]), Span{start - lo, end - lo})
			assert.Equal(t, want, words.Fit(text, Span{start, end}), text[start:end])
		}
	}
}
