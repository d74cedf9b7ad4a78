package prohibited

import (
	"slices"
	"strings"
	"unicode/utf8"

	wordset "github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
)

// wordReach is how many bytes may lie between two words of one injected string.
const wordReach = 54

// injection is a stretch that was weighed.
type injection struct {
	tally
	span   dict.Span
	chunks int    // how many are joined by separators
	echo   string // what two chunks begin with
	code   bool   // letters and digits glued to a word, as brands have
	named  bool   // it begins with something that is no word of the lists: a brand
	place  place
	count  int // how often the string stands in the text
	veiled bool
	title  bool // its line reads as a title, not as sentences
	prose  bool // its line has sentences
}

// place says how the string stands among the words around it.
type place uint8

const (
	alone      place = iota // between punctuation marks
	headed                  // at the start of a line, before a title or a sentence
	dated                   // at the start of a line, before a dateline
	tailed                  // at the end of a line, behind a title
	glued                   // Han characters right before and after
	insideName              // a name goes on behind it
)

// Scores from which a stretch is told: for sure, and as likely where it has
// words that are hardly said elsewhere.
const (
	scoreCertain = 7
	scoreLikely  = 5
)

func (in *injection) score() int {
	s := in.strong() + in.weak() + in.doors() + min(in.chunks-1, 3)
	if in.joined {
		s += 2
	}
	if in.echo != "" {
		s += 2
	}
	if in.code {
		s++
	}
	switch in.place {
	case dated, insideName:
		s += 4
	case headed:
		s += 3
	case glued, tailed:
		s += 2
	}
	if in.title && in.strong() >= 4 {
		s += 2
	}
	if in.count > 1 && (in.chunks > 1 || in.place != alone) {
		s += 2
	}
	if in.veiled && !in.prose {
		s += 2
	}
	return s
}

// structural reports whether the string shows by its place or shape that it
// was put there, whatever the sentence says. One chunk of words alone between
// Han characters may be what a sentence says of an offence (在境外赌博网站注册代理账号).
func (in *injection) structural() bool {
	return in.place != alone && (in.place != glued || in.chunks > 1 || in.code || in.count > 1) || in.echo != "" && in.chunks > 1 || in.chunks > 2 || in.veiled && !in.prose
}

// plausible reports whether there is enough to weigh: a word that is hardly
// said elsewhere, or everyday words in a place or shape that nobody gives them.
func (in *injection) plausible() bool {
	odd := in.place != alone || in.veiled
	switch {
	case in.strong() >= 3, in.strong() > 0 && (odd || in.chunks > 1 || in.joined):
		return true
	case in.joined && (in.played() > 0 || in.sums[house] > 0), in.sums[region] > 0:
		return in.named && (odd || in.chunks > 1) || in.joined && (in.veiled || in.place == tailed)
	case in.echo != "" && in.chunks > 1:
		return in.place == glued || in.place == insideName || in.played() > 0 && in.doors() > 0 || odd && in.doors() >= 3
	}
	return in.code && odd && (in.doors() >= 2 || in.doors() >= 1 && in.place == insideName)
}

// judge weighs the stretch around a candidate and tells where the injected
// string in it begins and ends.
func judge(spam *reader, runs *stretches, candidate dict.Span, veiled bool, counts *counter) (injection, bool) {
	view := spam.view
	s := runs.around(candidate)
	parts := runs.chunks(s)
	if parts = chain(view, parts, candidate); len(parts) == 0 {
		return injection{}, false
	}
	words := spam.standing(s)
	words = cluster(within(words[:0], words, joinSpans(parts)), candidate)
	core := candidate
	for _, w := range words {
		if w.term.kind != plainWord && w.term.kind != officialWord {
			core.Start, core.End = min(core.Start, w.Start), max(core.End, w.End)
		}
	}
	parts = widen(view, parts, chunkAt(parts, core.Start), chunkAt(parts, core.End-1))
	in := injection{chunks: len(parts), echo: echo(view, parts), veiled: veiled}
	in.tally = weigh(view, words)
	in.span, in.chunks = edges(view, parts, core, in.echo)
	if in.span.Len() <= 0 {
		return in, false
	}
	if rest := view[in.span.End:]; rest != "" && strings.IndexByte(between, rest[0]) >= 0 { // what the sentence goes on with speaks for nobody
		words = within(words[:0], words, in.span)
		in.tally = weigh(view, words)
	}
	in.code = hasCode(view, in.span, words)
	in.named = in.code || in.echo != "" || in.span.Start < core.Start
	in.place = placeOf(view, in.span, in.strong() >= 4 || in.joined)
	in.title = inTitle(view, in.span)
	in.prose = veiled && inSentences(view, in.span)
	if !in.plausible() || isFile(view, in.span) {
		return in, false
	}
	in.count = len(counts.all(in.span))
	return in, in.score() >= scoreCertain || in.strong() >= 3 && in.score() >= scoreLikely
}

// cluster keeps the words that hang together with the candidate.
func cluster(list []word, at dict.Span) []word {
	k := 0
	for k < len(list) && list[k].End <= at.Start {
		k++
	}
	lo, edge := k, at.Start
	for ; lo > 0 && edge-list[lo-1].End <= wordReach; lo-- {
		edge = list[lo-1].Start
	}
	hi, edge := k, at.End
	for ; hi < len(list) && list[hi].Start-edge <= wordReach; hi++ {
		edge = max(edge, list[hi].End)
	}
	return list[lo:hi]
}

func chunkAt(parts []dict.Span, pos int) int {
	for i, p := range parts {
		if pos < p.End {
			return i
		}
	}
	return len(parts) - 1
}

// joinSpans returns the span from the first part to the last.
func joinSpans(parts []dict.Span) dict.Span {
	return dict.Span{Start: parts[0].Start, End: parts[len(parts)-1].End}
}

// prose are words of titles and sentences that injected strings do not have:
// where one stands the string has ended, or not begun.
var prose = wordset.NewSet(
	"人民政府", "政府", "办公室", "办公厅", "委员会", "教育局", "公安局", "关于", "通知", "通告", "公告", "管理办法", "工作", "会议", "召开", "举行", "开展", "组织",
	"我市", "我县", "我区", "我校", "我局", "近日", "日前", "记者", "本报", "领导", "学习", "贯彻", "项目", "有限公司",
)

// chain returns the chunks that hang together with the candidate, each cut
// where prose begins.
func chain(view string, parts []dict.Span, candidate dict.Span) []dict.Span {
	if len(parts) == 0 {
		return nil
	}
	k := chunkAt(parts, candidate.Start)
	first, last := k, max(k, chunkAt(parts, candidate.End-1))
	list := slices.Clone(parts)
	cutLeft := func(i, until int) bool { // whether prose stands before until in chunk i
		cut := prose().LastEnd(view[list[i].Start:until])
		list[i].Start += cut
		return cut > 0
	}
	cutRight := func(i, from int) bool {
		cut, end := prose().Find(view[from:list[i].End])
		if end > 0 {
			list[i].End = from + cut
		}
		return end > 0
	}
	for stop := cutLeft(first, min(list[first].End, max(candidate.Start, list[first].Start))); !stop && first > 0; {
		first--
		stop = cutLeft(first, list[first].End)
	}
	for stop := cutRight(last, max(list[last].Start, min(candidate.End, list[last].End))); !stop && last < len(list)-1; {
		last++
		stop = cutRight(last, list[last].Start)
	}
	return slices.DeleteFunc(list[first:last+1], func(s dict.Span) bool { return s.Len() <= 0 })
}

// widen takes in the chunks on either side that belong to those from first to
// last: joined by a mark that prose does not use, or by the one that the string
// uses inside; ending in letters and digits; or beginning as their neighbour does.
func widen(view string, parts []dict.Span, first, last int) []dict.Span {
	used := "_|｜丨＿"
	for i := first; i < last; i++ {
		if marks := view[parts[i].End:parts[i+1].Start]; !strings.Contains(used, marks) {
			used += marks
		}
	}
	joined := func(i int) bool { // whether chunks i and i+1 are one string's
		a, b := parts[i], parts[i+1]
		return strings.ContainsAny(view[a.End:b.Start], used) || isCode(view[a.End-1]) || echo(view, []dict.Span{a, b}) != ""
	}
	for first > 0 && joined(first-1) {
		first--
	}
	for last < len(parts)-1 && joined(last) {
		last++
	}
	return parts[first : last+1]
}

// echo returns what a chunk begins with that another chunk begins with too, or
// that stands in the first one, which may be glued to a foreign word.
func echo(view string, parts []dict.Span) string {
	for i := len(parts) - 1; i > 0; i-- {
		s := parts[i].In(view)
		least := twoRunes(s)
		if least == 0 {
			continue
		}
		for j := range i {
			n := shared(s, parts[j].In(view), least, j > 0)
			if n > 0 && !onlyDigits(s[:n]) && !slices.Contains(commonHeads, s[:n]) {
				return s[:n]
			}
		}
	}
	return ""
}

// twoRunes returns the length of the first two runes of s, 0 if it has only one.
func twoRunes(s string) int {
	_, first := utf8.DecodeRuneInString(s)
	_, second := utf8.DecodeRuneInString(s[first:])
	if second == 0 {
		return 0
	}
	return first + second
}

// shared returns how many bytes s begins with that t holds, at its start if so
// asked; 0 if they are fewer than least.
func shared(s, t string, least int, atStart bool) int {
	holds := func(n int) bool {
		if atStart {
			return strings.HasPrefix(t, s[:n])
		}
		return strings.Contains(t, s[:n])
	}
	if !holds(least) {
		return 0
	}
	n := least
	for n < len(s) {
		_, size := utf8.DecodeRuneInString(s[n:])
		if !holds(n + size) {
			break
		}
		n += size
	}
	return n
}

// commonHeads are what the names of ordinary sites begin with.
var commonHeads = []string{"中国", "国家", "全国", "体育", "网上", "手机", "个人", "企业", "官方"}

func onlyDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// hasCode reports whether letters or digits that belong to no word are glued
// to a Han character of the string (kx体育, 九鼎88).
func hasCode(view string, at dict.Span, words []word) bool {
	for i := at.Start; i < at.End; {
		start := i
		for i < at.End && isCode(view[i]) {
			i++
		}
		if i == start {
			_, size := utf8.DecodeRuneInString(view[i:])
			i += size
			continue
		}
		run := dict.Span{Start: start, End: i}
		inWord := false
		for _, w := range words {
			inWord = inWord || w.Overlaps(run)
		}
		after, _ := utf8.DecodeRuneInString(view[i:])
		if !inWord && (isHan(after) || start > at.Start && isHanBefore(view, start)) {
			return true
		}
	}
	return false
}

func isCode(b byte) bool {
	return b >= '0' && b <= '9' || b|0x20 >= 'a' && b|0x20 <= 'z'
}

// fileEndings are what the names of files end with.
var fileEndings = []string{".doc", ".docx", ".xls", ".xlsx", ".pdf", ".wps", ".et", ".ppt", ".pptx", ".txt", ".jpg", ".jpeg", ".png", ".zip", ".rar", ".mp4", ".mp3", ".ofd", ".csv", ".html", ".htm"}

// isFile reports whether the string is, or goes on as, the name of a file.
func isFile(view string, at dict.Span) bool {
	rest := view[at.Start:min(len(view), at.End+60)]
	if strings.IndexByte(rest, '.') < 0 {
		return false
	}
	rest = strings.ToLower(rest)
	for _, ending := range fileEndings {
		if i := strings.Index(rest, ending); i >= 0 && (i+at.Start >= at.End-len(ending)) && !strings.ContainsAny(rest[:i], " 。，；\n") {
			return true
		}
	}
	return false
}
