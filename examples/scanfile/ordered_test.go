package main

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Whoever interrupts the program does not wait for what it reads, or for a
// draft that it scans.
func TestInterruptsWaitForNobody(t *testing.T) {
	never := make(chan struct{})
	defer close(never)
	for name, blocked := range map[string]string{"reading": "read", "scanning": "scan"} {
		ctx, interrupt := context.WithCancel(t.Context())
		defer interrupt()
		things := func(yield func(int) bool) {
			if yield(1) && blocked == "read" {
				<-never
				return
			}
			yield(2)
		}
		var seen []int
		for out := range ordered(ctx, things, 2, func(n int) int {
			if n == 2 {
				<-never
			}
			return n
		}) {
			seen = append(seen, out)
			interrupt()
		}
		assert.Equal(t, []int{1}, seen, name)
	}
}
