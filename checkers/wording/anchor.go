package wording

import (
	"strings"
	"sync"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// The matcher looks a text over for the first two characters of what it searches
// for. A wrong word that begins like a right one (社会注意) would have it stop at
// every 社会; searched for from the character before the wrong one on (会注意),
// it costs nothing. What stands before that is compared when it was found.

// common are pairs of characters that no search begins with.
var common = sync.OnceValue(func() map[[minPiece]rune]bool {
	set := map[[minPiece]rune]bool{}
	for _, pair := range strings.Fields(commonPairs) {
		set[[minPiece]rune([]rune(pair))] = true
	}
	return set
})

const commonPairs = "经济 社会 会主 主义 人民 国家 环境 境保 保护 中国 基本 全面 全国 现代 代化 中央 合作 代表 国有 城乡 共同 中华 健康 伟大 新型 " +
	"供给 就是 解放 住房 协同 小康 纪律 最低 最高 人力 人类 长江 事务 香港 澳门 和社 和改 国务 国土 发展 建设 管理 治理 改革 中心 教育 安全 生产 " +
	"工作 政府 服务 政策 企业 制度 文化 技术 组织 生态 市场 民族 依法 控制 规定 责任 主体 公共 报告 卫生 自然 巩固 自治 联合 基层 的发 意识 政治 办公 委员"

// anchor returns from which character of a text, at the earliest the one at
// least, it is best searched for.
func anchor(text []rune, least int) int {
	least = max(0, min(least, len(text)-minPiece))
	for i := least; i+minPiece <= len(text); i++ {
		if !common()[[minPiece]rune(text[i:i+minPiece])] {
			return i
		}
	}
	return least
}

// word is a term that is searched for from one of its later characters on.
type word struct {
	term *dict.Term
	head []rune // folded: what stands before
}

// oddity returns the place of the first character in which a wrong form differs
// from the right one; of a word that is written twice that is where it begins
// anew. A name of former days is odd nowhere.
func oddity(t *dict.Term, wrong []rune) int {
	switch t.Rule {
	case "WRD-07":
		return len(wrong) / 2
	case "WRD-11":
		return 0
	}
	right := []rune(dict.Fold(t.Suggestion))
	at := 0
	for at < len(wrong) && at < len(right) && wrong[at] == right[at] {
		at++
	}
	return at
}

// addWord has a term searched for.
func (t *clueTable) addWord(term *dict.Term) {
	text := []rune(dict.Fold(term.Text))
	at := anchor(text, oddity(term, text)-1)
	c := clue{word: &word{term, text[:at]}}
	c.head(text[:at])
	t.add(string(text[at:]), c)
}

// hit returns the whole of the word of which h is the end, if it stands there
// and its boundary and its sentence are as they must be.
func (w *word) hit(p *scan.Pass, h scan.Hit) (scan.Hit, bool) {
	start, ok := before(h.In.View, h.Span.Start, w.head)
	if !ok {
		return scan.Hit{}, false
	}
	whole := scan.Hit{In: h.In, Span: dict.Span{Start: start, End: h.Span.End}, Term: w.term}
	return whole, p.Words().Keeps(h.In.View, whole.Span, w.term.Boundary) && h.In.Fits(w.term, start)
}
