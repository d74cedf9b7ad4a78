package scan

import (
	"fmt"
	"slices"
	"strings"
)

// Review says which level of review the findings call for, and why. It is a
// suggestion: people decide, and nothing here approves a draft.
type Review struct {
	Level   string   `json:"level"` // L1 to L4
	Reasons []string `json:"reasons"`
	Signers []string `json:"signers"`
	// Gates are the six gates of review with the rules that spoke at each
	// (above info); a gate with an empty list found nothing, which is no approval.
	Gates map[string][]string `json:"gates"`
}

// gates says which families of rules stand at which gate (rules catalogue, 4.2).
var gates = []struct {
	name     string
	families []string
}{
	{"政治关", []string{"PRO", "ESC"}},
	{"法律关", []string{"ADV", "ATT", "MAP", "PII", "MIN", "ENG", "LIC", "LNK"}},
	{"政策关", []string{"INT", "STA"}},
	{"保密关", []string{"CLS", "PII"}},
	{"文字关", []string{"WRD", "FMT", "TTL", "OPN"}},
	{"影像关", []string{"IMG", "MAP"}},
}

// defaultSigners are the people of the three reviews where the profile names none.
var defaultSigners = map[string][]string{
	"L1": {"科室负责人"},
	"L2": {"科室负责人", "分管负责人"},
	"L3": {"科室负责人", "分管负责人", "主要负责人"},
	"L4": {"科室负责人", "分管负责人", "主要负责人"},
}

func (s *Scanner) review(pass *Pass, found []Finding) Review {
	r := Review{Level: "L1", Reasons: []string{}, Gates: map[string][]string{}}
	for _, g := range gates {
		r.Gates[g.name] = []string{}
	}
	worst, byRule := Unset, map[string]Severity{}
	for i := range found {
		f := &found[i]
		if f.Severity <= Info {
			continue
		}
		worst = max(worst, f.Severity)
		byRule[f.Rule] = max(byRule[f.Rule], f.Severity)
		for _, g := range gates {
			if slices.Contains(g.families, Family(f.Rule)) && !slices.Contains(r.Gates[g.name], f.Rule) {
				r.Gates[g.name] = append(r.Gates[g.name], f.Rule)
			}
		}
	}
	switch {
	case worst >= Critical:
		r.Level = "L3"
	case worst >= High:
		r.Level = "L2"
	}
	if worst >= High {
		var rules []string
		for id, sev := range byRule {
			if sev == worst {
				rules = append(rules, id)
			}
		}
		slices.Sort(rules)
		r.Reasons = append(r.Reasons, s.say(
			fmt.Sprintf("有级别为“%s”的提示：%s", worst.In(Chinese), strings.Join(rules, "、")),
			fmt.Sprintf("%s findings: %s", worst, strings.Join(rules, ", "))))
	} else {
		r.Reasons = append(r.Reasons, s.say("没有级别为“高”及以上的提示，按一般信息由人审核", "nothing at high or above; routine review by a person"))
	}
	r.Signers = s.profile.Signers[r.Level]
	if len(r.Signers) == 0 {
		r.Signers = defaultSigners[r.Level]
	}
	return r
}
