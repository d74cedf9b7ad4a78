package figures

import (
	"math"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
)

// amount is a number with its unit as a sentence states it.
type amount struct {
	at     dict.Span // in the window that was read
	value  float64
	slack  float64 // half a unit of the last digit: what rounding may hide
	unit   string
	rough  bool // 约, 以上, 多: not meant to the last digit
	number string
}

// units that a number may have, the longer before those that begin alike.
var units = strings.Fields("平方公里 平方千米 平方米 立方米 公里 千米 米 公顷 亩 万千瓦时 千瓦时 千瓦 吨 公斤 千克 斤 美元 元 人次 人 名 位 户 家 个百分点 个工作日 个 项 件 起 例 宗 所 座 台 辆 套 条 处 场 次 篇 期 批次 批 株 头 只 张 票 份 注 组 艘 架 间 栋 幢 册 支 笔 单 门 本 % 天 日 小时 分钟")

// unitsFrom are the units by their first character.
var unitsFrom = sync.OnceValue(func() map[rune][]string {
	m := map[rune][]string{}
	for _, unit := range units {
		r, _ := utf8.DecodeRuneInString(unit)
		m[r] = append(m[r], unit)
	}
	return m
})

// scales that stand between a number and its unit.
var scales = []struct {
	word  string
	times float64
}{{"万亿", 1e12}, {"千万", 1e7}, {"百万", 1e6}, {"亿", 1e8}, {"万", 1e4}}

// amounts reads the amounts of a window, which has half-width digits.
func amounts(window string) []amount {
	var list []amount
	for i := 0; i < len(window); {
		a, end, ok := nextAmount(window, i)
		if ok {
			list = append(list, a)
		}
		i = end
	}
	return list
}

// nextAmount returns the first amount from i on and where it ends. There are
// many in a report, so they are read by hand.
func nextAmount(window string, i int) (a amount, end int, ok bool) {
	for i < len(window) {
		if window[i]-'0' > 9 {
			i++
			continue
		}
		start := i
		i = numberEnd(window, i)
		if cutBefore(window, start) {
			continue
		}
		if a, ok := amountFrom(window, start, i); ok {
			return a, a.at.End, true
		}
	}
	return amount{}, len(window), false
}

// numberEnd returns where the number at i ends: digits, thousands, decimals.
func numberEnd(s string, i int) int {
	for i < len(s) {
		switch {
		case s[i]-'0' <= 9:
		case s[i] == '.' && i+1 < len(s) && s[i+1]-'0' <= 9:
		case s[i] == ',' && i+3 < len(s) && s[i+1]-'0' <= 9 && s[i+2]-'0' <= 9 && s[i+3]-'0' <= 9 && (i+4 == len(s) || s[i+4]-'0' > 9):
		default:
			return i
		}
		i++
	}
	return i
}

// cutBefore reports a number that is part of something else: 第3, 2024-3, A3, 1，753.
func cutBefore(s string, i int) bool {
	if i == 0 {
		return false
	}
	r, size := utf8.DecodeLastRuneInString(s[:i])
	switch r {
	case '第', '.', '-', '—', '~', '～', '/', ':':
		return true
	case '，':
		return i > size && s[i-size-1]-'0' <= 9 && numberEnd(s, i)-i >= 3
	}
	return r < utf8.RuneSelf && isLetterOrDigit(byte(r))
}

// amountFrom completes the number at start with its scale and unit.
func amountFrom(s string, start, end int) (amount, bool) {
	number := s[start:end]
	if len(number) > 1 && number[0] == '0' && number[1] != '.' {
		return amount{}, false // a code, not a quantity
	}
	scale, rest := 1.0, strings.TrimLeft(s[end:], " ")
	loose := false // 30多万人
	for _, word := range []string{"多", "余"} {
		if after, ok := strings.CutPrefix(rest, word); ok {
			rest, loose = after, true
		}
	}
	for _, sc := range scales {
		if after, ok := strings.CutPrefix(rest, sc.word); ok {
			scale, rest = sc.times, after
			break
		}
	}
	for _, word := range []string{"多", "余"} {
		if after, ok := strings.CutPrefix(rest, word); ok {
			rest, loose = after, true
		}
	}
	first, _ := utf8.DecodeRuneInString(rest)
	for _, unit := range unitsFrom()[first] {
		after, ok := strings.CutPrefix(rest, unit)
		if !ok {
			continue
		}
		v, err := strconv.ParseFloat(strings.ReplaceAll(number, ",", ""), 64)
		if err != nil {
			return amount{}, false
		}
		decimals := 0
		if i := strings.IndexByte(number, '.'); i >= 0 {
			decimals = len(number) - i - 1
		}
		a := amount{
			at: dict.Span{Start: start, End: len(s) - len(after)}, value: v * scale, number: number,
			slack: math.Pow10(-decimals) / 2 * scale, unit: plainUnit(unit),
		}
		a.rough = loose || roughBefore().Ends(s[:start]) || roughAfter().Begins(after)
		return a, true
	}
	return amount{}, false
}

// roughBefore and roughAfter stand beside numbers that are not meant to the last digit.
var (
	roughBefore = words.NewSet(strings.Fields("约 近 超 超过 逾 不足 不到 不少于 不低于 不超过 至少 最多 最高 将近 大约 接近 突破 每 人均 户均 年均 月均 日均 平均")...)
	roughAfter  = words.NewSet(strings.Fields("多 余 左右 以上 以下 以内 上下 许 — - ~ ～ 至0 至1 至2 至3 至4 至5 至6 至7 至8 至9 (含 （含")...)
)

func isLetterOrDigit(b byte) bool { return b-'0' <= 9 || b|0x20-'a' < 26 }

func plainUnit(u string) string {
	switch u {
	case "名", "位":
		return "人"
	case "平方千米":
		return "平方公里"
	case "千米":
		return "公里"
	case "千克":
		return "公斤"
	}
	return u
}

// hasFullWidth looks for the bytes of ％, ． and ０ to ９.
func hasFullWidth(s string) bool {
	for i := 0; i+2 < len(s); i++ {
		if s[i] == 0xEF && s[i+1] == 0xBC && (s[i+2]-0x90 <= 9 || s[i+2] == 0x85 || s[i+2] == 0x8E) {
			return true
		}
	}
	return false
}

// halfWidth returns s with half-width digits and marks and, for each byte of the
// result and its end, the byte of s it stands for.
func halfWidth(s string) (string, func(int) int) {
	if !hasFullWidth(s) {
		return s, func(i int) int { return i }
	}
	var b strings.Builder
	b.Grow(len(s))
	back := make([]int32, 0, len(s)+1)
	for i, r := range s {
		switch {
		case r >= '０' && r <= '９':
			r -= '０' - '0'
		case r == '．':
			r = '.'
		case r == '％':
			r = '%'
		}
		n := b.Len()
		b.WriteRune(r)
		for range b.Len() - n {
			back = append(back, int32(i))
		}
	}
	back = append(back, int32(len(s)))
	return b.String(), func(i int) int { return int(back[i]) }
}
