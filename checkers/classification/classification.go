package classification

import (
	"context"
	_ "embed"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker; the zero Options is the default.
type Options struct{}

//go:embed places.tsv
var placesTable string

// checker holds the tables that the checks read.
type checker struct {
	places []string // whose names hold 密
}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	c := &checker{}
	places, err := dict.ReadLexicon("places.tsv", strings.NewReader(placesTable))
	if err != nil {
		return nil, err
	}
	for _, t := range places.Terms {
		c.places = append(c.places, t.Text)
	}
	return &scan.Checker{
		Name: "classification",
		Doc: scan.Bilingual{
			ZH: "密级标志、内部标志、不公开标注，以及不宜上网的文种和材料",
			EN: "marks of secrets, of internal texts and of texts that are not open, and kinds of documents that stay inside",
		},
		Rules:    rules(),
		Triggers: triggers(),
		Run:      c.run,
	}, nil
}

func triggers() []scan.Trigger {
	set := func(name, phrases string, gap bool) scan.Trigger {
		return scan.Trigger{Name: name, Phrases: strings.Fields(phrases), Boundary: dict.BoundaryAny, Gap: gap}
	}
	star := scan.Trigger{Name: "star", Boundary: dict.BoundaryAny}
	for _, r := range stars {
		star.Phrases = append(star.Phrases, string(r))
	}
	return []scan.Trigger{
		set("level", "绝密 机密 秘密", true),
		star,
		set("grade", "密级 保密等级 保密级别 秘密等级 涉密等级 涉密级别", true),
		set("secret", "涉密文件 涉密资料 涉密材料 涉密件", true),
		set("telegram", "密电 密发 密函 密传 密字 密文 密告 密件", false),
		set("internal", "内部文件 内部资料 内部事项 内部情况 内部传阅 内部参考 内部使用 内部掌握 内部刊物 内部材料 内部信息 内部交流 内部明电 内部传真 内部发行 工作秘密 注意保管 注意保存 注意保密", true),
		set("trade", "核心商密 普通商密 商业秘密 商业机密 企业秘密 公司机密", true),
		set("internal", "【内部】 （内部） [内部] 〔内部〕", false),
		set("note", "此件 本件不 本件依申请 此文不 此文件不 本文件不", false),
		set("attribute", "公开属性 公开方式 公开类别 公开形式 公开类型 公开选项 公开范围 公开性质", true),
		set("openness", "不予公开 依申请公开 不公开）", false),
	}
}

func (c *checker) run(ctx context.Context, pass *scan.Pass) error {
	for _, h := range pass.Hits() {
		if err := ctx.Err(); err != nil {
			return err
		}
		switch h.Trigger {
		case "level":
			c.level(pass, h)
		case "star":
			if at, ok := levelBefore(h.In.View, h.Span.Start); ok {
				if m, ok := readMark(h.In.View, at); ok {
					c.reportMark(pass, h.In, m)
				}
			}
		case "grade":
			c.field(pass, h)
		case "secret":
			c.secretLine(pass, h)
		case "telegram":
			c.telegram(pass, h)
		case "internal":
			c.internal(pass, h)
		case "trade":
			c.trade(pass, h)
		case "note", "attribute", "openness":
			c.openness(pass, h)
		}
	}
	c.metaOpenness(pass)
	return nil
}

// level decides what a hit of 绝密, 机密 or 秘密 is; most are words of prose.
func (c *checker) level(pass *scan.Pass, h scan.Hit) {
	view := h.In.View
	if nextIsStar(view, h.Span.End) {
		if m, ok := readMark(view, h.Span); ok {
			c.reportMark(pass, h.In, m)
			return
		}
	}
	before, _ := utf8.DecodeLastRuneInString(view[:h.Span.Start])
	if isWord(before) && before != '家' { // 国家秘密 may stand alone too
		return
	}
	if delimited(view, h.Span) && !isName(h.In.Field) && c.paragraph(pass, h) {
		return
	}
	c.bareLevel(pass, h)
}

// isFormal reports a mark in the place and shape of a real one: alone on its
// line or in its cell. No cue of the sentence makes it a mere mention.
func (c *checker) isFormal(t *scan.Text, at dict.Span) bool {
	line := t.Line(at.Start)
	before, after := t.View[line.Start:at.Start], ""
	if line.End > at.End {
		after = t.View[at.End:line.End]
	}
	return strings.Trim(bare(before+after), opening+closing+"*#>|·.-") == ""
}
