package scan

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/xianshen/xianshen/dict"
)

// Scanner scans documents. It is immutable and safe for concurrent use;
// changed lists make a new Scanner.
type Scanner struct {
	checkers []*compiled
	parsers  map[string]Parser
	profile  *Profile
	words    *dict.Words
	lang     Lang
	reveal   bool
	timings  bool
	clock    func() time.Time
	versions map[string]string

	matcher *dict.Matcher
	owners  []owner   // by pattern
	allows  bool      // there are allow-phrases
	looked  *runeSet  // what checkers look at rune by rune
	scratch sync.Pool // of *scratch
}

// owner says whose a pattern is.
type owner struct {
	checker int // index into checkers; -1 for an allow-phrase
	term    *dict.Term
	trigger *Trigger
	allow   *dict.Allow
}

// Option sets up a Scanner.
type Option func(*settings)

type settings struct {
	Scanner
	lexicons []*dict.Lexicon
	allow    []dict.Allow
	seg      dict.Segmenter
}

// WithParser adds a format of Document.Format.
func WithParser(format string, parse Parser) Option {
	return func(s *settings) { s.parsers[format] = parse }
}

// WithProfile says who publishes.
func WithProfile(p *Profile) Option { return func(s *settings) { s.profile = p } }

// WithLexicon adds the publisher's own terms. Terms for a known rule support
// that rule; others make a rule of their own.
func WithLexicon(l *dict.Lexicon) Option {
	return func(s *settings) { s.lexicons = append(s.lexicons, l) }
}

// WithAllow protects phrases: what lies inside one is not reported.
func WithAllow(list []dict.Allow) Option {
	return func(s *settings) { s.allow = append(s.allow, list...) }
}

// WithSegmenter replaces the embedded word list.
func WithSegmenter(seg dict.Segmenter) Option { return func(s *settings) { s.seg = seg } }

// WithLang sets the language of messages.
func WithLang(l Lang) Option { return func(s *settings) { s.lang = l } }

// WithReveal shows personal and secret values instead of masking them.
func WithReveal() Option { return func(s *settings) { s.reveal = true } }

// WithTimings puts into Stats.PhasesNS where the time of each scan went.
func WithTimings() Option { return func(s *settings) { s.timings = true } }

// WithClock sets what stands for the publish time of documents that have none; the default is time.Now.
func WithClock(now func() time.Time) Option { return func(s *settings) { s.clock = now } }

// WithVersion adds an entry to the versions of reports.
func WithVersion(name, version string) Option {
	return func(s *settings) { s.versions[name] = version }
}

// New makes a Scanner. It validates the checkers and compiles their terms.
func New(checkers []*Checker, opts ...Option) (*Scanner, error) {
	set := settings{Scanner: Scanner{parsers: map[string]Parser{}, profile: &Profile{}, clock: time.Now, versions: map[string]string{}}}
	for _, o := range opts {
		o(&set)
	}
	set.lexicons = append(slices.Clip(set.profile.Lexicons), set.lexicons...)
	set.allow = append(slices.Clip(set.profile.Allow), set.allow...)
	checkers, err := forPublisher(checkers, set.profile)
	if err != nil {
		return nil, err
	}
	if len(set.lexicons) > 0 {
		lex, err := lexiconChecker(checkers, set.lexicons)
		if err != nil {
			return nil, err
		}
		checkers = append(checkers[:len(checkers):len(checkers)], lex)
	}
	if err := Validate(checkers); err != nil {
		return nil, err
	}
	s := &set.Scanner
	s.words = dict.NewWords(set.seg)
	for _, l := range set.lexicons {
		s.versions["lexicon "+l.Name] = l.Version
	}
	table, errs := instrumentTable(checkers, s.profile)
	if len(errs) > 0 {
		return nil, errs[0]
	}
	if err := checkProfile(s.profile, table); err != nil {
		return nil, err
	}
	size := len(set.allow)
	for _, c := range checkers {
		size += len(c.Terms)
		for _, t := range c.Triggers {
			size += len(t.Phrases)
		}
	}
	patterns := make([]dict.Pattern, 0, size)
	s.owners = make([]owner, 0, size)
	add := func(o owner, text string, gap bool) {
		patterns = append(patterns, dict.Pattern{Text: text, Gap: gap})
		s.owners = append(s.owners, o)
	}
	var asked []string
	for i, c := range checkers {
		cc := &compiled{Checker: c, rules: map[string]*Rule{}, instruments: table}
		for j := range c.Rules {
			cc.rules[c.Rules[j].ID] = &c.Rules[j]
		}
		maps.Copy(cc.rules, c.borrowed)
		if c.Runes != "" {
			cc.runes = newRuneSet(c.Runes)
			asked = append(asked, c.Runes)
		}
		s.checkers = append(s.checkers, cc)
		for j := range c.Terms {
			t := &c.Terms[j]
			add(owner{checker: i, term: t}, t.Text, t.Gap)
		}
		for j := range c.Triggers {
			for _, phrase := range c.Triggers[j].Phrases {
				add(owner{checker: i, trigger: &c.Triggers[j]}, phrase, c.Triggers[j].Gap)
			}
		}
	}
	s.looked = newRuneSet(asked...)
	s.allows = len(set.allow) > 0
	for i := range set.allow {
		add(owner{checker: -1, allow: &set.allow[i]}, set.allow[i].Phrase, false)
	}
	if s.matcher, err = dict.Compile(patterns); err != nil {
		return nil, fmt.Errorf("compile terms: %w", err)
	}
	s.scratch.New = func() any { return new(scratch) }
	return s, nil
}

// forPublisher makes the checkers that differ by publisher.
func forPublisher(checkers []*Checker, p *Profile) ([]*Checker, error) {
	list := slices.Clone(checkers)
	for i, c := range list {
		if c == nil || c.For == nil {
			continue
		}
		own, err := c.For(p)
		if err != nil {
			return nil, fmt.Errorf("profile %s: %w", p.Name, err)
		}
		list[i] = own
	}
	return list, nil
}

// checkProfile reports citations of unknown instruments.
func checkProfile(p *Profile, table map[string]Instrument) error {
	for rule, cites := range p.Citations {
		for _, c := range cites {
			if _, ok := table[c.Instrument]; !ok {
				return fmt.Errorf("profile %s: %s cites unknown instrument %q", p.Name, rule, c.Instrument)
			}
		}
	}
	return nil
}

// Rules returns the rules of all checkers, in order.
func (s *Scanner) Rules() []Rule {
	var list []Rule
	for _, c := range s.checkers {
		list = append(list, c.Rules...)
	}
	return list
}

// Scan reads one document. The error is that of ctx; what could not be scanned
// for other reasons stands in Report.Incomplete.
func (s *Scanner) Scan(ctx context.Context, doc Document) (*Report, error) {
	start := time.Now()
	report := &Report{
		Schema:     SchemaVersion,
		Document:   DocumentRef{ID: doc.ID, Title: doc.Title},
		Findings:   []Finding{},
		Incomplete: []Incomplete{},
		Versions:   s.versions,
	}
	pass := &Pass{Document: &doc, Now: s.clock(), Profile: s.profile, Lang: s.lang, words: s.words, allowed: allowed{}, report: report}
	if t, err := ParseTime(doc.PublishTime); err == nil {
		pass.Now = t
	} else if doc.PublishTime != "" {
		report.incomplete("", "", s.say(fmt.Sprintf("发布时间 %q 既不是 RFC 3339 格式，也不是“年-月-日”，已按当前时间扫描", doc.PublishTime), err.Error()+"; scanned as of now"))
	}
	watch := stopwatch{on: s.timings, last: start, into: &report.Stats}
	pass.Texts = s.texts(&doc, report)
	watch.lap("parse")
	work := s.scratch.Get().(*scratch)
	defer s.release(work)
	hits, err := s.find(ctx, pass, work)
	if err != nil {
		return nil, err
	}
	watch.lap("match")
	pass.Kind = kindOf(&doc, pass.Text("body"))
	watch.lap("kind")
	for i, c := range s.checkers {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		pass.checker, pass.hits, pass.found, pass.errs = c, hits[i], nil, nil
		s.run(ctx, pass, report)
		pass.sofar = append(pass.sofar, pass.found...)
		watch.lap(c.Name)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	s.finish(report, pass.sofar)
	watch.lap("report")
	report.Stats.DurationNS = time.Since(start).Nanoseconds()
	return report, nil
}

// texts makes a Text of every field and parses those that have a format.
func (s *Scanner) texts(doc *Document, report *Report) []*Text {
	var texts []*Text
	for _, f := range doc.fields() {
		report.Stats.Bytes += len(f.text)
		t := newText(f.name, f.text)
		t.looked = s.looked
		t.look()
		if at := t.survey.invalid; at < len(f.text) {
			report.incomplete(f.name, "", s.say(
				fmt.Sprintf("第%d行有无效的 UTF-8 字节（字节偏移 %d），其周围的文字可能未被识别", 1+strings.Count(f.text[:at], "\n"), at),
				fmt.Sprintf("line %d has invalid UTF-8 (byte offset %d); text around it may not be recognised", 1+strings.Count(f.text[:at], "\n"), at)))
		}
		if f.format != "" && f.format != "text" {
			parse, ok := s.parsers[f.format]
			if !ok {
				report.incomplete(f.name, "", s.say("没有能读取此格式的解析器："+f.format+"，已按纯文本扫描", "no parser for format "+f.format+", scanned as plain text"))
			} else if parsed, err := parse(f.text); err != nil {
				report.incomplete(f.name, "", s.say("解析失败，已按纯文本扫描：", "could not be parsed, scanned as plain text: ")+err.Error())
			} else {
				t.View, t.runs, t.blocks, t.Links = parsed.View, parsed.Runs, parsed.Blocks, parsed.Links
				t.blocked, t.parsed, t.surveyed = true, true, false
			}
		}
		texts = append(texts, t)
	}
	return texts
}

func (s *Scanner) say(zh, en string) string { return Bilingual{zh, en}.In(s.lang) }

// scratch is memory that one scan after another works in.
type scratch struct {
	matches []dict.Match
	hits    []Hit // of all checkers, each one's in a row
	counts  []int // of hits by checker
}

// release gives the memory back, without what it pointed to. What one huge
// text took is not kept.
func (s *Scanner) release(w *scratch) {
	const most = 4096 // hits
	if cap(w.hits) > most {
		w.matches, w.hits = nil, nil
	}
	clear(w.hits)
	s.scratch.Put(w)
}

// find runs the matcher over every text and deals the hits out to the checkers.
func (s *Scanner) find(ctx context.Context, pass *Pass, work *scratch) ([][]Hit, error) {
	hits := make([][]Hit, len(s.checkers))
	free := work.hits
	for _, t := range pass.Texts {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		work.matches = s.matcher.AppendMatches(work.matches[:0], t.View)
		s.readAllowed(pass, t, work.matches)
		free = s.makeRoom(hits, work, free)
		for _, m := range work.matches {
			o := &s.owners[m.Pattern]
			h := Hit{In: t, Span: dict.Span{Start: m.Start, End: m.End}, Term: o.term}
			switch {
			case o.allow != nil:
				continue
			case o.trigger != nil:
				h.Trigger, h.Tag = o.trigger.Name, o.trigger.Tag
				if !s.words.Keeps(t.View, h.Span, o.trigger.Boundary) {
					continue
				}
			default:
				if pass.allowed.covers(o.term.Rule, t, h.Span) || !s.words.Keeps(t.View, h.Span, o.term.Boundary) || !t.Fits(o.term, h.Span.Start) {
					continue
				}
			}
			hits[o.checker] = append(hits[o.checker], h)
		}
	}
	return hits, nil
}

// readAllowed notes where allow-phrases stand.
func (s *Scanner) readAllowed(pass *Pass, t *Text, matches []dict.Match) {
	if !s.allows {
		return
	}
	for _, m := range matches {
		if a := s.owners[m.Pattern].allow; a != nil {
			pass.allowed[t] = append(pass.allowed[t], allowedSpan{dict.Span{Start: m.Start, End: m.End}, a.Rule})
		}
	}
}

// makeRoom gives each checker room for its hits of one text, all in one piece
// of memory: in what is free, of which it returns the rest, if that is enough.
func (s *Scanner) makeRoom(hits [][]Hit, work *scratch, free []Hit) []Hit {
	if len(work.counts) < len(hits) {
		work.counts = make([]int, len(hits))
	}
	counts := work.counts[:len(hits)]
	clear(counts)
	for _, m := range work.matches {
		if c := s.owners[m.Pattern].checker; c >= 0 {
			counts[c]++
		}
	}
	total := 0
	for c, n := range counts {
		if n > 0 {
			total += n + len(hits[c])
		}
	}
	if total > len(free) {
		work.hits = make([]Hit, total+total/2)
		free = work.hits
	}
	for c, n := range counts {
		if n > 0 {
			n += len(hits[c])
			hits[c] = append(free[:0:n], hits[c]...)
			free = free[n:]
		}
	}
	return free
}

// run calls one checker and turns its failure into an entry of Incomplete.
func (s *Scanner) run(ctx context.Context, pass *Pass, report *Report) {
	name := pass.checker.Name
	defer func() {
		if r := recover(); r != nil {
			report.incomplete("", name, s.say("检查器异常中止：", "the checker panicked: ")+fmt.Sprint(r))
		}
		for _, err := range pass.errs {
			report.incomplete("", name, s.say("检查器报告了无效的结果：", "the checker reported an invalid finding: ")+err.Error())
		}
	}()
	if err := pass.checker.Run(ctx, pass); err != nil && ctx.Err() == nil {
		report.incomplete("", name, s.say("检查器未完成：", "the checker failed: ")+err.Error())
	}
}

func (r *Report) incomplete(field, checker, reason string) {
	r.Incomplete = append(r.Incomplete, Incomplete{field, checker, reason})
}

// finish turns what the checkers found into the findings of the report.
func (s *Scanner) finish(report *Report, found []Finding) {
	report.originals = originalEdits(found)
	found = resolve(found)
	secrets := gatherSecrets(found)
	if !s.reveal {
		report.Hushed = hushing(found)
	}
	for i := range found {
		secrets.show(&found[i], s.reveal)
		if len(report.Hushed) > 0 || found[i].private && !s.reveal {
			found[i].Before, found[i].After = "", ""
		}
	}
	locate(found)
	if len(s.profile.Key) > 0 {
		fingerprint(found, s.profile.Key)
	}
	found = gather(found)
	order(found)
	report.Findings = append(report.Findings, found...)
	report.Review = review(s.profile, s.lang, report.Findings, len(report.Incomplete) > 0)
	if !s.reveal {
		secrets.mask(report)
	}
}
