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

// levels are the names of the levels of review, by number.
var levels = [...]string{"", "L1", "L2", "L3", "L4"}

// review derives the level: critical findings call for L3, high ones and a part
// that was not scanned for L2, and a rule about a subject (ESC) for the level
// that it names.
func review(profile *Profile, lang Lang, found []Finding, incomplete bool) Review {
	say := func(zh, en string) string { return Bilingual{zh, en}.In(lang) }
	r := Review{Reasons: []string{}, Gates: map[string][]string{}}
	for _, g := range gates {
		r.Gates[g.name] = []string{}
	}
	level, worst := 1, Unset
	var gravest, subjects []string
	add := func(list []string, v string) []string {
		if slices.Contains(list, v) {
			return list
		}
		return append(list, v)
	}
	for i := range found {
		f := &found[i]
		if f.level > 0 && f.Suppressed == nil {
			level = max(level, f.level)
			subjects = add(subjects, f.Rule+" "+f.Title)
		}
		if f.Severity <= Info {
			continue
		}
		if f.Severity > worst {
			worst, gravest = f.Severity, nil
		}
		if f.Severity == worst {
			gravest = add(gravest, f.Rule)
		}
		for _, g := range gates {
			if slices.Contains(g.families, Family(f.Rule)) {
				r.Gates[g.name] = add(r.Gates[g.name], f.Rule)
			}
		}
	}
	switch {
	case worst >= Critical:
		level = max(level, 3)
	case worst >= High:
		level = max(level, 2)
	}
	if incomplete {
		level = max(level, 2)
		r.Reasons = append(r.Reasons, say("未扫描完整，未读部分须人工通读", "not wholly scanned: people must read the rest themselves"))
	}
	if worst >= High {
		r.Reasons = append(r.Reasons, say(
			fmt.Sprintf("有级别为“%s”的提示：%s", worst.In(Chinese), strings.Join(gravest, "、")),
			fmt.Sprintf("%s findings: %s", worst, strings.Join(gravest, ", "))))
	}
	if len(subjects) > 0 {
		r.Reasons = append(r.Reasons, say("涉及需提级审核的题材：", "subjects that are signed further up: ")+strings.Join(subjects, say("；", "; ")))
	}
	if len(r.Reasons) == 0 {
		r.Reasons = append(r.Reasons, say("没有级别为“高”及以上的提示，按一般信息由人审核", "nothing at high or above; routine review by a person"))
	}
	r.Level = levels[level]
	r.Signers = profile.Signers[r.Level]
	if len(r.Signers) == 0 {
		r.Signers = defaultSigners[r.Level]
	}
	return r
}
