package words_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/xianshen/xianshen/checkers/internal/words"
)

// TestSet holds a set against the words looked for one by one.
func TestSet(t *testing.T) {
	list := []string{"街道", "街道办事处", "镇", "开发区", "区", "一街", "a1"}
	set := words.NewSet(list...)()
	random := rand.New(rand.NewPCG(1, 2))
	pieces := append(slices.Clone(list), "办", "事处", "街", "道", "。", "a", "\xe4", "𠀀")
	for range 5000 {
		var b strings.Builder
		for range random.IntN(6) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		text := b.String()
		head, first, firstEnd, last, lastEnd, ends := 0, len(text), 0, -1, 0, false
		for i := range text {
			for _, w := range list {
				if !strings.HasPrefix(text[i:], w) {
					continue
				}
				if i == 0 {
					head = max(head, len(w))
				}
				if i <= first {
					first, firstEnd = i, max(firstEnd, i+len(w))
				}
				last, lastEnd = i, max(lastEnd, i+len(w))
				ends = ends || i+len(w) == len(text)
			}
		}
		if firstEnd == 0 {
			first = 0
		}
		start, end := set.Find(text)
		assert.Equal(t, []int{head, first, firstEnd, last, lastEnd}, []int{set.Head(text), start, end, set.Last(text), set.LastEnd(text)}, "%q", text)
		assert.Equal(t, []bool{head > 0, firstEnd > 0, ends}, []bool{set.Begins(text), set.In(text), set.Ends(text)}, "%q", text)
	}
}
