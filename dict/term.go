package dict

// Boundary says what the words around a hit must look like for it to count.
type Boundary uint8

const (
	// BoundaryStraddle drops a hit that crosses a word boundary (台独 in 平台独特)
	// and keeps one inside a longer word (政府 in 人民政府). It is the default.
	BoundaryStraddle Boundary = iota
	// BoundaryWhole keeps a hit only where both its edges are word boundaries.
	BoundaryWhole
	// BoundaryAny keeps every hit.
	BoundaryAny
)

// Term is one line of a lexicon.
type Term struct {
	Text       string
	Rule       string // opaque: the rule that a hit supports
	Category   string // opaque
	Severity   string // opaque; "" leaves it to the rule
	Boundary   Boundary
	Gap        bool     // separators may stand between its runes (赌*博)
	Require    []string // one of these must stand in the hit's sentence
	Forbid     []string // none of these may stand in the hit's sentence
	Suggestion string
	Source     string // provenance: where the term comes from
	File       string // for error messages
	Line       int
}
