package dict

import (
	"cmp"
	"slices"
)

// key is a pattern as classes.
type key struct {
	head    uint64 // the first four classes: most keys differ there
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
		keys[i] = key{head(all[start:]), all[start:], int32(i), patterns[i].Gap}
	}
	slices.SortFunc(keys, func(a, b key) int {
		if a.head != b.head {
			return cmp.Compare(a.head, b.head)
		}
		return cmp.Or(slices.Compare(a.classes, b.classes), cmp.Compare(a.pattern, b.pattern))
	})
	return keys
}

// head packs up to four classes so that they order as the slice does; no class
// of a pattern is 0.
func head(classes []uint16) uint64 {
	var h uint64
	for i, c := range classes[:min(len(classes), 4)] {
		h |= uint64(c) << (48 - 16*i)
	}
	return h
}

// outs lists the patterns that are the same, for the nodes where they end. A
// node's out is the complement of its only pattern, or 1 + a place in the list,
// where the last of its patterns is marked by its complement. 0 is none.
type outs []int32

// newOuts returns the list for sorted keys, and the out of each key.
func newOuts(keys []key) (o outs, out []int32) {
	out = make([]int32, len(keys))
	for lo := 0; lo < len(keys); {
		hi := lo + 1
		for hi < len(keys) && slices.Equal(keys[lo].classes, keys[hi].classes) {
			hi++
		}
		n := ^keys[lo].pattern
		if hi > lo+1 {
			n = int32(len(o)) + 1
			for _, k := range keys[lo:hi] {
				o = append(o, k.pattern)
			}
			o[len(o)-1] = ^o[len(o)-1]
		}
		for ; lo < hi; lo++ {
			out[lo] = n
		}
	}
	return o, out
}

// first returns the first of the patterns at out.
func (o outs) first(out int32) int32 {
	if out < 0 {
		return ^out
	}
	return max(o[out-1], ^o[out-1])
}

// emit appends a match for each of the patterns at out.
func (o outs) emit(dst []Match, out int32, start, end int) []Match {
	if out < 0 {
		return append(dst, Match{start, end, int(^out)})
	}
	for _, pattern := range o[out-1:] {
		if pattern < 0 {
			return append(dst, Match{start, end, int(^pattern)})
		}
		dst = append(dst, Match{start, end, int(pattern)})
	}
	return dst
}

// branch is a node of a trie and the keys below it, keys[lo:hi], which agree in
// their first depth classes.
type branch struct {
	lo, hi int32
	depth  int
	node   int32
	ends   int32    // the first of the keys that end here, which are not in [lo, hi) any more; or -1
	next   []uint16 // the classes that follow, ascending
}

// eachBranch visits the trie of sorted keys level by level, the root first.
// place gives the children of a branch room: the child by class c is node
// base+c. It may refuse to go further.
func eachBranch(keys []key, place func(branch) (base int, ok bool)) {
	type wait struct{ lo, hi, depth, node int32 }
	queue := append(make([]wait, 0, 2*len(keys)), wait{0, int32(len(keys)), 0, 0})
	var next []uint16
	for n := 0; n < len(queue); n++ {
		at := queue[n]
		b := branch{at.lo, at.hi, int(at.depth), at.node, -1, nil}
		lo := at.lo
		for lo < at.hi && len(keys[lo].classes) == b.depth { // the shortest come first
			b.ends = at.lo
			lo++
		}
		b.lo = lo
		next = next[:0]
		for _, k := range keys[lo:at.hi] {
			if c := k.classes[b.depth]; len(next) == 0 || c != next[len(next)-1] {
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
