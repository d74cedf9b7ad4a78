package engagement

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// wake is the trigger of words that an order of engagement cannot do without
// and official prose seldom has.
const wake = "engagement"

// The parts of an order. act is what readers are made to do; thing is with what.
const (
	act   = `(?:关注|点赞|集赞|转发|分享|转评赞|转赞评|下载|安装|注册|激活|投票|阅读|观看|收看|添加|评论|留言|打卡)`
	thing = `(?:公众号|公号|视频号|抖音号|微信号|账号|客户端|小程序|[Aa][Pp][Pp]|朋友圈|微信群|工作群|推文|链接|短视频|直播间|直播|投票|点赞|集赞|政务新媒体|微博)`
	force = `(?:必须|务必|务须|均须|均需|均应|须|一律|要求|确保|不得少于|不少于|至少|全员|全部|人人|百分之百|100%|强制|硬性|限期|督促)`
)

// orders are the forms of an order; each is matched within one sentence that also names a thing.
var orders = []struct {
	why  scan.Bilingual
	form func() *regexp.Regexp
}{
	{
		scan.Bilingual{ZH: "要求截图上报", EN: "proof by screenshot"},
		lazy.Regexp(act + `[^。！？；\n]{0,40}?截图[^。！？；\n]{0,20}?(?:报|发|交|传|反馈|留存|备查|接龙|存档)`),
	},
	{
		scan.Bilingual{ZH: "要求截图上报", EN: "proof by screenshot"},
		lazy.Regexp(`截图(?:上报|报送|报|发至|发到|发送|上传|提交|反馈|交)[^。！？；\n]{0,40}?` + act),
	},
	{
		scan.Bilingual{ZH: "纳入考核", EN: "counts in assessments"},
		lazy.Regexp(act + `(?:率|量|数|数量|人数|情况|任务|指标|次数)?[^。！？；\n]{0,24}?(?:纳入|列入|计入|作为)[^。！？；\n]{0,16}?(?:考核|绩效|评优|评先|评比|考评|积分)`),
	},
	{
		scan.Bilingual{ZH: "以转发、点赞排名通报", EN: "units ranked by engagement"},
		lazy.Regexp(act + `(?:率|量|数|数量|人数|情况|次数)?[^。！？；\n]{0,16}?(?:排名|排行|排序|通报|末位|后三名|后五名|落后)`),
	},
	{
		scan.Bilingual{ZH: "规定人数、次数", EN: "a quota a head"},
		lazy.Regexp(`(?:每人|每户|每名|人均|每个科室|每科室|各科室|各单位|每单位|每村|各村|每班|每位)[^。！？；\n]{0,10}?(?:至少|不少于|不得少于|不低于|必须|确保|须|需)[^。！？；\n]{0,24}?` + act),
	},
	{
		scan.Bilingual{ZH: "规定人数、次数", EN: "a quota a head"},
		lazy.Regexp(act + `[^。！？；\n]{0,16}?(?:要|须|应|必须|确保|力争|务必)达到?\s?(?:\d|百分之|[一二三四五六七八九十百千万]+(?:次|人|个|条))`),
	},
	{
		scan.Bilingual{ZH: "强制要求", EN: "an order"},
		lazy.Regexp(`(?:全体|全员|所有|各|每|人人|干部|职工|员工|党员|教师|居民|村民|群众|家长|师生|同志|企业|用户)[^。！？；\n]{0,20}?` + force + `[^。！？；\n]{0,20}?` + act),
	},
	{
		scan.Bilingual{ZH: "强制要求", EN: "an order"},
		lazy.Regexp(force + `[^。！？；\n]{0,16}?(?:全体|全员|所有|各|每|人人|干部|职工|员工|党员|教师|居民|村民|群众|家长|师生|用户)[^。！？；\n]{0,20}?` + act),
	},
	{
		scan.Bilingual{ZH: "强制要求", EN: "an order"},
		lazy.Regexp(`(?:必须|务必|一律)[^。！？；\n，]{0,12}?` + act),
	},
}

var (
	things = lazy.Regexp(thing)
	// precondition is a service that is given only to those who follow or install.
	precondition = lazy.Regexp(`(?:先|需|须|必须|应当?|凡?未)[^。！？；\n]{0,10}?(?:关注|下载|安装|点赞|转发|集赞|添加|加入)[^。！？；\n]{0,44}?(?:方可|方能|才能|才可|才予|后可|后方|后才|否则不|不予|不能|无法|不得|不给|一律不)(?:以)?[^。！？；\n]{0,12}?(?:办理|受理|领取|查询|预约|就诊|就医|挂号|取号|入园|入校|入学|进入|进馆|缴费|缴纳|报名|申领|申请|享受|登记|打印|领证|取件|取药|停车|通行|办)`)
	// pupils are made to install by their school, patients by their hospital.
	pressed = lazy.Regexp(`(?:要求|必须|务必|须|需|一律|统一|全部|强制|请各位)[^。！？；\n]{0,24}?(?:家长|学生|患者|病人|家属|就诊|师生)[^。！？；\n]{0,24}?(?:下载|安装|关注|注册|扫码|添加)|(?:家长|学生|患者|病人|家属|就诊者|就诊人员)[^。！？；\n]{0,16}?(?:必须|务必|须|需|一律|统一|全部)[^。！？；\n]{0,20}?(?:下载|安装|关注|注册|添加)`)
	schools = lazy.Regexp(`学校|中学|小学|幼儿园|学院|班主任|老师|教师|校园|医院|卫生院|诊所|卫生服务中心|门诊|就诊|住院|出院|本院|病区|入学|学籍`)
	// spoken are words of texts that speak about forced engagement instead of demanding it.
	spoken = lazy.Regexp(`形式主义|减负|基层负担|为基层|投诉|反映|叫停|取消(?:排名|考核|要求|强制|点赞|转发|前置|打卡|截图)|清理|整改|整治|纠正|自愿|不强制|不得|严禁|禁止|杜绝|谢绝|不准|不许|不再|不要求|无需|不需要|不搞|避免|防止`)
	// tender are programs that a procedure needs and nobody is to follow.
	tender = lazy.Regexp(`投标|招标|竞买|磋商|标书|数字证书|开标|电子税务|申报系统|考生`)
)

const sentenceReach = 600 // bytes of a sentence either side of a word that are read

// order reads the sentence of a word that woke the checker, once.
func (r *reader) order(h scan.Hit) {
	s := h.In.Sentence(h.Span.Start)
	if r.in == h.In && h.Span.Start < r.sentence.End && s.Start <= r.sentence.Start {
		return
	}
	s.Start, s.End = clip(h.In.View, s.Start, s.End, h.Span)
	r.in, r.sentence = h.In, s
	text := strings.ReplaceAll(s.In(h.In.View), "须知", "　　") // of the same length; 就诊须知 demands nothing
	if !things().MatchString(text) || spoken().MatchString(text) || r.tells(h.In, s) {
		return
	}
	if m := precondition().FindStringIndex(text); m != nil && !tender().MatchString(text) && !delivered(text[m[0]:m[1]]) {
		r.report("ENG-02", h.In, s, m, r.pass.Say(
			"以关注、下载等作为办事服务的前置条件，请核实并改为自愿",
			"following or installing is made a condition of a service"))
		return
	}
	if m := pressed().FindStringIndex(text); m != nil && (schools().MatchString(text) || r.speaksForSchool()) {
		r.report("ENG-03", h.In, s, m, r.pass.Say(
			"疑似在学校、医院等公共机构强制家长、学生或者患者关注、下载，请核实",
			"parents, pupils or patients are made to follow or install"))
		return
	}
	for _, o := range orders {
		if m := o.form().FindStringIndex(text); m != nil && !relayed(text[m[0]:m[1]], text) {
			r.report("ENG-01", h.In, s, m, r.pass.Say(
				"疑似强制关注、点赞、转发、下载（"+o.why.ZH+"），推广应当自愿，不得作强制性要求，请核实",
				"looks like forced engagement ("+o.why.EN+")"))
			return
		}
	}
}

// tells reports whether the sentences around, or the title, tell of forced
// engagement that was found and punished.
func (r *reader) tells(in *scan.Text, s dict.Span) bool {
	for _, other := range []dict.Span{in.Previous(s), in.Next(s)} {
		if punished().MatchString(clipped(other.In(in.View))) {
			return true
		}
	}
	t, at := r.pass.Title()
	return t != nil && punished().MatchString(clipped(at.In(t.View)))
}

// punished are words of texts about forced engagement elsewhere.
var punished = lazy.Regexp(`形式主义|减负|批评教育|诫勉|处分|问责|叫停|典型问题|典型案例|整治`)

func clipped(s string) string { return s[:min(len(s), sentenceReach)] }

func clip(view string, start, end int, at dict.Span) (int, int) {
	start, end = max(start, at.Start-sentenceReach), min(end, at.End+sentenceReach)
	for start < at.Start && !utf8.RuneStart(view[start]) {
		start++
	}
	for end < len(view) && end > at.End && !utf8.RuneStart(view[end]) {
		end--
	}
	return start, end
}

// delivered tells a file that is downloaded (下载申请表后方可办理) from an app.
func delivered(match string) bool {
	return !strings.Contains(match, "关注") && !things().MatchString(match) && strings.Contains(match, "下载")
}

// relayed tells papers and knowledge that are passed on (转发本通知, 转发至各村)
// and files and systems that work needs from posts that are to be spread.
func relayed(match, sentence string) bool {
	if strings.Contains(match, "转发") && !spread().MatchString(sentence) {
		return true
	}
	if (strings.Contains(match, "注册") || strings.Contains(match, "下载")) && tender().MatchString(sentence) {
		return true
	}
	return false
}

// spread tells posts from papers.
var spread = lazy.Regexp(`公众号|视频号|推文|朋友圈|微信群|链接|短视频|直播|点赞|海报|作品|抖音|微博`)

// speaksForSchool reports whether the title or the account is a school's or a hospital's.
func (r *reader) speaksForSchool() bool {
	if r.institution < 0 {
		r.institution = 0
		name := ""
		if t, at := r.pass.Title(); t != nil {
			name = at.In(t.View)
		}
		if a := r.pass.Document.Account; a != nil {
			name += a.Name + a.Org
		}
		if schools().MatchString(name) {
			r.institution = 1
		}
	}
	return r.institution == 1
}

func (r *reader) report(rule string, in *scan.Text, s dict.Span, m []int, message string) {
	span := dict.Span{Start: s.Start + m[0], End: s.Start + m[1]}
	r.pass.Report(scan.Finding{
		Rule: rule, In: in, Span: span, Confidence: scan.Strong, Message: message,
		Evidence: []scan.Evidence{{Kind: "order", Detail: span.In(in.View)}},
	})
}
