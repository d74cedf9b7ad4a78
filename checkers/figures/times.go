package figures

import (
	"strconv"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

func number(s string) float64 {
	v, _ := strconv.ParseFloat(s, 64) // matched as digits before
	return v
}

// fewerTimes: nothing can become less by as much as itself and more.
var fewerTimes = lazy.Regexp(`(?:减少|下降|降低|缩短|缩小|缩减|压缩|压减|减低|下跌)(?:了|到|达)?(?:近|约|超过|将近)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百几数]+)(?:多|余)?倍$`)

// times reads 减少了N倍.
func times(p *scan.Pass, w window) {
	at := w.at
	end := at + w.size
	before := w.text[max(0, end-60):end]
	m := fewerTimes().FindStringIndex(before)
	if m == nil {
		return
	}
	from := end - len(before) + m[0]
	report(p, w, "STA-05", dict.Span{Start: from, End: end}, "减少、下降不能用倍数表述", "a decrease is not told in times")
}

// byWords may stand between a fall and how much it is. 到 and 至 tell the
// level, not the fall.
var byWords = strings.Fields("了 达到 高达 达 为 约 超过 超 接近 近")

// fall reads 下降120%: a fall by more than everything.
func fall(p *scan.Pass, w window) {
	from := w.at + w.size
	for _, word := range byWords {
		if strings.HasPrefix(w.text[from:], word) {
			from += len(word)
			break
		}
	}
	end := numberEnd(w.text, from)
	if end-from < len("100") || !strings.HasPrefix(w.text[end:], "%") || number(w.text[from:end]) <= 100 || profit().In(w.text[:w.at]) {
		return
	}
	report(p, w, "STA-05", dict.Span{Start: w.at, End: end + len("%")}, "下降、减少的幅度超过100%", "a fall by more than 100%")
}

// profit can fall below zero.
var profit = words.NewSet(strings.Fields("利润 盈利 收益 净值 顺差 余额 现金流 增速 增幅")...)

// scaleTwice reads a unit that is written twice: 300万元元, 5亿亿元.
func scaleTwice(p *scan.Pass, w window) {
	at := w.at
	if at == 0 || w.text[at-1]-'0' > 9 {
		return
	}
	from := at
	for from > 0 && (w.text[from-1]-'0' <= 9 || w.text[from-1] == '.' || w.text[from-1] == ',') {
		from--
	}
	report(p, w, "STA-05", dict.Span{Start: from, End: at + w.size}, "数量单位疑似重复或有误", "the unit is written twice")
}
