package dict

import "slices"

// gapWalk appends the hits with separators between their runes that begin at
// text[start:], and puts them in order with those of dst[begin:], which begin
// there too. a holds the patterns that allow separators.
func (a *automaton) gapWalk(dst []Match, begin int, c *classes, lengths []uint8, text string, start int) (_ []Match, steps int) {
	plain := len(dst)
	n, depth := int32(0), uint8(0)
	separated, row := false, 0
	for i := start; i < len(text); {
		class, size := c.at(text, i)
		i += size
		steps++
		if class == skipClass {
			continue
		}
		if class&slotMask == separatorSlot {
			separated = true
			if row++; row > maxGap || n == 0 {
				break
			}
			continue
		}
		row = 0
		if n = a.child(n, class); n == 0 {
			break
		}
		depth++
		if !separated || a.nodes[n].end == 0 {
			continue
		}
		// The longest pattern that ends here may be shorter than the walk.
		out := a.ends[a.nodes[n].end].out
		if lengths[a.outs.first(out)] == depth {
			dst = a.outs.emit(dst, out, start, i)
		}
	}
	if begin < plain && plain < len(dst) {
		slices.SortFunc(dst[begin:], compareMatches)
	}
	return dst, steps
}
