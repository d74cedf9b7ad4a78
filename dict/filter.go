package dict

import "math/bits"

// filter tells which places of a text can begin a hit, so that the trie is
// walked from few. It is a bitmap over the first two runes as they are written:
// one multiplication and one look tell for a rune of three bytes, without a
// branch and without folding, because the bitmap holds every spelling.
//
// The second rune may be one that is skipped. To keep the bitmap from holding
// each of them after each first rune, keys leave out the end of the second rune
// where it begins as those do: all but the first byte after E1 and E2, the last
// byte after EF (which begins ， too: EF BC 8C).
type filter struct {
	bits   *[1 << (maxFilter - 6)]uint64 // of which only the first mask+1 are used
	mask   uint64                        // of the hash
	keep   [16]uint64                    // mask of the key by the low half of the second rune's first byte
	single *singles                      // nil if no pattern is one rune of three bytes
}

// singles is the set of runes of the basic plane that are a pattern by themselves.
type singles [1 << 16 / 64]uint64

const (
	minFilter, maxFilter = 14, 21 // binary logarithms of the number of bits

	filterMul = 0x9E3779B97F4A7C15 // 2^64 divided by the golden ratio, odd

	// lookahead is how many bytes of text must follow a place for the filter to look at it.
	lookahead = 11
)

// threeBytes reports whether the lowest bytes of u are a rune of three bytes
// (or a surrogate or an overlong form: those are sorted out later).
func threeBytes(u uint64) bool { return u&0xC0C0F0 == 0x8080E0 }

// hash spreads the key at the bottom of u over maxFilter bits.
func hash(u uint64, keep *[16]uint64) uint64 {
	return (u << 16) & keep[(u>>24)&15] * filterMul >> (64 - maxFilter)
}

// load64 returns the first eight bytes of b, the first one lowest.
func load64(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// newFilter makes the filter for sorted keys and their trie.
func newFilter(keys []key, t *trie, c *classes) *filter {
	f := &filter{}
	for n := range f.keep {
		f.keep[n] = ^uint64(0)
	}
	f.keep[0xE1&15] = 1<<48 - 1
	f.keep[0xE2&15] = 1<<48 - 1
	f.keep[0xEF&15] = 1<<56 - 1
	spelled := c.spellings()
	seconds := f.seconds(spelled)
	type pair struct{ first, second uint16 }
	var pairs []pair
	count := 0 // of the spellings of the pairs
	add := func(first, second uint16) {
		if n := len(spelled[first]) * len(seconds[second]); n > 0 {
			pairs = append(pairs, pair{first, second})
			count += n
		}
	}
	var first, second uint16
	for _, k := range keys {
		if k.classes[0] != first {
			first, second = k.classes[0], noClass
			n := t.nodes[first]
			if n.out != 0 {
				f.addSingles(spelled[first])
			}
			if n.next>>skipSlot&1 != 0 {
				add(first, skipClass)
			}
			if n.next>>separatorSlot&1 != 0 {
				for class := int(separatorClass); class < c.count; class += slots {
					add(first, uint16(class))
				}
			}
		}
		if len(k.classes) > 1 && k.classes[1] != second {
			second = k.classes[1]
			add(first, second)
		}
	}
	// About one bit in 48 is set, and never more than fits the second level cache.
	size := min(max(bits.Len(uint(count*48)), minFilter), maxFilter)
	f.mask = 1<<size - 1
	f.bits = new([1 << (maxFilter - 6)]uint64)
	for _, p := range pairs {
		for _, r := range spelled[p.first] {
			for _, k := range seconds[p.second] {
				h := hash(bytes3(r)|k, &f.keep) & f.mask
				f.bits[h>>6] |= 1 << (h & 63)
			}
		}
	}
	return f
}

// seconds returns what is kept of the spellings of each class as the second
// rune of a key.
func (f *filter) seconds(spelled [][]rune) [][]uint64 {
	seconds := make([][]uint64, len(spelled))
	for class, runes := range spelled {
		if len(runes) == 0 {
			continue
		}
		list := make([]uint64, 0, len(runes))
		for _, r := range runes {
			k := bytes3(r) << 24
			k &= f.keep[(k>>24)&15] >> 16
			if n := len(list); n == 0 || list[n-1] != k {
				list = append(list, k)
			}
		}
		seconds[class] = list
	}
	return seconds
}

func (f *filter) addSingles(runes []rune) {
	if f.single == nil && len(runes) > 0 {
		f.single = new(singles)
	}
	for _, r := range runes {
		f.single[r>>6] |= 1 << (r & 63)
	}
}

// bytes3 returns the three bytes of a rune of three bytes, the first one lowest.
func bytes3(r rune) uint64 {
	u := uint64(r)
	return 0x8080E0 | u>>12 | u>>6&63<<8 | u&63<<16
}
