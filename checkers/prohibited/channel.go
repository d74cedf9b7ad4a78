package prohibited

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
)

// channel is how the buyer is to reach the seller, or what it costs.
type channel struct {
	dict.Span
	kind string // "" for none
}

// contactPhrases wake the checker where a handle follows that is no number.
var contactPhrases = []string{
	"加微信", "加薇信", "加威信", "客服微信", "微信号", "加qq", "联系qq", "qq群", "qq号", "加扣扣", "加v", "加群", "进群", "vx", "纸飞机", "飞机号", "telegram",
}

// channelShapes are the shapes of contacts, links and prices in a window, and their kinds.
var channelShapes = [][2]string{
	{`(?:^|[^0-9])(1[3-9][0-9][-. ]?[0-9]{4}[-. ]?[0-9]{4})(?:[^0-9]|1[3-9]|$)`, "contact"},
	{`(?:微信号?|v信|微x|vx|wx|微号|微❤|[加+]v|加微|qq群?|扣扣|企鹅|叩叩|飞机|telegram|纸飞机|电报|蝙蝠|whatsapp|专员|客服)[^。，0-9a-z]{0,6}([a-z][a-z0-9_-]{4,}|[0-9]+[a-z_-][a-z0-9_-]{3,}|[0-9]{6,})`, "contact"},
	{`(?:请|需|可|情|询)加[^。，0-9a-z]{0,2}([a-z]{2,}[0-9]{2,}[a-z0-9]*)`, "contact"},
	{`(?:货到付款|付款|电)[^。，0-9]{0,2}([1-9][0-9]{7,9})(?:[^0-9]|$)`, "contact"},
	{`(?:电话|热线|致电|来电|咨询|联系|预约|电|tel)[^。，0-9]{0,8}([0-9][0-9-]{6,}|[a-z]{2,}[0-9]{3,})`, "contact"},
	{`((?:https?://|www[.点])[a-z0-9.点-]+[a-z0-9])`, "link"},
	{`([a-z0-9-]+[.。点](?:com|c0m|net|cc|top|vip|xyz|club|info|me|tv|cn|app|bet|co|io|site|online|pw|win))`, "link"},
	{`(?:网址|网止|官网)[:：]?([a-z0-9]{4,}com)`, "link"},
	{`([0-9]{2,}(?:\.[0-9]+)?(?:元|块|万|u))(?:[^0-9]|1[3-9]|$)`, "price"},
}

// channelShapes returns the shapes of channels that a window may have.
func (c *checker) channelShapes(p plain) []chance {
	if !mayHold(p.text) {
		return nil
	}
	return c.channels().possible(p.text)
}

// findChannels returns the contacts, links and prices of a window. Links to
// the hosts of offices are none.
func findChannels(p plain, shapes []chance) []channel {
	var list []channel
	for _, f := range shapes {
		for _, m := range f.matches(p.text) {
			if f.role == "link" && isOffice(p.text[m[2]:]) {
				continue
			}
			list = append(list, channel{p.span(m[2], m[3]), f.role})
		}
	}
	return list
}

// mayHold reports whether a window has what every contact, link and price has:
// two digits, or four letters or digits, in a row.
func mayHold(folded string) bool {
	digits, signs := 0, 0
	for i := range len(folded) {
		switch b := folded[i]; {
		case b >= '0' && b <= '9':
			digits++
			signs++
		case b >= 'a' && b <= 'z':
			digits = 0
			signs++
		case b == '.' || b == '-' || b == '/':
			digits = 0
		default:
			digits, signs = 0, 0
		}
		if digits >= 2 || signs >= 4 {
			return true
		}
	}
	return false
}

// isOffice reports whether the host at the beginning of s is an office's.
func isOffice(s string) bool {
	end := strings.IndexFunc(s, func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || strings.ContainsRune(".-:/", r))
	})
	if end >= 0 {
		s = s[:end]
	}
	return strings.Contains(s, ".gov.cn") || strings.Contains(s, ".edu.cn")
}
