package dict

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"nothing to do", "依法公开政府信息", "依法公开政府信息"},
		{"full width and case", "ＶＰＮ翻墙，Ａ股！", "vpn翻墙,a股!"},
		{"traditional", "臺灣問題與兩岸關係", "台湾问题与两岸关系"},
		{"one for two", "乾隆皇後來了", "干隆皇后来了"},
		{"used by both scripts", "显著、狼藉、瞭望", "显著、狼藉、瞭望"},
		{"Kangxi radicals, as PDF files hold them", "⽂⼯⼤⻋⻓⻘年", "文工大车长青年"},
		{"compatibility ideographs", "\uF96E\uF9D1\U0002F80D", "叶六\u0000"[:6] + Fold("\U0002F80D")},
		{"digits of other scripts", "①３٣𝟎❹⑴", "133041"},
		{"numerals that are words", "一〇壹⑩", "一〇壹⑩"},
		{"letters in circles", "ⓥⓅ🅽", "vpn"},
		{"zero width, soft hyphen, selectors, direction", "赌\u200b博\u00ad网\ufe0f站\u202e\u2066\U000E0101", "赌博网站"},
		{"struck through and keycaps", "赌\u0336博\u03366\ufe0f\u20e34\ufe0f\u20e3", "赌博64"},
		{"blanks", "赌　博\u00a0赌\u3164博", "赌 博 赌 博"},
		{"dots between names", "马克思•恩格斯・列宁", "马克思·恩格斯·列宁"},
		{"broken bytes", "a\xffb\xe4\xb8", "a\ufffdb\ufffd\ufffd"},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, Fold(c.text)) })
	}
}

func TestFoldRune(t *testing.T) {
	r, ok := FoldRune('國')
	assert.True(t, ok)
	assert.Equal(t, '国', r)
	_, ok = FoldRune('\u200d')
	assert.False(t, ok)
}

func TestFoldTwiceChangesNothing(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if once, ok := FoldRune(r); ok {
			twice, ok := FoldRune(once)
			if !ok || once != twice {
				t.Fatalf("%U folds to %U and then to %U", r, once, twice)
			}
		}
	}
}

func TestFoldKeepsLineAndSentenceEnds(t *testing.T) {
	for _, r := range "\n\r。" {
		f, ok := FoldRune(r)
		assert.True(t, ok && f == r, "%U", r)
		assert.False(t, isSeparator(f), "%U", r)
	}
	for _, r := range "！？；!?;…：（“《" {
		f, _ := FoldRune(r)
		assert.False(t, isSeparator(f), "%q", r)
	}
	for _, r := range "＊　，、•★—～\U0001F600" {
		f, _ := FoldRune(r)
		assert.True(t, isSeparator(f), "%q", r)
	}
}
