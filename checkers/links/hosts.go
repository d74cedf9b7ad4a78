package links

import (
	"embed"
	"fmt"
	"net"
	"strings"
	"sync"

	"github.com/xianshen/xianshen/dict"
)

//go:embed *.tsv
var tables embed.FS

// hostList tells what is known of hosts.
type hostList struct {
	classes map[string]string // of a host and all below it
}

// known is what the tables say; few drafts have an address that needs it. The
// tests read it, so that no broken table is embedded.
var known = sync.OnceValue(func() *checker {
	c, err := load()
	if err != nil {
		panic(err)
	}
	return c
})

func load() (*checker, error) {
	c := &checker{}
	for name, read := range map[string]func([]row) error{
		"hosts.tsv":       func(rows []row) error { c.hosts = newHostList(rows); return nil },
		"confusables.tsv": func(rows []row) error { return c.confusables.add(rows) },
		"sites.tsv":       func(rows []row) error { c.sites = newSites(rows); return nil },
	} {
		rows, err := readTable(name)
		if err == nil {
			err = read(rows)
		}
		if err != nil {
			return nil, fmt.Errorf("links: %s: %w", name, err)
		}
	}
	for i, office := range offices {
		c.offices[i] = "." + c.confusables.skeleton(office+".cn")
	}
	c.looks = map[string]string{}
	for host, class := range c.hosts.classes {
		// a short name has too many neighbours to be imitated on purpose
		if (class == "public" || class == "common" || class == "shop") && strings.Contains(host, ".") && len(host) > len("abc.com") {
			c.looks[c.confusables.skeleton(host)] = host
		}
	}
	return c, nil
}

// row is a line of a table of two columns.
type row struct{ key, value string }

func readTable(name string) ([]row, error) {
	data, err := tables.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var rows []row
	header := false
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, ok := strings.Cut(line, "\t")
		if !ok {
			return nil, &dict.Error{File: name, Line: n, Reason: "want two columns"}
		}
		if header {
			rows = append(rows, row{key, value})
		}
		header = true
	}
	return rows, nil
}

func newHostList(rows []row) *hostList {
	l := &hostList{map[string]string{}}
	for _, r := range rows {
		l.classes[r.key] = r.value
	}
	return l
}

// class returns what is known of a host: own for one that the publisher
// allows, else the class of the longest entry that it is or lies below.
func (l *hostList) class(host string, allowed []string) string {
	for _, a := range allowed {
		if host == a || strings.HasSuffix(host, "."+a) {
			return "own"
		}
	}
	for name, ok := host, true; ok; _, name, ok = strings.Cut(name, ".") {
		if class, ok := l.classes[name]; ok {
			return class
		}
	}
	return ""
}

// trusted reports a class of hosts that a page of an office may link to.
func trusted(class string) bool { return class == "own" || class == "public" }

// isIP reports whether a host is an address in numbers.
func isIP(host string) bool {
	return net.ParseIP(strings.Trim(host, "[]")) != nil
}

// secondLevel are the labels under which .cn and some others register names.
var secondLevel = map[string]bool{"com": true, "net": true, "org": true, "gov": true, "edu": true, "ac": true, "mil": true, "co": true, "or": true, "ne": true}

// domain returns the part of a host that somebody registered: example.com.cn
// of www.example.com.cn, for gov.cn and edu.cn the office's.
func domain(host string) string {
	labels := strings.Split(host, ".")
	n := 2
	if len(labels) > 2 && len(labels[len(labels)-1]) == 2 && secondLevel[labels[len(labels)-2]] {
		n = 3
	}
	if len(labels) <= n {
		return host
	}
	return strings.Join(labels[len(labels)-n:], ".")
}
