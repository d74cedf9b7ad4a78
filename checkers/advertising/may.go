package advertising

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/scan"
)

// mayBeAd is a quick look at the pieces, before it is known which of them keep
// to the borders of words and who can be reached: most drafts that hold one do
// not sell. The pieces are in the order of the text.
func (d *draft) mayBeAd() bool {
	const window = 2 * reach * utf8.UTFMax // bytes in which pieces add up, at most
	for i, p := range d.pieces {
		if p.weight >= alone || p.kind == shopKind || p.weight >= medium && d.mayReach(p, window) {
			return true
		}
		sum := 0
		for _, o := range d.pieces[i:] {
			if o.in != p.in || o.span.Start-p.span.Start > window {
				break
			}
			if sum += o.weight; sum >= enough {
				return true
			}
		}
	}
	return false
}

// mayReach reports whether a mobile number or an address may stand near a piece.
func (d *draft) mayReach(p piece, window int) bool {
	start, end := p.span.Start-window, p.span.End+window
	if slices.ContainsFunc(p.in.Addresses(), func(a scan.Address) bool { return a.Start < end && a.End > start }) {
		return true
	}
	runs := p.in.DigitRuns()
	for i := sort.Search(len(runs), func(i int) bool { return runs[i].End > start }); i < len(runs) && runs[i].Start < end; i++ {
		if runs[i].Len() >= mobile {
			return true
		}
	}
	return false
}

// mobile is the least number of bytes of a mobile number.
const mobile = 11

// pictured reports a draft with pictures, which may be codes to scan.
func (d *draft) pictured() bool {
	return slices.ContainsFunc(d.pass.Texts, func(t *scan.Text) bool {
		return strings.HasPrefix(t.Field, "images[") || t.View != t.Source
	})
}

// settle drops the pieces that do not keep to the borders of words. The scanner
// could have told, but words are costly to find, and only a draft that may be
// an ad needs them.
func (d *draft) settle() {
	d.pieces = slices.DeleteFunc(d.pieces, func(p piece) bool {
		return p.term != nil && !d.pass.Words().Keeps(p.in.View, p.span, d.boundaries[line{p.term.File, p.term.Line}])
	})
}
