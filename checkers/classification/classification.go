package classification

import (
	"context"
	_ "embed"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker; the zero Options is the default.
type Options struct{}

//go:embed places.tsv
var placesTable string

//go:embed triggers.tsv
var triggersTable string

// checker holds the tables that the checks read.
type checker struct {
	places []string // whose names hold 密
}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	c := &checker{}
	places, err := dict.ReadLexicon("places.tsv", strings.NewReader(placesTable))
	if err != nil {
		return nil, err
	}
	for _, t := range places.Terms {
		c.places = append(c.places, t.Text)
	}
	wake, err := triggers()
	if err != nil {
		return nil, err
	}
	return &scan.Checker{
		Name: "classification",
		Doc: scan.Bilingual{
			ZH: "密级标志、内部标志、不公开标注，以及不宜上网的文种和材料",
			EN: "marks of secrets, of internal texts and of texts that are not open, and kinds of documents that stay inside",
		},
		Rules:    rules(),
		Triggers: wake,
		Run:      c.run,
	}, nil
}

// triggers reads triggers.tsv: a phrase, the name of its trigger, and whether
// blanks may stand inside it.
func triggers() ([]scan.Trigger, error) {
	list, err := dict.ReadLexicon("triggers.tsv", strings.NewReader(triggersTable))
	if err != nil {
		return nil, err
	}
	var out []scan.Trigger
	for _, t := range list.Terms {
		i := slices.IndexFunc(out, func(o scan.Trigger) bool { return o.Name == t.Category && o.Gap == t.Gap })
		if i < 0 {
			i = len(out)
			out = append(out, scan.Trigger{Name: t.Category, Boundary: dict.BoundaryAny, Gap: t.Gap})
		}
		out[i].Phrases = append(out[i].Phrases, t.Text)
	}
	return append(out, scan.Trigger{Name: "spread", Phrases: spreadEnds, Boundary: dict.BoundaryAny}), nil
}

func (c *checker) run(ctx context.Context, p *scan.Pass) error {
	pass := &desk{Pass: p}
	var late []scan.Hit // what tells something only with the kind of its document
	for _, h := range pass.Hits() {
		if err := ctx.Err(); err != nil {
			return err
		}
		switch h.Trigger {
		case "level":
			c.level(pass, h)
		case "spread":
			c.spread(pass, h)
		case "grade":
			c.field(pass, h)
		case "secret":
			c.secretLine(pass, h)
		case "telegram":
			c.telegram(pass, h)
		case "internal":
			c.internal(pass, h)
		case "trade":
			c.trade(pass, h)
		case "note", "attribute", "whether", "openness":
			c.openness(pass, h)
		case "exam":
			c.exam(pass, h)
		case "english":
			c.english(pass, h)
		case "circulation":
			c.circulation(pass, h)
		case "reach":
			c.reach(pass, h)
		case "readers":
			c.readers(pass, h)
		case "unfinished":
			c.unfinished(pass, h)
		case "residue":
			c.residue(pass, h)
		case "journal":
			c.journal(pass, h)
		case "permit":
			c.permit(pass, h)
		case "cited":
			c.cited(pass, h)
		case "plan":
			c.plan(pass, h)
		case "affair":
			c.affair(pass, h)
		case "ask", "submit", "reply", "minutes", "present":
			late = append(late, h)
		}
	}
	c.documents(pass, late)
	c.metaOpenness(pass)
	return nil
}

// star looks before and behind the star that stands before a level: it may
// belong to another level before it.
func (c *checker) star(pass *desk, t *scan.Text, level dict.Span) {
	star, ok := starBefore(t.View, level.Start)
	if !ok {
		return
	}
	if at, ok := levelBefore(t.View, star.Start); ok {
		if m, ok := readMark(t.View, at); ok {
			c.reportMark(pass, t, m)
		}
	} else if m, ok := readBehind(t.View, star); ok {
		c.reportMark(pass, t, m)
	}
}

// spreadEnds are how the levels end whose characters stand too far apart for
// the matcher: 机　　　密★. Stars themselves would wake the checker too, but a
// pattern of one rune makes the matcher slower for every draft.
var spreadEnds = []string{" 密", "\t密", "\r密", "\v密", "\n密"}

// spread looks beside a level with its characters set apart for a star.
func (c *checker) spread(pass *desk, h scan.Hit) {
	view := h.In.View
	at, ok := levelBefore(view, h.Span.End)
	if !ok {
		return
	}
	c.star(pass, h.In, at)
	if nextIsStar(view, at.End) {
		if m, ok := readMark(view, at); ok {
			c.reportMark(pass, h.In, m)
		}
	}
}

// level decides what a hit of 绝密, 机密 or 秘密 is; most are words of prose.
func (c *checker) level(pass *desk, h scan.Hit) {
	view := h.In.View
	c.star(pass, h.In, h.Span)
	if nextIsStar(view, h.Span.End) {
		if m, ok := readMark(view, h.Span); ok {
			c.reportMark(pass, h.In, m)
			return
		}
	}
	if m, ok := readOther(view, h.Span); ok {
		c.reportMark(pass, h.In, m)
		return
	}
	before, _ := utf8.DecodeLastRuneInString(view[:h.Span.Start])
	if isWord(before) && before != '家' { // 国家秘密 may stand alone too
		return
	}
	if delimited(view, withGrade(view, h.Span)) && !isName(h.In.Field) && (c.cited(pass, h) || c.paragraph(pass, h)) {
		return
	}
	c.bareLevel(pass, h)
}

// formalLines are where the mark of an official document stands: below 份号,
// above everything else.
const formalLines = 3

// withGrade widens a level over 级 and 件: 机密级, 秘密件.
func withGrade(view string, at dict.Span) dict.Span {
	if r, size := utf8.DecodeRuneInString(view[at.End:]); r == '级' || r == '級' || r == '件' {
		at.End += size
	}
	return at
}

// isFormal reports a mark in the place and shape of a real one: alone on one
// of the first lines. No title below makes it a mere mention.
func isFormal(t *scan.Text, at dict.Span) bool {
	if countLines(t.View[:at.Start]) >= formalLines {
		return false
	}
	line := lineAt(t, at.Start)
	before, after := t.View[line.Start:at.Start], ""
	if line.End > at.End {
		after = t.View[at.End:line.End]
	}
	return strings.Trim(bare(before+after), opening+closing+"*#>|·.-") == ""
}
