package personal

import (
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// triggers are the phrases that wake the checker where no run of digits does.
func (f *facts) triggers() []scan.Trigger {
	byKind := map[kind][]string{}
	for _, t := range f.labels.terms {
		byKind[kind(t.Category)] = append(byKind[kind(t.Category)], t.Text)
	}
	list := []scan.Trigger{
		{Name: "plate", Phrases: f.plateHeads(), Boundary: dict.BoundaryAny},
		{Name: string(kindEmail), Phrases: []string{"@"}, Boundary: dict.BoundaryAny},
	}
	for _, k := range []kind{kindPassword, kindWechat, kindQQ} {
		list = append(list, scan.Trigger{Name: string(k), Phrases: byKind[k], Boundary: dict.BoundaryAny})
	}
	return list
}

// labelled reads the values that triggers announce.
func (r *reader) labelled(hits []scan.Hit) {
	for i, h := range hits {
		if i+1 < len(hits) && hits[i+1].Trigger == h.Trigger && hits[i+1].Span.Contains(h.Span) ||
			i > 0 && hits[i-1].Trigger == h.Trigger && hits[i-1].Span.Contains(h.Span) && hits[i-1].Span != h.Span {
			continue // 密码 in 登录密码
		}
		switch h.Trigger {
		case "plate":
			r.plate(h.Span)
		case string(kindEmail):
			r.email(h.Span)
		case string(kindPassword):
			r.credential(h.Span)
		case string(kindWechat), string(kindQQ):
			r.account(h.Span, kind(h.Trigger))
		}
	}
}
