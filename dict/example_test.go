package dict_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/go-ego/gse"

	"github.com/xianshen/xianshen/dict"
)

// Hits come with their places in the text as it was given.
func ExampleMatcher_AppendMatches() {
	m, err := dict.Compile([]dict.Pattern{
		{Text: "赌博"},
		{Text: "赌博网站", Gap: true},
		{Text: "vpn"},
	})
	if err != nil {
		log.Fatal(err)
	}
	const text = "网上賭博、ＶＰＮ与赌*博 网站"
	for _, h := range m.AppendMatches(nil, text) {
		fmt.Println(h.Pattern, h.Start, h.End, text[h.Start:h.End])
	}
	// Output:
	// 0 6 12 賭博
	// 2 15 24 ＶＰＮ
	// 1 27 41 赌*博 网站
}

// A hit that crosses the border of a word is none.
func ExampleWords_Keeps() {
	words := dict.NewWords(nil)
	for _, text := range []string{"鼓吹台独的言论", "这个平台独特的设计"} {
		i := strings.Index(text, "台独")
		hit := dict.Span{Start: i, End: i + len("台独")}
		fmt.Println(text, words.Keeps(text, hit, dict.BoundaryStraddle))
	}
	// Output:
	// 鼓吹台独的言论 true
	// 这个平台独特的设计 false
}

// gseWords lets gse, with a dictionary of one's own, say where words begin and end.
type gseWords struct{ seg gse.Segmenter }

func (w *gseWords) Segment(text string) (words []dict.Span) {
	for _, s := range w.seg.Segment([]byte(text)) {
		words = append(words, dict.Span{Start: s.Start(), End: s.End()})
	}
	return words
}

// A publisher whose trade has words of its own brings another segmenter.
func ExampleNewWords() {
	own := &gseWords{gse.Segmenter{SkipLog: true, NotLoadHMM: true}}
	if err := own.seg.LoadDictStr("公租房 300\n租房补贴 300\n补贴 100"); err != nil {
		log.Fatal(err)
	}
	words := dict.NewWords(own)
	const text = "申请公租房补贴"
	i := strings.Index(text, "租房补贴")
	fmt.Println(words.Keeps(text, dict.Span{Start: i, End: len(text)}, dict.BoundaryStraddle))
	// Output: false
}

// Which cues stand in the sentence of a hit?
func ExamplePhrases_In() {
	p, err := dict.NewPhrases([]string{"严禁", "禁止", "不得"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(p.In("嚴禁參與賭博，不得提供場所。"))
	// Output: [0 2]
}

// All faults of a file are found at once.
func ExampleReadLexicon() {
	_, err := dict.ReadLexicon("gambling.tsv", strings.NewReader(
		"# name: gambling\n"+
			"term\trule\tboundary\n"+
			"赌博网站\tPRO-09\tstraddle\n"+
			"賭博网站\tPRO-09\tstradle\n"))
	fmt.Println(err)
	// Output:
	// gambling.tsv:4: term: "賭博网站" is the same as line 3 for the rule "PRO-09"
	// gambling.tsv:4: boundary: "stradle" is none of straddle, whole, any
}

func ExampleFold() {
	fmt.Println(dict.Fold("ＶＰＮ翻牆，賭\u200b博網站①"))
	// Output: vpn翻墙,赌博网站1
}
