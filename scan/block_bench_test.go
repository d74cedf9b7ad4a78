package scan

import (
	"strings"
	"testing"
)

func BenchmarkBlocks(b *testing.B) {
	for name, text := range map[string]string{
		"prose":  strings.Repeat("各单位要严格落实主体责任，加强内容审核，按照规定做好信息公开工作，确保各项任务落到实处。\n", 5000),
		"tabs":   strings.Repeat("1\t韦小莲\t护林员\t450599199001010021\t13755500129\t清源农商行\n", 5000),
		"spaces": strings.Repeat("1     韦小莲  护林员  450599199001010021    13755500129   清源农商行\n", 5000),
		"short":  strings.Repeat("韦小莲\n450599199001010021\n13755500129\n", 5000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				newText("body", text).Blocks()
			}
		})
	}
}
