package prohibited

import (
	"cmp"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Distances in bytes, three a Han character. Messages often have no
// punctuation, so distance says more than sentences do.
const (
	offerReach = 210 // how far around an anchor an offer is looked for
	wordGap    = 105 // between two words of one offer
	shortLine  = 72  // a line this short belongs with its neighbours
	maxWindow  = 1800
)

// offers reports offers of forbidden trades (PRO-05, PRO-07).
func (c *checker) offers(pass *scan.Pass, t *scan.Text, hits []scan.Hit) {
	for _, w := range offerWindows(t, anchors(t, hits)) {
		p := c.variants().plain(t.View, w)
		shapes := c.channelShapes(p)
		offers := c.gather(pass.Words(), p, shapes)
		filled := c.filled(pass.Words(), p, shapes)
		if len(offers) == 0 && len(filled) == 0 {
			continue
		}
		channels := findChannels(p, shapes)
		told := false
		for _, o := range offers {
			told = c.reportOffer(pass, t, p, o, channels) || told
		}
		if !told {
			reportFrame(pass, t, filled, channels)
		}
	}
}

// anchors are the places where an offer may be: words that wake the checker,
// contacts and web addresses.
func anchors(t *scan.Text, hits []scan.Hit) []dict.Span {
	var list []dict.Span
	for _, h := range hits {
		if h.Trigger == "contact" || h.Term != nil && strings.Contains(h.Term.Category, ".") {
			list = append(list, h.Span)
		}
	}
	for _, d := range t.DigitRuns() {
		if mobile := d.In(t.View); len(mobile) == 11 && mobile[0] == '1' && mobile[1] >= '3' {
			list = append(list, d)
		}
	}
	for _, a := range t.Addresses() {
		if !isOffice(a.Host) {
			list = append(list, a.Span)
		}
	}
	slices.SortFunc(list, func(a, b dict.Span) int { return cmp.Compare(a.Start, b.Start) })
	return list
}

// offerWindows returns the stretches around the anchors, those that meet joined.
func offerWindows(t *scan.Text, anchors []dict.Span) []dict.Span {
	var list []dict.Span
	for _, a := range anchors {
		w := offerWindow(t, a)
		if n := len(list); n > 0 && w.Start <= list[n-1].End {
			if w.End <= list[n-1].Start+maxWindow {
				list[n-1].End = max(list[n-1].End, w.End)
				continue
			}
			w.Start = max(w.Start, list[n-1].End)
		}
		list = append(list, w)
	}
	return list
}

// offerWindow returns the window around an anchor: its line, with the lines
// beside it where it is short, no further than offerReach.
func offerWindow(t *scan.Text, at dict.Span) dict.Span {
	near := dict.Span{Start: onRune(t.View, max(0, at.Start-offerReach)), End: onRune(t.View, min(len(t.View), at.End+offerReach))}
	before, after := t.View[near.Start:at.Start], t.View[at.End:near.End]
	start, end := strings.LastIndexByte(before, '\n'), strings.IndexByte(after, '\n')
	if start >= 0 && end >= 0 && len(before)-start+at.Len()+end < shortLine {
		start = strings.LastIndexByte(before[:start], '\n')
		if next := strings.IndexByte(after[end+1:], '\n'); next >= 0 {
			end += 1 + next
		} else {
			end = -1
		}
	}
	near.Start += start + 1
	if end >= 0 {
		near.End = at.End + end
	}
	// What a page hides stands line by line in the view, from wherever it was.
	if veiled(t, at.Start) {
		if b := t.Block(at.Start); b.Contains(at) {
			near.Start, near.End = max(near.Start, b.Start), min(near.End, b.End)
		}
	}
	return near
}

// part is a word of an offer.
type part struct {
	dict.Span
	role role
	text string
}

// partsOf returns the words of a window by trade and place. A word that lies
// inside a longer one of its trade is not counted beside it.
func partsOf(dictionary *dict.Words, found []word, p plain) []part {
	var parts []part
	loose := bare(p.text) // without punctuation nobody can tell where words begin
	for _, x := range found {
		cut := straddles(dictionary, p.view, p.span(x.Start, x.End), x.term)
		for _, r := range x.term.roles {
			if cut && (r.part == official || !loose && r.part != bait) {
				continue
			}
			at := p.span(x.Start, x.End)
			if r.part == ware && spelledApart(at.In(p.view)) {
				r.part = act
			}
			parts = append(parts, part{at, r, x.term.Text})
		}
	}
	sortParts(parts)
	kept := parts[:0]
	for _, x := range parts {
		if n := len(kept); n == 0 || kept[n-1].role.trade != x.role.trade || !kept[n-1].Contains(x.Span) {
			kept = append(kept, x)
		}
	}
	return kept
}

// spelledApart reports whether marks stand between the Han characters of a word
// (毕*业*证): nobody writes it so who has nothing to hide.
func spelledApart(word string) bool {
	inside := word[:len(strings.TrimRight(word, apartMarks))]
	for i := range inside {
		if strings.IndexByte(apartMarks, inside[i]) >= 0 && isHanBefore(inside, i) {
			return true
		}
	}
	return false
}

const apartMarks = "*#^+~_@$%&"

func sortParts(parts []part) {
	slices.SortStableFunc(parts, func(a, b part) int {
		return cmp.Or(cmp.Compare(a.role.trade, b.role.trade), cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
}

// offer is what stands together about one trade.
type offer struct {
	trade string
	parts []part
}

// liveTrades are the trades of which a window has a word that is more than a
// bait, or several baits.
func liveTrades(parts []part) map[string]bool {
	weight := map[string]int{}
	for _, x := range parts {
		if x.role.part != official {
			weight[x.role.trade] += weights[x.role.part]
		}
	}
	live := map[string]bool{}
	for trade, w := range weight {
		if w >= 2 {
			live[trade] = true
		}
	}
	return live
}

// promising reports whether the words of a window could weigh enough, if none
// of them were cut out of others, all shapes fitted and nothing spoke against.
func promising(found []word, shapes, channels []chance, p plain) bool {
	least := 6 // as reportOffer wants
	for _, f := range channels {
		if f.role != "price" {
			least = 4
		}
	}
	if bare(p.text) {
		least -= 2
	}
	trades := map[string]*offer{}
	add := func(r role, text string) {
		o := trades[r.trade]
		if o == nil {
			o = &offer{}
			trades[r.trade] = o
		}
		if r.part != official {
			o.parts = append(o.parts, part{role: r, text: text})
		}
	}
	for _, x := range found {
		for _, r := range x.term.roles {
			add(r, x.term.Text)
		}
	}
	for _, f := range shapes {
		add(roles(f.role)[0], f.text)
	}
	for _, o := range trades {
		if count, score := o.tally(); count[act]+count[ware] > 0 && score >= least {
			return true
		}
	}
	return false
}

// gather finds the words of a window and joins those of one trade that stand
// near each other.
func (c *checker) gather(dictionary *dict.Words, p plain, channels []chance) []offer {
	found := c.trade().in(p.text, dict.Span{Start: 0, End: len(p.text)})
	if len(found) == 0 {
		return nil
	}
	shapes := c.forms().possible(p.text)
	if !promising(found, shapes, channels, p) {
		return nil
	}
	parts := partsOf(dictionary, found, p)
	lively := liveTrades(parts)
	for _, f := range shapes {
		role := roles(f.role)[0]
		if !lively[role.trade] {
			continue
		}
		for _, m := range f.matches(p.text) {
			parts = append(parts, part{p.span(m[0], m[1]), role, f.text})
		}
	}
	sortParts(parts)
	var list []offer
	end := 0 // of the last offer's words
	for i, x := range parts {
		if !lively[x.role.trade] {
			continue
		}
		if i > 0 && parts[i-1].role == x.role && parts[i-1].Overlaps(x.Span) {
			parts[i].End = max(x.End, parts[i-1].End) // a form over words already counted
			continue
		}
		n := len(list)
		if n == 0 || list[n-1].trade != x.role.trade || x.Start-end > wordGap {
			list = append(list, offer{trade: x.role.trade})
			n, end = n+1, 0
		}
		end = max(end, x.End)
		list[n-1].parts = append(list[n-1].parts, x)
	}
	return list
}

// tally counts the different words of each part and weighs them.
func (o *offer) tally() (count map[string]int, score int) {
	count, seen := map[string]int{}, map[string]bool{}
	for _, x := range o.parts {
		if !seen[x.text] {
			seen[x.text] = true
			count[x.role.part]++
		}
	}
	for part, n := range count {
		switch part {
		case bait:
			n = min(n, maxBaits)
		case ware:
			n = min(n, maxWares)
		}
		score += n * weights[part]
	}
	return count, score
}

// extent is where the words stand that the offer rests on, and the first of them.
func (o *offer) extent() (all, first dict.Span) {
	for _, x := range o.parts {
		if x.role.part != act && x.role.part != ware {
			continue
		}
		if all.End == 0 {
			all, first = x.Span, x.Span
		}
		all.End = max(all.End, x.End)
	}
	return all, first
}

// reportOffer reports an offer whose words and channel weigh enough.
func (c *checker) reportOffer(pass *scan.Pass, t *scan.Text, p plain, o offer, channels []channel) bool {
	count, score := o.tally()
	if count[act]+count[ware] == 0 {
		return false
	}
	span, core := o.extent()
	for _, x := range o.parts {
		if x.role.part == bait {
			span.Start, span.End = min(span.Start, x.Start), max(span.End, x.End)
		}
	}
	var ch channel
	for _, x := range channels {
		if x.Start-span.End <= offerReach && span.Start-x.End <= offerReach && (ch.kind == "" || ch.kind == "price") {
			ch = x
		}
	}
	if bare(p.text) {
		score += 2
	}
	if ch.kind == "price" && count[act] < 2 { // everything has a price
		ch = channel{}
	}
	tr := trades[o.trade]
	severity := scan.Unset
	switch {
	case ch.kind != "" && count[act] > 0 && score >= 8:
		severity = tr.reachable
	case (ch.kind == "contact" || ch.kind == "link") && (score >= tr.least || count[act] > 0 && score >= 4):
		severity = scan.Medium
	case count[act] > 0 && score >= 8:
		severity = tr.clear
	case count[act] > 0 && score >= 6:
		severity = scan.Medium
	default:
		return false
	}
	var suppressors scan.Suppressors // the rule's, unless there is more than words
	if ch.kind == "contact" || ch.kind == "link" {
		suppressors = scan.Ban | scan.Police | scan.Mention
	}
	evidence := []scan.Evidence{{Kind: "trade", Detail: tr.name.In(pass.Lang)}}
	if ch.kind != "" {
		span.Start, span.End = min(span.Start, ch.Start), max(span.End, ch.End)
		evidence = append(evidence, scan.Evidence{Kind: "channel", Detail: channelNames[ch.kind].In(pass.Lang)})
	}
	span = clauses(t, span)
	core.Start, core.End = max(core.Start, span.Start), min(core.End, span.End) // a form may begin with a space
	pass.Report(scan.Finding{
		Rule: tr.rule, In: t, Span: span, Core: core, Severity: severity, Confidence: scan.Strong, Evidence: evidence, Suppressors: suppressors,
		Message: pass.Say("疑似"+tr.name.ZH+"类的招揽信息，请核实", "looks like an offer of "+tr.name.EN+", please check"),
	})
	return true
}

// bare reports whether a window has no punctuation at all, as messages that
// are to slip through filters often have none and drafts hardly ever.
func bare(folded string) bool {
	const least = 12
	n := 0
	for i, r := range folded {
		switch r {
		case '。', ',', '、', ';', '!', '?', '(', ')', '“', '”', '《', '》', '|', '\t', '\n':
			return false
		case ':':
			if !strings.HasPrefix(folded[i:], "://") {
				return false
			}
		}
		n++
	}
	return n >= least
}

var channelNames = map[string]scan.Bilingual{
	"contact": zh("附有联系方式", "with a contact"),
	"link":    zh("附有网址", "with a link"),
	"price":   zh("附有价格", "with a price"),
}

// clauses widens a span to its clauses, where they are short.
func clauses(t *scan.Text, at dict.Span) dict.Span {
	const most = 36
	if c := t.Clause(at.Start); at.Start-c.Start <= most {
		at.Start = c.Start
	}
	if c := t.Clause(at.End - 1); c.End-at.End <= most && c.End > at.End {
		at.End = c.End
	}
	return unpadded(t.View, at)
}

// unpadded takes the blanks off both ends; some terms begin with one ( pt 船长).
func unpadded(view string, at dict.Span) dict.Span {
	text := at.In(view)
	left := strings.TrimLeft(text, " \t　")
	at.Start += len(text) - len(left)
	at.End = at.Start + len(strings.TrimRight(left, " \t　"))
	return at
}
