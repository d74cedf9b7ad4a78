// Package areacodes knows the area codes of landlines.
package areacodes

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed areacodes.tsv
var table string

// Known reports whether code, with its 0, is an area code: 010, 0951.
func Known(code string) bool { return codes()[code] }

var codes = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for line := range strings.Lines(table) {
		stem, last, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(stem, "#") {
			continue
		}
		for i := 0; i < len(last); i++ {
			if i+2 < len(last) && last[i+1] == '-' {
				for d := last[i]; d <= last[i+2]; d++ {
					set[stem+string(d)] = true
				}
				i += 2
				continue
			}
			set[stem+string(last[i])] = true
		}
	}
	return set
})
