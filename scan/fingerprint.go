package scan

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"

	"github.com/xianshen/xianshen/dict"
)

var listIndex = regexp.MustCompile(`\[\d+\]`)

// fingerprint names each finding by its rule, its text and a little of what
// stands around it, so that it is known again when lines move. It is keyed: a
// plain hash of a phone number could be guessed.
func fingerprint(found []Finding, key []byte) {
	const around = 8 // runes either side
	seen := map[string]int{}
	for i := range found {
		f := &found[i]
		mac := hmac.New(sha256.New, key)
		fmt.Fprintf(mac, "%s\x00%s\x00", f.Rule, listIndex.ReplaceAllString(f.Field, "[]"))
		switch {
		case f.In == nil:
		case f.Target.Len() > 0:
			fmt.Fprintf(mac, "%s", f.written())
		default:
			view := f.In.View
			text := dict.Fold(f.Span.In(view))
			before := lastRunes(dict.Fold(view[f.In.Line(f.Span.Start).Start:f.Span.Start]), around)
			after := firstRunes(dict.Fold(view[f.Span.End:max(f.Span.End, f.In.Line(f.Span.End).End)]), around)
			fmt.Fprintf(mac, "%s\x00%s\x00%s", text, before, after)
		}
		sum := hex.EncodeToString(mac.Sum(nil)[:16])
		seen[sum]++
		if n := seen[sum]; n > 1 { // the same words again
			sum = fmt.Sprintf("%s-%d", sum, n)
		}
		f.Fingerprint = sum
	}
}
