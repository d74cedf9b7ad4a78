package wording

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

//go:embed lexicon/laws.txt
var lawsText string

const lawTrigger = "law"

// lawTriggers wake the checker at the end of a cited law, for one that lacks it
// at its beginning; 发 is the character that an input method offers before 法.
func lawTriggers() scan.Trigger {
	return scan.Trigger{Name: lawTrigger, Phrases: []string{"法》", "发》", "《中华人民共和国"}, Boundary: dict.BoundaryAny}
}

// laws are the titles of laws, without 法, as they stand and by their length:
// a draft hardly ever cites one that is not among them.
var laws = sync.OnceValue(func() (t struct {
	known    map[string]bool
	byLength map[int][][]rune
}) {
	t.known, t.byLength = map[string]bool{}, map[int][][]rune{}
	for line := range strings.Lines(lawsText) {
		if line[0] == '#' {
			continue
		}
		for name := range strings.FieldsSeq(line) {
			runes := []rune(name)
			t.known[name] = true
			t.byLength[len(runes)] = append(t.byLength[len(runes)], runes)
		}
	}
	return t
})

const republic = "中华人民共和国"

// The length of a title from which any other character in it is a slip; in a
// shorter one (公路法, 铁路法) only one that is mistaken for the right one is.
const longTitle, shortTitle = 5, 3

// law reports the title of a law that differs from a law in one character
// (妇女权益保护法 for 妇女权益保障法), or has two of them exchanged, one too many
// or one too few.
func law(p *scan.Pass, h scan.Hit, slips *tally) {
	const reach = 120 // bytes
	view, end := h.In.View, h.Span.Start
	if strings.HasPrefix(h.Text(), "《") {
		bareLaw(p, h, slips)
		return
	}
	from := max(0, end-reach)
	start := strings.LastIndexAny(view[from:end], "《》〈\n")
	if start < 0 || !strings.HasPrefix(view[from+start:], "《") {
		return
	}
	start += from + len("《")
	name := view[start:end]
	if strings.HasSuffix(name, "办") { // 办法: not a law
		return
	}
	if rest, ok := strings.CutPrefix(name, republic); ok {
		start += len(republic)
		name = rest
	}
	at := dict.Span{Start: start, End: end + len("法")}
	meant := ""
	switch known := laws().known[name]; {
	case strings.HasSuffix(at.In(view), "法") && !known:
		meant = nearestLaw([]rune(dict.Fold(name)))
	case strings.HasSuffix(at.In(view), "发") && known && utf8.RuneCountInString(name) >= shortTitle:
		meant = name
	}
	if meant != "" {
		tellLaw(p, h.In, at, meant, slips)
	}
}

// citing are words before a law that is cited.
var citing = words.NewSet("根据", "依据", "依照", "按照", "违反", "贯彻", "落实", "实施", "执行", "遵守", "学习", "宣传", "修订", "修改", "颁布", "适用", "符合")

// bareLaw reports a law that is cited without 法: 《中华人民共和国文物保护》.
func bareLaw(p *scan.Pass, h scan.Hit, slips *tally) {
	const reach = 120 // bytes
	view := h.In.View
	rest := view[h.Span.End:min(len(view), h.Span.End+reach)]
	end := strings.Index(rest, "》")
	if end < 0 || strings.HasSuffix(rest[:end], "法") || !laws().known[rest[:end]] || utf8.RuneCountInString(rest[:end]) < shortTitle {
		return
	}
	// A card is called so, too: 携带《中华人民共和国居民身份证》.
	before := view[max(0, h.Span.Start-len("新修订的")):h.Span.Start]
	if !citing().In(before) && !strings.HasPrefix(rest[end+len("》"):], "第") {
		return
	}
	tellLaw(p, h.In, dict.Span{Start: h.Span.End, End: h.Span.End + end}, rest[:end], slips)
}

// tellLaw reports a title that is not quite that of a law.
func tellLaw(p *scan.Pass, in *scan.Text, at dict.Span, meant string, slips *tally) {
	if slips.told(in, at) {
		return
	}
	slips.tell(in, at)
	f := slip(p, in, at, meant+"法")
	f.Rule, f.Confidence = "WRD-08", scan.Strong
	f.Evidence = []scan.Evidence{{Kind: "law", Detail: p.Say("法律名称：", "title of a law: ") + meant + "法"}}
	p.Report(f)
	slips.add(in, at)
}

// nearestLaw returns the title that is a single edit away, "" if there is none
// or the title itself is one, written in other characters.
func nearestLaw(name []rune) string {
	n := len(name)
	if n < shortTitle || n > maxPhrase || laws().known[string(name)] {
		return ""
	}
	for _, k := range []int{n, n + 1, n - 1} {
		for _, title := range laws().byLength[k] {
			e, ok := compareTitles(title, name)
			if ok && (max(n, k) > longTitle || e.kind == "substitution" && alikes().are(e.wrote, e.meant)) {
				return string(title)
			}
		}
	}
	return ""
}

// compareTitles reports how name differs from a title, if it does in exactly one edit.
func compareTitles(title, name []rune) (edit, bool) {
	head := 0
	for head < len(title) && head < len(name) && title[head] == name[head] {
		head++
	}
	tail := 0
	for tail < len(title)-head && tail < len(name)-head && title[len(title)-1-tail] == name[len(name)-1-tail] {
		tail++
	}
	more, less := name[head:len(name)-tail], title[head:len(title)-tail]
	switch {
	case len(more) == 1 && len(less) == 1:
		return edit{kind: "substitution", wrote: more[0], meant: less[0]}, true
	case len(more) == 2 && len(less) == 2 && more[0] == less[1] && more[1] == less[0]:
		return edit{kind: "transposition"}, true
	case len(more) == 1 && len(less) == 0:
		return edit{kind: "insertion"}, true
	case len(more) == 0 && len(less) == 1:
		return edit{kind: "omission"}, true
	}
	return edit{}, false
}
