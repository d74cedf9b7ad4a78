package classification

import (
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	planName = lazy.Regexp(`(?:(?:接待|警卫|安保|安全保卫|迎送|陪同|乘车|座次|食宿|行程)(?:工作|活动)?(?:方案|手册|安排|计划|预案|部署|力量|表|图|单|名单)|日程安排|行程[\p{Han}]{0,4}表|(?:住宿|用餐|房间|车辆)(?:安排|编排)|座位[图表]|陪同人员(?:名单|安排)?|(?:活动|会务|服务)手册|车辆编排)(?:表|图|单)?(?:[（(【\[][^）)】\]]*[）)】\]])?(?:\.[A-Za-z]{2,5})?$`)
	// sure by themselves
	// a journey needs somebody who is received, a seat or a room a meeting
	journey  = lazy.Regexp(`行程|日程`)
	visitors = lazy.Regexp(`领导|考察|调研|视察|检查组|督导|督查|巡视|巡察|接待|一行|代表团|慰问|来访|会见|陪同|书记|省长|市长|县长|部长|局长|主席|首长`)
	surePlan = lazy.Regexp(`警卫|安保|安全保卫|接待|迎送|陪同`)
	attended = lazy.Regexp(`嘉宾|与会|参会|会议|会务|出席|[全年大]会|现场会|推进会|座谈会|部署会|活动`)
	openPlan = lazy.Regexp(`接访|信访|局长接待|来访接待|旅游|游客|研学|考生|考场|考试|学生|新生|报名|公交|班车|列车|航班|赛事|观众|交通管制|招聘|接待日|志愿|预约|参观|展览|演出|招标|采购|服务项目|磋商|保安服务|通知$|公告$|通告$|公示$|会$`)
)

// plan reports the plan of a visit, an itinerary, guards or seats: by the
// title of the draft or of a document in it, or by the name of a file.
func (c *checker) plan(pass *desk, h scan.Hit) {
	if !inHeading(h) {
		return
	}
	name, at := headingOf(h)
	if !planName().MatchString(name) || openPlan().MatchString(name) || !surePlan().MatchString(name) && !visitors().MatchString(name) && (journey().MatchString(name) || !attended().MatchString(name)) {
		return
	}
	if isName(h.In.Field) {
		at = trim(h.In.View, dict.Span{End: len(h.In.View)})
	}
	pass.say(scan.Finding{Rule: "CLS-22", In: h.In, Span: at, Confidence: scan.Strong})
}
