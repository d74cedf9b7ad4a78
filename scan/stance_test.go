package scan_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

func TestCoreIsWhereTheStanceIsAsked(t *testing.T) {
	whole := func(core func(body string) dict.Span) *scan.Report {
		c := broken(func(_ context.Context, p *scan.Pass) error {
			body := p.Text("body").View
			p.Report(scan.Finding{Rule: "BRK-01", In: p.Text("body"), Span: dict.Span{Start: 0, End: len(body)}, Core: core(body), Suppressors: scan.RuleText})
			return nil
		})
		s, err := scan.New([]*scan.Checker{c})
		require.NoError(t, err)
		r, err := s.Scan(t.Context(), scan.Document{Body: "严禁摆摊占卜骗财"})
		require.NoError(t, err)
		return r
	}
	word := func(body string) dict.Span {
		i := strings.Index(body, "占卜")
		return dict.Span{Start: i, End: i + len("占卜")}
	}
	r := whole(word)
	require.Len(t, r.Findings, 1)
	assert.Equal(t, scan.Info, r.Findings[0].Severity, "the ban stands before the core")
	assert.Equal(t, [2]int{0, len("严禁摆摊占卜骗财")}, r.Findings[0].Places[0])

	r = whole(func(string) dict.Span { return dict.Span{} })
	require.Len(t, r.Findings, 1)
	assert.Equal(t, scan.Low, r.Findings[0].Severity, "nothing stands before the span")

	r = whole(func(body string) dict.Span { return dict.Span{Start: 3, End: len(body) + 3} })
	assert.Empty(t, r.Findings)
	assert.Len(t, r.Incomplete, 1, "a core outside of its span")
}

// lowered scans a body with a checker that reports every 样词 under the suppressors
// and tells what lowered the first of them.
func lowered(t *testing.T, doc scan.Document, asked scan.Suppressors) string {
	t.Helper()
	c := broken(func(_ context.Context, p *scan.Pass) error {
		body := p.Text("body")
		if i := strings.Index(body.View, "样词"); i >= 0 {
			p.Report(scan.Finding{Rule: "BRK-01", In: body, Span: dict.Span{Start: i, End: i + len("样词")}, Suppressors: asked})
		}
		return nil
	})
	s, err := scan.New([]*scan.Checker{c})
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	require.Len(t, r.Findings, 1)
	if r.Findings[0].Suppressed == nil {
		return ""
	}
	return r.Findings[0].Suppressed.By
}

func TestLesson(t *testing.T) {
	for name, c := range map[string]struct {
		doc  scan.Document
		want string
	}{
		"an option of a quiz":     {scan.Document{Body: "下列写法哪一个对？\nA．样词　　B．其他"}, "X3"},
		"a sample":                {scan.Document{Body: "标志由三部分组成，例如样词，书写在首页左上角。"}, "X3"},
		"below a quiz's title":    {scan.Document{Title: "保密知识问答", Body: "第一题　样词的含义"}, "X3"},
		"the title in the body":   {scan.Document{Body: "公文格式常识\n    首页顶格写样词，第二行空一行。"}, "X3"},
		"an ordinary notice":      {scan.Document{Title: "关于调整预案的通知", Body: "样词\n各单位请按要求落实。"}, ""},
		"a word beside the quiz":  {scan.Document{Body: "各单位：\n    样词见附件。\n    活动另行通知。"}, ""},
		"brackets of a paragraph": {scan.Document{Body: "如（样词）所示"}, ""},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, lowered(t, c.doc, scan.Lesson)) })
	}
}

func TestNoteOpensTheDocument(t *testing.T) {
	body := "关于答复样词的函\n县教育局：\n    来函收悉。现函复如下。\n    请按规定办理。\n    其他事项按原规定执行。\n清源县财政局\n2026年3月1日\n"
	assert.Equal(t, "X4", lowered(t, scan.Document{Body: body + "（此件公开发布）"}, scan.PublicFlow))
	assert.Empty(t, lowered(t, scan.Document{Body: body + "（此件不公开）"}, scan.PublicFlow))
	assert.Empty(t, lowered(t, scan.Document{Body: body}, scan.PublicFlow))
}

func TestConsultation(t *testing.T) {
	for body, want := range map[string]string{
		"清源县样词办法（征求意见稿）\n    第一条 为了加强管理，制定本办法。":                                  "",
		"清源县样词办法（征求意见稿）\n    第一条 为了加强管理，制定本办法。\n请于3月1日前将修改意见发送至邮箱，逾期视为无。公开征求意见。": "X4",
		"清源县样词办法（征求意见稿）\n    现将全文公布，欢迎社会各界提出意见。":                                 "X4",
	} {
		assert.Equal(t, want, lowered(t, scan.Document{Body: body}, scan.Consultation), body)
	}
}

func TestEnforcement(t *testing.T) {
	// the word that is looked for is 代开发票
	for name, c := range map[string]struct {
		doc    scan.Document
		asked  scan.Suppressors
		spoken bool // above info
	}{
		"an offer":                            {scan.Document{Body: "专业代开发票，请勿错过。"}, scan.Police, true},
		"a stray warning does not excuse it":  {scan.Document{Body: "专业代开发票，非诚勿扰。"}, scan.Police, true},
		"but it lowers what is only a word":   {scan.Document{Body: "代开发票的电话不要理。"}, scan.Enforcement, false},
		"a trap":                              {scan.Document{Body: "“代开发票”多为陷阱，遇到请拨打110报警。"}, scan.Police, false},
		"police in the next sentence":         {scan.Document{Body: "收到“代开发票”短信。民警提醒，不要回复。"}, scan.Police, false},
		"the title tells of a case":           {scan.Document{Title: "三人虚开专票被判刑：骗局揭开", Body: "他们在群里发“代开发票，联系电话”。买家很多。"}, scan.Police, false},
		"the heading of the section":          {scan.Document{Body: "生活提示\n\n二、常见骗术\n\n有人说代开发票，价格优惠。"}, scan.Police, false},
		"a heading further off is another's":  {scan.Document{Body: "生活提示\n\n一、常见骗术\n\n从略。\n\n二、便民服务\n\n长期代开发票，价格优惠。"}, scan.Police, true},
		"a judgment is about nothing else":    {scan.Document{Title: "云岭市人民法院刑事判决书", Body: "其间代开发票12份。"}, scan.Police, false},
		"a penalty likewise":                  {scan.Document{Title: "行政处罚决定书", Body: "当事人代开发票12份。"}, scan.Police, false},
		"the title of another kind of notice": {scan.Document{Title: "通知", Body: "代开发票12份。"}, scan.Police | scan.Enforcement, true},
	} {
		t.Run(name, func(t *testing.T) {
			checker := broken(func(_ context.Context, p *scan.Pass) error {
				text := p.Text("body")
				i := strings.Index(text.View, "代开发票")
				p.Report(scan.Finding{Rule: "BRK-01", In: text, Span: dict.Span{Start: i, End: i + len("代开发票")}, Suppressors: c.asked})
				return nil
			})
			s, err := scan.New([]*scan.Checker{checker})
			require.NoError(t, err)
			r, err := s.Scan(t.Context(), c.doc)
			require.NoError(t, err)
			require.Len(t, r.Findings, 1)
			assert.Equal(t, c.spoken, r.Findings[0].Severity > scan.Info, "%+v", r.Findings[0].Suppressed)
			if !c.spoken {
				assert.Equal(t, "X2", r.Findings[0].Suppressed.By)
			}
		})
	}
}
