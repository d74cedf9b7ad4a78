package opinion

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// brushOff reports OPN-04 for a reply that holds nothing but an empty phrase.
func (c *opinion) brushOff(pass *scan.Pass, h scan.Hit) {
	view := h.In.View
	line := h.In.Line(h.Span.Start)
	start := h.Span.End
	text := view[start:max(start, line.End)]
	left := strings.TrimLeft(text, " 　\t")
	start += len(text) - len(left)
	said := strings.TrimRight(left, " 　\t。！!.")
	for _, polite := range []string{"您好！", "您好，", "您好。", "您好"} {
		if rest, ok := strings.CutPrefix(said, polite); ok && rest != "" {
			start += len(said) - len(rest)
			said = rest
		}
	}
	if !c.Is("empty", said) {
		return
	}
	at := scan.Hit{In: h.In, Span: dict.Span{Start: start, End: start + len(said)}}
	report(pass, "OPN-04", at, scan.Unset, pass.Say("答复没有实际内容，疑似敷衍（“"+said+"”），请核实", "a reply that answers nothing (“"+said+"”)"))
}
