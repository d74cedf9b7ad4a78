package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// nameAfter reads a full name that begins at pos, where a role (患者, 被害人)
// stands before it. The word list tells names from words that begin with a
// family name: 应当 is one word, 应国强 is not.
func (r *reader) nameAfter(pos int) (dict.Span, bool) {
	var ends [5]int
	n := 0
	for p := pos; n < len(ends) && p < len(r.view); n++ {
		c, size := utf8.DecodeRuneInString(r.view[p:])
		if !isHan(c) {
			break
		}
		p += size
		ends[n] = p
	}
	if n < 2 {
		return dict.Span{}, false
	}
	family := 1 // runes of the family name
	if n > 2 && r.facts.surnames[r.view[pos:ends[1]]] {
		family = 2
	} else if !r.facts.surnames[r.view[pos:ends[0]]] {
		return dict.Span{}, false
	}
	var words []dict.Span // of the few characters from pos on
	for length := min(n, family+2); length > family; length-- {
		at := dict.Span{Start: pos, End: ends[length-1]}
		text := at.In(r.view)
		if strings.ContainsAny(text, "某等") || titled(text) || strings.ContainsRune(notInNames, lastOf(text)) || !r.fullName(text) {
			continue
		}
		if words == nil {
			words = r.words(pos)
		}
		after, _ := firstRune(r.view[at.End:])
		closed := !isHan(after) && !isAlnum(after)
		if !closed && (!edge(words, at.End) || length == 2 && !strings.ContainsRune(notInNames+verbs, after)) {
			continue
		}
		function := family == 1 && strings.Contains(functionNames, r.view[pos:ends[0]])
		switch word := wordAt(words, pos); {
		case word.End == ends[family-1]:
			if function && (!closed || length == 2) {
				continue
			}
		case function:
			continue
		case word == at && length > 2 && closed && !strings.ContainsRune(wordEnds, lastOf(text)): // a name that the list knows
		case word.End == ends[family] && length == family+2 && !strings.ContainsRune(notAfterWords, lastOf(text)): // 黄家 旺
		default: // a word that begins with a family name: 权益, 陈述
			continue
		}
		return at, true
	}
	return dict.Span{}, false
}

// words cuts the few characters from pos on into words.
func (r *reader) words(pos int) []dict.Span {
	const window = 24 // bytes, eight characters
	end := min(len(r.view), pos+window)
	for end < len(r.view) && end > pos && r.view[end]&0xC0 == 0x80 {
		end--
	}
	list := r.pass.Words().Segment(r.view[pos:end])
	for i := range list {
		list[i].Start += pos
		list[i].End += pos
	}
	return list
}

// notInNames rarely end a given name and often follow one.
const notInNames = "的在于称说向因被与和及等是为经到对将曾已从提认又也均未不有家自以至由系并其当即者"

// verbs are first characters of what a sentence says of somebody after a role and a name.
const verbs = "报反证陈遭患身住每今收得出作去来死受负指诉表申投举控检发认"

// notAfterWords follow a word and are no part of a name that begins like it.
const notAfterWords = "就才再还只要会能可应该去来到给让把等后前中上下里时内外了着过得地之所率人方性化"

// wordEnds end words of three characters that begin with a family name: 许可证, 居住地.
const wordEnds = "地证业物品者性化论学家国力权法制案机器"

// titled reports a family name with a title, a form in which names are published.
func titled(name string) bool {
	if !strings.ContainsRune("士生师姐爷妈娘叔姨奶傅学人理任哥", lastOf(name)) {
		return false
	}
	for _, title := range [...]string{"女士", "先生", "老师", "小姐", "大爷", "大妈", "大娘", "大叔", "阿姨", "奶奶", "爷爷", "师傅", "同学", "老人", "医生", "经理", "主任", "大姐", "大哥"} {
		if strings.HasSuffix(name, title) {
			return true
		}
	}
	return false
}

// functionNames are family names that are more often another word.
const functionNames = "应于向曾和从时常平安全单都明种更由须易成满当国文公利管经任何方连车高万支解计查盛广边关党红阳荣祝强有可能需已未居乔权康乐步冷温古白游路金石花贺尚尤项幸税练伍仇辛焦屈师柴席"

// edge reports whether a word ends at pos.
func edge(words []dict.Span, pos int) bool {
	for _, w := range words {
		if w.End == pos {
			return true
		}
	}
	return false
}

// wordAt returns the word that begins at pos, an empty span if none does.
func wordAt(words []dict.Span, pos int) dict.Span {
	for _, w := range words {
		if w.Start == pos {
			return w
		}
	}
	return dict.Span{}
}

func lastOf(s string) rune {
	c, _ := utf8.DecodeLastRuneInString(s)
	return c
}

// nameBefore reads a full name that ends at pos, where the text behind it says
// that it is one: 王建国，男， 韦小莲（女，8岁）.
func (r *reader) nameBefore(pos int) (dict.Span, bool) {
	var starts [5]int
	n := 0
	for p := pos; n < len(starts) && p > 0; n++ {
		c, size := utf8.DecodeLastRuneInString(r.view[:p])
		if !isHan(c) && !(c == '·' || c == '•') {
			break
		}
		p -= size
		starts[n] = p
	}
	if n < 2 {
		return dict.Span{}, false
	}
	if text := r.view[starts[n-1]:pos]; strings.ContainsAny(text, "·•") {
		from := pos
		for from > 0 && pos-from < 60 {
			c, size := utf8.DecodeLastRuneInString(r.view[:from])
			if !isHan(c) && c != '·' && c != '•' {
				break
			}
			from -= size
		}
		at := dict.Span{Start: from, End: pos}
		return at, isName(at.In(r.view))
	}
	for _, length := range [...]int{4, 3, 2} {
		if length > n {
			continue
		}
		at := dict.Span{Start: starts[length-1], End: pos}
		text := at.In(r.view)
		first, size := utf8.DecodeRuneInString(text)
		_, second := utf8.DecodeRuneInString(text[size:])
		compound := length > 2 && r.facts.surnames[text[:size+second]]
		if length == 4 && !compound || !compound && !r.facts.surnames[string(first)] {
			continue
		}
		if r.fullName(text) && !titled(text) {
			return at, true
		}
	}
	return dict.Span{}, false
}
