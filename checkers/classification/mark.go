package classification

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// stars are the runes that stand for the ★ of a mark: the mark's own, and what
// input methods, fonts and web pages put in its place.
const stars = "★☆⭐✭✩✪✫✬✮✯✰⋆✦✧🌟"

// mark is a level with its star and term, as in 机密★10年.
type mark struct {
	span dict.Span
	// level is 绝密, 机密 or 秘密.
	level string
	// owner is what stands before the level and makes it another kind of
	// secret (工作, 商业), "" for a state secret.
	owner string
	// term is what follows the star, "" for a bare star.
	term string
}

// A mark after its level. Groups: the stars, the asterisk, the term.
var (
	number    = `[\d一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾]{1,5}`
	date      = `\d{4}(?:年|[-./])\d{1,2}(?:月|[-./])(?:\d{1,2}日?)?`
	limit     = `(?:至?` + date + `|` + number + `(?:年|个?月|[天日周])(?:零?` + number + `(?:年|个?月|[天日周]))?|长期|永久)(?:之?[前后止]|起?解密)?`
	condition = `[\p{Han}\dA-Za-z“”"·]{1,16}?(?:之?[前后]|时止?|之日|为止|解密)(?:$|[\n)\]】”"])`
	lead      = `(?:保密|解密)?(?:期限|时间|条件|期)?[:为]?`
	afterMark = lazy.Regexp(`^级?[*_([]{0,3}\n?(?:([` + stars + `]+)|(\*))[*_]{0,3}(\n?` + lead + limit + `|` + lead + condition + `)?`)
	// people put other marks for the star, or set it before the level; then a term must follow
	otherMark  = lazy.Regexp(`^级?\n?[·•●▪■◆◇□○▲△※＋+\-—–_/(\[【]{1,2}(?:` + lead + limit + `)[)\]】]?(?:$|[^\p{Han}\d)])`)
	termBehind = lazy.Regexp(`^(?:级?[·•● ]?` + lead + `(` + limit + `))?(?:$|[^\p{Han}\d])`)
	otherKind  = lazy.Regexp(`(工作|商业|企业|技术|经营|营业)$`)
)

// readMark reads the mark that begins with the level at level; ok is false if there is none.
func readMark(view string, level dict.Span) (m mark, ok bool) {
	w := ahead(view, level.End, 2)
	g := afterMark().FindStringSubmatchIndex(w.text)
	if g == nil {
		return m, false
	}
	m.level = bare(level.In(view))
	m.span = level
	if o := otherKind().FindString(behind(view, level.Start, 4)); o != "" {
		m.owner = o
		m.span.Start = startOf(view, level.Start, utf8.RuneCountInString(o))
	}
	end := g[1]
	if g[6] >= 0 {
		term := w.text[g[6]:g[7]]
		// the rune that ends a condition is not part of it
		if r, size := utf8.DecodeLastRuneInString(term); !unicode.In(r, unicode.Han) && !unicode.IsDigit(r) {
			term = term[:len(term)-size]
			end -= size
		}
		m.term = strings.TrimPrefix(term, "\n")
	}
	m.span.End = w.end(view, end)
	switch {
	case m.term != "":
		return m, true
	case g[2] < 0: // an asterisk counts with a term only
		return m, false
	case utf8.RuneCountInString(w.text[g[2]:g[3]]) > 1: // a rating
		return m, false
	}
	return m, standsAlone(view, level.Start, w.text[end:])
}

// readOther reads a mark with another sign for its star: 机密·10年, 秘密（5年）.
func readOther(view string, level dict.Span) (m mark, ok bool) {
	if !delimitedBefore(view, level.Start) {
		return m, false
	}
	w := ahead(view, level.End, 0)
	g := otherMark().FindStringIndex(w.text)
	if g == nil {
		return m, false
	}
	end := g[1]
	if r, size := utf8.DecodeLastRuneInString(w.text[:end]); !unicode.Is(unicode.Han, r) && !unicode.IsDigit(r) && !strings.ContainsRune(closing, r) {
		end -= size // the rune that tells that the term is over
	}
	m.level, m.span = bare(level.In(view)), dict.Span{Start: level.Start, End: w.end(view, end)}
	m.term = strings.Trim(w.text[:end], opening+closing+"级·•●▪■◆◇□○▲△※+-—–_/")
	return m, true
}

// readBehind reads a star that stands before its level: ★机密 10年, ★秘密.
func readBehind(view string, star dict.Span) (m mark, ok bool) {
	if b := behind(view, star.Start, 1); b != "" && strings.ContainsAny(b, stars) {
		return m, false // a rating
	}
	w := ahead(view, star.End, 0)
	g := anyLevel().FindStringIndex(w.text)
	if g == nil || g[0] != 0 {
		return m, false
	}
	t := termBehind().FindStringSubmatchIndex(w.text[g[1]:])
	if t == nil || t[2] < 0 && behind(view, star.Start, 1) != "" {
		return m, false
	}
	end := g[1]
	if t[2] >= 0 {
		m.term = w.text[g[1]+t[2] : g[1]+t[3]]
		end = g[1] + t[3]
	}
	m.level, m.span = w.text[:g[1]], dict.Span{Start: star.Start, End: w.end(view, end)}
	return m, true
}

// nextIsStar is a quick look before the mark is read: most levels are followed by a word.
func nextIsStar(view string, pos int) bool {
	for _, r := range view[pos:min(len(view), pos+maxSpread)] {
		f, ok := dict.FoldRune(r)
		switch {
		case !ok || isBlank(f) || f == '\n' || f == '级' || f == '_' || f == '(' || f == '[':
		case f == '*' || strings.ContainsRune(stars, f):
			return true
		default:
			return false
		}
	}
	return false
}

// starBefore returns the star that stands before pos in its line, blanks aside.
func starBefore(view string, pos int) (dict.Span, bool) {
	for pos > 0 {
		r, size := utf8.DecodeLastRuneInString(view[:pos])
		f, ok := dict.FoldRune(r)
		if ok && !isBlank(f) {
			return dict.Span{Start: pos - size, End: pos}, strings.ContainsRune(stars, f) && r != '\n'
		}
		pos -= size
	}
	return dict.Span{}, false
}

// standsAlone tells the bare star of a mark from a decoration (小秘密☆大发现):
// a blank, a bracket, a colon or the line's start before the level, or no word
// after the star.
func standsAlone(view string, start int, after string) bool {
	before, _ := utf8.DecodeLastRuneInString(behind(view, start, 1))
	next, _ := utf8.DecodeRuneInString(after)
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return !word(before) || !word(next)
}

// startOf returns where the n runes that a reader sees before pos begin.
func startOf(view string, pos, n int) int {
	for n > 0 && pos > 0 {
		r, size := utf8.DecodeLastRuneInString(view[:pos])
		pos -= size
		if r, ok := dict.FoldRune(r); ok && !isBlank(r) {
			n--
		}
	}
	return pos
}

// levelBefore returns the level that ends at pos, blanks and one line end aside.
func levelBefore(view string, pos int) (dict.Span, bool) {
	back := func(want string, lines int) bool {
		for pos > 0 {
			r, size := utf8.DecodeLastRuneInString(view[:pos])
			if r == '\n' && lines > 0 {
				lines--
				pos -= size
				continue
			}
			f, ok := dict.FoldRune(r)
			if ok && !isBlank(f) {
				if !strings.ContainsRune(want, f) || r == '\n' {
					return false
				}
				pos -= size
				return true
			}
			pos -= size
		}
		return false
	}
	start := pos
	if !back("密", 1) {
		return dict.Span{}, false
	}
	_, size := utf8.DecodeRuneInString(view[pos:])
	end := pos + size
	if start-end > maxSpread || !back("绝机秘", 1) || start-pos > maxSpread {
		return dict.Span{}, false
	}
	return dict.Span{Start: pos, End: end}, true
}

// maxSpread is how far apart, in bytes, the characters of one mark may stand.
const maxSpread = 60

// longest are the terms that the law allows at most, in years (定密 rules:
// 绝密 30, 机密 20, 秘密 10).
var longest = map[string]int{"绝密": 30, "机密": 20, "秘密": 10}

var years = lazy.Regexp(`^\D*(\d{1,3})年$`)

// tooLong reports a term that is longer than the level allows.
func (m mark) tooLong() bool {
	g := years().FindStringSubmatch(m.term)
	if g == nil || m.owner != "" {
		return false
	}
	n, err := strconv.Atoi(g[1])
	return err == nil && n > longest[m.level]
}

// reportMark reports a mark under the rule that it belongs to.
func (c *checker) reportMark(pass *desk, t *scan.Text, m mark) {
	f := scan.Finding{Rule: "CLS-01", In: t, Span: m.span, Confidence: scan.Exact}
	switch {
	case m.owner == "工作":
		f.Rule, f.Confidence = "CLS-07", scan.Strong
		f.Evidence = append(f.Evidence, scan.Evidence{Kind: "mark", Detail: pass.Say(
			"“★”为国家秘密标志专用，工作秘密不得使用，请一并核实是否涉及国家秘密", "★ is reserved for state secrets")})
	case m.owner != "":
		f.Rule, f.Confidence = "CLS-08", scan.Strong
	case isExamTerm(m.term):
		c.reportExam(pass, t, m.span)
		return
	default:
		if m.term != "" {
			f.Evidence = append(f.Evidence, scan.Evidence{Kind: "mark", Detail: pass.Say("密级和保密期限的标志形式", "level, star and term")})
		}
		if m.tooLong() {
			note := pass.Say("保密期限超过该密级的最长期限（绝密30年、机密20年、秘密10年），标志本身也请核实", "the term is longer than the level allows")
			f.Message = messages["CLS-01"].In(pass.Lang) + pass.Say("；", "; ") + note
			f.Evidence = append(f.Evidence, scan.Evidence{Kind: "term", Detail: note})
		}
	}
	switch {
	case isFormal(t, m.span):
		f.Suppressors = scan.NoSuppressors
	case isSample(t, m.span):
		asSample(pass, &f)
	}
	pass.say(f)
}
