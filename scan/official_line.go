package scan

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// What single lines of an official document look like. Every test is cheap on
// a line that is none: it looks for a rare rune or ending first.

// documentNumber is 发文字号: 清政发〔2026〕3号, with the brackets that people type.
var documentNumber = regexp.MustCompile(`(?:\p{Han}[\p{Han}()（）]{0,14}(?:[字第]{1,2})?)\s*[〔\[(（【﹝［]\s*(?:19|20)\d{2}\s*年?\s*[〕\])）】﹞］]\s*(?:第\s*)?\d{1,5}\s*号`)

// notNumbers end codes that look like numbers of documents: cases and maps.
var notNumbers = regexp.MustCompile(`民初|民终|刑初|刑终|行初|行终|执\d|审图|备案`)

// numberField finds 发文字号 in a short line that holds little else.
func numberField(line string) dict.Span {
	if !strings.Contains(line, "号") || !strings.ContainsAny(line, "〔[(（【﹝［") || utf8.RuneCountInString(line) > 45 {
		return dict.Span{}
	}
	g := documentNumber.FindStringIndex(line)
	if g == nil || notNumbers.MatchString(line) || strings.Contains(line, "《") || strings.Contains(line, "关于") {
		return dict.Span{}
	}
	start := g[0]
	if i := strings.LastIndexAny(line[start:g[1]-len("号")], "：: 　"); i >= 0 && i < strings.IndexAny(line[start:], "〔[(（【﹝［") {
		_, size := utf8.DecodeRuneInString(line[start+i:])
		start += i + size
	}
	return dict.Span{Start: start, End: g[1]}
}

// copyNumber finds 份号: six digits alone, at most with its label.
func copyNumber(line string) dict.Span {
	s := strings.TrimSuffix(line, "号")
	for _, label := range []string{"份号：", "份号:", "份号", "№", "No."} {
		s = strings.TrimPrefix(s, label)
	}
	s = strings.TrimSpace(s)
	if len(s) != 6 || strings.Trim(s, "0123456789") != "" {
		return dict.Span{}
	}
	i := strings.Index(line, s)
	return dict.Span{Start: i, End: i + len(s)}
}

// compact is a folded line without its spaces.
func compact(line string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '\t' {
			return -1
		}
		return r
	}, dict.Fold(line))
}

// secrecyField finds 密级和保密期限: a line that begins with a level and is no sentence.
func secrecyField(line string) dict.Span {
	if !strings.Contains(line, "密") || utf8.RuneCountInString(line) > 40 {
		return dict.Span{}
	}
	s := strings.TrimLeft(compact(line), "([【")
	s = strings.TrimPrefix(s, "密级和保密期限:")
	s = strings.TrimPrefix(s, "密级:")
	for _, level := range []string{"绝密", "机密", "秘密"} {
		if rest, ok := strings.CutPrefix(s, level); ok && (rest == "" || strings.ContainsAny(rest[:1], ")]*") || !startsWithWord(rest)) {
			return dict.Span{Start: 0, End: len(line)}
		}
	}
	return dict.Span{}
}

func startsWithWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Han, r)
}

// urgencies are the degrees of documents and telegrams (7.2.3).
var urgencies = []string{"特提", "特急", "加急", "平急", "急件"}

// urgencyField finds 紧急程度, alone, with its label, or beside the level.
func urgencyField(line string) dict.Span {
	if len(line) > 90 {
		return dict.Span{}
	}
	for _, u := range urgencies {
		i := strings.Index(line, u)
		if i < 0 {
			continue
		}
		s := compact(line)
		s = strings.TrimPrefix(strings.TrimPrefix(s, "紧急程度:"), "缓急:")
		if s == u || secrecyField(line).Len() > 0 || strings.HasSuffix(s, "紧急程度:"+u) {
			return dict.Span{Start: i, End: i + len(u)}
		}
	}
	if len(line) <= 18 && slices.Contains(urgencies, compact(line)) { // 特　急
		return dict.Span{Start: 0, End: len(line)}
	}
	return dict.Span{}
}

var signer = regexp.MustCompile(`签\s*发\s*人?\s*[：:]\s*(?:\p{Han}(?:\s?\p{Han}){1,3}(?:[、，,\s　]+\p{Han}(?:\s?\p{Han}){1,3}){0,4})?`)

// signerField finds 签发人：name.
func signerField(line string) dict.Span {
	if !strings.Contains(line, "签") {
		return dict.Span{}
	}
	if g := signer.FindStringIndex(line); g != nil && strings.Contains(compact(line[g[0]:g[1]]), "签发人") {
		return trimmed(line, dict.Span{Start: g[0], End: g[1]})
	}
	return dict.Span{}
}

// mastheadEnds are how 发文机关标志 ends; the names of organs stand before.
var mastheadEnds = []string{"文件", "公文", "会议纪要", "办公会议纪要", "命令", "令"}

// organs are how the names of organs end.
var organs = []string{
	"政府", "委员会", "办公室", "办公厅", "党委", "党组", "市委", "县委", "区委", "省委", "厅", "局", "部", "院", "处", "署", "司", "办", "团", "会",
	"站", "所", "中心", "指挥部", "领导小组", "联席会议", "公司", "集团", "学校", "大学", "学院", "中学", "小学", "医院", "银行",
}

// namesOrgan reports whether the name of an organ stands in s, endsAsOrgan
// whether s ends with one.
func namesOrgan(s string) bool {
	return slices.ContainsFunc(organs, func(o string) bool { return strings.Contains(s, o) })
}

func endsAsOrgan(s string) bool {
	return slices.ContainsFunc(organs, func(o string) bool { return strings.HasSuffix(s, o) })
}

// masthead finds 发文机关标志: the name of an organ and 文件.
func masthead(line string) dict.Span {
	if len(line) > 120 || !strings.Contains("件文要令", lastRune(line)) || strings.ContainsAny(line, "。，；：、:,《》？！") || strings.Contains(line, "关于") {
		return dict.Span{}
	}
	s := strings.Trim(compact(line), "#*")
	for _, end := range mastheadEnds {
		if name, ok := strings.CutSuffix(s, end); ok && namesOrgan(name) {
			return dict.Span{Start: 0, End: len(line)}
		}
	}
	return dict.Span{}
}

// isHeaderElement reports a line that stands above a title.
func isHeaderElement(line string) bool {
	return copyNumber(line).Len() > 0 || secrecyField(line).Len() > 0 || urgencyField(line).Len() > 0 ||
		numberField(line).Len() > 0 || signerField(line).Len() > 0 || masthead(line).Len() > 0 || isOrganName(line)
}

// isOrganName reports a line that is the name of an organ alone (the masthead of a letter).
func isOrganName(line string) bool {
	return len(line) >= 9 && len(line) <= 90 && endsAsOrgan(line) && !strings.ContainsAny(line, "。，；：:,《》？！“”0123456789") && !strings.Contains(line, "关于")
}

func lastRune(s string) string {
	_, size := utf8.DecodeLastRuneInString(s)
	return s[len(s)-size:]
}

// fieldLabels open the lines that a site puts above a document.
var fieldLabels = []string{
	"索引号", "发文机关", "发布机构", "发布机关", "制发机关", "成文日期", "发文日期", "发布日期", "生成日期", "发布时间", "生效日期", "主题分类", "主题词",
	"体裁分类", "组配分类", "公文种类", "文号", "发文字号", "有效性", "时效性", "信息来源", "来源", "浏览次数", "点击数", "字体", "字号", "标题", "名称", "信息名称",
	"公开方式", "公开属性", "公开范围", "公开形式", "当前位置", "您的位置", "责任编辑", "作者", "编辑", "分享", "打印",
}

// isFieldLine reports a line of a label and its value (索引号：…), as sites put above a document.
func isFieldLine(line string) bool {
	i := strings.IndexAny(line, "：:|｜\t")
	if i < 0 || i > 40 {
		return false
	}
	name := strings.Trim(compact(line[:i]), "[]【】()|")
	for _, label := range fieldLabels {
		if name == label {
			return true
		}
	}
	return false
}

// isAddressee reports 主送机关: names of organs or of those addressed, and a colon.
func isAddressee(line string) bool {
	if len(line) > longestAddressee || !endsWithColon(line) || strings.ContainsAny(line, "。；！？") {
		return false
	}
	for _, verb := range []string{"如下", "以下", "现将", "为了", "根据", "通知：", "下列", "附件", "一、", "抄送", "图为"} {
		if strings.Contains(line, verb) {
			return false
		}
	}
	return utf8.RuneCountInString(line) >= 3
}

// isCopyTo reports 抄送机关, and the 主送, 分送, 抄报 of the last lines.
func isCopyTo(line string) bool {
	if !strings.Contains(line[:min(len(line), 24)], "送") && !strings.Contains(line[:min(len(line), 24)], "报") {
		return false
	}
	s := compact(line)
	for _, label := range []string{"抄送:", "抄报:", "分送:", "主送:", "发送:", "报送:", "送:", "报:", "发:", "抄送机关:", "主送机关:"} {
		if strings.HasPrefix(s, label) {
			return true
		}
	}
	return false
}

// isPrinted reports 印发机关和印发日期: 清源县人民政府办公室　2026年9月7日印发.
func isPrinted(line string) bool {
	if !strings.HasSuffix(line, "印发") && !strings.HasSuffix(line, "印") || len(line) > 180 {
		return false
	}
	s := strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(line, "印发"), "印"), " 　")
	return dateAtEnd(s).Len() > 0
}

// isNote reports 附注: a bracket that takes the whole line and says how the document goes on.
func isNote(line string) bool {
	s := strings.TrimRight(line, "。 　")
	if !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") || !closesBracket(s) {
		return false
	}
	for _, word := range []string{"公开", "此件", "本件", "联系人", "联系电话", "发至", "传达", "登报"} {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

func closesBracket(s string) bool { return strings.HasSuffix(s, "）") || strings.HasSuffix(s, ")") }

// noteAtEnd finds 附注 behind a date in one line: 2026年5月31日（此件公开发布）.
func noteAtEnd(line string) dict.Span {
	if !closesBracket(strings.TrimRight(line, "。 　")) {
		return dict.Span{}
	}
	i := max(strings.LastIndex(line, "（"), strings.LastIndex(line, "("))
	if i <= 0 || !isNote(line[i:]) || dateAtEnd(strings.TrimRight(line[:i], " 　")).Len() == 0 {
		return dict.Span{}
	}
	return dict.Span{Start: i, End: len(line)}
}

// isAnnexHead reports the first line of 附件说明: 附件：1. …
func isAnnexHead(line string) bool {
	rest, ok := strings.CutPrefix(line, "附件")
	if !ok {
		return false
	}
	rest = strings.TrimLeft(rest, "0123456789 　")
	return strings.HasPrefix(rest, "：") || strings.HasPrefix(rest, ":")
}

func isAnnexItem(line string) bool { return isListItem(line) && utf8.RuneCountInString(line) <= 60 }

// isIssuer reports 发文机关署名: a short line, no sentence.
func isIssuer(line string) bool {
	n := utf8.RuneCountInString(line)
	return n >= 2 && n <= 40 && !strings.ContainsAny(line, "。；：:，！？《") && !isListItem(line)
}

var dateEnd = regexp.MustCompile(`(?:\d{4}|[二○〇零O0一三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日\s*$`)

// dateAtEnd finds a date that ends the line.
func dateAtEnd(line string) dict.Span {
	if !strings.HasSuffix(line, "日") {
		return dict.Span{}
	}
	from := max(0, len(line)-60) // may cut a rune; the pattern begins with a whole one
	g := dateEnd.FindStringIndex(line[from:])
	if g == nil {
		return dict.Span{}
	}
	return trimmed(line, dict.Span{Start: from + g[0], End: from + g[1]})
}

// isDateLine reports a line that holds a date and nothing else.
func isDateLine(line string) bool {
	s := dateAtEnd(line)
	return s.Len() > 0 && s.Start == 0
}
