package personal_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/xianshen/xianshen/scan"
)

// BenchmarkHostile scans texts that repeat one thing without an end of line or
// sentence: what is looked at around a hit has bounds, so time stays linear.
func BenchmarkHostile(b *testing.B) {
	s := scanner(b)
	for name, unit := range map[string]string{
		"digits": "1 1 ", "hyphens": "12-", "masks": "1*2*", "labels": "身份证", "roles": "患者王芳", "ages": "8岁", "mailboxes": "a@b.c", "tracks": "活动轨迹8:30 ",
		"passwords": "密码：", "addresses": "住址：", "cells": "1\t", "columns": "一 二\n", "upright": "姓名\n1\n", "phones": "13755500129，", "accounts": "账号62179955000002468，",
	} {
		for _, size := range []int{100_000, 400_000} {
			doc := scan.Document{Body: strings.Repeat(unit, size/len(unit))}
			b.Run(name+map[bool]string{true: "/100k", false: "/400k"}[size == 100_000], func(b *testing.B) {
				b.SetBytes(int64(size))
				for b.Loop() {
					_, err := s.Scan(b.Context(), doc)
					require.NoError(b, err)
				}
			})
		}
	}
}
