package report

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rivo/uniseg"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sample finds eleven digits, 最好, a missing source, and 内参, which nothing may be shown around.
func sample() *scan.Checker {
	title := func(s string) scan.Bilingual { return scan.Bilingual{ZH: s, EN: "en " + s} }
	examples := func(r scan.Rule) scan.Rule { r.Hits, r.Misses = []string{"h"}, []string{"m"}; return r }
	return &scan.Checker{
		Name: "sample", Doc: title("样例"),
		Rules: []scan.Rule{
			examples(scan.Rule{ID: "SMP-01", Title: title("手机号码"), Doc: title("十一位数字"), Severity: scan.High, Sensitive: true,
				Advice: title("删除或者遮挡号码"), Basis: []scan.Cite{{Instrument: "pipl", Article: "第二十五条"}, {Instrument: "gb35273"}}}),
			examples(scan.Rule{ID: "SMP-02", Title: title("绝对化用语"), Doc: title("最好"), Severity: scan.Medium, Suppressors: scan.Lexical,
				Advice: title("改写"), Basis: []scan.Cite{{Instrument: "guanggao", Article: "第九条第（三）项"}}}),
			examples(scan.Rule{ID: "SMP-03", Title: title("没有来源"), Doc: title("没有来源"), Severity: scan.Low, Advice: title("注明来源")}),
			examples(scan.Rule{ID: "SMP-04", Title: title("内部标志"), Doc: title("内参"), Severity: scan.High, Advice: title("报告保密员"), Private: true}),
		},
		Triggers: []scan.Trigger{{Name: "best", Phrases: []string{"最好"}, Boundary: dict.BoundaryAny}, {Name: "internal", Phrases: []string{"内参"}, Boundary: dict.BoundaryAny}, {Name: "crash", Phrases: []string{"崩溃"}, Boundary: dict.BoundaryAny}},
		Run: func(_ context.Context, p *scan.Pass) error {
			for _, text := range p.Texts {
				for _, d := range text.DigitRuns() {
					if d.Len() == 11 {
						p.Report(scan.Finding{Rule: "SMP-01", In: text, Span: d, Mask: scan.MaskMiddle(d.In(text.View), 3, 4), Confidence: scan.Strong,
							Message: "疑似手机号码 " + d.In(text.View) + "，请核实", Evidence: []scan.Evidence{{Kind: "digits", Detail: "11"}}})
					}
				}
			}
			body := p.Text("body")
			if body == nil {
				return nil
			}
			if strings.Contains(body.View, "长长") {
				p.Report(scan.Finding{Rule: "SMP-03", In: body, Span: dict.Span{Start: 0, End: len(body.View)}})
			}
			for _, h := range p.Hits() {
				if h.Trigger == "crash" {
					return errors.New("样例故障")
				}
				if h.Trigger == "internal" {
					p.Report(scan.Finding{Rule: "SMP-04", In: h.In, Span: h.Span})
					continue
				}
				p.Report(scan.Finding{Rule: "SMP-02", In: h.In, Span: h.Span, Message: "绝对化用语，请核实", Edits: []scan.Edit{{Start: h.Span.Start, End: h.Span.End, New: "较好"}}})
			}
			if strings.Contains(body.View, "转载") && p.Document.Source == "" {
				p.Report(scan.Finding{Rule: "SMP-03"})
			}
			return nil
		},
	}
}

func drafts(t *testing.T, lang scan.Lang, docs ...scan.Document) []Draft {
	t.Helper()
	s, err := scan.New([]*scan.Checker{sample()}, scan.WithLang(lang))
	require.NoError(t, err)
	var list []Draft
	for _, doc := range docs {
		r, err := s.Scan(t.Context(), doc)
		require.NoError(t, err)
		r.Stats.DurationNS = 1500
		list = append(list, Draft{Name: doc.ID, Report: r})
	}
	return list
}

func desk() []scan.Document {
	lines := strings.Repeat("我们做到最好。\n", 14)
	return []scan.Document{
		{ID: "公开.txt", Body: "周末天气晴好，适合出游。"},
		{ID: "干净.txt", Body: "广告不得使用“最好”等用语。"},
		{ID: "多处.txt", Body: lines},
		{ID: "联系人.txt", Title: "关于开展志愿服务活动的通知", Body: "各村：\n    请于11月30日前报名，联系人：林某某，联系电话13955500123，或者到村委会登记；逾期不候，活动当天请自带水杯，统一乘车前往河滩，沿途听从带队干部安排，注意安全。\n负责人电话：13955500124。\n服务最好。", Images: []scan.Image{{Caption: "扫码或拨打13955500123"}}},
		{ID: "转载.txt", Body: "转载自网络的一段文字。\n\t控制字符\x1b[31m与最好\u200b。"},
		{ID: "长.txt", Body: "这段文字" + strings.Repeat("长", 130) + "。"},
		{ID: "损坏.txt", Body: "这一行坏了\xFF，程序崩溃"},
	}
}

// A report tells which drafts nobody has read, formats for programs hold reports only.
func TestUnread(t *testing.T) {
	list := append(drafts(t, scan.Chinese, desk()[0]), Draft{Name: "通知.docx", Unread: "通知.docx：不是文本文件"})
	for _, c := range []struct {
		list []Draft
		want string
	}{
		{list, "! 未能读取：通知.docx：不是文本文件\n\n────"},
		{list[1:], "没有扫描任何稿件。\n! 未能读取：通知.docx：不是文本文件\n"},
	} {
		var text, array, lines bytes.Buffer
		require.NoError(t, Text(&text, slices.Values(c.list), Options{}))
		assert.Contains(t, text.String(), c.want)
		require.NoError(t, JSON(&array, slices.Values(c.list)))
		require.NoError(t, JSONL(&lines, slices.Values(c.list)))
		var reports []scan.Report
		require.NoError(t, json.Unmarshal(array.Bytes(), &reports))
		assert.Len(t, reports, len(c.list)-1)
		assert.Equal(t, len(c.list)-1, bytes.Count(lines.Bytes(), []byte("\n")))
	}
}

func TestNamesAreMasked(t *testing.T) {
	list := drafts(t, scan.Chinese,
		scan.Document{ID: "13955500123-林某.txt", Body: "电话13955500123。"},
		scan.Document{ID: "名单13955500124.txt", Body: strings.Repeat("服务最好。\n电话13955500123、13955500124。\n", 9)},
		scan.Document{ID: "2026.txt", Body: "服务最好。"})
	var b bytes.Buffer
	require.NoError(t, Text(&b, slices.Values(list), Options{}))
	for _, want := range []string{"139****0123-林某.txt：", "名单***********.txt：", "2026.txt："} {
		assert.Contains(t, b.String(), want)
	}
	assert.NotContains(t, b.String(), "13955500124")
}

func TestTextGolden(t *testing.T) {
	for _, c := range []struct {
		file string
		docs []scan.Document
		opt  Options
	}{
		{"desk.txt", desk(), Options{}},
		{"desk-verbose.txt", desk(), Options{Verbose: true, Width: 100}},
		{"desk-en.txt", desk(), Options{Lang: scan.English}},
		{"color.txt", desk()[3:4], Options{Color: true, Width: 60}},
		{"clean.txt", desk()[:1], Options{}},
		{"none.txt", nil, Options{}},
		{"blank.txt", []scan.Document{{ID: "空.txt"}, desk()[0]}, Options{}},
		{"hushed.txt", []scan.Document{{ID: "内参.txt", Body: "内参\n库房在东门，电话13955500123，安排最好。"}}, Options{}},
	} {
		t.Run(c.file, func(t *testing.T) {
			var b bytes.Buffer
			require.NoError(t, Text(&b, slices.Values(drafts(t, c.opt.Lang, c.docs...)), c.opt))
			file := filepath.Join("testdata", c.file)
			if *update {
				require.NoError(t, os.WriteFile(file, b.Bytes(), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			assert.Equal(t, string(want), b.String())
			assert.NotContains(t, b.String(), "13955500123")
		})
	}
}

func TestTextKeepsItsWidthAndSteersNoTerminal(t *testing.T) {
	for _, width := range []int{40, 60, 80, 120} {
		var b bytes.Buffer
		require.NoError(t, Text(&b, slices.Values(drafts(t, scan.Chinese, desk()...)), Options{Width: width, Verbose: true}))
		for line := range strings.Lines(b.String()) {
			assert.LessOrEqual(t, uniseg.StringWidth(strings.TrimSuffix(line, "\n")), width, line)
		}
		assert.NotContains(t, b.String(), "\x1b")
		assert.NotContains(t, b.String(), "\u200b")
	}
}

func TestTextNeverApproves(t *testing.T) {
	for _, lang := range []scan.Lang{scan.Chinese, scan.English} {
		var b bytes.Buffer
		require.NoError(t, Text(&b, slices.Values(drafts(t, lang, scan.Document{ID: "a", Body: "晴。"})), Options{Lang: lang}))
		for _, word := range []string{"可以发布", "通过", "合格", "可发布", "pass", "approved", "may be published"} {
			assert.NotContains(t, b.String(), word)
		}
	}
}

func TestJSON(t *testing.T) {
	list := drafts(t, scan.Chinese, scan.Document{ID: "a&b", Title: "<标题>", Body: "最好 13955500123"}, scan.Document{Body: "晴"})
	for _, c := range []struct {
		write func(*bytes.Buffer) error
		read  func(string) string
	}{
		{func(b *bytes.Buffer) error { return JSON(b, slices.Values(list)) }, func(s string) string { return s }},
		{func(b *bytes.Buffer) error { return JSONL(b, slices.Values(list)) }, func(s string) string {
			assert.Equal(t, 2, strings.Count(s, "\n"))
			return "[" + strings.Replace(s, "\n", ",", 1) + "]"
		}},
	} {
		var b bytes.Buffer
		require.NoError(t, c.write(&b))
		assert.Contains(t, b.String(), "a&b")
		assert.Contains(t, b.String(), "<标题>")
		assert.NotContains(t, b.String(), "null")
		assert.NotContains(t, b.String(), "13955500123")
		var got []map[string]any
		require.NoError(t, json.Unmarshal([]byte(c.read(b.String())), &got))
		require.Len(t, got, 2)
		assert.Equal(t, scan.SchemaVersion, got[0]["schema"])
		first := got[0]["findings"].([]any)[0].(map[string]any)
		for _, key := range []string{"rule", "title", "checker", "category", "severity", "confidence", "field", "start", "end", "line", "column", "utf16_start", "utf16_end",
			"text", "masked", "message", "suggestion", "edits", "evidence", "basis", "count", "places", "fingerprint"} {
			assert.Contains(t, first, key)
		}
		assert.NotContains(t, first, "suppressed")
	}
	var b bytes.Buffer
	require.NoError(t, JSON(&b, slices.Values([]Draft(nil))))
	assert.Equal(t, "[]\n", b.String())
}

// closed takes so many writes and then none.
type closed int

func (c *closed) Write(b []byte) (int, error) {
	if *c == 0 {
		return 0, os.ErrClosed
	}
	*c--
	return len(b), nil
}

func TestWritersStopAtTheFirstError(t *testing.T) {
	list := drafts(t, scan.Chinese, desk()...)
	for n := range closed(3) {
		taken := 0
		seq := func(yield func(Draft) bool) {
			for _, d := range list {
				taken++
				if !yield(d) {
					return
				}
			}
		}
		for name, write := range map[string]func(*closed) error{
			"json":  func(w *closed) error { return JSON(w, seq) },
			"jsonl": func(w *closed) error { return JSONL(w, seq) },
			"text":  func(w *closed) error { return Text(w, seq, Options{}) },
		} {
			taken = 0
			w := n
			assert.ErrorIs(t, write(&w), os.ErrClosed, name)
			if name != "text" {
				assert.Less(t, taken, len(list), name)
			}
		}
	}
}

func TestFieldNames(t *testing.T) {
	for field, want := range map[string]string{
		"": "全文", "title": "标题", "images[0].caption": "第1张图片的说明", "links[11].href": "第12个链接的地址", "unknown": "unknown", "x[3].y": "x[3].y",
	} {
		assert.Equal(t, want, fieldName(field, scan.Chinese))
	}
	assert.Equal(t, "address of link 12", fieldName("links[11].href", scan.English))
}

func TestCitations(t *testing.T) {
	list := []scan.Basis{
		{Document: "甲法", Number: "主席令第一号", Article: "第二条"}, {Document: "乙规定"},
		{Document: "甲法", Number: "主席令第一号", Article: "第五条"}, {Document: "甲法", Number: "主席令第一号", Article: "第二条"},
	}
	assert.Equal(t, "《甲法》（主席令第一号）第二条、第五条；《乙规定》", Citations(list, scan.Chinese))
	assert.Equal(t, "《甲法》 (主席令第一号) 第二条, 第五条; 《乙规定》", Citations(list, scan.English))
	assert.Empty(t, Citations(nil, scan.Chinese))
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, []string{""}},
		{"依据规定，应当注明来源。", 8, []string{"依据规", "定，应当", "注明来", "源。"}},
		{"见《政府网站发展指引》。", 12, []string{"见《政府网站", "发展指引》。"}},
		{"http://example.com/a/very/long/address", 12, nil},
		{"one two three", 8, []string{"one two", "three"}},
	} {
		var got []string
		for _, line := range wrap(c.text, c.width) {
			got = append(got, line.In(c.text))
			assert.LessOrEqual(t, uniseg.StringWidth(line.In(c.text)), c.width)
		}
		if c.want != nil {
			assert.Equal(t, c.want, got)
		}
		assert.Equal(t, strings.ReplaceAll(c.text, " ", ""), strings.ReplaceAll(strings.Join(got, ""), " ", ""), "nothing is lost")
	}
}
