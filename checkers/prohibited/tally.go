package prohibited

import "github.com/xianshen/xianshen/dict"

// kind is a category of brands.tsv and keywords.tsv.
type kind uint8

const (
	noKind kind = iota
	tip
	brand
	combo
	lottery
	game
	desk
	porn
	region
	play
	bet
	draw
	house
	vague
	door
	site
	query
	officialWord
	plainWord // a word that holds one of the others and means nothing of the kind
	kinds
)

// spamKinds says what the words of a kind weigh, each and at most: any page has
// some of the ordinary ones.
var spamKinds = [kinds]struct {
	category     string
	weight, most int
}{
	tip: {"tip", 7, 99}, brand: {"brand", 4, 99}, combo: {"combo", 4, 99}, lottery: {"lottery", 3, 9}, game: {"game", 2, 99}, desk: {"desk", 2, 99}, porn: {"porn", 2, 8},
	region: {"region", 5, 99}, play: {"play", 1, 3}, bet: {"bet", 1, 3}, draw: {"draw", 1, 3}, house: {"house", 1, 1}, vague: {"vague", 1, 1},
	door: {"door", 2, 4}, site: {"site", 1, 2}, query: {"query", 1, 2},
	officialWord: {"official", -3, 0}, plainWord: {"plain", 0, 0},
}

func kindOf(category string) kind {
	for k := range kinds {
		if spamKinds[k].category == category {
			return k
		}
	}
	return noKind
}

// tally is what the words of a stretch weigh.
type tally struct {
	sums   [kinds]int
	joined bool // a door right behind what is played: 体育官网
}

func (t *tally) sum(list ...kind) int {
	n := 0
	for _, k := range list {
		n += t.sums[k]
	}
	return n
}

// strong is the weight of words that are hardly said but in such strings.
func (t *tally) strong() int { return t.sum(tip, brand, combo, lottery, game, desk, porn) }

// weak is the weight of words that companies use, too, of everyday words for
// what is played, and of those that speak against.
func (t *tally) weak() int { return t.sum(region, draw, house, vague, officialWord) + t.played() }

// played is the weight of everyday words for what is played.
func (t *tally) played() int { return min(t.sum(play, bet), spamKinds[play].most) }

// doors is the weight of words that promote a site.
func (t *tally) doors() int { return t.sum(door, site, query) }

// weigh adds up the words, each once.
func weigh(view string, words []word) tally {
	var t tally
	var seen [maxTerms / 64]uint64
	for i, w := range words {
		k, id := w.term.kind, w.term.id
		if k == brand && onlyDigits(w.term.Text) && !accompanied(view, words, i) {
			continue // anything may have that number
		}
		if seen[id>>6]>>(id&63)&1 == 0 {
			seen[id>>6] |= 1 << (id & 63)
			t.sums[k] = min(t.sums[k]+spamKinds[k].weight, spamKinds[k].most)
		}
		if k == house && besideNumber(view, w.Span) {
			t.sums[brand] = max(t.sums[brand], spamKinds[brand].weight) // 金沙4166, 3044永利
		}
		if i > 0 && words[i-1].End == w.Start && (k == door || k == site) {
			switch words[i-1].term.kind {
			case play, bet, game, house, lottery:
				t.joined = true
			}
		}
	}
	return t
}

// accompanied reports whether words[i] stands right beside a word for what is
// played, perhaps with a mark between.
func accompanied(view string, words []word, i int) bool {
	beside := func(a, b word) bool {
		gap := b.Start - a.End
		return gap == 0 || gap == 1 && isSeparator(rune(view[a.End]))
	}
	telling := func(w word) bool {
		switch w.term.kind {
		case site, query, vague, draw, officialWord, plainWord:
			return false
		}
		return true
	}
	return i > 0 && telling(words[i-1]) && beside(words[i-1], words[i]) || i+1 < len(words) && telling(words[i+1]) && beside(words[i], words[i+1])
}

// besideNumber reports whether a number of three to five digits, letters before
// it, is glued to a name, as the copies of gambling houses number theirs.
func besideNumber(view string, at dict.Span) bool {
	before, after := at.Start, at.End
	for before > 0 && isDigit(rune(view[before-1])) {
		before--
	}
	for after < len(view) && after-at.End < 4 && isLatin(rune(view[after])) {
		after++
	}
	digits := after
	for after < len(view) && isDigit(rune(view[after])) {
		after++
	}
	long := func(n int) bool { return n >= 3 && n <= 5 }
	return long(at.Start-before) || long(after-digits)
}
