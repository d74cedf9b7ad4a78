package prohibited

import (
	"strings"

	"github.com/xianshen/xianshen/scan"
)

// trade is something that must not be offered, and how its offers are reported.
type trade struct {
	rule string
	name scan.Bilingual
	// clear is the severity of an offer without contact, link or price; an offer
	// that has one is reachable.
	clear, reachable scan.Severity
	// least is what the words must weigh beside a contact or link where none of
	// them is an act. It is more where the wares are everyday things.
	least int
}

// trades are keyed by the first part of the categories of offers.tsv.
var trades = map[string]trade{
	"gambling":     {"PRO-07", zh("赌博", "gambling"), scan.High, scan.Critical, 4},
	"porn":         {"PRO-07", zh("淫秽色情", "pornography"), scan.High, scan.Critical, 4},
	"papers":       {"PRO-07", zh("假证件、假发票", "forged papers"), scan.High, scan.Critical, 9},
	"drugs":        {"PRO-07", zh("毒品、迷药", "drugs"), scan.High, scan.Critical, 5},
	"weapons":      {"PRO-07", zh("枪支、管制或窃密器材", "weapons and spying gear"), scan.High, scan.Critical, 5},
	"fraud":        {"PRO-07", zh("诈骗、非法金融活动", "fraud or unlawful finance"), scan.Medium, scan.Medium, 5},
	"superstition": {"PRO-05", zh("封建迷信", "superstition"), scan.High, scan.High, 4},
}

// The parts that a word plays, and what it weighs.
const (
	act      = "act"      // hardly said but in an offer
	ware     = "ware"     // what is dealt in
	bait     = "bait"     // an ordinary word that offers use
	official = "official" // what an office says of the same matter
)

var weights = map[string]int{act: 3, ware: 2, bait: 1, official: -3}

// What ordinary words and everyday wares can add up to is bounded.
const (
	maxBaits = 5
	maxWares = 3
)

// role is a trade and the part that a word plays in it.
type role struct{ trade, part string }

// roles reads a category: gambling.act, or gambling|fraud for a bait of both.
func roles(category string) []role {
	var list []role
	for _, s := range strings.Split(category, "|") {
		trade, part, ok := strings.Cut(s, ".")
		if !ok {
			part = bait
		}
		list = append(list, role{trade, part})
	}
	return list
}
