// Package links looks at the addresses of a draft: those that stand in its
// text and those behind its links, shown or not.
//
// Links of the publisher, of offices and of state media are quiet (LNK-01
// notes the others). Short links, cloud disks, shops, bare IP addresses and
// hosts that anybody gets are told (LNK-02), so are links that show one
// address and lead to another (LNK-03), links that a reader does not see
// (LNK-04) and hosts that are made to be taken for another (LNK-05).
//
// What is allowed beside the embedded list hosts.tsv comes from the profile
// (Profile.Hosts).
package links
