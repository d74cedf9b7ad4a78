// Package form checks the form of a draft: its title and number as official
// documents have them, its headings and numbering, its attachments, the fields
// that a site's record should have and the column it is filed under.
//
// Rules about fields speak only where the draft comes as a record that has
// fields at all: a text alone is not blamed for what its publishing system keeps.
package form
