package scan

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
)

// contextRunes is how much of the sentence is kept on either side of a finding.
const contextRunes = 40

// secrets are all the values of a document that no output may show.
type secrets struct {
	places map[*Text][]secretPlace // in the source, ordered, without overlaps
	views  map[*Text][]secretPlace // in the view, where it is not the source
	values map[string]string       // the masks of values: as written, and without separators
	// heads tells, by their first four bytes, how long the values are, the
	// longest first; made when first needed.
	heads map[[4]byte][]int
}

type secretPlace struct {
	dict.Span
	mask string
}

// Stars hides a value wholly: a star for every rune.
func Stars(value string) string { return strings.Repeat("*", utf8.RuneCountInString(value)) }

// MaskMiddle keeps the first head and the last tail runes of a value and puts
// stars for the others: 138****1234 for head 3, tail 4. Of a value that is not
// longer than head and tail together everything is hidden.
func MaskMiddle(value string, head, tail int) string {
	runes := []rune(value)
	if len(runes) <= head+tail {
		return Stars(value)
	}
	return string(runes[:head]) + strings.Repeat("*", len(runes)-head-tail) + string(runes[len(runes)-tail:])
}

func gatherSecrets(found []Finding) *secrets {
	n := 0
	for i := range found {
		if found[i].Masked {
			n += 1 + len(found[i].More)
		}
	}
	s := &secrets{places: map[*Text][]secretPlace{}, views: map[*Text][]secretPlace{}, values: make(map[string]string, n)}
	for i := range found {
		f := &found[i]
		if f.In == nil || !f.Masked {
			continue
		}
		if f.Target.Len() > 0 {
			s.add(f.In, f.Target, dict.Span{}, f.Mask)
			continue
		}
		for _, v := range f.Secrets {
			s.add(f.In, f.In.SourceSpan(v.Span), v.Span, v.Mask)
		}
		if len(f.Secrets) == 0 {
			s.add(f.In, f.In.SourceSpan(f.Span), f.Span, f.Mask)
		}
		s.places[f.In] = slices.Grow(s.places[f.In], len(f.More))
		for _, part := range f.More {
			s.add(f.In, part.source, part.Span, part.New)
		}
	}
	for t, list := range s.places {
		s.places[t] = apart(t.Source, list)
	}
	for t, list := range s.views {
		s.views[t] = apart(t.View, list)
	}
	return s
}

// add takes in a value; view is empty for one that the view does not show.
func (s *secrets) add(t *Text, source, view dict.Span, mask string) {
	if mask == "" {
		mask = Stars(source.In(t.Source))
	}
	s.places[t] = append(s.places[t], secretPlace{source, mask})
	s.value(source.In(t.Source), mask)
	if t.runs != nil && view.Len() > 0 {
		s.views[t] = append(s.views[t], secretPlace{view, mask})
		s.value(view.In(t.View), mask)
	}
}

// apart orders places and joins those that overlap: both are hidden wholly.
func apart(text string, list []secretPlace) []secretPlace {
	slices.SortFunc(list, func(a, b secretPlace) int {
		if a.Start != b.Start {
			return cmp.Compare(a.Start, b.Start)
		}
		return cmp.Compare(b.End, a.End)
	})
	kept := list[:0]
	joined := false // the last one kept is of several values, its mask is not made yet
	finish := func() {
		if joined {
			last := &kept[len(kept)-1]
			last.mask = Stars(last.In(text))
		}
		joined = false
	}
	for _, p := range list {
		if n := len(kept); n > 0 && p.Start < kept[n-1].End {
			if p.End > kept[n-1].End {
				kept[n-1].End = p.End
				joined = true
			}
			continue
		}
		finish()
		kept = append(kept, p)
	}
	finish()
	return kept
}

// value remembers a value in the forms in which a message could repeat it.
// Very short ones would hide parts of ordinary words.
func (s *secrets) value(v, mask string) {
	if isPlain(v) {
		if len(v) >= shortestValue && v != mask {
			s.values[v] = mask
		}
		return
	}
	plain := dict.Fold(v)
	if strings.ContainsAny(plain, " -\t") {
		plain = strings.NewReplacer(" ", "", "-", "", "\t", "").Replace(plain)
	}
	s.form(v, mask)
	if plain != v {
		s.form(plain, mask)
	}
	if upper := strings.ToUpper(plain); upper != plain {
		s.form(upper, mask)
	}
}

func (s *secrets) form(v, mask string) {
	if v != mask && (len(v) >= shortestValue*utf8.UTFMax || utf8.RuneCountInString(v) >= shortestValue) {
		s.values[v] = mask
	}
}

const shortestValue = 4

// isPlain reports digits and capital letters only, which are written in one way.
func isPlain(v string) bool {
	for i := range len(v) {
		if b := v[i]; b-'0' > 9 && b-'A' >= 26 {
			return false
		}
	}
	return true
}

// show sets the text of a finding and the sentence around it.
func (s *secrets) show(f *Finding, reveal bool) {
	if f.In == nil {
		return
	}
	at := dict.Span{Start: f.Start, End: f.End}
	if f.Target.Len() > 0 {
		f.Text = s.slice(f.In, at, reveal)
		return
	}
	if f.In.runs != nil { // a reader's view, without the markup
		f.Before, f.Text, f.After = s.inView(f, reveal)
		return
	}
	f.Text = s.slice(f.In, at, reveal)
	sentence := f.In.Sentence(f.Span.Start)
	f.Before = lastRunes(s.slice(f.In, dict.Span{Start: min(sentence.Start, at.Start), End: at.Start}, reveal), contextRunes)
	f.After = firstRunes(s.slice(f.In, dict.Span{Start: at.End, End: max(f.In.Sentence(max(f.Span.End-1, 0)).End, at.End)}, reveal), contextRunes)
	if reveal {
		f.Masked = false
	}
}

// hushing returns the rules whose findings forbid to show any more of the
// document than what was found: the text around other findings may be the
// secret itself.
func hushing(found []Finding) []string {
	var rules []string
	for i := range found {
		if f := &found[i]; f.private && f.Severity >= High && !slices.Contains(rules, f.Rule) {
			rules = append(rules, f.Rule)
		}
	}
	return rules
}

// inView is show for a text whose view differs from its source: the masks are
// put over the view, value by value.
func (s *secrets) inView(f *Finding, reveal bool) (before, text, after string) {
	view := f.In.View
	sentence := f.In.Sentence(f.Span.Start)
	before = view[min(sentence.Start, f.Span.Start):f.Span.Start]
	text = f.Span.In(view)
	after = view[f.Span.End:max(f.In.Sentence(f.Span.End-1).End, f.Span.End)]
	if reveal {
		f.Masked = false
	} else {
		from, to := min(sentence.Start, f.Span.Start), f.Span.End+len(after)
		places := s.views[f.In]
		before = hide(view, dict.Span{Start: from, End: f.Span.Start}, places)
		text = hide(view, f.Span, places)
		after = hide(view, dict.Span{Start: f.Span.End, End: to}, places)
	}
	return lastRunes(before, contextRunes), text, firstRunes(after, contextRunes)
}

// slice returns a part of the source with the secrets in it masked.
func (s *secrets) slice(t *Text, at dict.Span, reveal bool) string {
	if reveal {
		return at.In(t.Source)
	}
	return hide(t.Source, at, s.places[t])
}

// hide returns a part of a text with the secrets in it masked, also those that
// it cuts.
func hide(text string, at dict.Span, places []secretPlace) string {
	if len(places) == 0 {
		return at.In(text)
	}
	var b strings.Builder
	pos := at.Start
	first, _ := slices.BinarySearchFunc(places, at.Start, func(p secretPlace, start int) int {
		return cmp.Compare(p.End, start+1)
	})
	for _, p := range places[first:] {
		if p.Start >= at.End {
			break
		}
		if p.Start > pos {
			b.WriteString(text[pos:p.Start])
		}
		if at.Contains(p.Span) {
			b.WriteString(p.mask)
		} else {
			b.WriteString(Stars(text[max(p.Start, at.Start):min(p.End, at.End)]))
		}
		pos = min(p.End, at.End)
	}
	b.WriteString(text[min(pos, at.End):at.End])
	return b.String()
}

// mask hides the values in every other string of the report.
func (s *secrets) mask(r *Report) {
	if len(s.values) == 0 {
		return
	}
	replace := s.replace
	r.Document.Title = replace(r.Document.Title)
	for i := range r.Findings {
		f := &r.Findings[i]
		if !f.Masked { // a masked text has its values replaced already
			f.Text = replace(f.Text)
		}
		f.Message, f.Suggestion = replace(f.Message), replace(f.Suggestion)
		f.Before, f.After = replace(f.Before), replace(f.After)
		for j := range f.Evidence {
			f.Evidence[j].Detail = replace(f.Evidence[j].Detail)
		}
		for j := range f.Edits {
			if !f.Masked { // what masks a value does not show it
				f.Edits[j].New = replace(f.Edits[j].New)
			}
		}
	}
	for i := range r.Review.Reasons {
		r.Review.Reasons[i] = replace(r.Review.Reasons[i])
	}
	for i := range r.Incomplete {
		r.Incomplete[i].Reason = replace(r.Incomplete[i].Reason)
	}
}

// replace puts the masks in the place of the values that a text repeats, the
// longest that begins at a place first.
func (s *secrets) replace(text string) string {
	if s.heads == nil {
		s.heads = map[[4]byte][]int{}
		for v := range s.values {
			head := [4]byte([]byte(v[:4])) // four runes and more
			if lengths := s.heads[head]; !slices.Contains(lengths, len(v)) {
				s.heads[head] = append(lengths, len(v))
			}
		}
		for _, lengths := range s.heads {
			slices.SortFunc(lengths, func(a, b int) int { return cmp.Compare(b, a) })
		}
	}
	var b strings.Builder
	done := 0
next:
	for i := 0; i+4 <= len(text); {
		for _, n := range s.heads[[4]byte([]byte(text[i:i+4]))] {
			if i+n > len(text) {
				continue
			}
			if mask, ok := s.values[text[i:i+n]]; ok {
				b.WriteString(text[done:i])
				b.WriteString(mask)
				i += n
				done = i
				continue next
			}
		}
		i++
	}
	if done == 0 {
		return text
	}
	b.WriteString(text[done:])
	return b.String()
}

func firstRunes(s string, n int) string {
	i := 0
	for range n {
		if i >= len(s) {
			return s
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	if i < len(s) {
		return s[:i] + "…"
	}
	return s
}

func lastRunes(s string, n int) string {
	i := len(s)
	for range n {
		if i <= 0 {
			return s
		}
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	if i > 0 {
		return "…" + s[i:]
	}
	return s
}
