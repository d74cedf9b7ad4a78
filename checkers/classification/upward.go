package classification

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/scan"
)

var (
	// a request ends: 妥否，请批示
	asks = lazy.Regexp(`(?:妥否|当否|可否|是否妥当|是否可行|如无不妥|以上请示|特此请示|上述请示)[,，、]?(?:恳|敬|呈)?(?:请|祈)?.{0,12}?(?:批示|批复|审批|审示|指示|核准|批准|审议|审定|示复|示)|特此请示|以上请示`)
	// reports that the law has published, or that are given to an assembly in public
	openReports = lazy.Regexp(`政府工作报告|年度报告|年报|信息公开|预算|决算|审计工作|审计结果|审计查出|事故调查|调查处理|环境影响|环评|统计公报|法治政府建设|国民经济和社会发展计划|社会责任|质量报告|监测报告|发展报告|环境状况|国有资产管理情况|检测报告|绩效评价|评估报告|立法|说明`)
)

// assembly receives reports that the law makes public (监督法).
var assembly = lazy.Regexp(`人大|人民代表大会`)

// request reports 请示: its title, or its closing words.
func (c *checker) request(pass *desk, p *paper) bool {
	at, core, asked := p.closing("ask")
	asked = asked && asks().MatchString(at.In(p.In.View))
	isRequest := p.Kind == scan.KindRequest && (strings.Contains(p.Heading, "关于") || p.Formal() || asked || pass.Document.DocType != "")
	if !isRequest && !asked || p.Kind == scan.KindReply || p.Kind == scan.KindRegulation {
		return false
	}
	if isRequest && p.title.Len() > 0 {
		f := p.atTitle("CLS-12")
		if asked {
			p.because(pass, &f, "结尾为请示用语："+at.In(p.In.View), "closes as a request does")
		}
		pass.say(f)
		return true
	}
	pass.say(scan.Finding{Rule: "CLS-12", In: p.In, Span: at, Core: core, Confidence: scan.Strong})
	return true
}

// report reports 报告 to a superior: its title with an organ as addressee, a
// closing or a signer.
func (c *checker) report(pass *desk, p *paper) bool {
	name := p.name()
	told := strings.HasSuffix(name, "汇报") && p.Addressee.Len() > 0
	if p.Kind != scan.KindReport && !told || !strings.Contains(name, "关于") || openReports().MatchString(name) {
		return false
	}
	f := p.atTitle("CLS-13")
	if p.addressesOrgan() && !assembly().MatchString(p.Addressee.In(p.In.View)) {
		p.because(pass, &f, "主送机关："+p.Addressee.In(p.In.View), "it is addressed to an organ")
	}
	if at, _, ok := p.closing("submit"); ok {
		p.because(pass, &f, "结尾用语："+at.In(p.In.View), "it closes as a report does")
	}
	if p.Signer.Len() > 0 {
		p.because(pass, &f, "有签发人", "it has a signer")
	}
	if len(f.Evidence) == 0 || p.title.Len() == 0 {
		return false
	}
	pass.say(f)
	return true
}
