package form

import (
	"context"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. There is nothing to set yet.
type Options struct{}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	columns, err := readColumns()
	if err != nil {
		return nil, err
	}
	return &scan.Checker{
		Name:  "form",
		Doc:   scan.Bilingual{ZH: "格式：标题、发文字号、附件、层次序号、栏目与发布要素", EN: "form: title, document number, attachments, numbering, column and fields"},
		Rules: rules(),
		Triggers: []scan.Trigger{
			{Name: "attachment", Boundary: dict.BoundaryAny, Phrases: []string{"附件"}},
			{Name: "number", Boundary: dict.BoundaryAny, Phrases: []string{"[20", "(20", "【20", "〕第", "〕0"}},
		},
		Run: func(_ context.Context, p *scan.Pass) error {
			documentTitle(p)
			var attached []scan.Hit
			for _, h := range p.Hits() {
				switch {
				case h.In.Field != "body":
				case h.Trigger == "number":
					documentNumber(p, h)
				default:
					attached = append(attached, h)
				}
			}
			attachments(p, attached)
			numbering(p)
			repeatedTitle(p)
			fields(p, columns)
			style(p)
			return nil
		},
	}, nil
}

// lineAround returns the line around a span as far as it matters: a number or
// an attachment's name is short, a line may be a whole book.
func lineAround(view string, at dict.Span) dict.Span {
	const reach = 300 // bytes
	low, high := max(0, at.Start-reach), min(len(view), at.End+reach)
	for low > 0 && view[low]&0xC0 == 0x80 {
		low--
	}
	for high < len(view) && view[high]&0xC0 == 0x80 {
		high++
	}
	if i := strings.LastIndexByte(view[low:at.Start], '\n'); i >= 0 {
		low += i + 1
	}
	if i := strings.IndexByte(view[at.End:high], '\n'); i >= 0 {
		high = at.End + i
	}
	return dict.Span{Start: low, End: high}
}

func finding(rule string, in *scan.Text, at dict.Span, message string) scan.Finding {
	return scan.Finding{Rule: rule, In: in, Span: at, Confidence: scan.Strong, Message: message}
}
