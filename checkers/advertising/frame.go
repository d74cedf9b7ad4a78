package advertising

import (
	"regexp"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// triggers wake the checker for what has no fixed wording: numbers in a price.
func triggers() []scan.Trigger {
	var list []scan.Trigger
	for _, f := range frames {
		list = append(list, scan.Trigger{Name: f.name, Phrases: f.phrases, Boundary: dict.BoundaryAny})
	}
	return list
}

// frame is a piece of evidence with a number in it. The form is matched where
// a phrase was found, from the phrase's start.
type frame struct {
	name    string
	phrases []string
	form    func() *regexp.Regexp
	kind    string
	weight  int
}

var frames = []frame{
	{
		name:    "threshold", // 满100减20, 充50送50
		phrases: numbered("满", "充", "存", "购", "减", "消费"),
		form:    lazy.Regexp(`^(?:满|充|存|购|消费)\s?[\d.]+\s?(?:元|块)?(?:以上)?(?:即可|即|就|立|可|再|直)?(?:减|送|返|赠|抵|享)`),
		kind:    "price", weight: medium,
	},
	{
		name:    "bundle", // 买一送一, 买2免1
		phrases: append(numbered("买"), "买一", "买二", "买两", "买三", "买五", "送一"),
		form:    lazy.Regexp(`^买[\d一二两三四五六七八九十]{1,3}(?:件|盒|瓶|套|箱|斤|份|张|碗|杯|位|人|只|支|罐|袋|台|桶|双|条)?(?:送|赠|免|付|得|折|抵)`),
		kind:    "price", weight: medium,
	},
	{
		name:    "discount", // 5折, 八折起
		phrases: []string{"1折", "2折", "3折", "4折", "5折", "6折", "7折", "8折", "9折", "一折", "二折", "三折", "四折", "五折", "六折", "七折", "八折", "九折"},
		form:    lazy.Regexp(`^[\d一二三四五六七八九]折(?:起|后|封|优惠|特|包邮|秒|抢|购|疯|约|[，。！,!\s]|$)`),
		kind:    "price", weight: medium,
	},
}

// numbered returns the words, each followed by each digit.
func numbered(words ...string) []string {
	var list []string
	for _, w := range words {
		for _, digit := range "123456789" {
			list = append(list, w+string(digit))
		}
	}
	return list
}

const frameReach = 40 // bytes of the text that a frame's form sees

// frame adds the piece of evidence of a frame that fits.
func (d *draft) frame(h scan.Hit) {
	for _, f := range frames {
		if f.name != h.Trigger {
			continue
		}
		view := h.In.View
		if m := f.form().FindString(view[h.Span.Start:min(len(view), h.Span.Start+frameReach)]); m != "" {
			span := dict.Span{Start: h.Span.Start, End: h.Span.Start + len(strings.TrimRight(m, "，。！,! \n\r\t"))}
			d.pieces = append(d.pieces, piece{in: h.In, span: span, kind: f.kind, weight: f.weight})
		}
	}
}

// amount is the sum that follows a price word: 秒杀价128元.
var amount = lazy.Regexp(`^[\s:：]{0,2}(?:仅|只要|低至)?[\d.,]+\s?万?元(?:/[\p{Han}A-Za-z]{1,2})?`)

// withAmount widens a price word by the sum beside it: 秒杀价128元, 299元起.
func (p piece) withAmount() dict.Span {
	view, span := p.in.View, p.span
	for strings.HasPrefix(p.text(), "元") && span.Start > 0 && strings.IndexByte("0123456789.", view[span.Start-1]) >= 0 {
		span.Start--
	}
	span.End += len(amount().FindString(view[span.End:min(len(view), span.End+frameReach)]))
	return span
}
