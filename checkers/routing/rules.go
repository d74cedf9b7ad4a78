package routing

import "github.com/xianshen/xianshen/scan"

func rules() []scan.Rule {
	const signed = `"approvals":[{"role":"科室负责人","name":"甲某"},{"role":"分管领导","name":"乙某"}]`
	// echo -n 全文。 | sha256sum
	const hash = "1c8f07c07c8fa259fc64f654f5eec0730cc5905dd7e1fba288bedcea2b8856da"
	bi := func(zh, en string) scan.Bilingual { return scan.Bilingual{ZH: zh, EN: en} }
	return []scan.Rule{
		{
			ID: "ROU-04", Severity: scan.High, Title: bi("缺审签记录", "approval missing"),
			Doc:    bi("给出审签记录时，其中没有该审核级别要求的审签人。没有给出记录的不提示。", "the approvals given lack a signer of the level of review; silent where none are given"),
			Advice: bi("请按审核级别补齐审签。", "have it signed at the level of review"),
			Hits:   []string{`{"body":"全文。","approvals":[]}`, `{"body":"全文。","approvals":[{"role":"编辑","name":"甲某"}]}`},
			Misses: []string{`{"body":"全文。",` + signed + `}`, `{"body":"没有给出审签记录。"}`, `{"body":"全文。","approvals":[{"role":"办公室部门负责人","name":"甲某"}]}`},
		},
		{
			ID: "ROU-05", Severity: scan.Medium, Title: bi("外包人员为最后审签人", "an outside editor signed last"),
			Doc:    bi("最后一个审签人是第三方、代运营等外包人员，或在配置的外包单位名单内。", "the last approval is by someone from outside"),
			Advice: bi("委托第三方运维的，发布前由本单位审核把关。", "have it reviewed in house last"),
			Basis:  []scan.Cite{{Instrument: "guoban123"}},
			Hits: []string{
				`{"body":"全文。","approvals":[{"role":"科室负责人","name":"甲某"},{"role":"代运营编辑","name":"乙某"}]}`,
				`{"profile":{"Contractors":["山河传媒"]},"body":"全文。","approvals":[{"role":"科室负责人","name":"甲某"},{"role":"校对","name":"山河传媒丙某"}]}`,
			},
			Misses: []string{`{"body":"全文。","approvals":[{"role":"代运营编辑","name":"乙某"},{"role":"科室负责人","name":"甲某"}]}`},
		},
		{
			ID: "ROU-06", Severity: scan.Medium, Title: bi("账号开停公告未见主要负责人审签", "account notice without the head's approval"),
			Doc:    bi("开设、关停账号的公告，给出的审签记录中没有主要负责人。", "a notice that opens or closes an account without approval by the head"),
			Advice: bi("请报主要负责人批准后公告。", "have the head approve it first"),
			Hits:   []string{`{"title":"关于⟦关闭清源水利微博⟧的公告","body":"全文。",` + signed + `}`},
			Misses: []string{
				`{"title":"关于关闭清源水利微博的公告","body":"全文。","approvals":[{"role":"科室负责人"},{"role":"主要领导","name":"丙某"}]}`,
				`{"title":"清源县召开防汛会议","body":"全文。",` + signed + `}`,
			},
		},
		{
			ID: "ROU-07", Severity: scan.High, Title: bi("审签后内容有改动", "changed after approval"),
			Doc:    bi("审签记录中的内容摘要（SHA-256）与现在的正文不同。", "the hash that was signed is not the body's"),
			Advice: bi("请重新送审（重审重发）。", "send it back to review"),
			Hits:   []string{`{"body":"改动后的全文。","approvals":[{"role":"科室负责人","content_sha256":"` + hash + `"}]}`},
			Misses: []string{`{"body":"全文。","approvals":[{"role":"科室负责人","content_sha256":"` + hash + `"}]}`, `{"body":"全文。",` + signed + `}`},
		},
	}
}
