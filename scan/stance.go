package scan

import (
	_ "embed"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// Suppressors is a set of reasons to lower a finding to info: the words of a
// prohibition also stand in every rule that prohibits them, in police news and
// in education. A finding is lowered, with the reason, never erased.
type Suppressors uint16

const (
	// RuleText (X1): a norm speaks: 不得, 应当 ... before the hit, an item of a list, an article.
	RuleText Suppressors = 1 << iota
	// Ban (X1, narrow): only 不得, 严禁, 禁止, 杜绝, 谢绝 in the same clause before the hit.
	Ban
	// Enforcement (X2): police, court or warning words in the sentence or a neighbour.
	Enforcement
	// Police (X2, narrow): words that an offer has no use for: who investigates,
	// what the law calls it. For findings that rest on more than words.
	Police
	// Mention (X3): inside 《》, or in quotes in a sentence about the term.
	Mention
	// PublicFlow (X4): published for comment or marked as open, near the hit or
	// in a note of its document (此件公开发布).
	PublicFlow
	// Lesson (X3): the hit is an example in a text that teaches: an option of a
	// quiz, a sample after 例如, anything below the title of a quiz or a handbook.
	Lesson
	// Consultation (X4): the draft asks the public for comments, wherever it says so.
	Consultation
	// OfficialTerm (X5): inside a fixed official term.
	OfficialTerm
	// MaskedValue (X6): a part of a value that is masked.
	MaskedValue
	// OrgOwned (X7): the sentence speaks of an organisation's account, office or contact.
	OrgOwned
	// NoSuppressors, on a finding, overrides the rule's suppressors with none.
	NoSuppressors
)

// Lexical are the suppressors of rules that rest on words.
const Lexical = RuleText | Enforcement | Mention

// Name returns the suppressor's name in reports: X1 to X7.
func (s Suppressors) Name() string {
	switch s {
	case RuleText, Ban:
		return "X1"
	case Enforcement, Police:
		return "X2"
	case Mention, Lesson:
		return "X3"
	case PublicFlow, Consultation:
		return "X4"
	case OfficialTerm:
		return "X5"
	case MaskedValue:
		return "X6"
	case OrgOwned:
		return "X7"
	}
	return ""
}

//go:embed stance.tsv
var stanceTable string

// cues are the phrases of stance.tsv, compiled.
type cues struct {
	norm, ban, enforce, police, talk, public, open, consult, lesson, example *cueSet
}

type cueSet struct {
	list []string
	set  *dict.Phrases
}

// first returns a cue that stands in text, "" if none does.
func (c *cueSet) first(text string) string {
	if hits := c.set.In(text); len(hits) > 0 {
		return c.list[hits[0]]
	}
	return ""
}

// stanceCues is stance.tsv, read once.
var stanceCues = sync.OnceValue(func() *cues {
	lists := map[string][]string{}
	for _, line := range strings.Split(stanceTable, "\n") {
		if line == "" || strings.HasPrefix(line, "#") || line == "cue\tphrase" {
			continue
		}
		cue, phrase, _ := strings.Cut(line, "\t")
		lists[cue] = append(lists[cue], phrase)
	}
	c := &cues{}
	for name, into := range map[string]**cueSet{
		"norm": &c.norm, "ban": &c.ban, "enforce": &c.enforce, "police": &c.police, "talk": &c.talk, "public": &c.public,
		"open": &c.open, "consult": &c.consult, "lesson": &c.lesson, "example": &c.example,
	} {
		set, err := dict.NewPhrases(lists[name])
		if err != nil {
			panic(fmt.Errorf("stance.tsv: %s: %w", name, err)) // the embedded file is broken
		}
		*into = &cueSet{lists[name], set}
	}
	return c
})

// Stance tells which of the asked suppressors applies to a span, and by which
// cue; 0 if none does.
func (p *Pass) Stance(t *Text, at dict.Span, asked Suppressors) (by Suppressors, cue string) {
	sentence := t.Sentence(at.Start)
	if asked&OfficialTerm != 0 {
		if term := p.OfficialTerm(t, at); term != "" {
			return OfficialTerm, term
		}
	}
	if asked&MaskedValue != 0 && maskedAt(t.View, at) {
		return MaskedValue, p.Say("已遮挡", "masked")
	}
	if asked&OrgOwned != 0 {
		if cue := p.OwnedByOrg(sentence.In(t.View)); cue != "" {
			return OrgOwned, cue
		}
	}
	before := dict.Span{Start: sentence.Start, End: max(sentence.Start, at.Start)}.In(t.View)
	if asked&Ban != 0 {
		clause := t.Clause(at.Start)
		if cue := stanceCues().ban.first(t.View[clause.Start:max(clause.Start, at.Start)]); cue != "" {
			return Ban, cue
		}
	}
	if asked&RuleText != 0 {
		if cue := stanceCues().norm.first(before); cue != "" {
			return RuleText, cue
		}
		if cue := p.listItem(t, at); cue != "" {
			return RuleText, cue
		}
	}
	if asked&Mention != 0 {
		if cue := p.mention(t, at, sentence); cue != "" {
			return Mention, cue
		}
	}
	if asked&Lesson != 0 {
		if cue := p.lesson(t, at, before); cue != "" {
			return Lesson, cue
		}
	}
	if asked&(Enforcement|Police) != 0 {
		if cue := p.enforcement(t, at.Start, sentence, asked&Enforcement != 0); cue != "" {
			return Enforcement, cue
		}
	}
	if asked&PublicFlow != 0 {
		for _, s := range []dict.Span{sentence, t.Previous(sentence), t.Next(sentence)} {
			// 征求意见稿 names the draft and asks nobody
			if cue := stanceCues().public.first(strings.ReplaceAll(s.In(t.View), "征求意见稿", "")); cue != "" {
				return PublicFlow, cue
			}
		}
		if cue := p.openNote(t, at.Start); cue != "" {
			return PublicFlow, cue
		}
	}
	if asked&Consultation != 0 {
		if cue := p.consultation(t, at); cue != "" {
			return Consultation, cue
		}
	}
	return 0, ""
}

// An item of a list or an article, at the start of a line.
var (
	itemMark    = regexp.MustCompile(`^\s*(?:[（(][一二三四五六七八九十百\d]{1,4}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．)）])`)
	articleMark = regexp.MustCompile(`^\s*(?:\*\*)?第[一二三四五六七八九十百千零〇\d]{1,6}条`)
)

// listItem recognises items of a rule's list: （一）…的； or an item whose list
// is opened by a norm (有下列情形之一的：), and articles (第X条).
func (p *Pass) listItem(t *Text, at dict.Span) string {
	line := t.Line(at.Start)
	text := strings.TrimRight(line.In(t.View), " 　\r")
	if m := articleMark.FindString(text); m != "" {
		return strings.TrimSpace(m)
	}
	m := itemMark.FindString(text)
	if m == "" {
		return ""
	}
	body := strings.TrimRight(text, "；;。，,")
	if body != text && (strings.HasSuffix(body, "的") || strings.HasSuffix(text, "；") || strings.HasSuffix(text, ";")) {
		return strings.TrimSpace(m)
	}
	if lead := p.leadIn(t, line); lead != "" {
		return lead
	}
	return ""
}

// leadIn returns the norm's cue in the line that opens the list of the item at line.
func (p *Pass) leadIn(t *Text, line dict.Span) string {
	const items = 30 // further up it is another list
	for i := 0; i < items && line.Start > 0; i++ {
		line = t.Line(line.Start - 1)
		text := strings.TrimSpace(line.In(t.View))
		if text == "" || itemMark.MatchString(text) && !endsWithColon(text) {
			continue
		}
		if endsWithColon(text) || articleMark.MatchString(text) {
			return stanceCues().norm.first(text)
		}
		return ""
	}
	return ""
}

func endsWithColon(s string) bool {
	return strings.HasSuffix(s, "：") || strings.HasSuffix(s, ":")
}

// mention reports a hit that stands in a title 《》, or in quotes in a sentence
// that talks about terms.
func (p *Pass) mention(t *Text, at, sentence dict.Span) string {
	if enclosed(t.View, at, sentence, '《', '》') {
		return "《》"
	}
	for _, q := range [][2]rune{{'“', '”'}, {'‘', '’'}, {'「', '」'}, {'"', '"'}} {
		if enclosed(t.View, at, sentence, q[0], q[1]) {
			if cue := stanceCues().talk.first(sentence.In(t.View)); cue != "" {
				return cue
			}
		}
	}
	return ""
}

// enclosed reports whether an opening mark stands before at in the sentence,
// not yet closed, and its closing mark after.
func enclosed(view string, at, within dict.Span, open, closing rune) bool {
	before, after := view[within.Start:max(at.Start, within.Start)], view[min(at.End, within.End):within.End]
	if open == closing {
		return strings.Count(before, string(open))%2 == 1 && strings.ContainsRune(after, closing)
	}
	i := strings.LastIndex(before, string(open))
	return i >= 0 && !strings.ContainsRune(before[i+utf8.RuneLen(open):], closing) && strings.ContainsRune(after, closing)
}
