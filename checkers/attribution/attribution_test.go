package attribution_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/checkers/attribution"
	"github.com/xianshen/xianshen/dict"
	"github.com/xianshen/xianshen/scan"
	"github.com/xianshen/xianshen/scan/scantest"
)

func scanner(t *testing.T, o attribution.Options, opts ...scan.Option) *scan.Scanner {
	t.Helper()
	c, err := attribution.New(o)
	require.NoError(t, err)
	s, err := scan.New([]*scan.Checker{c}, opts...)
	require.NoError(t, err)
	return s
}

func TestRules(t *testing.T) {
	c, err := attribution.New(attribution.Options{})
	require.NoError(t, err)
	scantest.Rules(t, []*scan.Checker{c})
}

func TestReadSources(t *testing.T) {
	list, err := attribution.ReadSources("mine.tsv", strings.NewReader("# 本单位认可的来源\n云岭日报\t云岭生活网|云岭日报客户端\tyunling.example.cn\n山海周刊\n"))
	require.NoError(t, err)
	assert.Equal(t, []attribution.Source{
		{Name: "云岭日报", Aliases: []string{"云岭生活网", "云岭日报客户端"}, Hosts: []string{"yunling.example.cn"}},
		{Name: "山海周刊"},
	}, list)

	_, err = attribution.ReadSources("bad.tsv", strings.NewReader("云岭日报\n“云岭日报”\n甲\t乙\t丙\t丁\n山海\t\thttp://a.cn/x\n"))
	require.Error(t, err)
	var fault *dict.Error
	require.ErrorAs(t, err, &fault)
	assert.Equal(t, "bad.tsv", fault.File)
	for _, want := range []string{"bad.tsv:2: name", "bad.tsv:3:", "bad.tsv:4: hosts"} {
		assert.ErrorContains(t, err, want)
	}
}

func TestOwnSources(t *testing.T) {
	const draft = "山里的柿子红了\n满山的柿子红了。\n来源：云岭生活网\n作者：何问渠　编辑：莫小雨"
	loaded := attribution.Options{Sources: []attribution.Source{{Name: "云岭日报", Aliases: []string{"云岭生活网"}}}}
	scantest.Text(t, scanner(t, loaded), draft)
	scantest.Text(t, scanner(t, attribution.Options{}, scan.WithProfile(&scan.Profile{Sources: []string{"云岭生活网"}})), draft)
	scantest.Text(t, scanner(t, attribution.Options{}), "山里的柿子红了\n满山的柿子红了。\n来源：⟦ATT-03=medium:云岭生活网⟧\n作者：何问渠　编辑：莫小雨")
}
