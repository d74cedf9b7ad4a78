// Package profile reads who publishes and what binds them: the regulations
// that findings cite, who signs at which level of review, the publisher's own
// names, hosts, accounts and periods.
//
// Embedded profiles are read by name ([Names], [Load]); "general" binds nobody
// and cites national law. A publisher writes one YAML file that begins with
// one of them and says what differs:
//
//	name: qingyuan-shuili
//	title: 清源县水利局
//	inherits: jingyuan
//	instruments: # regulations of its own, beside those that the program knows
//	  - id: qingyuan
//	    name: 清源县水利局信息发布审核规定
//	    number: 清水发〔2024〕3号
//	    version: 2024-05-06
//	citations: # what a finding cites first, by rule (PII-07, PII-07.contact) or family (PII)
//	  PII-07: [qingyuan 第八条, jingyuan 第二十条]
//	severities: # critical, high, medium, low or info, by rule
//	  ATT-03: high
//	signers: # who signs at each level of review
//	  L3: [办公室主任, 分管局长, 局长]
//	lexicons: [words.tsv] # terms of its own; paths begin at the folder of this file
//	allow: [allow.tsv] # phrases that are not reported; see package dict for both
//	phrases: [phrases.tsv] # fixed names and statements, letter by letter; see wording.ReadPhrases
//	sources: [清源发布, 清源融媒] # may be reposted from
//	hosts: [slj.qingyuan.gov.cn] # may be linked to, with the hosts below them
//	orgs: [清源县水利局, 清源水利] # names of the publisher: its texts are no reposts
//	contacts: ["0951-5012345", slj@qingyuan.gov.cn] # numbers and mailboxes it makes public
//	accounts: # that it runs; opened and filed are dates
//	  - {name: 清源水利, platform: 微信, org: 清源县水利局, opened: 2024-03-01, filed: 2024-03-05}
//	platforms: [微信, 微博] # on which it may open accounts; none leaves it to the core list
//	licensed: false # to publish news or programmes of its own
//	contractors: [山河传媒] # edit for it from outside; must not sign last
//	planned: # items that must have appeared by a date
//	  - {title: 2024年防汛工作通报, by: 2024-06-01}
//	  - {title: 关于加强水库安全管理的通知, by: 2024-05-20, repost: true}
//	duties: # periods in days, working days or a date; see scan.Duties
//	  update_days: 7
//	  updates_a_week: 2
//	  idle_days: 14
//	  event_days: 3
//	  notice_days: 15
//	  filing_days: 10
//	  reply_days: [3, 4]
//	  report_by: 01-31
//	key: 至少十六个字节的密钥 # makes fingerprints; keep it secret, or give it apart from this file
//
// Only name is required. Of what is inherited, a list is added to; an entry of
// citations, severities or signers and a value of duties is replaced. Whatever
// is wrong with a file is reported at once, each fault with file, line and
// field.
package profile
