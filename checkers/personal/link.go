package personal

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// links reads the addresses of links that call or write to somebody: a number
// masked in the text must not stand behind it.
func (r *reader) links() {
	for _, l := range r.text.Links {
		scheme, address, ok := strings.Cut(l.Target.In(r.text.Source), ":")
		if !ok {
			continue
		}
		at := dict.Span{Start: l.Target.Start + len(scheme) + 1, End: l.Target.End}
		address, _, _ = strings.Cut(address, "?")
		at.End = at.Start + len(address)
		switch strings.ToLower(strings.TrimSpace(scheme)) {
		case "tel", "sms":
			r.callLink(l, at)
		case "mailto":
			r.mailLink(l, at)
		}
	}
}

func (r *reader) callLink(l scan.Link, at dict.Span) {
	digits := strings.Map(func(c rune) rune {
		if c < '0' || c > '9' {
			return -1
		}
		return c
	}, at.In(r.text.Source))
	if len(digits) > 11 {
		digits = strings.TrimPrefix(strings.TrimPrefix(digits, "00"), "86")
	}
	if len(digits) != 11 || digits[0] != '1' || digits[1] < '3' || r.facts.examples[digits] || r.contacts[digits] {
		return
	}
	c := r.place(l.Anchor)
	rule, message := "PII-07", r.pass.Say("疑似个人手机号码，写在链接地址中，请核实。", "what looks like a personal mobile number, in the address of a link: please check.")
	if r.contactOf(l.Anchor, c) != "" {
		rule = "PII-07.contact"
	}
	r.reportTarget(rule, at, message, r.say("shape", "拨号链接", "a link that calls"), masked(digits, 3, 4))
}

func (r *reader) mailLink(l scan.Link, at dict.Span) {
	local, host, ok := strings.Cut(at.In(r.text.Source), "@")
	if !ok || local == "" || !privateHosts[strings.ToLower(host)] || strings.Contains(local, "**") || r.officeMailbox(l.Anchor, r.place(l.Anchor)) != "" {
		return
	}
	r.reportTarget("PII-12", at, r.pass.Say("疑似个人电子邮箱，写在链接地址中，请核实。", "what looks like a personal mailbox, in the address of a link: please check."),
		r.say("shape", "邮件链接", "a link that writes"), maskMailbox(local, host))
}

func (r *reader) reportTarget(rule string, at dict.Span, message string, why scan.Evidence, mask string) {
	f := scan.Finding{
		Rule: rule, In: r.text, Target: at, Mask: mask, Message: message, Confidence: scan.Strong, Evidence: []scan.Evidence{why},
		Edits: []scan.Edit{{Start: at.Start, End: at.End, New: mask}},
	}
	r.evidence = f.Evidence
	r.exempt(&f)
	f.Evidence = r.evidence
	r.pass.Report(f)
}
