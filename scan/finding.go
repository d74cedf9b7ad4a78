package scan

import (
	"time"

	"github.com/xianshen/xianshen/dict"
)

// Finding is one place a person should look at.
//
// A checker sets Rule, In and Span (a span of In.View; leave In nil for a
// finding about the document as a whole) and whatever else it knows: Message,
// Evidence, Confidence, Suggestion, Edits, Severity where the case differs
// from the rule's own. The scanner fills in the rest.
type Finding struct {
	Rule       string     `json:"rule"`
	Title      string     `json:"title"`
	Checker    string     `json:"checker"`
	Category   string     `json:"category"`
	Severity   Severity   `json:"severity"`
	Confidence Confidence `json:"confidence"`

	Field      string `json:"field"`
	Start      int    `json:"start"` // bytes in the field's original string
	End        int    `json:"end"`
	Line       int    `json:"line"`   // from 1; 0 for the document as a whole
	Column     int    `json:"column"` // code points from 1
	UTF16Start int    `json:"utf16_start"`
	UTF16End   int    `json:"utf16_end"`

	Text       string      `json:"text"`
	Masked     bool        `json:"masked"`
	Message    string      `json:"message"`
	Suggestion string      `json:"suggestion"`
	Edits      []Edit      `json:"edits"`
	Evidence   []Evidence  `json:"evidence"`
	Basis      []Basis     `json:"basis"`
	Suppressed *Suppressed `json:"suppressed,omitempty"`

	Count       int      `json:"count"`
	Places      [][2]int `json:"places"` // byte ranges like Start and End, all of them
	Fingerprint string   `json:"fingerprint"`

	// In and Span say where, in the view of one text. Set by the checker.
	In   *Text     `json:"-"`
	Span dict.Span `json:"-"`
	// Core is the part of Span that the finding rests on, where Span takes in
	// the words around it: the stance is asked for there. The zero Span stands for Span.
	Core dict.Span `json:"-"`
	// Target, where set, is what is meant instead of Span: bytes of In.Source
	// that the view does not show, such as a link's address.
	Target dict.Span `json:"-"`
	// More are further places of the same finding: the values of a list, which
	// share everything but where they stand and what is put in their place. They
	// make one finding with a count; the stance is asked for at Span alone.
	More []Part `json:"-"`
	// Mask is how the text looks with its value hidden, for sensitive rules;
	// where it is empty every rune becomes a star.
	Mask string `json:"-"`
	// Secrets are further values inside the span that no output may show.
	Secrets []Secret `json:"-"`
	// Suppressors, where set, replaces the rule's; NoSuppressors stands for none.
	Suppressors Suppressors `json:"-"`

	private   bool // its rule is Private
	sensitive bool // what Masked was before -reveal
	level     int  // its rule's Level

	// Before and After are the rest of the sentence around the text, masked,
	// for outputs that show it. Set by the scanner.
	Before string `json:"-"`
	After  string `json:"-"`
}

// written returns the words that the finding is about.
func (f *Finding) written() string {
	if f.Target.Len() > 0 {
		return f.Target.In(f.In.Source)
	}
	return f.Span.In(f.In.View)
}

// Part is a further value of a finding. New is what is put in its place, by the
// finding's edits and, for sensitive rules, in outputs.
type Part struct {
	Span dict.Span // in the view of the finding's text
	New  string

	source dict.Span
}

// Secret is a value and what stands for it in outputs. Span is in the view of the finding's text.
type Secret struct {
	Span dict.Span
	Mask string
}

// Evidence is one named reason.
type Evidence struct {
	Kind   string `json:"kind"`
	Detail string `json:"detail"`
}

// Edit replaces bytes of the field's original string. A checker gives spans of
// the view, the scanner maps them back.
type Edit struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	New   string `json:"new"`
}

// Suppressed says what lowered a finding to info, and from which severity.
type Suppressed struct {
	By       string   `json:"by"`
	Severity Severity `json:"severity"`
}

// Report is what a scan found in one document.
type Report struct {
	Schema     string            `json:"schema"`
	Document   DocumentRef       `json:"document"`
	Findings   []Finding         `json:"findings"`
	Review     Review            `json:"review"`
	Incomplete []Incomplete      `json:"incomplete"`
	Stats      Stats             `json:"stats"`
	Versions   map[string]string `json:"versions"`

	// Hushed are the rules that forbid to show the text around findings, in the
	// order of the findings; none where it is shown.
	Hushed []string `json:"-"`

	originals map[string][]Edit // of findings in the original that are not told again
}

// SchemaVersion names the report's format.
const SchemaVersion = "xianshen.report/1"

// DocumentRef names the document in a report.
type DocumentRef struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// Incomplete is something that was not scanned.
type Incomplete struct {
	Field   string `json:"field"`
	Checker string `json:"checker"`
	Reason  string `json:"reason"`
}

// Stats are figures of the scan: bytes of text read and nanoseconds taken.
type Stats struct {
	Bytes      int   `json:"bytes"`
	DurationNS int64 `json:"duration_ns"`
	// PhasesNS says where the time went, with WithTimings: parse, match, kind,
	// each checker by its name, report.
	PhasesNS map[string]int64 `json:"phases_ns,omitempty"`
}

// stopwatch adds up the time since the last lap, if it is on.
type stopwatch struct {
	on   bool
	last time.Time
	into *Stats
}

func (w *stopwatch) lap(phase string) {
	if !w.on {
		return
	}
	if w.into.PhasesNS == nil {
		w.into.PhasesNS = map[string]int64{}
	}
	now := time.Now()
	w.into.PhasesNS[phase] += now.Sub(w.last).Nanoseconds()
	w.last = now
}

// Worst is the highest severity found, Unset if there is nothing.
func (r *Report) Worst() Severity {
	worst := Unset
	for i := range r.Findings {
		worst = max(worst, r.Findings[i].Severity)
	}
	return worst
}
