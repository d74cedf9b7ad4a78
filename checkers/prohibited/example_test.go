package prohibited_test

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/prohibited"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// The categories that need names have none here. The publisher writes them
// into a file like testdata/publisher.tsv and adds it to the scanner.
func Example() {
	checker, err := prohibited.New(prohibited.Options{})
	if err != nil {
		panic(err)
	}
	file, err := os.Open("testdata/publisher.tsv")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	own, err := dict.ReadLexicon(file.Name(), file)
	if err != nil {
		panic(err)
	}
	scanner, err := scan.New([]*scan.Checker{checker}, scan.WithLexicon(own))
	if err != nil {
		panic(err)
	}
	report, err := scanner.Scan(context.Background(), scan.Document{Body: "活动由虚构未登记研究会主办。"})
	if err != nil {
		panic(err)
	}
	for _, f := range report.Findings {
		fmt.Println(f.Rule, f.Severity, f.Text, f.Suggestion)
	}
	// Output: PRO-10 high 虚构未登记研究会 在民政部门名单中核对
}

func TestPublisherLexicon(t *testing.T) {
	file, err := os.Open("testdata/publisher.tsv")
	require.NoError(t, err)
	defer file.Close()
	own, err := dict.ReadLexicon(file.Name(), file)
	require.NoError(t, err)
	s, err := scan.New(checkers(t), scan.WithLexicon(own))
	require.NoError(t, err)
	for _, term := range own.Terms {
		f := worst(t, s, "文中提到"+term.Text+"。")
		assert.Equal(t, term.Rule, f.Rule, term.Text)
		if term.Severity != "" {
			assert.Equal(t, term.Severity, f.Severity.String(), term.Text)
		}
		f = worst(t, s, "严禁传播"+term.Text+"。")
		assert.LessOrEqual(t, f.Severity, scan.Info, term.Text)
	}
	assert.Zero(t, worst(t, s, "反邪教宣传：认清虚构全能门的真面目。").Severity)
	assert.Equal(t, "PRO-04", worst(t, s, "文中提到虚*构*蔑*称。").Rule)
}
