package dict

import (
	"cmp"
	"math/bits"
	"slices"
)

// trie holds patterns as sequences of classes in a double array: the child of
// node n by class c is nodes[n].base+c, if that node's check is n. The children
// of the root are the nodes whose numbers are their classes.
type trie struct {
	nodes []node
	outs  []int32 // indexes of patterns; ^index ends the list of a node
	fail  []int32 // the node of the longest proper suffix
	link  []int32 // the nearest node on the way of fail where patterns end, or 0
}

// node is 16 bytes, so that a step of a walk touches one cache line.
type node struct {
	base  int32
	check int32
	out   int32  // 1 + the index in outs of the patterns that end here, or 0
	next  uint32 // the slots of the classes by which a walk may go on
}

const (
	rootCheck = -2 // of the children of the root
	freeCheck = -1
)

// key is a pattern as classes.
type key struct {
	classes []uint16
	pattern int32
	gap     bool // separators may stand in the pattern
}

// branch is a node that waits for its children: those of keys[lo:hi], which
// agree in their first depth classes.
type branch struct {
	lo, hi int32
	node   int32
	depth  int32
}

// newTrie builds the trie of keys, whose classes are below count, level by level:
// the suffixes of a node stand on levels above it.
func newTrie(keys []key, count int) *trie {
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(slices.Compare(a.classes, b.classes), cmp.Compare(a.pattern, b.pattern))
	})
	t := &trie{}
	b := builder{trie: t, count: count}
	b.grow(count)
	b.use(0, count)
	queue := []branch{{0, int32(len(keys)), 0, 0}}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		b.connect(at.node)
		// Keys that end here come first.
		if at.lo < at.hi && len(keys[at.lo].classes) == int(at.depth) {
			t.nodes[at.node].out = int32(len(t.outs)) + 1
			for at.lo < at.hi && len(keys[at.lo].classes) == int(at.depth) {
				t.outs = append(t.outs, keys[at.lo].pattern)
				at.lo++
			}
			t.outs[len(t.outs)-1] = ^t.outs[len(t.outs)-1]
		}
		if at.lo == at.hi {
			continue
		}
		b.labels = b.labels[:0]
		first := len(queue)
		for lo := at.lo; lo < at.hi; {
			c := keys[lo].classes[at.depth]
			hi := lo + 1
			for hi < at.hi && keys[hi].classes[at.depth] == c {
				hi++
			}
			b.labels = append(b.labels, c)
			queue = append(queue, branch{lo, hi, 0, at.depth + 1})
			lo = hi
		}
		b.place(at.node)
		if at.node != 0 && slices.ContainsFunc(keys[at.lo:at.hi], func(k key) bool { return k.gap }) {
			t.nodes[at.node].next |= 1 << separatorSlot
		}
		for i, c := range b.labels {
			queue[first+i].node = t.nodes[at.node].base + int32(c)
		}
	}
	b.trim()
	return t
}

// connect sets fail and link of n.
func (t *trie) connect(n int32) {
	if n == 0 || t.nodes[n].check == rootCheck {
		return // 0 is right
	}
	parent := t.nodes[n].check
	class := uint16(n - t.nodes[parent].base)
	at := t.fail[parent]
	for {
		if to := t.child(at, class); to != 0 {
			t.fail[n] = to
			break
		}
		if at == 0 {
			break
		}
		at = t.fail[at]
	}
	t.link[n] = t.link[t.fail[n]]
	if t.nodes[t.fail[n]].out != 0 {
		t.link[n] = t.fail[n]
	}
}

// child returns the node that class c leads to, or 0.
func (t *trie) child(n int32, c uint16) int32 {
	if n == 0 {
		if t.nodes[c].check == rootCheck {
			return int32(c)
		}
		return 0
	}
	if to := t.nodes[n].base + int32(c); t.nodes[to].check == n {
		return to
	}
	return 0
}

// builder finds room for nodes in the double array.
type builder struct {
	*trie
	count  int      // of classes
	taken  []uint64 // a bit a node
	first  int      // no node below is free
	from   int      // where the search for room for several children begins
	labels []uint16 // of the children to place
}

// grow makes room for at least n nodes.
func (b *builder) grow(n int) {
	for len(b.nodes) < n {
		b.nodes = append(b.nodes, node{check: freeCheck})
		b.fail = append(b.fail, 0)
		b.link = append(b.link, 0)
	}
	for len(b.taken)*64 < n {
		b.taken = append(b.taken, 0)
	}
}

func (b *builder) use(lo, hi int) {
	for i := lo; i < hi; i++ {
		b.taken[i>>6] |= 1 << (i & 63)
	}
}

func (b *builder) isTaken(i int) bool { return b.taken[i>>6]>>(i&63)&1 != 0 }

// free returns the first free node from i on.
func (b *builder) free(i int) int {
	for {
		b.grow(i + 1)
		if word := ^b.taken[i>>6] >> (i & 63); word != 0 {
			return i + bits.TrailingZeros64(word)
		}
		i = (i>>6 + 1) << 6
	}
}

// place gives node n children by the labels.
func (b *builder) place(n int32) {
	base := 0
	check := n
	if n == 0 {
		check = rootCheck
	} else {
		base = b.findBase()
	}
	var next uint32
	for _, c := range b.labels {
		i := base + int(c)
		b.use(i, i+1)
		b.nodes[i].check = check
		next |= 1 << (c & slotMask)
	}
	b.nodes[n].base = int32(base)
	if n != 0 {
		b.nodes[n].next = next | 1<<skipSlot
	}
}

// findBase returns a base by which all labels fall on free nodes. Nodes with
// one child fill what the others leave.
func (b *builder) findBase() int {
	b.first = b.free(b.first)
	if len(b.labels) == 1 {
		base := b.first - int(b.labels[0])
		b.grow(base + b.count)
		return base
	}
	b.from = max(b.from, b.first)
	i := b.from
	for tries := 1; ; tries++ {
		i = b.free(i)
		base := i - int(b.labels[0])
		b.grow(base + b.count)
		if b.fits(base) {
			if tries > 128 { // too crowded here for the next one as well
				b.from = i
			}
			return base
		}
		i++
	}
}

func (b *builder) fits(base int) bool {
	for _, c := range b.labels {
		if b.isTaken(base + int(c)) {
			return false
		}
	}
	return true
}

// trim drops the room that no node or lookup can reach.
func (b *builder) trim() {
	last := b.count
	for i := range b.nodes {
		if b.nodes[i].check != freeCheck {
			last = max(last, i+1, int(b.nodes[i].base)+b.count)
		}
	}
	b.grow(last)
	b.nodes = slices.Clone(b.nodes[:last])
	b.fail = slices.Clone(b.fail[:last])
	b.link = slices.Clone(b.link[:last])
}
