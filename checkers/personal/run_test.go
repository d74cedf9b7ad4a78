package personal

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

func TestNextRunIsDigitRuns(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	alphabet := []rune("0123456789０１９𝟎𝟗，：（）。县的 \n*-aé—　😀\u200b")
	for range 20000 {
		var text []rune
		for range random.IntN(40) {
			text = append(text, alphabet[random.IntN(len(alphabet))])
		}
		view := string(text)
		var runs []dict.Span
		for run := nextRun(view, 0); run.Len() > 0; run = nextRun(view, run.End) {
			runs = append(runs, run)
		}
		require.Equal(t, (&scan.Text{View: view}).DigitRuns(), runs, "%q", view)
	}
}
