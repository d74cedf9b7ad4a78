package advertising

import (
	"cmp"
	"context"
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker.
type Options struct {
	// Hosts of shops that the publisher may link to (a platform that sells for
	// farmers), beside Profile.Hosts.
	Hosts []string
}

//go:embed evidence.tsv
var evidenceTable string

//go:embed hosts.tsv
var hostTable string

type advertising struct {
	boundaries map[line]dict.Boundary // of the pieces of evidence, see settle
	allowed    []string               // hosts that may be linked to
	shops      []string               // the host list
	setting    *setting
}

// list reads an embedded lexicon. Terms of a list that has no categories get the given one.
func list(file, table, category string) ([]dict.Term, error) {
	lex, err := dict.ReadLexicon(file, strings.NewReader(table))
	if err != nil {
		return nil, fmt.Errorf("advertising: %w", err)
	}
	for i := range lex.Terms {
		t := &lex.Terms[i]
		if t.Category == "" {
			t.Category = category
		}
	}
	return lex.Terms, nil
}

// New makes the checker.
func New(o Options) (*scan.Checker, error) {
	var terms []dict.Term
	c := &advertising{allowed: slices.Clone(o.Hosts), boundaries: map[line]dict.Boundary{}}
	for _, f := range []struct{ file, table, category string }{
		{"evidence.tsv", evidenceTable, ""},
		{"absolute.tsv", absoluteTable, ""},
		{"claims.tsv", claimTable, ""},
	} {
		part, err := list(f.file, f.table, f.category)
		if err != nil {
			return nil, err
		}
		terms = append(terms, part...)
	}
	for i := range terms {
		t := &terms[i]
		if t.Rule != "" || t.Category == praise || t.Category == rank {
			continue
		}
		if weights[t.Severity] == 0 {
			return nil, fmt.Errorf("advertising: %s:%d: a piece of evidence needs the weight high, medium or low", t.File, t.Line)
		}
		c.boundaries[line{t.File, t.Line}], t.Boundary = t.Boundary, dict.BoundaryAny
	}
	shops, err := list("hosts.tsv", hostTable, "")
	if err != nil {
		return nil, err
	}
	for _, t := range shops {
		if t.Category == "public" {
			c.allowed = append(c.allowed, t.Text)
		} else {
			c.shops = append(c.shops, t.Text)
		}
	}
	if c.setting, err = readSetting(); err != nil {
		return nil, fmt.Errorf("advertising: %w", err)
	}
	return &scan.Checker{
		Name: "advertising",
		Doc: scan.Bilingual{
			ZH: "商业广告：电商链接、行动号召、价格促销、绝对化用语、变相软文",
			EN: "advertising: shop links, calls to action, prices, absolute terms, advertising dressed as news",
		},
		Rules:    rules(),
		Terms:    terms,
		Triggers: append(triggers(), scan.Trigger{Name: selfTrigger, Phrases: c.setting.Lists[selfTrigger], Boundary: dict.BoundaryAny}),
		Runes:    currency,
		Run:      c.run,
	}, nil
}

// draft is the state of one pass.
type draft struct {
	*advertising
	pass      *scan.Pass
	pieces    []piece
	selves    []scan.Hit // words by which a seller speaks of itself
	purchases int        // places where a reader can buy
}

// line is where a term stands in its list.
type line struct {
	file   string
	number int
}

func (c *advertising) run(_ context.Context, pass *scan.Pass) error {
	d := &draft{advertising: c, pass: pass}
	var absolutes, claims []scan.Hit
	for _, h := range pass.Hits() {
		switch {
		case h.Trigger == selfTrigger:
			d.selves = append(d.selves, h)
		case h.Term == nil:
			d.frame(h)
		case h.Term.Rule == "ADV-11" && !isCredit(h):
		case h.Term.Rule != "":
			claims = append(claims, h)
			if h.Term.Category == strongClaim && h.Term.Rule != "ADV-11" {
				d.pieces = append(d.pieces, piece{in: h.In, span: h.Span, kind: claimKind, weight: medium})
			}
		case h.Term.Category == praise || h.Term.Category == rank:
			absolutes = append(absolutes, h)
		default:
			d.pieces = append(d.pieces, piece{in: h.In, span: h.Span, kind: h.Term.Category, weight: weights[h.Term.Severity], term: h.Term})
		}
	}
	for _, t := range pass.Texts {
		d.passwords(t)
	}
	d.shopLinks()
	if len(claims) > 0 || d.purchases > 0 || d.pictured() || d.mayBeAd() {
		d.settle()
		d.contacts()
		d.order()
		for _, cluster := range clusters(d.pieces) {
			d.cluster(cluster)
		}
	} else {
		d.pieces = nil
	}
	d.absolutes(absolutes)
	d.claims(claims)
	d.codes()
	d.disguise()
	return nil
}

// order sorts the pieces by text and place and drops those inside longer ones.
func (d *draft) order() {
	rank := map[*scan.Text]int{}
	for i, t := range d.pass.Texts {
		rank[t] = i
	}
	slices.SortStableFunc(d.pieces, func(a, b piece) int {
		return cmp.Or(cmp.Compare(rank[a.in], rank[b.in]), cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
	})
	kept := d.pieces[:0]
	for _, p := range d.pieces {
		if n := len(kept); n > 0 && kept[n-1].in == p.in && kept[n-1].span.Contains(p.span) && (p.kind == kept[n-1].kind || p.weight <= kept[n-1].weight) {
			continue
		}
		kept = append(kept, p)
	}
	d.pieces = kept
}

// cluster reports a cluster that is an ad, once a rule, at its weightiest
// piece; at info where the state gives or announces what is offered.
func (d *draft) cluster(cluster []piece) {
	v := judge(cluster)
	if !v.isAd() || d.formal() && !v.called() && !v.alone() {
		return
	}
	evidence, severity := d.evidence(v), scan.Unset
	switch words := d.public(v); {
	case len(words) > 0:
		evidence = append(evidence, scan.Evidence{Kind: "public", Detail: strings.Join(words, "、")})
		severity = scan.Info
	case d.told() || v.quoted():
		severity = scan.Info
	default:
		d.purchases++
	}
	for _, p := range leaders(v.pieces) {
		span := p.span
		if p.kind == "price" {
			span = p.withAmount()
		}
		d.pass.Report(scan.Finding{
			Rule: ruleOf(p.kind), In: p.in, Span: span, Severity: severity, Confidence: scan.Strong,
			Evidence: evidence, Message: d.message(ruleOf(p.kind), v), Suppressors: warned, Secrets: p.secrets(),
		})
	}
}

// ruleOf tells which rule a kind of evidence is reported under.
func ruleOf(kind string) string {
	switch kind {
	case "price":
		return "ADV-03"
	case contactKind:
		return "ADV-04"
	}
	return "ADV-02"
}

// leaders returns for each rule the piece to report: the weightiest, a call
// before what is offered, the first of equal ones. A shop's address is ADV-01's.
func leaders(pieces []piece) []piece {
	var list []piece
	sold := slices.ContainsFunc(pieces, func(p piece) bool { return p.kind == shopKind })
	for _, p := range pieces {
		if p.kind == shopKind || p.kind == claimKind || p.kind == "seller" && sold {
			continue
		}
		i := slices.IndexFunc(list, func(o piece) bool { return ruleOf(o.kind) == ruleOf(p.kind) })
		switch {
		case i < 0:
			list = append(list, p)
		case p.weight > list[i].weight || p.weight == list[i].weight && isAppeal(p.kind) && !isAppeal(list[i].kind):
			list[i] = p
		}
	}
	// A supporting word is worth no finding beside a real one, nor are goods
	// where a call, a price or a contact is told.
	for _, less := range []func(piece) bool{
		func(p piece) bool { return p.weight < medium },
		func(p piece) bool { return ruleOf(p.kind) == "ADV-02" && !isAppeal(p.kind) },
	} {
		if slices.ContainsFunc(list, func(p piece) bool { return !less(p) }) {
			list = slices.DeleteFunc(list, less)
		}
	}
	return list
}

// public returns the words around an ad, or in the title, by which the state
// gives or announces something. Much evidence outweighs those around it, never
// the title's.
func (d *draft) public(v verdict) []string {
	first, last := v.pieces[0], v.pieces[len(v.pieces)-1]
	if title, at := d.pass.Title(); title != nil && !(title == first.in && at.Contains(first.span)) {
		if words := d.setting.of(at.In(title.View))["public"]; len(words) > 0 {
			return words
		}
	}
	t := first.in
	start, end := t.Line(first.span.Start).Start, max(t.Line(last.span.Start).End, last.span.End)
	start, end = max(start, first.span.Start-paragraphReach), min(end, last.span.End+paragraphReach)
	words := d.setting.of(t.View[start:end])["public"]
	if v.appeal > 0 && v.score >= 2*enough+medium*len(words) {
		return nil
	}
	return words
}

// formal reports whether the document is a paper of an office: such papers name
// prices, goods and contacts of their own, and only a call to buy makes an ad of one.
func (d *draft) formal() bool {
	switch d.pass.Kind {
	case scan.KindUnknown, scan.KindNews, scan.KindEducation, scan.KindInterpretation, scan.KindSpeech, scan.KindLetter:
		return false
	}
	return true
}

// told reports whether the document tells of what others offered: judgments
// and penalties do.
func (d *draft) told() bool {
	return d.pass.Kind == scan.KindJudgment || d.pass.Kind == scan.KindPenalty || d.pass.Kind == scan.KindDishonest
}

func (d *draft) message(rule string, v verdict) string {
	var words []string
	for _, p := range v.pieces {
		if !slices.Contains(words, p.show()) && len(words) < 6 {
			words = append(words, p.show())
		}
	}
	list := strings.Join(words, "、")
	switch rule {
	case "ADV-03":
		return d.pass.Say("疑似商业促销价格信息（"+list+"），政务平台不得刊登商业广告，请核实", "this looks like a shop's prices ("+list+"): official channels carry no advertising")
	case "ADV-04":
		return d.pass.Say("疑似以私人联系方式推销商品或者服务（"+list+"），公务账号不得私用，请核实", "goods are offered with a private contact ("+list+"): official accounts are not for private use")
	default:
		return d.pass.Say("疑似商业推广的行动号召（"+list+"），政务平台不得刊登商业广告，请核实", "this looks like a call to buy ("+list+"): official channels carry no advertising")
	}
}

// evidence lists the pieces by kind.
func (d *draft) evidence(v verdict) []scan.Evidence {
	var list []scan.Evidence
	for _, kind := range v.kinds {
		var words []string
		for _, p := range v.pieces {
			if p.kind == kind && !slices.Contains(words, p.show()) {
				words = append(words, p.show())
			}
		}
		list = append(list, scan.Evidence{Kind: kind, Detail: strings.Join(words, "、")})
	}
	return list
}
