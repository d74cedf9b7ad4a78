package personal

import (
	"fmt"
	"unicode/utf8"

	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Categories of frames.tsv.
const (
	framePatient   = "patient"
	frameNeedy     = "needy"
	frameVictim    = "victim"
	frameHarmed    = "harmed"
	frameMinor     = "minor"
	frameClassmate = "classmate"
	frameAttends   = "attends"
	frameIll       = "ill"
	framePerson    = "person"
	frameFaith     = "faith"
	frameTrack     = "track"
	frameComment   = "comment"
	frameViolence  = "violence"
)

func (f *facts) readFrames() error {
	file, err := data.Open("data/frames.tsv")
	if err != nil {
		return fmt.Errorf("personal: %w", err)
	}
	defer file.Close()
	lexicon, err := dict.ReadLexicon("frames.tsv", file)
	if err != nil {
		return fmt.Errorf("personal: %w", err)
	}
	f.frames = map[string][]string{}
	for _, t := range lexicon.Terms {
		f.frames[t.Category] = append(f.frames[t.Category], t.Text)
	}
	return f.table("illness.tsv", 2, func(c []string) error {
		if c[0] != "word" {
			f.illnesses = append(f.illnesses, illness{c[0], c[1] == "grave"})
		}
		return nil
	})
}

// illness is a word for something that somebody has.
type illness struct {
	word  string
	grave bool
}

// triggers are the phrases that wake the checker where no run of digits does.
func (f *facts) triggers() []scan.Trigger {
	byKind := map[kind][]string{}
	for i, word := range f.labels.words {
		k := f.labels.kinds[i]
		byKind[k] = append(byKind[k], word)
	}
	list := []scan.Trigger{
		{Name: "plate", Phrases: f.plateHeads(), Boundary: dict.BoundaryAny, Gap: true},
		{Name: "names", Phrases: []string{"姓名", "姓  名", "户主", "名单"}, Boundary: dict.BoundaryAny},
	}
	for _, k := range []kind{kindPassword, kindWechat, kindQQ, kindPassport, kindTravel, kindPRCard, kindSocial, kindStudent, kindExam, kindDisabled, kindMilitary, kindDriver, kindAddress, kindBirth, kindHealth} {
		list = append(list, scan.Trigger{Name: string(k), Phrases: byKind[k], Boundary: dict.BoundaryAny})
	}
	for _, name := range []string{framePatient, frameNeedy, frameVictim, frameHarmed, frameMinor, frameClassmate, frameAttends, frameIll, framePerson, frameFaith, frameTrack, frameComment, frameViolence} {
		list = append(list, scan.Trigger{Name: name, Phrases: f.frames[name], Boundary: dict.BoundaryAny})
	}
	return list
}

// signs are the single characters that wake the checker: of a mailbox and of an age.
const signs = "@＠岁"

// signed reads what a sign announces.
func (r *reader) signed() {
	for at, sign := range r.pass.Runes(r.text) {
		span := dict.Span{Start: at, End: at + utf8.RuneLen(sign)}
		if sign == '岁' {
			r.aged(span)
		} else {
			r.email(span)
		}
	}
}

// labelled reads the values and persons that triggers announce.
func (r *reader) labelled(hits []scan.Hit) {
	for i, h := range hits {
		if i+1 < len(hits) && hits[i+1].Trigger == h.Trigger && hits[i+1].Span.Contains(h.Span) && hits[i+1].Span != h.Span ||
			i > 0 && hits[i-1].Trigger == h.Trigger && hits[i-1].Span.Contains(h.Span) && hits[i-1].Span != h.Span {
			continue // 密码 in 登录密码
		}
		switch h.Trigger {
		case "plate":
			r.plate(h.Span)
		case string(kindPassword):
			r.credential(h.Span)
		case string(kindWechat), string(kindQQ):
			r.account(h.Span, kind(h.Trigger))
		case string(kindPassport), string(kindTravel), string(kindPRCard), string(kindSocial), string(kindStudent), string(kindExam), string(kindDisabled), string(kindMilitary), string(kindDriver):
			if !r.wholeCell(h.Span) {
				r.paperBehind(h.Span, kind(h.Trigger))
			}
		case string(kindAddress):
			if !r.wholeCell(h.Span) {
				r.addressBehind(h.Span)
			}
		case string(kindBirth):
			r.wake(h.Span)
			r.birthBehind(h.Span)
		case string(kindHealth):
			r.wake(h.Span)
			r.healthBehind(h.Span)
		case "names":
			r.wake(h.Span)
		case framePatient, frameNeedy:
			r.patient(h.Span, h.Trigger)
		case frameVictim:
			r.victim(h.Span)
		case frameHarmed:
			r.harmed(h.Span)
		case frameMinor:
			r.minor(h.Span)
		case frameClassmate:
			r.classmates(h.Span)
		case frameAttends:
			r.attends(h.Span)
		case frameIll:
			r.ill(h.Span)
		case framePerson:
			r.introduced(h.Span)
		case frameFaith:
			r.faithful(h.Span)
		case frameTrack:
			r.track(h.Span)
		case frameComment:
			r.collecting(h.Span)
		case frameViolence:
			r.violence(h.Span)
		}
	}
}

// wake notes a word that may head a column: no sentence goes on behind it.
func (r *reader) wake(at dict.Span) { r.woken = r.woken || r.cellMayEnd(at.End) }

// cellMayEnd reports whether a cell of a table could end at pos.
func (r *reader) cellMayEnd(pos int) bool {
	if pos >= len(r.view) {
		return true
	}
	switch c, _ := firstRune(r.view[pos:]); c {
	case '\t', '\n', '\r', ' ', '　', '\u00a0', '|', '｜', '│', '┃', ',', '（', '(', '/', '"':
		return true
	}
	return false
}

// wholeCell reports a label that is a cell of its own: the header of a column,
// or what stands to the left of a value.
func (r *reader) wholeCell(at dict.Span) bool {
	if !r.cellMayEnd(at.End) {
		return false
	}
	b := r.block(at.Start)
	if b.Kind != scan.Cell || b.Len() > at.Len()+len("（）")+6 {
		return false
	}
	r.woken = true
	return true
}
