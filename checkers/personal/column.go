package personal

import (
	"strings"
	"unicode/utf8"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// columns reads the cells of tables in which the header, or the cell to the
// left, tells what a value is and digits alone do not: papers, addresses,
// illnesses, dates of birth, faith.
func (r *reader) columns() {
	if r.tables == nil {
		if !r.woken {
			return
		}
		r.readTables()
	}
	if len(r.tables) < 2 {
		return
	}
	blocks := r.text.Blocks()
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != scan.Cell || b.Table <= 0 || b.Len() == 0 {
			continue
		}
		t := &r.tables[b.Table]
		header, k := t.header(b.Column)
		if k != none && b.In(r.view) == header {
			continue
		}
		if k == none && t.loose && i > 0 && blocks[i-1].Kind == scan.Cell && blocks[i-1].Row == b.Row {
			k = r.facts.labels.exact[squeeze(blocks[i-1].In(r.view))]
		}
		if k == none && gradedDisability(b.In(r.view)) {
			k = kindHealth
		}
		switch k {
		case kindPassport, kindTravel, kindCertificate, kindPRCard, kindSocial, kindStudent, kindExam, kindDisabled, kindMilitary, kindDriver:
			r.paperAt(b.Start, b.End, k, r.place(b.Span))
		case kindAddress, kindOfficeAddress:
			r.addressAt(b.Span, "")
		case kindQQ, kindWechat:
			r.accountAt(b.Start, k)
		case kindHealth, kindHardship:
			r.healthCell(b.Span, k)
		case kindBirth, kindNative:
			r.birthCell(b.Span)
		case kindFaith, kindStatus:
			r.faithCell(b.Span, k)
		}
	}
	for n := range r.tables {
		r.children(n)
	}
}

// gradedDisability recognises a cell that says by itself what it is: 肢体二级.
func gradedDisability(s string) bool {
	const kinds, most = "肢视听言智精多", len("多重残疾人一级")
	return len(s) >= len("肢体级") && len(s) <= most && strings.HasSuffix(s, "级") && strings.Contains(kinds, s[:len("肢")]) &&
		disabilities().Begins(s)
}

var disabilities = words.NewSet("肢体", "视力", "听力", "言语", "智力", "精神", "多重")

// meaningful reports a cell that says something: not 无, / or stars.
func meaningful(s string) bool {
	s = strings.TrimSpace(s)
	if utf8.RuneCountInString(s) < 1 || strings.Contains(s, "*") {
		return false
	}
	switch s {
	case "无", "否", "没有", "健康", "良好", "正常", "一般", "较好", "合格", "是", "有", "不详", "未见异常", "无异常", "体健", "较差", "/", "-", "—", "——", "、", "已略", "空", "无病", "普通", "无残疾", "身体健康", "健康良好", "未患病":
		return false
	}
	for _, c := range s {
		if isHan(c) || isLatinRune(c) || isDigitRune(c) {
			return true
		}
	}
	return false
}

func isLatinRune(c rune) bool { c = narrow(c); return c >= 'A' && c <= 'Z' }

// nameEdit puts 某 in the place of the given name.
func (r *reader) nameEdit(at dict.Span) scan.Edit {
	return scan.Edit{Start: at.Start, End: at.End, New: r.surnamed(at.In(r.view))}
}
