package figures

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

//go:embed units.tsv
var unitsTSV string

// foreignUnits are the patterns of figures that what is measured cannot have.
var foreignUnits = sync.OnceValue(func() map[string]func() *regexp.Regexp {
	m := map[string]func() *regexp.Regexp{}
	for line := range strings.Lines(unitsTSV) {
		if word, figure, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && line[0] != '#' {
			m[word] = lazy.Regexp(`^(?:达到|达|为|是|约|共|突破|超过|：|:)?(?:` + strings.ReplaceAll(figure, "N", `\d[\d.,]*`) + `)`)
		}
	}
	return m
})

// perHour goes on where 千瓦 is a part of 千瓦时.
var perHour = words.NewSet("时", "小时", "·时", "・时", "•时")

// measured reads 装机容量120万千瓦时: a figure in a unit of something else.
func measured(p *scan.Pass, w window) {
	form := foreignUnits()[w.hit.Text()]
	if form == nil || strings.HasSuffix(w.hit.Text(), "收入") && !strings.HasSuffix(w.text[:w.at], "人均") {
		return // of a village, of a whole town
	}
	end := w.at + w.size
	m := form().FindString(w.text[end:])
	if after := w.text[end+len(m):]; m != "" && !perHour().Begins(after) {
		report(p, w, "STA-05", dict.Span{Start: w.at, End: end + len(m)}, "计量单位或数量级疑似有误", "the unit or the scale seems wrong")
	}
}
