package dict

import "unicode/utf8"

// candidates are places where a hit may begin, gathered in the order of the
// text and checked together: that keeps each loop short and free of branches
// that the processor cannot foresee.
type candidates struct {
	place  [batch]int // as it is if the filter found it, ^place if the trie is to be walked from its root
	count  int
	starts [batch]start
	steps  int // of all walks so far
}

const (
	batch = 256
	room  = 8 // left free by pairs, so that others can go on with what it found
)

// collect gathers candidates from text[i:] until place is full, and returns how
// far it has come.
func (m *Matcher) collect(c *candidates, text string, i int) int {
	c.count = 0
	for i < len(text) && c.count < batch-room {
		from := i
		if m.filter.single == nil {
			i = m.filter.pairs(c, text, i)
		} else {
			i = m.filter.pairsAndSingles(c, text, i)
		}
		i = m.others(c, text, i, i > from)
	}
	return i
}

// pairs goes over runes of three bytes and returns where the first other one
// stands, or where place is full, or where the text nears its end.
func (f *filter) pairs(c *candidates, text string, i int) int {
	n := c.count
	last := min(len(text)-lookahead, i+3*(batch-room-n))
	bits, keep, mask := f.bits, &f.keep, f.mask
	for ; i <= last; i += 3 {
		u := load64(text[i : i+lookahead])
		if !threeBytes(u) {
			break
		}
		h := hash(u, keep) & mask
		c.place[n&(batch-1)] = i
		n += int(bits[h>>6] >> (h & 63) & 1)
	}
	c.count = n
	return i
}

// pairsAndSingles is pairs for patterns of which some are a single rune.
func (f *filter) pairsAndSingles(c *candidates, text string, i int) int {
	n := c.count
	last := min(len(text)-lookahead, i+3*(batch-room-n))
	bits, keep, mask, single := f.bits, &f.keep, f.mask, f.single
	for ; i <= last; i += 3 {
		u := load64(text[i : i+lookahead])
		if !threeBytes(u) {
			break
		}
		h, r := hash(u, keep)&mask, rune3(u)
		c.place[n&(batch-1)] = i
		n += int((bits[h>>6]>>(h&63) | single[r>>6]>>(r&63)) & 1)
	}
	c.count = n
	return i
}

// rune3 decodes the rune of three bytes at the bottom of u.
func rune3(u uint64) uint64 { return (u&15)<<12 | (u>>2)&0xFC0 | (u>>16)&63 }

// others goes over runes that are not of three bytes, and over all runes near
// the end of the text. A rune is a candidate if, by its node in the trie, the
// rune after it may follow it. afterThree says that the rune before text[i:] is
// one of three bytes that pairs went over: it could not make this test.
func (m *Matcher) others(c *candidates, text string, i int, afterThree bool) int {
	last := len(text) - lookahead
	if i <= last && threeBytes(load64(text[i:])) {
		return i
	}
	nodes, bmp, n := m.trie.nodes, &m.classes.bmp, c.count
	var before int  // the place of the rune before
	var class int32 // and its class
	var next uint32 // the slots that may follow it; 0 if it is a candidate already
	if afterThree {
		before = i - 3
		if n > 0 && c.place[n-1] == before {
			n-- // decided anew
		}
		class = int32(bmp[rune3(load64(text[before:]))&0xFFFF])
		next = nodes[class].next
	}
	for i < len(text) && n < batch-2 {
		if next&(1<<endSlot) != 0 {
			c.place[n] = ^before
			n++
			next = 0
		}
		three := false
		size := 1
		var follower uint16
		if b := text[i]; b < utf8.RuneSelf {
			follower = bmp[b]
		} else if three = i <= last && threeBytes(load64(text[i:])); three {
			follower = bmp[rune3(load64(text[i:]))&0xFFFF]
		} else {
			follower, size = m.classes.at(text, i)
		}
		if slot := follower & slotMask; next>>slot&1 != 0 &&
			(slot < firstSlot || nodes[nodes[class].base+int32(follower)].check == class) {
			c.place[n] = ^before
			n++
		}
		if three {
			next = 0
			break
		}
		before, class = i, int32(follower)
		next = nodes[class].next
		i += size
	}
	switch {
	case next == 0:
	case i < len(text): // place is full
		i = before
	case next&(1<<endSlot) != 0:
		c.place[n] = ^before
		n++
	}
	c.count = n
	return i
}

// start is where a walk begins.
type start struct {
	place int
	node  int32 // where the first two runes lead to; 0 if the walk begins with the first
	more  bool  // the third may lead further
}

// sift keeps the candidates whose first three runes a pattern may have.
func (m *Matcher) sift(c *candidates, text string) []start {
	bmp, firsts, pairs, n := &m.classes.bmp, m.trie.firsts, m.trie.pairs, 0
	for _, place := range c.place[:c.count] {
		s := &c.starts[n&(batch-1)]
		if place < 0 {
			*s = start{place: ^place}
			n++
			continue
		}
		b := text[place : place+lookahead]
		u, v := load64(b), load64(b[2:])>>32
		class := bmp[rune3(u)&0xFFFF]
		second := bmp[rune3(u>>24)&0xFFFF]
		third := bmp[rune3(v)&0xFFFF]
		first := firsts[class]
		node := first.base + int32(second)
		pair := pairs[node]
		known := bit(pair.first == class) & bit(threeBytes(u>>24))
		more := pair.next>>(third&slotMask) | bit(!threeBytes(v))
		// Behind a first rune that may be followed by a separator, or one that is
		// skipped, the third is what the second is elsewhere: most commas end here.
		between := first.next & (1<<skipSlot | 1<<separatorSlot)
		third2 := bit(pairs[first.base+int32(third)].first == class) | between>>(third&slotMask) | bit(!threeBytes(v))
		special := between>>(second&slotMask)&third2 | first.next>>endSlot
		*s = start{place, node & -int32(^special&1), more&1 != 0}
		n += int((known&(more|pair.next>>endSlot) | special) & 1)
	}
	return c.starts[:n]
}

// drain checks the candidates and appends the hits that begin at them.
func (m *Matcher) drain(dst []Match, c *candidates, text string) []Match {
	nodes, outs := m.trie.nodes, m.trie.outs
	for _, s := range m.sift(c, text) {
		begin, i := len(dst), s.place+6
		if s.node == 0 {
			class, size := m.classes.at(text, s.place)
			if !m.trie.begins(class) {
				continue
			}
			s.node, s.more, i = int32(class), true, s.place+size
		} else if overlong(text[s.place:]) || overlong(text[s.place+3:]) {
			continue
		}
		if out := nodes[s.node].out; out != 0 {
			dst = outs.emit(dst, out, s.place, i)
		}
		if !s.more {
			continue
		}
		var steps int
		var separated bool
		dst, steps, separated = m.trie.walk(dst, m.classes, text, s.place, i, s.node)
		c.steps += steps
		if separated && m.gaps != nil {
			dst, steps = m.gaps().gapWalk(dst, begin, m.classes, m.lengths, text, s.place)
			c.steps += steps
		}
	}
	return dst
}

// overlong reports whether text begins with a form of three bytes for a rune
// that needs fewer, which is not UTF-8.
func overlong(text string) bool { return text[0] == 0xE0 && text[1] < 0xA0 }

// bit is 1 if b is true; it compiles to no branch.
func bit(b bool) uint32 {
	var u uint32
	if b {
		u = 1
	}
	return u
}
