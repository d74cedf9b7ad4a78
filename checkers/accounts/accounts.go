package accounts

import (
	"context"
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/compare"
	"github.com/xianshen/xianshen/checkers/internal/days"
	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker.
type Options struct {
	// Platforms are the platforms that count as approved where the profile names
	// none; nil means the embedded list.
	Platforms []string
}

//go:embed platforms.txt
var platformsTXT string

// New makes the checker.
func New(o Options) (*scan.Checker, error) {
	c := checker{platforms: o.Platforms}
	if c.platforms == nil {
		for _, line := range strings.Split(platformsTXT, "\n") {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				c.platforms = append(c.platforms, line)
			}
		}
	}
	return &scan.Checker{
		Name:  "accounts",
		Doc:   scan.Bilingual{ZH: "账号：名称、认证、平台、备案、开设与关停公告", EN: "accounts: names, certification, platforms, filing, notices"},
		Rules: rules(),
		Run: func(_ context.Context, p *scan.Pass) error {
			c.account(p)
			own(p)
			notice(p)
			licence(p)
			return nil
		},
	}, nil
}

type checker struct{ platforms []string }

// hotline are official numbers that serve as names: 12345政务服务热线.
var hotline = lazy.Regexp(`1(?:10|19|20|22)|12\d{3}|9\d{4}`)

// inner are the units inside an organisation, and single events, that open no
// account of their own.
var inner = lazy.Regexp(`(?:科|处|股|办公室|党支部|工会|团委|信息中心|宣传组)$|(?:活动|大赛|艺术节|旅游节|文化节|比赛|论坛|展会|行动)(?:组委会)?$`)

// office are words by which a private account names an office.
var office = lazy.Regexp(`(?:副?(?:局长|处长|科长|镇长|乡长|县长|市长|区长|院长|书记|主任)|科员|公务员|民警|法官|检察官)`)

func (c checker) account(p *scan.Pass) {
	a := p.Document.Account
	if a == nil {
		return
	}
	name := p.Text("account.name")
	if name != nil {
		c.name(p, a, name)
	}
	if !a.Personal && a.CertifiedOrg == "" && a.Name != "" {
		at := whole(name)
		p.Report(scan.Finding{Rule: "ACC-06", In: name, Span: at, Confidence: scan.Strong})
	}
	if a.Platform != "" && !c.approved(p, a.Platform) {
		p.Report(scan.Finding{Rule: "ACC-08", Confidence: scan.Weak,
			Message:  p.Say("发布平台“"+a.Platform+"”不在已知的平台名单内，请核实是否经国家主管部门核准", "the platform "+a.Platform+" is not on the known list"),
			Evidence: []scan.Evidence{{Kind: "platform", Detail: a.Platform}}})
	}
	if a.Personal {
		personal(p, a)
	}
}

func (c checker) approved(p *scan.Pass, platform string) bool {
	list := p.Profile.Platforms
	if len(list) == 0 {
		list = c.platforms
	}
	return slices.ContainsFunc(list, func(name string) bool {
		return strings.Contains(strings.ToLower(platform), strings.ToLower(name))
	})
}

func whole(t *scan.Text) dict.Span {
	if t == nil {
		return dict.Span{}
	}
	return dict.Span{Start: 0, End: len(t.View)}
}

// name looks at how the account is called.
func (c checker) name(p *scan.Pass, a *scan.Account, in *scan.Text) {
	if a.Personal {
		return
	}
	rest := hotline().ReplaceAllStringFunc(in.View, func(s string) string { return strings.Repeat("\x00", len(s)) })
	if i := strings.IndexFunc(rest, odd); i >= 0 {
		_, size := utf8.DecodeRuneInString(in.View[i:])
		p.Report(scan.Finding{Rule: "ACC-01", In: in, Span: dict.Span{Start: i, End: i + size}, Confidence: scan.Strong,
			Evidence: []scan.Evidence{{Kind: "shape", Detail: in.View[i : i+size]}}})
	}
	if loc := inner().FindStringIndex(in.View); loc != nil && !strings.HasSuffix(a.Org, in.View[loc[0]:loc[1]]) {
		p.Report(scan.Finding{Rule: "ACC-04", In: in, Span: dict.Span{Start: loc[0], End: loc[1]}, Confidence: scan.Weak,
			Evidence: []scan.Evidence{{Kind: "name", Detail: in.View[loc[0]:loc[1]]}}})
	}
	if a.Org != "" && !related(a.Name, a.Org) {
		p.Report(scan.Finding{Rule: "ACC-02", In: in, Span: whole(in), Confidence: scan.Weak,
			Evidence: []scan.Evidence{{Kind: "org", Detail: a.Org}}})
	}
	for _, o := range p.Profile.Accounts {
		if o.Org == a.Org && o.Platform != a.Platform && o.Name != "" && compare.Squeeze(o.Name) != compare.Squeeze(a.Name) {
			p.Report(scan.Finding{Rule: "ACC-03", In: in, Span: whole(in), Confidence: scan.Strong,
				Evidence: []scan.Evidence{{Kind: "account", Detail: o.Platform + "：" + o.Name}}})
			return
		}
	}
}

// odd are runes that do not belong in an official name.
func odd(r rune) bool {
	return r != 0 && !unicode.Is(unicode.Han, r) && !strings.ContainsRune("·（）() ", r)
}

// related reports whether the name shares two characters in a row, or the
// characters of an abbreviation (清源人社 for 清源县人力资源和社会保障局), with the organisation.
func related(name, org string) bool {
	n := []rune(compare.Squeeze(name))
	for i := 1; i < len(n); i++ {
		if strings.Contains(org, string(n[i-1:i+1])) {
			return true
		}
	}
	shared := 0
	for _, r := range n {
		if strings.ContainsRune(org, r) {
			shared++
		}
	}
	return shared*2 >= len(n)
}

// officialText is how an official document shows in a private account.
var officialText = lazy.Regexp(`\p{Han}{2,15}〔\d{4}〕\d{1,5}号`)

// personal looks at a private account that speaks for an office.
func personal(p *scan.Pass, a *scan.Account) {
	for _, field := range []string{"account.name", "account.bio"} {
		t := p.Text(field)
		if t == nil {
			continue
		}
		if loc := office().FindStringIndex(t.View); loc != nil {
			p.Report(scan.Finding{Rule: "ACC-07", In: t, Span: dict.Span{Start: loc[0], End: loc[1]}, Confidence: scan.Strong,
				Message:  p.Say("个人账号疑似标注了所在单位或职务，请核实", "a private account seems to name an office"),
				Evidence: []scan.Evidence{{Kind: "office", Detail: t.View[loc[0]:loc[1]]}}})
			return
		}
	}
	if in, title := p.Title(); in != nil && officialText().MatchString(title.In(in.View)+firstLines(p.Document.Body, 5)) {
		p.Report(scan.Finding{Rule: "ACC-07", In: in, Span: title, Confidence: scan.Weak,
			Message: p.Say("个人账号疑似发布公务信息，请核实", "a private account seems to publish official business")})
	}
}

func firstLines(s string, n int) string {
	lines := strings.SplitN(s, "\n", n+1)
	return strings.Join(lines[:min(n, len(lines))], "\n")
}

// own looks at the publisher's register of accounts.
func own(p *scan.Pass) {
	a := p.Document.Account
	if a == nil {
		return
	}
	for _, o := range p.Profile.Accounts {
		if o.Platform == a.Platform && o.Org == a.Org && o.Name != a.Name && a.Platform != "" && a.Org != "" {
			p.Report(scan.Finding{Rule: "ACC-05", Confidence: scan.Strong,
				Message:  p.Say(fmt.Sprintf("本单位在%s上另有账号“%s”，请核实是否重复开设", a.Platform, o.Name), fmt.Sprintf("there is another account on %s: %s", a.Platform, o.Name)),
				Evidence: []scan.Evidence{{Kind: "account", Detail: o.Platform + "：" + o.Name}}})
		}
		if o.Name != a.Name || o.Platform != a.Platform || o.Filed != "" || o.Opened == "" || p.Profile.Duties.FilingDays == 0 {
			continue
		}
		opened, err := scan.ParseTime(o.Opened)
		if err == nil && days.Working(opened, p.Now) > p.Profile.Duties.FilingDays {
			p.Report(scan.Finding{Rule: "ACC-09", Confidence: scan.Strong,
				Message:  p.Say(fmt.Sprintf("账号开设于%s，已超过%d个工作日而未见备案日期，请核实", o.Opened, p.Profile.Duties.FilingDays), fmt.Sprintf("opened on %s and not filed within %d working days", o.Opened, p.Profile.Duties.FilingDays)),
				Evidence: []scan.Evidence{{Kind: "date", Detail: o.Opened}}})
		}
	}
}

// Notices that open or close an account, and how long they stand.
var (
	opening  = lazy.Regexp(`(?:开设|开通|启用|关闭|注销|停用|停更|停止更新|整合|迁移|更名)[\p{Han}“”·A-Za-z0-9]{0,20}(?:账号|公众号|订阅号|服务号|新媒体|微博|抖音|头条号|视频号|客户端|网站)|(?:账号|公众号|订阅号|服务号|微博|抖音|头条号|视频号|客户端|网站)[\p{Han}“”]{0,8}(?:开设|开通|启用|关闭|注销|停用|停更|停止更新|整合|迁移|更名|下线)`)
	anyDate  = lazy.Regexp(`\d{1,2}月\d{1,2}日|即日起|自发布之日|\d{4}[-./]\d{1,2}[-./]\d{1,2}`)
	duration = lazy.Regexp(`(?:公告|公示)(?:期|时间)\p{Han}{0,6}?(\d{1,3})\s*(?:个)?(日|天|工作日)`)
)

// accountWords stand in whatever opening finds, one of them at least.
var accountWords = []string{"号", "新媒体", "微博", "抖音", "客户端", "网站"}

func notice(p *scan.Pass) {
	in, title := p.Title()
	body := p.Text("body")
	if in == nil || body == nil {
		return
	}
	heading := title.In(in.View)
	if !slices.ContainsFunc(accountWords, func(w string) bool { return strings.Contains(heading, w) }) {
		return
	}
	loc := opening().FindStringIndex(heading)
	if loc == nil {
		return
	}
	at := dict.Span{Start: title.Start + loc[0], End: title.Start + loc[1]}
	rest := body.View
	if in == body {
		rest = rest[title.End:]
	}
	if !anyDate().MatchString(rest) {
		p.Report(scan.Finding{Rule: "NOT-01", In: in, Span: at, Confidence: scan.Strong,
			Message: p.Say("账号开设、关停公告没有写明日期，请核实", "the notice gives no date")})
		return
	}
	need := p.Profile.Duties.NoticeDays
	if m := duration().FindStringSubmatch(rest); m != nil && need > 0 && m[2] != "工作日" {
		if n, err := strconv.Atoi(m[1]); err == nil && n < need {
			p.Report(scan.Finding{Rule: "NOT-01", In: in, Span: at, Confidence: scan.Exact,
				Message:  p.Say(fmt.Sprintf("公告时间写为%d日，少于规定的%d日，请核实", n, need), fmt.Sprintf("the notice stands %d days, less than %d", n, need)),
				Evidence: []scan.Evidence{{Kind: "days", Detail: m[0]}}})
		}
	}
}

// ownNews is how an account shows news of its own making.
var ownNews = lazy.Regexp(`本报讯|本台讯|本报记者|本台记者|本刊记者|特约记者`)

// licence asks whether news of its own is within what the account may publish.
func licence(p *scan.Pass) {
	body := p.Text("body")
	if p.Document.Account == nil || p.Profile.Licensed || body == nil || p.Document.Source != "" {
		return
	}
	head := firstLines(body.View, 4)
	loc := ownNews().FindStringIndex(head)
	if loc == nil {
		return
	}
	p.Report(scan.Finding{Rule: "LIC-01", In: body, Span: dict.Span{Start: loc[0], End: loc[1]}, Confidence: scan.Weak,
		Evidence: []scan.Evidence{{Kind: "text", Detail: head[loc[0]:loc[1]]}}})
}
