package draft

// traits are what the HTML standard says of an element by its name.
type traits uint16

const (
	block      traits = 1 << iota // stands on lines of its own
	endsP                         // its start tag ends an open paragraph
	special                       // an unmatched end tag does not reach beyond it
	scope                         // no end tag reaches beyond it
	formatting                    // ends where its end tag stands, whatever is open inside it
	void                          // has no end tag
	rawText                       // the tokenizer gives what is inside as one text
	heading
)

const paragraphs = block | endsP | special

// elements are the names with traits; all others are inline (HTML standard
// 13.2.4.2, 13.2.6.4.7 and the rendering section).
var elements = map[string]traits{
	"address": paragraphs, "article": paragraphs, "aside": paragraphs, "blockquote": paragraphs, "center": paragraphs,
	"details": paragraphs, "dialog": paragraphs, "dir": paragraphs, "div": paragraphs, "dl": paragraphs, "fieldset": paragraphs,
	"figcaption": paragraphs, "figure": paragraphs, "footer": paragraphs, "form": paragraphs, "header": paragraphs, "hgroup": paragraphs,
	"main": paragraphs, "menu": paragraphs, "nav": paragraphs, "ol": paragraphs, "p": paragraphs, "search": paragraphs,
	"section": paragraphs, "summary": paragraphs, "ul": paragraphs, "listing": paragraphs, "pre": paragraphs,
	"dd": paragraphs, "dt": paragraphs, "li": paragraphs,
	"h1": paragraphs | heading, "h2": paragraphs | heading, "h3": paragraphs | heading,
	"h4": paragraphs | heading, "h5": paragraphs | heading, "h6": paragraphs | heading,
	"hr": paragraphs | void, "table": paragraphs | scope, "xmp": paragraphs | rawText, "plaintext": paragraphs | rawText,

	"html": block | special | scope, "head": block | special, "body": block | special, "frameset": block | special,
	"caption": block | special | scope, "td": block | special | scope, "th": block | special | scope, "tr": block | special,
	"thead": block | special, "tbody": block | special, "tfoot": block | special, "colgroup": block | special,
	"legend": block, "option": block, "optgroup": block,
	"marquee": block | special | scope, "object": special | scope, "applet": special | scope, "template": special | scope,
	"select": special, "button": special, "noscript": special,

	"a": formatting, "b": formatting, "big": formatting, "code": formatting, "em": formatting, "font": formatting, "i": formatting,
	"nobr": formatting, "s": formatting, "small": formatting, "strike": formatting, "strong": formatting, "tt": formatting, "u": formatting,

	"area": void, "base": void | special, "basefont": void, "bgsound": void, "br": void, "col": void, "embed": void, "frame": void, "img": void,
	"input": void, "keygen": void, "link": void, "meta": void, "param": void, "source": void, "track": void, "wbr": void,

	"script": rawText | special, "style": rawText | special, "title": rawText, "textarea": rawText | special, "iframe": rawText | special,
	"noframes": rawText | special, "noembed": rawText | special,
}
