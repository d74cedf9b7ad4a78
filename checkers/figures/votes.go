package figures

import (
	"fmt"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

var votesForm = lazy.Regexp(`(?:实到|到会|出席|参加表决|参与表决|发出选票|收回选票|有效票)(?:人数|代表|会员|业主|村民代表|股东|委员)?(?:为|共|数)?(\d{1,6})(?:人|名|户|票|张)?[，,；;：:）)][^。\d]{0,16}(?:同意|赞成)(?:票|的)?(\d{1,6})(?:人|名|户|票|张)?(?:[，,、；](?:反对|不同意)(?:票|的)?(\d{1,6})(?:人|名|户|票|张)?)?[，,、；]弃权(?:票|的)?(\d{1,6})`)

// votes reads 实到43人，同意42人，弃权1人: all who were there voted for, against or not at all.
func votes(p *scan.Pass, w window) {
	m := matchAt(votesForm().FindAllStringSubmatchIndex(w.text, -1), w.at)
	if m == nil {
		return
	}
	count := func(i int) int {
		if m[2*i] < 0 {
			return 0
		}
		return atoi(w.text[m[2*i]:m[2*i+1]])
	}
	if sum := count(2) + count(3) + count(4); sum != count(1) {
		report(p, w, "STA-01", dict.Span{Start: m[0], End: m[1]}, fmt.Sprintf("各类票数相加为%d，与总数%d不符", sum, count(1)), "the votes do not add up")
	}
}
