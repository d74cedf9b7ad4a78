package personal

import "strings"

// Unified social credit codes: GB 32100-2015. The alphabet has no I, O, S, V, Z.
const usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

var (
	usccWeights = [17]int{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28}
	orgWeights  = [8]int{3, 7, 9, 10, 5, 8, 4, 2} // GB 11714-1997, the organisation code inside it
)

// isUSCC reports whether 18 characters (letters upper case) are a unified
// social credit code: its region exists and both its check characters fit. One
// identity number in 31 passes the outer check alone, one in a thousand all;
// callers look at the birth date first.
func (f *facts) isUSCC(code string) bool {
	if f.provinces[code[2:4]] == "" && code[2:4] != "10" { // 10: registered with the central government
		return false
	}
	sum := 0
	for i, w := range usccWeights {
		v := strings.IndexByte(usccAlphabet, code[i])
		if v < 0 {
			return false
		}
		sum += v * w
	}
	if usccAlphabet[(31-sum%31)%31] != code[17] {
		return false
	}
	sum = 0
	for i, w := range orgWeights {
		b := code[8+i]
		v := int(b - '0')
		if b >= 'A' {
			v = int(b-'A') + 10
		}
		sum += v * w
	}
	return code[16] == "0X987654321"[sum%11]
}
