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

// measured reads 装机容量120万千瓦时: a figure in a unit of something else.
func measured(p *scan.Pass, w window) {
	form := foreignUnits()[w.hit.Text()]
	if form == nil || strings.HasSuffix(w.hit.Text(), "收入") && people().In(w.text[max(0, w.at-len("全市居民收入总额")):w.at]) {
		return
	}
	end := w.at + w.size
	m := form().FindString(w.text[end:])
	if after := w.text[end+len(m):]; m != "" && !strings.HasPrefix(after, "时") && !strings.HasPrefix(after, "小时") { // 千瓦时
		report(p, w, "STA-05", dict.Span{Start: w.at, End: end + len(m)}, "计量单位或数量级疑似有误", "the unit or the scale seems wrong")
	}
}

// people are words of an income that is not one person's.
var people = words.NewSet(strings.Fields("总 全体 合计")...)
