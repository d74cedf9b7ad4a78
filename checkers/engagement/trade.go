package engagement

import (
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

// trade is the trigger of words for bought engagement.
const trade = "trade"

var (
	// exchange is engagement for engagement; it needs no price.
	exchange = lazy.Regexp(`^(?:互粉|互关互赞|互赞群|有粉必回)`)
	// offered tells an offer by its price or contact.
	offered = lazy.Regexp(`\d+\s?元|元起|每千|一千粉|\d+粉|低价|便宜|下单|接单|联系|咨询|微信|[QqＱ]{2}|加我|私信|秒到|包月|套餐|价格|欢迎|承接|专业|招代理|团队`)
)

// trade reports ENG-04: followers, likes and views that are sold or exchanged.
func (r *reader) trade(h scan.Hit) {
	s := h.In.Sentence(h.Span.Start)
	s.Start, s.End = clip(h.In.View, s.Start, s.End, h.Span)
	text := s.In(h.In.View)
	if spoken().MatchString(text) || !exchange().MatchString(h.Text()) && !offered().MatchString(text) {
		return
	}
	r.pass.Report(scan.Finding{
		Rule: "ENG-04", In: h.In, Span: h.Span, Confidence: scan.Weak,
		Message:  r.pass.Say("疑似购买、交换粉丝或者点赞、阅读数据（“"+h.Text()+"”），请核实", "followers, likes or views seem to be sold or exchanged"),
		Evidence: []scan.Evidence{{Kind: "word", Detail: h.Text()}},
	})
}
