package draft

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// checkParsed holds what must be true of whatever a parser returns.
func checkParsed(t *testing.T, source string, p scan.Parsed) {
	t.Helper()
	require.NotNil(t, p.Runs)
	shown := p.View
	if !utf8.ValidString(source) { // bytes of two broken runes can make a whole one in the view
		shown = strings.Repeat(" ", len(p.View))
	}
	at := 0
	for i, r := range p.Runs {
		require.Equal(t, at, r.View.Start, "run %d does not follow the one before", i)
		require.Positive(t, r.View.Len(), "run %d is empty", i)
		at = r.View.End
		require.LessOrEqual(t, at, len(p.View))
		requireOnRunes(t, source, r.Source)
		requireOnRunes(t, shown, r.View)
		if r.View.Len() != r.Source.Len() {
			continue
		}
		// Byte by byte, but that any one white space is shown as a space.
		blank := strings.NewReplacer("\t", " ", "\n", " ", "\r", " ", "\f", " ")
		require.Equal(t, blank.Replace(r.Source.In(source)), blank.Replace(r.View.In(p.View)), "run %d", i)
	}
	require.Equal(t, len(p.View), at, "the runs do not cover the view")
	last := dict.Span{}
	for _, b := range p.Blocks {
		requireOnRunes(t, shown, b.Span)
		require.GreaterOrEqual(t, b.Start, last.End, "blocks overlap")
		last = b.Span
	}
	for _, l := range p.Links {
		requireOnRunes(t, source, l.Target)
		requireOnRunes(t, shown, l.Anchor)
	}
}

func requireOnRunes(t *testing.T, s string, at dict.Span) {
	t.Helper()
	if !utf8.ValidString(s) {
		s = strings.Repeat(" ", len(s))
	}
	require.True(t, 0 <= at.Start && at.Start <= at.End && at.End <= len(s), "%v lies outside", at)
	for _, i := range []int{at.Start, at.End} {
		if i == len(s) || utf8.RuneStart(s[i]) {
			continue
		}
		for j := i - 1; j >= 0 && i-j < utf8.UTFMax; j-- {
			if utf8.RuneStart(s[j]) {
				_, size := utf8.DecodeRuneInString(s[j:])
				require.LessOrEqual(t, j+size, i, "%d lies inside a rune", i)
				break
			}
		}
	}
}

// seen runs a scan and returns the body as checkers get it.
func seen(t *testing.T, format, source string) *scan.Text {
	t.Helper()
	var body *scan.Text
	probe := &scan.Checker{
		Name: "probe", Doc: scan.Bilingual{ZH: "探针"},
		Rules: []scan.Rule{{ID: "PRB-01", Title: scan.Bilingual{ZH: "探针"}, Doc: scan.Bilingual{ZH: "探针"}, Advice: scan.Bilingual{ZH: "探针"},
			Severity: scan.Low, Hits: []string{"x"}, Misses: []string{"y"}}},
		Run: func(_ context.Context, p *scan.Pass) error { body = p.Text("body"); return nil },
	}
	s, err := scan.New([]*scan.Checker{probe}, Parsers()...)
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), scan.Document{Body: source, Format: format})
	require.NoError(t, err)
	require.Empty(t, r.Incomplete)
	return body
}

// where returns the source of the first place where the view has the words.
func where(t *testing.T, text *scan.Text, words string) string {
	t.Helper()
	i := strings.Index(text.View, words)
	require.GreaterOrEqual(t, i, 0, "%q is not in the view %q", words, text.View)
	return text.SourceSpan(dict.Span{Start: i, End: i + len(words)}).In(text.Source)
}

// ofKind returns the blocks of the kind as "text (why)".
func ofKind(text *scan.Text, kind scan.BlockKind) []string {
	list := []string{}
	for _, b := range text.Blocks() {
		if b.Kind == kind {
			s := b.In(text.View)
			if b.Why != "" {
				s += " (" + b.Why + ")"
			}
			list = append(list, s)
		}
	}
	return list
}

// visible is the view up to the first block that is not shown.
func visible(text *scan.Text) string {
	for _, b := range text.Blocks() {
		if b.Kind >= scan.Hidden {
			return strings.TrimSuffix(text.View[:b.Start], "\n")
		}
	}
	return text.View
}

func TestParsersAreGivenToTheScanner(t *testing.T) {
	assert.Equal(t, "一段话", seen(t, "html", "<p>一段<b>话</b></p>").View)
}
