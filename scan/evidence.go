package scan

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

//go:embed officialterms.tsv
var officialTermsTSV string

//go:embed owners.tsv
var ownersTSV string

// officialTerms finds the terms of officialterms.tsv. Few drafts ask.
var officialTerms = sync.OnceValue(func() *dict.Matcher {
	lex, err := dict.ReadLexicon("officialterms.tsv", strings.NewReader(officialTermsTSV))
	if err != nil {
		panic(err) // the embedded file is broken
	}
	patterns := make([]dict.Pattern, len(lex.Terms))
	for i, t := range lex.Terms {
		patterns[i].Text = t.Text
	}
	m, err := dict.Compile(patterns)
	if err != nil {
		panic(fmt.Errorf("officialterms.tsv: %w", err))
	}
	return m
})

// owners are the words of owners.tsv.
var owners = sync.OnceValue(func() *cueSet {
	var list []string
	for line := range strings.Lines(ownersTSV) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && !strings.HasPrefix(line, "#") {
			list = append(list, line)
		}
	}
	set, err := dict.NewPhrases(list)
	if err != nil {
		panic(fmt.Errorf("owners.tsv: %w", err)) // the embedded file is broken
	}
	return &cueSet{list, set}
})

// OfficialTerm returns the fixed official term (X5) that holds the span: 国家级
// in 国家级开发区, 第一 in 第一书记. "" if there is none.
func (p *Pass) OfficialTerm(t *Text, at dict.Span) string {
	sentence := t.Sentence(at.Start)
	text := sentence.In(t.View)
	for _, m := range officialTerms().AppendMatches(nil, text) {
		term := dict.Span{Start: sentence.Start + int(m.Start), End: sentence.Start + int(m.End)}
		if term.Contains(at) {
			return term.In(t.View)
		}
	}
	return ""
}

// IsMask recognises the runes that are put in place of a digit (X6), as in
// 138****1234. x, · and 某 hide too, but they also stand for themselves: see [Masked].
func IsMask(r rune) bool {
	switch r {
	case '*', '＊', '×', '•', '●', '■', '□', '○', '◯', '#', '＃', '※', '✱', '✲', '∗', '﹡', '_', '＿', '☆', '★', '█', '▇', '▉':
		return true
	}
	return false
}

// Masked reports whether a value hides two and more of its runes in a row (X6).
func Masked(value string) bool {
	run := 0
	for _, r := range value {
		if !IsMask(r) && r|0x20 != 'x' && r != '·' && r != '某' {
			run = 0
			continue
		}
		if run++; run == 2 {
			return true
		}
	}
	return false
}

// OwnedByOrg returns the word that tells that a text, a holder's name or what
// stands before an account, speaks of an organisation (X7); "" if none does.
func (p *Pass) OwnedByOrg(text string) string { return owners().first(text) }

// maskedAt reports whether the span is a part of a masked value.
func maskedAt(view string, at dict.Span) bool {
	inValue := func(r rune) bool {
		return IsMask(r) || r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	for at.Start > 0 {
		r, size := utf8.DecodeLastRuneInString(view[:at.Start])
		if !inValue(r) {
			break
		}
		at.Start -= size
	}
	for at.End < len(view) {
		r, size := utf8.DecodeRuneInString(view[at.End:])
		if !inValue(r) {
			break
		}
		at.End += size
	}
	return Masked(at.In(view))
}
