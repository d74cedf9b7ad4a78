package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/draft"
)

// options are the command line, read and checked.
type options struct {
	paths    []string
	format   string
	input    draft.Input
	failOn   scan.Severity
	checkers string
	profile  string
	config   string
	lexicons list
	allow    list
	title    string
	source   string
	date     time.Time
	key      string
	reveal   bool
	verbose  bool
	jobs     int
	output   string
	lang     scan.Lang

	version bool
	check   list
	rules   bool
	explain string
	clauses string
}

// never is a level that no finding reaches.
const never = scan.Critical + 1

// list is a flag that may be given several times.
type list []string

func (l *list) String() string { return fmt.Sprint([]string(*l)) }

func (l *list) Set(s string) error {
	*l = append(*l, s)
	return nil
}

// usage is for -h. A test holds it against the flags.
var usage = scan.Bilingual{
	ZH: `用法：scanfile [选项] 文件|文件夹|- ...

扫描稿件，列出发布之前应当由人核实的内容。- 表示标准输入。

  -format text|json|jsonl     输出格式：文字（默认）、一个 JSON 数组、每行一份 JSON 报告
  -input auto|text|markdown|html|json|jsonl
                              输入格式：默认按扩展名和内容判断；jsonl 为每行一篇稿件
  -fail-on critical|high|medium|low|info|never
                              达到此级别时退出状态为 1（默认 high）
  -checkers a,b,-c            只用检查器 a、b，或不用 c（-rules 列出名称）
  -profile NAME               发布单位：内置名称，或 YAML 文件的路径（默认 general）
  -config FILE                发布单位：本单位自己的 YAML 文件，不与 -profile 同时使用
  -lexicon FILE               加入本单位的词表，可以多次给出
  -allow FILE                 加入不提示的词语表，可以多次给出
  -title T  -source S         稿件没有写明时的标题、来源
  -date D                     稿件没有写明时的发布时间（2006-01-02 或 RFC 3339）
  -key FILE                   指纹的密钥文件；没有密钥就没有指纹
  -reveal                     显示个人信息和涉密内容的原文（默认遮挡）
  -verbose                    也显示仅供参考的内容、降级的理由、证据和用时
  -jobs N                     同时扫描的篇数（默认为处理器核数）
  -o FILE                     结果写入文件
  -lang zh|en                 消息的语言

  -check FILE                 检查词表、不提示词语表或发布单位文件本身有无错误
  -rules                      列出全部规则
  -explain RULE               说明一条规则，或一类（如 PII）
  -clauses PROFILE            逐条列出一部办法的规定和与之对应的规则（-format json 输出 JSON）
  -version                    显示版本

尚未实现，给出即为用法错误：-waivers、-format sarif|html、-input docx。

退出状态：0 没有达到 -fail-on 的内容；1 有；2 用法、配置有误或有文件无法读取；3 未扫描完整。
`,
	EN: `usage: scanfile [flags] FILE|DIR|- ...

Scans drafts and lists what people should check before they publish them. - is standard input.

  -format text|json|jsonl     text (default), one JSON array, or one JSON report a line
  -input auto|text|markdown|html|json|jsonl
                              by default told by extension and content; jsonl is one draft a line
  -fail-on critical|high|medium|low|info|never
                              the exit status is 1 from this level on (default high)
  -checkers a,b,-c            only checkers a and b, or all but c (-rules lists the names)
  -profile NAME               the publisher: a built-in name or the path of a YAML file (default general)
  -config FILE                the publisher: its own YAML file; not together with -profile
  -lexicon FILE               add terms of your own; may be given several times
  -allow FILE                 add phrases that are not reported; may be given several times
  -title T  -source S         title and source of drafts that name none
  -date D                     publish time of drafts that name none (2006-01-02 or RFC 3339)
  -key FILE                   the key of fingerprints; without one there are none
  -reveal                     show personal and secret values (masked by default)
  -verbose                    show info findings, why findings were lowered, evidence and times
  -jobs N                     how many drafts are scanned at once (default: one a core)
  -o FILE                     write the result to a file
  -lang zh|en                 language of messages

  -check FILE                 check a lexicon, a list of allowed phrases or a profile itself
  -rules                      list all rules
  -explain RULE               explain a rule, or a family (PII)
  -clauses PROFILE            list the clauses of a regulation and the rules for them (-format json for JSON)
  -version                    show the version

Not built yet, and wrong usage until then: -waivers, -format sarif|html, -input docx.

Exit status: 0 nothing at or above -fail-on; 1 findings; 2 wrong usage, configuration or unreadable input; 3 incomplete scan.
`,
}

// raw are the flags that are checked once all of them are known.
type raw struct{ format, input, failOn, date, lang, waivers string }

func (p *program) flags(r *raw) *flag.FlagSet {
	flags := flag.NewFlagSet("scanfile", flag.ContinueOnError)
	flags.SetOutput(io.Discard)                   // run prints errors and usage
	flags.Func("lang", "", func(s string) error { // at once, for the errors of the flags after it
		r.lang = s
		if s == "en" {
			p.lang = scan.English
		}
		return nil
	})
	flags.StringVar(&r.format, "format", "text", "")
	flags.StringVar(&r.input, "input", "auto", "")
	flags.StringVar(&r.failOn, "fail-on", "high", "")
	flags.StringVar(&r.date, "date", "", "")
	flags.StringVar(&r.waivers, "waivers", "", "")
	flags.StringVar(&p.checkers, "checkers", "", "")
	flags.StringVar(&p.profile, "profile", "general", "")
	flags.StringVar(&p.config, "config", "", "")
	flags.Var(&p.lexicons, "lexicon", "")
	flags.Var(&p.allow, "allow", "")
	flags.StringVar(&p.title, "title", "", "")
	flags.StringVar(&p.source, "source", "", "")
	flags.StringVar(&p.key, "key", "", "")
	flags.BoolVar(&p.reveal, "reveal", false, "")
	flags.BoolVar(&p.verbose, "verbose", false, "")
	flags.IntVar(&p.jobs, "jobs", runtime.GOMAXPROCS(0), "")
	flags.StringVar(&p.output, "o", "", "")
	flags.BoolVar(&p.version, "version", false, "")
	flags.Var(&p.check, "check", "")
	flags.BoolVar(&p.rules, "rules", false, "")
	flags.StringVar(&p.explain, "explain", "", "")
	flags.StringVar(&p.clauses, "clauses", "", "")
	return flags
}

// parse reads the command line and checks it.
func (p *program) parse(args []string) error {
	var r raw
	flags := p.flags(&r)
	if err := flags.Parse(args); err != nil {
		return err
	}
	p.paths = flags.Args()
	given := map[string]bool{}
	flags.Visit(func(f *flag.Flag) { given[f.Name] = true })

	wrong := func(zh, en string, args ...any) error { return fmt.Errorf(p.say(zh, en), args...) }
	for _, unbuilt := range []struct {
		given bool
		what  string
	}{
		{given["waivers"], "-waivers"},
		{r.format == "sarif" || r.format == "html", "-format " + r.format}, {r.input == "docx", "-input docx"},
	} {
		if unbuilt.given {
			return wrong("%s 尚未实现", "%s is not built yet", unbuilt.what)
		}
	}
	if given["config"] && given["profile"] {
		return wrong("-config 和 -profile 只能给出一个", "-config and -profile: want one of them")
	}
	for name, value := range map[string]string{
		"config": p.config, "key": p.key, "o": p.output, "checkers": p.checkers, "explain": p.explain, "clauses": p.clauses,
	} {
		if given[name] && value == "" { // as from a script whose variable is empty
			return wrong("-%s 的值是空的", "-%s is empty", name)
		}
	}
	if given["lang"] && r.lang != "zh" && r.lang != "en" {
		return wrong("-lang %q：应为 zh 或 en", "-lang %q: want zh or en", r.lang)
	}
	if !slices.Contains([]string{"text", "json", "jsonl"}, r.format) {
		return wrong("-format %q：应为 text、json 或 jsonl", "-format %q: want text, json or jsonl", r.format)
	}
	p.format = r.format
	var err error
	if p.input, err = draft.ParseInput(r.input); err != nil {
		return wrong("-input %q：应为 auto、text、markdown、html、json 或 jsonl", "-input %q: want auto, text, markdown, html, json or jsonl", r.input)
	}
	p.failOn = never
	if r.failOn != "never" {
		if p.failOn, err = scan.ParseSeverity(r.failOn); err != nil {
			return wrong("-fail-on %q：应为 critical、high、medium、low、info 或 never", "-fail-on %q: want critical, high, medium, low, info or never", r.failOn)
		}
	}
	if given["date"] {
		if p.date, err = scan.ParseTime(r.date); err != nil {
			return wrong("-date %q：应为 2006-01-02 或 RFC 3339 格式的时间", "-date %q: want 2006-01-02 or a time in RFC 3339", r.date)
		}
	}
	if p.jobs < 1 {
		return wrong("-jobs %d：至少为 1", "-jobs %d: want 1 or more", p.jobs)
	}
	asked := 0
	for _, name := range []string{"version", "check", "rules", "explain", "clauses"} {
		if given[name] {
			asked++
		}
	}
	for _, name := range []string{"fail-on", "input", "title", "source", "key", "reveal", "verbose", "jobs", "o"} {
		if asked > 0 && given[name] { // nothing would come of it
			return wrong("-%s 只用于扫描", "-%s is for scans only", name)
		}
	}
	switch {
	case asked > 0 && p.format != "text" && p.clauses == "":
		return wrong("-format %s 只用于扫描和 -clauses", "-format %s is for scans and -clauses only", p.format)
	case late(p.paths) != "":
		return wrong("选项要写在文件的前面：%s", "flags go before the files: %s", late(p.paths))
	case asked > 1:
		return wrong("-version、-check、-rules、-explain、-clauses 只能给出一个", "-version, -check, -rules, -explain and -clauses: want one of them")
	case asked > 0 && len(p.paths) > 0:
		return wrong("-version、-check、-rules、-explain、-clauses 不扫描文件：%q", "-version, -check, -rules, -explain and -clauses scan no files: %q", p.paths)
	case asked == 0 && len(p.paths) == 0:
		return wrong("没有给出要扫描的文件", "no files to scan")
	}
	return nil
}

// late is a flag among the files, where package flag does not look for any.
func late(paths []string) string {
	for _, path := range paths {
		if strings.HasPrefix(path, "-") && path != draft.Stdin {
			if _, err := os.Lstat(path); err != nil {
				return path
			}
		}
	}
	return ""
}

// build is the version of the module as the toolchain recorded it.
func build() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}

func (p *program) versionText() string {
	return fmt.Sprintf("scanfile %s %s %s/%s\n", build(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
}
