package routing

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/lazy"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// Options is empty so far; it keeps New's form.
type Options struct{}

// New makes the checker.
func New(Options) (*scan.Checker, error) {
	return &scan.Checker{
		Name:  "routing",
		Doc:   scan.Bilingual{ZH: "审签：给出审签记录时，核对审签人、外包人员和内容是否改动", EN: "approvals: who signed, and whether the text is still what was signed"},
		Rules: rules(),
		Run: func(_ context.Context, p *scan.Pass) error {
			if p.Document.Approvals == nil {
				return nil
			}
			missing(p)
			outside(p)
			accountNotice(p)
			changed(p)
			return nil
		},
	}, nil
}

// missing compares the roles that signed with those that the review names.
func missing(p *scan.Pass) {
	review := p.Review()
	var absent []string
	for _, signer := range review.Signers {
		if !slices.ContainsFunc(p.Document.Approvals, func(a scan.Approval) bool { return sameRole(a.Role, signer) }) {
			absent = append(absent, signer)
		}
	}
	if len(absent) == 0 {
		return
	}
	p.Report(scan.Finding{Rule: "ROU-04", Confidence: scan.Strong,
		Message: p.Say(fmt.Sprintf("按 %s 审核，审签记录中没有：%s，请核实", review.Level, strings.Join(absent, "、")),
			fmt.Sprintf("review level %s: no approval by %s", review.Level, strings.Join(absent, ", "))),
		Evidence: []scan.Evidence{{Kind: "level", Detail: review.Level + "：" + strings.Join(review.Reasons, "；")}}})
}

// ranks are the words by which roles of the same rank are told: bodies call
// their people differently (主要领导, 主要负责人, 主要负责同志).
var ranks = []string{"主要", "分管", "科室", "部门", "处室", "总编", "初审", "复审", "终审"}

// same are ranks that stand for each other.
var same = map[string]string{"部门": "科室", "处室": "科室"}

func sameRole(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	if strings.Contains(a, b) || strings.Contains(b, a) {
		return true
	}
	rank := func(s string) string {
		for _, r := range ranks {
			if strings.Contains(s, r) {
				if other, ok := same[r]; ok {
					return other
				}
				return r
			}
		}
		return ""
	}
	return rank(a) != "" && rank(a) == rank(b)
}

// contractor are roles of people from outside.
var contractor = lazy.Regexp(`外包|第三方|代运营|运维公司|承办单位|供应商|技术服务`)

// outside looks at the last approval.
func outside(p *scan.Pass) {
	list := p.Document.Approvals
	if len(list) == 0 {
		return
	}
	last := list[len(list)-1]
	byName := slices.ContainsFunc(p.Profile.Contractors, func(c string) bool {
		return c != "" && (strings.Contains(last.Name, c) || strings.Contains(last.Role, c))
	})
	if byName || contractor().MatchString(last.Role) {
		p.Report(scan.Finding{Rule: "ROU-05", Confidence: scan.Strong,
			Evidence: []scan.Evidence{{Kind: "role", Detail: last.Role}}})
	}
}

var opensOrCloses = lazy.Regexp(`(?:开设|开通|关闭|注销|停用|停更|整合|迁移)\p{Han}{0,12}(?:账号|公众号|新媒体|微博|抖音|网站)`)

func accountNotice(p *scan.Pass) {
	in, title := p.Title()
	if in == nil {
		return
	}
	loc := opensOrCloses().FindStringIndex(title.In(in.View))
	if loc == nil || slices.ContainsFunc(p.Document.Approvals, func(a scan.Approval) bool { return sameRole(a.Role, "主要负责人") }) {
		return
	}
	p.Report(scan.Finding{Rule: "ROU-06", In: in, Span: dict.Span{Start: title.Start + loc[0], End: title.Start + loc[1]}, Confidence: scan.Strong})
}

// changed compares the body with what was signed.
func changed(p *scan.Pass) {
	sum := sha256.Sum256([]byte(p.Document.Body))
	now := hex.EncodeToString(sum[:])
	var roles []string
	for _, a := range p.Document.Approvals {
		if a.ContentSHA256 != "" && !strings.EqualFold(a.ContentSHA256, now) {
			roles = append(roles, a.Role)
		}
	}
	if len(roles) > 0 {
		p.Report(scan.Finding{Rule: "ROU-07", Confidence: scan.Exact,
			Message:  p.Say("正文与审签时的内容不同（"+strings.Join(roles, "、")+"），请重新送审", "the body is not what was signed by "+strings.Join(roles, ", ")),
			Evidence: []scan.Evidence{{Kind: "sha256", Detail: now}}})
	}
}
