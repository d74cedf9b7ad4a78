module github.com/xianshen/xianshen/checkers/wording/internal/gen

go 1.25.0

require github.com/mozillazg/go-pinyin v0.20.0
