package prohibited

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
)

// counter tells where else in a view a string stands. Each answer reads the
// whole view, so there is a bound to them; the strings of one page are few.
type counter struct {
	view  string
	known map[string][]dict.Span
}

const (
	maxCounted = 100 // strings
	minCounted = 12  // bytes: shorter ones say nothing
)

// all returns every place of the string that stands at a span.
func (c *counter) all(at dict.Span) []dict.Span {
	text := at.In(c.view)
	if list, ok := c.known[text]; ok {
		return list
	}
	if len(text) < minCounted || len(c.known) >= maxCounted {
		return []dict.Span{at}
	}
	var list []dict.Span
	for i := 0; ; {
		n := strings.Index(c.view[i:], text)
		if n < 0 {
			break
		}
		list = append(list, dict.Span{Start: i + n, End: i + n + len(text)})
		i += n + len(text)
	}
	if c.known == nil {
		c.known = map[string][]dict.Span{}
	}
	c.known[text] = list
	return list
}

// others returns the places after the span where its string stands, for
// strings so long that they are the same thing wherever they stand.
func (c *counter) others(at dict.Span) []dict.Span {
	const long = 24
	if at.Len() < long {
		return nil
	}
	var list []dict.Span
	for _, s := range c.all(at) {
		if s.Start > at.End {
			list = append(list, s)
		}
	}
	return list
}
