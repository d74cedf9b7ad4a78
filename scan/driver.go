package scan

import (
	"fmt"
	"slices"

	"github.com/xianshen/xianshen/dict"
)

// accept checks what a checker reports and completes it: the rule's own data,
// the severity, the stance, the place in the source.
func (p *Pass) accept(f *Finding) error {
	rule, ok := p.checker.rules[f.Rule]
	if !ok {
		return fmt.Errorf("reported a finding of rule %q, which is not its own", f.Rule)
	}
	f.Checker = p.checker.Name
	f.Title = rule.Title.In(p.Lang)
	f.Category = orElse(f.Category, Parent(f.Rule))
	if f.Severity == Unset {
		f.Severity = rule.Severity
	}
	if s, ok := lookup(p.Profile.Severities, f.Rule, Parent); ok {
		f.Severity = s
	}
	f.Message = orElse(f.Message, f.Title)
	f.Suggestion = orElse(f.Suggestion, rule.Advice.In(p.Lang))
	f.Masked = rule.Sensitive || len(f.Secrets) > 0
	f.sensitive = f.Masked
	f.private, f.level = rule.Private, rule.Level
	f.Basis = p.checker.citations(p.Profile, rule)
	if f.In == nil {
		return nil
	}
	if f.Target != (dict.Span{}) {
		if f.Target.Len() <= 0 || !onRunes(f.In.Source, f.Target) {
			return fmt.Errorf("rule %s reported the target [%d,%d) of %s, which does not lie between runes", f.Rule, f.Target.Start, f.Target.End, f.In.Field)
		}
		f.Field, f.Start, f.End = f.In.Field, f.Target.Start, f.Target.End
		return nil
	}
	if f.Span.Len() <= 0 || !onRunes(f.In.View, f.Span) {
		return fmt.Errorf("rule %s reported [%d,%d) of %s, which does not lie between runes", f.Rule, f.Span.Start, f.Span.End, f.In.Field)
	}
	if core := f.Core; core != (dict.Span{}) && (!f.Span.Contains(core) || !onRunes(f.In.View, core)) {
		return fmt.Errorf("rule %s reported a core [%d,%d) of %s that does not lie in its span", f.Rule, core.Start, core.End, f.In.Field)
	}
	at := f.In.SourceSpan(f.Span)
	if at.Len() <= 0 || !onRunes(f.In.Source, at) {
		return fmt.Errorf("rule %s: the parser maps [%d,%d) of %s to [%d,%d), which does not lie between runes", f.Rule, f.Span.Start, f.Span.End, f.In.Field, at.Start, at.End)
	}
	f.Field, f.Start, f.End = f.In.Field, at.Start, at.End
	var edits []Edit
	for _, e := range f.Edits {
		span := dict.Span{Start: e.Start, End: e.End}
		if span.Len() < 0 || !onRunes(f.In.View, span) {
			return fmt.Errorf("rule %s reported an edit of [%d,%d) of %s, which does not lie between runes", f.Rule, e.Start, e.End, f.In.Field)
		}
		edits = f.In.appendEdits(edits, e)
	}
	f.Edits = edits
	if err := f.acceptMore(); err != nil {
		return err
	}
	p.lower(f, rule)
	return nil
}

// acceptMore maps the further places of a finding to the source and adds their edits.
func (f *Finding) acceptMore() error {
	if len(f.More) == 0 {
		return nil
	}
	f.Edits = slices.Grow(f.Edits, len(f.More))
	for i := range f.More {
		part := &f.More[i]
		if part.Span.Len() <= 0 || !onRunes(f.In.View, part.Span) {
			return fmt.Errorf("rule %s reported a part [%d,%d) of %s, which does not lie between runes", f.Rule, part.Span.Start, part.Span.End, f.In.Field)
		}
		part.source = f.In.SourceSpan(part.Span)
		if part.source.Len() <= 0 || !onRunes(f.In.Source, part.source) {
			return fmt.Errorf("rule %s: the parser maps the part [%d,%d) of %s to [%d,%d), which does not lie between runes", f.Rule, part.Span.Start, part.Span.End, f.In.Field, part.source.Start, part.source.End)
		}
		f.Edits = f.In.appendEdits(f.Edits, Edit{Start: part.Span.Start, End: part.Span.End, New: part.New})
	}
	return nil
}

// lower applies the suppressors.
func (p *Pass) lower(f *Finding, rule *Rule) {
	asked := rule.Suppressors
	if f.Suppressors != 0 {
		asked = f.Suppressors
	}
	if asked&NoSuppressors != 0 || f.Severity <= Info {
		return
	}
	core := f.Core
	if core == (dict.Span{}) {
		core = f.Span
	}
	by, cue := p.Stance(f.In, core, asked)
	if by == 0 {
		return
	}
	f.Suppressed = &Suppressed{By: by.Name(), Severity: f.Severity}
	f.Severity = Info
	f.Evidence = append(f.Evidence, Evidence{Kind: by.Name(), Detail: p.Say("语境："+cue, "context: "+cue)})
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// compiled is a checker with its rules and citations resolved.
type compiled struct {
	runes *runeSet // that it asks for; nil for none
	*Checker
	rules       map[string]*Rule
	instruments map[string]Instrument
}

func (c *compiled) citations(profile *Profile, rule *Rule) []Basis {
	own, _ := lookup(profile.Citations, rule.ID, Parent, Family)
	list := make([]Basis, 0, len(own)+len(rule.Basis))
	for _, cite := range append(slices.Clip(own), rule.Basis...) {
		list = append(list, c.instruments[cite.Instrument].basis(cite.Article))
	}
	return list
}
