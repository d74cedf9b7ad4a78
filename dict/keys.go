package dict

import (
	"cmp"
	"slices"
)

// key is a pattern as classes.
type key struct {
	classes []uint16
	pattern int32
	gap     bool
}

// keys returns the patterns as classes, in order.
func (c *classes) keys(folded [][]rune, patterns []Pattern) []key {
	total := 0
	for _, runes := range folded {
		total += len(runes)
	}
	all := make([]uint16, 0, total)
	keys := make([]key, len(folded))
	for i, runes := range folded {
		start := len(all)
		for _, r := range runes {
			all = append(all, c.of(r))
		}
		keys[i] = key{all[start:], int32(i), patterns[i].Gap}
	}
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(slices.Compare(a.classes, b.classes), cmp.Compare(a.pattern, b.pattern))
	})
	return keys
}

// outs lists the patterns of sorted keys. Those that are the same stand side by
// side: a node where patterns end keeps 1 + the place of the first, and the last
// is marked by its complement.
type outs []int32

func newOuts(keys []key) outs {
	o := make(outs, len(keys))
	for i, k := range keys {
		o[i] = k.pattern
		if i+1 == len(keys) || !slices.Equal(k.classes, keys[i+1].classes) {
			o[i] = ^k.pattern
		}
	}
	return o
}

// emit appends a match for each of the patterns at out.
func (o outs) emit(dst []Match, out int32, start, end int) []Match {
	for _, pattern := range o[out-1:] {
		if pattern < 0 {
			return append(dst, Match{start, end, int(^pattern)})
		}
		dst = append(dst, Match{start, end, int(pattern)})
	}
	return dst
}

// branch is a node of a trie and the keys below it, which agree in their first
// depth classes.
type branch struct {
	keys  []key
	first int32 // the place of keys[0] in the sorted list
	depth int
	node  int32
	out   int32    // of the patterns that end here, which are not among keys any more; or 0
	next  []uint16 // the classes that follow, ascending
}

// eachBranch visits the trie of sorted keys level by level, the root first.
// place gives the children of a branch room: the child by class c is node
// base+c. It may refuse to go further.
func eachBranch(keys []key, place func(branch) (base int, ok bool)) {
	type wait struct{ lo, hi, depth, node int32 }
	queue := []wait{{0, int32(len(keys)), 0, 0}}
	var next []uint16
	for n := 0; n < len(queue); n++ {
		at := queue[n]
		b := branch{depth: int(at.depth), node: at.node}
		lo := at.lo
		for lo < at.hi && len(keys[lo].classes) == b.depth { // the shortest come first
			b.out = at.lo + 1
			lo++
		}
		b.first, b.keys = lo, keys[lo:at.hi]
		next = next[:0]
		for i, k := range b.keys {
			if c := k.classes[b.depth]; i == 0 || c != next[len(next)-1] {
				next = append(next, c)
			}
		}
		b.next = next
		base, ok := place(b)
		if !ok {
			continue
		}
		for _, c := range next {
			hi := lo
			for hi < at.hi && keys[hi].classes[b.depth] == c {
				hi++
			}
			queue = append(queue, wait{lo, hi, at.depth + 1, int32(base) + int32(c)})
			lo = hi
		}
	}
}
