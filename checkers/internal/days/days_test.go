package days

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/xianshen/xianshen/scan"
)

func TestWorking(t *testing.T) {
	date := func(s string) time.Time { d, _ := scan.ParseTime(s); return d }
	for _, c := range []struct {
		from, to string
		want     int
	}{
		{"2026-11-20", "2026-11-20", 0}, // a Friday
		{"2026-11-20", "2026-11-21", 0},
		{"2026-11-20", "2026-11-23", 1},
		{"2026-11-20", "2026-12-04", 10},
		{"2026-11-16", "2026-11-20", 4},
		{"2026-11-23", "2026-11-20", 0},
	} {
		assert.Equal(t, c.want, Working(date(c.from), date(c.to)), c)
	}
	assert.Equal(t, 14, Between(date("2026-11-20"), date("2026-12-04")))
}

func TestNearestYear(t *testing.T) {
	now, _ := scan.ParseTime("2027-01-10")
	assert.Equal(t, 2026, NearestYear(now, time.December, 31))
	assert.Equal(t, 2027, NearestYear(now, time.March, 1))
	now, _ = scan.ParseTime("2026-11-21")
	assert.Equal(t, 2027, NearestYear(now, time.February, 1))
}
