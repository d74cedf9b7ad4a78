package dict

import (
	"errors"
	"slices"
	"unicode/utf8"
)

// classes gives each rune that a pattern holds a number, and the same number to
// every rune that folds to it: folding then costs a scan nothing.
//
// A class's slot, its lowest five bits, is what the trie's nodes sum up their
// children by. Three slots are set apart: 0 for runes that no pattern holds, 1
// for runes that are skipped, 2 for separators.
type classes struct {
	bmp   [1 << 16]uint16
	high  map[rune]uint16 // runes above the basic plane that patterns hold
	folds *foldTable
	gaps  bool // separators have a class
	count int  // classes are below count
}

const (
	noClass        uint16 = 0
	skipClass      uint16 = 1
	separatorClass uint16 = 2 // of a separator that no pattern holds

	slots         = 32
	slotMask      = slots - 1
	endSlot       = 0 // in a node: patterns end here
	skipSlot      = 1
	separatorSlot = 2
	firstSlot     = 3 // of other runes
)

// newClasses numbers the runes of folded patterns, frequent ones first so that
// their rows lie close together.
func newClasses(patterns [][]rune, gaps bool) (*classes, error) {
	c := &classes{high: make(map[rune]uint16), folds: loadFolds(), gaps: gaps}
	if gaps {
		c.addSeparators()
	}
	runes := byFrequency(patterns)
	if len(runes) > 1<<15 {
		return nil, errors.New("dict: the patterns hold more than 32,768 different characters")
	}
	next, nextSeparator := uint16(firstSlot), uint16(separatorSlot+slots)
	for _, r := range runes {
		if isSeparator(r) {
			c.set(r, nextSeparator)
			nextSeparator += slots
			continue
		}
		c.set(r, next)
		if next++; next&slotMask == 0 {
			next += firstSlot
		}
	}
	c.count = int(max(next, nextSeparator-slots+1))
	c.addFolds()
	return c, nil
}

// byFrequency returns the runes of the patterns, those that many hold first.
func byFrequency(patterns [][]rune) []rune {
	var bmp [1 << 16]uint32
	high := make(map[rune]uint32)
	for _, p := range patterns {
		for _, r := range p {
			if r < 1<<16 {
				bmp[r]++
			} else {
				high[r]++
			}
		}
	}
	var order []uint64 // a rune below the complement of how often it stands
	for r, n := range bmp {
		if n > 0 {
			order = append(order, uint64(^n)<<32|uint64(r))
		}
	}
	for r, n := range high {
		order = append(order, uint64(^n)<<32|uint64(r))
	}
	slices.Sort(order)
	runes := make([]rune, len(order))
	for i, o := range order {
		runes[i] = rune(uint32(o))
	}
	return runes
}

func (c *classes) set(r rune, class uint16) {
	if r < 1<<16 {
		c.bmp[r] = class
	} else {
		c.high[r] = class
	}
}

// addSeparators gives the separators of the basic plane their class.
func (c *classes) addSeparators() {
	for r := range lastSeparator {
		if isSeparator(r) {
			c.bmp[r] = separatorClass
		}
	}
}

// addFolds gives every rune the class of the rune that it folds to.
func (c *classes) addFolds() {
	for n, page := range c.folds {
		if page == nil {
			continue
		}
		for low, f := range page {
			r := rune(n<<8 | low)
			switch {
			case f == 0:
			case f == foldSkip:
				c.set(r, skipClass)
			case f < 1<<16:
				if class := c.bmp[f]; class != noClass || r < 1<<16 {
					c.set(r, class)
				}
			default:
				if class, ok := c.high[f]; ok {
					c.set(r, class)
				}
			}
		}
	}
}

// of returns the class of a rune.
func (c *classes) of(r rune) uint16 {
	if uint32(r) < 1<<16 {
		return c.bmp[r]
	}
	return c.ofHigh(r)
}

func (c *classes) ofHigh(r rune) uint16 {
	if class, ok := c.high[r]; ok {
		return class
	}
	f := c.folds.fold(r)
	if f == foldSkip {
		return skipClass
	}
	if c.gaps && isSeparator(f) {
		return separatorClass
	}
	return noClass
}

// at returns the class of the rune at text[i] and its length in bytes. A byte
// that is no part of a rune is one of its own, in no class.
func (c *classes) at(text string, i int) (class uint16, size int) {
	if b := text[i]; b < utf8.RuneSelf {
		return c.bmp[b], 1
	}
	if len(text)-i >= 4 {
		b := text[i : i+4]
		u := uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24
		if r := rune3(u); threeBytes(u) && r >= 0x800 { // a surrogate has no class
			return c.bmp[r&0xFFFF], 3
		}
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	if size == 1 {
		return noClass, 1
	}
	return c.of(r), size
}

// spellings returns the runes of three bytes in each class, ascending.
func (c *classes) spellings() [][]rune {
	sizes, total := make([]int, c.count), 0
	for _, class := range c.bmp[0x800:] {
		if class != noClass {
			sizes[class]++
			total++
		}
	}
	all, spelled := make([]rune, total), make([][]rune, c.count)
	for class, size := range sizes {
		spelled[class], all = all[:0:size], all[size:]
	}
	for i, class := range c.bmp[0x800:] {
		if class != noClass {
			spelled[class] = append(spelled[class], rune(0x800+i))
		}
	}
	return spelled
}
