package dict

import "math/bits"

// doubleArray finds room for the nodes of a trie: the children of a node stand
// at its base plus their class, where no other node stands. The children of the
// root stand at their class itself, so the lowest places are theirs.
type doubleArray struct {
	classes int      // how many there are
	taken   []uint64 // a bit a place
	first   int      // no place below is free
	crowded int      // the search for room for several children begins here
	size    int      // above every place that a lookup may reach
}

func newDoubleArray(classes int) *doubleArray {
	d := &doubleArray{classes: classes, size: classes, first: classes, crowded: classes}
	for i := range classes {
		d.take(i)
	}
	return d
}

// place takes room for children by the classes in next and returns their base.
// A node with a single child fills what the others leave.
func (d *doubleArray) place(next []uint16) (base int) {
	d.first = d.free(d.first)
	if len(next) == 1 {
		base = d.first - int(next[0])
	} else {
		d.crowded = max(d.crowded, d.first)
		i := d.free(d.crowded)
		for tries := 0; !d.fits(i-int(next[0]), next); tries++ {
			if tries == 128 { // hopeless for the next one as well
				d.crowded = i
			}
			i = d.free(i + 1)
		}
		base = i - int(next[0])
	}
	for _, c := range next {
		d.take(base + int(c))
	}
	d.size = max(d.size, base+d.classes)
	return base
}

func (d *doubleArray) fits(base int, next []uint16) bool {
	for _, c := range next {
		if i := base + int(c); i>>6 < len(d.taken) && d.taken[i>>6]>>(i&63)&1 != 0 {
			return false
		}
	}
	return true
}

func (d *doubleArray) take(i int) {
	for i>>6 >= len(d.taken) {
		d.taken = append(d.taken, 0)
	}
	d.taken[i>>6] |= 1 << (i & 63)
}

// free returns the first free place from i on.
func (d *doubleArray) free(i int) int {
	for i>>6 < len(d.taken) {
		if word := ^d.taken[i>>6] >> (i & 63); word != 0 {
			return i + bits.TrailingZeros64(word)
		}
		i = (i>>6 + 1) << 6
	}
	return i
}
