// Package schedule counts days: how often the account is updated (UPD-01,
// UPD-02), which planned or must-repost items have not appeared (UPD-03,
// UPD-04), when the annual report is due (UPD-06), and how long a reply took
// (SLA-01).
//
// The periods come from the profile, what appeared from Document.History; both
// must be given for a finding. UPD-05, the share of original items, needs the
// source of earlier items, which the document format does not carry.
package schedule
