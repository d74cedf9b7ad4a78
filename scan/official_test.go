package scan_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// read scans a document and hands its pass out.
func read(t *testing.T, doc scan.Document, look func(*scan.Pass)) {
	t.Helper()
	c := phoneChecker()
	c.Run = func(_ context.Context, p *scan.Pass) error { look(p); return nil }
	s, err := scan.New([]*scan.Checker{c})
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), doc)
	require.NoError(t, err)
	require.Empty(t, r.Incomplete)
}

// elements are the found elements of an official document by name.
func elements(o *scan.Official) map[string]string {
	m := map[string]string{}
	for name, at := range map[string]dict.Span{
		"份号": o.CopyNumber, "密级": o.Secrecy, "紧急程度": o.Urgency, "标志": o.Masthead, "字号": o.Number, "签发人": o.Signer, "主送": o.Addressee,
		"附件": o.Annexes, "署名": o.Issuer, "日期": o.Date, "附注": o.Note, "抄送": o.CopyTo, "印发": o.Printed,
	} {
		if at.Len() > 0 {
			m[name] = at.In(o.In.View)
		}
	}
	if o.Heading != "" {
		m["标题"] = o.Heading
	}
	return m
}

const letterhead = `000018
机密★1年
特　急

清源县人民政府文件

清政发〔2026〕12号　　　　　　　　签发人：周 明、李晓岚

清源县人民政府
关于恳请支持石桥镇防洪堤建设的请示

云岭市人民政府：
    石桥镇位于清河右岸，现有防洪堤建于上世纪八十年代，防洪标准偏低。
    一、基本情况。堤长六公里。
    妥否，请批示。

    附件：1．清源县石桥镇防洪堤建设方案
          2．资金测算表

                      清源县人民政府
                      2026年10月9日
（联系人：王某，联系电话：0779-5550102）
抄送：市水利局、市财政局。
清源县人民政府办公室　　　　　　2026年10月9日印发
`

func TestOfficialElements(t *testing.T) {
	for name, c := range map[string]struct {
		doc  scan.Document
		want map[string]string
		kind scan.Kind
	}{
		"all of them": {scan.Document{Body: letterhead}, map[string]string{
			"份号": "000018", "密级": "机密★1年", "紧急程度": "特　急", "标志": "清源县人民政府文件", "字号": "清政发〔2026〕12号",
			"签发人": "签发人：周 明、李晓岚", "标题": "清源县人民政府关于恳请支持石桥镇防洪堤建设的请示", "主送": "云岭市人民政府：",
			"附件": "附件：1．清源县石桥镇防洪堤建设方案\n          2．资金测算表",
			"署名": "清源县人民政府", "日期": "2026年10月9日", "附注": "（联系人：王某，联系电话：0779-5550102）",
			"抄送": "抄送：市水利局、市财政局。", "印发": "清源县人民政府办公室　　　　　　2026年10月9日印发",
		}, scan.KindRequest},
		"a notice as a site shows it": {scan.Document{Body: "索引号：11450721/2026-00318\n发文机关：清源县民政局\n公开方式：主动公开\n" +
			"清源县民政局关于做好冬季送温暖工作的通知\n清民发[2026]33号\n各乡镇人民政府：\n    天气转冷，现就有关工作通知如下。\n清源县民政局\n二〇二六年十一月三日\n（此件公开发布）"},
			map[string]string{"字号": "清民发[2026]33号", "标题": "清源县民政局关于做好冬季送温暖工作的通知", "主送": "各乡镇人民政府：",
				"署名": "清源县民政局", "日期": "二〇二六年十一月三日", "附注": "（此件公开发布）"}, scan.KindNotice},
		"a title of three lines": {scan.Document{Body: "清源县人民政府办公室\n关于印发清源县农村饮水安全\n应急预案的通知\n\n各乡镇人民政府，县直各单位：\n    现印发给你们，请认真贯彻执行。"},
			map[string]string{"标题": "清源县人民政府办公室关于印发清源县农村饮水安全应急预案的通知", "主送": "各乡镇人民政府，县直各单位："}, scan.KindNotice},
		"the title in its field": {scan.Document{Title: "关于报送年度计划的函", Body: "市统计局：\n    来函收悉。\n2026年3月2日"},
			map[string]string{"标题": "关于报送年度计划的函", "主送": "市统计局：", "日期": "2026年3月2日"}, scan.KindLetter},
		"a forwarded title": {scan.Document{Body: "清源县人民政府办公室转发县教育局\n关于山区寄宿学校布局\n有关问题请示的通知\n各乡镇人民政府：\n    现转发给你们。"},
			map[string]string{"标题": "清源县人民政府办公室转发县教育局关于山区寄宿学校布局有关问题请示的通知", "主送": "各乡镇人民政府："}, scan.KindNotice},
		"no title at all": {scan.Document{Body: "县公安局：\n    请协助核查有关车辆信息。\n    特此函达。\n清源县交通运输局\n2026年4月2日"},
			map[string]string{"主送": "县公安局：", "署名": "清源县交通运输局", "日期": "2026年4月2日"}, scan.KindUnknown},
		"news": {scan.Document{Body: "我县召开秋粮收购工作会议\n    本报讯 10月8日，我县召开秋粮收购工作会议，安排部署收购任务。会议要求各地备足仓容。\n    会议强调，要守住农民“种粮卖得出”的底线。"},
			map[string]string{"标题": "我县召开秋粮收购工作会议"}, scan.KindUnknown},
		"a number inside a sentence is none of its own": {scan.Document{Body: "    根据《关于加强河道管理的通知》（清政发〔2025〕3号）要求，现将有关事项公告如下，请广大群众自觉遵守并相互转告。"},
			map[string]string{}, scan.KindUnknown},
		"a case number is none": {scan.Document{Body: "清源县人民法院公告\n（2026）桂0721民初18号\n张某：\n    本院受理原告诉你合同纠纷一案。"},
			map[string]string{"标题": "清源县人民法院公告"}, scan.KindNotice},
	} {
		t.Run(name, func(t *testing.T) {
			read(t, c.doc, func(p *scan.Pass) {
				o := p.Official()
				require.NotNil(t, o)
				assert.Equal(t, c.want, elements(o))
				assert.Equal(t, c.kind, o.Kind)
				assert.Equal(t, c.kind, p.Kind)
			})
		})
	}
}

func TestPageOfSeveralDocuments(t *testing.T) {
	second := `
清源县水利局文件
清水发〔2026〕40号

清源县水利局关于开展河道清障的通知

各乡镇水利站：
    请按照属地原则组织实施，确保汛前完成。
清源县水利局
2026年3月1日

关于商请提供地形图的函
县自然资源局：
    为做好河道清障，请提供石桥镇河段地形图。
清源县水利局
2026年3月5日
`
	read(t, scan.Document{Body: letterhead + second}, func(p *scan.Pass) {
		var headings []string
		var kinds []scan.Kind
		for _, o := range p.Text("body").Officials() {
			headings = append(headings, o.Heading)
			kinds = append(kinds, o.Kind)
		}
		assert.Equal(t, []string{"清源县人民政府关于恳请支持石桥镇防洪堤建设的请示", "清源县水利局关于开展河道清障的通知", "关于商请提供地形图的函"}, headings)
		assert.Equal(t, []scan.Kind{scan.KindRequest, scan.KindNotice, scan.KindLetter}, kinds)
	})
}

func TestAnnexIsNoDocumentOfItsOwn(t *testing.T) {
	body := "关于印发方案的通知\n各科室：\n    现印发给你们，请遵照执行。\n附件：清源县人民医院分级诊疗方案\n清源县人民医院\n2026年3月1日\n附件\n清源县人民医院分级诊疗方案\n    为做好分级诊疗工作，制定本方案，请各科室结合实际抓好落实，及时反馈情况。"
	read(t, scan.Document{Body: body}, func(p *scan.Pass) {
		assert.Len(t, p.Text("body").Officials(), 1)
	})
}

func TestEmptyTextHoldsNoDocument(t *testing.T) {
	read(t, scan.Document{Body: "\n　\n"}, func(p *scan.Pass) {
		assert.Empty(t, p.Text("body").Officials())
		assert.Nil(t, p.Official())
	})
}
