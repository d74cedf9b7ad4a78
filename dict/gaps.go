package dict

import (
	"cmp"
	"slices"
)

// gaps finds the hits that have separators between their runes, of the patterns
// that allow them; the matcher's own trie finds the hits without.
type gaps struct {
	classes *classes
	trie    *trie
}

func newGaps(c *classes, keys []key) *gaps {
	keys = slices.DeleteFunc(keys, func(k key) bool { return !k.gap })
	return &gaps{c, newTrie(keys, c.count)}
}

// walk appends the hits with separators that begin at text[start:], and puts
// them in order with those of dst[begin:], which begin there too.
func (g *gaps) walk(dst []Match, begin int, c *candidates, text string, start int) []Match {
	plain := len(dst)
	node := int32(0)
	separated, row := false, 0
	for i := start; i < len(text); {
		c.steps++
		class, size := g.classes.at(text, i)
		i += size
		if class == skipClass {
			continue
		}
		if class&slotMask == separatorSlot {
			separated = true
			if row++; row > maxGap || node == 0 {
				break
			}
			continue
		}
		row = 0
		if node = g.trie.child(node, class); node == 0 {
			break
		}
		if out := g.trie.nodes[node].out; out != 0 && separated {
			dst = g.trie.emit(dst, out, start, i)
		}
	}
	if begin < plain && plain < len(dst) {
		slices.SortFunc(dst[begin:], compareMatches)
	}
	return dst
}

// compareMatches puts matches in the order of AppendMatches.
func compareMatches(a, b Match) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Pattern, b.Pattern))
}
