package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
	"github.com/xianshen/xianshen/scan/profile"
)

// causes say in Chinese what errors of the library mean; the errors themselves
// stay for those who can use them.
var causes = []struct {
	err error
	zh  string
}{
	{fs.ErrNotExist, "文件不存在"},
	{fs.ErrPermission, "没有读写权限"},
	{draft.ErrBinary, "不是文本文件，请另存为文本、Markdown 或 HTML"},
	{scan.ErrDocument, "不是一篇稿件"},
	{profile.ErrProfile, "发布单位文件有误"},
}

// flagFaults are the words in which package flag says what is wrong.
var flagFaults = strings.NewReplacer(
	"flag provided but not defined: ", "没有这个选项：",
	"flag needs an argument: ", "选项缺少值：",
	"invalid value ", "值 ", " for flag ", " 不能用于选项 ", "invalid boolean value ", "值 ", " for -", " 不能用于选项 -",
	": parse error", "")

// fail reports an error, or several that are joined; the exit status will be 2.
func (p *program) fail(err error) {
	p.failed = true
	if list := joined(err); list != nil {
		for _, err := range list {
			p.fail(err)
		}
		return
	}
	text := err.Error()
	if p.lang == scan.Chinese {
		for _, c := range causes {
			if errors.Is(err, c.err) {
				text = c.zh + "（" + strings.Replace(text, c.err.Error()+": ", "", 1) + "）"
				break
			}
		}
	}
	for line := range strings.Lines(text) {
		fmt.Fprintln(p.errs, "scanfile: "+strings.TrimSuffix(line, "\n"))
	}
}

// joined returns the errors that errors.Join put together; nil for any other error.
func joined(err error) []error {
	several, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return nil
	}
	var lines []string
	for _, err := range several.Unwrap() {
		lines = append(lines, err.Error())
	}
	if strings.Join(lines, "\n") != err.Error() { // wrapped together, with words between them
		return nil
	}
	return several.Unwrap()
}
