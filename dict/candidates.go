package dict

// candidates are places where a hit may begin, gathered in the order of the
// text and checked together: that keeps each loop short and free of branches
// that the processor cannot foresee.
type candidates struct {
	place [batch]int // as it is if the filter found it, ^place if the trie is to be walked from its root
	count int
	steps int // of the walk so far
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
	set, keep, shift := f.bits, &f.keep, f.shift&63
	for ; i <= last; i += 3 {
		u := load64(text, i)
		if !threeBytes(u) {
			break
		}
		h := ((u << 16) & keep[(u>>24)&15] * filterMul) >> shift
		c.place[n&(batch-1)] = i
		n += int(set[h>>6] >> (h & 63) & 1)
	}
	c.count = n
	return i
}

// pairsAndSingles is pairs for patterns of which some are a single rune.
func (f *filter) pairsAndSingles(c *candidates, text string, i int) int {
	n := c.count
	last := min(len(text)-lookahead, i+3*(batch-room-n))
	set, keep, shift, single := f.bits, &f.keep, f.shift&63, f.single
	for ; i <= last; i += 3 {
		u := load64(text, i)
		if !threeBytes(u) {
			break
		}
		h := ((u << 16) & keep[(u>>24)&15] * filterMul) >> shift
		r := rune3(u)
		c.place[n&(batch-1)] = i
		n += int((set[h>>6]>>(h&63) | single[r>>6]>>(r&63)) & 1)
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
	if i <= last && threeBytes(load64(text, i)) {
		return i
	}
	nodes, n := m.trie.nodes, c.count
	var before int  // the place of the rune before
	var next uint32 // the slots that may follow it; 0 if it is a candidate already
	look := func(at int, class uint16) {
		before, next = at, nodes[class].next
		if nodes[class].out != 0 {
			c.place[n] = ^at
			n++
			next = 0
		}
	}
	if afterThree {
		if n > 0 && c.place[n-1] == i-3 {
			n-- // decided anew
		}
		class, _ := m.classes.at(text, i-3)
		look(i-3, class)
	}
	for i < len(text) {
		class, size := m.classes.at(text, i)
		if next>>(class&slotMask)&1 != 0 {
			c.place[n] = ^before
			n++
		}
		if i <= last && threeBytes(load64(text, i)) {
			break
		}
		if n >= batch-2 {
			break
		}
		look(i, class)
		i += size
	}
	c.count = n
	return i
}
