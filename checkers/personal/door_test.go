package personal

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAddressForms compares what reads addresses with the forms written as expressions.
func TestAddressForms(t *testing.T) {
	door := regexp.MustCompile(`(?:\d+|[一二三四五六七八九十百零〇]+)\s*[-—之]?\s*\d*\s*(?:号|室|栋|幢|单元|户|座|号楼|门)|[A-Za-zＡ-Ｚ]\s*(?:栋|座|幢|区\d)|\d+-\d+(?:-\d+)?$`)
	group := regexp.MustCompile(`(?:\d+|[一二三四五六七八九十]+)\s*(?:组|社|队|屯|村民小组)|屯$`)
	township := regexp.MustCompile(`^.*?(?:街道办事处|街道|镇|民族乡|乡|苏木|农场|林场)`)
	county := regexp.MustCompile(`^.*?(?:自治县|自治旗|县|区|旗|市)`)
	cut := func(address string) string {
		if to := township.FindString(address); to != "" {
			return to
		}
		to := ""
		for rest := address; ; {
			m := county.FindString(rest)
			if m == "" || len(to)+len(m) > 48 {
				return to
			}
			to += m
			rest = rest[len(m):]
		}
	}
	pieces := strings.Split("1 12 十 百 - — 之   号 室 栋 幢 单元 单 元 户 座 楼 门 A ｂ Ｂ 区 组 社 队 屯 村民小组 村 小组 清源 县 市 自治县 自治旗 旗 镇 街道办事处 街道 街 民族乡 乡 苏木 农场 林场 路 石桥", " ")
	pieces = append(pieces, " ")
	random := rand.New(rand.NewPCG(3, 4))
	for range 50000 {
		var b strings.Builder
		for range random.IntN(8) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		s := b.String()
		require.Equal(t, door.MatchString(s), hasDoor(s), "door %q", s)
		require.Equal(t, group.MatchString(s), hasGroup(s), "group %q", s)
		require.Equal(t, cut(s), townshipOf(s), "township %q", s)
	}
}
