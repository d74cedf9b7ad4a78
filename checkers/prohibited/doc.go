// Package prohibited looks for what must not stand on a public page: offers of
// forbidden trade, superstition for money, accusation before judgment, and
// above all the strings that are injected into pages of hijacked sites.
//
// Words alone decide nothing here: every regulation, police report and school
// notice names the things that it forbids. A finding needs a frame. An offer
// (PRO-05, PRO-07) is a ware and somebody who sells it: how to reach them, a
// link, a price, a download. An injection (PRO-30) is seen by where it stands,
// inside a name that it breaks, and by what stands beside it: chunks joined by
// separators, a brand glued to 官网 or app下载, the same string again.
//
// The words are data, in the folder lexicon. Categories that need a list of
// names (PRO-01 to PRO-04, PRO-08, PRO-10) have none here: the publisher loads
// its own with scan.WithLexicon.
package prohibited
