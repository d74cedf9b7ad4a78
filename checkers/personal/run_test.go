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
	pieces := append(strings.Split("12345678的县－，：（）。 \n*-aé—　😀\u200b", ""), "１３８", "８０００", "０7", "1２3", "13812345678")
	texts := []string{"𝟏𝟑县", "县𝟏𝟑𝟖", "1", "12", "１３８"}
	for n := range 20000 {
		var b strings.Builder
		for range random.IntN(1 + n%60) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		texts = append(texts, b.String())
	}
	for _, text := range texts {
		digits := runsOf(text)
		var found []dict.Span
		for run := digits.next(0); run.Len() > 0; run = digits.next(run.End) {
			found = append(found, run)
		}
		require.Equal(t, (&scan.Text{View: text}).DigitRuns(), found, "%q", text)
	}
}
