package scan

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

// Kind is the kind of document, read from doc_type, the title or the first lines.
type Kind uint8

const (
	KindUnknown        Kind = iota
	KindNotice              // 通知 公告 通告
	KindPublicity           // 公示
	KindPenalty             // 行政处罚决定
	KindDishonest           // 失信被执行人, 惩戒, 通缉
	KindAppointment         // 任前公示
	KindRecruitment         // 拟录用, 招考
	KindProcurement         // 采购, 招标, 成交
	KindAuction             // 拍卖, 出让
	KindJudgment            // 裁判文书
	KindRegulation          // 法 条例 办法 规定 细则
	KindRequest             // 请示
	KindReport              // 报告
	KindReply               // 批复
	KindLetter              // 函
	KindMinutes             // 纪要
	KindPlan                // 方案 规划 计划
	KindOpinion             // 意见
	KindStatistics          // 统计公报
	KindWorkReport          // 政府工作报告
	KindInterpretation      // 解读
	KindEducation           // 科普, 普法, 反诈宣传
	KindSpeech              // 讲话 致辞
	KindNews                // 新闻
)

// Exempt reports the kinds in which personal data is published because a law
// says so; it lowers findings about them, it never erases them.
func (k Kind) Exempt() bool {
	switch k {
	case KindPenalty, KindDishonest, KindAppointment, KindRecruitment, KindProcurement:
		return true
	}
	return false
}

// kindsTable orders the words of titles: the first that fits decides.
//
//go:embed kinds.tsv
var kindsTable string

type kindCue struct {
	kind   Kind
	suffix bool // the title must end with the word (a bracket after it aside)
	word   string
}

// kindTable is kinds.tsv, read once.
var kindTable = sync.OnceValue(kindCues)

func kindCues() []kindCue {
	names := map[string]Kind{
		"notice": KindNotice, "publicity": KindPublicity, "penalty": KindPenalty, "dishonest": KindDishonest,
		"appointment": KindAppointment, "recruitment": KindRecruitment, "procurement": KindProcurement,
		"auction": KindAuction, "judgment": KindJudgment, "regulation": KindRegulation, "request": KindRequest,
		"report": KindReport, "reply": KindReply, "letter": KindLetter, "minutes": KindMinutes, "plan": KindPlan,
		"opinion": KindOpinion, "statistics": KindStatistics, "workreport": KindWorkReport,
		"interpretation": KindInterpretation, "education": KindEducation, "speech": KindSpeech, "news": KindNews,
	}
	var list []kindCue
	for _, line := range strings.Split(kindsTable, "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 3 || strings.HasPrefix(line, "#") || f[0] == "kind" {
			continue
		}
		list = append(list, kindCue{names[f[0]], f[1] == "end", f[2]})
	}
	return list
}

// kindOf decides from doc_type, else from the title, else from the title in
// the body, else from its first line.
func kindOf(doc *Document, body *Text) Kind {
	for _, s := range []string{doc.DocType, doc.Title} {
		if k := matchKind(s); k != KindUnknown {
			return k
		}
	}
	if doc.Title != "" || body == nil {
		return KindUnknown
	}
	if k := matchKind(body.title().In(body.View)); k != KindUnknown {
		return k
	}
	if list := body.Officials(); len(list) > 0 {
		return list[0].Kind
	}
	return KindUnknown
}

// matchKind reads the kind from a title or from doc_type.
func matchKind(title string) Kind {
	title = strings.Trim(title, " 　\r#*")
	if title == "" || utf8.RuneCountInString(title) > 80 {
		return KindUnknown
	}
	for closesBracket(title) {
		i := strings.LastIndexAny(title, "（(")
		if i <= 0 {
			break
		}
		title = title[:i]
	}
	for _, c := range kindTable() {
		if c.suffix && strings.HasSuffix(title, c.word) || !c.suffix && strings.Contains(title, c.word) {
			return c.kind
		}
	}
	return KindUnknown
}
