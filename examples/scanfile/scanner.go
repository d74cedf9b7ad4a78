package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/profile"
)

// setup is what the command line describes: who publishes and what looks at the drafts.
type setup struct {
	publisher *scan.Profile
	checkers  []*scan.Checker
	scanner   *scan.Scanner
}

// listed are the checkers with their rules, and behind them the rules that the
// publisher's lexicons bring.
func (s *setup) listed() []*scan.Checker {
	known := map[string]bool{}
	for _, c := range s.checkers {
		for _, r := range c.Rules {
			known[r.ID] = true
		}
	}
	own := &scan.Checker{Name: "lexicon", Doc: scan.Bilingual{ZH: "本单位的词表", EN: "lexicons of the publisher's own"}}
	for _, r := range s.scanner.Rules() {
		if !known[r.ID] {
			own.Rules = append(own.Rules, r)
		}
	}
	if len(own.Rules) == 0 {
		return s.checkers
	}
	return append(slices.Clip(s.checkers), own)
}

func (p *program) setUp() (*setup, error) {
	all, err := checkers.Default()
	if err != nil {
		return nil, err
	}
	list, err := p.chosen(all)
	if err != nil {
		return nil, err
	}
	opts, rules, err := p.lists(all)
	if err != nil {
		return nil, err
	}
	who, err := p.publisher(rules)
	if err != nil {
		return nil, err
	}
	opts = append(append(opts, draft.Parsers()...), scan.WithProfile(who), scan.WithLang(p.lang), scan.WithVersion("xianshen", build()))
	if p.reveal {
		opts = append(opts, scan.WithReveal())
	}
	if p.verbose {
		opts = append(opts, scan.WithTimings())
	}
	if !p.date.IsZero() {
		opts = append(opts, scan.WithClock(func() time.Time { return p.date }))
	}
	scanner, err := scan.New(list, opts...)
	if err != nil {
		return nil, err
	}
	return &setup{who, list, scanner}, nil
}

// lists reads the lexicons and the allowed phrases of the command line. rules
// are the names of all rules that there are with them, for the faults of
// publishers' files.
func (p *program) lists(all []*scan.Checker) (opts []scan.Option, rules []string, err error) {
	for _, c := range all {
		for _, r := range c.Rules {
			rules = append(rules, r.ID)
		}
	}
	for _, path := range p.lexicons {
		lexicon, err := readTable(path, dict.ReadLexicon)
		if err != nil {
			return nil, nil, err
		}
		opts = append(opts, scan.WithLexicon(lexicon))
		for _, t := range lexicon.Terms {
			rules = append(rules, t.Rule)
		}
	}
	for _, path := range p.allow {
		allow, err := readTable(path, dict.ReadAllow)
		if err != nil {
			return nil, nil, err
		}
		opts = append(opts, scan.WithAllow(allow))
	}
	return opts, rules, nil
}

// chosen are the checkers that -checkers names: all if it names none, without those after a minus.
func (p *program) chosen(all []*scan.Checker) ([]*scan.Checker, error) {
	if p.checkers == "" {
		return all, nil
	}
	var names []string
	for _, c := range all {
		names = append(names, c.Name)
	}
	var with, without []string
	for name := range strings.SplitSeq(p.checkers, ",") {
		bare, negated := strings.CutPrefix(strings.TrimSpace(name), "-")
		if !slices.Contains(names, bare) {
			return nil, fmt.Errorf(p.say("-checkers：没有名为 %q 的检查器，现有 %s", "-checkers: no checker %q, there are %s"), bare, strings.Join(names, ", "))
		}
		if negated {
			without = append(without, bare)
		} else {
			with = append(with, bare)
		}
	}
	list := slices.DeleteFunc(slices.Clone(all), func(c *scan.Checker) bool {
		return len(with) > 0 && !slices.Contains(with, c.Name) || slices.Contains(without, c.Name)
	})
	if len(list) == 0 {
		return nil, errors.New(p.say("-checkers：没有剩下任何检查器", "-checkers: no checker is left"))
	}
	return list, nil
}

// publisher reads who publishes and adds the key of fingerprints.
func (p *program) publisher(rules []string) (who *scan.Profile, err error) {
	if p.config != "" {
		who, err = profile.ReadFile(p.config, profile.WithRules(rules))
	} else {
		who, err = profile.Open(p.profile, profile.WithRules(rules))
	}
	if err != nil || p.key == "" {
		return who, err
	}
	key, err := os.ReadFile(p.key)
	if err != nil {
		return nil, fmt.Errorf("-key: %w", err)
	}
	if key = bytes.TrimSpace(key); len(key) == 0 {
		return nil, fmt.Errorf(p.say("-key：%s 是空文件", "-key: %s is empty"), p.key)
	}
	who.Key = key
	return who, nil
}

func readTable[T any](path string, read func(string, io.Reader) (T, error)) (T, error) {
	f, err := os.Open(path)
	if err != nil {
		var none T
		return none, err
	}
	defer f.Close()
	return read(path, f)
}
