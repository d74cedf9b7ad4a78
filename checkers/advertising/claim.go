package advertising

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/scan"
)

//go:embed claims.tsv
var claimTable string

// strongClaim is the category of a claim that tells by itself.
const strongClaim = "strong"

// claimKind is the kind of evidence that a strong claim is for a sale.
const claimKind = "claim"

// claims reports promises of cures and of gains, and what a publisher itself
// earns (ADV-06, 09, 10, 11). A strong claim tells by itself; a weak one needs
// another claim of its rule, or evidence of a sale, near it. Of claims near
// each other the first strong one is told, else the first.
func (d *draft) claims(hits []scan.Hit) {
	hits = outermost(hits)
	for i, h := range hits {
		by := h.Text()
		if h.Term.Category != strongClaim {
			if by = d.second(hits, i); by == "" {
				continue
			}
		}
		if spokenFor(hits, i) {
			continue
		}
		severity := scan.Unset
		if d.told() || quoted(claimPiece(h)) {
			severity = scan.Info
		}
		d.pass.Report(scan.Finding{
			Rule: h.Term.Rule, In: h.In, Span: h.Span, Severity: severity, Confidence: scan.Weak,
			Message:  d.claimMessage(h),
			Evidence: []scan.Evidence{{Kind: "claim", Detail: h.Text()}, {Kind: "near", Detail: by}},
		})
	}
}

// outermost drops claims inside longer ones: 保本 in 保本保息.
func outermost(hits []scan.Hit) []scan.Hit {
	return slices.DeleteFunc(slices.Clone(hits), func(h scan.Hit) bool {
		return slices.ContainsFunc(hits, func(o scan.Hit) bool {
			return o.In == h.In && o.Term.Rule == h.Term.Rule && o.Span.Contains(h.Span) && o.Span != h.Span
		})
	})
}

// spokenFor reports whether a claim near the i-th speaks for it: an earlier one, or
// a strong one for a weak one.
func spokenFor(hits []scan.Hit, i int) bool {
	h := hits[i]
	for j, o := range hits {
		if j == i || !beside(h, o) {
			continue
		}
		if strong := o.Term.Category == strongClaim; strong && h.Term.Category != strongClaim || j < i && strong == (h.Term.Category == strongClaim) {
			return true
		}
	}
	return false
}

// beside reports whether two claims are of one rule and near each other.
func beside(a, b scan.Hit) bool {
	if a.Span.Start > b.Span.Start {
		a, b = b, a
	}
	return a.Term.Rule == b.Term.Rule && near(claimPiece(a), claimPiece(b))
}

// second returns what stands near a weak claim and supports it, "" if nothing does.
func (d *draft) second(hits []scan.Hit, i int) string {
	h := hits[i]
	for _, o := range hits {
		if o.Term.Text != h.Term.Text && beside(h, o) {
			return o.Text()
		}
	}
	for _, p := range d.pieces {
		if p.weight >= medium && !quoted(p) && (isAppeal(p.kind) || p.kind == "price" || p.kind == shopKind) && near(p, claimPiece(h)) && near(claimPiece(h), p) {
			return p.show()
		}
	}
	return ""
}

func claimPiece(h scan.Hit) piece { return piece{in: h.In, span: h.Span} }

func (d *draft) claimMessage(h scan.Hit) string {
	switch word := h.Text(); h.Term.Rule {
	case "ADV-06":
		return d.pass.Say("对药品、医疗、保健作疗效或者安全性的断言、保证（“"+word+"”），请核实", "promises a cure or safety (“"+word+"”)")
	case "ADV-09":
		return d.pass.Say("对投资理财作收益或者保本的承诺（“"+word+"”），请核实", "promises gains or safety of capital (“"+word+"”)")
	case "ADV-10":
		return d.pass.Say("疑似利用公务平台从事营利活动（“"+word+"”），请核实", "the channel itself seems to earn money (“"+word+"”)")
	default:
		return d.pass.Say("疑似商业冠名、赞助信息（“"+word+"”），请核实", "looks like sponsorship (“"+word+"”)")
	}
}

// isCredit keeps the claims of ADV-11 that stand in a short line, as credits do.
func isCredit(h scan.Hit) bool {
	const longest = 200 // bytes
	line := h.In.Line(h.Span.Start)
	return line.Len() <= longest && !strings.HasPrefix(strings.TrimSpace(line.In(h.In.View)), "第")
}
