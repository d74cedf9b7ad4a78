// Package personal finds personal information in a draft: numbers of identity
// documents, phones, bank accounts and plates, addresses, mailboxes,
// credentials, and what is said about the health, the case or the children of
// a named person.
//
// Candidates come from runs of digits and from labels (身份证号：, the header of
// a column). A candidate is validated (check digit, date, prefix), then what
// speaks for it is gathered as named evidence:
//
//	shape      it has the form
//	checksum   its check digit fits, or does not
//	date       the date inside it exists
//	region     its first digits are a province or an area code in use
//	label      a label stands before or after it
//	column     it stands under a column header
//	neighbour  what stands around it
//	row        what else stands in its row of a table
//	exempt     the kind of document publishes such data by law
//
// Regions and prefixes raise confidence, they never veto. An organisation's
// numbers (unified social credit codes, accounts of units, office lines and
// hotlines, document and case numbers) and values that are masked well enough
// are left alone; values masked too little are PII-21.
//
// Names are read only where a label, a column or a role says that a name
// stands there; nothing recognises names in running text.
//
// Every finding carries the edit that de-identifies it; [scan.Redact] applies
// them, and a second scan of its result finds nothing.
package personal
