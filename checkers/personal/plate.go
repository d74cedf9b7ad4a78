package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// plateHeads are the first two characters of plates: a province and the letter
// of its authority (GA 36-2018; no I and no O).
func (f *facts) plateHeads() []string {
	var list []string
	for _, p := range f.plates {
		for _, letter := range "ABCDEFGHJKLMNPQRSTUVWXYZ" {
			list = append(list, string(p)+string(letter))
		}
	}
	return list
}

// plate reads a plate that begins with the head.
func (r *reader) plate(head dict.Span) {
	if before, _ := lastRune(r.view[:head.Start]); isAlnum(before) {
		return
	}
	pos := head.End
	pos += r.plateGap(pos)
	var body []byte
	end := pos
	gaps := 0
	for len(body) < 7 {
		c, size := firstRune(r.view[pos:])
		c = narrow(c)
		if c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' && c != 'I' && c != 'O' {
			body = append(body, byte(c))
			pos += size
			end = pos
			continue
		}
		if gap := r.plateGap(pos); gap > 0 && len(body) > 0 && gaps == 0 && len(body) < 5 {
			next, _ := firstRune(r.view[pos+gap:])
			if isAlnum(narrow(next)) {
				pos += gap
				gaps++
				continue
			}
		}
		if isInvisible(c) {
			pos += size
			continue
		}
		break
	}
	tail, size := firstRune(r.view[end:])
	special := false
	switch {
	case len(body) == 4 && strings.ContainsRune(r.facts.plateTails, tail):
		special = true
		end += size
	case len(body) == 5, len(body) == 6 && r.energyPlate(body):
		if isAlnum(tail) {
			return
		}
	default:
		return
	}
	digits := 0
	for _, b := range body {
		if b <= '9' {
			digits++
		}
	}
	if digits < 2 {
		return
	}
	_, province := utf8.DecodeRuneInString(r.view[head.Start:])
	letter, _ := lastRune(r.view[:head.End])
	mask := r.view[head.Start:head.Start+province] + string(narrow(letter)) + strings.Repeat("*", len(body)-2) + string(body[len(body)-2:])
	if special {
		mask += string(tail)
	}
	r.reportPlate(dict.Span{Start: head.Start, End: end}, mask,
		r.pass.Say("疑似机动车号牌，可查到车主，请核实是否应当公开。", "what looks like a number plate, which leads to the owner of the vehicle: please check whether it is to be published."))
}

// policePlate reads a plate of the armed police from its digits: WJ川12345,
// WJ京1234J. The letters WJ alone wake nothing, digits behind a province do.
func (r *reader) policePlate(digits dict.Span) bool {
	const head = 8 // bytes of the longest: WJ·川-
	if strings.IndexByte(r.view[max(0, digits.Start-head):digits.Start], 'J') < 0 {
		return false
	}
	at := digits
	c, size := lastRune(r.view[:at.Start])
	if isPlateGap(c) {
		at.Start -= size
		c, size = lastRune(r.view[:at.Start])
	}
	if !strings.ContainsRune(r.facts.plates, c) || digits.Len() > 5 {
		return false
	}
	province := c
	at.Start -= size
	if c, size = lastRune(r.view[:at.Start]); isPlateGap(c) {
		at.Start -= size
	}
	if !strings.HasSuffix(r.view[:at.Start], "WJ") {
		return false
	}
	at.Start -= len("WJ")
	tail, size := firstRune(r.view[at.End:])
	if tail = narrow(tail); digits.Len() == 4 {
		if tail < 'A' || tail > 'Z' {
			return false
		}
		at.End += size
		tail, _ = firstRune(r.view[at.End:])
	}
	if before, _ := lastRune(r.view[:at.Start]); isAlnum(before) || isAlnum(tail) {
		return false
	}
	r.reportPlate(at, "WJ"+string(province)+"***"+r.view[at.End-2:at.End], r.official())
	return true
}

// embassyPlate reads the plate of an embassy from its six digits, with 使
// before or behind them: 使014578, where the sentence speaks of a vehicle.
func (r *reader) embassyPlate(digits dict.Span) bool {
	at := digits
	switch before, after := r.view[:at.Start], r.view[at.End:]; {
	case digits.Len() != 6 || r.view[at.Start] > '9':
		return false
	case strings.HasSuffix(before, "使"):
		at.Start -= len("使")
	case strings.HasPrefix(after, "使"):
		at.End += len("使")
	default:
		return false
	}
	if next, _ := firstRune(r.view[at.End:]); isAlnum(next) || isHan(next) && !strings.ContainsRune("号的车等和与及、", next) {
		return false
	}
	if sentence := r.text.Sentence(at.Start).In(r.view); !vehicleWords().In(sentence) {
		return false
	}
	r.reportPlate(at, "使****"+r.view[digits.End-2:digits.End], r.official())
	return true
}

// vehicleWords say that a sentence speaks of a vehicle.
var vehicleWords = words.NewSet("车", "号牌", "牌照", "驾驶")

// official says what plates are that are no private vehicle's by their form.
func (r *reader) official() string {
	return r.pass.Say("疑似武警、使馆车辆号牌，请核实是否应当公开。", "what looks like the plate of the armed police or an embassy: please check whether it is to be published.")
}

func (r *reader) reportPlate(at dict.Span, mask, message string) {
	c := r.place(at)
	if c.owner() == kindCode {
		return
	}
	f := scan.Finding{Rule: "PII-10", Span: at, Confidence: scan.Strong, Message: message}
	evidence := append(r.evidence[:0], r.say("shape", "号牌格式", "the form of a plate"))
	if why := r.officialVehicle(at); why != "" {
		f.Severity = scan.Low
		evidence = append(evidence, scan.Evidence{Kind: "neighbour", Detail: why})
	}
	r.report(f, c, evidence, mask)
}

func isPlateGap(c rune) bool {
	return c == ' ' || c == '·' || c == '-' || c == '•' || c == '・' || c == '　'
}

// plateGap is the length of what may part a plate's head from its body.
func (r *reader) plateGap(pos int) int {
	c, size := firstRune(r.view[pos:])
	switch c {
	case ' ', '·', '-', '－', '•', '・', '—', '.', '　':
		return size
	}
	return 0
}

// energyPlate recognises the six places of new-energy plates: D or F and so on
// first for small vehicles, last for large ones.
func (r *reader) energyPlate(body []byte) bool {
	small := strings.IndexByte("DABCEFGHJK", body[0]) >= 0 && allASCII(body[2:])
	large := strings.IndexByte("DABCEFGHJK", body[5]) >= 0 && allASCII(body[:5])
	return small || large
}

func allASCII(b []byte) bool {
	for _, d := range b {
		if d-'0' > 9 {
			return false
		}
	}
	return true
}

// officialVehicle tells why a plate is not a private person's: an auction, a
// vehicle of an office, a bus.
func (r *reader) officialVehicle(at dict.Span) string {
	switch r.pass.Kind {
	case scan.KindAuction, scan.KindProcurement:
		return r.pass.Say("拍卖、采购公告", "an auction or a tender")
	}
	if in, title := r.pass.Title(); in != nil {
		if trafficNotices().In(title.In(in.View)) {
			return r.pass.Say("交通违法公告，请确认号牌属于应公开的内容", "a notice of traffic offences: confirm that plates belong in it")
		}
	}
	sentence := r.text.Sentence(at.Start)
	text := sentence.In(r.view)
	for _, w := range [...]string{"公务用车", "公务车", "执法车", "执法用车", "救护车", "消防车", "环卫车", "洒水车", "校车", "公交车", "客车", "拍卖", "处置", "报废", "报停", "警车", "涉案车辆", "出租车", "巡游车", "网约车", "租赁"} {
		if strings.Contains(text, w) {
			return w
		}
	}
	return ""
}

// trafficNotices are titles under which plates are published to warn: rules
// of the traffic police ask for it.
var trafficNotices = words.NewSet("交通违法", "酒驾", "醉驾", "失驾", "违法车辆", "违停", "逾期未检验", "逾期未年检", "报废车辆", "机动车报废", "强制报废", "牌证作废", "超限", "超载", "非现场执法", "电子警察")

// narrow gives the half-width upper-case form of a Latin letter or digit.
func narrow(c rune) rune {
	if c >= '！' && c <= '～' {
		c -= '！' - '!'
	}
	if c >= 'a' && c <= 'z' {
		c -= 'a' - 'A'
	}
	return c
}
