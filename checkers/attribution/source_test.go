package attribution_test

import (
	"testing"

	"github.com/xianshen/xianshen/checkers/attribution"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

// body stands between the lines that tell where a text comes from.
const body = "霜降过后，满山的柿子红了。\n村里的老人说，今年雨水匀，柿子比往年甜。\n"

// TestSourceForms: every form of naming a source is read, whole and alone.
func TestSourceForms(t *testing.T) {
	s := scanner(t, attribution.Options{})
	for _, line := range []string{
		"来源：⟦ATT-03:山海漫谈⟧",
		"来源:⟦ATT-03:山海漫谈⟧",
		"来 源：⟦ATT-03:山海漫谈⟧",
		"来源丨⟦ATT-03:山海漫谈⟧",
		"来源｜⟦ATT-03:山海漫谈⟧",
		"来源|⟦ATT-03:山海漫谈⟧",
		"来源/⟦ATT-03:山海漫谈⟧",
		"来源  ⟦ATT-03:山海漫谈⟧",
		"信息来源：⟦ATT-03:山海漫谈⟧",
		"稿件来源：⟦ATT-03:山海漫谈⟧",
		"文章来源：⟦ATT-03:山海漫谈⟧。",
		"稿源：⟦ATT-03:山海漫谈⟧",
		"（来源：⟦ATT-03:山海漫谈⟧）",
		"(来源:⟦ATT-03:山海漫谈⟧)",
		"【来源：⟦ATT-03:山海漫谈⟧】",
		"转自：⟦ATT-03:山海漫谈⟧",
		"转自⟦ATT-03:山海漫谈⟧",
		"本文转载自⟦ATT-03:山海漫谈⟧。",
		"（转自⟦ATT-03:山海漫谈⟧）",
		"摘自⟦ATT-03:《山海漫谈》⟧",
		"原载于⟦ATT-03:山海漫谈⟧",
		"来源：⟦ATT-03:山海漫谈⟧ 2026-11-20 09:30",
		"来源：⟦ATT-03:山海漫谈⟧　作者：何问渠　编辑：莫小雨",
		"编辑：莫小雨 来源：⟦ATT-03:山海漫谈⟧",
		"发布时间：2026-11-20  来源：⟦ATT-03:山海漫谈⟧  浏览次数：120",
		"来源：⟦ATT-03:山海漫谈⟧（记者 何问渠）",
		"来源：⟦ATT-03=low:清源县文化馆⟧、⟦ATT-03:山海漫谈⟧",
		"来源：⟦ATT-03:山海漫谈微信公众号⟧",
	} {
		t.Run(line, func(t *testing.T) {
			scantest.Text(t, s, "柿子红了\n"+body+line)
			scantest.Text(t, s, "柿子红了\n"+line+"\n"+body)
		})
	}
}

// TestNoSource: what looks like a source line and is none.
func TestNoSource(t *testing.T) {
	s := scanner(t, attribution.Options{})
	for _, line := range []string{
		"资金来源：县财政统筹安排。",
		"数据来源：山海漫谈小组调查",
		"水源：清江水库",
		"来自山海各地的客人陆续到来。",
		"根据来源不同，柿子分为甜柿和涩柿两类。",
		"生源：本县户籍应届初中毕业生",
		"转自行车道的施工围挡将于下周拆除。",
		"污染来源/排放强度见附表",
	} {
		scantest.Text(t, s, "柿子红了\n"+body+line)
		scantest.Text(t, s, "柿子红了\n"+line+"\n"+body)
	}
}

// TestDatelines: whose dispatch it is.
func TestDatelines(t *testing.T) {
	s := scanner(t, attribution.Options{})
	for _, line := range []string{
		"新华社北京11月20日电（记者 周闻）",
		"新华社北京11月20日电 题：柿子红了",
		"新华社11月20日电",
		"据新华社北京11月20日电",
		"本报北京11月20日电 记者周闻报道：",
		"本报讯（记者 周闻）",
		"本报记者 周闻",
		"中新社成都11月20日电",
		"中新网11月20日电",
		"人民网北京11月20日电",
		"央视网消息：",
		"央视新闻消息，",
		"央广网北京11月20日消息（记者周闻）",
		"光明日报北京11月20日讯",
		"云岭日报讯（通讯员 周闻）",
		"据《云岭晚报》报道，",
		"【新华社北京11月20日电】",
	} {
		t.Run(line, func(t *testing.T) {
			scantest.Text(t, s, "⟦!ATT-01⟧柿子红了\n"+line+"霜降过后，满山的柿子红了。")
		})
	}
	for _, line := range []string{
		"本网讯（通讯员 周闻）", "本局讯", "本站讯", "清源县融媒体中心讯（记者 周闻）", "11月20日电话通知各村，", "县电视台消息：", "接上级电报，", "11月20日，", "县气象局11月20日发布消息：",
	} {
		scantest.Text(t, s, "柿子红了\n"+line+"霜降过后，满山的柿子红了。")
	}
}

// TestNewsroom: a paper's own dispatches are its own.
func TestNewsroom(t *testing.T) {
	s := scanner(t, attribution.Options{}, scan.WithProfile(&scan.Profile{Orgs: []string{"云岭日报社", "云岭日报"}}))
	scantest.Text(t, s, "柿子红了\n本报讯（记者 周闻）霜降过后，满山的柿子红了。")
	scantest.Text(t, s, "柿子红了\n云岭日报讯（记者 周闻）霜降过后，满山的柿子红了。\n来源：云岭日报")
}
