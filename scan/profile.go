package scan

import "github.com/xianshen/xianshen/dict"

// Profile says who publishes and what binds them. Package scan/profile reads
// one from a file; the zero Profile binds nobody and cites the rules' own basis.
// A Profile must not change once a Scanner has it.
type Profile struct {
	Name  string
	Title string
	// Instruments adds to the table that citations name.
	Instruments []Instrument
	// Citations come before a rule's own basis. Keys are rule IDs, parents
	// (PII-07 for PII-07.contact) or families (PII); the most exact wins.
	Citations map[string][]Cite
	// Severities replace the rules' own; keys as for Citations but exact IDs and parents only.
	Severities map[string]Severity
	// Signers are the people who sign at each review level, L1 to L4.
	Signers map[string][]string
	// Lexicons are its own terms, Allow its phrases that are not reported; both
	// come before those of [WithLexicon] and [WithAllow].
	Lexicons []*dict.Lexicon
	Allow    []dict.Allow
	// Phrases are names and statements that must stand letter by letter; what
	// is one character away from them is a slip. Package checkers/wording reads them.
	Phrases []*dict.Lexicon
	// Sources may be reposted from, Hosts may be linked to, beside the core lists.
	Sources []string
	Hosts   []string
	// Orgs are names of the publisher itself: its texts are not reposts.
	Orgs []string
	// Contacts are phone numbers and mailboxes that the publisher makes public.
	Contacts []string
	// Accounts are the accounts that the publisher runs.
	Accounts []OwnAccount
	// Platforms are those it may open accounts on; none leaves it to the checker's core list.
	Platforms []string
	// Licensed says that it may publish news and audio-visual programmes of its own.
	Licensed bool
	// Contractors edit for the publisher from outside; they must not sign last.
	Contractors []string
	// Planned are items that must have appeared by a date: its own plan and what
	// it has to repost.
	Planned []Planned
	// Duties are the periods that bind it.
	Duties Duties
	// Key makes fingerprints; without one there are none.
	Key []byte
}

// OwnAccount is an account of the publisher. Opened and Filed are dates (YYYY-MM-DD), "" if unknown.
type OwnAccount struct {
	Name, Platform, Org string
	Opened, Filed       string
}

// Planned is an item that must have appeared by a date (YYYY-MM-DD).
type Planned struct {
	Title  string
	By     string
	Repost bool // of a superior's item, not the publisher's own
}

// Duties are periods; 0 means that none is set. Working days are Monday to
// Friday: public holidays are not known here.
type Duties struct {
	UpdateDays   int    // at least one item in so many days
	UpdatesAWeek int    // at least so many items in seven days
	IdleDays     int    // nothing for so many days makes an idle account
	EventDays    int    // an item appears at most so many days after its event
	NoticeDays   int    // a notice of opening or closing an account stands at least so many days
	FilingDays   int    // working days to file a new account
	ReplyDays    []int  // working days to answer, one for each article that sets them
	ReportBy     string // MM-DD by which the annual report appears
}

// lookup finds the entry for a rule: its ID, its parent, its family.
func lookup[V any](m map[string]V, ruleID string, keys ...func(string) string) (V, bool) {
	if v, ok := m[ruleID]; ok {
		return v, true
	}
	for _, key := range keys {
		if v, ok := m[key(ruleID)]; ok {
			return v, true
		}
	}
	var none V
	return none, false
}
