// Package routing holds the approvals of a draft against the review that it
// needs: who has to sign (ROU-04), whether an outside editor signed last
// (ROU-05), who signs notices about accounts (ROU-06), and whether the text is
// still the one that was signed (ROU-07, 重审重发).
//
// It speaks only where the publishing system gives the list of approvals. The
// level of review itself with its reasons and signers, ROU-01 to ROU-03 of the
// catalogue, is the report's review and no finding. This checker must run last:
// it reads the review that the others' findings call for. It never approves.
package routing
