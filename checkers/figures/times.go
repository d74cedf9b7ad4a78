package figures

import (
	"regexp"
	"strconv"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

func number(s string) float64 {
	v, _ := strconv.ParseFloat(s, 64) // matched as digits before
	return v
}

// fewerTimes: nothing can become less by as much as itself and more.
var fewerTimes = regexp.MustCompile(`(?:减少|下降|降低|缩短|缩小|缩减|压缩|压减|减低|下跌)(?:了|到|达)?(?:近|约|超过|将近)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百几数]+)(?:多|余)?倍$`)

// times reads 减少了N倍.
func times(p *scan.Pass, w window) {
	at := w.at
	before := w.text[max(0, at-60) : at+len("倍")]
	m := fewerTimes.FindStringIndex(before)
	if m == nil {
		return
	}
	from := at + len("倍") - len(before) + m[0]
	report(p, w, "STA-05", dict.Span{Start: from, End: at + len("倍")}, "减少、下降不能用倍数表述", "a decrease is not told in times")
}

// fallForm: 下降120%. 下降到 and 降至 tell the level, not the fall.
var fallForm = regexp.MustCompile(`^(?:下降|降低|减少|降幅|减幅|跌幅|缩减|压减)(?:了|达到|达|为|约|超过|超|近|高达|接近)?(\d+(?:\.\d+)?)%`)

// fall reads a fall by more than everything.
func fall(p *scan.Pass, w window) {
	at := w.at
	rest := w.text[at:]
	m := fallForm.FindStringSubmatch(rest)
	if m == nil || number(m[1]) <= 100 || profit.MatchString(w.text[:at]) {
		return
	}
	report(p, w, "STA-05", dict.Span{Start: at, End: at + len(m[0])}, "下降、减少的幅度超过100%", "a fall by more than 100%")
}

// profit can fall below zero.
var profit = regexp.MustCompile(`利润|盈利|收益|净值|顺差|余额|现金流|增速|增幅`)

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
	report(p, w, "STA-05", dict.Span{Start: from, End: at + len(w.hit.Text())}, "数量单位疑似重复或有误", "the unit is written twice")
}
