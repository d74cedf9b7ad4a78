package advertising

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// codes reports ADV-08: a picture of a code to scan, by its description or the
// text in it, with words of a sale beside it or in a draft that sells.
func (d *draft) codes() {
	if len(d.pieces) == 0 {
		return
	}
	for _, t := range d.pass.Texts {
		if strings.HasPrefix(t.Field, "images[") {
			image, _, _ := strings.Cut(t.Field, ".")
			d.code(t, dict.Span{Start: 0, End: len(t.View)}, func(p piece) bool { return strings.HasPrefix(p.in.Field, image+".") })
			continue
		}
		if t.View == t.Source { // plain text has no pictures
			continue
		}
		for _, b := range t.Blocks() {
			if b.Kind == scan.Alt {
				d.code(t, b.Span, func(p piece) bool { return p.in == t && b.Contains(p.span) })
			}
		}
	}
}

// code judges one picture, described by a stretch of a text; beside tells which evidence is its own.
func (d *draft) code(t *scan.Text, picture dict.Span, beside func(piece) bool) {
	at, ok := d.codeWord(picture.In(t.View))
	if !ok {
		return
	}
	by := ""
	for _, p := range d.pieces {
		if p.weight >= medium && p.kind != addressKind && beside(p) {
			by = p.show()
		}
	}
	if by == "" && d.purchases == 0 {
		return
	}
	if by == "" {
		by = d.pass.Say("正文含推广内容", "the text sells")
	}
	d.pass.Report(scan.Finding{
		Rule: "ADV-08", In: t, Span: dict.Span{Start: picture.Start + at.Start, End: picture.Start + at.End}, Confidence: scan.Weak,
		Message:  d.pass.Say("图片为二维码，近旁有推广内容（"+by+"），疑似引流购买，请扫码核实去向", "the picture is a code to scan beside words of a sale ("+by+")"),
		Evidence: []scan.Evidence{{Kind: "near", Detail: by}},
	})
}

func (d *draft) codeWord(view string) (dict.Span, bool) {
	word := d.setting.First("code", view)
	i := strings.Index(view, word)
	return dict.Span{Start: i, End: i + len(word)}, word != ""
}
