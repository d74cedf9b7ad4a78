package prohibited

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Evidence of an offer is looked for this far, in bytes, on either side of the
// words that brought it up: some sixty characters. Punctuation says less than
// distance, messages often have none.
const offerReach = 180

// trade is a forbidden trade: how its offers are reported.
type trade struct {
	rule  string
	clear scan.Severity // an offer without channel
	name  scan.Bilingual
}

var trades = map[string]trade{
	"gambling":     {"PRO-07", scan.High, scan.Bilingual{ZH: "赌博", EN: "gambling"}},
	"porn":         {"PRO-07", scan.High, scan.Bilingual{ZH: "淫秽色情", EN: "pornography"}},
	"papers":       {"PRO-07", scan.High, scan.Bilingual{ZH: "假证假发票", EN: "forged papers"}},
	"drugs":        {"PRO-07", scan.High, scan.Bilingual{ZH: "毒品、迷药", EN: "drugs"}},
	"weapons":      {"PRO-07", scan.High, scan.Bilingual{ZH: "枪支、管制器具", EN: "weapons"}},
	"fraud":        {"PRO-07", scan.Medium, scan.Bilingual{ZH: "诈骗、非法金融", EN: "fraud or unlawful finance"}},
	"superstition": {"PRO-05", scan.High, scan.Bilingual{ZH: "封建迷信", EN: "superstition"}},
}

// offer is what stands together about one trade.
type offer struct {
	trade       string
	span        dict.Span
	acts, wares map[string]bool
}

// offers reports offers of forbidden trades (PRO-05, PRO-07).
func (c *checker) offers(pass *scan.Pass, t *scan.Text, hits []scan.Hit) {
	for _, o := range gatherOffers(t, hits) {
		window := around(t, o.span)
		baits := slices.DeleteFunc(c.trade.in(t.View, window), func(w word) bool {
			return !slices.Contains(strings.Split(w.term.Category, "|"), o.trade) || w.Overlaps(o.span)
		})
		ch := findChannel(t, window)
		support := len(baits)
		score := 3*len(o.acts) + 2*len(o.wares) + min(support, 4)
		if ch.kind != "" {
			score += 2
		}
		if score < 5 || ch.kind == "" && len(o.acts) == 0 {
			continue
		}
		tr := trades[o.trade]
		severity := tr.clear
		switch {
		case o.trade == "fraud":
		case tr.rule == "PRO-07" && ch.kind != "" && score >= 7:
			severity = scan.Critical
		case score < 7:
			severity = scan.Medium
		}
		span := o.span
		for _, b := range baits {
			span.Start, span.End = min(span.Start, b.Start), max(span.End, b.End)
		}
		if ch.kind != "" {
			span.Start, span.End = min(span.Start, ch.Start), max(span.End, ch.End)
		}
		list := []scan.Evidence{{Kind: "trade", Detail: tr.name.In(pass.Lang)}}
		if ch.kind != "" {
			list = append(list, scan.Evidence{Kind: "channel", Detail: ch.kind})
		}
		pass.Report(scan.Finding{
			Rule: tr.rule, In: t, Span: clauses(t, span), Core: o.span, Severity: severity, Confidence: scan.Strong, Evidence: list,
			Message: pass.Say("疑似"+tr.name.ZH+"类的招揽信息，请核实", "looks like an offer of "+tr.name.EN+", please check"),
		})
	}
}

// gatherOffers joins hits of one trade that stand near each other.
func gatherOffers(t *scan.Text, hits []scan.Hit) []*offer {
	var list []*offer
	open := map[string]*offer{}
	for _, h := range hits {
		kind, part, ok := strings.Cut(h.Term.Category, ".")
		if !ok {
			continue
		}
		o := open[kind]
		if o == nil || h.Span.Start-o.span.End > offerReach || t.Line(h.Span.Start).Start > o.span.End {
			o = &offer{trade: kind, span: h.Span, acts: map[string]bool{}, wares: map[string]bool{}}
			open[kind] = o
			list = append(list, o)
		}
		o.span.End = max(o.span.End, h.Span.End)
		if part == "act" {
			o.acts[h.Term.Text] = true
		} else {
			o.wares[h.Term.Text] = true
		}
	}
	return list
}

// around returns the window of an offer: its line, no further than offerReach.
func around(t *scan.Text, at dict.Span) dict.Span {
	line := t.Line(at.Start)
	line.End = max(line.End, at.End)
	w := dict.Span{Start: max(line.Start, at.Start-offerReach), End: min(line.End, at.End+offerReach)}
	for w.Start > line.Start && !utf8.RuneStart(t.View[w.Start]) {
		w.Start--
	}
	for w.End < line.End && !utf8.RuneStart(t.View[w.End]) {
		w.End++
	}
	return w
}

// clauses widens a span to its clauses, where they are short.
func clauses(t *scan.Text, at dict.Span) dict.Span {
	const far = 36
	if c := t.Clause(at.Start); at.Start-c.Start <= far {
		at.Start = c.Start
	}
	if c := t.Clause(at.End - 1); c.End-at.End <= far && c.End > at.End {
		at.End = c.End
	}
	for at.Start < at.End && (t.View[at.Start] == ' ' || strings.HasPrefix(t.View[at.Start:], "　")) {
		_, size := utf8.DecodeRuneInString(t.View[at.Start:])
		at.Start += size
	}
	return at
}
