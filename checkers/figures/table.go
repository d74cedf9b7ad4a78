package figures

import (
	"fmt"
	"math"
	"sort"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// plainNumber is a cell that is a number and nothing else.
var plainNumber = lazy.Regexp(`^(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$`)

// unsummed are headers of columns that are not added up.
var unsummed = lazy.Regexp(`率|比|%|％|均|增|序|编号|年|月|日|电话|代码|指数|价|排名|名次|位次|学历|备注|面积系数`)

// shareHeader are headers of columns that add up to a hundred.
var shareHeader = lazy.Regexp(`^(?:占比|比重|比例|构成|占总(?:数|额|量)(?:的)?(?:比例|比重)?)\s*(?:[（(]?[%％][）)]?)?$`)

// columns adds up the columns of a table whose last row (or the row of the hit)
// is its total. It speaks only of a table that is seen to be added up: another
// column agrees, or the difference is small.
func columns(p *scan.Pass, w window, total scan.Block) {
	if total.Column > 1 || strings.Trim(total.In(w.hit.In.View), "合共总计 　:：") != "" {
		return
	}
	if total.Row < 3 || !inLastRow(w.hit.In, total) {
		return
	}
	rows := tableOf(w.hit.In, total)
	header, body := rows[0], rows[1:total.Row]
	for _, r := range body {
		if len(r) != len(rows[total.Row]) || subtotal().MatchString(r[0].In(w.hit.In.View)+r[min(1, len(r)-1)].In(w.hit.In.View)) {
			return
		}
	}
	agrees := 0
	type fault struct {
		cell scan.Block
		sum  float64
	}
	var faults []fault
	for c := total.Column + 1; c < len(rows[total.Row]); c++ {
		if c >= len(header) {
			continue
		}
		stated, tolerance, ok := cellNumber(w.hit.In.View, rows[total.Row][c])
		shares := stated == 100 && shareHeader().MatchString(header[c].In(w.hit.In.View))
		if !shares && unsummed().MatchString(header[c].In(w.hit.In.View)) {
			continue
		}
		sum := 0.0
		for _, r := range body {
			v, e, isNumber := cellNumber(w.hit.In.View, r[c])
			ok = ok && isNumber
			sum += v
			if e < 0.5 {
				tolerance += e
			}
		}
		switch {
		case !ok || stated == 0:
		case shares:
			if math.Abs(sum-stated) > 0.5+tolerance {
				faults = append(faults, fault{rows[total.Row][c], sum})
			}
		case math.Abs(sum-stated) <= max(tolerance, 0.01) && (tolerance < 0.5 || sum == stated):
			agrees++
		case math.Abs(sum-stated) > tolerance:
			faults = append(faults, fault{rows[total.Row][c], sum})
		}
	}
	for _, f := range faults {
		stated, _, _ := cellNumber(w.hit.In.View, f.cell)
		if agrees == 0 && math.Abs(f.sum-stated) > 0.2*stated || agrees < len(faults)-1 {
			continue
		}
		p.Report(scan.Finding{
			Rule: "STA-01", In: w.hit.In, Span: f.cell.Span, Confidence: scan.Strong,
			Message:  p.Say(fmt.Sprintf("本列各行相加为%s，与合计%s不符，请核实", plain(f.sum), f.cell.In(w.hit.In.View)), "the column does not add up to its total, please check"),
			Evidence: []scan.Evidence{{Kind: "arithmetic", Detail: f.cell.Header}},
		})
	}
}

// subtotal marks rows that are part of another one.
var subtotal = lazy.Regexp(`小计|其中|合计|总计|共计|^#`)

func cellNumber(view string, b scan.Block) (v, tolerance float64, ok bool) {
	text, _ := halfWidth(strings.TrimSpace(b.In(view)))
	if !plainNumber().MatchString(text) {
		return 0, 0, false
	}
	tolerance = 0.5
	if i := strings.IndexByte(text, '.'); i >= 0 {
		tolerance = math.Pow10(-(len(text) - i - 1)) / 2
	}
	return number(strings.ReplaceAll(text, ",", "")), tolerance, true
}

// inLastRow reports a cell of the last row of its table.
func inLastRow(t *scan.Text, cell scan.Block) bool {
	blocks := t.Blocks()
	i := sort.Search(len(blocks), func(i int) bool { return blocks[i].Start > cell.Start })
	for i < len(blocks) && blocks[i].Kind == scan.Cell && blocks[i].Table == cell.Table && blocks[i].Row == cell.Row {
		i++
	}
	return i == len(blocks) || blocks[i].Kind != scan.Cell || blocks[i].Table != cell.Table
}

// tableOf returns the rows of the table that a cell belongs to.
func tableOf(t *scan.Text, cell scan.Block) [][]scan.Block {
	blocks := t.Blocks()
	same := func(b scan.Block) bool { return b.Kind == scan.Cell && b.Table == cell.Table }
	first := sort.Search(len(blocks), func(i int) bool { return blocks[i].Start >= cell.Start })
	for first > 0 && same(blocks[first-1]) {
		first--
	}
	var rows [][]scan.Block
	for _, b := range blocks[first:] {
		if !same(b) {
			break
		}
		for len(rows) <= b.Row {
			rows = append(rows, nil)
		}
		rows[b.Row] = append(rows[b.Row], b)
	}
	return rows
}

var (
	valueHeader = lazy.Regexp(`产值|收入|利润|税|产量|销售|营业|资产|工资|从业人员|用工`)
	countHeader = lazy.Regexp(`^(?:企业|单位|法人单位)?(?:个数|单位数|企业数|家数|户数|企业个数)`)
	oneTells    = lazy.Regexp(`^(?:仅有?|只有)(?:1|一)(?:家|户)[^，,。]{0,20}(?:企业|单位|公司|厂|户)?[，,][^。]{0,20}(?:产值|营业收入|销售收入|利润|税收|纳税|产量)[^。]{0,8}\d`)
)

// single reads values that tell of one or two respondents alone.
func single(p *scan.Pass, w window) {
	word := w.hit.Text()
	if !strings.HasPrefix(word, "仅") && !strings.HasPrefix(word, "只") {
		if b := w.hit.In.Block(w.hit.Span.Start); b.Kind == scan.Cell && b.Row == 0 && countHeader().MatchString(b.In(w.hit.In.View)) {
			smallCells(p, w.hit.In, b)
			return
		}
	}
	at := w.at
	if m := oneTells().FindStringIndex(w.text[at:]); m != nil {
		report(p, w, "STA-06", dict.Span{Start: at, End: at + m[1]}, "只涉及一个统计对象，所列数值可直接推知其资料", "the value is that of a single respondent")
	}
}

// smallCells reports the rows of a table of statistics in which one or two
// respondents stand behind a value.
func smallCells(p *scan.Pass, t *scan.Text, count scan.Block) {
	if p.Kind == scan.KindProcurement || p.Kind == scan.KindPublicity {
		return
	}
	for _, row := range tableOf(t, count)[1:] {
		if count.Column >= len(row) {
			continue
		}
		n := strings.TrimSpace(row[count.Column].In(t.View))
		if n != "1" && n != "2" {
			continue
		}
		for _, cell := range row {
			if v, _, ok := cellNumber(t.View, cell); ok && v > 0 && valueHeader().MatchString(cell.Header) {
				p.Report(scan.Finding{
					Rule: "STA-06", In: t, Span: cell.Span, Confidence: scan.Strong,
					Message:  p.Say("该行只有"+n+"个统计对象，所列“"+cell.Header+"”可推知单个对象的资料，请核实", "the value lets single respondents be told, please check"),
					Evidence: []scan.Evidence{{Kind: "count", Detail: count.In(t.View) + " " + n}},
				})
			}
		}
	}
}
