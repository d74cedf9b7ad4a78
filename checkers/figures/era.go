package figures

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

//go:embed eras.tsv
var erasTSV string

// reign is the first and the last year of an era.
type reign struct{ first, last int }

var reigns = sync.OnceValue(func() map[string]reign {
	m := map[string]reign{}
	for line := range strings.Lines(erasTSV) {
		if f := strings.Fields(line); len(f) == 3 && line[0] != '#' {
			m[f[0]] = reign{atoi(f[1]), atoi(f[2])}
		}
	}
	return m
})

var eraForm = lazy.Regexp(`^(元|[一二三四五六七八九十]{1,4})年(?:(?:[正闰]?[一二三四五六七八九十冬腊]{1,2}月)[初一二三四五六七八九十廿卅]{0,4}日?|[春夏秋冬])?[（(](?:公元)?(\d{4})年?`)

// era reads 道光二年（1822年）: the year that is told beside the one of a reign.
func era(p *scan.Pass, w window) {
	end := w.at + w.size
	m := eraForm().FindStringSubmatchIndex(w.text[end:])
	r, ok := reigns()[w.hit.Text()]
	if m == nil || !ok {
		return
	}
	n, told := hanNumber(w.text[end+m[2]:end+m[3]]), atoi(w.text[end+m[4]:end+m[5]])
	meant := r.first + n - 1
	if n == 0 || meant > r.last+1 || told == meant || told == meant+1 { // its last weeks fall into the next year
		return
	}
	report(p, w, "STA-08", dict.Span{Start: w.at, End: end + m[1]}, fmt.Sprintf("年号与公元年不符：%s%s年为%d年", w.hit.Text(), w.text[end+m[2]:end+m[3]], meant), "the year of the reign is another one")
}

// hanNumber reads 元 and 一 to 九十九.
func hanNumber(s string) int {
	if s == "元" {
		return 1
	}
	tens, units := 0, 0
	for _, r := range s {
		if r == '十' {
			tens, units = max(units, 1), 0
			continue
		}
		units = strings.IndexRune("一二三四五六七八九", r)/len("一") + 1
	}
	return tens*10 + units
}
