package prohibited

import (
	"regexp"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// channel is how the buyer is to reach the seller.
type channel struct {
	dict.Span
	kind string // "" for none
}

var channels = []struct {
	kind string
	form *regexp.Regexp
}{
	{"contact", regexp.MustCompile(`(?i)(?:加|薇|微信|威信|v信|vx|wx|qq|扣扣|电话|热线|致电|联系|tel)[^\n。]{0,8}?[a-z0-9_-]{5,}`)},
	{"contact", regexp.MustCompile(`(?:^|[^0-9])1[3-9][0-9]{9}(?:[^0-9]|$)`)},
	{"link", regexp.MustCompile(`(?i)(?:https?://|www\.?)[a-z0-9.-]+|[a-z0-9-]+\.(?:com|cn|net|cc|top|vip|xyz|club|info|me|tv)\b`)},
	{"price", regexp.MustCompile(`[0-9０-９]{2,}\s*(?:元|块|万)`)},
}

// findChannel looks for a contact, a link or a price in the window of an offer.
func findChannel(t *scan.Text, window dict.Span) channel {
	for _, c := range channels {
		if m := c.form.FindStringIndex(window.In(t.View)); m != nil {
			return channel{dict.Span{Start: window.Start + m[0], End: window.Start + m[1]}, c.kind}
		}
	}
	return channel{}
}
