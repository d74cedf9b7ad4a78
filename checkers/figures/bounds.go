package figures

import (
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var boundsForm = lazy.Regexp(`(\d[\d.,]*)(万|亿)?(元|倍|年|日|个月)以上(\d[\d.,]*)(万|亿)?(元|倍|年|日|个月)以下`)

// bounds reads 5万元以上1万元以下: a least that is more than the most.
func bounds(p *scan.Pass, w window) {
	m := matchAt(boundsForm().FindAllStringSubmatchIndex(w.text, -1), w.at)
	if m == nil || w.text[m[6]:m[7]] != w.text[m[12]:m[13]] {
		return
	}
	least, most := scaled(w.text, m[2:6]), scaled(w.text, m[8:12])
	if least > most {
		report(p, w, "STA-05", dict.Span{Start: m[0], End: m[1]}, "下限大于上限", "the least is more than the most")
	}
}

// scaled reads a number and its scale at the places of two groups.
func scaled(s string, m []int) float64 {
	v := number(s[m[0]:m[1]])
	if m[2] < 0 {
		return v
	}
	if s[m[2]:m[3]] == "亿" {
		return v * 1e8
	}
	return v * 1e4
}
