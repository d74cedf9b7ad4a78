package opinion

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// replies are the labels of answers to letters and questions.
var replies = []string{"答复：", "回复：", "答复:", "回复:", "答复内容：", "回复内容：", "办理结果：", "处理意见："}

// empty are answers that answer nothing, when they are all that is said.
var empty = []string{
	"已阅", "收到", "已收到", "知道了", "已知悉", "知悉", "已转", "已转办", "已转有关部门", "已转相关部门", "请咨询相关部门", "请咨询有关部门", "请向相关部门咨询", "请自行查询", "请自行咨询",
	"不清楚", "不知道", "不了解", "同上", "见上", "详见文件", "按规定办理", "按政策办理", "按相关规定执行", "感谢您的来信", "感谢您的关注", "好的", "嗯", "哦",
}

// brushOff reports OPN-04 for a reply that holds nothing but an empty phrase.
func brushOff(pass *scan.Pass, h scan.Hit) {
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
	for _, e := range empty {
		if said == e {
			at := scan.Hit{In: h.In, Span: dict.Span{Start: start, End: start + len(said)}}
			report(pass, "OPN-04", at, scan.Unset, pass.Say("答复没有实际内容，疑似敷衍（“"+said+"”），请核实", "a reply that answers nothing (“"+said+"”)"))
			return
		}
	}
}
