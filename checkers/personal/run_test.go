package personal

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

func TestRunsAreDigitRuns(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pieces := append(strings.Split("12345678０９𝟎𝟗的县－，：（）。 \n*-aé—　😀\u200b", ""), "１３８", "８０００", "13812345678", "落实主体责任，加强内容审核，")
	texts := []string{""}
	for n := range 20000 {
		var b strings.Builder
		for range random.IntN(1 + n%60) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		texts = append(texts, b.String())
	}
	for _, text := range texts {
		var found []dict.Span
		for run := nextRun(text, 0); run.Len() > 0; run = nextRun(text, run.End) {
			found = append(found, run)
		}
		require.Equal(t, (&scan.Text{View: text}).DigitRuns(), found, "%q", text)
	}
}
