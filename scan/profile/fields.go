package profile

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/xianshen/xianshen/scan"
)

var (
	ruleID         = regexp.MustCompile(`^[A-Z]{2,5}-\d{2}(\.[a-z][a-z0-9-]*)?$`)
	ruleOrFamily   = regexp.MustCompile(`^[A-Z]{2,5}(-\d{2}(\.[a-z][a-z0-9-]*)?)?$`)
	instrumentID   = regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	host           = regexp.MustCompile(`^([a-z0-9\p{Han}]([a-z0-9\p{Han}-]*[a-z0-9\p{Han}])?\.)+[a-z\p{Han}][a-z0-9\p{Han}-]*$`)
	phoneOrMailbox = regexp.MustCompile(`^([^\s@]+@[^\s@]+\.[^\s@]+|[+\d][\d\-() ]{2,}\d)$`)
)

func isHost(s string) error {
	if !host.MatchString(s) {
		return fmt.Errorf("want a host like www.example.gov.cn, in lower case, without scheme, port and path, not %q", s)
	}
	return nil
}

func isContact(s string) error {
	if !phoneOrMailbox.MatchString(s) {
		return fmt.Errorf("want a phone number or a mailbox, not %q", s)
	}
	return nil
}

// instruments reads the publisher's own regulations, before what cites them.
func (r *reader) instruments(root *yaml.Node, p *scan.Profile) {
	r.known = map[string]scan.Instrument{}
	for _, i := range append(scan.Instruments(), p.Instruments...) {
		r.known[i.ID] = i
	}
	n := child(root, "instruments")
	if n == nil {
		return
	}
	r.items("instruments", n, func(field string, n *yaml.Node) {
		var i scan.Instrument
		r.fields(n, field, map[string]func(string, *yaml.Node){
			"id":      func(f string, n *yaml.Node) { i.ID = r.text(f, n) },
			"name":    func(f string, n *yaml.Node) { i.Name = strings.Trim(r.text(f, n), "《》") },
			"number":  func(f string, n *yaml.Node) { i.Number = r.text(f, n) },
			"version": func(f string, n *yaml.Node) { i.Version = r.text(f, n) },
		})
		switch old, ok := r.known[i.ID]; {
		case !instrumentID.MatchString(i.ID):
			r.fault(n.Line, field+".id", "want lower-case letters, digits and hyphens, not %q", i.ID)
		case ok && old != i:
			r.fault(n.Line, field+".id", "%q is another instrument already", i.ID)
		case i.Name == "":
			r.fault(n.Line, field+".name", "is missing")
		default:
			r.known[i.ID] = i
			p.Instruments = append(p.Instruments, i)
		}
	})
}

// citations reads lists of "instrument article" by rule.
func (r *reader) citations(field string, n *yaml.Node, p *scan.Profile) {
	r.pairs(field, n, func(k, v *yaml.Node) {
		f := join(field, k.Value)
		if !ruleOrFamily.MatchString(k.Value) {
			r.fault(k.Line, f, "want a rule like PII-07 or PII-07.contact, or a family like PII")
		} else {
			r.exists(k, f)
		}
		var list []scan.Cite
		r.items(f, v, func(f string, n *yaml.Node) {
			id, article, _ := strings.Cut(r.text(f, n), " ")
			if id == "" {
				return
			}
			if _, ok := r.known[id]; !ok {
				r.fault(n.Line, f, "instrument %q is not known", id)
				return
			}
			list = append(list, scan.Cite{Instrument: id, Article: strings.TrimSpace(article)})
		})
		p.Citations[k.Value] = list
	})
}

func (r *reader) severities(field string, n *yaml.Node, p *scan.Profile) {
	r.pairs(field, n, func(k, v *yaml.Node) {
		f := join(field, k.Value)
		if !ruleID.MatchString(k.Value) {
			r.fault(k.Line, f, "want a rule like PII-07 or PII-07.contact")
		} else {
			r.exists(k, f)
		}
		s := r.text(f, v)
		if s == "" {
			return
		}
		severity, err := scan.ParseSeverity(s)
		if err != nil {
			r.fault(v.Line, f, "%v", err)
			return
		}
		p.Severities[k.Value] = severity
	})
}

// exists reports a rule that nobody has; a parent or a family stands for its rules.
func (r *reader) exists(n *yaml.Node, field string) {
	if r.rules != nil && !slices.ContainsFunc(r.rules, func(id string) bool {
		return id == n.Value || scan.Parent(id) == n.Value || scan.Family(id) == n.Value
	}) {
		r.fault(n.Line, field, "there is no such rule")
	}
}

func (r *reader) signers(field string, n *yaml.Node, p *scan.Profile) {
	r.pairs(field, n, func(k, v *yaml.Node) {
		f := join(field, k.Value)
		switch k.Value {
		case "L1", "L2", "L3", "L4":
		default:
			r.fault(k.Line, f, "want L1, L2, L3 or L4")
			return
		}
		p.Signers[k.Value] = r.add(f, v, nil, nil)
	})
}

func (r *reader) accounts(field string, n *yaml.Node, p *scan.Profile) {
	p.Accounts = p.Accounts[:len(p.Accounts):len(p.Accounts)]
	r.items(field, n, func(field string, n *yaml.Node) {
		var a scan.OwnAccount
		r.fields(n, field, map[string]func(string, *yaml.Node){
			"name":     func(f string, n *yaml.Node) { a.Name = r.text(f, n) },
			"platform": func(f string, n *yaml.Node) { a.Platform = r.text(f, n) },
			"org":      func(f string, n *yaml.Node) { a.Org = r.text(f, n) },
			"opened":   func(f string, n *yaml.Node) { a.Opened = r.date(f, n, "2006-01-02", "2024-03-01") },
			"filed":    func(f string, n *yaml.Node) { a.Filed = r.date(f, n, "2006-01-02", "2024-03-01") },
		})
		r.want(n, field, "name", a.Name)
		r.want(n, field, "platform", a.Platform)
		p.Accounts = append(p.Accounts, a)
	})
}

func (r *reader) planned(field string, n *yaml.Node, p *scan.Profile) {
	p.Planned = p.Planned[:len(p.Planned):len(p.Planned)]
	r.items(field, n, func(field string, n *yaml.Node) {
		var item scan.Planned
		r.fields(n, field, map[string]func(string, *yaml.Node){
			"title":  func(f string, n *yaml.Node) { item.Title = r.text(f, n) },
			"by":     func(f string, n *yaml.Node) { item.By = r.date(f, n, "2006-01-02", "2024-03-01") },
			"repost": func(f string, n *yaml.Node) { item.Repost = r.yes(f, n) },
		})
		r.want(n, field, "title", item.Title)
		r.want(n, field, "by", item.By)
		p.Planned = append(p.Planned, item)
	})
}

// want reports a key that a mapping lacks.
func (r *reader) want(n *yaml.Node, field, key, value string) {
	if value == "" && n.Kind == yaml.MappingNode && child(n, key) == nil {
		r.fault(n.Line, join(field, key), "is missing")
	}
}

func (r *reader) duties(field string, n *yaml.Node, d *scan.Duties) {
	days := func(into *int) func(string, *yaml.Node) {
		return func(f string, n *yaml.Node) { *into = r.days(f, n) }
	}
	r.fields(n, field, map[string]func(string, *yaml.Node){
		"update_days":    days(&d.UpdateDays),
		"updates_a_week": days(&d.UpdatesAWeek),
		"idle_days":      days(&d.IdleDays),
		"event_days":     days(&d.EventDays),
		"notice_days":    days(&d.NoticeDays),
		"filing_days":    days(&d.FilingDays),
		"reply_days": func(f string, n *yaml.Node) {
			d.ReplyDays = nil
			r.items(f, n, func(f string, n *yaml.Node) { d.ReplyDays = append(d.ReplyDays, r.days(f, n)) })
		},
		"report_by": func(f string, n *yaml.Node) { d.ReportBy = r.date(f, n, "01-02", "01-31") },
	})
}

// key reads the secret of fingerprints. A short one can be guessed, and with
// it the numbers behind the fingerprints.
func (r *reader) key(field string, n *yaml.Node) []byte {
	const least = 16 // bytes
	s := r.text(field, n)
	if s != "" && len(s) < least {
		r.fault(n.Line, field, "want %d bytes and more", least)
	}
	return []byte(s)
}
