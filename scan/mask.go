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
	values map[string]string       // as written, and without its separators
	masker *strings.Replacer       // of the values, made when first needed
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
	s := &secrets{places: map[*Text][]secretPlace{}, values: map[string]string{}}
	for i := range found {
		f := &found[i]
		if f.In == nil || !f.Masked {
			continue
		}
		list := f.Secrets
		if len(list) == 0 {
			list = []Secret{{f.Span, f.Mask}}
		}
		for _, v := range list {
			at := f.In.SourceSpan(v.Span)
			mask := orElse(v.Mask, Stars(v.Span.In(f.In.View)))
			s.places[f.In] = append(s.places[f.In], secretPlace{at, mask})
			s.value(at.In(f.In.Source), mask)
			s.value(v.Span.In(f.In.View), mask)
		}
	}
	for t, list := range s.places {
		slices.SortFunc(list, func(a, b secretPlace) int {
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
		})
		kept := list[:0]
		for _, p := range list {
			if n := len(kept); n > 0 && p.Start < kept[n-1].End {
				if p.End > kept[n-1].End { // overlapping values: hide both wholly
					kept[n-1] = secretPlace{dict.Span{Start: kept[n-1].Start, End: p.End}, Stars(t.Source[kept[n-1].Start:p.End])}
				}
				continue
			}
			kept = append(kept, p)
		}
		s.places[t] = kept
	}
	return s
}

// value remembers a value in the forms in which a message could repeat it.
// Very short ones would hide parts of ordinary words.
func (s *secrets) value(v, mask string) {
	plain := strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '　' || r == '\t' {
			return -1
		}
		return r
	}, dict.Fold(v))
	for _, form := range []string{v, plain, strings.ToUpper(plain)} {
		if utf8.RuneCountInString(form) >= 4 && form != mask {
			s.values[form] = mask
		}
	}
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

// hushes reports whether a finding forbids to show any more of the document
// than what was found: the text around other findings may be the secret itself.
func hushes(f Finding) bool { return f.private && f.Severity >= High }

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
		replacer := s.replacer()
		if f.Masked && len(f.Secrets) == 0 {
			text = orElse(f.Mask, Stars(text))
		} else {
			text = replacer.Replace(text)
		}
		before, after = replacer.Replace(before), replacer.Replace(after)
	}
	return lastRunes(before, contextRunes), text, firstRunes(after, contextRunes)
}

// slice returns a part of the source with the secrets in it masked, also those
// that it cuts.
func (s *secrets) slice(t *Text, at dict.Span, reveal bool) string {
	places := s.places[t]
	if reveal || len(places) == 0 {
		return at.In(t.Source)
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
			b.WriteString(t.Source[pos:p.Start])
		}
		if at.Contains(p.Span) {
			b.WriteString(p.mask)
		} else {
			b.WriteString(Stars(t.Source[max(p.Start, at.Start):min(p.End, at.End)]))
		}
		pos = min(p.End, at.End)
	}
	b.WriteString(t.Source[min(pos, at.End):at.End])
	return b.String()
}

// mask hides the values in every other string of the report.
func (s *secrets) mask(r *Report) {
	if len(s.values) == 0 {
		return
	}
	replace := s.replacer().Replace
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
			f.Edits[j].New = replace(f.Edits[j].New)
		}
	}
	for i := range r.Review.Reasons {
		r.Review.Reasons[i] = replace(r.Review.Reasons[i])
	}
	for i := range r.Incomplete {
		r.Incomplete[i].Reason = replace(r.Incomplete[i].Reason)
	}
}

// replacer replaces longer values first.
func (s *secrets) replacer() *strings.Replacer {
	if s.masker != nil {
		return s.masker
	}
	values := make([]string, 0, len(s.values))
	for v := range s.values {
		values = append(values, v)
	}
	slices.SortFunc(values, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	pairs := make([]string, 0, 2*len(values))
	for _, v := range values {
		pairs = append(pairs, v, s.values[v])
	}
	s.masker = strings.NewReplacer(pairs...)
	return s.masker
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
