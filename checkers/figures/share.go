package figures

import (
	"fmt"
	"math"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var (
	shareForm = lazy.Regexp(`^[，,]?占(?:比)?(?:(?:其|全部|党员|干部|职工|教师|床位|项目|企业|学生|人口|农户)?(?:总数量|总数|总量|总人数|总户数|总额|总面积|总投资)|全部|其中)?的?(?:比例|比重)?(?:为|达到|达)?(\d+(?:\.\d+)?)%`)
	sharesOf  = lazy.Regexp(`^(?:分别占(?:总数|总量|总人数|总额|全部)?的?|占比分别为|占比分别是|占比为)(\d+(?:\.\d+)?)%((?:[、，,和](?:\d+(?:\.\d+)?)%)+)`)
	percents  = lazy.Regexp(`(\d+(?:\.\d+)?)%`)
	// besides are parts that may overlap.
	overlap = words.NewSet(strings.Fields("党员 女 男 少数民族 党外 以上 以下 本科 学历 高级 其中 青年 代表")...)
)

// share reads 共A，其中B，占P%, and 分别占P%、Q%、R%.
func share(p *scan.Pass, w window) {
	at := w.at
	rest := w.text[at:]
	if m := sharesOf().FindStringSubmatch(rest); m != nil {
		sum, n := number(m[1]), 1
		for _, q := range percents().FindAllStringSubmatch(m[2], -1) {
			sum += number(q[1])
			n++
		}
		if n >= 3 && sum > 101 && sum < 130 && !overlap().In(w.text[:at]) {
			report(p, w, "STA-02", dict.Span{Start: at, End: at + len(m[0])}, fmt.Sprintf("各项占比相加为%s%%，超过100%%", plain(sum)), "the shares add up to more than 100%")
		}
		return
	}
	m := shareForm().FindStringSubmatchIndex(rest)
	if m == nil {
		return
	}
	stated := number(rest[m[2]:m[3]])
	var before []amount
	for _, a := range amounts(w.text) {
		if a.at.End <= at {
			before = append(before, a)
		}
	}
	if len(before) < 2 {
		return
	}
	part := before[len(before)-1]
	if part.rough || part.unit == "%" || strings.Trim(w.text[part.at.End:at], "，,、（( ") != "" {
		return
	}
	// The base must be the only other amount of the unit that is not smaller, and be told as the whole.
	var base amount
	for _, a := range before[:len(before)-1] {
		if a.unit != part.unit || a.value < part.value {
			continue
		}
		if base.unit != "" {
			return
		}
		base = a
	}
	if base.unit == "" || base.rough || !isWhole(w.text, base) || strings.ContainsAny(w.text[base.at.End:part.at.Start], "比较增减") || !oneList(w.text[base.at.End:part.at.Start]) {
		return
	}
	low := (part.value - part.slack) / (base.value + base.slack) * 100
	high := (part.value + part.slack) / max(base.value-base.slack, 1e-9) * 100
	if integral(part) && integral(base) {
		low = part.value / base.value * 100
		high = low
	}
	if off(stated, low, high, 1) {
		report(p, w, "STA-02", dict.Span{Start: base.at.Start, End: at + m[1]},
			fmt.Sprintf("按所列数值计算占%s%%，与“%s%%”不符", plain(math.Round(part.value/base.value*1000)/10), rest[m[2]:m[3]]),
			"the share does not follow from the values", fmt.Sprintf("%s/%s", part.number, base.number))
	}
}

var wholeBefore = lazy.Regexp(`(?:共|共有|总计|合计|共计|总数|总数为|总数达|总人数|总额|总额为|总投资|总面积|现有|全部)(?:为|达|有|计)?[^，,；;：:\d]{0,12}$`)

// isWhole reports an amount that is told as the whole: 共有30人, 总投资5亿元.
func isWhole(text string, a amount) bool {
	return wholeBefore().MatchString(text[:a.at.Start]) && !mean().In(text[clauseStart(text, a.at.Start):a.at.Start])
}

// oneList reports that only the list of parts lies between whole and part.
func oneList(s string) bool {
	return !strings.ContainsAny(s, "占%") && strings.Count(s, "，")+strings.Count(s, ",") <= 2
}

var ratioForm = lazy.Regexp(`(\d+(?:\.\d+)?)\s*[:：∶]\s*(\d+(?:\.\d+)?)\s*[:：∶]\s*(\d+(?:\.\d+)?)`)

// industries reads 三次产业结构为5.2:40.1:54.7.
func industries(p *scan.Pass, w window) {
	at := w.at
	for _, m := range ratioForm().FindAllStringSubmatchIndex(w.text[at:], -1) {
		sum := 0.0
		for g := 1; g <= 3; g++ {
			sum += number(w.text[at+m[2*g] : at+m[2*g+1]])
		}
		if sum > 80 && sum < 120 && math.Abs(sum-100) > 0.25 {
			report(p, w, "STA-02", dict.Span{Start: at + m[0], End: at + m[1]}, fmt.Sprintf("三次产业比重相加为%s，不等于100", plain(sum)), "the three shares do not add up to 100")
		}
	}
}
