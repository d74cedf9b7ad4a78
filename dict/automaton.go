package dict

import "slices"

// A walk from every candidate takes more steps than the text has runes when
// terms begin alike and the text is made of their beginnings. Steps are paid for
// by bytes and by hits; what is spent beyond that hands the rest of the text to
// the automaton.
const (
	stepsFree    = 4096
	stepsPerByte = 1
	stepsPerHit  = 4
)

// runAutomaton appends all matches in text that begin at text[i:] or later. It
// steps over each rune once, whatever the patterns and the text are.
func (m *Matcher) runAutomaton(dst []Match, text string, i int) []Match {
	begin := len(dst)
	dst = m.trie.run(dst, m, text, i, false)
	if m.gaps != nil {
		dst = m.gaps.trie.run(dst, m, text, i, true)
	}
	slices.SortFunc(dst[begin:], compareMatches)
	return dst
}

// run appends the matches of the trie's patterns that begin at text[i:] or
// later, in the order of their ends: all of them without gaps, those that have
// separators between their runes with gaps.
func (t *trie) run(dst []Match, m *Matcher, text string, i int, gaps bool) []Match {
	nodes := t.nodes
	// Where the last runes stand, and how many separators came before each.
	var place, separators [maxTerm]int
	node, count, separated, row := int32(0), 0, 0, 0
	for i < len(text) {
		class, size := m.classes.at(text, i)
		start := i
		i += size
		if class == skipClass {
			continue
		}
		if gaps && class&slotMask == separatorSlot {
			separated++
			if row++; row > maxGap {
				node = 0
			}
			continue
		}
		row = 0
		count++
		place[count%maxTerm] = start
		separators[count%maxTerm] = separated
		for {
			if nodes[node].next>>(class&slotMask)&1 != 0 || node == 0 {
				if to := t.child(node, class); to != 0 {
					node = to
					break
				}
			}
			if node == 0 {
				break
			}
			node = t.fail[node]
		}
		at := node
		if nodes[at].out == 0 {
			at = t.link[at]
		}
		for ; at != 0; at = t.link[at] {
			for _, pattern := range t.outs[nodes[at].out-1:] {
				k := int(max(pattern, ^pattern))
				first := (count - int(m.lengths[k]) + 1) % maxTerm
				if !gaps || separators[first] < separated {
					dst = append(dst, Match{place[first], i, k})
				}
				if pattern < 0 {
					break
				}
			}
		}
	}
	return dst
}
