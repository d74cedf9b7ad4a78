package personal

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// clock finds the times of an account: 8:30, 9时10分, 上午10点.
var clock = lazy.Regexp(`\d{1,2}[:：]\d{2}|\d{1,2}时\d{0,2}|\d{1,2}点`)

// track reads an account of where a named person was, with times.
func (r *reader) track(word dict.Span) {
	window := r.linesAround(word, 3, 6)
	text := window.In(r.view)
	if len(clock().FindAllString(text, 3)) < 2 {
		return
	}
	var name dict.Span
	ok := false
	for _, mark := range [...]string{"，男", "，女", "（男", "（女", "，患者", "，系"} {
		if i := strings.Index(text, mark); i > 0 && !ok {
			name, ok = r.nameBefore(window.Start + i)
		}
	}
	if !ok {
		for _, role := range roles {
			if i := strings.Index(text, role); i >= 0 && !ok {
				name, ok = r.nameAfter(window.Start + i + len(role))
			}
		}
	}
	if !ok { // 王建国行程轨迹如下
		name, ok = r.nameBefore(word.Start)
	}
	if !ok {
		return
	}
	r.reportTrack(name, word)
}

// onTheWay reads an account that no heading announces: 农志刚，男，45岁，8:20前往…,
// 9:10到达…, 11:20返回….
func (r *reader) onTheWay(name, mark dict.Span) {
	const account, times = 360, 3
	rest := r.after(mark, account)
	if duties().In(rest) {
		return
	}
	if start, end := moves().Find(rest); end > start && len(clock().FindAllString(rest, times)) == times {
		at := dict.Span{Start: mark.End + start, End: mark.End + end}
		r.reportTrack(name, at)
	}
}

// moves are what somebody does who is on the way.
var moves = words.NewSet("前往", "到达", "抵达", "返回", "乘坐", "自驾", "驾车", "离开", "途经", "回家", "出门", "就餐")

// duties tell the day of somebody at work, as the news has it.
var duties = words.NewSet("现任", "民警", "交警", "辅警", "医生", "护士", "医师", "教师", "干部", "书记", "志愿者", "消防", "队员", "站长", "所长", "主任", "到岗", "上班", "值班", "执勤", "会议", "接警", "调研", "巡查", "演出", "比赛")

func (r *reader) reportTrack(name, word dict.Span) {
	r.report(scan.Finding{
		Rule: "PII-19", Span: name, Confidence: scan.Strong, Edits: []scan.Edit{r.nameEdit(name)},
		Message: r.pass.Say("疑似公开具名个人的行踪轨迹，属敏感个人信息，请核实。", "what looks like the whereabouts of a named person, sensitive personal information: please check."),
	}, r.place(name), append(r.evidence[:0], r.say("neighbour", word.In(r.view), word.In(r.view)), r.say("neighbour", "有两处以上时间", "two times of day and more")), r.surnamed(name.In(r.view)))
}
