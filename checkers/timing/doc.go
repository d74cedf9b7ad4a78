// Package timing checks the dates that a draft is surrounded by: how long after
// the event it is published, whether a deadline in it has passed already, whether
// its publish time lies before it was written or signed.
package timing
