package figures

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. There is nothing to set yet.
type Options struct{}

// checker holds the frames by the name of their trigger.
type checker map[string]frame

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	byName := checker{}
	c := &scan.Checker{
		Name:  "figures",
		Doc:   scan.Bilingual{ZH: "数字：分项与合计、占比、增减、倍数、统计表合计、星期", EN: "figures: parts and wholes, shares, growth, times, totals of tables, weekdays"},
		Rules: rules(),
		Run:   byName.run,
	}
	for _, f := range frames {
		byName[f.name] = f
		c.Triggers = append(c.Triggers, scan.Trigger{Name: f.name, Phrases: strings.Fields(f.words), Boundary: dict.BoundaryAny})
	}
	return c, nil
}

// frame is a way to state figures and the words that tell of it. The words are
// chosen to be rare where nothing is stated: 增长 alone would wake the checker
// in every second sentence of a report.
type frame struct {
	name   string
	figure int // a digit must stand within so many bytes behind the words; 0 for anywhere
	words  string
	read   func(*scan.Pass, window)
}

var frames = []frame{
	{"change", 24, "增至 增加到 增加至 增长到 增长至 上升到 上升至 升至 提高到 提高至 提升到 提升至 扩大到 扩大至 降至 降到 下降到 下降至 降低到 降低至 减少到 减少至 减至 缩减到 缩减至 压减到 压减至 压缩到 压缩至 缩短到 缩短至 回落到 回落至 跌至", change},
	{"increase", 6, "比上年增加 比上年减少 较上年增加 较上年减少 比去年增加 比去年减少 同比增加 同比减少 比上年同期增加 比上年同期减少", increase},
	{"times", 0, "0倍 1倍 2倍 3倍 4倍 5倍 6倍 7倍 8倍 9倍 一倍 二倍 两倍 三倍 四倍 五倍 六倍 七倍 八倍 九倍 十倍 百倍 几倍 数倍 多倍 余倍", times},
	{"fall", 12, "下降 降低 减少 降幅 减幅 跌幅 缩减 压减", fall},
	{"share", 36, ",占 占比 分别占", share},
	{"ratio", 0, "三次产业 产业结构", industries},
	{"parts", 60, "其中", parts},
	{"total", 12, "合计 共计 总计", total},
	{"sectors", 30, "第三产业增加值", sectors},
	{"scale", 0, "万万元 亿亿元 万元元 亿元元 元万元 元亿元 万万人 亿亿人 %% 个百分点百分点 万亿亿", scaleTwice},
	{"only", 0, "仅1家 仅有1家 只有1家 仅一家 仅有一家 只有一家 仅1户 仅有1户 仅有一户 企业数 单位数 企业个数 户数 家数", single},
	{"weekday", 0, "(星期 (周一 (周二 (周三 (周四 (周五 (周六 (周日 日星期 日周一 日周二 日周三 日周四 日周五 日周六 日周日", weekday},
	{"until", 12, "截至 截止到", until},
	{"national", 60, "国内生产总值 GDP 居民消费价格 全国居民人均可支配收入 规模以上工业增加值", national},
}

// window is the sentence or line that a frame reads.
type window struct {
	hit  scan.Hit
	text string // half-width digits
	at   int    // where the hit stands in it
	from int    // where it begins in the view
	back func(int) int
}

// span maps a stretch of the window to the view.
func (w window) span(s dict.Span) dict.Span {
	return dict.Span{Start: w.from + w.back(s.Start), End: w.from + w.back(s.End)}
}

// near is the sentence of a hit, as far as a statement of figures reaches.
func near(h scan.Hit) dict.Span {
	const reach = 450 // bytes either side
	view, at := h.In.View, h.In.Sentence(h.Span.Start)
	at.Start, at.End = max(at.Start, h.Span.Start-reach), min(max(at.End, h.Span.End), h.Span.End+reach)
	return onRunes(view, at)
}

// onRunes moves the ends of a span to where runes begin.
func onRunes(view string, at dict.Span) dict.Span {
	for at.Start < at.End && !utf8.RuneStart(view[at.Start]) {
		at.Start++
	}
	for at.End < len(view) && !utf8.RuneStart(view[at.End]) {
		at.End++
	}
	return at
}

// newWindow reads a stretch of the hit's text.
func newWindow(h scan.Hit, at dict.Span) window {
	text, back := halfWidth(at.In(h.In.View))
	w := window{hit: h, text: text, at: h.Span.Start - at.Start, from: at.Start, back: back}
	if len(text) != at.Len() {
		before, _ := halfWidth(h.In.View[at.Start:h.Span.Start])
		w.at = len(before)
	}
	return w
}

// figureFollows reports a digit within the next bytes.
func figureFollows(view string, at, reach int) bool {
	s := view[at:min(len(view), at+reach)]
	for i := 0; i < len(s); i++ {
		if s[i]-'0' <= 9 || s[i] == 0xEF && i+2 < len(s) && s[i+1] == 0xBC && s[i+2]-0x90 <= 9 {
			return true
		}
	}
	return false
}

func (c checker) run(_ context.Context, p *scan.Pass) error {
	if p.Kind == scan.KindRegulation {
		return nil // a norm sets figures, it does not report them
	}
	for _, h := range p.Hits() {
		if strings.HasPrefix(h.In.Field, "original.") || strings.HasSuffix(h.In.Field, ".href") {
			continue
		}
		if f := c[h.Trigger]; f.figure == 0 || figureFollows(h.In.View, h.Span.End, f.figure) {
			f.read(p, newWindow(h, near(h)))
		}
	}
	titleAgainstBody(p)
	return nil
}

// report adds a finding about a stretch of the window.
func report(p *scan.Pass, w window, rule string, at dict.Span, zh, en string, evidence ...string) {
	f := scan.Finding{
		Rule: rule, In: w.hit.In, Span: w.span(at), Confidence: scan.Strong,
		Message: p.Say(zh+"，请核实", en+", please check"),
	}
	for _, e := range evidence {
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: "arithmetic", Detail: e})
	}
	p.Report(f)
}

// plain writes a number as people do.
func plain(v float64) string {
	s := fmt.Sprintf("%.4f", v)
	return strings.TrimRight(strings.TrimRight(s, "0"), ".")
}
