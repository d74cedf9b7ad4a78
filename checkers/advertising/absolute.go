package advertising

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

//go:embed absolute.tsv
var absoluteTable string

const (
	praise = "praise"
	rank   = "rank"
)

// absolutes reports ADV-05: high about goods whose seller speaks or in a text
// that sells, low where goods and a seller are only spoken of, silent in other prose.
func (d *draft) absolutes(hits []scan.Hit) {
	var last scan.Hit
	for _, h := range hits {
		if d.told() || h.In == last.In && h.Span.Start < last.Span.End || h.Term.Category == rank && d.purchases == 0 && !d.speaks(h) || d.pass.OfficialTerm(h.In, h.Span) != "" {
			continue
		}
		found := d.setting.of(paragraph(h.In, h.Span))
		goods, seller, self := first(found["goods"]), first(found["seller"]), first(found["self"])
		severity := scan.Unset
		switch {
		case goods == "" && self == "":
			continue
		case d.purchases > 0 && (seller != "" || self != "" || goods != ""):
			severity = scan.High
		case self != "" && (goods != "" || h.Term.Category == praise):
			severity = scan.High
		case goods != "" && seller != "" && h.Term.Category == praise:
			severity = scan.Low
		default:
			continue
		}
		last = h
		var about []string
		for _, word := range []string{goods, seller, self} {
			if word != "" {
				about = append(about, word)
			}
		}
		d.pass.Report(scan.Finding{
			Rule: "ADV-05", In: h.In, Span: h.Span, Severity: severity, Confidence: scan.Weak,
			Message:  d.pass.Say("对商品或者服务使用绝对化用语“"+h.Text()+"”，请核实是否属于商业宣传", "the absolute term “"+h.Text()+"” is said of goods or services"),
			Evidence: []scan.Evidence{{Kind: "about", Detail: strings.Join(about, "、")}},
		})
	}
}

// speaks reports whether a seller speaks of itself in the paragraph of a hit: a
// rank that nobody sells by counts nowhere else.
func (d *draft) speaks(h scan.Hit) bool {
	around := paragraphAt(h.In, h.Span)
	return slices.ContainsFunc(d.selves, func(s scan.Hit) bool { return s.In == h.In && around.Contains(s.Span) })
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// paragraphReach bounds, in bytes, how much of a paragraph is read either side of a term.
const paragraphReach = 600

// paragraph returns the line around a span, bounded.
func paragraph(t *scan.Text, at dict.Span) string { return paragraphAt(t, at).In(t.View) }

func paragraphAt(t *scan.Text, at dict.Span) dict.Span {
	line := t.Line(at.Start)
	return dict.Span{Start: max(line.Start, at.Start-paragraphReach), End: min(max(line.End, at.End), at.End+paragraphReach)}
}
