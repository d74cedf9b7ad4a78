package advertising

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// piece is one piece of evidence.
type piece struct {
	in     *scan.Text
	span   dict.Span
	kind   string
	weight int
	term   *dict.Term // nil if it is none
}

func (p piece) text() string { return p.span.In(p.in.View) }

// Weights of evidence: two medium pieces reach what one strong piece is worth.
const (
	support = 1
	medium  = 2
	alone   = 4
	enough  = 4
)

var weights = map[string]int{"low": support, "medium": medium, "high": alone}

// reach is how near, in runes, pieces must stand to add up. Messages have lost
// their punctuation, so sentences are no measure.
const reach = 100

// appeals are the kinds by which somebody is called; the other kinds offer something.
func isAppeal(kind string) bool {
	switch kind {
	case "call", "address", "optout", contactKind, addressKind:
		return true
	}
	return false
}

// clusters groups pieces that stand near each other. The pieces are in the order of the text.
func clusters(pieces []piece) [][]piece {
	var list [][]piece
	start := 0
	for i := 1; i <= len(pieces); i++ {
		if i == len(pieces) || !near(pieces[i-1], pieces[i]) {
			list = append(list, pieces[start:i])
			start = i
		}
	}
	return list
}

func near(a, b piece) bool {
	if a.in != b.in {
		return false
	}
	if b.span.Start <= a.span.End {
		return true
	}
	gap := a.in.View[a.span.End:b.span.Start]
	return len(gap) <= reach || len(gap) <= reach*utf8.UTFMax && utf8.RuneCountInString(gap) <= reach
}

// verdict is what the best window of a cluster is worth.
type verdict struct {
	score, offer, appeal int
	price                int // of the offer
	kinds                []string
	pieces               []piece
}

// isAd reports whether the evidence is enough: something is offered and
// somebody called, or a piece stands alone, or a great deal is offered.
func (v verdict) isAd() bool {
	if v.score < enough {
		return false
	}
	if v.alone() {
		return true
	}
	switch {
	case v.offer > 0 && v.appeal >= medium && (v.called() || v.offers()):
		return true
	case v.offer >= 2*enough && len(v.kinds) > 2:
		return true
	}
	// a price list: reduced prices and whose or of what, not only told of (满减、折扣等促销)
	return v.price >= enough && (v.names() || v.appeal > 0 || v.prices() > 2) && !v.listed()
}

// alone reports whether a piece is enough by itself.
func (v verdict) alone() bool {
	return slices.ContainsFunc(v.pieces, func(p piece) bool { return p.weight >= alone })
}

// called reports whether a piece calls or addresses the reader: a number or an
// address stands in many texts, and needs a clear offer beside it.
func (v verdict) called() bool {
	return slices.ContainsFunc(v.pieces, func(p piece) bool {
		return p.weight >= medium && isAppeal(p.kind) && p.kind != contactKind && p.kind != addressKind
	})
}

// offers reports whether a piece is clearly an offer.
func (v verdict) offers() bool {
	return slices.ContainsFunc(v.pieces, func(p piece) bool {
		return p.weight >= medium && (!isAppeal(p.kind) || p.kind == shopKind)
	})
}

// prices counts the clear price words.
func (v verdict) prices() int {
	seen := map[string]bool{}
	for _, p := range v.pieces {
		if p.kind == "price" && p.weight >= medium {
			seen[p.text()] = true
		}
	}
	return len(seen)
}

// names reports whether a piece says clearly who sells or what.
func (v verdict) names() bool {
	return slices.ContainsFunc(v.pieces, func(p piece) bool {
		return p.weight >= medium && p.kind != "price" && !isAppeal(p.kind)
	})
}

// listed reports whether most price words stand in an enumeration, as in a
// report on what shops do: 满减、秒杀、红包等.
func (v verdict) listed() bool {
	listed, all := 0, 0
	for _, p := range v.pieces {
		if p.kind != "price" {
			continue
		}
		all++
		before, after := p.in.View[:p.span.Start], p.in.View[p.span.End:]
		if strings.HasSuffix(before, "、") || strings.HasPrefix(after, "、") || strings.HasPrefix(after, "等") || strings.HasPrefix(after, "活动") || quoted(p) {
			listed++
		}
	}
	return 2*listed >= all
}

// judge finds the window of a cluster that is worth most.
func judge(cluster []piece) verdict {
	var best verdict
	for i := range cluster {
		end := i + 1
		for end < len(cluster) && within(cluster[i], cluster[end]) {
			end++
		}
		if v := weigh(cluster[i:end]); v.score > best.score || best.pieces == nil {
			best = v
		}
	}
	return best
}

func within(a, b piece) bool {
	text := a.in.View[a.span.Start:max(b.span.End, a.span.Start)]
	return len(text) <= 2*reach || utf8.RuneCountInString(text) <= 2*reach
}

// weigh adds up distinct pieces; a kind counts at most twice.
func weigh(pieces []piece) verdict {
	v := verdict{pieces: pieces}
	byKind := map[string]int{}
	seen := map[string]bool{}
	for _, p := range pieces {
		if text := dict.Fold(p.text()); !seen[text] {
			seen[text] = true
			byKind[p.kind] = min(byKind[p.kind]+p.weight, max(2*medium, p.weight))
		}
	}
	for kind, n := range byKind {
		switch {
		case kind == shopKind: // a way to buy is both
			v.appeal += n
			v.offer += n
		case isAppeal(kind):
			v.appeal += n
		default:
			v.offer += n
		}
		if kind == "price" {
			v.price = n
		}
		v.score += n
		v.kinds = append(v.kinds, kind)
	}
	slices.Sort(v.kinds)
	return v
}

// quoted reports whether most of what weighs is quoted: somebody else's words are told.
func (v verdict) quoted() bool {
	inside, all := 0, 0
	for _, p := range v.pieces {
		if p.weight >= medium {
			all++
			if quoted(p) {
				inside++
			}
		}
	}
	return 2*inside > all
}

// quoted reports whether a piece stands between quotation marks in its line.
func quoted(p piece) bool {
	line := p.in.Line(p.span.Start)
	before := p.in.View[line.Start:p.span.Start]
	return strings.LastIndex(before, "“") > strings.LastIndex(before, "”") || strings.LastIndex(before, "「") > strings.LastIndex(before, "」")
}
