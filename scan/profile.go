package scan

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
	// Sources may be reposted from, Hosts may be linked to, beside the core lists.
	Sources []string
	Hosts   []string
	// Orgs are names of the publisher itself: its texts are not reposts.
	Orgs []string
	// Contacts are phone numbers and mailboxes that the publisher makes public.
	Contacts []string
	// Key makes fingerprints; without one there are none.
	Key []byte
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
