// Package consistency holds the versions of an item against each other: what
// other platforms get (variants), and what a correction corrects.
//
// A short post of a long text is no contradiction: only what a variant says
// and the text does not (a number, a place, a negation in the same sentence)
// is told.
package consistency
