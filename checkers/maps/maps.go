package maps

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options is empty so far; it keeps New's form.
type Options struct{}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	return &scan.Checker{
		Name:  "maps",
		Doc:   scan.Bilingual{ZH: "地图：审图号、地图图片的来源", EN: "maps: approval numbers and where map images come from"},
		Rules: rules(),
		Triggers: []scan.Trigger{
			{Name: "number", Phrases: []string{"审图号", "GS(", "GS（", "GS〔"}, Boundary: dict.BoundaryAny, Gap: false},
			{Name: "map", Phrases: mapWords, Boundary: dict.BoundaryAny},
		},
		Run: run,
	}, nil
}

// mapWords name pictures of the earth's surface.
var mapWords = []string{"地图", "行政区划图", "区位图", "区域图", "位置示意图", "地理位置图", "分布图", "版图", "地形图", "疆域图", "政区图"}

// exempt are pictures that need no approval number, and metaphors.
var exempt = []string{
	"景区", "街区", "地铁", "公交", "线路图", "导览", "校园", "园区平面", "思维导图", "路线图", "施工图", "流程图", "蓝图", "热力图", "平面图", "楼层", "停车",
}

// sketch are ways of making a map that no surveyor approved.
var sketch = lazy.Regexp(`自绘|手绘|网络截图|(?:百度|高德|腾讯|谷歌|天)地图截图|地图截屏|截自(?:百度|高德|腾讯)?地图`)

// caption is a line that names a picture: 图1 全县行政区划图, or the name in
// brackets under it.
var caption = lazy.Regexp(`^[（(【\s]*(?:附?图\s*[\d一二三四五六七八九十]*\s*[:：.、]?|附件\s*\d*\s*[:：])\s*`)

func run(_ context.Context, p *scan.Pass) error {
	numbers := approvalNumbers(p)
	for i := range p.Document.Images {
		image(p, i, len(numbers) > 0)
	}
	for _, h := range p.Hits() {
		if h.Trigger == "map" && isBodyText(h.In.Field) {
			inText(p, h, len(numbers) > 0)
		}
	}
	for _, n := range numbers {
		checkNumber(p, n)
	}
	return nil
}

func isBodyText(field string) bool {
	return field == "body" || strings.HasPrefix(field, "variants[")
}

// image judges a picture of the document by what stands beside it.
func image(p *scan.Pass, i int, approved bool) {
	m := p.Document.Images[i]
	words := strings.Join([]string{m.Alt, m.Caption, m.Credit, m.Text}, " ")
	named := containsAny(words, mapWords) && !containsAny(words, exempt)
	if !m.Map && !named {
		return
	}
	in, at := imageText(p, i)
	if s := sketch().FindString(words); s != "" {
		sketched(p, in, at, s, approved)
		return
	}
	if approved {
		return
	}
	evidence := scan.Evidence{Kind: "image", Detail: p.Say("图片标为地图", "the image is marked as a map")}
	if !m.Map {
		evidence.Detail = p.Say("图片说明提到地图", "the caption speaks of a map")
	}
	p.Report(scan.Finding{Rule: "MAP-01", In: in, Span: at, Confidence: scan.Strong,
		Message:  p.Say(fmt.Sprintf("第 %d 张图片是地图而未见审图号，请核实", i+1), fmt.Sprintf("image %d is a map without an approval number", i+1)),
		Evidence: []scan.Evidence{evidence}})
}

// sketched reports a map that somebody drew or captured; without an approval
// number beside it, it is as grave as MAP-01, which it stands for.
func sketched(p *scan.Pass, in *scan.Text, at dict.Span, how string, approved bool) {
	f := scan.Finding{Rule: "MAP-04", In: in, Span: at, Confidence: scan.Strong,
		Message:  p.Say("地图疑似自绘或截图，请改用标准地图", "the map seems to be a sketch or a screenshot"),
		Evidence: []scan.Evidence{{Kind: "source", Detail: how}}}
	if !approved {
		f.Severity = scan.High
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: "absent", Detail: p.Say("未见审图号", "no approval number")})
	}
	p.Report(f)
}

// imageText returns the caption or another text of image i to point at; nil if it has none.
func imageText(p *scan.Pass, i int) (*scan.Text, dict.Span) {
	for _, key := range []string{"caption", "alt", "text", "credit"} {
		if t := p.Text(fmt.Sprintf("images[%d].%s", i, key)); t != nil {
			return t, dict.Span{Start: 0, End: len(t.View)}
		}
	}
	return nil, dict.Span{}
}

const (
	longestCaption = 40  // runes
	lineReach      = 600 // bytes of a line either side of a word that are read
)

// near returns the line of a hit; of a long one, as of a page without line ends,
// what stands around the hit.
func near(h scan.Hit) string {
	line := h.In.Line(h.Span.Start)
	start, end := max(line.Start, h.Span.Start-lineReach), min(line.End, h.Span.End+lineReach)
	for start < h.Span.Start && !utf8.RuneStart(h.In.View[start]) {
		start++
	}
	for end < line.End && !utf8.RuneStart(h.In.View[end]) {
		end++
	}
	return h.In.View[start:max(start, end)]
}

// inText judges a map word of the body: an alternative text or a caption names
// a picture, running text does not.
func inText(p *scan.Pass, h scan.Hit, approved bool) {
	text := near(h)
	named := len(text) <= longestCaption*utf8.UTFMax && utf8.RuneCountInString(text) <= longestCaption && strings.HasSuffix(strings.TrimRight(text, "）)】 \r"), h.Text()) && caption().MatchString(text)
	plain := h.In.View == h.In.Source // and has no alternative texts
	alt := !plain && h.In.Block(h.Span.Start).Kind == scan.Alt
	if !alt && !named || containsAny(text, exempt) {
		return
	}
	at := h.Span
	if s := sketch().FindString(text); s != "" {
		sketched(p, h.In, at, s, approved)
		return
	}
	if approved {
		return
	}
	if alt {
		p.Report(scan.Finding{Rule: "MAP-01", In: h.In, Span: at, Confidence: scan.Strong,
			Message:  p.Say("文中图片的替代文字提到地图而未见审图号，请核实", "a picture is described as a map, and no approval number is shown"),
			Evidence: []scan.Evidence{{Kind: "alt", Detail: text}}})
		return
	}
	p.Report(scan.Finding{Rule: "MAP-03", In: h.In, Span: at, Confidence: scan.Weak,
		Evidence: []scan.Evidence{{Kind: "caption", Detail: text}}})
}

// approval is an approval number as it stands in a text.
type approval struct {
	in *scan.Text
	dict.Span
	text  string
	label bool // after the word 审图号
}

// After the label: GS(2024)0592号, GS京(2022)1061号, 京S(2021)023号, 粤SG(2022)024号.
var (
	form  = lazy.Regexp(`^\s*(GS\p{Han}?|\p{Han}{1,2}S[A-Z]?)\s*[（(\[〔]\s*(\d{4})\s*[)）\]〕]\s*第?\s*(\d{1,5})\s*号`)
	label = lazy.Regexp(`^审图号\s*(?:为|是)?\s*[:：]?\s*`)
	// value is what stands after a label, whatever its form.
	value = lazy.Regexp(`^[A-Za-z\p{Han}]{0,4}\s*[（(\[〔]?\s*\d[\d\s]*[)）\]〕]?\s*第?\s*\d*\s*号?`)
)

// approvalNumbers finds the numbers after 审图号 and those of the national form.
func approvalNumbers(p *scan.Pass) []approval {
	var list []approval
	for _, h := range p.Hits() {
		if h.Trigger != "number" {
			continue
		}
		rest := h.In.View[h.Span.Start:min(h.In.Line(h.Span.Start).End, h.Span.Start+lineReach)]
		a := approval{in: h.In, label: strings.HasPrefix(rest, "审图号")}
		start := h.Span.Start
		if a.label {
			n := len(label().FindString(rest))
			start, rest = start+n, rest[n:]
		}
		m := form().FindString(rest)
		if m == "" && a.label {
			m = value().FindString(rest)
		}
		if m == "" {
			continue
		}
		a.Span, a.text = dict.Span{Start: start, End: start + len(m)}, m
		if n := len(list); n == 0 || list[n-1].in != a.in || !list[n-1].Overlaps(a.Span) { // the hits are in order
			list = append(list, a)
		}
	}
	return list
}

// checkNumber reports a number of no known form or of a year to come.
func checkNumber(p *scan.Pass, a approval) {
	report := func(zh, en string) {
		p.Report(scan.Finding{Rule: "MAP-02", In: a.in, Span: a.Span, Confidence: scan.Strong,
			Message: p.Say(zh, en), Evidence: []scan.Evidence{{Kind: "shape", Detail: a.text}}})
	}
	m := form().FindStringSubmatch(dict.Fold(a.text))
	if m == nil {
		m = form().FindStringSubmatch(strings.ToUpper(dict.Fold(a.text)))
	}
	if m == nil {
		report("审图号的格式不常见，请对照批准文件核实", "the approval number has an unusual form, please check")
		return
	}
	year, _ := strconv.Atoi(m[2])
	serial, _ := strconv.Atoi(m[3])
	switch {
	case year > p.Now.In(scan.Beijing()).Year() || year < 1990:
		report("审图号的年份不合理，请核实", "the year of the approval number is impossible, please check")
	case serial == 0:
		report("审图号的序号为零，请核实", "the serial of the approval number is zero, please check")
	}
}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
