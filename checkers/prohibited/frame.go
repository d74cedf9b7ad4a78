package prohibited

import (
	"slices"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// frame is an attempt to deceive that is told by its parts, not by words of its own.
type frame struct {
	name  string
	zh    scan.Bilingual
	slots []string // every one must be filled
	links bool     // a link must stand by; else a contact serves too
	words int      // how many different words there must be, one more beside a contact
}

var frames = []frame{
	{"account", zh("冒充银行、平台的账户异常信息", "a message that an account is in trouble"), []string{"you", "who", "event", "call"}, false, 5},
	{"prize", zh("中奖诈骗信息", "a prize that nobody drew"), []string{"who", "event", "prize", "call"}, true, 4},
	{"lure", zh("诱导点击链接的信息", "a lure to open a link"), []string{"what", "call"}, true, 2},
	{"stock", zh("荐股拉群信息", "an invitation to a group of stock tips"), []string{"what", "bait", "call"}, false, 4},
	{"loan", zh("非法放贷广告", "an offer of loans without security"), []string{"what", "bait", "call"}, false, 3},
	{"job", zh("刷单、虚假兼职招揽", "a false offer of work"), []string{"what", "bait", "call"}, false, 3},
}

// filledFrame is a frame and the words that fill it.
type filledFrame struct {
	frame
	parts []part
}

// filled returns the frames whose slots a window fills.
func (c *checker) filled(dictionary *dict.Words, p plain, channels []chance) []filledFrame {
	if !slices.ContainsFunc(channels, func(f chance) bool { return f.role != "price" }) {
		return nil // see reportFrame
	}
	words := c.frames().in(p.text, dict.Span{Start: 0, End: len(p.text)})
	var all []part // as if no word were cut out of others
	for _, x := range words {
		for _, r := range x.term.roles {
			if r.part != official {
				all = append(all, part{role: r, text: x.term.Text})
			}
		}
	}
	if len(fillable(all)) == 0 {
		return nil
	}
	return fillable(partsOf(dictionary, words, p))
}

// fillable returns the frames that parts fill.
func fillable(parts []part) []filledFrame {
	found := map[string][]part{}
	for _, x := range parts {
		found[x.role.trade] = append(found[x.role.trade], x)
	}
	var list []filledFrame
	for _, f := range frames {
		if parts := found[f.name]; fills(f, parts) {
			list = append(list, filledFrame{f, parts})
		}
	}
	return list
}

// reportFrame reports the first of the frames that has its channel.
func reportFrame(pass *scan.Pass, t *scan.Text, list []filledFrame, channels []channel) {
	var link, contact bool
	for _, ch := range channels {
		link = link || ch.kind == "link"
		contact = contact || ch.kind == "contact"
	}
	for _, f := range list {
		if !link && (f.links || !contact || distinct(f.parts) <= f.words) {
			continue
		}
		span := f.parts[0].Span
		for _, x := range f.parts {
			span.End = max(span.End, x.End)
		}
		for _, ch := range channels {
			if ch.kind != "price" {
				span.Start, span.End = min(span.Start, ch.Start), max(span.End, ch.End)
			}
		}
		pass.Report(scan.Finding{
			Rule: "PRO-07", In: t, Span: clauses(t, span), Core: unpadded(t.View, f.parts[0].Span), Severity: scan.Medium, Confidence: scan.Weak, Suppressors: scan.Ban | scan.Police | scan.Mention,
			Evidence: []scan.Evidence{{Kind: "frame", Detail: f.zh.In(pass.Lang)}},
			Message:  pass.Say("疑似"+f.zh.ZH+"，请核实", "looks like "+f.zh.EN+", please check"),
		})
		return
	}
}

// fills reports whether parts fill all slots of the frame, with enough
// different words and none that an office uses.
func fills(f frame, parts []part) bool {
	var slots []string
	for _, x := range parts {
		if x.role.part == official {
			return false
		}
		if !slices.Contains(slots, x.role.part) {
			slots = append(slots, x.role.part)
		}
	}
	return len(slots) == len(f.slots) && distinct(parts) >= f.words
}

// distinct counts different words.
func distinct(parts []part) int {
	var words []string
	for _, x := range parts {
		if !slices.Contains(words, x.text) {
			words = append(words, x.text)
		}
	}
	return len(words)
}
