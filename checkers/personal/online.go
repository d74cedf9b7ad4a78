package personal

import (
	"strings"

	"github.com/xianshen/xianshen/checkers/internal/words"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
)

// privateHosts are providers where persons have mailboxes (offices too, which the words around tell).
var privateHosts = map[string]bool{
	"qq.com": true, "vip.qq.com": true, "foxmail.com": true, "163.com": true, "126.com": true, "yeah.net": true, "vip.163.com": true, "188.com": true,
	"sina.com": true, "sina.cn": true, "vip.sina.com": true, "sohu.com": true, "139.com": true, "189.cn": true, "wo.cn": true, "aliyun.com": true,
	"tom.com": true, "21cn.com": true, "gmail.com": true, "outlook.com": true, "hotmail.com": true, "live.cn": true, "live.com": true, "msn.com": true,
	"yahoo.com": true, "yahoo.com.cn": true, "yahoo.cn": true, "icloud.com": true, "me.com": true, "proton.me": true, "263.net": true, "126.net": true,
}

// email reads the mailbox around an @.
func (r *reader) email(sign dict.Span) {
	start, end := sign.Start, sign.End
	for start > 0 && sign.Start-start < 64 {
		c, size := lastRune(r.view[:start])
		if c = narrow(c); !isAlnum(c) && c != '.' && c != '_' && c != '-' && c != '+' && c != '*' {
			break
		}
		start -= size
	}
	for end < len(r.view) && end-sign.End < 100 {
		c, size := firstRune(r.view[end:])
		if c = narrow(c); !isAlnum(c) && c != '.' && c != '-' {
			break
		}
		end += size
	}
	local := strings.ToLower(dict.Fold(r.view[start:sign.Start]))
	host := strings.ToLower(dict.Fold(r.view[sign.End:end]))
	trimmed := strings.TrimRight(host, ".-")
	end -= len(host) - len(trimmed)
	host = trimmed
	local = strings.TrimLeft(local, ".-")
	if local == "" || strings.Contains(local, "**") || strings.Contains(host, "..") || !strings.Contains(host, ".") || strings.HasPrefix(host, ".") {
		return
	}
	if top := host[strings.LastIndexByte(host, '.')+1:]; len(top) < 2 || top[0] <= '9' {
		return
	}
	if officeHost(host) || r.contacts[local+"@"+host] {
		return
	}
	at := dict.Span{Start: start, End: end}
	c := r.place(at)
	f := scan.Finding{Rule: "PII-12", Span: at, Confidence: scan.Strong}
	evidence := append(r.evidence[:0], r.say("shape", "电子邮箱", "a mailbox"))
	switch why := r.officeMailbox(at, c); {
	case why != "":
		f.Severity = scan.Info
		evidence = append(evidence, scan.Evidence{Kind: "neighbour", Detail: why})
	case !privateHosts[host] && !c.row.hasName:
		f.Severity = scan.Low
	}
	f.Message = r.pass.Say("疑似个人电子邮箱，请核实；办公联系请使用单位邮箱。", "what looks like a personal mailbox: please check; an office should give its own.")
	r.report(f, c, evidence, maskMailbox(local, host))
}

// officeHost recognises the hosts of government bodies, schools and organisations.
func officeHost(host string) bool {
	for _, end := range [...]string{"gov.cn", "edu.cn", "org.cn", "mil.cn", "ac.cn", "gov.mo", "gov.hk"} {
		if host == end || strings.HasSuffix(host, "."+end) {
			return true
		}
	}
	return false
}

// officeMailbox tells why a mailbox is an office's or a notice's.
func (r *reader) officeMailbox(at dict.Span, c *place) string {
	if c.column {
		if c.table.unit && !c.table.person {
			return c.headerText
		}
		return ""
	}
	if r.personalBefore(at) {
		return ""
	}
	const behind = 30 // bytes, ten characters
	text := r.before(at, 3*reach) + at.In(r.view) + r.after(at, behind)
	if !officeMail().In(text) {
		return ""
	}
	for _, w := range officeMailWords {
		if strings.Contains(text, w) {
			return w
		}
	}
	return ""
}

// officeMailWords stand around the mailboxes of offices and notices.
var officeMailWords = []string{"投稿", "举报", "监督", "征集", "征求意见", "意见", "反馈", "受理", "办公", "单位邮箱", "发送至", "发送到", "发至", "发到", "报送", "报名", "提交", "来信", "投诉", "建议", "咨询", "公开邮箱",
	"工作邮箱", "官方", "招标", "采购", "客服", "以邮件", "邮件形式", "邮件方式", "材料", "传真", "局", "委员会", "公司", "中心", "办公室", "通讯地址", "通信地址", "联系我们"}

var officeMail = words.NewSet(officeMailWords...)

// maskMailbox keeps the first character and the host.
func maskMailbox(local, host string) string {
	return local[:1] + "***@" + host
}

// account reads the WeChat or QQ number behind a label.
func (r *reader) account(l dict.Span, k kind) {
	pos := l.End
	for range 8 {
		c, size := firstRune(r.view[pos:])
		if !strings.ContainsRune("：: 　（(号码为是ID", c) || c == 0 {
			break
		}
		pos += size
	}
	if word := l.In(r.view); pos == l.End && (word == "微信" || isLatin(word[0])) {
		return // 微信shop…, a part of a name
	}
	r.accountAt(pos, k)
}

// accountAt reads the WeChat or QQ number at pos.
func (r *reader) accountAt(pos int, k kind) {
	end := pos
	for end < len(r.view) && end-pos < 40 {
		b := r.view[end]
		if b|0x20-'a' >= 26 && b-'0' > 9 && b != '_' && b != '-' {
			break
		}
		end++
	}
	value := r.view[pos:end]
	if after, _ := firstRune(r.view[end:]); after == '@' || after == '*' || after == '.' {
		return
	}
	switch k {
	case kindQQ:
		if len(value) < 5 || len(value) > 11 || strings.Trim(value, "0123456789") != "" || value[0] == '0' {
			return
		}
	default:
		if len(value) < 6 || len(value) > 20 || value[0]|0x20-'a' >= 26 {
			return
		}
	}
	at := dict.Span{Start: pos, End: end}
	c := r.place(at)
	f := scan.Finding{
		Rule: "PII-12", Span: at, Confidence: scan.Strong,
		Message: r.pass.Say("疑似个人微信号或QQ号，请核实；办公联系请使用单位账号。", "what looks like a personal WeChat or QQ account: please check; an office should give its own."),
	}
	r.report(f, c, append(r.evidence[:0], r.say("shape", "社交账号", "an account of a messenger")), scan.MaskMiddle(value, 2, 2))
}
