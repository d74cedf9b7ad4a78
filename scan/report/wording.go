package report

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/xianshen/xianshen/scan"
)

// levels name the review levels as publishers do.
var levels = map[string]scan.Bilingual{
	"L1": {ZH: "一般信息", EN: "routine"},
	"L2": {ZH: "重要信息", EN: "important"},
	"L3": {ZH: "重大或敏感信息", EN: "major or sensitive"},
	"L4": {ZH: "特别重大信息", EN: "of the greatest consequence"},
}

// suppressors say why a finding was lowered.
var suppressors = map[string]scan.Bilingual{
	"X1": {ZH: "规定性表述", EN: "a rule is being stated"},
	"X2": {ZH: "执法或宣传教育的语境", EN: "law enforcement or education"},
	"X3": {ZH: "引用、书名或说明该词", EN: "the term is mentioned, not used"},
	"X4": {ZH: "公开征求意见或主动公开", EN: "published for comment or marked as open"},
	"X5": {ZH: "正式名称", EN: "an official term"},
	"X6": {ZH: "已经遮挡", EN: "masked already"},
	"X7": {ZH: "单位自己的信息", EN: "belongs to an organisation"},
}

// Suppression says in words why findings are lowered; by is a name like X1.
func Suppression(by string, lang scan.Lang) string {
	if why, ok := suppressors[by]; ok {
		return why.In(lang)
	}
	return by
}

var confidences = map[scan.Confidence]scan.Bilingual{
	scan.Exact:  {ZH: "格式与校验均相符", EN: "form and check agree"},
	scan.Strong: {ZH: "格式与上下文相符", EN: "form and context agree"},
	scan.Weak:   {ZH: "仅据用词", EN: "by the words alone"},
}

// fields name the fields of a document; a list's have a place for its number.
var fields = map[string]scan.Bilingual{
	"":                   {ZH: "全文", EN: "the whole draft"},
	"title":              {ZH: "标题", EN: "title"},
	"subtitle":           {ZH: "副标题", EN: "subtitle"},
	"body":               {ZH: "正文", EN: "body"},
	"source":             {ZH: "来源", EN: "source"},
	"author":             {ZH: "作者", EN: "author"},
	"editor":             {ZH: "编辑", EN: "editor"},
	"column":             {ZH: "栏目", EN: "column"},
	"account.name":       {ZH: "账号名称", EN: "account name"},
	"account.bio":        {ZH: "账号简介", EN: "account bio"},
	"links[].text":       {ZH: "第%d个链接的文字", EN: "text of link %d"},
	"links[].href":       {ZH: "第%d个链接的地址", EN: "address of link %d"},
	"images[].alt":       {ZH: "第%d张图片的替代文字", EN: "alt text of image %d"},
	"images[].caption":   {ZH: "第%d张图片的说明", EN: "caption of image %d"},
	"images[].credit":    {ZH: "第%d张图片的署名", EN: "credit of image %d"},
	"images[].text":      {ZH: "第%d张图片中的文字", EN: "text in image %d"},
	"attachments[].name": {ZH: "第%d个附件的名称", EN: "name of attachment %d"},
	"variants[].title":   {ZH: "第%d个平台版本的标题", EN: "title of variant %d"},
	"variants[].body":    {ZH: "第%d个平台版本的正文", EN: "body of variant %d"},
	"original.title":     {ZH: "转载原文的标题", EN: "title of the original"},
	"original.body":      {ZH: "转载原文的正文", EN: "body of the original"},
}

var listIndex = regexp.MustCompile(`\[(\d+)\]`)

// fieldName says which field is meant, counting lists from 1 as people do.
func fieldName(field string, lang scan.Lang) string {
	m := listIndex.FindStringSubmatch(field)
	if m == nil {
		if name, ok := fields[field]; ok {
			return name.In(lang)
		}
		return field
	}
	name, ok := fields[strings.Replace(field, m[0], "[]", 1)]
	if !ok {
		return field
	}
	n, _ := strconv.Atoi(m[1]) // digits, by the expression
	return fmt.Sprintf(name.In(lang), n+1)
}

//go:embed evidence.tsv
var evidenceTable string

var evidenceKinds = sync.OnceValue(func() map[string]string {
	kinds := map[string]string{}
	for line := range strings.Lines(evidenceTable) {
		if kind, name, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && !strings.HasPrefix(kind, "#") {
			kinds[kind] = name
		}
	}
	return kinds
})

// evidenceKind names a kind of evidence. One of a checker that nobody here
// knows stays as it is.
func evidenceKind(kind string, lang scan.Lang) string {
	if name, ok := evidenceKinds()[kind]; ok && lang == scan.Chinese {
		return name
	}
	if why, ok := suppressors[kind]; ok {
		return why.In(lang)
	}
	return kind
}

// Citations names what is cited: 《name》（number）articles, each instrument once.
func Citations(list []scan.Basis, lang scan.Lang) string {
	say := func(zh, en string) string { return scan.Bilingual{ZH: zh, EN: en}.In(lang) }
	var names []string
	articles := map[string][]string{}
	for _, b := range list {
		name := "《" + b.Document + "》"
		if b.Number != "" {
			name += say("（", " (") + b.Number + say("）", ")")
		}
		if _, ok := articles[name]; !ok {
			names = append(names, name)
			articles[name] = nil
		}
		if b.Article != "" && !slices.Contains(articles[name], b.Article) {
			articles[name] = append(articles[name], b.Article)
		}
	}
	for i, name := range names {
		if list := articles[name]; len(list) > 0 {
			if lang == scan.English {
				name += " "
			}
			names[i] = name + strings.Join(list, say("、", ", "))
		}
	}
	return strings.Join(names, say("；", "; "))
}
