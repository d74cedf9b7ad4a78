package attribution

import (
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// pictureCredit is a credit in a caption: 张三 摄, 新华社发, 供图.
var pictureCredit = lazy.Regexp(`摄影|[\s　（(]摄|摄[）)。\s]|摄$|供图|图源|图片来源|发（|新华社发|资料图|配图|绘制|制图|图[/／:：丨|]`)

// pictures reports ATT-07: pictures that nobody is credited for, as one finding.
func (s *statement) pictures() {
	images := s.pass.Document.Images
	bare := 0
	for _, m := range images {
		if strings.TrimSpace(m.Credit) == "" && !pictureCredit().MatchString(m.Caption) && !pictureCredit().MatchString(m.Alt) {
			bare++
		}
	}
	if bare == 0 || s.pictureCredited() {
		return
	}
	s.pass.Report(scan.Finding{
		Rule: "ATT-07", Confidence: scan.Weak,
		Message: s.pass.Say(
			fmt.Sprintf("%d 张图片没有署名（共 %d 张），请核实来源和授权", bare, len(images)),
			fmt.Sprintf("%d of %d pictures bear no credit", bare, len(images))),
		Evidence: []scan.Evidence{{Kind: "pictures", Detail: fmt.Sprint(bare)}},
	})
}

// pictureCredited reports whether the text credits its pictures as a whole: 摄影：…, 图：….
func (s *statement) pictureCredited() bool { return s.credited("摄影", "图") }

// agencies is the trigger of names of picture agencies.
const agencies = "picture-agency"

var licensed = lazy.Regexp(`授权|许可|购买|正版|合同`)

// agency reports ATT-07 at medium for a picture agency's mark: its pictures are sold, not given.
func (s *statement) agency(h scan.Hit) {
	line := h.In.Line(h.Span.Start)
	inCaption := strings.HasPrefix(h.In.Field, "images[")
	text := line.In(h.In.View)
	if licensed().MatchString(text) || !inCaption && !isCaption(h, line) {
		return
	}
	s.pass.Report(scan.Finding{
		Rule: "ATT-07", In: h.In, Span: h.Span, Severity: scan.Medium, Confidence: scan.Weak,
		Message:  s.pass.Say("图片带有图片社标记（“"+h.Text()+"”），请核实是否取得授权", "the picture bears the mark of an agency (“"+h.Text()+"”)"),
		Evidence: []scan.Evidence{{Kind: "agency", Detail: h.Text()}},
	})
}

var captionForm = lazy.Regexp(`图[/／:：丨|]|图源|图片来源|供图|摄|来源[:：/]|©|水印`)

// isCaption tells a caption or credit in the body from prose about an agency.
func isCaption(h scan.Hit, line dict.Span) bool {
	const longest = 240 // bytes
	return line.Len() <= longest && captionForm().MatchString(line.In(h.In.View))
}
