// Package classification looks for drafts that may not be published because of
// what they say about themselves: marks of state, work and trade secrets,
// restrictions on who may read, notes that a document is not open, and kinds of
// documents that stay inside an organisation.
//
// Words alone tell little: every law about secrets is full of 机密 and 秘密. A
// finding needs the shape of a mark: a level with its star and term (机密★10年),
// a label with its value (密级：秘密), a line or a bracket that holds nothing else,
// the place of the header of an official document. A mark that is only spoken
// about (a quiz, the law itself, a report about a leak) is lowered with that
// reason by the suppressor Mention.
//
// A draft with the mark of a state secret is itself the incident, so findings
// show the mark and never the text around it (scan.Rule.Private), and their
// advice is to stop and to call the people in charge of secrecy.
package classification
