package main

import (
	"context"
	"iter"
)

// ordered does work on several things at once and gives the results in the
// order of the things. It reads at most a few things ahead, so an archive of
// any length goes through in little memory.
func ordered[In, Out any](ctx context.Context, things iter.Seq[In], jobs int, work func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		type task struct {
			in  In
			out chan Out
		}
		todo, queue := make(chan task), make(chan task, 2*jobs)
		go func() {
			defer close(queue)
			defer close(todo)
			for in := range things {
				t := task{in, make(chan Out, 1)}
				for _, next := range []chan task{queue, todo} {
					select {
					case next <- t:
					case <-ctx.Done():
						return
					}
				}
			}
		}()
		for range jobs {
			go func() {
				for t := range todo {
					t.out <- work(t.in)
				}
			}()
		}
		for {
			var t task
			var more bool
			select {
			case t, more = <-queue:
			case <-ctx.Done(): // whoever reads may wait for a terminal or a pipe for ever
			}
			if !more {
				return
			}
			select {
			case out := <-t.out:
				if !yield(out) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}
