package scan

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAddresses(t *testing.T) {
	for text, want := range map[string][]string{
		"请登录http://www.example.com/a?b=1#c查询。":      {"http://www.example.com/a?b=1#c"},
		"网址：www.qingyuan.gov.cn。":                   {"www.qingyuan.gov.cn"},
		"详见qingyuan.gov.cn，或者 HTTPS://A.CN:8443/x。": {"qingyuan.gov.cn", "HTTPS://A.CN:8443/x"},
		"（https://example.com/path(1)）":             {"https://example.com/path(1)"},
		"（见https://example.com/path)":               {"https://example.com/path"},
		"设备后台http://10.0.0.8:8080/login，请勿外传":       {"http://10.0.0.8:8080/login"},
		"访问abc123.vip领取":                            {"abc123.vip"},
		"仿冒站点gоv.cn已被关停":                            {"gоv.cn"}, // a Cyrillic о
		"一个域名example.com和example.net":               {"example.com", "example.net"},

		"邮箱wang.li@example.com.cn，另一个zhang@a.cn":  nil,
		"增长3.5%，第1.2节，版本V2.10.3，GB/T 9704.1-2012": nil,
		"附件：名单.xls、a.pdf、readme.md、run.sh":        nil,
		"包名com.example.app，类java.util.List":       nil,
		"No.1、U.S.、Ph.D.、Node.js、ASP.NET、e.g.这样":  nil,
		"比分3.2.1.0，IP段为10.0.0.0":                  nil,
		"":                                        nil,
		".":                                       nil,
		"a.":                                      nil,
	} {
		var got []string
		for _, a := range addresses(text) {
			got = append(got, a.In(text))
		}
		assert.Equal(t, want, got, text)
	}
}

func TestAddressParts(t *testing.T) {
	a := addresses("见Http://WWW.Example.com:81/x?y")
	assert.Len(t, a, 1)
	assert.Equal(t, "http", a[0].Scheme)
	assert.Equal(t, "www.example.com", a[0].Host)
	assert.Equal(t, "81", a[0].Port)
	assert.Equal(t, "/x?y", a[0].Path)
}

func TestParseAddress(t *testing.T) {
	for href, host := range map[string]string{
		"https://www.gov.cn@evil.top/login": "evil.top",
		"//cdn.example.com/x.js":            "cdn.example.com",
		" http://Example.COM. ":             "example.com",
		"http://[2001:db8::1]/x":            "[2001:db8::1]",
		"http://10.0.0.8:8080/":             "10.0.0.8",
	} {
		a, ok := ParseAddress(href)
		assert.True(t, ok, href)
		assert.Equal(t, host, a.Host, href)
	}
	for _, href := range []string{"", "#top", "/a/b.html", "a.html", "mailto:a@b.cn", "tel:12345", "javascript:void(0)", "data:text/html,x"} {
		_, ok := ParseAddress(href)
		assert.False(t, ok, href)
	}
}
