package dict

import (
	"cmp"
	"slices"
)

// automaton is the Aho-Corasick automaton of patterns, as a double array whose
// nodes know where to go on when the next rune is no child. It takes a step or
// two a rune whatever the patterns and the text are, each to another place in
// memory: on ordinary text the filter and the trie are faster.
type automaton struct {
	nodes []state
	ends  []end
	outs  outs
}

type state struct {
	base  int32
	check int32
	fail  int32 // the node of the longest proper suffix
	end   int32 // place in ends of the patterns that end here, longest first; 0 if none does
}

// end is a set of equal patterns and the set of the next shorter ones that end
// at the same place.
type end struct{ out, next int32 }

// newAutomaton builds the automaton of sorted keys with their outs.
func newAutomaton(keys []key, list outs, out []int32, classes int) *automaton {
	a := &automaton{outs: list, ends: make([]end, 1)}
	array := newDoubleArray(classes)
	a.grow(classes)
	eachBranch(keys, func(b branch) (int, bool) {
		a.connect(b.node)
		if b.ends >= 0 {
			a.ends = append(a.ends, end{out[b.ends], a.nodes[b.node].end})
			a.nodes[b.node].end = int32(len(a.ends) - 1)
		}
		if b.lo == b.hi {
			return 0, false
		}
		base, check := 0, int32(rootCheck)
		if b.node != 0 {
			base, check = array.place(b.next), b.node
			a.grow(array.size)
		}
		a.nodes[b.node].base = int32(base)
		for _, c := range b.next {
			a.nodes[base+int(c)].check = check
		}
		return base, true
	})
	a.nodes = slices.Clone(a.nodes)
	a.ends = slices.Clone(a.ends)
	return a
}

func (a *automaton) grow(n int) {
	for len(a.nodes) < n {
		a.nodes = append(a.nodes, state{check: freeCheck})
	}
}

// connect finds the longest proper suffix of node n. It stands on a level
// above, which is complete.
func (a *automaton) connect(n int32) {
	parent := a.nodes[n].check
	if n == 0 || parent == rootCheck {
		return // the root
	}
	fail := a.step(a.nodes[parent].fail, uint16(n-a.nodes[parent].base))
	a.nodes[n].fail = fail
	a.nodes[n].end = a.nodes[fail].end
}

// child returns the node that class c leads to from n, or 0.
func (a *automaton) child(n int32, c uint16) int32 {
	check := n
	if n == 0 {
		check = rootCheck
	}
	if to := a.nodes[n].base + int32(c); a.nodes[to].check == check {
		return to
	}
	return 0
}

// step returns the node of the longest suffix that goes on with class c.
func (a *automaton) step(n int32, c uint16) int32 {
	for {
		if to := a.child(n, c); to != 0 || n == 0 {
			return to
		}
		n = a.nodes[n].fail
	}
}

// run appends the matches that begin at text[i:] or later: all without
// separators, or with gaps those that have separators between their runes.
// lengths are those of the patterns in runes.
func (a *automaton) run(dst []Match, c *classes, lengths []uint8, text string, i int, gaps bool) []Match {
	// The places of the last runes, and how many separators came before each.
	var place, separators [maxTerm]int
	n, count, separated, row := int32(0), 0, 0, 0
	for i < len(text) {
		class, size := c.at(text, i)
		start := i
		i += size
		if class == skipClass {
			continue
		}
		if gaps && class&slotMask == separatorSlot {
			separated++
			if row++; row > maxGap {
				n = 0
			}
			continue
		}
		row = 0
		place[count%maxTerm], separators[count%maxTerm] = start, separated
		count++
		n = a.step(n, class)
		for e := a.nodes[n].end; e != 0; e = a.ends[e].next {
			out := a.ends[e].out
			first := (count - int(lengths[a.outs.first(out)])) % maxTerm
			if !gaps || separators[first] < separated {
				dst = a.outs.emit(dst, out, place[first], i)
			}
		}
	}
	return dst
}

// compareMatches puts matches in the order of AppendMatches.
func compareMatches(a, b Match) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Pattern, b.Pattern))
}
