package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/profile"
)

// checkFiles reads lexicons, lists of allowed phrases and profiles for their
// own faults and prints all of them.
func (p *program) checkFiles() {
	all, err := checkers.Default()
	if err != nil {
		p.fail(err)
		return
	}
	lists, rules, err := p.lists(all)
	if err != nil {
		p.fail(err)
		return
	}
	for _, path := range p.check {
		what, opt, err := p.checkFile(path, rules)
		if err == nil { // citations and severities are tried where they are used
			_, err = scan.New(all, append(slices.Clip(lists), opt)...)
		}
		if err != nil {
			p.fail(err)
			continue
		}
		p.print(fmt.Sprintf(p.say("%s：%s，没有发现错误\n", "%s: %s, no faults found\n"), path, what))
	}
}

// checkFile reads a file as what it seems to be.
func (p *program) checkFile(path string, rules []string) (what string, opt scan.Option, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", nil, err
	}
	switch ext := strings.ToLower(filepath.Ext(path)); {
	case ext == ".yaml" || ext == ".yml":
		who, err := profile.Read(path, bytes.NewReader(data), profile.WithRules(rules))
		if err != nil {
			return "", nil, err
		}
		return p.say("发布单位文件", "profile") + " " + who.Name, scan.WithProfile(who), nil
	case isAllowList(data):
		list, err := dict.ReadAllow(path, bytes.NewReader(data))
		if err != nil {
			return "", nil, err
		}
		return fmt.Sprintf(p.say("不提示词语表，%d 条", "allowed phrases, %d of them"), len(list)), scan.WithAllow(list), nil
	}
	lexicon, err := dict.ReadLexicon(path, bytes.NewReader(data))
	if err != nil {
		return "", nil, err
	}
	return fmt.Sprintf(p.say("词表，%d 个词", "lexicon of %d terms"), len(lexicon.Terms)), scan.WithLexicon(lexicon), nil
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
