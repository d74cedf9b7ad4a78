// Package prohibited looks for what must not stand on a public page: offers of
// forbidden trade, superstition for money, calls to gather, accusation before
// judgment, wording that counts a region among states, and above all the
// strings that are injected into pages of hijacked sites.
//
// Words alone decide nothing here: every regulation, police report and school
// notice names the things that it forbids. A finding needs a frame.
//
//   - An offer (PRO-05, PRO-07) is a ware, what is said of it to sell it, and
//     how to reach the seller: a contact, a link, a price. Fraud has no words of
//     its own; it is told by its parts, who is meant, what is said to have
//     happened and what they are to do. Text around a hit is read with the
//     characters that people put for others set right (菠菜, 薇信, 发西示).
//   - An injected string (PRO-30) is told by where it stands, in a name that it
//     breaks or before a dateline, and by what it is made of: chunks joined by
//     separators, a door right behind what is played (体育官网), the same
//     beginning again. No list of brands is needed for that.
//   - The rest is a word and its surroundings: a label for somebody while the
//     case is open (PRO-09), a joke beside a disaster (PRO-20).
//
// The words are data, in the folder lexicon; each file says what its columns
// mean.
//
// # The publisher's own lists
//
// PRO-01, PRO-08 and PRO-10 speak for the publisher's own terms alone; PRO-02
// to PRO-05 take more of them, such as the names of cults. They are loaded with
// scan.WithLexicon (scanfile -lexicon); testdata/publisher.tsv is an example
// that explains the format.
package prohibited
