package personal

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

//go:embed data
var data embed.FS

// facts are the tables of data/, read once by New.
type facts struct {
	options    Options
	provinces  map[string]string // first two digits of an identity number
	mobiles    prefixes
	examples   map[string]bool // mobile numbers that are nobody's
	plates     string          // provinces of plates
	plateTails string
	surnames   map[string]bool
	labels     *labels
	exempt     map[exemption]relief
	kinds      map[scan.Kind]string // of documents, as exempt.tsv calls them
	severities map[string]scan.Severity
	papers     map[kind]paper
	frames     map[string][]string // phrases by category
	illnesses  []illness
}

func newFacts() (*facts, error) {
	f := &facts{
		provinces: map[string]string{},
		examples:  map[string]bool{}, surnames: map[string]bool{}, exempt: map[exemption]relief{}, papers: papers(),
		kinds: exemptKinds(), severities: map[string]scan.Severity{},
	}
	for _, r := range rules() {
		f.severities[r.ID] = r.Severity
	}
	err := f.table("provinces.tsv", 2, func(c []string) error {
		f.provinces[c[0]] = c[1]
		return nil
	})
	if err == nil {
		err = f.table("mobile.tsv", 1, func(c []string) error {
			from, to, ok := strings.Cut(c[0], "-")
			if !ok {
				to = from
			}
			for p := from; len(p) == len(to) && p <= to; p = successor(p) {
				f.mobiles.add(p)
			}
			return nil
		})
	}
	if err == nil {
		err = f.table("hotlines.txt", 1, func(c []string) error {
			f.examples[c[0]] = true
			return nil
		})
	}
	if err == nil {
		err = f.table("plates.tsv", 2, func(c []string) error {
			switch c[0] {
			case "province":
				f.plates = c[1]
			case "tail":
				f.plateTails = c[1]
			}
			return nil
		})
	}
	if err == nil {
		err = f.table("surnames.txt", 1, func(c []string) error {
			for _, word := range strings.Fields(c[0]) {
				if len([]rune(word)) == 2 {
					f.surnames[word] = true
					continue
				}
				for _, r := range word {
					f.surnames[string(r)] = true
				}
			}
			return nil
		})
	}
	if err == nil {
		err = f.readExemptions()
	}
	if err == nil {
		err = f.readFrames()
	}
	if err == nil {
		f.labels, err = f.readLabels()
	}
	return f, err
}

// table reads a file of data/: # begins a comment, columns are parted by tabs.
func (f *facts) table(name string, columns int, each func([]string) error) error {
	text, err := data.ReadFile("data/" + name)
	if err != nil {
		return fmt.Errorf("personal: %w", err)
	}
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != columns {
			return fmt.Errorf("personal: %s:%d: has %d columns, want %d", name, n, len(cells), columns)
		}
		if err := each(cells); err != nil {
			return fmt.Errorf("personal: %s:%d: %w", name, n, err)
		}
	}
	return nil
}

// prefixes are beginnings of numbers, of three or four digits.
type prefixes [10000]bool

func (p *prefixes) add(prefix string) {
	first, last := atoi(prefix), atoi(prefix)
	for n := len(prefix); n < 4; n++ {
		first, last = first*10, last*10+9
	}
	for i := first; i <= last; i++ {
		p[i] = true
	}
}

func (p *prefixes) has(number string) bool { return p[atoi(number[:4])] }

// successor is the number after p with as many digits.
func successor(p string) string {
	b := []byte(p)
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] < '9' {
			b[i]++
			return string(b)
		}
		b[i] = '0'
	}
	return string(b) + "0"
}

// exemption is a rule in a kind of document.
type exemption struct{ kind, rule string }

// relief is what an exemption does to a finding.
type relief struct {
	severity scan.Severity
	reason   scan.Bilingual
}

// exemptKinds names the kinds of documents that exempt.tsv speaks of.
func exemptKinds() map[scan.Kind]string {
	return map[scan.Kind]string{
		scan.KindDishonest: "dishonest", scan.KindPenalty: "penalty", scan.KindAppointment: "appointment",
		scan.KindRecruitment: "recruitment", scan.KindProcurement: "procurement", scan.KindAuction: "auction",
	}
}

// disclosure is the kind of what an issuer must disclose; its title says so.
const disclosure = "disclosure"

func (f *facts) readExemptions() error {
	known := map[string]bool{disclosure: true}
	for _, name := range f.kinds {
		known[name] = true
	}
	return f.table("exempt.tsv", 5, func(c []string) error {
		if c[0] == "kind" {
			return nil
		}
		if !known[c[0]] {
			return fmt.Errorf("unknown kind %q", c[0])
		}
		severity, err := scan.ParseSeverity(c[2])
		if err != nil {
			return err
		}
		f.exempt[exemption{c[0], c[1]}] = relief{severity, scan.Bilingual{ZH: c[3], EN: c[4]}}
		return nil
	})
}

// kind is what a label announces: a category of labels.tsv.
type kind string

const none kind = ""

// labels finds the words of labels.tsv in a window.
type labels struct {
	matcher func() *dict.Matcher // made for the first number
	words   []string
	kinds   []kind          // of the words
	exact   map[string]kind // folded
}

func (f *facts) readLabels() (*labels, error) {
	l := &labels{exact: map[string]kind{}}
	var patterns []dict.Pattern
	err := f.table("labels.tsv", 2, func(c []string) error {
		if c[0] == "term" {
			return nil
		}
		folded := dict.Fold(c[0])
		if l.exact[folded] != none {
			return fmt.Errorf("%q stands there twice", c[0])
		}
		l.words, l.kinds, l.exact[folded] = append(l.words, c[0]), append(l.kinds, kind(c[1])), kind(c[1])
		patterns = append(patterns, dict.Pattern{Text: c[0]})
		return nil
	})
	if err != nil {
		return nil, err
	}
	l.matcher = sync.OnceValue(func() *dict.Matcher {
		m, err := dict.Compile(patterns)
		if err != nil {
			panic(err) // the embedded list is broken; the tests meet it
		}
		return m
	})
	return l, nil
}
