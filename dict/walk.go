package dict

// drain checks candidates and appends the hits that begin at them.
func (m *Matcher) drain(dst []Match, c *candidates, text string) []Match {
	var found [batch]struct {
		place int
		node  int32 // after two runes; 0 if the walk begins at the root
	}
	nodes, bmp := m.trie.nodes, &m.classes.bmp
	n := 0
	for _, place := range c.place[:c.count] {
		if place < 0 {
			found[n&(batch-1)].place = ^place
			found[n&(batch-1)].node = 0
			n++
			continue
		}
		u := load64(text, place)
		third := load64(text, place+2) >> 32
		class1 := int32(bmp[rune3(u)&0xFFFF])
		class2 := int32(bmp[rune3(u>>24)&0xFFFF])
		class3 := int32(bmp[rune3(third)&0xFFFF])
		one := &nodes[class1]
		at := one.base + class2
		two := &nodes[at]

		pair := isZero(uint32(two.check^class1)) & b2u(threeBytes(u>>24))
		on := two.next>>(class3&slotMask)&1 | b2u(!threeBytes(third)) | nonZero(two.out)
		special := (one.next & (1<<skipSlot | 1<<separatorSlot)) >> (class2 & slotMask) & 1
		slow := special | nonZero(one.out)
		found[n&(batch-1)].place = place
		found[n&(batch-1)].node = at & -int32(pair&^slow)
		n += int(pair&on | slow)
	}
	for _, f := range found[:n] {
		dst = m.walk(dst, c, text, f.place, f.node)
	}
	return dst
}

func b2u(b bool) uint32 {
	var u uint32
	if b {
		u = 1
	}
	return u
}

func isZero(x uint32) uint32 { return b2u(x == 0) }
func nonZero(x int32) uint32 { return b2u(x != 0) }

// walk appends the hits that begin at text[start:]. node is where its first two
// runes, of three bytes each, lead to, or 0 to begin with the first.
func (m *Matcher) walk(dst []Match, c *candidates, text string, start int, node int32) []Match {
	nodes := m.trie.nodes
	begin := len(dst)
	i := start
	separated := false
	if node == 0 {
		class, size := m.classes.at(text, i)
		if nodes[class].check != rootCheck {
			return dst
		}
		node, i = int32(class), i+size
	} else {
		if overlong(text[start:]) || overlong(text[start+3:]) {
			return dst
		}
		i += 6
	}
	for {
		at := &nodes[node]
		if at.out != 0 {
			dst = m.trie.emit(dst, at.out, start, i)
		}
		child := int32(0)
		for at.next != 0 && i < len(text) {
			c.steps++
			class, size := m.classes.at(text, i)
			slot := class & slotMask
			if at.next>>slot&1 == 0 {
				break
			}
			i += size
			if slot == skipSlot {
				continue
			}
			separated = separated || slot == separatorSlot
			if to := at.base + int32(class); nodes[to].check == node {
				child = to
			}
			break
		}
		if child == 0 {
			break
		}
		node = child
	}
	if separated && m.gaps != nil {
		dst = m.gaps.walk(dst, begin, c, text, start)
	}
	return dst
}

// overlong reports whether text begins with a form of three bytes for a rune
// that needs fewer, which is not UTF-8.
func overlong(text string) bool { return text[0] == 0xE0 && text[1] < 0xA0 }

// emit appends a match for each pattern of the list outs[out-1:].
func (t *trie) emit(dst []Match, out int32, start, end int) []Match {
	for _, pattern := range t.outs[out-1:] {
		if pattern < 0 {
			return append(dst, Match{start, end, int(^pattern)})
		}
		dst = append(dst, Match{start, end, int(pattern)})
	}
	return dst
}
