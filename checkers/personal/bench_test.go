package personal_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

// persons is a table of so many persons.
func persons(rows int) string {
	var b strings.Builder
	b.WriteString("序号\t姓名\t村组\t身份证号码\t手机号码\t补贴金额（元）\n")
	for i := range rows {
		id := checked(fmt.Sprintf("450599%d%02d%02d%03d", 1940+i%60, 1+i%12, 1+i%28, i%1000))
		fmt.Fprintf(&b, "%d\t%s%s\t石桥镇龙塘村\t%s\t1%d%09d\t%d.00\n", i+1, string([]rune("韦黄农陆覃蒙梁李")[i%8]), string([]rune("志刚小莲家旺秀英立新国强")[i%6*2:i%6*2+2]), id, 3+i%7, 100000000+i*7919%900000000, 800+i%400)
	}
	return b.String()
}

// checked adds the check character of GB 11643 to seventeen digits.
func checked(digits string) string {
	sum := 0
	for i, w := range [...]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(digits[i]-'0') * w
	}
	return digits + string("10X98765432"[sum%11])
}

// BenchmarkList scans lists of persons, every row with an identity number and
// a phone: the time a byte is the same for ten times as many rows. MB/s is the
// whole scan, checker-MB/s the checker's part of it.
func BenchmarkList(b *testing.B) {
	list := checkers(b)
	var spent time.Duration
	run := list[0].Run
	list[0].Run = func(ctx context.Context, p *scan.Pass) error {
		start := time.Now()
		defer func() { spent += time.Since(start) }()
		return run(ctx, p)
	}
	s, err := scan.New(list)
	require.NoError(b, err)
	for _, rows := range []int{1000, 10000} {
		doc := scan.Document{Title: "补贴发放公示", Body: persons(rows)}
		b.Run(fmt.Sprint(rows), func(b *testing.B) {
			b.SetBytes(int64(len(doc.Body)))
			b.ReportAllocs()
			spent = 0
			n := 0
			for b.Loop() {
				_, err := s.Scan(b.Context(), doc)
				require.NoError(b, err)
				n++
			}
			b.ReportMetric(float64(len(doc.Body)*n)/1e6/spent.Seconds(), "checker-MB/s")
		})
	}
}

// BenchmarkProse scans official text in which there is nothing to find.
func BenchmarkProse(b *testing.B) {
	s, err := scan.New(checkers(b))
	require.NoError(b, err)
	doc := scan.Document{Title: "关于做好2026年度政务公开工作的通知", Body: strings.Repeat("各单位要严格落实主体责任，加强内容审核，按照《中华人民共和国政府信息公开条例》（国务院令第711号）规定，于2026年11月30日前报送工作总结，联系电话：0779-5550126。\n", 2000)}
	b.SetBytes(int64(len(doc.Body)))
	for b.Loop() {
		_, err := s.Scan(b.Context(), doc)
		require.NoError(b, err)
	}
}
