package draft

import (
	"strings"

	"github.com/xianshen/xianshen/dict"
)

// attribute is one attribute of a start tag. The tokenizer of x/net/html gives
// no positions for them, so tags are read again here.
type attribute struct {
	name  string    // lower case
	raw   string    // the value as written, without quotes
	value dict.Span // where raw stands in the source
}

const mostAttributes = 100

// attributes reads the attributes of the start tag <name ...> that stands at
// pos of the source, as section 13.2.5.32 ff. of the HTML standard says. Of two
// with one name the first counts.
func attributes(list []attribute, tag string, pos int) []attribute {
	i := 1
	for i < len(tag) && !isSpace(tag[i]) && tag[i] != '/' && tag[i] != '>' {
		i++
	}
	for {
		for i < len(tag) && (isSpace(tag[i]) || tag[i] == '/') {
			i++
		}
		if i >= len(tag) || tag[i] == '>' {
			return list
		}
		start := i
		for i++; i < len(tag) && !isSpace(tag[i]) && tag[i] != '/' && tag[i] != '>' && tag[i] != '='; {
			i++
		}
		a := attribute{name: strings.ToLower(tag[start:i])}
		for i < len(tag) && isSpace(tag[i]) {
			i++
		}
		if i < len(tag) && tag[i] == '=' {
			for i++; i < len(tag) && isSpace(tag[i]); {
				i++
			}
			var from, to int
			from, to, i = attributeValue(tag, i)
			a.raw, a.value = tag[from:to], dict.Span{Start: pos + from, End: pos + to}
		} else {
			a.value = dict.Span{Start: pos + i, End: pos + i}
		}
		if len(list) < mostAttributes && find(list, a.name) == nil {
			list = append(list, a)
		}
	}
}

// attributeValue returns where the value at i lies and where reading goes on.
func attributeValue(tag string, i int) (from, to, next int) {
	if i < len(tag) && (tag[i] == '"' || tag[i] == '\'') {
		quote := tag[i]
		from = i + 1
		for to = from; to < len(tag) && tag[to] != quote; {
			to++
		}
		return from, to, min(to+1, len(tag))
	}
	for to = i; to < len(tag) && !isSpace(tag[to]) && tag[to] != '>'; {
		to++
	}
	return i, to, to
}

func find(list []attribute, name string) *attribute {
	for i := range list {
		if list[i].name == name {
			return &list[i]
		}
	}
	return nil
}

// text returns the value with its entities decoded.
func (a *attribute) text() string {
	if a == nil {
		return ""
	}
	if strings.IndexByte(a.raw, '&') < 0 {
		return a.raw
	}
	var b strings.Builder
	for s := a.raw; s != ""; {
		if s[0] == '&' {
			if decoded, n := entity(s, true); n > 0 {
				b.WriteString(decoded)
				s = s[n:]
				continue
			}
		}
		b.WriteByte(s[0])
		s = s[1:]
	}
	return b.String()
}

func isSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f' }
