// Package days counts days and working days.
package days

import (
	"time"

	"github.com/xianshen/xianshen/scan"
)

// Working counts the working days after from, up to and with to, in Beijing:
// Monday to Friday. Public holidays change every year by notice and are not
// known here, so the count is the most that can have passed.
func Working(from, to time.Time) int {
	day := func(t time.Time) time.Time {
		t = t.In(scan.Beijing())
		return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
	}
	first, last := day(from), day(to)
	total := int(last.Sub(first).Hours() / 24)
	if total <= 0 {
		return 0
	}
	n := total / 7 * 5
	for d := first.AddDate(0, 0, total/7*7+1); !d.After(last); d = d.AddDate(0, 0, 1) {
		if w := d.Weekday(); w != time.Saturday && w != time.Sunday {
			n++
		}
	}
	return n
}

// Between counts the calendar days from one moment's day to another's, in Beijing.
func Between(from, to time.Time) int {
	a, b := from.In(scan.Beijing()), to.In(scan.Beijing())
	return int(time.Date(b.Year(), b.Month(), b.Day(), 0, 0, 0, 0, time.UTC).Sub(time.Date(a.Year(), a.Month(), a.Day(), 0, 0, 0, 0, time.UTC)).Hours() / 24)
}

// NearestYear is the year in which a day told without one lies nearest to now:
// in January 31 December was last year's.
func NearestYear(now time.Time, month time.Month, day int) int {
	now = now.In(scan.Beijing())
	year, nearest := now.Year(), 400*24*time.Hour
	for y := now.Year() - 1; y <= now.Year()+1; y++ {
		if d := time.Date(y, month, day, 0, 0, 0, 0, scan.Beijing()).Sub(now).Abs(); d < nearest {
			year, nearest = y, d
		}
	}
	return year
}
