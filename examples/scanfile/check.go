package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/profile"
)

// checkFiles reads lexicons, lists of allowed phrases and profiles for their
// own faults and prints all of them.
func (p *program) checkFiles() {
	for _, path := range p.check {
		what, err := p.checkFile(path)
		if err != nil {
			p.fail(err)
			continue
		}
		p.print(fmt.Sprintf(p.say("%s：%s，没有发现错误\n", "%s: %s, no faults found\n"), path, what))
	}
}

// checkFile reads a file as what it seems to be, and tries it in a scanner:
// whether rules and instruments exist is only known there.
func (p *program) checkFile(path string) (what string, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	var opt scan.Option
	switch ext := strings.ToLower(filepath.Ext(path)); {
	case ext == ".yaml" || ext == ".yml":
		who, err := profile.Read(path, bytes.NewReader(data))
		if err != nil {
			return "", err
		}
		what, opt = p.say("发布单位文件", "profile")+" "+who.Name, scan.WithProfile(who)
	case isAllowList(data):
		list, err := dict.ReadAllow(path, bytes.NewReader(data))
		if err != nil {
			return "", err
		}
		what, opt = fmt.Sprintf(p.say("不提示词语表，%d 条", "allowed phrases, %d of them"), len(list)), scan.WithAllow(list)
	default:
		lexicon, err := dict.ReadLexicon(path, bytes.NewReader(data))
		if err != nil {
			return "", err
		}
		what, opt = fmt.Sprintf(p.say("词表，%d 个词", "lexicon of %d terms"), len(lexicon.Terms)), scan.WithLexicon(lexicon)
	}
	_, err = checkers.New(opt)
	return what, err
}

// isAllowList looks at the header: only lists of allowed phrases have a column
// of that name.
func isAllowList(data []byte) bool {
	for line := range bytes.Lines(data) {
		line = bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\uFEFF")))
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		for column := range bytes.SplitSeq(line, []byte("\t")) {
			if string(bytes.TrimSpace(column)) == "phrase" {
				return true
			}
		}
		return false
	}
	return false
}
