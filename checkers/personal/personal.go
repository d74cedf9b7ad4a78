package personal

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options sets up the checker. The zero value is the default.
type Options struct {
	// IDHead and IDTail are how many characters of an identity number its mask
	// keeps in front and at the end: 2 and 3 if both are 0. Six and four, as some
	// regulations have it, name the county and leave a number that is insufficient
	// beside a whole name (PII-21).
	IDHead, IDTail int
}

// ErrOptions is matched by the errors for options that make no sense.
var ErrOptions = errors.New("personal: invalid options")

// New returns the checker.
func New(options Options) (*scan.Checker, error) {
	if options.IDHead == 0 && options.IDTail == 0 {
		options.IDHead, options.IDTail = 2, 3
	}
	const shown = 10 // characters of an identity number that a mask may keep
	if options.IDHead < 0 || options.IDTail < 0 || options.IDHead > 6 || options.IDHead+options.IDTail > shown {
		return nil, fmt.Errorf("%w: a mask of an identity number that keeps %d and %d characters", ErrOptions, options.IDHead, options.IDTail)
	}
	facts, err := newFacts()
	if err != nil {
		return nil, err
	}
	facts.options = options
	return &scan.Checker{
		Name:     "personal",
		Doc:      scan.Bilingual{ZH: "个人信息：证件号码、电话、银行账号、号牌、住址、凭据等，及其去标识化改法", EN: "personal information and how to de-identify it"},
		Rules:    rules(),
		Triggers: facts.triggers(),
		Runes:    signs,
		Run: func(ctx context.Context, pass *scan.Pass) error {
			hits, listed := pass.Hits(), false
			kind, contacts := facts.kindOf(pass), contacts(pass.Profile)
			for _, t := range pass.Texts {
				if err := ctx.Err(); err != nil {
					return err
				}
				n := 0
				for n < len(hits) && hits[n].In == t {
					n++
				}
				r := &reader{facts: facts, pass: pass, text: t, view: t.View, plain: t.View == t.Source, kind: kind, contacts: contacts}
				r.numbers()
				r.labelled(hits[:n])
				r.signed()
				r.columns()
				r.links()
				r.tellLists()
				r.batches()
				listed = listed || len(r.tallies) > 0
				hits = hits[n:]
			}
			pictures(pass)
			stale(pass, listed)
			return nil
		},
	}, nil
}

// reader looks for personal information in one text.
type reader struct {
	facts    *facts
	pass     *scan.Pass
	text     *scan.Text
	view     string
	plain    bool            // its cells, if it has any, have no line ends
	kind     string          // of the document, where it is exempt
	contacts map[string]bool // what the publisher makes public

	tables  []table
	blocks  []scan.Block
	last    int // the block that was asked for last
	current tableRow
	here    place // what place returned last

	lists   []told  // not reported yet
	tallies []tally // by table, 0 for the text outside
	woken   bool    // a word of the text may head a column

	groups   []group // of the chain that is being read
	buf      []byte
	matches  []dict.Match
	evidence []scan.Evidence
}

// numbers reads everything that begins with a run of digits.
func (r *reader) numbers() {
	end := 0 // of the last chain
	for _, run := range r.text.DigitRuns() {
		if run.End <= end {
			continue
		}
		if run.Len() < shortest && r.closed(run) {
			switch run.Len() {
			case 3:
				end = max(end, r.dotted(run))
			case 4:
				r.policePlate(run)
			}
			continue
		}
		if run.Len() <= 6 && (r.policePlate(run) || r.embassyPlate(run)) {
			continue
		}
		end = r.chain(run)
		for i := 0; i < len(r.groups); {
			i += r.value(i)
		}
	}
}

// shortest is how many digits a number has at least.
const shortest = 5

// value reads the number that begins with group i, as long as one can be
// made, and returns how many groups it has.
func (r *reader) value(i int) int {
	for n := len(r.groups) - i; n > 0; n-- {
		num := r.join(i, n)
		if r.read(num) {
			return n
		}
	}
	return 1
}

// read reports a number if it is somebody's; true means that it is known what
// the digits are, reported or not.
func (r *reader) read(n number) bool {
	if len(n.digits) < shortest {
		return false
	}
	if n.masked > 0 {
		bare, ok := r.unstarred(n)
		if !ok {
			return r.masked(n)
		}
		n = bare
	}
	if len(n.digits) == 17 {
		r.checkLetter(&n)
	}
	const whole, longest, account = 10, 20, 24 // digits that are looked at without a label; that are anything known; of an account under its label
	length := len(n.digits)
	if length < whole { // an account of a cooperative may be short
		if length < 8 {
			return false
		}
		c := r.place(n.Span)
		return c.column && (c.header == kindBank || c.header == kindAccount) && r.bank(n, c)
	}
	if length > account || r.glued(n.Span) && !r.prefixed(n.Span) {
		return false
	}
	c := r.place(n.Span)
	if length > longest { // of a passbook
		return (c.says(kindBank) || c.says(kindAccount)) && r.bank(n, c)
	}
	switch length {
	case 15:
		if r.identity15(n, c) {
			return true
		}
	case 17, 19:
		if r.slip(n, c) {
			return true
		}
	case 18:
		if r.identity18(n, c) {
			return true
		}
	case 20:
		return r.disability(n, c)
	}
	return r.mobile(n, c) || r.landline(n, c) || !strings.Contains(n.digits, "X") && r.bank(n, c)
}

// checkLetter adds the X behind seventeen digits.
func (r *reader) checkLetter(n *number) {
	pos := n.End
	if next, join := r.separator(pos); join == 0 {
		pos = next // over invisible runes
	}
	for _, x := range [...]string{"X", "x", "Ｘ", "ｘ"} {
		if !strings.HasPrefix(r.view[pos:], x) {
			continue
		}
		n.digits += "X"
		n.shape++
		n.End = pos + len(x)
		if rest := r.view[n.End:]; len(rest) >= 2 && rest[0]-'0' <= 9 && rest[1]-'0' <= 9 && (len(rest) == 2 || rest[2]-'0' > 9) {
			n.digits += rest[:2] // kind and grade on a disability card
			n.shape++
			n.End += 2
		}
		return
	}
}

// glued reports letters or digits right beside the span: a part of something longer.
func (r *reader) glued(at dict.Span) bool {
	before, _ := lastRune(r.view[:at.Start])
	after, _ := firstRune(r.view[at.End:])
	return isAlnum(before) || isAlnum(after) || before == '_' || before == '@' || after == '@' || before == '.' && digitBefore(r.view[:at.Start-1])
}

// prefixed reports a label of Latin letters that ends right before the span: Tel13912345678.
func (r *reader) prefixed(at dict.Span) bool {
	after, _ := firstRune(r.view[at.End:])
	if isAlnum(after) || after == '@' {
		return false
	}
	l, ok := r.labelBefore(at.Start)
	return ok && l.End == at.Start && isLatin(r.view[l.End-1])
}

// say makes an entry of evidence.
func (r *reader) say(kind, zh, en string) scan.Evidence {
	return scan.Evidence{Kind: kind, Detail: r.pass.Say(zh, en)}
}

// kindOf names the kind of the document if exempt.tsv speaks of it.
func (f *facts) kindOf(pass *scan.Pass) string {
	if name, ok := f.kinds[pass.Kind]; ok {
		return name
	}
	title := pass.Document.Title
	switch {
	case strings.Contains(title, "信息披露"):
		return disclosure
	case strings.Contains(title, "限制消费令"), strings.Contains(title, "限制高消费"), strings.Contains(title, "悬赏公告"):
		return f.kinds[scan.KindDishonest]
	}
	return ""
}

// contacts are the numbers, without separators, and mailboxes of the profile.
func contacts(p *scan.Profile) map[string]bool {
	if len(p.Contacts) == 0 {
		return nil
	}
	set := map[string]bool{}
	for _, c := range p.Contacts {
		c = strings.ToLower(dict.Fold(strings.TrimSpace(c)))
		if !strings.Contains(c, "@") {
			c = strings.TrimPrefix(strings.NewReplacer(" ", "", "-", "", "(", "", ")", "").Replace(c), "+86")
		}
		set[c] = true
	}
	return set
}
