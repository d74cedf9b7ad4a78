package dict

import "slices"

// trie holds the patterns for walks from where a hit may begin. It is a double
// array: the child of node n by class c is nodes[n].base+c, if that node's check
// is n. The children of the root are the nodes whose numbers are their classes.
//
// From the third rune on, what only one pattern goes on with is kept as a tail:
// most of the nodes would have a single child, and each would be a step to
// another place in memory.
type trie struct {
	nodes []node
	tails []uint16 // of each its length, its classes, and the two halves of its out
	outs  outs

	// What sift asks of the nodes of the first two levels, which stand before
	// all others, in half the memory.
	firsts []first // by class
	pairs  []pair  // by node
}

// first is a node of the first level.
type first struct {
	base int32
	next uint32
}

// pair is a node of the second level.
type pair struct {
	first uint16 // its parent, or noPair if the node is of another level
	next  uint32
}

const noPair = 1<<16 - 1

// node is 16 bytes, so that a step of a walk touches one cache line.
type node struct {
	base  int32 // or the complement of a place in tails
	check int32
	out   int32  // of the patterns that end here, or 0
	next  uint32 // the slots of the classes that a walk may meet next, and endSlot
}

const (
	rootCheck = -2 // of the children of the root
	freeCheck = -1
)

// newTrie builds the trie of sorted keys with their outs.
func newTrie(keys []key, list outs, out []int32, classes int) *trie {
	t := &trie{outs: list, tails: make([]uint16, 1)}
	array := newDoubleArray(classes)
	t.grow(classes)
	eachBranch(keys, func(b branch) (int, bool) {
		n := &t.nodes[b.node]
		if b.ends >= 0 {
			n.out = out[b.ends]
			n.next = 1 << endSlot
		}
		if b.lo == b.hi {
			return 0, false
		}
		if b.node != 0 { // nothing before the first rune belongs to a hit
			n.next |= 1 << skipSlot
		}
		gap := false
		for _, k := range keys[b.lo:b.hi] {
			n.next |= 1 << (k.classes[b.depth] & slotMask)
			gap = gap || k.gap
		}
		if gap && b.node != 0 {
			n.next |= 1 << separatorSlot
		}
		rest := keys[b.lo].classes[b.depth:]
		if b.depth >= 2 && slices.Equal(rest, keys[b.hi-1].classes[b.depth:]) {
			n.base = ^int32(len(t.tails))
			t.tails = append(t.tails, uint16(len(rest)))
			t.tails = append(t.tails, rest...)
			t.tails = append(t.tails, uint16(out[b.lo]), uint16(out[b.lo]>>16))
			return 0, false
		}
		base, check := 0, int32(rootCheck)
		if b.node != 0 {
			base, check = array.place(b.next), b.node
			t.grow(array.size)
		}
		t.nodes[b.node].base = int32(base)
		for _, c := range b.next {
			t.nodes[base+int(c)].check = check
		}
		return base, true
	})
	t.nodes[0] = node{check: freeCheck} // class 0 leads nowhere
	t.nodes = slices.Clone(t.nodes)
	t.tails = slices.Clone(t.tails)
	t.addPairs(classes)
	return t
}

// addPairs copies what sift needs, once the nodes stand.
func (t *trie) addPairs(classes int) {
	t.firsts = make([]first, classes)
	size := classes
	for i, n := range t.nodes[:classes] {
		t.firsts[i] = first{n.base, n.next}
		size = max(size, int(n.base)+classes)
	}
	t.pairs = make([]pair, size)
	for i, n := range t.nodes[:size] {
		t.pairs[i].first = noPair
		if 0 <= n.check && int(n.check) < classes {
			t.pairs[i] = pair{uint16(n.check), n.next}
		}
	}
}

func (t *trie) grow(n int) {
	for len(t.nodes) < n {
		t.nodes = append(t.nodes, node{check: freeCheck})
	}
}

// begins reports whether a pattern begins with class c.
func (t *trie) begins(c uint16) bool { return t.nodes[c].check == rootCheck }

// walk appends the hits that begin at text[start:] and end behind text[:i],
// where node is what text[start:i] leads to. separated tells whether the walk
// met a separator where a pattern allows one.
func (t *trie) walk(dst []Match, c *classes, text string, start, i int, node int32) (_ []Match, steps int, separated bool) {
	nodes := t.nodes
	at := &nodes[node]
	for at.base >= 0 {
		if i == len(text) {
			return dst, steps, separated
		}
		class, size := c.at(text, i)
		i += size
		steps++
		slot := class & slotMask
		if at.next&^(1<<endSlot)>>slot&1 == 0 {
			return dst, steps, separated
		}
		if slot < firstSlot {
			if slot == skipSlot {
				continue
			}
			separated = true
		}
		to := at.base + int32(class)
		if nodes[to].check != node {
			return dst, steps, separated
		}
		node, at = to, &nodes[to]
		if at.out != 0 {
			dst = t.outs.emit(dst, at.out, start, i)
		}
	}
	tail := t.tails[^at.base:]
	size := tail[0]
	for n := uint16(1); n <= size; {
		if i == len(text) {
			return dst, steps, separated
		}
		class, size := c.at(text, i)
		i += size
		steps++
		if class == skipClass {
			continue
		}
		separated = separated || class&slotMask == separatorSlot
		if class != tail[n] {
			return dst, steps, separated
		}
		n++
	}
	out := int32(tail[size+1]) | int32(tail[size+2])<<16
	return t.outs.emit(dst, out, start, i), steps, separated
}
