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
type checker map[string]*frame

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
		byName[f.name] = &f
		c.Triggers = append(c.Triggers, scan.Trigger{Name: f.name, Phrases: f.phrases(), Boundary: dict.BoundaryAny})
	}
	return c, nil
}

// frame is a way to state figures and the words that tell of it. The words are
// chosen to be rare where nothing is stated: 增长 alone would wake the checker
// in every second sentence of a report. A word is searched for from its | on,
// where it begins like others that stand everywhere.
type frame struct {
	name   string
	figure int // a digit must stand within so many bytes behind the words; 0 for anywhere
	words  string
	may    func(view string, at dict.Span) bool // looks beside the words for what the frame cannot do without; nil if there is no such thing
	read   func(*scan.Pass, window)

	heads map[string][]string // what may stand before a phrase that is searched for
}

var frames = []frame{
	{name: "change", figure: 24, words: "增至 增|加到 增|加至 增|长到 增|长至 上|升到 上|升至 升至 提|高到 提|高至 提|升到 提|升至 扩|大到 扩|大至 降至 降到 下|降到 下|降至 降|低到 降|低至 减|少到 减|少至 减至 缩|减到 缩|减至 压|减到 压|减至 压|缩到 压|缩至 缩|短到 缩|短至 回落到 回落至 跌至", may: mayChange, read: change},
	{name: "increase", figure: 6, words: "比上年增加 比上年减少 较上年增加 较上年减少 比去年增加 比去年减少 同比增加 同比减少 比上年同期增加 比上年同期减少", may: afterAmount, read: increase},
	{name: "times", words: "0倍 1倍 2倍 3倍 4倍 5倍 6倍 7倍 8倍 9倍 一倍 二倍 两倍 三倍 四倍 五倍 六倍 七倍 八倍 九倍 十倍 百倍 几倍 数倍 多倍 余倍", may: afterFall, read: times},
	{name: "fall", figure: 12, words: "下降 降低 减少 降幅 减幅 跌幅 缩减 压减", may: byHundred, read: fall},
	{name: "share", figure: 36, words: ",占 占比 分别占", may: mayShare, read: share},
	{name: "ratio", words: "三|次产业 产|业结构", may: ratioFollows, read: industries},
	{name: "parts", figure: 60, words: "其中", may: behindAmount, read: parts},
	{name: "total", figure: 12, words: "合计 共计 总计", may: mayTotal, read: total},
	{name: "sectors", figure: 30, words: "第|三产业增加值", read: sectors},
	{name: "scale", words: "元元 万万元 亿亿元 万元元 亿元元 元万元 元亿元 万万人 亿亿人 %% 个百分点百分点 万亿亿", may: afterDigit, read: scaleTwice},
	{name: "only", words: "仅1家 仅有1家 只有1家 仅一家 仅有一家 只有一家 仅1户 仅有1户 仅有一户 企|业数 单|位数 企|业个数 户数 家数", may: maySingle, read: single},
	{name: "weekday", words: "(星期 (周一 (周二 (周三 (周四 (周五 (周六 (周日 日星期 日周一 日周二 日周三 日周四 日周五 日周六 日周日", read: weekday},
	{name: "spell", figure: 10, words: "日至 时至 0至 分至 间至 ）至 日开始 日启动", may: afterDay, read: spell},
	{name: "unit", figure: 24, words: "装机|容量 发|电量 用|电量 库容 蓄|水量 占|地面积 建|筑面积 可|支配收入", read: measured},
	{name: "bounds", figure: 6, words: "元以上 倍以上 年以上 个月以上", may: digitFollows, read: bounds},
	{name: "era", figure: 40, words: "洪武 建文 永乐 宣德 正统 景泰 天顺 成化 弘治 正德 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 民国", read: era},
	{name: "votes", figure: 12, words: "弃权", read: votes},
	{name: "until", figure: 12, words: "截至 截止到", read: until},
	{name: national, figure: 60, words: "国|内生产总值 GDP 居|民消费价格 全国居民人|均可支配收入 规模以|上工业增加值", read: statistic},
}

// phrases returns what is searched for and keeps what stands before it.
func (f *frame) phrases() []string {
	f.heads = map[string][]string{}
	var list []string
	for _, word := range strings.Fields(f.words) {
		head, tail, cut := strings.Cut(word, "|")
		if !cut {
			head, tail = "", word
		}
		tail = dict.Fold(tail)
		if f.heads[tail] == nil {
			list = append(list, tail)
		}
		f.heads[tail] = append(f.heads[tail], head)
	}
	return list
}

// behind returns where head begins if view[:at] ends with it, in any of its forms.
func behind(view string, at int, head string) (start int, ok bool) {
	for head != "" {
		r, size := utf8.DecodeLastRuneInString(view[:at])
		if size == 0 {
			return 0, false
		}
		at -= size
		f, seen := dict.FoldRune(r)
		if !seen {
			continue
		}
		want, size := utf8.DecodeLastRuneInString(head)
		if f != want {
			return 0, false
		}
		head = head[:len(head)-size]
	}
	return at, true
}

// window is the sentence or line that a frame reads.
type window struct {
	hit  scan.Hit
	text string // half-width digits
	at   int    // where the hit stands in it
	size int    // of the hit in it
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
	w := window{hit: h, text: text, at: h.Span.Start - at.Start, size: h.Span.Len(), from: at.Start, back: back}
	if len(text) != at.Len() {
		before, _ := halfWidth(h.In.View[at.Start:h.Span.Start])
		word, _ := halfWidth(h.Text())
		w.at, w.size = len(before), len(word)
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
	var statistics *scan.Text // in which the first statistic was met
	for _, h := range p.Hits() {
		if strings.HasPrefix(h.In.Field, "original.") || strings.HasSuffix(h.In.Field, ".href") {
			continue
		}
		f := c[h.Trigger]
		if f.figure > 0 && !figureFollows(h.In.View, h.Span.End, f.figure) && f.name != national {
			continue
		}
		for _, head := range f.heads[dict.Fold(h.Text())] {
			word := h
			var ok bool
			if word.Span.Start, ok = behind(h.In.View, h.Span.Start, head); !ok {
				continue
			}
			if f.name == national {
				if statistics == h.In {
					continue
				}
				statistics = h.In // the first one speaks for all
				if h.In.Field != "body" || ownStatistics(p) || !figureFollows(h.In.View, h.Span.End, f.figure) {
					continue
				}
			}
			if f.may == nil || f.may(h.In.View, word.Span) {
				f.read(p, newWindow(word, near(word)))
			}
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
