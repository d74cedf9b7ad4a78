package compare

import (
	"slices"
	"strconv"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
)

// number matches digits with their decimals and thousands, or Chinese numerals.
var (
	number = lazy.Regexp(`\d[\d,]*(?:\.\d+)?|[一二三四五六七八九十百千万亿两零〇]{1,8}`)
	// amount is a number with a unit of quantity: what a title promises.
	amount = lazy.Regexp(`(\d[\d,]*(?:\.\d+)?)\s*(%|％|个百分点|个|万|亿|元|人|名|例|项|家|户|亩|公里|倍|条|件|套|吨|起|所|宗)`)
)

// Amount is a number with a unit of quantity; Value is it in plain digits.
type Amount struct {
	dict.Span
	Value string
}

// Amounts returns the numbers of s that have a unit of quantity.
func Amounts(s string) []Amount {
	folded, back := foldKeeping(s)
	var list []Amount
	for _, m := range amount().FindAllStringSubmatchIndex(folded, -1) {
		list = append(list, Amount{dict.Span{Start: back[m[0]], End: back[m[1]]}, plainNumber(folded[m[2]:m[3]])})
	}
	return list
}

// foldKeeping folds full-width digits so that the pattern sees them and tells
// for every byte of the result where it stood.
func foldKeeping(s string) (string, []int) {
	var b strings.Builder
	var back []int
	for i, r := range s {
		f, ok := dict.FoldRune(r)
		if !ok {
			continue
		}
		n := b.Len()
		b.WriteRune(f)
		for range b.Len() - n {
			back = append(back, i)
		}
	}
	return b.String(), append(back, len(s))
}

// Numbers returns the set of numbers in s, Chinese ones as digits too.
func Numbers(s string) map[string]bool {
	set := map[string]bool{}
	for _, n := range number().FindAllString(dict.Fold(s), -1) {
		if v := plainNumber(n); v != "" {
			set[v] = true
		}
	}
	return set
}

// plainNumber writes a number with digits, without thousands separators.
func plainNumber(s string) string {
	if s == "" || s[0] >= '0' && s[0] <= '9' {
		return strings.TrimSuffix(strings.ReplaceAll(s, ",", ""), ".")
	}
	return chineseNumber(s)
}

// chineseNumber reads numerals up to 亿; "" for what is none (万一, 千万).
func chineseNumber(s string) string {
	digits := map[rune]int64{'零': 0, '〇': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9}
	units := map[rune]int64{'十': 10, '百': 100, '千': 1000}
	if !strings.ContainsAny(s, "十百千万亿") { // digit by digit: 二〇二六
		var b strings.Builder
		for _, r := range s {
			b.WriteByte(byte('0' + digits[r]))
		}
		return b.String()
	}
	var total, section, digit int64
	for _, r := range s {
		switch {
		case r == '万' || r == '亿':
			if section+digit == 0 {
				return ""
			}
			scale := int64(10_000)
			if r == '亿' {
				scale = 100_000_000
			}
			total = (total + section + digit) * scale
			section, digit = 0, 0
		case units[r] > 0:
			section += max(digit, 1) * units[r]
			digit = 0
		default:
			digit = digits[r]
		}
	}
	return strconv.FormatInt(total+section+digit, 10)
}

// negations turn a statement round; the words in fixed hold their runes without negating.
var (
	negation = lazy.Regexp(`不再|不得|不能|不予|不会|不|未|无|暂停|暂缓|取消|停止|终止|撤销|禁止|推迟|延期|否认|并非|没有`)
	fixed    = strings.NewReplacer(
		"不断", "", "不仅", "", "不忘", "", "不动产", "", "不懈", "", "不见面", "", "不打烊", "", "不停歇", "", "不掉队", "", "不松劲", "",
		"未来", "", "未成年", "", "无障碍", "", "无人机", "", "无偿", "", "无线", "", "无私", "", "无限", "", "无缝", "", "不一样", "", "不平凡", "")
	// hedges keep a plan apart from a fact.
	hedge = lazy.Regexp(`拟|或将|有望|试点|征求意见|草案|计划|建议|预计|可能|疑似|涉嫌|初步|将|或`)
	// fixedHedge holds the runes of hedges in other words.
	fixedHedge = strings.NewReplacer("将军", "", "即将", "将", "或者", "", "虚拟", "", "模拟", "", "拟定", "", "干将", "", "规划建议", "")
	place      = lazy.Regexp(`\p{Han}{2,3}(?:省|市|县|区|州|镇|乡)`)
	organ      = lazy.Regexp(`\p{Han}{2,6}(?:委员会|人民政府|公安局|教育局|财政局|法院|检察院|公司|大学|医院|集团|部|局|厅|委)`)
)

func negationsOf(s string) []string { return sorted(negation().FindAllString(fixed.Replace(s), -1)) }

func hedgesOf(s string) []string { return sorted(hedge().FindAllString(fixedHedge.Replace(s), -1)) }

func sorted(list []string) []string {
	slices.Sort(list)
	return list
}

// without returns what a has and b has not.
func without(a, b []string) []string {
	b = slices.Clone(b)
	var rest []string
	for _, v := range a {
		if i := slices.Index(b, v); i >= 0 {
			b = slices.Delete(b, i, i+1)
			continue
		}
		rest = append(rest, v)
	}
	return rest
}

// Squeeze folds s and drops marks and spaces: what is left carries the meaning.
func Squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" 　\t\r\n,，.。:：;；!！?？、·—-–|丨“”\"‘’'「」『』《》<>〈〉()（）【】[]〔〕…~～", r) {
			return -1
		}
		return r
	}, dict.Fold(s))
}
