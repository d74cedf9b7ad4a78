package personal_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/scantest"
)

// maker makes up drafts. What must be found is marked ⟦RULE:value⟧.
type maker struct{ *rand.Rand }

func (m maker) pick(list ...string) string { return list[m.IntN(len(list))] }

func (m maker) digits(n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte(byte('0' + m.IntN(10)))
	}
	return b.String()
}

func (m maker) name() string {
	return m.pick("王", "李", "张", "韦", "农", "覃", "蒙", "陆", "欧阳", "黄", "梁", "莫") + m.pick("建国", "小莲", "志刚", "秀英", "家旺", "芳", "敏", "立新", "春生", "福贵")
}

func (m maker) birthday() string {
	return fmt.Sprintf("%d%02d%02d", 1940+m.IntN(64), 1+m.IntN(12), 1+m.IntN(28))
}

func (m maker) id() string {
	return checked(m.pick("450599", "110101", "659004", "320583", "510107") + m.birthday() + m.digits(3))
}

func (m maker) wrongID() string {
	id := m.id()
	last := byte('0' + (id[17]-'0'+3)%10)
	if id[17] == 'X' {
		last = '4'
	}
	return id[:17] + string(last)
}

func (m maker) mobile() string {
	return m.pick("137", "158", "186", "199", "192", "177", "130", "166") + m.digits(8)
}

func (m maker) card() string {
	d := "62" + m.pick("17", "28", "26") + m.digits(14)
	sum := 0
	for i := range d {
		v := int(d[len(d)-1-i] - '0')
		if i%2 == 0 {
			if v *= 2; v > 9 {
				v -= 9
			}
		}
		sum += v
	}
	return d + string(byte('0'+(10-sum%10)%10))
}

// written spreads a value as people type it.
func (m maker) written(value string, groups ...int) string {
	switch m.IntN(7) {
	case 0: // full width
		return strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' {
				return r + 'Ａ' - 'A'
			}
			return r
		}, value)
	case 1, 2: // groups
		var parts []string
		rest := value
		for _, n := range groups {
			parts, rest = append(parts, rest[:n]), rest[n:]
		}
		if rest != "" {
			parts = append(parts, rest)
		}
		return strings.Join(parts, m.pick(" ", "-"))
	case 3: // an invisible rune
		at := 3 + m.IntN(len(value)-5)
		return value[:at] + m.pick("\u200b", "\u2060", "\u200d", "\ufeff") + value[at:]
	case 4:
		return strings.ToLower(value)
	}
	return value
}

func mark(rule, value string) string { return "⟦" + rule + ":" + value + "⟧" }

// field is a column: its header and a cell for a person.
type field struct {
	header string
	cell   func() string
}

func (m maker) fields() []field {
	all := []field{
		{m.pick("身份证号码", "身份证号", "公民身份号码", "居民身份证号", "身份证"), func() string { return mark("PII-01", m.written(m.id(), 6, 8)) }},
		{m.pick("身份证号码", "身份证号"), func() string { return mark("PII-01=high", m.wrongID()) }},
		{m.pick("身份证号码", "身份证"), func() string { return mark("PII-02", m.pick("450599", "320583")+m.birthday()[2:]+m.digits(3)) }},
		{m.pick("证件号码", "居住证号"), func() string {
			return mark("PII-03", checked(m.pick("810000", "820000", "830000")+m.birthday()+m.digits(3)))
		}},
		{m.pick("手机号码", "手机", "联系电话", "手机号", "本人电话"), func() string { return mark("PII-07", m.written(m.mobile(), 3, 4)) }},
		{m.pick("一卡通账号", "银行卡号", "社会保障卡账号", "银行账号"), func() string { return mark("PII-09", m.written(m.card(), 4, 4, 4, 4)) }},
		{m.pick("车牌号", "车牌号码", "号牌号码"), func() string {
			return mark("PII-10", m.pick("桂", "粤", "京")+m.pick("A", "N", "B")+m.digits(5))
		}},
		{m.pick("家庭住址", "住址", "户籍地址"), func() string {
			return mark("PII-11", fmt.Sprintf("清源县%s%s村%d组%d号", m.pick("石桥镇", "柳湾镇", "青峰山乡"), m.pick("龙塘", "大岭", "新安"), 1+m.IntN(9), 1+m.IntN(99)))
		}},
		{m.pick("护照号", "护照号码"), func() string { return mark("PII-05", "E"+m.digits(8)) }},
		{m.pick("残疾证号", "残疾人证号"), func() string { return mark("PII-17", m.id()+m.pick("11", "43", "32")) }},
		{m.pick("个人邮箱", "电子邮箱"), func() string { return mark("PII-12", "x"+m.digits(6)+"@163.com") }},
	}
	m.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	fields := []field{{"序号", nil}, {m.pick("姓名", "户主姓名", "姓  名", "申请人"), m.name}}
	fields = append(fields, all[:1+m.IntN(3)]...)
	noise := []field{
		{"补贴金额（元）", func() string { return fmt.Sprintf("%d.00", 100+m.IntN(9000)) }}, {"面积", func() string { return fmt.Sprintf("%d.%d", m.IntN(90), m.IntN(100)) }},
		{"手机（已遮挡）", func() string { return m.mobile()[:3] + "****" + m.digits(4) }}, {"村组", func() string { return m.pick("龙塘村", "大岭村") }},
		{"合同编号", func() string { return "QYGY" + m.digits(14) }}, {"开户行", func() string { return "清源农商行" }},
	}
	return append(fields, noise[m.IntN(len(noise))])
}

// draft makes a draft with a table in one of the layouts, and prose around it.
func (m maker) draft() (text, format string) {
	fields := m.fields()
	rows := [][]string{make([]string, len(fields))}
	for i, f := range fields {
		rows[0][i] = f.header
	}
	n := 3 + m.IntN(5)
	for r := range n {
		row := []string{fmt.Sprint(r + 1)}
		for _, f := range fields[1:] {
			row = append(row, f.cell())
		}
		rows = append(rows, row)
	}
	body, format := m.layout(rows)
	before := "清源县2026年" + m.pick("补贴发放", "岗位人员", "资格复核") + "情况表\n\n各乡镇人民政府：\n    现将有关情况公布如下，公示期7天。" + m.office() + "\n\n"
	after := "\n\n    " + m.office() + m.office() + "\n\n清源县农业农村局\n2026年11月16日\n"
	if format == "html" {
		return "<html><body><p>" + strings.ReplaceAll(before, "\n", "</p><p>") + "</p>" + body + "<p>" + after + "</p></body></html>", format
	}
	return before + body + after, format
}

// office is a sentence of numbers that are nobody's.
func (m maker) office() string {
	return m.pick(
		"统一社会信用代码：12450599555501330R。", "监督电话：0779-"+m.digits(7)[:0]+"5550137，举报电话：12388。", "服务热线：400-"+m.digits(3)+"-6543。",
		"户名：清源县财政局，账号：6231995500100226，开户行：清源县农村商业银行。", "项目代码：2604-450599-04-01-"+m.digits(6)+"。", "清农发〔2026〕41号。",
		"全年投入"+m.mobile()+"元。", "订单编号"+m.digits(18)+"。", "合同编号：QYGY"+m.digits(16)+"。", "邮箱：nyj@qingyuan.gov.cn。")
}

func (m maker) layout(rows [][]string) (text, format string) {
	join := func(sep string) string {
		var lines []string
		for _, row := range rows {
			lines = append(lines, strings.Join(row, sep))
		}
		return strings.Join(lines, "\n")
	}
	plain := func(s string) string {
		for {
			i := strings.Index(s, "⟦")
			if i < 0 {
				return strings.ReplaceAll(s, "⟧", "")
			}
			s = s[:i] + s[i+strings.Index(s[i:], ":")+1:]
		}
	}
	switch m.IntN(8) {
	case 0:
		return join("\t"), ""
	case 1:
		for _, row := range rows {
			for i := range row { // a comma-separated file has no spaces in names
				row[i] = strings.ReplaceAll(row[i], "  ", "")
			}
		}
		return join(","), ""
	case 2:
		return "| " + strings.ReplaceAll(join(" | "), "\n", " |\n| ") + " |", ""
	case 3: // Markdown proper
		var b strings.Builder
		for i, row := range rows {
			b.WriteString("| " + strings.Join(row, " | ") + " |\n")
			if i == 0 {
				b.WriteString(strings.Repeat("|---", len(row)) + "|\n")
			}
		}
		return b.String(), "markdown"
	case 4: // aligned
		widths := make([]int, len(rows[0]))
		for _, row := range rows {
			for i, c := range row {
				widths[i] = max(widths[i], 2*utf8.RuneCountInString(plain(c)))
			}
		}
		var b strings.Builder
		for _, row := range rows {
			for i, c := range row {
				b.WriteString(c + strings.Repeat(" ", widths[i]-2*utf8.RuneCountInString(plain(c))/2+2))
			}
			b.WriteString("\n")
		}
		return b.String(), ""
	case 5:
		return join("　"), ""
	case 6: // upright
		return strings.ReplaceAll(join("\n"), "  ", ""), ""
	default:
		var b strings.Builder
		b.WriteString("<table>\n")
		for i, row := range rows {
			tag := "td"
			if i == 0 {
				tag = m.pick("th", "td")
			}
			b.WriteString("<tr>")
			for _, c := range row {
				fmt.Fprintf(&b, "<%s><span>%s</span></%s>", tag, c, tag)
			}
			b.WriteString("</tr>\n")
		}
		return b.String() + "</table>", "html"
	}
}

func scanner(t testing.TB) *scan.Scanner {
	t.Helper()
	s, err := scan.New(checkers(t), draft.Parsers()...)
	require.NoError(t, err)
	return s
}

// TestMadeUpDrafts looks for every value of drafts that nobody wrote.
func TestMadeUpDrafts(t *testing.T) {
	s := scanner(t)
	for seed := range uint64(600) {
		m := maker{rand.New(rand.NewPCG(seed, 7))}
		text, format := m.draft()
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			checkMarked(t, s, text, format)
			if t.Failed() {
				t.Log(text)
			}
		})
	}
}

// checkMarked compares what is found with the marks of a text.
func checkMarked(t *testing.T, s *scan.Scanner, marked, format string) {
	t.Helper()
	plain, wants, err := scantest.Parse(marked)
	require.NoError(t, err)
	doc := scan.Document{Body: plain, Format: format, PublishTime: "2026-11-21"}
	report, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	for i := range wants {
		wants[i].Field = "body"
	}
	compare(t, doc, report, wants)
	checkHidden(t, doc, report)
	checkRedacted(t, s, doc, report)
}

// checkHidden looks for the values that were found, as written and without
// spaces and hyphens, in everything that a report shows.
func checkHidden(t *testing.T, doc scan.Document, report *scan.Report) {
	t.Helper()
	data, err := json.Marshal(report)
	require.NoError(t, err)
	shown := string(data)
	for _, f := range report.Findings {
		shown += "\n" + f.Before + "\x00" + f.After
	}
	for _, f := range report.Findings {
		if !f.Masked || f.Field != "body" {
			continue
		}
		for _, at := range f.Places {
			value := doc.Body[at[0]:at[1]]
			for _, form := range []string{value, strings.NewReplacer(" ", "", "-", "").Replace(value), dict.Fold(value)} {
				if utf8.RuneCountInString(form) > 4 && strings.Contains(shown, form) {
					assert.Fail(t, "a report shows a value", "%s %q", f.Rule, form)
				}
			}
		}
	}
}

// byHand are the rules whose findings no edit can settle.
var byHand = map[string]bool{"PII-16": true, "PII-22": true, "PII-30": true, "MIN-03": true}

// checkRedacted redacts a document and scans it again: nothing may be left, and
// no value may show.
func checkRedacted(t *testing.T, s *scan.Scanner, doc scan.Document, report *scan.Report) {
	t.Helper()
	redacted, err := scan.Redact(doc, report)
	require.NoError(t, err)
	again, err := s.Scan(t.Context(), redacted)
	require.NoError(t, err)
	for _, f := range again.Findings {
		if f.Severity > scan.Info && !byHand[f.Rule] {
			assert.Fail(t, "found after redaction", "%s %s %s【%s】%s", f.Rule, f.Severity, f.Before, redacted.Body[f.Start:f.End], f.After)
		}
	}
}
