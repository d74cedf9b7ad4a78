// Package benchpeers measures the matcher of package dict beside other Go
// libraries, on the same texts and terms in the same run:
//
//	go test -run - -bench . -benchmem .
//
// The first benchmark of each group, range, merely decodes the runes of the
// text: what a machine can do differs, the ratio to it hardly does. dict and
// coregx return all hits with their places in bytes, anknown with places in
// runes of a text that must be given as runes; cloudflare tells only which terms
// there are. Only dict folds.
//
// It is a module of its own to keep the peers out of the library's build.
package benchpeers
