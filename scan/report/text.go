package report

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// Options say how [Text] looks. The zero value is Chinese, without colour, 80
// columns wide, without findings that are info.
type Options struct {
	Lang scan.Lang
	// Color uses the colours of a terminal.
	Color bool
	// Width is that of the terminal in columns.
	Width int
	// Verbose shows info findings, why findings were lowered, evidence and times.
	Verbose bool
}

const defaultWidth = 80

// section is a draft laid out, with what decides its place.
type section struct {
	name       string
	title      string
	text       string // "" if there is nothing to show
	counts     [scan.Critical + 1]int
	gravest    []string // titles of the rules of the highest severity, at low and above
	level      string   // of review
	incomplete bool
	blank      bool // there is nothing in it to scan
}

// Text writes for an editor with many drafts on the desk: first which of them
// need attention, then each of those with its findings, worst first.
func Text(w io.Writer, drafts iter.Seq[Draft], opt Options) error {
	if opt.Width <= 0 {
		opt.Width = defaultWidth
	}
	var sections []section
	var unread []string
	for d := range drafts {
		if d.Report == nil {
			unread = append(unread, d.Unread)
			continue
		}
		sections = append(sections, newSection(d, opt))
	}
	slices.SortStableFunc(sections, worstFirst)
	p := newPrinter(opt)
	if len(sections) == 0 {
		p.line(plain, p.say("没有扫描任何稿件。", "No draft was scanned."))
	}
	if len(sections) > 1 {
		p.overview(sections)
	}
	p.missed(unread)
	if len(sections) == 0 {
		return p.flush(w)
	}
	n := 0
	for _, s := range sections {
		number := ""
		if len(sections) > 1 {
			if s.text == "" {
				continue
			}
			n++
			number = fmt.Sprintf("%d. ", n)
		}
		p.header(number, s)
		p.WriteString(s.text)
		if err := p.flush(w); err != nil {
			return err
		}
	}
	p.line(plain, p.say("以上由程序提示，供人核实；能否发布由审核人员决定。", "These are hints for people to check; whether to publish is for the reviewers to decide."))
	return p.flush(w)
}

// worstFirst puts the gravest finding first; a draft that was not wholly
// scanned, or has come without its text, stands with those of high severity, for
// nobody knows what it holds.
func worstFirst(a, b section) int {
	if c := cmp.Compare(b.rank(), a.rank()); c != 0 {
		return c
	}
	for s := scan.Critical; s > scan.Info; s-- {
		if c := cmp.Compare(b.counts[s], a.counts[s]); c != 0 {
			return c
		}
	}
	return 0
}

func (s *section) rank() scan.Severity {
	rank := scan.Unset
	for severity, n := range s.counts {
		if n > 0 {
			rank = scan.Severity(severity)
		}
	}
	if s.incomplete || s.blank {
		rank = max(rank, scan.High)
	}
	return rank
}

func newSection(d Draft, opt Options) section {
	r := d.Report
	s := section{name: discreet(d), title: r.Document.Title, level: r.Review.Level, incomplete: len(r.Incomplete) > 0, blank: r.Stats.Bytes == 0}
	shown, worst := 0, scan.Info
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Severity > worst {
			worst, s.gravest = f.Severity, nil
		}
		if f.Severity == worst && worst > scan.Info && !slices.Contains(s.gravest, f.Title) {
			s.gravest = append(s.gravest, f.Title)
		}
		s.counts[f.Severity] += f.Count
		if f.Severity > scan.Info || opt.Verbose {
			shown++
		}
	}
	if shown == 0 && !s.incomplete && !s.blank && s.level == "L1" && !opt.Verbose {
		return s
	}
	p := newPrinter(opt)
	p.draft(r)
	s.text = p.String()
	return s
}

// discreet is the name of a draft without the values that its report masks:
// files are called after those whom they are about.
func discreet(d Draft) string {
	name := d.Name
	for i := range d.Report.Findings {
		f := &d.Report.Findings[i]
		if f.In == nil || !f.Masked {
			continue
		}
		for _, at := range f.Places {
			const shortest = 6 // bytes; shorter ones stand in ordinary words
			value := f.In.Source[at[0]:at[1]]
			if len(value) < shortest || !strings.Contains(name, value) {
				continue
			}
			mask := scan.Stars(value)
			if at == [2]int{f.Start, f.End} {
				mask = f.Text
			}
			name = strings.ReplaceAll(name, value, mask)
		}
	}
	return name
}

// printer writes the parts of the text.
type printer struct {
	page
	opt Options
}

func newPrinter(opt Options) *printer {
	return &printer{page: page{width: opt.Width, color: opt.Color}, opt: opt}
}

// flush writes what was laid out so far.
func (p *printer) flush(w io.Writer) error {
	_, err := io.WriteString(w, p.String())
	p.Reset()
	return err
}

func (p *printer) say(zh, en string) string { return scan.Bilingual{ZH: zh, EN: en}.In(p.opt.Lang) }

// tally is 极高 2  中 1: how many of what, gravest first.
func (p *printer) tally(r *rich, s section) {
	sep := ""
	for severity := scan.Critical; severity > scan.Info; severity-- {
		if n := s.counts[severity]; n > 0 {
			r.add(plain, sep)
			r.add(severityStyle(severity), fmt.Sprintf("%s %d", severity.In(p.opt.Lang), n))
			sep = p.say("，", ", ")
		}
	}
	if s.incomplete {
		r.add(plain, sep)
		r.add(alarm, p.say("未扫描完整", "incomplete"))
		sep = p.say("，", ", ")
	}
	switch {
	case s.blank:
		r.add(plain, sep)
		r.add(alarm, p.say("没有文字", "no text"))
	case sep == "":
		r.add(plain, p.say("未发现需要提示的内容，仍须由人审核", "nothing found to point out, review by a person is still needed"))
	}
}

func (p *printer) overview(sections []section) {
	var quiet []string
	attention, shown := 0, 0
	for _, s := range sections {
		if s.rank() > scan.Info {
			attention++
		}
	}
	p.line(bold, fmt.Sprintf(p.say("共 %d 篇稿件，%d 篇有需要核实的内容。", "%d drafts, %d of them with something to check."), len(sections), attention))
	for _, s := range sections {
		if s.text == "" {
			quiet = append(quiet, s.name)
			continue
		}
		shown++
		var r rich
		r.add(plain, s.name)
		if s.title != "" {
			r.add(plain, "《"+s.title+"》")
		}
		r.add(plain, p.say("：", ": "))
		p.tally(&r, s)
		if len(s.gravest) > 0 {
			r.add(dim, " · "+p.some(s.gravest))
		}
		if s.rank() <= scan.Info && s.level != "L1" { // what it is about raises the level
			r.add(plain, p.say("，", ", ")+p.level(s.level))
		}
		number := fmt.Sprintf("%4d. ", shown)
		p.para(number, strings.Repeat(" ", len(number)), &r)
	}
	if len(quiet) > 0 {
		const most = 30 // names; more of them help nobody
		list := quiet
		var more []string
		if len(list) > most && !p.opt.Verbose {
			list, more = list[:most], []string{p.say("等", "...")}
		}
		p.line(plain, fmt.Sprintf(p.say("未发现需要提示的内容，仍须由人审核（%d 篇）：", "Nothing found to point out, review by a person is still needed (%d):"), len(quiet)))
		p.pack("      ", append(slices.Clip(list), more...))
	}
	p.WriteByte('\n')
}

// some names the first few of a list.
func (p *printer) some(list []string) string {
	const most = 3
	more := ""
	if len(list) > most {
		list, more = list[:most], p.say(" 等", " ...")
	}
	return strings.Join(list, p.say("；", "; ")) + more // titles hold 、 and commas
}

// missed lists what nobody has read, so that nobody takes it for scanned.
func (p *printer) missed(unread []string) {
	for _, why := range unread {
		var r rich
		r.add(alarm, p.say("未能读取", "not read"))
		r.add(plain, p.say("：", ": ")+why)
		p.para("! ", "  ", &r)
	}
	if len(unread) > 0 {
		p.WriteByte('\n')
	}
}

func (p *printer) header(number string, s section) {
	p.line(dim, strings.Repeat("─", p.width))
	var r rich
	r.add(bold, number+s.name)
	if s.title != "" {
		r.add(bold, "《"+s.title+"》")
	}
	r.add(plain, p.say("　", "  "))
	p.tally(&r, s)
	if s.text == "" {
		r.add(plain, p.say("，", ", ")+p.level(s.level))
	}
	p.para("", "   ", &r)
	p.WriteByte('\n')
}
