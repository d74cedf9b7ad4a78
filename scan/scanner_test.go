package scan_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// broken makes a checker of one rule with the Run that is given.
func broken(run func(context.Context, *scan.Pass) error) *scan.Checker {
	return &scan.Checker{
		Name: "broken", Doc: scan.Bilingual{ZH: "样例"},
		Rules: []scan.Rule{{ID: "BRK-01", Title: scan.Bilingual{ZH: "样例"}, Doc: scan.Bilingual{ZH: "样例"}, Advice: scan.Bilingual{ZH: "样例"},
			Severity: scan.Low, Hits: []string{"是"}, Misses: []string{"否"}}},
		Run: run,
	}
}

func TestAFailingCheckerHidesNothing(t *testing.T) {
	for name, run := range map[string]func(context.Context, *scan.Pass) error{
		"error": func(context.Context, *scan.Pass) error { return errors.New("词表损坏") },
		"panic": func(context.Context, *scan.Pass) error { panic("index out of range") },
		"unknown rule": func(_ context.Context, p *scan.Pass) error {
			p.Report(scan.Finding{Rule: "XYZ-01"})
			return nil
		},
		"span off a rune": func(_ context.Context, p *scan.Pass) error {
			p.Report(scan.Finding{Rule: "BRK-01", In: p.Texts[0], Span: dict.Span{Start: 1, End: 3}})
			return nil
		},
		"empty span": func(_ context.Context, p *scan.Pass) error {
			p.Report(scan.Finding{Rule: "BRK-01", In: p.Texts[0]})
			return nil
		},
		"span past the end": func(_ context.Context, p *scan.Pass) error {
			p.Report(scan.Finding{Rule: "BRK-01", In: p.Texts[0], Span: dict.Span{Start: 0, End: 999}})
			return nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			s, err := scan.New([]*scan.Checker{broken(run), phoneChecker()})
			require.NoError(t, err)
			r, err := s.Scan(t.Context(), scan.Document{Body: "电话13900000000"})
			require.NoError(t, err)
			require.Len(t, r.Findings, 1)
			assert.Equal(t, "SMP-01", r.Findings[0].Rule)
			require.Len(t, r.Incomplete, 1)
			assert.Equal(t, "broken", r.Incomplete[0].Checker)
		})
	}
}

// TestRunesOfEachChecker: each gets the places of its own, also in a view that
// is not the source, and tags come back with the hits.
func TestRunesOfEachChecker(t *testing.T) {
	found := map[string][]string{}
	looking := func(name, runes string) *scan.Checker {
		c := broken(func(_ context.Context, p *scan.Pass) error {
			for _, text := range p.Texts {
				for at, r := range p.Runes(text) {
					require.True(t, strings.HasPrefix(text.View[at:], string(r)))
					found[name] = append(found[name], text.Field+" "+string(r))
				}
			}
			for _, h := range p.Hits() {
				found[name] = append(found[name], fmt.Sprintf("%s %s %d", h.Text(), h.Trigger, h.Tag))
			}
			return nil
		})
		c.Name, c.Runes = name, runes
		c.Rules[0].ID = strings.ToUpper(name) + "-01"
		c.Triggers = []scan.Trigger{{Name: "mark", Phrases: []string{"通知"}, Boundary: dict.BoundaryAny, Tag: len(runes)}}
		return c
	}
	upper := func(source string) (scan.Parsed, error) {
		return scan.Parsed{View: strings.ReplaceAll(source, "x", "("), Runs: []scan.Run{{View: dict.Span{End: len(source)}, Source: dict.Span{End: len(source)}}}}, nil
	}
	s, err := scan.New([]*scan.Checker{looking("one", "《(國"), looking("two", "》é"), looking("none", "")}, scan.WithParser("upper", upper))
	require.NoError(t, err)
	_, err = s.Scan(t.Context(), scan.Document{Title: "《通知》é", Format: "upper", Body: "xx國"})
	require.NoError(t, err)
	assert.Equal(t, map[string][]string{
		"one":  {"title 《", "body (", "body (", "body 國", "通知 mark 7"},
		"two":  {"title 》", "title é", "通知 mark 5"},
		"none": {"通知 mark 0"},
	}, found)

	_, err = scan.New([]*scan.Checker{looking("wide", "😀")})
	assert.ErrorContains(t, err, "wide: asks for runes beyond the basic plane")
}

func TestScanStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	s, err := scan.New([]*scan.Checker{broken(func(context.Context, *scan.Pass) error { cancel(); return nil })})
	require.NoError(t, err)
	_, err = s.Scan(ctx, scan.Document{Body: "文"})
	assert.ErrorIs(t, err, context.Canceled)
}

func TestWhatIsNotReadIsSaid(t *testing.T) {
	r := scanOne(t, scan.Document{Body: "好\n坏\xff字13900000000"})
	require.Len(t, r.Incomplete, 1)
	assert.Contains(t, r.Incomplete[0].Reason, "第2行")
	require.Len(t, r.Findings, 1, "the rest is scanned all the same")

	r = scanOne(t, scan.Document{Body: "文", Format: "rtf"})
	require.Len(t, r.Incomplete, 1)
	assert.Equal(t, "body", r.Incomplete[0].Field)

	failing := scan.WithParser("html", func(string) (scan.Parsed, error) { return scan.Parsed{}, errors.New("标签未闭合") })
	r = scanOne(t, scan.Document{Body: "<p>13900000000", Format: "html"}, failing)
	assert.Len(t, r.Incomplete, 1)
	assert.Len(t, r.Findings, 1)
}

func TestEveryFieldIsScanned(t *testing.T) {
	n := "13900000000"
	r := scanOne(t, scan.Document{
		Title: n, Subtitle: n, Body: n, Source: n, Author: n, Editor: n, Column: n,
		Account:     &scan.Account{Name: n, Bio: n},
		Links:       []scan.DocLink{{Href: n, Text: n}},
		Images:      []scan.Image{{Alt: n, Caption: n, Credit: n, Text: n}},
		Attachments: []scan.Attachment{{Name: n}},
		Variants:    []scan.Variant{{Title: n, Body: n}},
		Original:    &scan.Original{Title: "13900000001", Body: n},
	})
	var fields []string
	for _, f := range r.Findings {
		fields = append(fields, f.Field)
	}
	// seventeen of one rule, but each field has one only, so nothing is gathered;
	// what the body has already is not told again for the original
	assert.ElementsMatch(t, []string{"title", "subtitle", "body", "source", "author", "editor", "column", "account.name", "account.bio",
		"links[0].text", "links[0].href", "images[0].alt", "images[0].caption", "images[0].credit", "images[0].text",
		"attachments[0].name", "variants[0].title", "variants[0].body", "original.title"}, fields)
}

func TestManyFindingsAreGatheredNotLost(t *testing.T) {
	var body strings.Builder
	for i := range 25 {
		fmt.Fprintf(&body, "电话139000000%02d\n", i)
	}
	r := scanOne(t, scan.Document{Body: body.String()})
	require.Len(t, r.Findings, 1)
	f := r.Findings[0]
	assert.Equal(t, 25, f.Count)
	require.Len(t, f.Places, 25)
	for i, at := range f.Places {
		assert.Equal(t, fmt.Sprintf("139000000%02d", i), body.String()[at[0]:at[1]])
	}
}

func TestFingerprints(t *testing.T) {
	key := scan.WithProfile(&scan.Profile{Key: []byte("钥匙")})
	a := scanOne(t, scan.Document{Body: "联系人王某，电话13900000000。"}, key).Findings[0].Fingerprint
	moved := scanOne(t, scan.Document{Body: "新的一行\n联系人王某，电话13900000000。"}, key).Findings[0].Fingerprint
	other := scanOne(t, scan.Document{Body: "联系人王某，电话13900000001。"}, key).Findings[0].Fingerprint
	elsewhere := scanOne(t, scan.Document{Body: "联系人王某，电话13900000000。"}, scan.WithProfile(&scan.Profile{Key: []byte("别的")})).Findings[0].Fingerprint
	assert.NotEmpty(t, a)
	assert.Equal(t, a, moved)
	assert.NotEqual(t, a, other)
	assert.NotEqual(t, a, elsewhere, "without the key it cannot be computed")
	assert.Empty(t, scanOne(t, scan.Document{Body: "13900000000"}).Findings[0].Fingerprint, "no key, no fingerprint")
}

func TestLexiconAndAllow(t *testing.T) {
	lex := &dict.Lexicon{Name: "own", Version: "1", Terms: []dict.Term{
		{Text: "老地名", Rule: "OWN-01", Category: "旧称", Severity: "high", Suggestion: "用新地名", File: "own.tsv", Line: 3},
		{Text: "内部代号", Rule: "SMP-02", File: "own.tsv", Line: 4},
		{Text: "随便", File: "own.tsv", Line: 5},
	}}
	r := scanOne(t, scan.Document{Body: "去老地名，见内部代号，随便看看，最高级。"}, scan.WithLexicon(lex))
	rules := map[string]string{}
	for _, f := range r.Findings {
		rules[f.Text] = f.Rule + " " + f.Severity.String()
	}
	assert.Equal(t, map[string]string{"老地名": "OWN-01 high", "内部代号": "SMP-02 medium", "随便": "LEX-01 medium", "最高级": "SMP-02 medium"}, rules)
	assert.Equal(t, "1", r.Versions["lexicon own"])

	r = scanOne(t, scan.Document{Body: "最高级人民法院与最高级"}, scan.WithAllow([]dict.Allow{{Phrase: "最高级人民法院"}}))
	require.Len(t, r.Findings, 1)
	assert.Equal(t, len("最高级人民法院与"), r.Findings[0].Start)

	bad := &dict.Lexicon{Terms: []dict.Term{{Text: "词", Rule: "乱", Severity: "bad", File: "own.tsv", Line: 7}}}
	_, err := scan.New([]*scan.Checker{phoneChecker()}, scan.WithLexicon(bad))
	assert.ErrorContains(t, err, "own.tsv:7")
	var fault *dict.Error
	assert.ErrorAs(t, err, &fault)
}

func TestProfileChangesSeverityAndCitesFirst(t *testing.T) {
	p := &scan.Profile{
		Name: "test", Severities: map[string]scan.Severity{"SMP-01": scan.Low},
		Instruments: []scan.Instrument{{ID: "own", Name: "本单位办法", Number: "〔2026〕1号"}},
		Citations:   map[string][]scan.Cite{"SMP": {{Instrument: "own", Article: "第三条"}}},
		Signers:     map[string][]string{"L1": {"值班编辑"}},
	}
	r := scanOne(t, scan.Document{Body: "13900000000"}, scan.WithProfile(p))
	f := r.Findings[0]
	assert.Equal(t, scan.Low, f.Severity)
	require.Len(t, f.Basis, 2)
	assert.Equal(t, scan.Basis{Document: "本单位办法", Number: "〔2026〕1号", Article: "第三条"}, f.Basis[0])
	assert.Equal(t, []string{"值班编辑"}, r.Review.Signers)

	p.Citations = map[string][]scan.Cite{"SMP": {{Instrument: "nobody", Article: "第三条"}}}
	_, err := scan.New([]*scan.Checker{phoneChecker()}, scan.WithProfile(p))
	assert.ErrorContains(t, err, `"nobody"`)
}

// A checker whose terms depend on the publisher is made again for the profile.
func TestCheckerForAPublisher(t *testing.T) {
	c := broken(func(_ context.Context, p *scan.Pass) error {
		for _, h := range p.Hits() {
			p.Report(scan.Finding{Rule: "BRK-01", In: h.In, Span: h.Span})
		}
		return nil
	})
	c.For = func(p *scan.Profile) (*scan.Checker, error) {
		if len(p.Orgs) == 0 {
			return nil, errors.New("no organs")
		}
		own := *c
		own.Triggers = []scan.Trigger{{Name: "org", Phrases: p.Orgs}}
		return &own, nil
	}
	s, err := scan.New([]*scan.Checker{c}, scan.WithProfile(&scan.Profile{Name: "own", Orgs: []string{"清源县水利局"}}))
	require.NoError(t, err)
	r, err := s.Scan(t.Context(), scan.Document{Body: "清源县水利局通知"})
	require.NoError(t, err)
	assert.Len(t, r.Findings, 1)
	_, err = scan.New([]*scan.Checker{c}, scan.WithProfile(&scan.Profile{Name: "other"}))
	require.ErrorContains(t, err, "profile other: no organs")
}

func TestTimings(t *testing.T) {
	assert.Nil(t, scanOne(t, scan.Document{Body: "文"}).Stats.PhasesNS)
	stats := scanOne(t, scan.Document{Body: strings.Repeat("电话13900000000，", 50)}, scan.WithTimings()).Stats
	var sum int64
	for _, phase := range []string{"parse", "match", "kind", "sample", "report"} {
		require.Contains(t, stats.PhasesNS, phase)
		sum += stats.PhasesNS[phase]
	}
	assert.LessOrEqual(t, sum, stats.DurationNS)
}

func TestOneScannerManyGoroutines(t *testing.T) {
	s, err := scan.New([]*scan.Checker{phoneChecker()})
	require.NoError(t, err)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 50 {
				body := strings.Repeat("文", i*7+j) + "13900000000不得用最高级"
				r, err := s.Scan(context.Background(), scan.Document{Body: body})
				if assert.NoError(t, err) && assert.Len(t, r.Findings, 2) {
					assert.Equal(t, (i*7+j)*len("文"), r.Findings[0].Start)
				}
			}
		})
	}
	wg.Wait()
}

func TestValidateNamesWhatIsWrong(t *testing.T) {
	c := &scan.Checker{Name: "Bad Name", Rules: []scan.Rule{{ID: "x", Basis: []scan.Cite{{Instrument: "nolaw"}}}},
		Terms: []dict.Term{{Text: "词", Rule: "OTH-01", File: "a.tsv", Line: 2}}}
	err := scan.Validate([]*scan.Checker{c, nil})
	require.ErrorIs(t, err, scan.ErrChecker)
	for _, want := range []string{"Bad Name", "has no Run", "has no doc", "rule ID", "has no title", "has no severity", "nolaw", "a.tsv:2", "no examples", "is nil"} {
		assert.ErrorContains(t, err, want)
	}
}
