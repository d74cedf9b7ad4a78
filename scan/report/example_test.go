package report_test

import (
	"context"
	"fmt"
	"log"

	"github.com/xianshen/xianshen/checkers"
	"github.com/xianshen/xianshen/scan"
)

// The same program stands in the README.
func Example() {
	scanner, err := checkers.New()
	if err != nil {
		log.Fatal(err)
	}
	r, err := scanner.Scan(context.Background(), scan.Document{
		Title: "关于发放助学金的公示",
		Body:  "现将名单公示如下：林某，身份证号450599200303070049，手机13955500123。",
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range r.Findings {
		fmt.Println(f.Severity, f.Rule, f.Line, f.Column, f.Text, f.Suggestion)
	}
	fmt.Println(r.Review.Level, r.Review.Signers)
	// Output:
	// critical PII-01 1 17 45*************049 删除，或只留前2位和后3位（如 11*************02X）；批量名单请整列处理
	// high PII-07 1 38 139****0123 删除，或遮挡中间四位（如 138****1234）
	// L3 [科室负责人 分管负责人 主要负责人]
}
