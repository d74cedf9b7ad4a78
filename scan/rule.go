package scan

import "strings"

// Rule is one thing that is looked for. Its examples stand beside it and a
// test runs them all (package scantest).
type Rule struct {
	// ID is the rule's name in reports, like PII-07 or, for a graded sub-rule, PII-07.contact.
	ID    string
	Title Bilingual
	// Doc says for editors what is flagged and what is not.
	Doc      Bilingual
	Severity Severity
	Basis    []Cite
	// Advice is the suggestion of a finding that brings none of its own.
	Advice Bilingual
	// Level is the level of review, 1 to 4, that a finding of this rule calls for
	// whatever its severity; 0 leaves it to the severity.
	Level int
	// Suppressors lower a finding of this rule to info where they apply.
	Suppressors Suppressors
	// Sensitive texts are masked in every output.
	Sensitive bool
	// Private rules tell of texts that no output may repeat: where one speaks at
	// high or above, nothing of the document is shown around any finding.
	Private bool
	// Hits are drafts in which the rule must speak, Misses drafts in which it
	// must not (above info). One that begins with { is a document as JSON, with the
	// profile of its publisher under "profile" and the publisher's own terms, as in
	// a file, under "lexicon" if they matter: so have rules that speak for those alone.
	Hits, Misses []string
}

// Parent returns the ID without its grade: PII-07 for PII-07.contact.
func Parent(ruleID string) string {
	id, _, _ := strings.Cut(ruleID, ".")
	return id
}

// Family returns the letters of the ID: PII for PII-07.contact.
func Family(ruleID string) string {
	id, _, _ := strings.Cut(ruleID, "-")
	return id
}

// Cite names an article of an instrument by the instrument's id.
type Cite struct{ Instrument, Article string }

// Instrument is a law, regulation or standard that rules cite.
type Instrument struct {
	ID      string
	Name    string // 《…》 is added by whoever prints it
	Number  string // 发文字号 or standard number, "" for none
	Version string // the date or edition that was read
}

// Basis is a citation as it stands in a report.
type Basis struct {
	Document string `json:"document"`
	Number   string `json:"number"`
	Article  string `json:"article"`
	Version  string `json:"version"`
}
