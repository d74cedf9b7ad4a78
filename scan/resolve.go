package scan

import (
	"cmp"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/dict"
)

// resolve drops what says the same twice: of findings of one checker where one
// lies inside the other, the graver stays, of equal ones the longer, then the
// first. What stands in the original of a repost and was found elsewhere in
// the document is not told again.
func resolve(found []Finding) []Finding {
	slices.SortStableFunc(found, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Field, b.Field), cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	drop := make([]bool, len(found))
	for i := range found {
		if found[i].In == nil || drop[i] {
			continue
		}
		for j := i + 1; j < len(found) && found[j].Field == found[i].Field && found[j].Start < found[i].End; j++ {
			if drop[j] || found[i].Checker != found[j].Checker || !sameConcern(&found[i], &found[j]) {
				continue
			}
			a, b := &found[i], &found[j]
			inside := a.Start <= b.Start && b.End <= a.End || b.Start <= a.Start && a.End <= b.End
			if !inside {
				continue
			}
			if b.Severity > a.Severity {
				drop[i] = true
				if a.Masked && a.Span != b.Span { // the whole is still to be masked
					b.Edits = slices.Concat(b.Edits, a.Edits)
				}
				break
			}
			drop[j] = true
		}
	}
	kept := found[:0]
	seen := map[[2]string]bool{}
	for i := range found {
		if drop[i] {
			continue
		}
		if f := &found[i]; f.In != nil && !strings.HasPrefix(f.Field, "original.") {
			seen[[2]string{f.Rule, dict.Fold(f.written())}] = true
		}
		kept = append(kept, found[i])
	}
	return slices.DeleteFunc(kept, func(f Finding) bool {
		return strings.HasPrefix(f.Field, "original.") && seen[[2]string{f.Rule, dict.Fold(f.written())}]
	})
}

// sameConcern tells findings that compete for a place from those that stand
// side by side: a sensitive value inside a longer finding of another rule stays.
func sameConcern(a, b *Finding) bool {
	return a.Masked == b.Masked
}

// gatherFrom is how many findings of one rule and severity in a field make one
// finding with a count; info findings are gathered from two on.
const gatherFrom = 10

// gather joins many findings of one rule for presentation. Places and edits of
// all of them stay.
func gather(found []Finding) []Finding {
	type key struct {
		rule, field, by string
		severity        Severity
	}
	keyOf := func(f *Finding) key {
		k := key{rule: f.Rule, field: f.Field, severity: f.Severity}
		if f.Suppressed != nil {
			k.by = f.Suppressed.By
		}
		return k
	}
	counts := map[key]int{}
	for i := range found {
		if found[i].In != nil {
			counts[keyOf(&found[i])] += 1 + len(found[i].More)
		}
	}
	first := map[key]int{}
	var out []Finding
	for i := range found {
		f := found[i]
		f.Count = 1
		f.Places = [][2]int{}
		if f.Edits == nil { // [] in JSON, never null
			f.Edits = []Edit{}
		}
		if f.Evidence == nil {
			f.Evidence = []Evidence{}
		}
		if f.In == nil {
			out = append(out, f)
			continue
		}
		f.Count += len(f.More)
		f.Places = make([][2]int, 1, f.Count)
		f.Places[0] = [2]int{f.Start, f.End}
		for _, part := range f.More {
			f.Places = append(f.Places, [2]int{part.source.Start, part.source.End})
		}
		k := keyOf(&f)
		if n := counts[k]; n < gatherFrom && (f.Severity > Info || n < 2) {
			out = append(out, f)
			continue
		}
		at, ok := first[k]
		if !ok {
			first[k] = len(out)
			f.Edits = slices.Clip(f.Edits) // the first append copies what is the checker's
			out = append(out, f)
			continue
		}
		g := &out[at]
		g.Count += f.Count
		g.Places = append(g.Places, f.Places...)
		g.Edits = append(g.Edits, f.Edits...)
	}
	return out
}

// order sorts gravest first, then by field as a document has them and position.
func order(found []Finding) {
	slices.SortStableFunc(found, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(b.Severity, a.Severity), cmp.Compare(fieldRank(a.Field), fieldRank(b.Field)),
			cmp.Compare(a.Field, b.Field), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Rule, b.Rule))
	})
}

func fieldRank(field string) int {
	switch field {
	case "":
		return 0
	case "title":
		return 1
	case "subtitle":
		return 2
	case "body":
		return 3
	}
	return 4
}
