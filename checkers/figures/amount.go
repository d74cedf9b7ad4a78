package figures

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

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

// units that a number may have. Those that mean the same to a sum are one.
const units = `平方公里|平方千米|平方米|立方米|公里|千米|米|公顷|亩|万千瓦时|千瓦时|千瓦|吨|公斤|千克|斤|美元|元|人次|人|名|位|户|家|个百分点|个工作日|个|项|件|起|例|宗|所|座|台|辆|套|条|处|场|次|篇|期|批|株|头|只|张|票|份|%|％|天|日|小时|分钟`

var amountForm = regexp.MustCompile(`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(万亿|亿|千万|百万|万)?\s*(` + units + `)`)

var scales = map[string]float64{"": 1, "万": 1e4, "百万": 1e6, "千万": 1e7, "亿": 1e8, "万亿": 1e12}

// roughBefore and roughAfter stand beside numbers that are not meant exactly.
var (
	roughBefore = regexp.MustCompile(`(?:约|近|超|超过|逾|不足|不到|不少于|不低于|不超过|至少|最多|最高|将近|大约|接近|突破|左右|上下|每|人均|户均|年均|月均|日均|平均)$`)
	roughAfter  = regexp.MustCompile(`^(?:多|余|左右|以上|以下|以内|上下|许|—|-|~|～|至\d|\(含|（含)`)
)

// amounts reads the amounts of a window, which has half-width digits.
func amounts(window string) []amount {
	var list []amount
	for _, m := range amountForm.FindAllStringSubmatchIndex(window, -1) {
		if m[0] > 0 {
			r, _ := utf8.DecodeLastRuneInString(window[:m[0]])
			if r == '第' || r == '.' || r == '-' || r == '—' || r == '~' || r == '～' || r == '/' || r == ':' || r < utf8.RuneSelf && isLetterOrDigit(byte(r)) {
				continue
			}
		}
		if before := strings.TrimSuffix(window[:m[0]], "，"); before != window[:m[0]] && before != "" && before[len(before)-1]-'0' <= 9 && m[3]-m[2] >= 3 {
			continue // 1，753亿元: a number that its comma cuts
		}
		number := window[m[2]:m[3]]
		if len(number) > 1 && number[0] == '0' && number[1] != '.' {
			continue // a code, not a quantity
		}
		scale := ""
		if m[4] >= 0 {
			scale = window[m[4]:m[5]]
		}
		v, err := strconv.ParseFloat(strings.ReplaceAll(number, ",", ""), 64)
		if err != nil {
			continue
		}
		decimals := 0
		if i := strings.IndexByte(number, '.'); i >= 0 {
			decimals = len(number) - i - 1
		}
		a := amount{
			at: dict.Span{Start: m[0], End: m[1]}, value: v * scales[scale], number: number,
			slack: math.Pow10(-decimals) / 2 * scales[scale], unit: plainUnit(window[m[6]:m[7]]),
		}
		before, after := window[max(0, m[0]-18):m[0]], window[m[1]:]
		between := window[m[3]:m[6]] // 30多万人
		a.rough = roughBefore.MatchString(before) || roughAfter.MatchString(after) || strings.ContainsAny(between, "多余")
		list = append(list, a)
	}
	return list
}

func isLetterOrDigit(b byte) bool { return b-'0' <= 9 || b|0x20-'a' < 26 }

func plainUnit(u string) string {
	switch u {
	case "名", "位":
		return "人"
	case "％":
		return "%"
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
	var back []int
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
			back = append(back, i)
		}
	}
	back = append(back, len(s))
	return b.String(), func(i int) int { return back[i] }
}
